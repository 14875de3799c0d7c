// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import static id.iki.formulas.rumus.Rumus.jumlah;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.result.Failure;
import id.iki.formulas.rumus.Rasio;

/** One idea: a noun, a condition, a sentence - and the sentence is the formula that computes. */
public final class RumusPertama {
    /** Only counts of applications are known here, so no class of the application stands behind the noun. */
    private interface Permohonan {}

    private static final Populasi<Permohonan> PERMOHONAN = Populasi.of("permohonan");

    private static final Ciri<Permohonan> SELESAI_TEPAT_WAKTU = Ciri.of("selesai tepat waktu");

    private RumusPertama() {}

    /**
     * Prints the sentence and its figure.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Rasio rumus = jumlah(PERMOHONAN)
                .yang(SELESAI_TEPAT_WAKTU)
                .dibagi(jumlah(PERMOHONAN))
                .kaliSeratusPersen();

        DataKinerja data = DataKinerja.of(
                        Periode.tahun(2025),
                        PERMOHONAN.sebanyak(48),
                        PERMOHONAN.yang(SELESAI_TEPAT_WAKTU).sebanyak(41))
                .sebagaiContoh();

        Realisasi realisasi = Perhitungan.of(data).hitung(rumus);

        String angka = realisasi
                .hasil()
                .fold(
                        nilai -> nilai.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL) + ", tepatnya " + nilai.angka(),
                        Failure::keterangan);

        System.out.println("DATA CONTOH, " + data.periode().nama());
        System.out.println("Rumus: " + rumus.kalimat().orElseThrow());
        System.out.println("Hasil: " + angka);
    }
}
