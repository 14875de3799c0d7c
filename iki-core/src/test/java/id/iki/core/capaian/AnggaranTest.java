// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.pembangkit.Aturan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnggaranTest {

    private static final Satuan RP = new Satuan("rupiah");

    private static Anggaran anggaran(long pagu, long realisasi) {
        return new Anggaran(Besaran.of(pagu, RP), Besaran.of(realisasi, RP));
    }

    private static Result<Persentase> persen(String persen) {
        return Result.success(Persentase.of(new BigDecimal(persen)));
    }

    @ParameterizedTest
    @CsvSource({
        "25000000, 24800000, '99,20 %'",
        "1355054126, 1134979400, '83,76 %'",
        "100435441, 97600775, '97,18 %'",
        "220150290, 193886308, '88,07 %'",
        "100, 0, '0,00 %'",
        "100, 101, '101,00 %'"
    })
    void absorption_is_the_share_spent(long pagu, long realisasi, String serapan) {
        assertThat(anggaran(pagu, realisasi).serapan().orElseThrow().teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL))
                .isEqualTo(serapan);
    }

    @ParameterizedTest
    @CsvSource({"98.68, 90.37, '8,31'", "71.50, 98.74, '-27,24'", "97.42, 90.44, '6,98'", "100, 100, '0'"})
    void efficiency_is_a_difference_in_percentage_points(String capaian, String serapan, String efisiensi) {
        assertThat(Anggaran.efisiensi(persen(capaian), persen(serapan))
                        .orElseThrow()
                        .sebutan())
                .isEqualTo(efisiensi + " poin persen");
    }

    @Test
    void percentage_points_are_not_percents() {
        Besaran efisiensi = anggaran(200, 150).efisiensi(persen("80")).orElseThrow();
        assertThat(efisiensi).isEqualTo(Besaran.of(5, Satuan.POIN_PERSEN));
        assertThat(AturanCapaian.NAIK
                        .hitung(efisiensi, Target.of(Persentase.of(5)))
                        .hasil()
                        .kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Satuan target (%) berbeda dari satuan realisasi (poin persen).");
        assertThat(AturanCapaian.NAIK
                        .hitung(efisiensi, Target.of(Besaran.of(10, Satuan.POIN_PERSEN)))
                        .hasil()
                        .orElseThrow())
                .isEqualTo(Persentase.of(50));
    }

    @Test
    void no_budget_and_negative_amounts_are_no_result() {
        assertThat(anggaran(0, 0).serapan().kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Penyebut 'pagu' bernilai 0 dan pembilang 'realisasi anggaran' bernilai 0 rupiah,"
                        + " sehingga hasil baginya tidak terdefinisi (tidak ada objek yang diukur).");
        assertThat(anggaran(0, 5).serapan().kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Penyebut 'pagu' bernilai 0 dan pembilang 'realisasi anggaran' bernilai 5 rupiah,"
                        + " sehingga hasil baginya tidak terdefinisi (kesalahan data).");
        assertThat(anggaran(-1, 5).serapan().kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Data 'pagu' tercatat -1 rupiah; anggaran tidak dapat negatif.");
        assertThat(anggaran(1, -5).serapan().kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Data 'realisasi anggaran' tercatat -5 rupiah; anggaran tidak dapat negatif.");
    }

    @Test
    void efficiency_names_every_reason() {
        Result<Persentase> capaian = AturanCapaian.NAIK
                .hitung(Aturan.orang(1), Target.of(Aturan.orang(0)))
                .hasil();
        assertThat(anggaran(0, 0).efisiensi(capaian).kendala())
                .extracting(k -> k.alasan().name())
                .containsExactly("TARGET_NOL", "PENYEBUT_NOL");
    }

    @Test
    void amounts_have_one_unit() {
        assertThatThrownBy(() -> new Anggaran(Besaran.of(1, RP), Besaran.of(1, Satuan.ORANG)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pagu and realisasi must have one unit, but were 1 rupiah and 1 orang");
    }

    @Test
    void the_trail_has_amounts_absorption_and_achievement() {
        assertThat(new Anggaran(Besaran.of(200, RP), new Besaran(Pecahan.parse("150.5"), RP))
                        .jejak(persen("60"))
                        .teks())
                .isEqualTo("""
                        Efisiensi: capaian - serapan; serapan = realisasi anggaran / pagu
                          pagu: 200 rupiah
                          realisasi anggaran: 150,50 rupiah (301/2)
                          serapan: 75,25 % (301/400)
                          capaian: 60,00 % (3/5)
                          efisiensi: -15,25 poin persen (-61/4)
                        """);
    }
}
