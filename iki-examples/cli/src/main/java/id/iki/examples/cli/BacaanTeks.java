// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.util.stream.Collectors.joining;

import id.iki.formulas.periksa.Temuan;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.teks.Bacaan;
import id.iki.formulas.teks.Kaidah;
import id.iki.formulas.teks.Potongan;
import java.io.PrintWriter;
import java.util.List;

/** Readings for a person: the sentence with what was not understood in brackets, the formula, the rules, the findings. */
final class BacaanTeks {

    private BacaanTeks() {}

    static void tulis(List<Terbaca> terbaca, PrintWriter keluaran) {
        int nomor = 0;
        for (Terbaca satu : terbaca) {
            String awal = ++nomor + ". ";
            tulis(awal, satu.bacaan(), keluaran);
            String inden = " ".repeat(awal.length());
            for (Temuan temuan : satu.hasil().temuan()) {
                boolean seluruhnya =
                        temuan.kutipan().equals(satu.bacaan().kalimat().strip());
                keluaran.println(inden + "Temuan: " + temuan.tingkat().nama() + " " + temuan.kode()
                        + (seluruhnya ? ". " : ", \"" + temuan.kutipan() + "\". ") + temuan.pesan() + " Saran: "
                        + temuan.saran());
            }
        }
    }

    private static void tulis(String awal, Bacaan bacaan, PrintWriter keluaran) {
        String inden = " ".repeat(awal.length());
        keluaran.println(awal + terbaca(bacaan));
        keluaran.println(inden
                + bacaan.jenis()
                + bacaan.rumus().flatMap(Rumus::kalimat).map(k -> ": " + k).orElse(""));
        bacaan.keterangan().ifPresent(k -> keluaran.println(inden + k));
        if (!bacaan.kaidah().isEmpty() && bacaan.bagian().isEmpty()) {
            keluaran.println(inden + "Dasar: "
                    + bacaan.kaidah().stream().map(Kaidah::keterangan).collect(joining(" ")));
        }
        bacaan.bagian().forEach(b -> tulis(inden + "- ", b, keluaran));
    }

    /** The sentence on one line, the words that were not understood in brackets. */
    private static String terbaca(Bacaan bacaan) {
        StringBuilder kalimat = new StringBuilder();
        for (Potongan satu : bacaan.potongan()) {
            String isi = satu.teks().strip();
            boolean terbaca = satu.peran() != Potongan.Peran.TIDAK_TERBACA;
            kalimat.append(terbaca || isi.isEmpty() ? satu.teks() : satu.teks().replace(isi, "[?" + isi + "?]"));
        }
        return kalimat.toString().strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
