// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static id.iki.core.pembangkit.Aturan.orang;
import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Tanda;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults that applications of the field had, with the input that shows each: here it gives the right answer. */
class KesalahanUmumTest {

    private static final AturanCapaian LINEAR = AturanCapaian.of(RumusCapaian.TURUN_LINEAR);
    private static final AturanCapaian RESIPROKAL = AturanCapaian.of(RumusCapaian.TURUN_RESIPROKAL);

    private static Besaran nilai(String angka) {
        return new Besaran(Pecahan.parse(angka), Satuan.ORANG);
    }

    private static String hasil(AturanCapaian aturan, Target target, String realisasi) {
        return aturan.hitung(nilai(realisasi), target)
                .hasil()
                .fold(
                        h -> h.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL),
                        g -> g.alasan().name());
    }

    private static Target antara(String bawah, String atas) {
        return new Target.Antara(nilai(bawah), nilai(atas));
    }

    /** 1 + (1 - R/T) x 100 in place of (1 + (1 - R/T)) x 100 gave 21, 1, -19, -99, -199. */
    @ParameterizedTest
    @CsvSource({
        "100, 80, '120,00 %'",
        "100, 100, '100,00 %'",
        "10, 12, '80,00 %'",
        "10, 20, '0,00 %'",
        "10, 30, '-100,00 %'"
    })
    void a_misplaced_bracket(String t, String r, String hasil) {
        assertThat(hasil(LINEAR, Target.of(nilai(t)), r)).isEqualTo(hasil);
    }

    /** A percentage taken for a fraction gave -9184,7 and -9899. */
    @ParameterizedTest
    @CsvSource({"6.5, '107,14 %'", "9, '87,50 %'"})
    void a_percentage_taken_for_a_fraction(String r, String hasil) {
        assertThat(hasil(LINEAR, antara("7", "8"), r)).isEqualTo(hasil);
    }

    /** A range "50-100" gave 98 at 49 and 51 at 51. */
    @Test
    void a_range_that_falls_where_it_should_rise() {
        List<Pecahan> capaian = IntStream.rangeClosed(0, 200)
                .mapToObj(r -> AturanCapaian.NAIK
                        .hitung(orang(r), antara("50", "100"))
                        .hasil()
                        .orElseThrow()
                        .angka())
                .toList();
        assertThat(capaian).isSorted();
        assertThat(hasil(AturanCapaian.NAIK, antara("50", "100"), "49")).isEqualTo("98,00 %");
        assertThat(hasil(AturanCapaian.NAIK, antara("50", "100"), "51")).isEqualTo("100,00 %");
    }

    /** Nothing to complain about gave no result, or 0: it is the best outcome. */
    @Test
    void the_best_outcome_is_not_the_worst() {
        assertThat(hasil(LINEAR, Target.of(orang(10)), "0")).isEqualTo("200,00 %");
        assertThat(hasil(RESIPROKAL, Target.of(orang(10)), "0")).isEqualTo("REALISASI_NOL");
    }

    /** T = 0 gave 100 for 50 complaints and 0 for none. */
    @Test
    void a_target_of_zero_is_not_inverted() {
        Target nihil = new Target.Nihil(Satuan.ORANG);
        for (AturanCapaian aturan : List.of(AturanCapaian.NAIK, LINEAR, RESIPROKAL)) {
            assertThat(hasil(aturan, nihil, "0")).isEqualTo("100,00 %");
            assertThat(hasil(aturan, nihil, "50")).isEqualTo("0,00 %");
            assertThat(hasil(aturan, Target.of(orang(0)), "50")).isEqualTo("TARGET_NOL");
            assertThat(hasil(aturan, Target.of(orang(0)), "0")).isEqualTo("TARGET_NOL");
        }
    }

    /** T / R gave 1000 for one case and 100 for none; unguarded, it threw. */
    @Test
    void the_reciprocal_formula_refuses_zero() {
        assertThat(hasil(RESIPROKAL, Target.of(orang(10)), "1")).isEqualTo("1.000,00 %");
        assertThat(hasil(RESIPROKAL, Target.of(orang(10)), "0")).isEqualTo("REALISASI_NOL");
    }

    /** Two services of one application had two formulas for "lower is better": here they have two names. */
    @Test
    void two_formulas_have_two_names() {
        assertThat(hasil(LINEAR, Target.of(nilai("88.82")), "135.15")).isEqualTo("47,84 %");
        assertThat(hasil(RESIPROKAL, Target.of(nilai("88.82")), "135.15")).isEqualTo("65,72 %");
    }

    /** Figures were rounded before they were divided. */
    @Test
    void rounding_comes_after_dividing() {
        assertThat(hasil(AturanCapaian.NAIK.bulatkan(Pembulatan.DUA_DESIMAL), Target.of(nilai("2.005")), "1.5"))
                .isEqualTo("74,81 %");
    }

    /** "Never above 100" was written with a maximum instead of a minimum: 40 became 100. */
    @Test
    void a_cap_never_lifts() {
        AturanCapaian dibatasi = AturanCapaian.NAIK.palingTinggi(Persentase.SERATUS);
        assertThat(hasil(dibatasi, Target.of(orang(100)), "40")).isEqualTo("40,00 %");
        assertThat(hasil(dibatasi, Target.of(orang(100)), "140")).isEqualTo("100,00 %");
        assertThat(dibatasi.hitung(orang(140), Target.of(orang(100))).mentah().orElseThrow())
                .isEqualTo(Persentase.of(140));
    }

    /** One screen clamped to 0..200 and the printed report did not: here the rule says, and keeps both figures. */
    @Test
    void a_clamp_is_part_of_the_rule() {
        AturanCapaian dibatasi = LINEAR.palingRendah(Persentase.of(0)).palingTinggi(Persentase.of(200));
        Capaian capaian = dibatasi.hitung(orang(30), Target.of(orang(10)));
        assertThat(capaian.hasil().orElseThrow()).isEqualTo(Persentase.of(0));
        assertThat(capaian.mentah().orElseThrow()).isEqualTo(Persentase.of(-100));
        assertThat(capaian.tanda()).containsExactly(Tanda.DIBATASI);
    }

    /** 59,995 fell between 59,99 and 60 and was given the last band, the highest. */
    @Test
    void an_unrounded_figure_does_not_fall_between_bands() {
        Skala skala = Skala.builder("lima", "Lima pita")
                .diAtas(105, Predikat.of("Melampaui Target"))
                .mulai(95, Predikat.of("Sesuai Target"))
                .mulai(80, Predikat.of("Hampir Tercapai"))
                .mulai(60, Predikat.of("Cukup"))
                .selebihnya(Predikat.of("Kurang"));
        assertThat(skala.predikat(Pecahan.parse("59.995")).orElseThrow()).isEqualTo(Predikat.of("Kurang"));
    }

    /** 14,6 % was printed as 15 % but coloured as below 15: here the order is declared, and the case is flagged. */
    @Test
    void rounding_before_or_after_banding_is_declared_and_flagged() {
        Skala skala =
                Skala.builder("warna", "Warna").mulai(15, Predikat.of("Hijau")).selebihnya(Predikat.of("Merah"));
        Target target = Target.of(orang(1000));
        Capaian dahulu =
                AturanCapaian.NAIK.bulatkan(Pembulatan.BULAT).skala(skala).hitung(orang(146), target);
        Capaian kemudian =
                AturanCapaian.NAIK.skala(skala).bulatkan(Pembulatan.BULAT).hitung(orang(146), target);
        assertThat(dahulu.predikat().orElseThrow()).isEqualTo(Predikat.of("Hijau"));
        assertThat(kemudian.predikat().orElseThrow()).isEqualTo(Predikat.of("Merah"));
        assertThat(dahulu.tanda()).containsExactly(Tanda.PREDIKAT_BERGANTUNG_URUTAN);
        assertThat(kemudian.tanda()).containsExactly(Tanda.PREDIKAT_BERGANTUNG_URUTAN);
        assertThat(AturanCapaian.NAIK
                        .bulatkan(Pembulatan.BULAT)
                        .skala(skala)
                        .hitung(orang(153), target)
                        .tanda())
                .isEmpty();
    }

    /** 4.35 x 100 in binary is 434,99999999999994; 7/8 in integers is 0. */
    @Test
    void arithmetic_is_exact() {
        assertThat(hasil(
                        AturanCapaian.NAIK.bulatkan(new Pembulatan(0, RoundingMode.DOWN)), Target.of(orang(1)), "4.35"))
                .isEqualTo("435,00 %");
        assertThat(hasil(AturanCapaian.NAIK, Target.of(orang(8)), "7")).isEqualTo("87,50 %");
    }
}
