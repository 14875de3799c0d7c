// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import static id.iki.formulas.rumus.Rumus.persentase;

import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Uji;
import id.iki.core.fakta.Ukuran;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.nilai.Periode;
import java.math.BigDecimal;
import java.util.List;

/** One idea: every figure can say how it came about, as text for a reader and as data for a program. */
public final class JejakAngka {
    private record Jalan(String nama, BigDecimal kondisi) {}

    private static final Populasi<Jalan> RUAS_JALAN = Populasi.of("ruas jalan");

    private static final Ukuran<Jalan> NILAI_KONDISI = Ukuran.of("nilai kondisi");

    private JejakAngka() {}

    /**
     * Prints the trail as text, then what a program picks from it.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        List<Jalan> jalan = List.of(
                new Jalan("Jalan Anggrek", new BigDecimal("82.5")),
                new Jalan("Jalan Dahlia", new BigDecimal("59.9")),
                new Jalan("Jalan Kamboja", new BigDecimal("60")));
        DataKinerja data = DataKinerja.of(
                        Periode.triwulan(2025, 3),
                        RUAS_JALAN
                                .daftar(jalan, Jalan::nama)
                                .nilai(NILAI_KONDISI, Jalan::kondisi)
                                .sumber("Survei kondisi jalan"))
                .sebagaiContoh();

        Jejak jejak = Perhitungan.of(data)
                .hitung(persentase(RUAS_JALAN, NILAI_KONDISI.sekurangKurangnya(60)))
                .jejak();

        System.out.println("DATA CONTOH, " + data.periode().nama());
        System.out.println();
        System.out.println("Sebagai teks:");
        System.out.print(jejak.teks());
        System.out.println();
        System.out.println("Sebagai data, yang tidak lolos:");
        jejak.langkah(Langkah.Saringan.class).stream()
                .flatMap(saringan -> saringan.elemen().stream())
                .filter(elemen -> elemen.uji() == Uji.TIDAK_LOLOS)
                .forEach(elemen -> System.out.println(
                        "  " + elemen.nama() + ": " + elemen.nilai().get(NILAI_KONDISI.nama())));
    }
}
