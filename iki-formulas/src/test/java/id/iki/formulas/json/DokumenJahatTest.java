// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.dokumen.DokumenData;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.laporan.Laporan;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents made to do harm: refused with a reason, soon, by every strict reader. */
class DokumenJahatTest {

    private static final Duration SEGERA = Duration.ofSeconds(20);

    private static String definisi() throws IOException {
        return Berkas.dokumen("definisi-1.json");
    }

    /** JSON is YAML, but for tabs and escaped slashes, which these documents do not have. */
    private static void ditolak(String dokumen, Class<?> tipe, String pesan) {
        for (Garis garis : Garis.values()) {
            assertThatThrownBy(() -> garis.baca(dokumen, tipe))
                    .as("%s", garis)
                    .isInstanceOf(Garis.Ditolak.class)
                    .hasMessageContaining(pesan);
        }
    }

    private static String data(String fakta) {
        return "{\"iki\":\"data/1\",\"data\":{\"periode\":\"2019\",\"fakta\":[" + fakta + "]}}";
    }

    private static String cacah(String populasi, String jumlah) {
        return "{\"jenis\":\"CACAH\",\"cacah\":{\"populasi\":" + populasi + "},\"jumlah\":" + jumlah + "}";
    }

    /** Returns this many names that have one hash. */
    private static List<String> sehash(int banyaknya) {
        List<String> nama = new ArrayList<>(List.of(""));
        while (nama.size() < banyaknya) {
            nama = nama.stream()
                    .flatMap(n -> List.of(n + "Aa", n + "BB").stream())
                    .toList();
        }
        return nama.subList(0, banyaknya);
    }

    @Test
    void a_number_with_a_huge_exponent_costs_nothing() {
        Assertions.assertTimeoutPreemptively(SEGERA, () -> {
            for (String angka : List.of("1e1000000000", "1.0e1000000000", "-1E+999999999", "1e-1000000000")) {
                for (Garis garis : Garis.values()) {
                    assertThatThrownBy(() -> garis.baca(data(cacah("\"surat\"", angka)), DokumenData.class))
                            .isInstanceOf(Garis.Ditolak.class)
                            .hasMessageContaining("jumlah");
                }
            }
            ditolak(
                    data(cacah("\"surat\"", "\"1e1000000000\"")),
                    DokumenData.class,
                    "a number must look like 12, -82.5 or 4/5, but was '1e1000000000'");
        });
    }

    @Test
    void numbers_have_a_bounded_number_of_digits() {
        ditolak(
                data(cacah("\"surat\"", "\"" + "9".repeat(1001) + "\"")),
                DokumenData.class,
                "a number must have at most 1000 characters, but had 1001");
        ditolak(data(cacah("\"surat\"", "9".repeat(1001))), DokumenData.class, "Number value length (1001) exceeds");
        ditolak(data(cacah("\"surat\"", "9".repeat(30))), DokumenData.class, "[\"jumlah\"]");
        ditolak(data(cacah("\"surat\"", "\"1/0\"")), DokumenData.class, "penyebut must not be 0, but was 1/0");
    }

    @Test
    void depth_names_and_texts_are_bounded() {
        String daftar = "[".repeat(100) + "]".repeat(100);
        ditolak("{\"iki\":" + daftar + "}", DokumenDefinisi.class, "");
        for (Garis garis : Garis.values()) {
            assertThatThrownBy(() -> garis.baca("{\"x\":".repeat(10_000), Object.class))
                    .isInstanceOf(Garis.Ditolak.class);
            assertThatThrownBy(() -> garis.baca("[".repeat(10_000), Object.class))
                    .isInstanceOf(Garis.Ditolak.class)
                    .hasMessageContaining("nesting depth (65) exceeds the maximum allowed (64");
            assertThatThrownBy(() -> garis.baca("- ".repeat(10_000), Object.class))
                    .isInstanceOf(Garis.Ditolak.class);
            assertThatThrownBy(() -> garis.baca("{\"iki\":\"" + "x".repeat(100_001) + "\"}", DokumenData.class))
                    .isInstanceOf(Garis.Ditolak.class);
        }
        for (Garis garis : List.of(Garis.JSON_2, Garis.JSON_3)) {
            assertThatThrownBy(() -> garis.baca("{\"" + "k".repeat(1001) + "\":1}", DokumenData.class))
                    .hasMessageContaining("Name length (1001) exceeds");
        }
    }

