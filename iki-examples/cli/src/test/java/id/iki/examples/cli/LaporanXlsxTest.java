// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.result.Kendala;
import id.iki.examples.palaran.Palaran;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaporanXlsxTest {

    private static final Path MASUKAN = Path.of("src/test/resources/masukan");

    private static final List<String> KOLOM = List.of(
            "Jabatan",
            "Sasaran",
            "Indikator",
            "Rumusan",
            "Jenis",
            "Target",
            "Realisasi",
            "Satuan",
            "Capaian (%)",
            "Predikat",
            "Status",
            "Alasan",
            "Keterangan",
            "Sumber data");

    private static List<Row> lembar(InputStream buku, int nomor) throws IOException {
        try (ReadableWorkbook terbaca = new ReadableWorkbook(buku, new ReadingOptions(true, false))) {
            return terbaca.getSheet(nomor).orElseThrow().read();
        }
    }

    private static List<Row> lembar(Path buku, int nomor) throws IOException {
        try (InputStream isi = Files.newInputStream(buku)) {
            return lembar(isi, nomor);
        }
    }

    private static String teks(Row baris, String kolom) {
        return baris.getCellAsString(KOLOM.indexOf(kolom)).orElse("");
    }

    @Test
    void every_cell_is_what_the_report_says(@TempDir Path folder) throws IOException {
        Path buku = folder.resolve("laporan.xlsx");
        Jalan jalan = Jalan.iki("laporan", "--format", "xlsx", "--out", buku.toString());
        assertThat(jalan).isEqualTo(new Jalan(1, "", ""));
        List<Row> semua = lembar(buku, 0);
        assertThat(semua.get(0).getCellText(0)).isEqualTo("LAPORAN KINERJA INDIVIDU");
        assertThat(semua.get(3).getCellText(0)).isEqualTo("Periode Tahun 2019");
        assertThat(semua.get(4).getCellText(0)).startsWith("DATA CONTOH: ");
        int kepala = semua.size() - 88;
        assertThat(semua.get(kepala).stream().map(Cell::getText)).containsExactlyElementsOf(KOLOM);

        List<Row> tabel = semua.subList(kepala + 1, semua.size());
        Laporan laporan = Laporan.of(Palaran.keputusan(), Palaran.data());
        List<Row> sisa = new ArrayList<>(tabel);
        for (Laporan.PerJabatan jabatan : laporan.jabatan()) {
            for (Laporan.PerSasaran sasaran : jabatan.sasaran()) {
                for (Laporan.PerIndikator indikator : sasaran.indikator()) {
                    for (Laporan.Baris angka : indikator.baris()) {
                        Row baris = sisa.remove(0);
                        assertThat(teks(baris, "Jabatan"))
                                .isEqualTo(jabatan.jabatan().nama().dibaca());
                        assertThat(teks(baris, "Sasaran"))
                                .isEqualTo(sasaran.sasaran().uraian().dibaca());
                        assertThat(teks(baris, "Indikator"))
                                .isEqualTo(indikator.indikator().nama().dibaca());
                        assertSama(baris, angka);
                    }
                }
            }
        }
        assertThat(sisa).isEmpty();
    }

    private static void assertSama(Row baris, Laporan.Baris angka) {
        assertThat(teks(baris, "Rumusan")).isEqualTo(angka.rumusan().bunyi().dibaca());
        Cell realisasi = baris.getOptionalCell(KOLOM.indexOf("Realisasi")).orElse(null);
        angka.realisasi()
                .hasil()
                .<Void>fold(
                        nilai -> {
                            assertThat(realisasi).isNotNull();
                            assertThat(realisasi.getType()).isEqualTo(CellType.NUMBER);
                            BigDecimal tercetak = nilai.desimal(Pembulatan.DUA_DESIMAL);
                            assertThat(realisasi.asNumber()).isEqualByComparingTo(tercetak);
                            assertThat(realisasi.getDataFormatString()).startsWith("[$-421]#,##0");
                            assertThat(teks(baris, "Satuan"))
                                    .isEqualTo(nilai.satuan().nama());
                            assertThat(teks(baris, "Status")).isEqualTo("TERHITUNG");
                            assertThat(teks(baris, "Alasan")).isEmpty();
                            return null;
                        },
                        gagal -> {
                            assertThat(realisasi).isNull();
                            assertThat(teks(baris, "Satuan")).isEmpty();
                            assertThat(teks(baris, "Status")).isEqualTo("TANPA_HASIL");
                            assertThat(teks(baris, "Alasan"))
                                    .isEqualTo(gagal.alasan().name());
                            assertThat(teks(baris, "Keterangan")).startsWith(gagal.keterangan());
                            return null;
                        });
        angka.tanda().forEach(t -> assertThat(teks(baris, "Keterangan")).contains(t.keterangan()));
        angka.realisasi().hasil().kendala().stream()
                .map(Kendala::keterangan)
                .forEach(k -> assertThat(teks(baris, "Keterangan")).contains(k));
        assertThat(baris.getOptionalCell(KOLOM.indexOf("Capaian (%)")).isPresent())
                .isEqualTo(angka.capaian().hasil().isSuccess());
        angka.rumusan()
                .sumberData()
                .forEach(s -> assertThat(teks(baris, "Sumber data")).contains(s.nama()));
    }

    @Test
    void targets_achievements_ratings_and_hostile_names_are_cells(@TempDir Path folder) throws IOException {
        Path definisi = Files.writeString(
                folder.resolve("definisi.yaml"),
                Files.readString(MASUKAN.resolve("definisi.yaml"))
                        .replace("nama: \"CAMAT\"", "nama: \"=1+1 <a> & \\u0001\""));
        Path buku = folder.resolve("laporan.xlsx");
        Jalan.iki(
                "laporan",
                "--format",
                "xlsx",
                "--jelaskan",
                "--definisi",
                definisi.toString(),
                "--data",
                MASUKAN.resolve("data.json").toString(),
                "--out",
                buku.toString());
        List<Row> semua = lembar(buku, 0);
        Row pertama = semua.stream()
                .filter(b -> b.getCellAsString(0).orElse("").startsWith("=1+1 <a> &"))
                .findFirst()
                .orElseThrow();
        assertThat(pertama.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(pertama.getCell(KOLOM.indexOf("Target")).asNumber()).isEqualByComparingTo("90");
        assertThat(pertama.getCell(KOLOM.indexOf("Realisasi")).asNumber()).isEqualByComparingTo("50");
        assertThat(pertama.getCell(KOLOM.indexOf("Capaian (%)")).asNumber()).isEqualByComparingTo("55.56");
        assertThat(teks(pertama, "Predikat")).isEqualTo("S (Sedang)");
        assertThat(lembar(buku, 1))
                .hasSizeGreaterThan(20)
                .allSatisfy(b -> assertThat(b.getCellCount()).isEqualTo(3));
    }

    @Test
    void bytes_are_not_for_a_terminal() throws IOException {
        assertThat(Jalan.iki(true, "laporan", "--format", "xlsx"))
                .isEqualTo(new Jalan(2, "", "Bentuk xlsx tidak dapat ditampilkan di terminal; pakai --out BERKAS.\n"));
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        PrintStream aliran = new PrintStream(keluaran, false, UTF_8);
        Iki.jalankan(aliran, aliran, false, "laporan", "--format", "xlsx", "--jabatan", "camat");
        assertThat(lembar(new ByteArrayInputStream(keluaran.toByteArray()), 0)).hasSizeGreaterThan(5);
    }
}
