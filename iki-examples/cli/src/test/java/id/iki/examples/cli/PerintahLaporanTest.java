// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerintahLaporanTest {

    private static List<JsonNode> butir(JsonNode dokumen) {
        List<JsonNode> semua = new ArrayList<>();
        dokumen.get("jabatan")
                .forEach(j -> j.get("sasaran")
                        .forEach(s -> s.get("indikator")
                                .forEach(i -> i.get("formulasi").forEach(semua::add))));
        return semua;
    }

    @Test
    void json_has_every_position_and_every_formula_computed_or_refused() throws IOException {
        Jalan jalan = Jalan.iki("laporan", "--format", "json");
        JsonNode dokumen = new JsonMapper().readTree(jalan.keluaran());
        List<JsonNode> semua = butir(dokumen);
        assertThat(dokumen.get("jabatan")).hasSize(21);
        assertThat(semua).hasSize(87);
        long terhitung = 0;
        for (JsonNode satu : semua) {
            boolean ada = satu.get("status").asText().equals("TERHITUNG");
            terhitung += ada ? 1 : 0;
            assertThat(satu.get("nilai").isNull()).isNotEqualTo(ada);
            assertThat(satu.get("alasan").isNull()).isEqualTo(ada);
            assertThat(satu.get("keterangan").isNull()).isEqualTo(ada);
            assertThat(satu.get("bunyi").asText()).isNotBlank();
        }
        JsonNode ringkasan = dokumen.get("ringkasan");
        assertThat(ringkasan.get("jabatan").asLong()).isEqualTo(21);
        assertThat(ringkasan.get("formulasi").asLong()).isEqualTo(87);
        assertThat(ringkasan.get("terhitung").asLong()).isEqualTo(terhitung);
        assertThat(ringkasan.get("tanpaHasil").asLong()).isEqualTo(87 - terhitung);
        assertThat(dokumen.get("contohData").asBoolean()).isTrue();
        assertThat(dokumen.get("periode").asText()).isEqualTo("2019");
        assertThat(jalan.status()).isEqualTo(1);
        assertThat(jalan.pesan()).isEmpty();
    }

    @Test
    void a_reference_has_the_kind_of_what_it_refers_to() throws IOException {
        JsonNode dokumen = new JsonMapper()
                .readTree(Jalan.iki("laporan", "--format", "json").keluaran());
        assertThat(butir(dokumen)).extracting(b -> b.get("jenis").asText()).doesNotContain("RUJUKAN");
    }

    @Test
    void one_position_is_reported_as_committed_in_every_form() throws IOException {
        for (String format : List.of("teks", "json", "csv")) {
            Jalan jalan = Jalan.iki("laporan", "--jabatan", "kasi lingkungan hidup", "--format", format);
            assertThat(jalan.keluaran()).isEqualTo(Jalan.tercatat("laporan-kasi-lingkungan-hidup." + format));
        }
        assertThat(Jalan.iki("laporan", "--jabatan", "CAMAT", "--jelaskan").keluaran())
                .isEqualTo(Jalan.tercatat("laporan-camat-jelaskan.teks"));
    }

    @Test
    void a_position_is_found_by_its_printed_or_its_corrected_title() {
        Jalan tercetak = Jalan.iki("laporan", "--jabatan", "BENDAHAHA BARANG");
        assertThat(tercetak.status()).isEqualTo(1);
        assertThat(tercetak.keluaran()).contains("1. BENDAHARA BARANG");
        assertThat(tercetak).isEqualTo(Jalan.iki("laporan", "--jabatan", "Bendahara  barang"));
    }

    @Test
    void a_position_without_a_table_says_so_and_has_nothing_without_result() {
        Jalan jalan = Jalan.iki("laporan", "--jabatan", "sekretaris lurah");
        assertThat(jalan.status()).isZero();
        assertThat(jalan.keluaran()).contains("Tidak ada indikator yang tercetak untuk jabatan ini");
    }

    @Test
    void explained_figures_have_their_trails() throws IOException {
        JsonNode dokumen = new JsonMapper()
                .readTree(Jalan.iki("laporan", "--format", "json", "--jelaskan").keluaran());
        assertThat(butir(dokumen)).allSatisfy(b -> assertThat(b.get("jejak")).isNotEmpty());
        List<Map<String, String>> csv = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(
                        Jalan.iki("laporan", "--format", "csv", "--jelaskan").keluaran())
                .readAll();
        assertThat(csv).hasSize(87).allSatisfy(b -> assertThat(b.get("jejak")).contains("dasar: KEPUTUSAN CAMAT"));
    }

    @Test
    void a_report_can_go_to_a_file(@TempDir Path folder) throws IOException {
        Path berkas = folder.resolve("laporan.json");
        Jalan jalan = Jalan.iki("laporan", "--format", "json", "--out", berkas.toString());
        assertThat(jalan.keluaran()).isEmpty();
        assertThat(Files.readString(berkas))
                .isEqualTo(Jalan.iki("laporan", "--format", "json").keluaran());
        Jalan gagal = Jalan.iki("laporan", "--out", folder.toString());
        assertThat(gagal.status()).isEqualTo(2);
        assertThat(gagal.pesan()).isEqualTo("Berkas '" + folder + "' tidak dapat ditulis.\n");
    }

    @Test
    void a_scale_of_the_definition_rates_and_flags_of_the_achievement_are_told() throws IOException {
        String[] args = {
            "laporan",
            "--definisi",
            "src/test/resources/masukan/definisi.yaml",
            "--data",
            "src/test/resources/masukan/data.json"
        };
        List<JsonNode> semua =
                butir(new JsonMapper().readTree(Jalan.iki(dengan(args, "json")).keluaran()));
        assertThat(semua.get(0).get("capaian").get("desimal").asText()).isEqualTo("55.56");
        assertThat(semua.get(0).get("predikat").asText()).isEqualTo("S");
        assertThat(semua).filteredOn(b -> !b.get("predikat").isNull()).hasSize(1);
        assertThat(semua)
                .allSatisfy(b -> assertThat(b.get("alasanPredikat").isNull()).isTrue());
        JsonNode aduan = semua.stream()
                .filter(b -> b.get("bunyi").asText().equals("Aduan"))
                .findFirst()
                .orElseThrow();
        assertThat(aduan.get("tanda")).extracting(JsonNode::asText).contains("CAPAIAN_NEGATIF");
        assertThat(Jalan.iki(args).keluaran()).contains("|  55,56 % | S (Sedang) |");
        List<Map<String, String>> csv = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(Jalan.iki(dengan(args, "csv")).keluaran())
                .readAll();
        assertThat(csv.get(0)).containsEntry("capaian", "55.56").containsEntry("predikat", "S");
        assertThat(csv).extracting(b -> b.get("tanda")).contains("CAPAIAN_NEGATIF");
    }

    private static String[] dengan(String[] args, String format) {
        return Stream.concat(Stream.of(args), Stream.of("--format", format)).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "laporan --format pdf | Nilai 'pdf' tidak sah untuk FORMAT. Yang ada: teks, json, csv, html, xlsx. Lihat 'iki laporan --help'.",
                "laporan --jabtan x | Argumen '--jabtan x' tidak dikenal. Lihat 'iki laporan --help'.",
                "laporan --jabatan | Belum diberikan: nilai NAMA untuk --jabatan. Lihat 'iki laporan --help'.",
                "lapor | Argumen 'lapor' tidak dikenal. Lihat 'iki --help'."
            })
    void wrong_usage_is_one_sentence(String args, String pesan) {
        Jalan jalan = Jalan.iki(args.split(" "));
        assertThat(jalan.status()).isEqualTo(2);
        assertThat(jalan.pesan()).isEqualTo(pesan + "\n");
        assertThat(jalan.keluaran()).isEmpty();
    }

    @Test
    void an_unknown_position_is_answered_with_those_there_are() {
        Jalan jalan = Jalan.iki("laporan", "--jabatan", "bupati");
        assertThat(jalan.status()).isEqualTo(2);
        assertThat(jalan.pesan())
                .startsWith("Jabatan 'bupati' tidak ada dalam keputusan ini. Yang ada: CAMAT; KASI PELAYANAN UMUM; ");
        assertThat(Jalan.iki().pesan()).isEqualTo("Perintah belum dipilih atau tidak lengkap. Lihat 'iki --help'.\n");
    }

    @Test
    void help_and_version_are_there() {
        assertThat(Jalan.iki("laporan", "--help").keluaran()).startsWith("Pemakaian: iki laporan");
        assertThat(Jalan.iki("--version").keluaran()).startsWith("iki ");
        assertThat(Jalan.iki("--help").status()).isZero();
    }
}
