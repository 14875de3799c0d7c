// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.skm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import id.iki.core.capaian.Dasar;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Skala;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.FaktaSkor;
import id.iki.core.fakta.Skor;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import id.iki.formulas.json.ModulJackson2;
import id.iki.formulas.json.ModulJackson3;
import id.iki.formulas.rumus.Rumus;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkmTest {

    static final List<String> SEMBILAN = List.of(
            "Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Kompetensi", "Perilaku", "Sarana", "Pengaduan");

    private static final List<String> EMPAT_BELAS = IntStream.rangeClosed(1, 14)
            .mapToObj(i -> "Unsur " + (char) ('A' + i))
            .toList();

    /** Sheets with the given totals: the answers of an element as even as they can be. */
    private static List<LembarSkm> lembar(List<String> unsur, int n, int... jumlah) {
        List<LembarSkm> lembar = new ArrayList<>();
        for (int r = 0; r < n; r++) {
            Map<String, Integer> jawaban = new LinkedHashMap<>();
            for (int u = 0; u < jumlah.length; u++) {
                jawaban.put(unsur.get(u), jumlah[u] / n + (r < jumlah[u] % n ? 1 : 0));
            }
            lembar.add(LembarSkm.of("responden " + (r + 1), jawaban));
        }
        return lembar;
    }

    private static Skm sembilan(int n, int... jumlah) {
        return Skm.of(RezimSkm.PERMENPAN_14_2017, SEMBILAN, lembar(SEMBILAN, n, jumlah));
    }

    private static Skm contoh() {
        return sembilan(29, 105, 101, 100, 116, 102, 105, 106, 105, 115);
    }

    @Test
    void the_worked_example_gives_both_figures_that_its_document_prints() {
        NilaiSkm tepat = contoh().hasil().orElseThrow();
        assertThat(tepat.unsur())
                .extracting(u ->
                        u.nrr().round(new Pembulatan(4, RoundingMode.HALF_UP)).toPlainString())
                .containsExactly(
                        "3.6207", "3.4828", "3.4483", "4.0000", "3.5172", "3.6207", "3.6552", "3.6207", "3.9655");
        assertThat(tepat.konversi()).isEqualTo(Pecahan.of(955 * 25, 261));
        assertThat(tepat.nilai()).isEqualTo("91.48");
        assertThat(tepat.mutu()).isEqualTo(new Predikat("A", "Sangat Baik"));
        Result<NilaiSkm> bulat = contoh().bobot(BobotSkm.parse("0,11")).hasil();
        assertThat(bulat.orElseThrow().nilai()).isEqualTo("90.56");
        assertThat(bulat.orElseThrow().tertimbang(tepat.unsur().get(0))).isEqualTo(Pecahan.of(105 * 11, 2900));
        assertThat(bulat.tanda()).isEmpty();
        assertThat(contoh().bobot(BobotSkm.parse("0,111")).hasil().orElseThrow().nilai())
                .isEqualTo("91.38");
        assertThat(contoh().bobot(BobotSkm.parse("0.1111"))
                        .hasil()
                        .orElseThrow()
                        .nilai())
                .isEqualTo("91.47");
    }

    @ParameterizedTest
    @CsvSource({
        "permenpan-14-2017, 88.305, A", "permenpan-14-2017, 88.3049, B", "permenpan-14-2017, 88.31, A",
        "permenpan-14-2017, 76.605, B", "permenpan-14-2017, 76.6049, C", "permenpan-14-2017, 64.995, C",
        "permenpan-14-2017, 64.9949, D", "permenpan-14-2017, 25, D", "permenpan-14-2017, 24.75, D",
        "permenpan-14-2017, 100, A", "permenpan-14-2017, 82, B", "kepmenpan-25-2004, 82, A",
        "kepmenpan-25-2004, 81.255, A", "kepmenpan-25-2004, 81.2549, B", "kepmenpan-25-2004, 62.505, B",
        "kepmenpan-25-2004, 62.5, C", "kepmenpan-25-2004, 43.755, C", "kepmenpan-25-2004, 43.75, D"
    })
    void qualities_are_read_from_the_value_rounded_to_two_decimals(String rezim, String nilai, String mutu) {
        RezimSkm satu = RezimSkm.semua().stream()
                .filter(r -> r.kode().equals(rezim))
                .findFirst()
                .orElseThrow();
        assertThat(satu.mutu().predikat(Pecahan.parse(nilai)).orElseThrow().kode())
                .isEqualTo(mutu);
    }

    @Test
    void both_regimes_reach_from_25_to_100_with_the_exact_weight() {
        assertThat(sembilan(2, 8, 8, 8, 8, 8, 8, 8, 8, 8).hasil().orElseThrow().nilai())
                .isEqualTo("100.00");
        assertThat(sembilan(2, 2, 2, 2, 2, 2, 2, 2, 2, 2).hasil().orElseThrow().nilai())
                .isEqualTo("25.00");
        int[] semuaEmpat = IntStream.generate(() -> 4).limit(14).toArray();
        Skm lama = Skm.of(RezimSkm.KEPMENPAN_25_2004, EMPAT_BELAS, lembar(EMPAT_BELAS, 1, semuaEmpat));
        assertThat(lama.hasil().orElseThrow().nilai()).isEqualTo("100.00");
        assertThat(lama.bobot(BobotSkm.parse("0,071")).hasil().orElseThrow().nilai())
                .isEqualTo("99.40");
    }

    @ParameterizedTest
    @CsvSource({"'0,11', 99.00", "'0,111', 99.90", "'0,1111', 99.99", "tepat, 100.00"})
    void a_rounded_weight_loses_up_to_one_percent(String bobot, BigDecimal nilai) {
        assertThat(sembilan(1, 4, 4, 4, 4, 4, 4, 4, 4, 4)
                        .bobot(BobotSkm.parse(bobot))
                        .hasil()
                        .orElseThrow()
                        .nilai())
                .isEqualTo(nilai);
    }

    @Test
    void a_rounded_weight_that_changes_the_quality_is_flagged() {
        // a mean of 3,54: 88,50 is A, 87,62 is B
        Skm skm = sembilan(50, 177, 177, 177, 177, 177, 177, 177, 177, 177);
        assertThat(skm.hasil().orElseThrow().nilai()).isEqualTo("88.50");
        assertThat(skm.hasil().tanda()).isEmpty();
        Result<NilaiSkm> bulat = skm.bobot(BobotSkm.of(new BigDecimal("0.11"))).hasil();
        assertThat(bulat.orElseThrow().nilai()).isEqualTo("87.62");
        assertThat(bulat.orElseThrow().mutu().kode()).isEqualTo("B");
        assertThat(bulat.tanda()).containsExactly(Tanda.MUTU_BERGANTUNG_BOBOT);
    }

    @Test
    void no_respondents_is_no_data() {
        Failure<?> gagal = (Failure<?>) sembilan(0).hasil();
        assertThat(gagal.alasan()).isEqualTo(Alasan.RESPONDEN_BELUM_ADA);
        assertThat(gagal.keterangan()).isEqualTo("Belum ada responden, sehingga nilai survei tidak dapat dihitung.");
    }

    private static LembarSkm tanpa(LembarSkm lembar, String... unsur) {
        return new LembarSkm(
                lembar.responden(),
                Maps.filterKeys(lembar.jawaban(), u -> !List.of(unsur).contains(u)));
    }

    private static Skm berlubang() {
        List<LembarSkm> lembar = lembar(SEMBILAN, 4, 16, 16, 16, 16, 16, 16, 16, 16, 10);
        // two answered 3 and two 2 on the last; one of the 2s is missing
        lembar.set(3, tanpa(lembar.get(3), "Pengaduan"));
        return Skm.of(RezimSkm.PERMENPAN_14_2017, SEMBILAN, lembar);
    }

    @Test
    void missing_answers_are_refused_unless_a_policy_leaves_them_out() {
        Failure<?> gagal = (Failure<?>) berlubang().hasil();
        assertThat(gagal.keterangan()).isEqualTo("Data 'Pengaduan' belum ada untuk 1 dari 4 responden: responden 4.");
        Result<NilaiSkm> jawaban =
                berlubang().kosong(JawabanKosong.KELUARKAN_JAWABAN).hasil();
        assertThat(jawaban.tanda()).containsExactly(Tanda.ELEMEN_DIKELUARKAN);
        assertThat(jawaban.orElseThrow().responden()).isEqualTo(4);
        assertThat(jawaban.orElseThrow().unsur().get(8)).isEqualTo(new NilaiSkm.Unsur("Pengaduan", 3, 8));
        Result<NilaiSkm> responden =
                berlubang().kosong(JawabanKosong.KELUARKAN_RESPONDEN).hasil();
        assertThat(responden.tanda()).containsExactly(Tanda.ELEMEN_DIKELUARKAN);
        assertThat(responden.orElseThrow().responden()).isEqualTo(3);
        assertThat(responden.orElseThrow().unsur().get(0)).isEqualTo(new NilaiSkm.Unsur("Persyaratan", 3, 12));
    }

    @Test
    void an_element_that_nobody_answered_has_no_average() {
        List<LembarSkm> lembar = lembar(SEMBILAN, 2, 8, 8, 8, 8, 8, 8, 8, 8, 8).stream()
                .map(l -> tanpa(l, "Waktu", "Biaya"))
                .toList();
        Skm skm = Skm.of(RezimSkm.PERMENPAN_14_2017, SEMBILAN, lembar);
        assertThat(skm.kosong(JawabanKosong.KELUARKAN_JAWABAN).hasil().kendala())
                .extracting(k -> k.keterangan())
                .containsExactly("Data 'Waktu' belum ada.", "Data 'Biaya' belum ada.");
        assertThat(skm.kosong(JawabanKosong.KELUARKAN_RESPONDEN).hasil().kendala())
                .extracting(k -> k.alasan())
                .containsExactly(Alasan.RESPONDEN_BELUM_ADA);
    }

    @Test
    void many_missing_answers_are_counted() {
        List<LembarSkm> lembar = lembar(SEMBILAN, 13, 26, 26, 26, 26, 26, 26, 26, 26, 26).stream()
                .map(l -> l.responden().equals("responden 1") ? l : tanpa(l, "Waktu"))
                .toList();
        Failure<?> gagal = (Failure<?>)
                Skm.of(RezimSkm.PERMENPAN_14_2017, SEMBILAN, lembar).hasil();
        assertThat(gagal.keterangan())
                .startsWith("Data 'Waktu' belum ada untuk 12 dari 13 responden: responden 2, responden 3,")
                .endsWith(", responden 11, dan 2 lagi.");
        Failure<?> sepuluh = (Failure<?>) Skm.of(RezimSkm.PERMENPAN_14_2017, SEMBILAN, lembar.subList(0, 11))
                .hasil();
        assertThat(sepuluh.keterangan()).endsWith("responden 10, responden 11.");
    }

    @ParameterizedTest
    @CsvSource({"0, '0'", "5, '5'", "7/2, '3,5'", "-1, '-1'"})
    void answers_that_may_not_be_given_are_errors_of_the_data(String jawaban, String sebutan) {
        List<LembarSkm> lembar = lembar(SEMBILAN, 2, 8, 8, 8, 8, 8, 8, 8, 8, 8);
        Map<String, Pecahan> isi = new LinkedHashMap<>(lembar.get(1).jawaban());
        isi.put("Biaya", Pecahan.parse(jawaban));
        lembar.set(1, new LembarSkm("baris 3", isi));
        Failure<?> gagal = (Failure<?>)
                Skm.of(RezimSkm.PERMENPAN_14_2017, SEMBILAN, lembar).hasil();
        assertThat(gagal.alasan()).isEqualTo(Alasan.JAWABAN_TIDAK_SAH);
        assertThat(gagal.keterangan())
                .isEqualTo("Jawaban 'Biaya' dari responden baris 3 tercatat " + sebutan
                        + "; jawaban harus bilangan bulat 1 sampai 4.");
    }

    @Test
    void an_element_is_known_by_its_name() {
        List<String> tukar = List.of(
                "Pengaduan", "Sarana", "Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Kompetensi", "Perilaku");
        NilaiSkm lain = Skm.of(RezimSkm.PERMENPAN_14_2017, tukar, contoh().lembar())
                .hasil()
                .orElseThrow();
        assertThat(lain.unsur())
                .containsExactlyInAnyOrderElementsOf(
                        contoh().hasil().orElseThrow().unsur());
        assertThat(lain.unsur().get(0)).isEqualTo(new NilaiSkm.Unsur("Pengaduan", 29, 115));
        List<LembarSkm> asing = List.of(LembarSkm.of("A", Map.of("Kenyamanan", 4)));
        Failure<?> gagal =
                (Failure<?>) Skm.of(RezimSkm.PERMENPAN_14_2017, SEMBILAN, asing).hasil();
        assertThat(gagal.keterangan()).isEqualTo("Responden A menjawab 'Kenyamanan', yang bukan unsur survei ini.");
    }

    @Test
    void the_trail_has_every_step_to_the_quality() {
        Skm skm = contoh().bobot(BobotSkm.parse("0,11"));
        assertThat(skm.jejak().baris())
                .startsWith(
                        "SKM menurut PermenPANRB 14/2017, 29 responden",
                        "  rezim: SKM menurut PermenPANRB 14/2017",
                        "  dasar: Peraturan Menteri PANRB Nomor 14 Tahun 2017",
                        "  bobot: 0,11",
                        "  jawaban kosong: survei ditolak selama ada jawaban yang kosong",
                        "  NRR Persyaratan: 105 / 29 = 3,62 (105/29)",
                        "  NRR tertimbang Persyaratan: 105/29 x 0,11 = 0,40 (231/580)")
                .endsWith(
                        "  indeks: jumlah NRR tertimbang = 3,62 (2101/580)",
                        "  nilai konversi: indeks x 25 = 90,56 (10505/116)",
                        "  dibulatkan, 2 desimal, HALF_UP = 90,56 (2264/25)",
                        "  mutu: A (Sangat Baik)",
                        "  nilai survei: 90,56 (2264/25)");
        assertThat(Iterables.getLast(sembilan(0).jejak().langkah())).isInstanceOf(Langkah.TanpaHasil.class);
        assertThat(contoh().jejak().baris()).contains("  bobot: 1/9");
    }

    @Test
    void the_value_is_a_fact_for_the_formulas_of_a_decree() {
        Skor skor = Skor.of("Nilai Survey Kepuasan Masyarakat").rentang(0, 100);
        FaktaSkor fakta = (FaktaSkor) contoh().hasil().orElseThrow().fakta(skor);
        assertThat(fakta.sumber()).contains("SKM menurut PermenPANRB 14/2017, bobot tepat, 29 responden");
        DataKinerja data = DataKinerja.of(Periode.tahun(2019), fakta);
        assertThat(Perhitungan.of(data).hitung(Rumus.skor(skor)).hasil().orElseThrow())
                .isEqualTo(new Besaran(Pecahan.parse("91.48"), Satuan.NILAI));
    }

    @Test
    void wrong_definitions_are_errors_of_the_program() {
        assertThatThrownBy(() -> Skm.of(RezimSkm.KEPMENPAN_25_2004, SEMBILAN, List.of()))
                .hasMessage("unsur of kepmenpan-25-2004 must be 14, but were 9");
        List<String> ganda =
                Stream.concat(SEMBILAN.stream().limit(8), Stream.of("Waktu")).toList();
        assertThatThrownBy(() -> Skm.of(RezimSkm.PERMENPAN_14_2017, ganda, List.of()))
                .hasMessageStartingWith("unsur must be different names");
        List<String> kosong =
                Stream.concat(SEMBILAN.stream().limit(8), Stream.of(" ")).toList();
        assertThatThrownBy(() -> Skm.of(RezimSkm.PERMENPAN_14_2017, kosong, List.of()))
                .hasMessageStartingWith("unsur must be different names");
        assertThatThrownBy(() -> contoh().bobot(BobotSkm.parse("0,071")))
                .hasMessage("bobot must stand for 1/9, but was 0,071");
        assertThatThrownBy(() -> contoh().hasil().orElseThrow().bobot(BobotSkm.parse("0,2")))
                .hasMessageStartingWith("unsur must be 9 with a weight of 1/9, but were 9 with 0,2");
        assertThatThrownBy(() -> new NilaiSkm.Unsur("x", 0, 0)).hasMessage("responden must be positive, but was 0");
        assertThatThrownBy(() -> LembarSkm.of(" ", Map.of())).hasMessage("responden must not be blank");
        assertThatThrownBy(() -> BobotSkm.parse("1/9"))
                .hasMessage("a weight must be 'tepat' or look like 0,11, but was '1/9'");
        for (String salah : List.of("0", "-0.11", "1.01", "0.11111111111")) {
            assertThatThrownBy(() -> BobotSkm.of(new BigDecimal(salah)))
                    .hasMessageStartingWith("tercetak must be above 0");
        }
    }

    @Test
    void a_regime_is_whole() {
        RezimSkm asli = RezimSkm.PERMENPAN_14_2017;
        Skala tanpaBulat = Skala.builder("x", "X").mulai(50, Predikat.of("B")).selebihnya(Predikat.of("C"));
        Skala berbatas = Skala.builder("x", "X")
                .dibulatkan(Pembulatan.BULAT)
                .untuk(Rentang.of(25, 100))
                .selebihnya(Predikat.of("C"));
        for (Skala skala : List.of(tanpaBulat, berbatas)) {
            assertThatThrownBy(() -> new RezimSkm("x", "X", 9, asli.jawaban(), asli.pengali(), skala))
                    .hasMessage("the scale x must declare a rounding and be defined for all figures");
        }
        assertThatThrownBy(() -> new RezimSkm("x", "X", 0, asli.jawaban(), asli.pengali(), asli.mutu()))
                .hasMessage("banyakUnsur must be positive, but was 0");
        assertThatThrownBy(() -> new RezimSkm("x", "X", 9, asli.jawaban(), Pecahan.NOL, asli.mutu()))
                .hasMessage("pengali must be positive, but was 0");
        assertThatThrownBy(() -> new RezimSkm(" ", "X", 9, asli.jawaban(), asli.pengali(), asli.mutu()))
                .hasMessage("kode and nama must not be blank");
        assertThatThrownBy(() -> new RezimSkm("x", " ", 9, asli.jawaban(), asli.pengali(), asli.mutu()))
                .hasMessage("kode and nama must not be blank");
        assertThat(RezimSkm.semua()).containsExactly(RezimSkm.PERMENPAN_14_2017, RezimSkm.KEPMENPAN_25_2004);
        assertThat(RezimSkm.semua())
                .allSatisfy(r -> assertThat(r.mutu().dasar().orElseThrow().verifikasi())
                        .isEqualTo(Dasar.Verifikasi.SEBAGIAN_DISIMPULKAN));
    }

    @Test
    void a_weight_stands_for_its_own_number_of_elements() {
        for (String satu : List.of("0,11", "0,111", "0,1111")) {
            assertThat(BobotSkm.parse(satu).isUntuk(9)).isTrue();
            assertThat(BobotSkm.parse(satu).isUntuk(14)).isFalse();
            assertThat(BobotSkm.parse(satu)).hasToString(satu);
        }
        assertThat(BobotSkm.parse("0,071").isUntuk(14)).isTrue();
        assertThat(BobotSkm.parse("0,17").isUntuk(6)).isTrue();
        assertThat(BobotSkm.parse("0,16").isUntuk(6)).isTrue();
        assertThat(BobotSkm.parse("1.0").isUntuk(1)).isTrue();
        assertThat(BobotSkm.of(new BigDecimal("0.1111111111")).isUntuk(9)).isTrue();
        assertThat(BobotSkm.TEPAT.isUntuk(7)).isTrue();
        assertThat(BobotSkm.TEPAT.untuk(7)).isEqualTo(Pecahan.of(1, 7));
        assertThat(BobotSkm.parse("tepat")).isEqualTo(BobotSkm.TEPAT).hasToString("tepat");
    }

    @Test
    void results_round_trip_as_documents() throws IOException {
        NilaiSkm nilai = contoh().bobot(BobotSkm.parse("0,11")).hasil().orElseThrow();
        String json = ModulJackson2.mapperKetat().writeValueAsString(nilai);
        assertThat(ModulJackson2.mapperKetat().readValue(json, NilaiSkm.class)).isEqualTo(nilai);
        assertThat(ModulJackson3.mapperKetat().writeValueAsString(nilai)).isEqualTo(json);
        assertThat(ModulJackson3.mapperKetat().readValue(json, NilaiSkm.class)).isEqualTo(nilai);
        LembarSkm lembar = contoh().lembar().get(0);
        String jsonLembar = ModulJackson2.mapperKetat().writeValueAsString(lembar);
        assertThat(ModulJackson2.mapperKetat().readValue(jsonLembar, LembarSkm.class))
                .isEqualTo(lembar);
        assertThat(ModulJackson3.mapperKetat().readValue(jsonLembar, LembarSkm.class))
                .isEqualTo(lembar);
    }
}
