// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.keputusan.Rumusan;
import id.iki.formulas.rumus.DaftarPeriksa;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.teks.Bacaan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The decree's 70 different wordings, as the library reads them without knowing the decree. */
class BunyiDibacaTest {

    private static final String TABEL = Cetakan.baca("keluaran/bunyi-dibaca.tsv");

    private static List<String> bunyi() {
        return TABEL.lines().skip(1).map(b -> b.split("\t")[0]).toList();
    }

    /** Case, blanks and the number of a list do not make another wording. */
    private static String tanpaNomor(String bunyi) {
        return Cetakan.rapi(bunyi).toLowerCase(Locale.ROOT).replaceFirst("^\\d+\\. ?", "");
    }

    private static String baris(String bunyi) {
        Bacaan bacaan = Bacaan.baca(bunyi);
        return String.join(
                "\t",
                bunyi,
                bacaan.jenis(),
                bacaan.rumus()
                        .flatMap(Rumus::kalimat)
                        .orElseGet(() -> bacaan.draf().kurang().toString()),
                bacaan.kaidah().isEmpty()
                        ? "-"
                        : bacaan.kaidah().stream().map(Enum::name).collect(joining(" ")));
    }

    @Test
    void every_wording_is_read_as_in_the_committed_file() {
        assertThat(bunyi().stream()
                        .map(BunyiDibacaTest::baris)
                        .collect(joining("\n", "kalimat\tjenis\thasil\tkaidah\n", "\n")))
                .isEqualTo(TABEL);
    }

    /** Complete are all 23 printed quotients (20 texts), every plain count, every checklist and the two scores. */
    @Test
    void how_many_are_formulas_drafts_and_refusals() {
        Map<String, Long> banyak =
                bunyi().stream().map(b -> Bacaan.baca(b).jenis()).collect(groupingBy(j -> j, TreeMap::new, counting()));
        assertThat(banyak)
                .isEqualTo(Map.of(
                        "RASIO", 20L,
                        "JUMLAH", 24L,
                        "DAFTAR_PERIKSA", 5L,
                        "SKOR", 2L,
                        "TIDAK_LENGKAP", 18L,
                        "TIDAK_TERBACA", 1L));
    }

    @Test
    void the_table_has_every_different_wording_of_the_print_and_no_other() {
        assertThat(bunyi().stream().map(BunyiDibacaTest::tanpaNomor))
                .hasSize(70)
                .doesNotHaveDuplicates();
        String cetakan = tanpaNomor(Cetakan.baca("iki-palaran-2019.txt"));
        List<String> dirobek =
                bunyi().stream().filter(b -> !cetakan.contains(tanpaNomor(b))).toList();
        assertThat(dirobek).hasSize(0);
        List<String> semua = bunyi().stream().map(BunyiDibacaTest::tanpaNomor).toList();
        assertThat(Palaran.keputusan()
                        .rumusan()
                        .map(r -> r.bunyi().tercetak())
                        .filter(t -> !t.isEmpty())
                        .map(BunyiDibacaTest::tanpaNomor)
                        .filter(t -> !semua.contains(t)))
                .isEmpty();
    }

    /**
     * Where a text was read as a whole formula, the model of the decree has one of the same kind; the exceptions are
     * those where the model knows more than the words say.
     */
    @Test
    void a_complete_reading_is_of_the_models_kind() {
        List<String> berbeda = new ArrayList<>();
        for (Rumusan rumusan : Palaran.keputusan().rumusan().toList()) {
            Bacaan bacaan = Bacaan.baca(rumusan.bunyi().tercetak());
            Rumus model = (Rumus) rumusan.formulasi();
            if (bacaan.isLengkap() && !bacaan.jenis().equals(model.jenis())) {
                berbeda.add(bacaan.jenis() + " / " + model.jenis() + ": " + bacaan.kalimat());
            }
            bacaan.rumus()
                    .filter(DaftarPeriksa.class::isInstance)
                    .ifPresent(d -> assertThat(((DaftarPeriksa) d).daftar().butir())
                            .hasSameSizeAs(((DaftarPeriksa) model).daftar().butir()));
        }
        assertThat(berbeda).isEmpty();
    }

    /** A lack of the words is a remark in the model: what was inferred to complete it, or why it cannot be. */
    @Test
    void a_draft_is_inferred_or_not_computed_in_the_model() {
        assertThat(Palaran.keputusan()
                        .rumusan()
                        .filter(r -> !Bacaan.baca(r.bunyi().tercetak()).isLengkap())
                        .filter(r -> r.disimpulkan().isEmpty()
                                && r.formulasi().kalimat().isPresent())
                        .map(r -> r.bunyi().tercetak()))
                .isEmpty();
    }
}
