// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import static id.iki.formulas.rumus.Rumus.persentase;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Syarat;
import id.iki.core.fakta.Ukuran;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.result.Failure;
import java.math.BigDecimal;
import java.util.List;

/**
 * One idea: a formula does not know where its counts come from. The application binds its own objects, or gives the
 * counts that it has; the figure is the same.
 */
public final class MengikatObjek {
    /** The application's own class; the library asks nothing of it. */
    private record Kelurahan(String nama, BigDecimal skm, boolean posyanduAktif) {}

    private static final Populasi<Kelurahan> KELURAHAN = Populasi.of("kelurahan");

    private static final Ukuran<Kelurahan> NILAI_SKM = Ukuran.of("nilai SKM");

    private static final Ciri<Kelurahan> POSYANDU_AKTIF = Ciri.of("posyandunya aktif");

    private static final Syarat<Kelurahan> BAIK =
            NILAI_SKM.sekurangKurangnya(75).dan(POSYANDU_AKTIF);

    private MengikatObjek() {}

    /**
     * Prints the figure from objects and from counts.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        List<Kelurahan> kelurahan = List.of(
                new Kelurahan("Mawar", new BigDecimal("81.25"), true),
                new Kelurahan("Melati", new BigDecimal("75"), true),
                new Kelurahan("Kenanga", new BigDecimal("74.999"), true),
                new Kelurahan("Cempaka", new BigDecimal("90.5"), false));

        DataKinerja dariObjek = DataKinerja.of(
                        Periode.tahun(2025),
                        KELURAHAN
                                .daftar(kelurahan, Kelurahan::nama)
                                .nilai(NILAI_SKM, Kelurahan::skm)
                                .ciri(POSYANDU_AKTIF, Kelurahan::posyanduAktif))
                .sebagaiContoh();

        DataKinerja dariJumlah = DataKinerja.of(
                        Periode.tahun(2025),
                        KELURAHAN.sebanyak(4),
                        KELURAHAN.yang(BAIK).sebanyak(2))
                .sebagaiContoh();

        Realisasi pertama = Perhitungan.of(dariObjek).hitung(persentase(KELURAHAN, BAIK));
        Realisasi kedua = Perhitungan.of(dariJumlah).hitung(persentase(KELURAHAN, BAIK));

        System.out.println("DATA CONTOH, " + dariObjek.periode().nama());
        System.out.println(pertama.formulasi().kalimat().orElseThrow());
        System.out.println("Dari objek:  " + tulis(pertama));
        System.out.println("Dari jumlah: " + tulis(kedua));
        System.out.println("Sama persis: " + (pertama.hasil().equals(kedua.hasil()) ? "ya" : "tidak"));
    }

    private static String tulis(Realisasi realisasi) {
        return realisasi
                .hasil()
                .fold(nilai -> nilai.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL), Failure::keterangan);
    }
}