    @Test
    void a_kind_is_a_word_of_ours_never_a_class() throws IOException {
        for (String kelas : List.of("java.lang.Runtime", "id.iki.formulas.rumus.Rasio", "[Ljava.lang.Object;")) {
            ditolak(
                    definisi().replace("\"jenis\" : \"RASIO\"", "\"jenis\" : \"" + kelas + "\""),
                    DokumenDefinisi.class,
                    "Could not resolve type id '" + kelas + "'");
        }
        ditolak(
                definisi().replace("{\n", "{ \"@class\" : \"java.lang.Runtime\",\n"),
                DokumenDefinisi.class,
                "\"@class\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML_2", "YAML_3"})
    void yaml_has_no_aliases_no_tags_and_no_merge_keys(Garis garis) {
        String alias = "aliases (*name) are not read: write the value out where it belongs";
        String tag = "tags (!name) are not read: quote a text, and write a kind as a property";
        assertThatThrownBy(() -> garis.baca("iki: &a data/1\ndata: *a\n", DokumenData.class))
                .hasMessageContaining(alias)
                .hasMessageContaining("line: 2, column: 7");
        assertThatThrownBy(() -> garis.baca("x: &NAIK TURUN_LINEAR\ny: *NAIK\n", Object.class))
                .hasMessageContaining(alias);
        assertThatThrownBy(() -> garis.baca("x: &x {a: b}\ny:\n  <<: *x\n", Object.class))
                .hasMessageContaining(alias);
        String bom = "a: &a [x]\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [*a, *a, *a]\n")
                        .collect(Collectors.joining());
        assertThatThrownBy(() -> garis.baca(bom, Object.class)).hasMessageContaining(alias);
        for (String satu :
                List.of("!!javax.script.ScriptEngineManager []", "!java.lang.Runtime {}", "!RASIO {}", "!!str x"))
            assertThatThrownBy(() -> garis.baca("x: " + satu + "\n", Object.class))
                    .hasMessageContaining(tag);
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML_2", "YAML_3"})
    void what_yaml_takes_for_a_number_or_an_answer_is_not_a_text(Garis garis) throws IOException {
        String yaml = Berkas.dokumen("definisi-1.yaml");
        for (String angka : List.of("60", "-7", "1.5", "true")) {
            assertThatThrownBy(() ->
                            garis.baca(yaml.replace("nomor: \"1/2019\"", "nomor: " + angka), DokumenDefinisi.class))
                    .as(angka)
                    .isInstanceOf(Garis.Ditolak.class)
                    .hasMessageContaining("nomor");
        }
        for (String teks : List.of("yes", "no", "2019-04-01", "\"60\"", "'true'"))
            assertThat(garis.baca(yaml.replace("nomor: \"1/2019\"", "nomor: " + teks), DokumenDefinisi.class)
                            .keputusan()
                            .nomor())
                    .isEqualTo(teks.replaceAll("[\"']", ""));
        for (String angka : List.of("010", "0x10", "1_0", "0b1", "0o10", "+1"))
            assertThatThrownBy(() -> garis.baca(yaml.replace("batas: 3", "batas: " + angka), DokumenDefinisi.class))
                    .as(angka)
                    .isInstanceOf(Garis.Ditolak.class);
        for (String kosong : List.of("null"))
            assertThatThrownBy(() ->
                            garis.baca(yaml.replace("nomor: \"1/2019\"", "nomor: " + kosong), DokumenDefinisi.class))
                    .isInstanceOf(Garis.Ditolak.class);
    }

