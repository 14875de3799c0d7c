// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.iki.core.dokumen.DokumenData;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.dokumen.Sidik;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.laporan.Laporan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The three documents, to the last byte, through both lines of Jackson; and what is refused. */
class DokumenTest {

    private static final com.fasterxml.jackson.databind.json.JsonMapper DUA = ModulJackson2.mapperKetat();
    private static final tools.jackson.databind.json.JsonMapper TIGA = ModulJackson3.mapperKetat();

    static List<Arguments> dokumen() {
        DokumenHasil hasil = DokumenHasil.of(Laporan.of(Contoh.keputusan(), Contoh.data()))
                .bersidik(d -> DUA.convertValue(d, Object.class));
        return List.of(
                Arguments.of("definisi-1", new DokumenDefinisi(Contoh.keputusan())),
                Arguments.of("data-1", new DokumenData(Contoh.data())),
                Arguments.of("hasil-1", hasil));
    }

    static String tercatat(String nama) throws IOException {
        return Berkas.dokumen(nama);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dokumen")
    void golden_documents_are_written_and_read_by_both_lines_in_both_formats(String nama, Object dokumen)
            throws IOException {
        Berkas.samaDenganDokumen(
                nama + ".json", DUA.writerWithDefaultPrettyPrinter().writeValueAsString(dokumen) + "\n");
        Berkas.samaDenganDokumen(nama + ".yaml", Garis.YAML_2.tulis(dokumen));
        assertThat(Garis.JSON_3.tulis(dokumen)).isEqualTo(Garis.JSON_2.tulis(dokumen));
        assertThat(Garis.YAML_3.tulis(dokumen)).isEqualTo(Garis.YAML_2.tulis(dokumen));
        for (Garis garis : Garis.values()) {
            String tercatat = tercatat(nama + (garis.isJson() ? ".json" : ".yaml"));
            assertThat((Object) garis.baca(tercatat, dokumen.getClass()))
                    .as("%s", garis)
                    .isEqualTo(dokumen);
            assertThat((Object) garis.baca(tercatat.getBytes(StandardCharsets.UTF_8), dokumen.getClass()))
                    .as("%s", garis)
                    .isEqualTo(dokumen);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dokumen")
    void an_ordinary_mapper_finds_the_modules_and_reads_the_same(String nama, Object dokumen) throws IOException {
        ObjectMapper biasa = new ObjectMapper().findAndRegisterModules();
        assertThat((Object) biasa.readValue(tercatat(nama + ".json"), dokumen.getClass()))
                .isEqualTo(dokumen);
        tools.jackson.databind.json.JsonMapper biasa3 = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();
        assertThat((Object) biasa3.readValue(tercatat(nama + ".json"), dokumen.getClass()))
                .isEqualTo(dokumen);
    }

    @Test
    void facts_from_a_document_give_the_figures_of_the_objects_they_were_made_from() throws IOException {
        DataKinerja dibaca =
                DUA.readValue(tercatat("data-1.json"), DokumenData.class).data();
        Laporan laporan = Laporan.of(Contoh.keputusan(), dibaca);
        assertThat(laporan.baris().map(b -> b.realisasi().hasil()).toList())
                .isEqualTo(Laporan.of(Contoh.keputusan(), Contoh.data())
                        .baris()
                        .map(b -> b.realisasi().hasil())
                        .toList());
    }

    @Test
    void fingerprints_and_rules_of_a_record_are_compared_too() throws IOException {
        DokumenHasil hasil = DUA.readValue(tercatat("hasil-1.json"), DokumenHasil.class);
        assertThat(hasil.ulang(Garis::pohon)).isEmpty();
        assertThat(new DokumenHasil(
                                hasil.keputusan(),
                                hasil.data(),
                                hasil.berkala(),
                                hasil.aturan(),
                                Map.of("definisi", "0".repeat(64)),
                                hasil.angka())
                        .ulang(Garis::pohon)
                        .map(Object::toString))
                .contains("Pada dokumen, sidik definisi: tercatat " + "0".repeat(64) + ", dihitung ulang "
                        + hasil.sidik().get("definisi") + ".");
        assertThat(new DokumenHasil(
                                hasil.keputusan(),
                                hasil.data(),
                                hasil.berkala(),
                                hasil.aturan(),
                                Map.of("lain", "x"),
                                hasil.angka())
                        .ulang(Garis::pohon)
                        .map(Object::toString))
                .contains("Pada dokumen, sidik lain: tercatat x, dihitung ulang tidak dikenal.");
        assertThat(new DokumenHasil(
                                hasil.keputusan(),
                                hasil.data(),
                                hasil.berkala(),
                                List.of(),
                                hasil.sidik(),
                                hasil.angka())
                        .ulang()
                        .map(Object::toString)
                        .orElseThrow())
                .startsWith("Pada dokumen, aturan: tercatat [], dihitung ulang [Skala lima jenjang (lima-jenjang): "
                        + "Sangat Tinggi sekurang-kurangnya 91, S (Sedang) lebih dari 50, selebihnya Rendah; "
                        + "dibulatkan 0 desimal, HALF_UP; dasar Dasar[regulasi=Laporan contoh, ");
    }

    @Test
    void a_record_replays_and_a_changed_one_names_the_first_difference() throws IOException {
        String json = tercatat("hasil-1.json");
        assertThat(DUA.readValue(json, DokumenHasil.class).ulang()).isEmpty();
        assertThat(DUA.readValue(json.replace("\"angka\" : \"50\"", "\"angka\" : \"51\""), DokumenHasil.class)
                        .ulang()
                        .map(Object::toString))
                .contains("Pada camat/1/1/1, realisasi: tercatat 51 %, dihitung ulang 50 %.");
        assertThat(DUA.readValue(json.replace("\"jumlah\" : \"12\"", "\"jumlah\" : \"13\""), DokumenHasil.class)
                        .ulang()
                        .map(Object::toString)
                        .orElseThrow())
                .startsWith("Pada camat/1/1/2, jejak langkah ")
                .contains("12 berkas")
                .contains("13 berkas");
        DokumenHasil hasil = DUA.readValue(json, DokumenHasil.class);
        DokumenHasil terpotong = new DokumenHasil(
                hasil.keputusan(),
                hasil.data(),
                hasil.berkala(),
                hasil.aturan(),
                hasil.sidik(),
                hasil.angka().subList(0, 2));
        assertThat(terpotong.ulang().map(Object::toString))
                .contains("Pada dokumen, banyaknya angka: tercatat 2, dihitung ulang 8.");
        assertThat(hasil.aturan()).containsExactly(Contoh.SKALA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"iki\":\"definisi/2\",\"keputusan\":{}} | Missing required creator property 'jenis'",
                "{\"iki\":\"data/1\",\"keputusan\":KEPUTUSAN} | iki must be 'definisi/1', but was 'data/1'",
                "{\"keputusan\":KEPUTUSAN} | Missing required creator property 'iki'",
                "{\"iki\":\"definisi/1\",\"keputusan\":KEPUTUSAN,\"x\":1} | Unrecognized field \"x\"",
                "{\"iki\":\"definisi/1\",\"iki\":\"definisi/1\",\"keputusan\":KEPUTUSAN} | Duplicate field 'iki'",
                "{\"iki\":\"definisi/1\",\"keputusan\":KEPUTUSAN} {} | Trailing token"
            })
    void other_documents_are_refused(String pola, String pesan) throws IOException {
        String keputusan = DUA.writeValueAsString(Contoh.keputusan());
        assertThatThrownBy(() -> DUA.readValue(pola.replace("KEPUTUSAN", keputusan), DokumenDefinisi.class))
                .hasMessageContaining(pesan);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dokumen")
    void other_versions_are_refused(String nama, Object dokumen) throws IOException {
        String versi = nama.replace('-', '/');
        String json = tercatat(nama + ".json").replace('"' + versi + '"', "\"" + versi + "0\"");
        for (Garis garis : List.of(Garis.JSON_2, Garis.JSON_3)) {
            assertThatThrownBy(() -> garis.baca(json, dokumen.getClass()))
                    .hasMessageContaining("iki must be '" + versi + "', but was '" + versi + "0'");
        }
    }

    @Test
    void refusals_name_the_path() throws IOException {
        String json = tercatat("definisi-1.json").replace("\"huruf\" : \"a\"", "\"huruf\" : \"a\", \"hurf\" : \"a\"");
        assertThatThrownBy(() -> DUA.readValue(json, DokumenDefinisi.class))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("[\"keputusan\"]")
                .hasMessageContaining("[\"jabatan\"]->java.util.ArrayList[0]")
                .hasMessageContaining("[\"fungsi\"]->java.util.ArrayList[0]")
                .hasMessageContaining("[\"hurf\"]");
        String tanpa = tercatat("definisi-1.json").replace("\"huruf\" : \"a\",", "");
        assertThatThrownBy(() -> DUA.readValue(tanpa, DokumenDefinisi.class))
                .hasMessageContaining("Missing required creator property 'huruf'");
        String batas = tercatat("definisi-1.json").replace("\"batas\" : \"75\"", "\"batas\" : \"75,0\"");
        assertThatThrownBy(() -> DUA.readValue(batas, DokumenDefinisi.class))
                .hasMessageContaining("a number must look like 12, -82.5 or 4/5, but was '75,0'")
                .hasMessageContaining("[\"batas\"]");
        String jenis =
                tercatat("definisi-1.json").replace("\"jenis\" : \"RASIO\"", "\"jenis\" : \"java.lang.Runtime\"");
        assertThatThrownBy(() -> DUA.readValue(jenis, DokumenDefinisi.class))
                .hasMessageContaining("Could not resolve type id 'java.lang.Runtime'");
    }

    @Test
    void a_lenient_reader_skips_what_it_does_not_know() throws IOException {
        String json = tercatat("definisi-1.json").replace("\"huruf\" : \"a\"", "\"huruf\" : \"a\", \"warna\" : 1");
        Keputusan keputusan = DUA.readerFor(DokumenDefinisi.class)
                .without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .<DokumenDefinisi>readValue(json)
                .keputusan();
        assertThat(keputusan).isEqualTo(Contoh.keputusan());
    }

    @Test
    void decimals_are_texts_and_whole_numbers_may_be_numbers() throws IOException {
        String bulat = tercatat("definisi-1.json").replace("\"batas\" : \"75\"", "\"batas\" : 75");
        assertThat(DUA.readValue(bulat, DokumenDefinisi.class).keputusan()).isEqualTo(Contoh.keputusan());
        assertThat(TIGA.readValue(bulat, DokumenDefinisi.class).keputusan()).isEqualTo(Contoh.keputusan());
        String pecahan = tercatat("definisi-1.json").replace("\"batas\" : \"75\"", "\"batas\" : 75.0");
        assertThatThrownBy(() -> DUA.readValue(pecahan, DokumenDefinisi.class)).hasMessageContaining("[\"batas\"]");
        assertThatThrownBy(() -> TIGA.readValue(pecahan, DokumenDefinisi.class)).hasMessageContaining("[\"batas\"]");
    }

    @Test
    void fingerprints_are_of_what_a_document_says() throws IOException {
        Object pohon = DUA.readValue(tercatat("definisi-1.json"), Object.class);
        String sidik = Sidik.sha256(pohon);
        assertThat(sidik).matches("[0-9a-f]{64}");
        assertThat(Sidik.sha256(TIGA.convertValue(new DokumenDefinisi(Contoh.keputusan()), Object.class)))
                .isEqualTo(sidik);
        assertThat(Sidik.sha256(DUA.readValue(
                        tercatat("definisi-1.json").replace("CAMAT CONTOH", "CAMAT  CONTOH"), Object.class)))
                .isNotEqualTo(sidik);
        assertThat(Sidik.kanonik(DUA.readValue(
                        "{\"b\" : [1, true, null, {}, []], \"a\":\"\\u20ac\\n\\u000f\\\"\\\\ \\/\"}", Object.class)))
                .isEqualTo("{\"a\":\"€\\n\\u000f\\\"\\\\ /\",\"b\":[1,true,null,{},[]]}");
        // SHA-256 of the two characters {}
        assertThat(Sidik.sha256(Map.of()))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThatThrownBy(() -> Sidik.kanonik(List.of(1.5)))
                .hasMessage(
                        "a document must hold maps, lists, texts, answers and whole numbers, but held the Double 1.5");
        assertThatThrownBy(() -> Sidik.sha256("\ud800"))
                .hasMessage("a document must hold whole characters, but held half a surrogate pair");
    }
}
