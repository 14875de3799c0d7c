// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerintahSkmTest {

    /** Invented sheets with the totals of a published example. */
    private static final String CONTOH = "src/test/resources/masukan/skm.csv";

    private static final String SEMBILAN = "a;b;c;d;e;f;g;h;i\n";

    @TempDir
    private Path folder;

    private Jalan jalankan(String isi, String... pilihan) throws IOException {
        Path berkas = Files.writeString(folder.resolve("survei.csv"), isi);
        List<String> args = new ArrayList<>(List.of("skm", berkas.toString()));
        args.addAll(List.of(pilihan));
        Jalan jalan = Jalan.iki(args.toArray(String[]::new));
        return new Jalan(jalan.status(), jalan.keluaran(), jalan.pesan().replace(berkas.toString(), "survei.csv"));
    }

    @ParameterizedTest
    @CsvSource({"teks", "json", "csv"})
    void the_published_example_is_answered_as_committed(String format) throws IOException {
        Jalan jalan = Jalan.iki("skm", CONTOH, "--format", format);
        assertThat(jalan.keluaran()).isEqualTo(Jalan.tercatat("skm." + format));
        assertThat(jalan.pesan()).isEmpty();
        assertThat(jalan.status()).isZero();
    }

    @Test
    void the_rounded_weight_gives_the_other_figure_that_was_published() throws IOException {
        Jalan jalan = Jalan.iki("skm", CONTOH, "--bobot", "0,11", "--jelaskan");
        assertThat(jalan.keluaran()).isEqualTo(Jalan.tercatat("skm-bobot-bulat-jelaskan.teks"));
        JsonNode json = new JsonMapper()
                .readTree(Jalan.iki("skm", CONTOH, "--bobot", "0,11", "--format", "json")
                        .keluaran());
        assertThat(json.get("nilai").get("desimal").asText()).isEqualTo("90.56");
        assertThat(json.get("bobot").asText()).isEqualTo("0,11");
    }

    @Test
    void a_weight_that_changes_the_quality_is_told() throws IOException {
        // fifty sheets with a mean of 3,54
        String isi = SEMBILAN + "4;4;4;4;4;4;4;4;4\n".repeat(27) + "3;3;3;3;3;3;3;3;3\n".repeat(23);
        assertThat(jalankan(isi).keluaran())
                .contains("Mutu      : A (Sangat Baik)")
                .doesNotContain("Catatan");
        assertThat(jalankan(isi, "--bobot", "0,11").keluaran())
                .contains("Mutu      : B (Baik)")
                .contains("Catatan   : Mutu pelayanan akan lain bila bobot unsur tidak dibulatkan.");
        assertThat(new JsonMapper()
                        .readTree(jalankan(isi, "--bobot", "0,11", "--format", "json")
                                .keluaran())
                        .get("tanda")
                        .get(0)
                        .asText())
                .isEqualTo("MUTU_BERGANTUNG_BOBOT");
    }

    @Test
    void no_respondents_is_no_data() throws IOException {
        Jalan jalan = jalankan(SEMBILAN, "--format", "json");
        JsonNode json = new JsonMapper().readTree(jalan.keluaran());
        assertThat(json.get("nilai").isNull()).isTrue();
        assertThat(json.get("mutu").isNull()).isTrue();
        assertThat(json.get("alasan").asText()).isEqualTo("RESPONDEN_BELUM_ADA");
        assertThat(jalan.status()).isEqualTo(1);
        assertThat(jalankan(SEMBILAN, "--format", "csv").keluaran())
                .endsWith("NILAI,,0,,,,,,,permenpan-14-2017,tepat,TANPA_HASIL,RESPONDEN_BELUM_ADA\n");
    }

    @Test
    void unanswered_items_are_refused_or_left_out_by_choice() throws IOException {
        String isi = SEMBILAN + "4;4;4;4;4;4;4;4;4\n4;4;4;4;4;4;4;4;\n4;4;4;4;4;4;n/a;2;1\n";
        Jalan ditolak = jalankan(isi);
        assertThat(ditolak.status()).isEqualTo(1);
        assertThat(ditolak.keluaran())
                .endsWith("Tanpa hasil. Data 'g' belum ada untuk 1 dari 3 responden: baris 4. Ada 1 kendala lagi.\n");
        assertThat(ditolak.pesan())
                .isEqualTo("Berkas 'survei.csv': Data 'g' belum ada untuk 1 dari 3 responden: baris 4.\n"
                        + "Berkas 'survei.csv': Data 'i' belum ada untuk 1 dari 3 responden: baris 3.\n");
        Jalan jawaban = jalankan(isi, "--kosong", "KELUARKAN_JAWABAN");
        assertThat(jawaban.status()).isZero();
        assertThat(jawaban.keluaran()).contains("Catatan   : Elemen tanpa nilai dikeluarkan");
        assertThat(jalankan(isi, "--kosong", "KELUARKAN_RESPONDEN", "--format", "csv")
                        .keluaran())
                .contains("NILAI,,1,,,,100.00,A,Sangat Baik,");
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "0, 0", "'3,5', '3,5'", "3.5, '3,5'"})
    void answers_that_may_not_be_given_have_no_result(String jawaban, String sebutan) throws IOException {
        Jalan jalan = jalankan(SEMBILAN + "4;4;4;4;4;4;4;4;" + jawaban + "\n");
        assertThat(jalan.status()).isEqualTo(1);
        assertThat(jalan.pesan())
                .isEqualTo("Berkas 'survei.csv': Jawaban 'i' dari responden baris 2 tercatat " + sebutan
                        + "; jawaban harus bilangan bulat 1 sampai 4.\n");
    }

    @Test
    void answers_written_as_decimals_are_whole_numbers_still() throws IOException {
        assertThat(jalankan(SEMBILAN + "4.0;4.00;4,0;4;4;4;4;4;4\n").keluaran()).contains("Nilai     : 100,00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4;4;4;4;4;4;4;4;baik | Berkas 'survei.csv' baris 2 kolom 'i': Tulisan 'baik' bukan angka, bukan rentang, dan bukan tanda kosong.",
                "4;4;4;4;4;4;4;4;3-4 | Berkas 'survei.csv' baris 2 kolom 'i': Jawaban '3-4' bukan satu angka.",
                "4;4;4;4;4;4;4;4;80 % | Berkas 'survei.csv' baris 2 kolom 'i': Jawaban '80 %' bukan satu angka.",
                "4;4;4;4;4;4;4;4 | Berkas 'survei.csv' baris 2: kolom ke-9 ('i') tidak ada; baris ini berisi 8 sel, kepala tabel 9 kolom."
            })
    void what_is_no_answer_is_refused_where_it_stands(String baris, String pesan) throws IOException {
        assertThat(jalankan(SEMBILAN + baris + "\n")).isEqualTo(new Jalan(2, "", pesan + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rezim 2025 | Rezim '2025' tidak dikenal. Yang ada: permenpan-14-2017, kepmenpan-25-2004.",
                "--rezim kepmenpan-25-2004 | Berkas 'survei.csv' baris 1: terbaca 9 unsur (a, b, c, d, e, f, g, h, i), sedangkan rezim kepmenpan-25-2004 meminta 14.",
                "--bobot 0,071 | Bobot 0,071 bukan pembulatan 1/9, bobot unsur pada rezim permenpan-14-2017.",
                "--bobot berat | Bobot 'berat' tidak terbaca; tulis 'tepat' atau seperti 0,11.",
                "--kosong buang | Nilai 'buang' tidak sah untuk KOSONG. Yang ada: TOLAK, KELUARKAN_JAWABAN, KELUARKAN_RESPONDEN. Lihat 'iki skm --help'."
            })
    void wrong_usage_is_one_sentence(String pilihan, String pesan) throws IOException {
        assertThat(jalankan(SEMBILAN, pilihan.split(" "))).isEqualTo(new Jalan(2, "", pesan + "\n"));
    }

    @Test
    void the_former_regime_has_fourteen_elements_and_its_own_qualities() throws IOException {
        String kepala = "a,b,c,d,e,f,g,h,i,j,k,l,m,n\n";
        String isi = kepala + "4,4,4,4,3,3,3,3,3,3,3,3,3,3\n";
        assertThat(jalankan(isi, "--rezim", "kepmenpan-25-2004", "--format", "csv")
                        .keluaran())
                .contains("NILAI,,1,,,,82.14,A,Sangat Baik,kepmenpan-25-2004,tepat,TERHITUNG,");
        assertThat(jalankan(isi, "--rezim", "kepmenpan-25-2004", "--bobot", "0,071", "--format", "csv")
                        .keluaran())
                .contains("NILAI,,1,,,,81.65,A,");
    }
}
