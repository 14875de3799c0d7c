// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import id.iki.core.keputusan.SumberData;
import id.iki.core.kinerja.Target;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Nilai;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            "tanda",
            "sumber_data",
            "disimpulkan",
            "data");

    private LaporanCsv() {}

    static void tulis(Laporan laporan, boolean jelaskan, PrintWriter keluaran) throws IOException {
        CsvSchema.Builder skema = CsvSchema.builder().setUseHeader(true).addColumns(KOLOM, CsvSchema.ColumnType.STRING);
        if (jelaskan) {
            skema.addColumn("jejak");
        }
        CsvMapper mapper = CsvMapper.csvBuilder()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build();
        var penulis = mapper.writer(skema.build()).writeValues(keluaran);
        for (Laporan.PerJabatan jabatan : laporan.jabatan()) {
            for (Laporan.PerSasaran sasaran : jabatan.sasaran()) {
                for (Laporan.PerIndikator indikator : sasaran.indikator()) {
                    for (Laporan.Baris baris : indikator.baris()) {
                        Map<String, String> sel = new LinkedHashMap<>();
                        sel.put("jabatan", jabatan.jabatan().nama().dibaca());
                        sel.put("sasaran", sasaran.sasaran().uraian().dibaca());
                        sel.put("indikator", indikator.indikator().nama().dibaca());
                        isi(sel, baris);
                        sel.put("data", laporan.data().isContoh() ? "DATA CONTOH" : "");
                        if (jelaskan) {
                            sel.put("jejak", baris.jejak().teks());
                        }
                        penulis.write(sel);
                    }
                }
            }
        }
        penulis.flush();
    }

    private static void isi(Map<String, String> sel, Laporan.Baris baris) {
        Result<Nilai> hasil = baris.realisasi().hasil();
        Optional<Nilai> nilai = hasil.toOptional();
        Optional<Failure<?>> gagal = hasil.fold(n -> Optional.empty(), Optional::of);
        sel.put("bunyi", baris.rumusan().bunyi().tercetak());
        sel.put("kalimat", baris.rumusan().formulasi().kalimat().orElse(""));
        sel.put("jenis", Angka.jenis(baris));
        sel.put("pecahan", nilai.map(n -> n.angka().toString()).orElse(""));
        sel.put("nilai", nilai.map(Angka::polos).orElse(""));
        sel.put("satuan", nilai.map(n -> n.satuan().nama()).orElse(""));
        sel.put("target", baris.rumusan().target().map(Target::sebutan).orElse(""));
        sel.put(
                "capaian",
                baris.capaian().hasil().toOptional().map(Angka::polos).orElse(""));
        sel.put("predikat", "");
        sel.put("status", hasil.isSuccess() ? "TERHITUNG" : "TANPA_HASIL");
        sel.put("alasan", gagal.map(g -> g.alasan().name()).orElse(""));
        sel.put("keterangan", gagal.map(Failure::keterangan).orElse(""));
        sel.put("tanda", String.join("|", hasil.tanda().stream().map(Enum::name).toList()));
        sel.put(
                "sumber_data",
                String.join(
                        "|",
                        baris.rumusan().sumberData().stream()
                                .map(SumberData::nama)
                                .toList()));
        sel.put("disimpulkan", Boolean.toString(baris.rumusan().disimpulkan().isPresent()));
    }
}
