// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.capaian.Predikat;
import id.iki.formulas.cocok.Kecocokan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table with what was computed beside it; figures with a decimal point. Its columns are a contract. */
final class CapaianCsv {

    private CapaianCsv() {}

    static void tulis(
            Tabel tabel, List<BarisCapaian> baris, CaraCapaian cara, PrintWriter keluaran, PrintWriter pesan) {
        boolean bercetak = tabel.punya(BarisCapaian.KOLOM_CETAK);
        List<String> tambahan = new ArrayList<>(List.of("capaian"));
        if (cara.skala().isPresent()) {
            tambahan.add("predikat");
        }
        tambahan.addAll(List.of("status", "alasan"));
        if (bercetak) {
            tambahan.addAll(List.of("cocok", "cocok_dengan"));
        }
        for (String nama : tambahan) {
            if (tabel.punya(nama)) {
                throw new SalahPakai(tabel.asal() + " baris 1: kolom '" + nama
                        + "' adalah kolom keluaran; ganti namanya, misalnya '" + nama + "_cetak'.");
            }
        }
        List<List<String>> semua = new ArrayList<>();
        semua.add(gabung(tabel.kolom(), tambahan));
        for (BarisCapaian satu : baris) {
            List<String> sel = new ArrayList<>();
            sel.add(capaian(satu));
            if (cara.skala().isPresent()) {
                sel.add(predikat(satu.predikat()));
            }
            sel.add(satu.capaian() == null ? "TANPA_HASIL" : "TERHITUNG");
            sel.add(String.join("|", satu.kodeMasalah()));
            if (bercetak) {
                sel.add(cocok(satu));
                sel.add(String.join(
                        "|", satu.cocok().stream().map(Kecocokan::kode).toList()));
            }
            semua.add(gabung(satu.asal().sel(), sel));
            satu.masalah().forEach(m -> pesan.println(kalimat(tabel, satu, m)));
        }
        Csv.tulis(semua, keluaran);
    }

    private static List<String> gabung(List<String> depan, List<String> belakang) {
        List<String> semua = new ArrayList<>(depan);
        semua.addAll(belakang);
        return semua;
    }

    /** Returns the achievement in plain notation, empty if there is none. */
    static String capaian(BarisCapaian satu) {
        return satu.capaian() == null ? "" : satu.capaian().toPlainString();
    }

    /** Returns the short form of a rating, its words where it has none. */
    static String predikat(@Nullable Predikat predikat) {
        return predikat == null ? "" : predikat.kode();
    }

    /** Returns {@code COCOK}, {@code TIDAK_COCOK}, or nothing where nothing is printed. */
    static String cocok(BarisCapaian satu) {
        return !satu.cetak().ada() ? "" : satu.isTidakCocok() ? "TIDAK_COCOK" : "COCOK";
    }

    private static String kalimat(Tabel tabel, BarisCapaian satu, BarisCapaian.Masalah masalah) {
        if (satu.asal().cacat().isPresent()) {
            return masalah.kalimat();
        }
        String kolom =
                masalah.kolom() == null ? "" : " kolom '" + masalah.kolom().toLowerCase(Locale.ROOT) + "'";
        return tabel.asal() + " baris " + satu.asal().nomor() + kolom + ": " + masalah.kalimat();
    }
}
