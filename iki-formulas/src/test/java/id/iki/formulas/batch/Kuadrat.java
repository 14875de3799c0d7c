// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Populasi;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Optional;

/** A formula of an application's own: the square of a count, refused where it is 13. */
record Kuadrat(Populasi<Object> populasi) implements Formulasi {
    @Override
    public String jenis() {
        return "KUADRAT";
    }

    @Override
    public Optional<String> kalimat() {
        return Optional.empty();
    }

    @Override
    public Optional<Satuan> satuan() {
        return Optional.empty();
    }

    @Override
    public List<Kunci> masukan() {
        return List.of(populasi.semua());
    }

    @Override
    public Result<Nilai> hitung(Perhitungan perhitungan) {
        return perhitungan.cacah(populasi.semua()).map(n -> {
            if (n.equals(Pecahan.of(13))) {
                throw new IllegalStateException("13");
            }
            return new Besaran(n.times(n), Satuan.NILAI);
        });
    }
}
