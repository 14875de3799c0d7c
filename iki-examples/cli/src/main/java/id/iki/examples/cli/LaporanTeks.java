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
import id.iki.core.kinerja.Target;
import id.iki.core.laporan.Laporan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Tanda;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The report as an official would read it: a table for each position, figures in Indonesian notation. */
final class LaporanTeks {

    /** One row of a position's table. */
    private record Baris(
            String nomor, String uraian, String target, String realisasi, String capaian, String keterangan) {}

    private static final Character[] GARIS = AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS;

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
            keluaran.println("DATA CONTOH: semua angka dalam laporan ini rekaan, bukan kinerja sesungguhnya.");
        }
    }

    private static void jabatan(int nomor, Laporan.PerJabatan bagian, boolean jelaskan, PrintWriter keluaran) {
        keluaran.println();
        keluaran.println(nomor + ". " + bagian.jabatan().nama().dibaca());
        bagian.jabatan().atasan().map(Bunyi::dibaca).ifPresent(a -> keluaran.println("   Atasan: " + a));
        bagian.jabatan().catatan().ifPresent(c -> keluaran.println("   Catatan: " + c));
        if (bagian.sasaran().isEmpty()) {
            keluaran.println(
                    "   Tidak ada indikator yang tercetak untuk jabatan ini, sehingga tidak ada yang dihitung.");
            return;
        }
        keluaran.println(AsciiTable.getTable(GARIS, tabel(bagian), KOLOM));
        if (jelaskan) {
            bagian.baris().forEach(b -> {
                keluaran.println();
                b.jejak().baris().forEach(s -> keluaran.println("   " + s));
            });
        }
    }

    private static final List<ColumnData<Baris>> KOLOM = List.of(
            kolom("No", HorizontalAlign.LEFT, 7).with(Baris::nomor),
            kolom("Sasaran, indikator, rumusan", HorizontalAlign.LEFT, 58).with(Baris::uraian),
            kolom("Target", HorizontalAlign.RIGHT, 12).with(Baris::target),
            kolom("Realisasi", HorizontalAlign.RIGHT, 16).with(Baris::realisasi),
            kolom("Capaian", HorizontalAlign.RIGHT, 10).with(Baris::capaian),
            kolom("Keterangan", HorizontalAlign.LEFT, 44).with(Baris::keterangan));

    private static Column kolom(String judul, HorizontalAlign rata, int lebar) {
        return new Column()
                .header(judul)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(rata)
                .maxWidth(lebar + 2, OverflowBehaviour.NEWLINE);
    }

    private static List<Baris> tabel(Laporan.PerJabatan bagian) {
        List<Baris> tabel = new ArrayList<>();
        int s = 0;
        for (Laporan.PerSasaran sasaran : bagian.sasaran()) {
            s++;
            int i = 0;
            tabel.add(judul(Integer.toString(s), sasaran.sasaran().uraian().dibaca()));
            for (Laporan.PerIndikator indikator : sasaran.indikator()) {
                i++;
                tabel.add(judul(s + "." + i, indikator.indikator().nama().dibaca()));
                int r = 0;
                for (Laporan.Baris baris : indikator.baris()) {
                    tabel.add(baris(s + "." + i + "." + ++r, baris));
                }
            }
        }
        return tabel;
    }

    private static Baris judul(String nomor, String teks) {
        return new Baris(nomor, teks, "", "", "", "");
    }

    private static Baris baris(String nomor, Laporan.Baris baris) {
        return new Baris(
                nomor,
                baris.rumusan().bunyi().dibaca(),
                baris.rumusan().target().map(Target::sebutan).orElse("-"),
                baris.realisasi().hasil().toOptional().map(Angka::indonesia).orElse("tanpa hasil"),
                baris.capaian().hasil().toOptional().map(Angka::indonesia).orElse("-"),
                keterangan(baris));
    }

    private static String keterangan(Laporan.Baris baris) {
        List<String> kalimat = new ArrayList<>();
        baris.realisasi().hasil().kendala().stream().map(Kendala::keterangan).forEach(kalimat::add);
        baris.tanda().stream().map(Tanda::keterangan).forEach(kalimat::add);
        baris.rumusan().disimpulkan().ifPresent(d -> kalimat.add("Disimpulkan: " + d));
        return String.join(" ", kalimat);
    }

    private static void kaki(Laporan laporan, PrintWriter keluaran) {
        Laporan.Ringkasan ringkasan = laporan.ringkasan();
        keluaran.println();
        keluaran.println("RINGKASAN");
        keluaran.println("Jabatan       : " + ringkasan.jabatan());
        keluaran.println("Rumusan       : " + ringkasan.formulasi());
        keluaran.println("Terhitung     : " + ringkasan.terhitung());
        keluaran.println("Tanpa hasil   : " + ringkasan.tanpaHasil());
        laporan.baris()
                .flatMap(b -> b.realisasi().hasil().kendala().stream().limit(1))
                .collect(groupingBy(k -> k.alasan(), TreeMap::new, counting()))
                .forEach((alasan, n) -> keluaran.println("  " + alasan + ": " + n));
    }
}
