// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.capaian.Predikat;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.kinerja.Target;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Nilai;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The report as a table: a line for each figure, decimals with a point. */
final class LaporanCsv {

    private static final List<String> KOLOM = List.of(
            "jabatan",
            "sasaran",
            "indikator",
            "bunyi",
            "kalimat",
            "jenis",
            "pecahan",
            "nilai",
            "satuan",
            "target",
            "capaian",
            "predikat",
            "status",
            "alasan",
            "keterangan",
            "alasan_capaian",
            "alasan_predikat",
            "tanda",
            "sumber_data",
            "disimpulkan",
            "data");

    private LaporanCsv() {}

    static void tulis(Laporan laporan, boolean jelaskan, PrintWriter keluaran) {
        List<List<String>> tabel = new ArrayList<>();
        tabel.add(baris(KOLOM, jelaskan ? Stream.of("jejak") : Stream.empty()));
        String data = laporan.data().isContoh() ? "DATA CONTOH" : "";
        Rincian.semua(laporan)
                .forEach(r -> tabel.add(baris(
                        sel(r, data), jelaskan ? Stream.of(r.angka().jejak().teks()) : Stream.empty())));
        Csv.tulis(tabel, keluaran);
    }

    private static List<String> baris(List<String> sel, Stream<String> jejak) {
        return Stream.concat(sel.stream(), jejak).toList();
    }

    private static List<String> sel(Rincian rincian, String data) {
        Laporan.Baris baris = rincian.angka();
        Rumusan rumusan = baris.rumusan();
        Result<Nilai> hasil = baris.realisasi().hasil();
        Optional<Nilai> nilai = hasil.toOptional();
        Optional<Failure<?>> gagal = hasil.fold(n -> Optional.empty(), Optional::of);
        return List.of(
                rincian.jabatan().jabatan().nama().dibaca(),
                rincian.sasaran().sasaran().uraian().dibaca(),
                rincian.indikator().indikator().nama().dibaca(),
                rumusan.bunyi().tercetak(),
                rumusan.formulasi().kalimat().orElse(""),
                Angka.jenis(baris),
                nilai.map(n -> n.angka().toString()).orElse(""),
                nilai.map(Angka::polos).orElse(""),
                nilai.map(n -> n.satuan().nama()).orElse(""),
                rumusan.target().map(Target::sebutan).orElse(""),
                baris.capaian().hasil().toOptional().map(Angka::polos).orElse(""),
                Rincian.predikat(baris).map(Predikat::kode).orElse(""),
                Rincian.status(baris),
                gagal.map(g -> g.alasan().name()).orElse(""),
                gagal.map(Failure::keterangan).orElse(""),
                baris.capaian().hasil().fold(c -> "", g -> g.alasan().name()),
                Rincian.tanpaPredikat(baris).map(k -> k.alasan().name()).orElse(""),
                String.join("|", Rincian.tanda(baris)),
                String.join("|", Rincian.sumberData(baris)),
                Boolean.toString(rumusan.disimpulkan().isPresent()),
                data);
    }
}
