// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import id.iki.core.fakta.Pembanding;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Rentang;
import id.iki.core.pembangkit.Aturan;
import id.iki.core.result.Kendala;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkalaTest {

    private static final Predikat BAIK = Predikat.of("Baik");
    private static final Predikat CUKUP = Predikat.of("Cukup");
    private static final Predikat KURANG = Predikat.of("Kurang");

    private static Skala.Selang selang(Predikat predikat, String bawah, String atas) {
        return new Skala.Selang(predikat, new Rentang(Pecahan.parse(bawah), Pecahan.parse(atas)));
    }

    private static Skala rentang(Pembulatan pembulatan, Skala.Selang... selang) {
        return Skala.dariRentang("s", "Skala", pembulatan, List.of(selang));
    }

    @ParameterizedTest
    @CsvSource({"100, Baik", "91, Baik", "90.5, Baik", "90.49, Cukup", "75.5, Cukup", "75.49, Kurang", "0, Kurang"})
    void intervals_that_join_after_rounding_are_a_scale(String angka, String predikat) {
        Skala skala = rentang(
                Pembulatan.BULAT, selang(BAIK, "91", "100"), selang(CUKUP, "76", "90"), selang(KURANG, "0", "75"));
        assertThat(skala.predikat(Pecahan.parse(angka)).orElseThrow()).isEqualTo(Predikat.of(predikat));
        assertThat(skala.predikat()).containsExactly(BAIK, CUKUP, KURANG);
    }

    @Test
    void figures_outside_the_intervals_are_outside_the_scale() {
        Skala skala = rentang(Pembulatan.BULAT, selang(BAIK, "76", "100"), selang(KURANG, "1", "75"));
        assertThat(skala.predikat(Pecahan.parse("100.49")).isSuccess()).isTrue();
        assertThat(skala.predikat(Pecahan.parse("100.5")).kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Nilai 100,5 berada di luar batas skala 'Skala'.");
        assertThat(skala.predikat(Pecahan.parse("0.49")).isSuccess()).isFalse();
        assertThat(skala.predikat(Persentase.of(99)).orElseThrow()).isEqualTo(BAIK);
    }

    @Test
    void holes_and_overlaps_are_refused() {
        // printed as 65,00 to 76,60 and 76,61 to 88,30: no hole with two decimals, but one with three
        Skala.Selang atas = selang(BAIK, "76.61", "88.30");
        Skala.Selang bawah = selang(CUKUP, "65", "76.60");
        assertThat(rentang(Pembulatan.DUA_DESIMAL, atas, bawah)
                        .predikat(Pecahan.parse("76.605"))
                        .orElseThrow())
                .isEqualTo(BAIK);
        assertThatThrownBy(() -> rentang(new Pembulatan(3, RoundingMode.HALF_UP), atas, bawah))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the intervals of scale s must join with figures of 3 desimal, HALF_UP, but there is a hole"
                        + " between 383/5 and 7661/100");
        assertThatThrownBy(() -> rentang(Pembulatan.BULAT, selang(BAIK, "90", "100"), selang(CUKUP, "0", "90")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the intervals of scale s must join with figures of 0 desimal, HALF_UP, but there is an"
                        + " overlap between 90 and 90");
        // 75 lies between 74,5 and 75,5: the bounds are a step apart, but no figure of the rounding is in either
        assertThatThrownBy(() -> rentang(Pembulatan.BULAT, selang(BAIK, "75.5", "100"), selang(CUKUP, "0", "74.5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the bounds of scale s must be figures of 0 desimal, HALF_UP, but one was 151/2");
        assertThatThrownBy(() -> rentang(Pembulatan.BULAT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("selang of scale s must not be empty");
    }

    @Test
    void bounds_must_fall() {
        assertThatThrownBy(() -> Skala.builder("s", "Skala")
                        .mulai(50, BAIK)
                        .mulai(90, CUKUP)
                        .selebihnya(KURANG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the bounds of scale s must fall from step to step, but Cukup sekurang-kurangnya 90 stands after"
                                + " Baik sekurang-kurangnya 50");
        assertThatThrownBy(() -> Skala.builder("s", "Skala")
                        .mulai(90, BAIK)
                        .mulai(90, CUKUP)
                        .selebihnya(KURANG))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Skala.builder("s", "Skala")
                        .mulai(90, BAIK)
                        .diAtas(90, CUKUP)
                        .selebihnya(KURANG))
                .isInstanceOf(IllegalArgumentException.class);
        // exactly 90 is a step of its own
        Skala tepat =
                Skala.builder("s", "Skala").diAtas(90, BAIK).mulai(90, CUKUP).selebihnya(KURANG);
        assertThat(tepat.predikat(Pecahan.parse("90.001")).orElseThrow()).isEqualTo(BAIK);
        assertThat(tepat.predikat(Pecahan.of(90)).orElseThrow()).isEqualTo(CUKUP);
        assertThat(tepat.predikat(Pecahan.parse("89.999")).orElseThrow()).isEqualTo(KURANG);
    }

    @Test
    void ratings_must_differ_and_steps_lie_in_the_domain() {
        assertThatThrownBy(() -> Skala.builder("s", "Skala").mulai(90, BAIK).selebihnya(BAIK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the ratings of scale s must differ, but were [Baik, Baik]");
        assertThatThrownBy(() -> Skala.builder("s", "Skala")
                        .mulai(101, BAIK)
                        .untuk(Rentang.of(0, 100))
                        .selebihnya(KURANG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the bounds of scale s must lie within ");
        assertThatThrownBy(() -> Skala.builder(" ", "Skala").selebihnya(BAIK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kode and nama must not be blank");
        assertThatThrownBy(() -> Skala.builder("s", "").selebihnya(BAIK)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Jenjang(BAIK, Pembanding.PALING_BANYAK, Pecahan.SATU))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pembanding must be one with a lower bound, but was PALING_BANYAK");
    }

    @Test
    void a_scale_of_one_step_has_one_rating() {
        Skala skala = Skala.builder("s", "Skala").selebihnya(BAIK);
        assertThat(skala.predikat(Pecahan.of(-5)).orElseThrow()).isEqualTo(BAIK);
        assertThat(AturanCapaian.NAIK
                        .skala(skala)
                        .jangkauanBerikut(Aturan.orang(1), Target.of(Aturan.orang(1)))
                        .isSuccess())
                .isFalse();
    }

    @Test
    void a_rating_may_have_a_short_form() {
        assertThat(new Predikat("AA", "Sangat Memuaskan")).hasToString("AA (Sangat Memuaskan)");
        assertThat(BAIK).hasToString("Baik");
        assertThatThrownBy(() -> Predikat.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kode and label must not be blank");
        assertThatThrownBy(() -> new Predikat("A", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_builder_sets_what_it_is_given() {
        Dasar dasar = Dasar.of("Perbup 1", Dasar.Verifikasi.BERSUMBER, "salinan");
        Skala skala = Skala.builder("s", "Skala")
                .jenjang(new Jenjang(BAIK, Pembanding.LEBIH_DARI, Pecahan.parse("90.5")))
                .dibulatkan(Pembulatan.DUA_DESIMAL)
                .untuk(Rentang.of(0, 100))
                .dasar(dasar)
                .selebihnya(KURANG);
        assertThat(skala.kode()).isEqualTo("s");
        assertThat(skala.nama()).isEqualTo("Skala");
        assertThat(skala.jenjang()).containsExactly(new Jenjang(BAIK, Pembanding.LEBIH_DARI, Pecahan.parse("90.5")));
        assertThat(skala.terbawah()).isEqualTo(KURANG);
        assertThat(skala.pembulatan()).contains(Pembulatan.DUA_DESIMAL);
        assertThat(skala.batas()).contains(Rentang.of(0, 100));
        assertThat(skala.dasar()).contains(dasar);
        assertThat(skala)
                .hasToString("Skala (s): Baik lebih dari 90,5, selebihnya Kurang; dibulatkan 2 desimal, HALF_UP; "
                        + "untuk 0 sampai 100; dasar " + dasar);
    }

    @Test
    void scales_are_equal_if_all_their_parts_are() {
        Dasar dasar = Dasar.of("Perbup 1", Dasar.Verifikasi.BERSUMBER, "salinan");
        new EqualsTester()
                .addEqualityGroup(
                        skala("s", "Skala").selebihnya(KURANG),
                        skala("s", "Skala").selebihnya(KURANG))
                .addEqualityGroup(skala("t", "Skala").selebihnya(KURANG))
                .addEqualityGroup(skala("s", "Lain").selebihnya(KURANG))
                .addEqualityGroup(skala("s", "Skala").selebihnya(Predikat.of("Lain")))
                .addEqualityGroup(
                        skala("s", "Skala").mulai(50, Predikat.of("Cukup")).selebihnya(KURANG))
                .addEqualityGroup(
                        skala("s", "Skala").dibulatkan(Pembulatan.BULAT).selebihnya(KURANG))
                .addEqualityGroup(skala("s", "Skala").untuk(Rentang.of(0, 100)).selebihnya(KURANG))
                .addEqualityGroup(skala("s", "Skala").dasar(dasar).selebihnya(KURANG))
                .testEquals();
    }

    private static Skala.Builder skala(String kode, String nama) {
        return Skala.builder(kode, nama).mulai(91, BAIK);
    }
}
