// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.Multimaps;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.formulas.periksa.Pemeriksaan;
import id.iki.formulas.periksa.Tempat;
import id.iki.formulas.periksa.Temuan;
import id.iki.formulas.periksa.Tingkat;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The findings as one would read them beside the decree: by position, then by place. What one rule says is written out
 * once for each position.
 */
final class TemuanTeks {

    private static final int LEBAR = 100;
    private static final int KUTIPAN_TERPANJANG = 160;

    private final Map<String, String> judul = new HashMap<>();
    private final PrintWriter keluaran;

    private TemuanTeks(Keputusan keputusan, PrintWriter keluaran) {
        this.keluaran = keluaran;
        for (Jabatan jabatan : keputusan.jabatan()) {
            judul.put(jabatan.kode(), jabatan.nama().dibaca());
        }
    }

    static void tulis(Keputusan keputusan, Pemeriksaan hasil, PrintWriter keluaran) {
        keluaran.println("PEMERIKSAAN DEFINISI");
        keluaran.println(keputusan.jenis());
        keluaran.println("Nomor   : " + keputusan.nomor());
        keluaran.println("Tentang : " + keputusan.tentang());
        TemuanTeks teks = new TemuanTeks(keputusan, keluaran);
        Multimaps.index(hasil.temuan(), t -> t.tempat().akar()).asMap().forEach(teks::jabatan);
        teks.kaki(hasil);
        keluaran.flush();
    }

    private void jabatan(String kode, Collection<Temuan> temuan) {
        keluaran.println();
        lipat("", judul.getOrDefault(kode, kode) + " (" + kode + ")");
        Set<String> sudah = new HashSet<>();
        Tempat tempat = null;
        String kutipan = null;
        for (Temuan satu : temuan) {
            if (!satu.tempat().equals(tempat) || !satu.kutipan().equals(kutipan)) {
                tempat = satu.tempat();
                kutipan = satu.kutipan();
                String di = tempat.jalur().equals(kode)
                        ? "jabatan"
                        : tempat.jalur().substring(kode.length() + 1).replace("/", ", ");
                keluaran.println();
                lipat("  ", di + ": \"" + potong(kutipan) + "\"");
            }
            keluaran.println("    " + satu.tingkat().nama() + " " + satu.kode());
            if (sudah.add(satu.pesan() + satu.saran())) {
                lipat("      ", satu.pesan());
                lipat("      ", "Saran: " + satu.saran());
            }
        }
    }

    private static String potong(String kutipan) {
        return kutipan.length() <= KUTIPAN_TERPANJANG
                ? kutipan
                : kutipan.substring(0, kutipan.lastIndexOf(' ', KUTIPAN_TERPANJANG)) + " ...";
    }

    /** Prints a text in lines of readable width, each behind an indent. */
    private void lipat(String lekuk, String teks) {
        StringBuilder baris = new StringBuilder(lekuk);
        for (String kata : Splitter.on(' ').split(teks)) {
            if (baris.length() + kata.length() > LEBAR && baris.length() > lekuk.length()) {
                keluaran.println(baris.toString().stripTrailing());
                baris.setLength(0);
                baris.append(lekuk).append("  ");
            }
            baris.append(kata).append(' ');
        }
        keluaran.println(baris.toString().stripTrailing());
    }

    private void kaki(Pemeriksaan hasil) {
        keluaran.println();
        keluaran.println("RINGKASAN");
        for (Tingkat tingkat : Tingkat.values()) {
            keluaran.println(String.format(
                    "%-32s%4d",
                    tingkat.nama(),
                    hasil.temuan().stream().filter(t -> t.tingkat() == tingkat).count()));
            hasil.banyaknya().forEach((aturan, n) -> {
                if (aturan.tingkat() == tingkat) {
                    keluaran.println(String.format("  %-30s%4d", aturan, n));
                }
            });
        }
        keluaran.println(String.format("%-32s%4d", "jumlah", hasil.temuan().size()));
        if (!hasil.dibungkam().isEmpty()) {
            keluaran.println(
                    String.format("%-32s%4d", "dibungkam", hasil.dibungkam().size()));
        }
        if (!hasil.lama().isEmpty()) {
            keluaran.println(String.format(
                    "%-32s%4d", "sudah ada dalam garis dasar", hasil.lama().size()));
        }
    }
}
