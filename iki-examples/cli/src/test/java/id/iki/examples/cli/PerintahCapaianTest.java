// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import id.iki.core.capaian.Skala;
import id.iki.core.nilai.Persentase;
import id.iki.formulas.standar.SkalaStandar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerintahCapaianTest {

    private static final String TEPI = "src/test/resources/masukan/capaian-tepi.csv";

    @TempDir
    private Path folder;

    private Jalan jalankan(String isi, String... pilihan) throws IOException {
        Path berkas = Files.writeString(folder.resolve("tabel.csv"), isi);
        List<String> args = new ArrayList<>(List.of("capaian", berkas.toString()));
        args.addAll(List.of(pilihan));
        Jalan jalan = Jalan.iki(args.toArray(String[]::new));
        return new Jalan(jalan.status(), jalan.keluaran(), jalan.pesan().replace(berkas.toString(), "tabel.csv"));
    }

    private static List<Map<String, String>> baris(Jalan jalan) throws IOException {
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(jalan.keluaran())
                .readAll();
    }

    @ParameterizedTest
    @CsvSource({"csv", "teks", "json"})
    void a_table_of_every_edge_is_answered_as_committed(String format) throws IOException {
        Jalan jalan = Jalan.iki(
                "capaian",
                TEPI,
                "--angka",
                "id",
                "--batas-atas",
                "150",
                "--skala",
                "permenpan-14-2017",
                "--format",
                format);
        assertThat(jalan.keluaran()).isEqualTo(Jalan.tercatat("capaian-tepi." + format));
        assertThat(jalan.pesan()).isEqualTo(format.equals("csv") ? Jalan.tercatat("capaian-tepi.pesan") : "");
        assertThat(jalan.status()).isEqualTo(1);
    }

    @Test
    void the_columns_are_those_of_the_contract() throws IOException {
        String masuk = "indikator,target,realisasi\nDATA CONTOH,10,9\n";
        Jalan jalan = jalankan(masuk);
        assertThat(jalan.keluaran())
                .isEqualTo("indikator,target,realisasi,capaian,status,alasan\nDATA CONTOH,10,9,90.00,TERHITUNG,\n");
        assertThat(jalan.pesan()).isEmpty();
        assertThat(jalan.status()).isZero();
        assertThat(jalankan(
                                "indikator,target,realisasi,capaian_cetak\nDATA CONTOH,10,9,90\n",
                                "--skala",
                                "permenpan-14-2017")
                        .keluaran())
                .isEqualTo(
                        "indikator,target,realisasi,capaian_cetak,capaian,predikat,status,alasan,cocok,cocok_dengan\n"
                                + "DATA CONTOH,10,9,90,90.00,A,TERHITUNG,,COCOK,R/T HALF_UP 0|R/T DOWN 0\n");
        assertThat(jalankan("indikator,target,realisasi\n").keluaran())
                .isEqualTo("indikator,target,realisasi,capaian,status,alasan\n");
    }

    @Test
    void a_printed_figure_that_nothing_gives_is_a_finding() throws IOException {
        Jalan jalan = jalankan("indikator,target,realisasi,capaian_cetak\nDATA CONTOH,90,92,113\n");
        assertThat(baris(jalan).get(0)).containsEntry("cocok", "TIDAK_COCOK").containsEntry("cocok_dengan", "");
        assertThat(jalan.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the faults of other applications: T | R | direction | formula | achievement or reason
                "100 | 80 | turun | | 120.00",
                "100 | 100 | turun | | 100.00",
                "7-8 | 6,5 | turun | | 107.14",
                "7-8 | 9 | turun | | 87.50",
                "88,82 | 135,15 | turun | | 47.84",
                "88,82 | 135,15 | turun | resiprokal | 65.72",
                "-5 | 5 | naik | | TARGET_NEGATIF",
                "50-100 | 49 | naik | | 98.00",
                "50-100 | 51 | naik | | 100.00",
                "10 | 0 | turun | | 200.00",
                "10 | 0 | turun | resiprokal | REALISASI_NOL",
                "0 | 50 | naik | | TARGET_NOL",
                "0 | 0 | turun | | TARGET_NOL",
                "nihil | 50 | turun | | 0.00",
                "Nihil | 0 | turun | | 100.00",
                "10 | 1 | turun | | 190.00",
                "4.25 | 4,25 | naik | | ANGKA_TIDAK_SAH",
                "12,5 | 12,5 | naik | | 100.00",
                "10 | 30 | turun | | -100.00",
                "3 | 2 | naik | | 66.67",
                "8 | 7 | naik | | 87.50",
                "101,51 | 103,22 | naik | | 101.68"
            })
    void faults_seen_elsewhere_are_right_or_refused_here(
            String target, String realisasi, String arah, String rumus, String harus) throws IOException {
        Map<String, String> satu = baris(jalankan(
                        "indikator;target;realisasi;arah;rumus\nDATA CONTOH;" + target + ";" + realisasi + ";" + arah
                                + ";" + (rumus == null ? "" : rumus) + "\n",
                        "--angka",
                        "id"))
                .get(0);
        assertThat(satu.get("capaian") + satu.get("alasan")).isEqualTo(harus);
    }

    @Test
    void an_ambiguous_figure_is_an_error_in_its_row_alone() throws IOException {
        Jalan jalan = jalankan("indikator;target;realisasi\nDATA CONTOH A;4.25;4.25\nDATA CONTOH B;82,5;82,5\n");
        assertThat(baris(jalan))
                .extracting(b -> b.get("status") + " " + b.get("alasan"))
                .containsExactly("TANPA_HASIL ANGKA_BERMAKNA_GANDA", "TERHITUNG ");
        assertThat(jalan.pesan())
                .startsWith("Berkas 'tabel.csv' baris 2 kolom 'target': Angka '4.25' bermakna ganda: 425 dalam notasi"
                        + " Indonesia, 4,25 dalam notasi polos.\n");
        assertThat(jalan.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--desimal 0 | 67",
                "--desimal 4 | 66.6667",
                "--pembulatan DOWN | 66.66",
                "--batas-atas 50 | 50.00",
                "--batas-bawah 70,5 | 70.50",
                "--batas-bawah 10 --batas-atas 66.5 | 66.50"
            })
    void rounding_and_bounds_are_chosen(String pilihan, String capaian) throws IOException {
        Jalan jalan = jalankan("indikator,target,realisasi\nDATA CONTOH,3,2\n", pilihan.split(" "));
        assertThat(baris(jalan).get(0)).containsEntry("capaian", capaian);
    }

    @Test
    void a_bound_of_ones_own_is_tried_on_printed_figures() throws IOException {
        String masuk = "indikator,target,realisasi,capaian_cetak\nDATA CONTOH,2,3,130\n";
        assertThat(baris(jalankan(masuk)).get(0)).containsEntry("cocok", "TIDAK_COCOK");
        assertThat(baris(jalankan(masuk, "--batas-atas", "130")).get(0))
                .containsEntry("cocok_dengan", "R/T HALF_UP 0 MAKS 130");
    }

    @Test
    void a_scale_of_ones_own_is_given_as_json() throws IOException {
        String skala = "{\"kode\": \"lampu\", \"nama\": \"Lampu\", \"jenjang\": [{\"predikat\": \"Hijau\","
                + " \"pembanding\": \"LEBIH_DARI\", \"batas\": \"90\"}], \"terbawah\": \"Merah\","
                + " \"batas\": {\"bawah\": \"0\", \"atas\": \"100\"}}";
        String masuk = "indikator,target,realisasi\nDATA CONTOH,100,91\nDATA CONTOH,100,90\nDATA CONTOH,100,101\n";
        List<Map<String, String>> sebaris = baris(jalankan(masuk, "--skala", skala));
        assertThat(sebaris).extracting(b -> b.get("predikat")).containsExactly("Hijau", "Merah", "");
        assertThat(sebaris.get(2)).containsEntry("status", "TERHITUNG").containsEntry("alasan", "DI_LUAR_SKALA");
        Path berkas = Files.writeString(folder.resolve("lampu.json"), skala);
        assertThat(baris(jalankan(masuk, "--skala", berkas.toString()))).isEqualTo(sebaris);
        assertThat(jalankan(masuk, "--skala", "{\"kode\": 1").pesan())
                .startsWith("Nilai --skala baris 1 kolom ")
                .hasLineCount(1);
        assertThat(jalankan(masuk, "--skala", skala.replace("LEBIH_DARI", "KURANG_DARI"))
                        .pesan())
                .contains("pembanding must be one with a lower bound");
        assertThat(jalankan(masuk, "--skala", "entah").pesan())
                .isEqualTo(
                        "Skala 'entah' tidak dikenal. Yang ada: kemendagri, kemendagri-bulat, sakip, maluku-tengah, lampu,"
                                + " skp-2011, skp-2021, skp-2021-maksimum, permenpan-14-2017, kepmenpan-25-2004; atau berikan"
                                + " berkas JSON atau YAML yang memuat skala sendiri.\n");
    }

    @Test
    void every_scale_that_is_built_in_rates_by_its_name() throws IOException {
        String bantuan = Jalan.iki("capaian", "--help").keluaran();
        for (Skala skala : SkalaStandar.semua()) {
            assertThat(bantuan).contains(skala.kode());
            Map<String, String> satu = baris(
                            jalankan("indikator,target,realisasi\nDATA CONTOH,100,77\n", "--skala", skala.kode()))
                    .get(0);
            assertThat(satu)
                    .containsEntry(
                            "predikat",
                            skala.predikat(Persentase.of(77)).orElseThrow().kode());
        }
    }

    @Test
    void a_table_can_come_from_standard_input_and_go_to_a_file() throws IOException {
        String masuk = "indikator,target,realisasi\nDATA CONTOH,3,2\n";
        Path keluar = folder.resolve("capaian.csv");
        Jalan jalan = Jalan.iki(masuk.getBytes(UTF_8), "capaian", "-", "--out", keluar.toString());
        assertThat(jalan).isEqualTo(new Jalan(0, "", ""));
        assertThat(Files.readString(keluar)).isEqualTo(jalankan(masuk).keluaran());
        assertThat(Jalan.iki("target\n".getBytes(UTF_8), "capaian", "-", "--out", keluar.toString())
                        .pesan())
                .isEqualTo("Masukan standar baris 1: kolom 'indikator' tidak ada. Kolom yang terbaca: target.\n");
        assertThat(keluar).isNotEmptyFile();
    }

    @Test
    void a_printed_rating_is_compared_with_the_scale() throws IOException {
        Jalan jalan = jalankan(
                "indikator,target,realisasi,predikat_cetak\nDATA CONTOH A,100,90,a\nDATA CONTOH B,100,90,Sangat Baik\n"
                        + "DATA CONTOH C,100,90,B\n",
                "--skala",
                "permenpan-14-2017",
                "--format",
                "teks");
        assertThat(jalan.keluaran()).containsOnlyOnce("Predikat tercetak").contains("Predikat tercetak 'B',");
    }

    @Test
    void json_has_the_exact_figure_of_every_formula() throws IOException {
        JsonNode satu = new JsonMapper()
                .readTree(jalankan("indikator,target,realisasi\nDATA CONTOH,3,2\n", "--format", "json")
                        .keluaran())
                .get(0);
        assertThat(satu.get("menurutRumus").get("R/T").asText()).isEqualTo("200/3");
        assertThat(satu.get("menurutRumus").get("(2T-R)/T").asText()).isEqualTo("400/3");
        assertThat(satu.get("menurutRumus").get("T/R").asText()).isEqualTo("150");
        assertThat(satu.get("capaianCetak").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--desimal 21 | Nilai '21' tidak sah untuk DESIMAL; pakai 0 sampai 20.",
                "--desimal -1 | Nilai '-1' tidak sah untuk DESIMAL; pakai 0 sampai 20.",
                "--pembulatan UNNECESSARY | Nilai 'UNNECESSARY' tidak sah untuk PEMBULATAN; capaian harus dibulatkan.",
                "--batas-atas banyak | Nilai 'banyak' tidak sah untuk PERSEN; tulis seperti 120 atau 112,5.",
                "--batas-atas 10 --batas-bawah 20 | Batas atas 10 lebih rendah daripada batas bawah 20.",
                "--angka fr | Nilai 'fr' tidak sah untuk NOTASI. Yang ada: id, en. Lihat 'iki capaian --help'."
            })
    void wrong_usage_is_one_sentence(String pilihan, String pesan) throws IOException {
        Jalan jalan = jalankan("indikator,target,realisasi\nDATA CONTOH,10,9\n", pilihan.split(" "));
        assertThat(jalan).isEqualTo(new Jalan(2, "", pesan + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indikator,target | Berkas 'tabel.csv' baris 1: kolom 'realisasi' tidak ada. Kolom yang terbaca: indikator, target.",
                "indikator,target,realisasi,Status | Berkas 'tabel.csv' baris 1: kolom 'status' adalah kolom keluaran; ganti namanya, misalnya 'status_cetak'."
            })
    void tables_without_the_right_columns_are_refused(String kepala, String pesan) throws IOException {
        assertThat(jalankan(kepala + "\n")).isEqualTo(new Jalan(2, "", pesan + "\n"));
    }

    @Test
    void the_table_must_be_named_and_be_there() {
        assertThat(Jalan.iki("capaian").pesan()).isEqualTo("Belum diberikan: BERKAS. Lihat 'iki capaian --help'.\n");
        assertThat(Jalan.iki("capaian", "tiada.csv")).isEqualTo(new Jalan(2, "", "Berkas 'tiada.csv' tidak ada.\n"));
        assertThat(Jalan.iki("capaian", "--help").keluaran()).startsWith("Pemakaian: iki capaian");
    }
}
