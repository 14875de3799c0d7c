// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.standar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Dasar;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Skala;
import id.iki.core.capaian.SkalaNilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.result.Kendala;
import id.iki.formulas.json.ModulJackson2;
import id.iki.formulas.json.ModulJackson3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SkalaStandarTest {

    private static final com.fasterxml.jackson.databind.json.JsonMapper DUA = ModulJackson2.mapperKetat();
    private static final tools.jackson.databind.json.JsonMapper TIGA = ModulJackson3.mapperKetat();

    private static String predikat(String skala, String angka) {
        return SkalaStandar.cari(skala)
                .orElseThrow()
                .predikat(Pecahan.parse(angka))
                .fold(Predikat::toString, gagal -> gagal.alasan().name());
    }

    @ParameterizedTest
    @CsvSource({
        "kemendagri, 91, Sangat Baik",
        "kemendagri, 90.999999, Baik",
        "kemendagri, 90.5, Baik",
        "kemendagri, 88.76, Baik",
        "kemendagri, 76, Baik",
        "kemendagri, 75.5, Cukup",
        "kemendagri, 66, Cukup",
        "kemendagri, 65.99, Kurang",
        "kemendagri, 51, Kurang",
        "kemendagri, 50.99, Sangat Kurang",
        "kemendagri, 0, Sangat Kurang",
        "kemendagri, -12, Sangat Kurang",
        "kemendagri, 177.94, Sangat Baik",
        "kemendagri-bulat, 90.5, Sangat Baik",
        "kemendagri-bulat, 90.49, Baik",
        "kemendagri-bulat, 75.5, Baik",
        "kemendagri-bulat, 65.5, Cukup",
        "kemendagri-bulat, 50.5, Kurang",
        "kemendagri-bulat, 50.49, Sangat Kurang",
        "sakip, 100, AA (Sangat Memuaskan)",
        "sakip, 90.01, AA (Sangat Memuaskan)",
        "sakip, 90, A (Memuaskan)",
        "sakip, 85.41, A (Memuaskan)",
        "sakip, 80, BB (Sangat Baik)",
        "sakip, 70, B (Baik)",
        "sakip, 60, CC (Cukup)",
        "sakip, 50, C (Kurang)",
        "sakip, 30, D (Sangat Kurang)",
        "sakip, 0, D (Sangat Kurang)",
        "sakip, 100.01, DI_LUAR_SKALA",
        "sakip, -0.01, DI_LUAR_SKALA",
        "maluku-tengah, 85.01, Memuaskan",
        "maluku-tengah, 85, Sangat Baik",
        "maluku-tengah, 75, Baik",
        "maluku-tengah, 65, Cukup Baik",
        "maluku-tengah, 50, Agak Kurang",
        "maluku-tengah, 30, Kurang",
        "maluku-tengah, 100.5, DI_LUAR_SKALA",
        "lampu, 90.01, Hijau",
        "lampu, 90, Kuning",
        "lampu, 70, Kuning",
        "lampu, 69.99, Merah",
        "skp-2011, 91, Sangat Baik",
        "skp-2011, 76, Baik",
        "skp-2011, 66, Cukup",
        "skp-2011, 61, Cukup",
        "skp-2011, 60.99, Kurang",
        "skp-2011, 51, Kurang",
        "skp-2011, 50, Buruk"
    })
    void bounds_are_those_of_the_source(String skala, String angka, String predikat) {
        assertThat(predikat(skala, angka)).isEqualTo(predikat);
    }

    static Stream<Skala> skala() {
        return SkalaStandar.semua().stream();
    }

    @ParameterizedTest
    @MethodSource("skala")
    void each_is_cited_found_by_its_code_and_data(Skala skala) throws JsonProcessingException {
        assertThat(SkalaStandar.cari(skala.kode())).containsSame(skala);
        assertThat(skala.dasar()).isPresent();
        String json = DUA.writeValueAsString(skala);
        assertThat(TIGA.writeValueAsString(skala)).isEqualTo(json);
        assertThat(DUA.readValue(json, Skala.class)).isEqualTo(skala);
        assertThat(TIGA.readValue(json, Skala.class)).isEqualTo(skala);
    }

    @Test
    void codes_are_not_shared() {
        assertThat(SkalaStandar.semua())
                .extracting(Skala::kode)
                .doesNotHaveDuplicates()
                .hasSize(8);
        assertThat(SkalaStandar.cari("permendagri-54-2010")).isEmpty();
    }

    @Test
    void what_was_inferred_says_so() {
        Map<String, Dasar.Verifikasi> tanda = SkalaStandar.semua().stream()
                .collect(Collectors.toMap(
                        Skala::kode, s -> s.dasar().orElseThrow().verifikasi()));
        assertThat(tanda)
                .containsEntry("kemendagri", Dasar.Verifikasi.SEBAGIAN_DISIMPULKAN)
                .containsEntry("lampu", Dasar.Verifikasi.BERSUMBER)
                .containsEntry("skp-2011", Dasar.Verifikasi.SEBAGIAN_DISIMPULKAN);
        assertThat(Skp2011.DASAR.verifikasi()).isEqualTo(Dasar.Verifikasi.BERSUMBER);
        assertThat(Skp2022.DASAR.verifikasi()).isEqualTo(Dasar.Verifikasi.SEBAGIAN_DISIMPULKAN);
    }

    @Test
    void rules_and_scores_are_data() throws JsonProcessingException {
        for (AturanCapaian aturan : new AturanCapaian[] {
            Skp2011.WAKTU, Skp2011.KUANTITAS, Skp2021.NORMAL, Skp2021.KHUSUS, Skp2021.TARGET_MAKSIMUM
        }) {
            String json = DUA.writeValueAsString(aturan);
            assertThat(TIGA.writeValueAsString(aturan)).isEqualTo(json);
            assertThat(DUA.readValue(json, AturanCapaian.class)).isEqualTo(aturan);
            assertThat(TIGA.readValue(json, AturanCapaian.class)).isEqualTo(aturan);
        }
        assertThat(DUA.writeValueAsString(Skp2021.NILAI))
                .startsWith("{\"kode\":\"skp-2021-nilai\",\"nama\":\"Nilai capaian SKP PermenPANRB 8/2021\",\"ruas\":"
                        + "[{\"pembanding\":\"LEBIH_DARI\",\"batas\":\"110\",\"garis\":{\"kemiringan\":\"0\","
                        + "\"tetapan\":\"120\"}},{\"pembanding\":\"SEKURANG_KURANGNYA\",\"batas\":\"101\",\"garis\":"
                        + "{\"kemiringan\":\"10/9\",\"tetapan\":\"-20/9\"}}");
        assertThat(DUA.readValue(DUA.writeValueAsString(Skp2021.NILAI), SkalaNilai.class))
                .isEqualTo(Skp2021.NILAI);
    }

    /** The scale in the package's documentation, in Java and as JSON, are one. */
    @Test
    void an_office_adds_a_scale_as_data() throws IOException {
        String dokumentasi = Files.readString(Path.of("src/main/java/id/iki/formulas/standar/package-info.java"))
                .replaceAll("\\n \\* ?", "\n");
        String json = dokumentasi.substring(dokumentasi.indexOf("\n{\"kode\""), dokumentasi.indexOf("\n}</pre>"));
        Skala kantor = Skala.builder("lampu", "Lampu Kecamatan Contoh")
                .diAtas(90, Predikat.of("Hijau"))
                .mulai(70, Predikat.of("Kuning"))
                .selebihnya(Predikat.of("Merah"));
        assertThat(DUA.readValue(json, Skala.class)).isEqualTo(kantor);
        assertThat(TIGA.readValue(json, Skala.class)).isEqualTo(kantor);
    }

    @Test
    void a_figure_outside_names_the_scale() {
        assertThat(SkalaStandar.SAKIP.predikat(Pecahan.of(101)).kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Nilai 101 berada di luar batas skala 'Predikat evaluasi SAKIP'.");
    }
}
