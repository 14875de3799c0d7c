// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.Map;
import java.util.Optional;

/**
 * The average of a total over a count, in the unit of the total: a formula that the library does not have.
 *
 * @param total what is shared out
 * @param per what it is shared out over
 */
record RataRata(Skor total, Populasi<?> per) implements Formulasi {
    @Override
    public String jenis() {
        return "RATA_RATA";
    }

    @Override
    public Optional<String> kalimat() {
        return Optional.of(total.sebutan() + " dibagi jumlah " + per.sebutan());
    }

    @Override
    public Optional<Satuan> satuan() {
        return Optional.of(total.satuan());
    }

    @Override
    public Result<Nilai> hitung(Perhitungan perhitungan) {
        return Result.combine(
                perhitungan.skor(total),
                perhitungan.cacah(per.semua()),
                (jumlah, banyaknya) -> bagi(perhitungan, jumlah, banyaknya));
    }

    private Result<Nilai> bagi(Perhitungan perhitungan, Pecahan jumlah, Pecahan banyaknya) {
        if (banyaknya.isZero()) {
            String makna = perhitungan.kebijakan().penyebutNol().makna().kata();
            return Result.failure(new Kendala(
                    Alasan.PENYEBUT_NOL,
                    Map.of(
                            "penyebut",
                            "jumlah " + per.sebutan(),
                            "pembilang",
                            total.sebutan(),
                            "nilaiPembilang",
                            jumlah.sebutan(),
                            "makna",
                            makna)));
        }
        Nilai rataRata = new Besaran(jumlah.dividedBy(banyaknya), total.satuan());
        perhitungan.catat(() -> new Langkah.Hitungan(jumlah.sebutan() + " / " + banyaknya.sebutan(), rataRata));
        return Result.success(rataRata);
    }
}
