// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Ukuran;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Optional;

/**
 * The average of a measure over the elements of a list: a formula that the library does not have.
 *
 * @param cacah the elements
 * @param ukuran the measure
 * @param satu its unit
 */
record RataRata<E>(Cacah<E> cacah, Ukuran<E> ukuran, Satuan satu) implements Formulasi {
    @Override
    public String jenis() {
        return "RATA_RATA";
    }

    @Override
    public Optional<String> kalimat() {
        return Optional.of("Rata-rata " + ukuran.nama() + " per " + cacah.sebutan());
    }

    @Override
    public Optional<Satuan> satuan() {
        return Optional.of(satu);
    }

    @Override
    public List<Kunci> masukan() {
        return List.of(cacah.populasi());
    }

    @Override
    public Result<Nilai> hitung(Perhitungan perhitungan) {
        return perhitungan.nilai(cacah, ukuran).flatMap(semua -> rataRata(semua, perhitungan));
    }

    private Result<Nilai> rataRata(List<Pecahan> semua, Perhitungan perhitungan) {
        Pecahan total = semua.stream().reduce(Pecahan.NOL, Pecahan::plus);
        Pecahan banyaknya = Pecahan.of(semua.size());
        return perhitungan.bagi(
                total, () -> "total " + ukuran.nama(), banyaknya, () -> "jumlah " + cacah.sebutan(), satu);
    }
}
