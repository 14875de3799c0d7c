// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.pembangkit.Aturan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules by period, and what a change of rule does. */
class BerlakuTest {

    private static final Skala LAMA =
            Skala.builder("lama", "Skala lama").mulai(90, Predikat.of("Tinggi")).selebihnya(Predikat.of("Rendah"));
    private static final Skala BARU = Skala.builder("baru", "Skala baru")
            .diAtas(90, Predikat.of("Tinggi"))
            .selebihnya(Predikat.of("Rendah"));
    private static final Dasar SATU =
            Dasar.of("Perbup 1/2018", Dasar.Verifikasi.BERSUMBER, "salinan").sampai(LocalDate.of(2020, 6, 30));
    private static final Dasar DUA =
            Dasar.of("Perbup 2/2020", Dasar.Verifikasi.BERSUMBER, "salinan").mulai(LocalDate.of(2020, 7, 1));
    private static final Berlaku<Skala> SKALA = Berlaku.of(SATU, LAMA).lalu(DUA, BARU);

    @ParameterizedTest
    @CsvSource({
        "2019, lama",
        "2020, baru",
        "2020-TW2, lama",
        "2020-06, lama",
        "2020-07, baru",
        "2020-TW3, baru",
        "2035, baru"
    })
    void the_last_day_of_the_period_decides(String periode, String kode) {
        assertThat(SKALA.pada(Periode.parse(periode)).orElseThrow().kode()).isEqualTo(kode);
    }

    @Test
    void none_and_more_than_one_are_refused() {
        Berlaku<Skala> berkala = Berlaku.of(DUA, BARU)
                .lalu(Dasar.of("Pedoman", Dasar.Verifikasi.BERSUMBER, "x").mulai(LocalDate.of(2021, 1, 1)), LAMA);
        assertThat(berkala.pada(Periode.tahun(2019)).kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Tidak ada aturan yang berlaku pada Tahun 2019.");
        assertThat(berkala.pada(Periode.triwulan(2021, 3)).kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Lebih dari satu aturan berlaku pada Triwulan III 2021: Perbup 2/2020, Pedoman.");
        assertThatThrownBy(() -> new Berlaku<>(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("masa must not be empty");
    }

    @Test
    void a_basis_may_have_no_dates_and_never_ends_before_it_begins() {
        Dasar tanpa = Dasar.of("x", Dasar.Verifikasi.BERSUMBER, "y");
        assertThat(tanpa.berlaku(Periode.tahun(1945))).isTrue();
        assertThat(tanpa.mulai()).isEmpty();
        assertThat(tanpa.sampai()).isEmpty();
        LocalDate hari = LocalDate.of(2020, 1, 31);
        Dasar sehari = tanpa.mulai(hari).sampai(hari);
        assertThat(sehari.berlaku(Periode.bulan(2020, 1))).isTrue();
        assertThat(sehari.berlaku(Periode.bulan(2019, 12))).isFalse();
        assertThat(sehari.berlaku(Periode.bulan(2020, 2))).isFalse();
        assertThatThrownBy(() -> sehari.sampai(hari.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sampai must not be before mulai, but were Optional[2020-01-31] and Optional[2020-01-30]");
        assertThatThrownBy(() -> Dasar.of(" ", Dasar.Verifikasi.BERSUMBER, "y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("regulasi and sumber must not be blank");
        assertThatThrownBy(() -> Dasar.of("x", Dasar.Verifikasi.BERSUMBER, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_change_of_rule_is_shown_figure_by_figure() {
        AturanCapaian lama = AturanCapaian.NAIK.skala(LAMA);
        AturanCapaian baru = AturanCapaian.NAIK
                .palingTinggi(Persentase.of(110))
                .skala(BARU)
                .skor(SkalaNilai.builder("n", "Nilai").selebihnya(SkalaNilai.Garis.melalui(0, 0, 100, 50)));
        Target target = Target.of(Aturan.orang(10));
        Map<String, Capaian> capaian = new LinkedHashMap<>();
        capaian.put("A", lama.hitung(Aturan.orang(9), target));
        capaian.put("B", lama.hitung(Aturan.orang(12), target));
        capaian.put(
                "C", lama.hitung(Result.failure(Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", "C")), Optional.of(target)));
        assertThat(Perubahan.antara(lama, baru, capaian))
                .extracting(Perubahan::keterangan)
                .containsExactly(
                        "A: predikat Tinggi menjadi Rendah; skor tanpa hasil (SKALA_NILAI_BELUM_ADA) menjadi 45.",
                        "B: capaian 120 % menjadi 110 %; skor tanpa hasil (SKALA_NILAI_BELUM_ADA) menjadi 55.");
        AturanCapaian tanpaSkor =
                AturanCapaian.NAIK.palingTinggi(Persentase.of(110)).skala(LAMA);
        assertThat(Perubahan.antara(lama, tanpaSkor, capaian)).singleElement().satisfies(p -> {
            assertThat(p.nama()).isEqualTo("B");
            assertThat(p.isHasil()).isTrue();
            assertThat(p.isPredikat()).isFalse();
            assertThat(p.isSkor()).isFalse();
        });
        assertThat(Perubahan.antara(
                        lama,
                        AturanCapaian.of(RumusCapaian.TURUN_RESIPROKAL).skala(LAMA),
                        Map.of("D", lama.hitung(Aturan.orang(0), target))))
                .extracting(Perubahan::keterangan)
                .containsExactly(
                        "D: capaian 0 % menjadi tanpa hasil (REALISASI_NOL); predikat Rendah menjadi tanpa hasil"
                                + " (REALISASI_NOL); skor tanpa hasil (SKALA_NILAI_BELUM_ADA) menjadi tanpa hasil"
                                + " (REALISASI_NOL).");
        assertThat(Perubahan.antara(lama, lama, capaian)).isEmpty();
    }
}