    @Test
    void properties_stand_once() throws IOException {
        String ganda = definisi().replace("\"huruf\" : \"a\",", "\"huruf\" : \"a\", \"huruf\" : \"b\",");
        ditolak(ganda, DokumenDefinisi.class, "uplicate");
        ditolak("{\"iki\":\"data/1\",\"iki\":\"data/1\"}", DokumenData.class, "uplicate");
    }

    @Test
    void names_of_one_hash_are_no_slower() {
        Assertions.assertTimeoutPreemptively(SEGERA, () -> {
            List<String> nama = sehash(4_096);
            String jawaban = nama.stream().map(n -> "\"" + n + "\":[\"BELUM\"]").collect(Collectors.joining(","));
            String isian = data("{\"jenis\":\"ISIAN\",\"daftar\":{\"nama\":\"Dokumen\",\"butir\":[\"Renja\"]},"
                    + "\"jawaban\":{" + jawaban + "}}");
            for (Garis garis : Garis.values()) {
                try {
                    assertThat(garis.baca(isian, DokumenData.class).data().fakta())
                            .hasSize(1);
                } catch (Garis.Ditolak e) {
                    assertThat(e).hasMessageContaining("hash"); // some readers count collisions of names themselves
                }
            }
            String cacah = nama.stream().map(n -> cacah("\"" + n + "\"", "1")).collect(Collectors.joining(","));
            ditolak(
                    data(cacah),
                    DokumenData.class,
                    "fakta must not have more than 100 keys of one hash, but had with jumlah ");
        });
    }

    @Test
    void a_list_does_not_need_more_memory_than_its_document() {
        String elemen = IntStream.range(0, 5_000)
                .mapToObj(i -> "{\"nama\":\"e\",\"nilai\":{\"u" + i + "\":1}}")
                .collect(Collectors.joining(","));
        ditolak(
                data("{\"jenis\":\"DAFTAR\",\"populasi\":\"desa\",\"elemen\":[" + elemen + "]}"),
                DokumenData.class,
                "the elements of 'desa' must have at most 100 measures and 100 traits, but had more");
    }

    @Test
    void a_huge_checklist_is_computed_soon() {
        Assertions.assertTimeoutPreemptively(SEGERA, () -> {
            String butir =
                    IntStream.range(0, 5_000).mapToObj(i -> "\"b" + i + "\"").collect(Collectors.joining(","));
            String daftar = "{\"nama\":\"Dokumen\",\"butir\":[" + butir + "]}";
            String jawaban = IntStream.range(0, 5_000)
                    .mapToObj(i -> "\"b" + i + "\":[\"SELESAI\"]")
                    .collect(Collectors.joining(","));
            DokumenData data = Garis.JSON_2.baca(
                    data("{\"jenis\":\"ISIAN\",\"daftar\":" + daftar + ",\"jawaban\":{" + jawaban + "}}"),
                    DokumenData.class);
            Keputusan keputusan = Garis.JSON_2
                    .baca(
                            keputusan("{\"bunyi\":\"x\",\"formulasi\":{\"jenis\":\"DAFTAR_PERIKSA\",\"daftar\":"
                                    + daftar + ",\"kapan\":\"SELESAI\",\"penilaian\":{\"jenis\":\"PROPORSI\"}}}"),
                            DokumenDefinisi.class)
                    .keputusan();
            assertThat(DokumenHasil.of(Laporan.of(keputusan, data.data())).ulang())
                    .isEmpty();
        });
    }

