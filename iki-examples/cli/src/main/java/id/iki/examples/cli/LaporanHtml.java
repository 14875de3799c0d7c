// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import id.iki.core.keputusan.Bunyi;
import id.iki.core.laporan.Laporan;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The report as one page to print, without anything from elsewhere; the template engine escapes every text. */
final class LaporanHtml {

    private static final Mustache.Compiler PENYUSUN =
            Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).strictSections(true);

    private LaporanHtml() {}

    static void tulis(Laporan laporan, boolean jelaskan, PrintWriter keluaran) throws IOException {
        Template templat =
                PENYUSUN.compile(Resources.toString(Resources.getResource(LaporanHtml.class, "laporan.html"), UTF_8));
        templat.execute(isi(laporan, jelaskan), keluaran);
    }

    private static Map<String, Object> isi(Laporan laporan, boolean jelaskan) {
        List<Map<String, Object>> jabatan = new ArrayList<>();
        for (Laporan.PerJabatan satu : laporan.jabatan()) {
            jabatan.add(jabatan(jabatan.size() + 1, satu, jelaskan));
        }
        return Map.of(
                "keputusan", laporan.keputusan(),
                "periode", laporan.data().periode().nama(),
                "contoh", laporan.data().isContoh() ? LaporanTeks.CONTOH : "",
                "tanpaIndikator", LaporanTeks.TANPA_INDIKATOR,
                "jabatan", jabatan,
                "ringkasan", laporan.ringkasan(),
                "alasan", LaporanTeks.alasan(laporan).entrySet());
    }

    private static Map<String, Object> jabatan(int nomor, Laporan.PerJabatan bagian, boolean jelaskan) {
        return Map.of(
                "nomor", nomor,
                "nama", bagian.jabatan().nama().dibaca(),
                "atasan", bagian.jabatan().atasan().map(Bunyi::dibaca).orElse(""),
                "catatan", bagian.jabatan().catatan().orElse(""),
                "adaTabel", !bagian.sasaran().isEmpty(),
                "baris",
                        BarisLaporan.tabel(bagian).stream()
                                .map(b -> baris(b, jelaskan))
                                .toList());
    }

    private static Map<String, Object> baris(BarisLaporan baris, boolean jelaskan) {
        return Map.of(
                "nomor", baris.nomor(),
                "uraian", baris.uraian(),
                "berangka", baris.angka().isPresent(),
                "tingkat", baris.nomor().chars().filter(c -> c == '.').count() + 1,
                "target", baris.target(),
                "realisasi", baris.realisasi(),
                "capaian", baris.capaian(),
                "predikat", baris.predikat(),
                "keterangan", baris.keterangan(),
                "jejak", jelaskan ? String.join("\n", baris.jejak()) : "");
    }
}
