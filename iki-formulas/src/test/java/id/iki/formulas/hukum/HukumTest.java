// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.hukum;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.formulas.hukum.Hukum.Arah;
import id.iki.formulas.standar.SkalaStandar;
import id.iki.formulas.standar.Skp2021;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit holds for this library's own rules, and finds the faults that are common in the field. */
class HukumTest {

    private static final Pecahan T = Pecahan.of(100);

    @Nested
    class Naik implements HukumAturan {
        @Override
        public AturanCapaian aturan() {
            return AturanCapaian.NAIK
                    .bulatkan(Pembulatan.DUA_DESIMAL)
                    .palingTinggi(Persentase.of(120))
                    .skala(SkalaStandar.KEMENDAGRI);
        }
    }

    @Nested
    class TurunLinear implements HukumAturan {
        @Override
        public AturanCapaian aturan() {
            return AturanCapaian.of(RumusCapaian.TURUN_LINEAR)
                    .palingRendah(Persentase.of(0))
                    .skala(SkalaStandar.LAMPU);
        }
    }

    @Nested
    class TurunResiprokal implements HukumAturan {
        @Override
        public AturanCapaian aturan() {
            return AturanCapaian.of(RumusCapaian.TURUN_RESIPROKAL);
        }
    }

    @Nested
    class Skp implements HukumAturan {
        @Override
        public AturanCapaian aturan() {
            return Skp2021.NORMAL;
        }
    }

    @Nested
    class MilikSendiri implements HukumRumus {
        @Override
        public Arah arah() {
            return Arah.NAIK;
        }

        @Override
        public Result<Persentase> hitung(Pecahan target, Pecahan realisasi) {
            return Result.success(new Persentase(realisasi.dividedBy(target)));
        }
    }

    @Nested
    class SkalaSendiri implements HukumSkala {
        @Override
        public Skala skala() {
            return SkalaStandar.SAKIP;
        }
    }

    static Stream<Skala> skala() {
        return SkalaStandar.semua().stream();
    }

    @ParameterizedTest
    @MethodSource("skala")
    void every_ready_made_scale_keeps_the_laws(Skala skala) {
        HukumSkala.periksa(skala);
    }

    private static Result<Persentase> persen(Pecahan persen) {
        return Result.success(Persentase.of(persen));
    }

    @Test
    void a_misplaced_bracket_is_found() {
        Hukum.FungsiCapaian salah = (t, r) ->
                persen(Pecahan.SATU.plus(Pecahan.SATU.minus(r.dividedBy(t)).times(Pecahan.SERATUS)));
        assertThatThrownBy(() -> Hukum.seratusPadaTarget(salah, T))
                .isInstanceOf(AssertionError.class)
                .hasMessage("not 100 % at the target: T = R = 100 gives 1 %");
    }

    @Test
    void an_inverted_direction_is_found() {
        Hukum.FungsiCapaian salah = RumusCapaian.NAIK::hitung;
        assertThatThrownBy(() -> Hukum.searah(salah, Arah.TURUN, T, Pecahan.of(80), T))
                .isInstanceOf(AssertionError.class)
                .hasMessage("not monotone: with T = 100, R = 100 gives 100 %, but the better R = 80 gives 80 %");
        assertThatThrownBy(() -> Hukum.searah(salah, Arah.TURUN, T, T, Pecahan.of(80)))
                .isInstanceOf(AssertionError.class);
        Hukum.searah(salah, Arah.NAIK, T, T, Pecahan.of(80));
    }

    @Test
    void a_best_outcome_scored_100_instead_of_more_is_found() {
        // T / R with 0 scored as 100: one case gives 1000, none gives 100
        Hukum.FungsiCapaian salah = (t, r) ->
                r.isZero() ? persen(Pecahan.SERATUS) : persen(t.times(T).dividedBy(r));
        assertThatThrownBy(() -> Hukum.searah(salah, Arah.TURUN, Pecahan.of(10), Pecahan.SATU, Pecahan.NOL))
                .isInstanceOf(AssertionError.class)
                .hasMessage("not monotone: with T = 10, R = 1 gives 1000 %, but the better R = 0 gives 100 %");
    }

    @Test
    void rounding_before_dividing_is_found() {
        Hukum.FungsiCapaian salah =
                (t, r) -> persen(Pecahan.of(r.round(Pembulatan.BULAT)).times(T).dividedBy(t));
        assertThatThrownBy(() -> Hukum.bebasSkala(salah, Pecahan.of(2), Pecahan.of(5, 4), Pecahan.of(4)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("not scale-free: T = 2, R = 5/4 gives ");
        Hukum.bebasSkala((t, r) -> Result.failure(Kendala.of(Alasan.TARGET_NOL, "rumus", "x")), T, T, T);
    }

    @Test
    void a_cap_that_lifts_is_found() {
        assertThatThrownBy(() ->
                        Hukum.idempoten(p -> Persentase.of(p.dalamSatuan().plus(Pecahan.SATU)), Persentase.of(40)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("not idempotent: 40 % becomes 41 %, and that becomes 42 %");
    }

    @Test
    void a_hole_and_a_disorder_in_a_scale_are_found() {
        Predikat baik = Predikat.of("Baik");
        Predikat kurang = Predikat.of("Kurang");
        List<Predikat> semua = List.of(baik, kurang);
        assertThatThrownBy(() -> Hukum.total(
                        x -> x.compareTo(Pecahan.of(91)) >= 0
                                ? Result.success(baik)
                                : Result.failure(
                                        new Kendala(Alasan.DI_LUAR_SKALA, Map.of("skala", "x", "nilai", x.sebutan()))),
                        semua,
                        Pecahan.parse("90.5")))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("not total: 181/2 has none of the ratings [Baik, Kurang], but ");
        assertThatThrownBy(() -> Hukum.skalaSearah(
                        x -> Result.success(x.compareTo(T) > 0 ? kurang : baik), semua, T, Pecahan.of(101)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("ratings not in order: 100 is Baik, but the higher 101 is Kurang");
        assertThatCode(() -> Hukum.skalaSearah(x -> Result.success(baik), semua, Pecahan.of(101), T))
                .doesNotThrowAnyException();
    }

    @Test
    void a_batch_that_remembers_is_found() {
        Hukum.bebasUrutan((List<Integer> x) -> x.stream().map(n -> n * 2).toList(), List.of(1, 2, 3));
        assertThatThrownBy(() -> Hukum.bebasUrutan(HukumTest::berjalan, List.of(1, 2, 3)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("depends on the order of the batch: reversed, it gives other results");
        // the same backwards, but not rotated: each is compared with its neighbours
        assertThatThrownBy(() -> Hukum.bebasUrutan(HukumTest::tepi, List.of(1, 2, 3)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("depends on the order of the batch: rotated by 1, it gives other results");
        assertThatThrownBy(() -> Hukum.bebasUrutan((List<Integer> x) -> List.of(), List.of(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("not one result for each input: 1 inputs, 0 results");
    }

    private static List<Integer> berjalan(List<Integer> masukan) {
        List<Integer> hasil = new ArrayList<>();
        int jumlah = 0;
        for (int satu : masukan) {
            jumlah += satu;
            hasil.add(jumlah);
        }
        return hasil;
    }

    private static List<Boolean> tepi(List<Integer> masukan) {
        List<Boolean> hasil = new ArrayList<>();
        for (int i = 0; i < masukan.size(); i++) {
            hasil.add(i == 0 || i == masukan.size() - 1);
        }
        return hasil;
    }
}