    @Test
    void weights_that_take_forever_to_add_are_refused() {
        Assertions.assertTimeoutPreemptively(SEGERA, () -> {
            String butir =
                    IntStream.range(0, 2_000).mapToObj(i -> "\"b" + i + "\"").collect(Collectors.joining(","));
            String bobot = IntStream.range(0, 2_000)
                    .mapToObj(i -> "\"b" + i + "\":\"1/" + "9".repeat(490) + (1000 + i) + "\"")
                    .collect(Collectors.joining(","));
            ditolak(
                    keputusan("{\"bunyi\":\"x\",\"formulasi\":{\"jenis\":\"DAFTAR_PERIKSA\",\"daftar\":"
                            + "{\"nama\":\"Dokumen\",\"butir\":[" + butir + "]},\"kapan\":\"SELESAI\","
                            + "\"penilaian\":{\"jenis\":\"BERBOBOT\",\"bobot\":{" + bobot + "}}}}"),
                    DokumenDefinisi.class,
                    "bobot must have a common denominator of at most 4096 bits, but had a longer one with 1/99");
        });
    }

    @Test
    void more_stages_than_any_rule_has_are_refused() throws IOException {
        String tahap = "{\"jenis\":\"BULATKAN\",\"pembulatan\":{\"desimal\":2,\"cara\":\"HALF_UP\"}}";
        ditolak(
                definisi()
                        .replaceAll(
                                "\"rumus\" : \"TURUN_LINEAR\",\\s+\"tahap\" : \\[ \\]",
                                "\"rumus\" : \"TURUN_LINEAR\", \"tahap\" : [" + (tahap + ",").repeat(10) + tahap + "]"),
                DokumenDefinisi.class,
                "a rule must have at most 10 stages, but had [");
    }

    private static String keputusan(String rumusan) {
        return "{\"iki\":\"definisi/1\",\"keputusan\":{\"jenis\":\"K\",\"nomor\":\"1\",\"tentang\":\"T\","
                + "\"penetap\":\"P\",\"periode\":\"2019\",\"jabatan\":[{\"kode\":\"j\",\"nama\":\"J\",\"sasaran\":["
                + "{\"uraian\":\"S\",\"indikator\":[{\"nama\":\"I\",\"rumusan\":[" + rumusan + "]}]}]}]}}";
    }

    private static String rujukan(int dari, int ke) {
        return "{\"kode\":\"r" + dari + "\",\"bunyi\":\"x\",\"formulasi\":{\"jenis\":\"RUJUKAN\",\"kode\":\"r" + ke
                + "\"}}";
    }

    private static String rantai(int panjang) {
        return keputusan(
                IntStream.range(0, panjang).mapToObj(i -> rujukan(i, i + 1)).collect(Collectors.joining(","))
                        + ",{\"kode\":\"r" + panjang
                        + "\",\"bunyi\":\"x\",\"formulasi\":{\"jenis\":\"JUMLAH\",\"cacah\":{\"populasi\":\"desa\"}}}");
    }

    @Test
    void references_form_no_circle_and_no_long_chain() throws IOException {
        ditolak(
                keputusan(rujukan(0, 1) + "," + rujukan(1, 0)),
                DokumenDefinisi.class,
                "references must not form a circle, but there is one among [r0, r1]");
        ditolak(keputusan(rujukan(0, 0)), DokumenDefinisi.class, "must not form a circle, but there is one among [r0]");
        ditolak(
                keputusan(rujukan(0, 7)),
                DokumenDefinisi.class,
                "a reference must lead to a code of this decree, but 'x' refers to 'r7'");
        Assertions.assertTimeoutPreemptively(
                SEGERA,
                () -> ditolak(
                        rantai(2_000),
                        DokumenDefinisi.class,
                        "a reference must lead to its formula through at most 15 others, but there are more behind ["));
        ditolak(rantai(16), DokumenDefinisi.class, "through at most 15 others, but there are more behind [r0]");
        // the deepest record that can be written can be read
        Keputusan keputusan =
                Garis.JSON_2.baca(rantai(15), DokumenDefinisi.class).keputusan();
        DokumenHasil hasil = DokumenHasil.of(Laporan.of(
                keputusan,
                Garis.JSON_2
                        .baca(Berkas.dokumen("data-1.json"), DokumenData.class)
                        .data()));
        for (Garis garis : Garis.values()) {
            assertThat(garis.baca(garis.tulis(hasil), DokumenHasil.class).ulang())
                    .isEmpty();
        }
    }
}
