// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.laporan.Laporan;
import id.iki.core.result.Alasan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The report as an official would read it: a table for each position, figures in Indonesian notation. */
final class LaporanTeks {

    private static final Character[] GARIS = AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS;

    /** What a report on sample figures says of them. */
    static final String CONTOH = "DATA CONTOH: semua angka dalam laporan ini rekaan, bukan kinerja sesungguhnya.";

    /** What a report says of a position without indicators. */
    static final String TANPA_INDIKATOR =
            "Tidak ada indikator yang tercetak untuk jabatan ini, sehingga tidak ada yang dihitung.";

    private LaporanTeks() {}

    static void tulis(Laporan laporan, boolean jelaskan, PrintWriter keluaran) {
        kepala(laporan, keluaran);
        int nomor = 0;
        for (Laporan.PerJabatan jabatan : laporan.jabatan()) {
            jabatan(++nomor, jabatan, jelaskan, keluaran);
        }
        kaki(laporan, keluaran);
        keluaran.flush();
    }

    private static void kepala(Laporan laporan, PrintWriter keluaran) {
        Keputusan keputusan = laporan.keputusan();
        keluaran.println("LAPORAN KINERJA INDIVIDU");
        keluaran.println(keputusan.jenis());
        keluaran.println("Nomor   : " + keputusan.nomor());
        keluaran.println("Tentang : " + keputusan.tentang());
        keluaran.println("Periode : " + laporan.data().periode().nama());
        if (laporan.data().isContoh()) {
            keluaran.println(CONTOH);
        }
    }

    private static void jabatan(int nomor, Laporan.PerJabatan bagian, boolean jelaskan, PrintWriter keluaran) {
        keluaran.println();
        keluaran.println(nomor + ". " + bagian.jabatan().nama().dibaca());
        bagian.jabatan().atasan().map(Bunyi::dibaca).ifPresent(a -> keluaran.println("   Atasan: " + a));
        bagian.jabatan().catatan().ifPresent(c -> keluaran.println("   Catatan: " + c));
        if (bagian.sasaran().isEmpty()) {
            keluaran.println("   " + TANPA_INDIKATOR);
            return;
        }
        List<BarisLaporan> tabel = BarisLaporan.tabel(bagian);
        keluaran.println(AsciiTable.getTable(GARIS, tabel, kolom(tabel)));
        if (jelaskan) {
            bagian.baris().forEach(b -> {
                keluaran.println();
                b.jejak().baris().forEach(s -> keluaran.println("   " + s));
            });
        }
    }

    private static List<ColumnData<BarisLaporan>> kolom(List<BarisLaporan> tabel) {
        List<ColumnData<BarisLaporan>> kolom = new ArrayList<>();
        kolom.add(kolom("No", HorizontalAlign.LEFT, 7).with(BarisLaporan::nomor));
        kolom.add(kolom("Sasaran, indikator, rumusan", HorizontalAlign.LEFT, 58).with(BarisLaporan::uraian));
        kolom.add(kolom("Target", HorizontalAlign.RIGHT, 12).with(BarisLaporan::target));
        kolom.add(kolom("Realisasi", HorizontalAlign.RIGHT, 16).with(BarisLaporan::realisasi));
        kolom.add(kolom("Capaian", HorizontalAlign.RIGHT, 10).with(BarisLaporan::capaian));
        if (tabel.stream().flatMap(b -> b.angka().stream()).anyMatch(Rincian::isBerskala)) {
            kolom.add(kolom("Predikat", HorizontalAlign.LEFT, 18).with(BarisLaporan::predikat));
        }
        kolom.add(kolom("Keterangan", HorizontalAlign.LEFT, 44).with(BarisLaporan::keterangan));
        return kolom;
    }

    private static Column kolom(String judul, HorizontalAlign rata, int lebar) {
        return new Column()
                .header(judul)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(rata)
                .maxWidth(lebar + 2, OverflowBehaviour.NEWLINE);
    }

    private static void kaki(Laporan laporan, PrintWriter keluaran) {
        Laporan.Ringkasan ringkasan = laporan.ringkasan();
        keluaran.println();
        keluaran.println("RINGKASAN");
        keluaran.println("Jabatan       : " + ringkasan.jabatan());
        keluaran.println("Rumusan       : " + ringkasan.formulasi());
        keluaran.println("Terhitung     : " + ringkasan.terhitung());
        keluaran.println("Tanpa hasil   : " + ringkasan.tanpaHasil());
        alasan(laporan).forEach((alasan, n) -> keluaran.println("  " + alasan + ": " + n));
    }

    /** Returns how many figures have no result for each reason; of several reasons, the first counts. */
    static Map<Alasan, Long> alasan(Laporan laporan) {
        return laporan.baris()
                .flatMap(b -> b.realisasi().hasil().kendala().stream().limit(1))
                .collect(groupingBy(k -> k.alasan(), TreeMap::new, counting()));
    }
}
