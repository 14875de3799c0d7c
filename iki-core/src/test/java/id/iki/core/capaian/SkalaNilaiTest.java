// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.capaian.SkalaNilai.Garis;
import id.iki.core.capaian.SkalaNilai.Ruas;
import id.iki.core.fakta.Pembanding;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.pembangkit.Aturan;
import id.iki.core.result.Kendala;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkalaNilaiTest {

    private static final SkalaNilai SKALA = SkalaNilai.builder("n", "Nilai contoh")
            .diAtas(110, Garis.tetap(120))
            .mulai(80, Garis.melalui(80, 70, 110, 120))
            .build();

    @ParameterizedTest
    @CsvSource({"111, 120", "110.01, 120", "110, 120", "95, 95", "80, 70"})
    void a_score_lies_on_the_line_of_its_piece(String angka, String nilai) {
        assertThat(SKALA.nilai(new Besaran(Pecahan.parse(angka), Satuan.NILAI)).orElseThrow())
                .isEqualTo(new Besaran(Pecahan.parse(nilai), Satuan.NILAI));
    }

    @Test
    void below_its_lowest_bound_a_scale_may_be_undefined() {
        assertThat(SKALA.nilai(Persentase.of(79)).kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Nilai 79 % berada di luar batas skala 'Nilai contoh'.");
    }

    @Test
    void a_line_through_two_points_passes_through_them() {
        Garis garis = Garis.melalui(101, 110, 110, 120);
        assertThat(garis.nilai(Pecahan.of(101))).isEqualTo(Pecahan.of(110));
        assertThat(garis.nilai(Pecahan.of(110))).isEqualTo(Pecahan.of(120));
        assertThat(garis.kemiringan()).isEqualTo(Pecahan.of(10, 9));
        assertThat(Garis.tetap(7).nilai(Pecahan.of(99))).isEqualTo(Pecahan.of(7));
        assertThatThrownBy(() -> Garis.melalui(5, 1, 5, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dari and sampai must differ, but both were 5");
    }

    @Test
    void a_wrong_scale_is_refused() {
        assertThatThrownBy(() -> SkalaNilai.builder("n", "Nilai").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scale n must have a piece, but had none");
        assertThatThrownBy(() -> SkalaNilai.builder("n", "Nilai")
                        .mulai(80, Garis.tetap(1))
                        .diAtas(80, Garis.tetap(2))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "the bounds of scale n must fall from piece to piece, but Ruas[pembanding=LEBIH");
        assertThatThrownBy(() -> SkalaNilai.builder(" ", "Nilai").selebihnya(Garis.tetap(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kode and nama must not be blank");
        assertThatThrownBy(() -> SkalaNilai.builder("n", " ").selebihnya(Garis.tetap(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ruas(Pembanding.KURANG_DARI, Pecahan.SATU, Garis.tetap(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pembanding must be one with a lower bound, but was KURANG_DARI");
    }

    @Test
    void the_builder_sets_what_it_is_given() {
        Dasar dasar = Dasar.of("Perbup 1", Dasar.Verifikasi.BERSUMBER, "salinan");
        Ruas ruas = new Ruas(Pembanding.LEBIH_DARI, Pecahan.parse("90.5"), Garis.tetap(1));
        assertThat(SkalaNilai.builder("n", "Nilai")
                        .ruas(ruas)
                        .dibulatkan(Pembulatan.BULAT)
                        .dasar(dasar)
                        .selebihnya(Garis.tetap(0)))
                .isEqualTo(new SkalaNilai(
                        "n",
                        "Nilai",
                        List.of(ruas),
                        Optional.of(Garis.tetap(0)),
                        Optional.of(Pembulatan.BULAT),
                        Optional.of(dasar)));
    }

    @Test
    void a_rule_gives_the_score_of_its_stage() {
        AturanCapaian aturan =
                AturanCapaian.NAIK.bulatkan(Pembulatan.BULAT).skor(SKALA).palingTinggi(Persentase.of(90));
        Target target = Target.of(Aturan.orang(1000));
        Capaian capaian = aturan.hitung(Aturan.orang(945), target);
        assertThat(capaian.skor().orElseThrow()).isEqualTo(Besaran.of(95, Satuan.NILAI));
        assertThat(capaian.hasil().orElseThrow()).isEqualTo(Persentase.of(90));
        assertThat(aturan.sebutan())
                .isEqualTo("R / T; lalu dibulatkan, 0 desimal, HALF_UP; lalu diberi skor menurut skala 'Nilai contoh';"
                        + " lalu dibatasi paling tinggi 90 %");
        assertThat(aturan.hitung(Aturan.orang(10), target).jejak().baris())
                .contains("  diberi skor menurut skala 'Nilai contoh': Nilai 1 % berada di luar batas skala 'Nilai"
                        + " contoh'.");
        assertThat(AturanCapaian.NAIK.hitung(Aturan.orang(945), target).skor().kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Skala nilai belum ditetapkan, sehingga tidak ada skor.");
        assertThat(aturan.hitung(Aturan.orang(1), Target.of(Aturan.orang(0)))
                        .skor()
                        .kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Target bernilai 0, sehingga capaian dengan rumus R / T tidak terdefinisi.");
        assertThatThrownBy(() -> aturan.skor(SKALA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a rule must have at most one scale of scores, but had [");
    }
}
