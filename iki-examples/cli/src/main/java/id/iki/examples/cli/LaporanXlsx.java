// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.capaian.Predikat;
import id.iki.core.kinerja.Target;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pembulatan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The report as a workbook: a sheet with a filter over a line for each figure, figures as numbers; with trails, a second sheet that
 * has a line for each step.
 */
final class LaporanXlsx {

    /** The row of the table's header, from 0; above it stands what the report is about. */
    private static final int KEPALA = 6;

    /** More does not fit in a cell. */
    private static final int SEL_TERPANJANG = 32_767;

    private static final String TERPOTONG = " ... (terpotong; selengkapnya dalam bentuk json)";

    /** The digits in Indonesian notation wherever the workbook is opened: {@code 421} is Indonesian. */
    private static final String DESIMAL = "[$-421]#,##0.00";

    private static final String BULAT = "[$-421]#,##0";

    /** A column: its cells are texts, figures, or nothing. */
    private record Kolom(String judul, int lebar, Function<Rincian, Optional<?>> isi) {}

    private static final List<Kolom> KOLOM = List.of(
            new Kolom("Jabatan", 24, r -> teks(r.jabatan().jabatan().nama().dibaca())),
            new Kolom("Sasaran", 30, r -> teks(r.sasaran().sasaran().uraian().dibaca())),
            new Kolom(
                    "Indikator", 30, r -> teks(r.indikator().indikator().nama().dibaca())),
            new Kolom("Rumusan", 50, r -> teks(r.angka().rumusan().bunyi().dibaca())),
            new Kolom("Jenis", 16, r -> teks(Angka.jenis(r.angka()))),
            new Kolom("Target", 14, r -> r.angka().rumusan().target().map(LaporanXlsx::target)),
            new Kolom("Realisasi", 14, r -> r.angka().realisasi().hasil().toOptional()),
            new Kolom(
                    "Satuan",
                    12,
                    r -> r.angka()
                            .realisasi()
                            .hasil()
                            .toOptional()
                            .map(n -> n.satuan().nama())),
            new Kolom("Capaian (%)", 12, r -> r.angka().capaian().hasil().toOptional()),
            new Kolom("Predikat", 18, r -> Rincian.predikat(r.angka()).map(Predikat::toString)),
            new Kolom("Status", 14, r -> teks(Rincian.status(r.angka()))),
            new Kolom(
                    "Alasan",
                    24,
                    r -> r.angka().realisasi().hasil().kendala().stream()
                            .findFirst()
                            .map(k -> k.alasan().name())),
            new Kolom("Keterangan", 60, r -> teks(Rincian.keterangan(r.angka()))),
            new Kolom("Sumber data", 30, r -> teks(String.join("; ", Rincian.sumberData(r.angka())))));

    private LaporanXlsx() {}

    static void tulis(Laporan laporan, boolean jelaskan, OutputStream keluaran) throws IOException {
        List<Rincian> semua = Rincian.semua(laporan).toList();
        try (Workbook buku = new Workbook(keluaran, "iki", null)) {
            Worksheet lembar = buku.newWorksheet("Laporan");
            kepala(lembar, laporan);
            judul(lembar, KEPALA, KOLOM.stream().map(Kolom::judul).toList());
            for (int k = 0; k < KOLOM.size(); k++) {
                lembar.width(k, KOLOM.get(k).lebar());
            }
            int baris = KEPALA;
            for (Rincian satu : semua) {
                baris++;
                for (int k = 0; k < KOLOM.size(); k++) {
                    sel(lembar, baris, k, KOLOM.get(k).isi().apply(satu));
                }
            }
            lembar.setAutoFilter(KEPALA, 0, baris, KOLOM.size() - 1);
            lembar.freezePane(1, KEPALA + 1);
            lembar.repeatRows(KEPALA);
            lembar.pageOrientation("landscape");
            lembar.fitToWidth((short) 1);
            lembar.fitToHeight((short) 0);
            if (jelaskan) {
                jejak(buku.newWorksheet("Jejak"), semua);
            }
        }
    }

    private static void kepala(Worksheet lembar, Laporan laporan) {
        List<String> isi = List.of(
                "LAPORAN KINERJA INDIVIDU",
                laporan.keputusan().jenis(),
                "Nomor " + laporan.keputusan().nomor() + " tentang "
                        + laporan.keputusan().tentang(),
                "Periode " + laporan.data().periode().nama(),
                laporan.data().isContoh() ? LaporanTeks.CONTOH : "");
        for (int baris = 0; baris < isi.size(); baris++) {
            lembar.value(baris, 0, potong(isi.get(baris)));
        }
        lembar.style(0, 0).bold().fontSize(14).set();
        lembar.style(isi.size() - 1, 0).bold().fontColor("B00020").set();
    }

    private static void judul(Worksheet lembar, int baris, List<String> judul) {
        for (int k = 0; k < judul.size(); k++) {
            lembar.value(baris, k, judul.get(k));
            lembar.style(baris, k)
                    .bold()
                    .fillColor("E8ECF1")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
    }

    private static void jejak(Worksheet lembar, List<Rincian> semua) {
        judul(lembar, 0, List.of("Jabatan", "Rumusan", "Langkah"));
        lembar.width(0, 24);
        lembar.width(1, 60);
        lembar.width(2, 110);
        lembar.freezePane(0, 1);
        int baris = 0;
        for (Rincian satu : semua) {
            for (String langkah : satu.angka().jejak().baris()) {
                baris++;
                sel(lembar, baris, 0, teks(satu.jabatan().jabatan().nama().dibaca()));
                sel(lembar, baris, 1, teks(satu.angka().rumusan().bunyi().dibaca()));
                sel(lembar, baris, 2, teks(langkah));
            }
        }
        lembar.setAutoFilter(0, 0, baris, 2);
    }

    private static Optional<String> teks(String isi) {
        return Optional.of(isi).filter(t -> !t.isEmpty());
    }

    private static Object target(Target target) {
        return target instanceof Target.Sebesar sebesar ? sebesar.nilai() : target.sebutan();
    }

    private static void sel(Worksheet lembar, int baris, int kolom, Optional<?> isi) {
        Object ada = isi.orElse(null);
        if (ada instanceof Nilai nilai) {
            boolean bulat = nilai instanceof Besaran && nilai.angka().isInteger();
            lembar.value(baris, kolom, nilai.desimal(bulat ? Pembulatan.BULAT : Pembulatan.DUA_DESIMAL));
            lembar.style(baris, kolom)
                    .format(bulat ? BULAT : DESIMAL)
                    .verticalAlignment("top")
                    .set();
        } else if (ada instanceof String teks) {
            lembar.value(baris, kolom, potong(teks));
            lembar.style(baris, kolom).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static String potong(String teks) {
        return teks.length() <= SEL_TERPANJANG
                ? teks
                : teks.substring(0, SEL_TERPANJANG - TERPOTONG.length()) + TERPOTONG;
    }
}
