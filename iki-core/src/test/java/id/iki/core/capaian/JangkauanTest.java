// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static id.iki.core.pembangkit.Aturan.orang;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.fakta.Pembanding;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Kendala;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JangkauanTest {

    private static final Predikat TINGGI = Predikat.of("Tinggi");
    private static final Predikat SEDANG = Predikat.of("Sedang");
    private static final Predikat RENDAH = Predikat.of("Rendah");
    private static final Skala SKALA = Skala.builder("tiga", "Tiga jenjang")
            .mulai(91, TINGGI)
            .diAtas(50, SEDANG)
            .selebihnya(RENDAH);
    private static final AturanCapaian NAIK = AturanCapaian.NAIK.skala(SKALA);
    private static final AturanCapaian TURUN =
            AturanCapaian.of(RumusCapaian.TURUN_LINEAR).skala(SKALA);

    private static Jangkauan tujuan(AturanCapaian aturan, Nilai target) {
        return aturan.jangkauan(Target.of(target)).orElseThrow();
    }

    @Test
    void how_much_more_is_needed_where_higher_is_better() {
        Jangkauan jangkauan =
                NAIK.jangkauanBerikut(orang(40), Target.of(orang(75))).orElseThrow();
        assertThat(jangkauan.sebutan()).isEqualTo("realisasi sekurang-kurangnya 68,25 orang");
        assertThat(jangkauan.tujuan()).isEqualTo("predikat Tinggi");
        assertThat(jangkauan).hasToString("predikat Tinggi: realisasi sekurang-kurangnya 68,25 orang");
        assertThat(jangkauan.bulat().orElseThrow()).isEqualTo(orang(69));
        assertThat(jangkauan.kurang(orang(40)).sebutan()).isEqualTo("28,25 orang");
        assertThat(jangkauan.kurangBulat(orang(40)).orElseThrow()).isEqualTo(orang(29));
        assertThat(jangkauan.kurangBulat(orang(70)).orElseThrow()).isEqualTo(orang(0));
    }

    @Test
    void how_much_less_is_needed_where_lower_is_better() {
        Jangkauan jangkauan =
                TURUN.jangkauanBerikut(orang(40), Target.of(orang(31))).orElseThrow();
        assertThat(jangkauan.ambang())
                .contains(new Jangkauan.Batas(
                        Pembanding.PALING_BANYAK, new Besaran(Pecahan.parse("33.79"), Satuan.ORANG)));
        assertThat(jangkauan.bulat().orElseThrow()).isEqualTo(orang(33));
        assertThat(jangkauan.kurangBulat(orang(40)).orElseThrow()).isEqualTo(orang(7));
    }

    @Test
    void a_bound_that_does_not_belong_to_a_step_is_not_reached() {
        Jangkauan jangkauan = NAIK.jangkauan(Target.of(orang(100)), SEDANG).orElseThrow();
        assertThat(jangkauan.sebutan()).isEqualTo("realisasi lebih dari 50 orang");
        assertThat(jangkauan.memuat(orang(50))).isFalse();
        assertThat(jangkauan.bulat().orElseThrow()).isEqualTo(orang(51));
        assertThat(jangkauan.kurang(orang(50)).dalamSatuan().isZero()).isTrue();
        assertThat(jangkauan.kurangBulat(orang(50)).orElseThrow()).isEqualTo(orang(1));
        Jangkauan turun = TURUN.jangkauan(Target.of(orang(100)), SEDANG).orElseThrow();
        assertThat(turun.sebutan()).isEqualTo("realisasi kurang dari 150 orang");
        assertThat(turun.bulat().orElseThrow()).isEqualTo(orang(149));
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, SEKURANG_KURANGNYA, 99.5",
        "HALF_EVEN, SEKURANG_KURANGNYA, 99.5",
        "HALF_DOWN, LEBIH_DARI, 99.5",
        "UP, LEBIH_DARI, 99",
        "CEILING, LEBIH_DARI, 99",
        "DOWN, SEKURANG_KURANGNYA, 100",
        "FLOOR, SEKURANG_KURANGNYA, 100"
    })
    void rounding_moves_the_bound(RoundingMode cara, Pembanding pembanding, BigDecimal batas) {
        AturanCapaian aturan = AturanCapaian.NAIK.bulatkan(new Pembulatan(0, cara));
        assertThat(tujuan(aturan, orang(100)).ambang())
                .contains(new Jangkauan.Batas(pembanding, new Besaran(Pecahan.of(batas), Satuan.ORANG)));
    }

    @Test
    void a_cap_below_what_is_asked_for_makes_it_unreachable() {
        assertThat(AturanCapaian.NAIK
                        .palingTinggi(Persentase.of(99))
                        .jangkauan(Target.of(orang(10)))
                        .kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Tidak ada realisasi yang mencapai capaian sekurang-kurangnya 100 % dengan aturan"
                        + " 'R / T; lalu dibatasi paling tinggi 99 %'.");
        assertThat(AturanCapaian.of(RumusCapaian.TURUN_LINEAR)
                        .palingTinggi(Persentase.of(90))
                        .skala(SKALA)
                        .jangkauanBerikut(orang(13), Target.of(orang(10)))
                        .kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Tidak ada realisasi yang mencapai predikat Tinggi dengan aturan"
                        + " '(2T - R) / T; lalu dibatasi paling tinggi 90 %; lalu dinilai menurut skala 'Tiga"
                        + " jenjang''.");
    }

    @Test
    void the_highest_rating_has_no_next() {
        assertThat(NAIK.jangkauanBerikut(orang(10), Target.of(orang(10))).kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Predikat 'Tinggi' sudah yang tertinggi pada skala 'Tiga jenjang'.");
    }

    @Test
    void a_floor_is_reached_by_everything() {
        AturanCapaian aturan = AturanCapaian.of(RumusCapaian.TURUN_LINEAR).palingRendah(Persentase.of(100));
        Jangkauan jangkauan = tujuan(aturan, orang(10));
        assertThat(jangkauan.sebutan()).isEqualTo("setiap realisasi");
        assertThat(jangkauan.ambang()).isEmpty();
        assertThat(jangkauan.kurang(orang(999))).isEqualTo(orang(0));
        assertThat(jangkauan.bulat().kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Realisasi sejauh apa pun mencapai capaian sekurang-kurangnya 100 % dengan aturan"
                        + " '(2T - R) / T; lalu dibatasi paling rendah 100 %', sehingga tidak ada batasnya.");
        assertThat(tujuan(AturanCapaian.NAIK.palingRendah(Persentase.of(100)), orang(10))
                        .bulat()
                        .orElseThrow())
                .isEqualTo(orang(0));
    }

    @Test
    void whole_numbers_may_all_miss() {
        AturanCapaian aturan = AturanCapaian.of(RumusCapaian.TURUN_RESIPROKAL);
        Jangkauan jangkauan =
                aturan.jangkauan(Target.of(orang(1)), Persentase.of(200)).orElseThrow();
        assertThat(jangkauan.sebutan()).isEqualTo("realisasi lebih dari 0 orang dan paling banyak 0,5 orang");
        assertThat(jangkauan.bulat().kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Tidak ada realisasi yang mencapai capaian sekurang-kurangnya 200 % dengan bilangan"
                        + " bulat dengan aturan 'T / R'.");
        assertThat(jangkauan.kurangBulat(orang(3)).isSuccess()).isFalse();
        assertThat(jangkauan.kurang(orang(0)).dalamSatuan().isZero()).isTrue();
        // below 0 there is no count
        assertThat(AturanCapaian.of(RumusCapaian.TURUN_LINEAR)
                        .jangkauan(Target.of(orang(10)), Persentase.of(300))
                        .orElseThrow()
                        .bulat()
                        .isSuccess())
                .isFalse();
    }

    @Test
    void between_percentages_the_distance_is_in_percentage_points() {
        Jangkauan jangkauan = tujuan(AturanCapaian.NAIK, Persentase.of(80));
        assertThat(jangkauan.sebutan()).isEqualTo("realisasi sekurang-kurangnya 80 %");
        assertThat(jangkauan.kurang(Persentase.of(new BigDecimal("72.5"))))
                .isEqualTo(new Besaran(Pecahan.parse("7.5"), Satuan.POIN_PERSEN));
        assertThat(jangkauan.bulat().orElseThrow()).isEqualTo(Persentase.of(80));
    }

    @Test
    void a_range_is_reached_at_its_lower_or_upper_bound() {
        Target target = new Target.Antara(orang(7), orang(8));
        assertThat(AturanCapaian.NAIK.jangkauan(target).orElseThrow().sebutan())
                .isEqualTo("realisasi sekurang-kurangnya 7 orang");
        assertThat(AturanCapaian.of(RumusCapaian.TURUN_LINEAR)
                        .jangkauan(target)
                        .orElseThrow()
                        .sebutan())
                .isEqualTo("realisasi paling banyak 8 orang");
        // only inside a range that ends at 0 is the formula defined
        assertThat(AturanCapaian.NAIK
                        .jangkauan(new Target.Antara(orang(-3), orang(0)))
                        .orElseThrow()
                        .sebutan())
                .isEqualTo("realisasi sekurang-kurangnya -3 orang dan paling banyak 0 orang");
    }

    @Test
    void zero_tolerance_is_reached_by_nothing() {
        Target nihil = new Target.Nihil(Satuan.ORANG);
        Jangkauan jangkauan = AturanCapaian.NAIK.jangkauan(nihil).orElseThrow();
        assertThat(jangkauan.sebutan()).isEqualTo("realisasi sekurang-kurangnya 0 orang dan paling banyak 0 orang");
        assertThat(jangkauan.kurangBulat(orang(4)).orElseThrow()).isEqualTo(orang(4));
        assertThat(AturanCapaian.NAIK
                        .jangkauan(nihil, Persentase.of(0))
                        .orElseThrow()
                        .sebutan())
                .isEqualTo("realisasi sekurang-kurangnya 0 orang");
    }

    @Test
    void a_scale_that_ends_has_an_upper_end() {
        AturanCapaian aturan = AturanCapaian.NAIK.skala(Skala.builder("seratus", "Sampai seratus")
                .mulai(91, TINGGI)
                .untuk(Rentang.of(0, 100))
                .selebihnya(RENDAH));
        Jangkauan jangkauan = aturan.jangkauan(Target.of(orang(10)), TINGGI).orElseThrow();
        assertThat(jangkauan.sebutan()).isEqualTo("realisasi sekurang-kurangnya 9,1 orang dan paling banyak 10 orang");
        assertThat(jangkauan.kurangBulat(orang(12)).orElseThrow()).isEqualTo(orang(2));
        assertThat(jangkauan.kurang(orang(12))).isEqualTo(orang(2));
        assertThat(aturan.jangkauan(Target.of(orang(10)), RENDAH).orElseThrow().sebutan())
                .isEqualTo("realisasi sekurang-kurangnya 0 orang dan paling banyak 10 orang");
    }

    @Test
    void what_is_not_defined_forwards_is_not_defined_backwards() {
        assertThat(NAIK.jangkauan(Target.of(orang(0))).kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Target bernilai 0, sehingga capaian dengan rumus R / T tidak terdefinisi.");
        assertThat(AturanCapaian.NAIK.jangkauan(Target.of(orang(10)), TINGGI).kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Skala belum ditetapkan, sehingga tidak ada predikat.");
        assertThatThrownBy(() -> NAIK.jangkauan(Target.of(orang(10)), Predikat.of("Baik")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("predikat must be one of scale tiga, [Tinggi, Sedang, Rendah], but was Baik");
        assertThatThrownBy(() -> tujuan(NAIK, orang(10)).memuat(Persentase.of(10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("realisasi must be in orang, but was 10 %");
    }
}
