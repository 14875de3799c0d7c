// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static id.iki.core.pembangkit.Aturan.orang;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CapaianTest {

    private static final Skala SKALA =
            Skala.builder("dua", "Dua jenjang").mulai(91, Predikat.of("Tinggi")).selebihnya(Predikat.of("Rendah"));
    private static final AturanCapaian ATURAN = AturanCapaian.NAIK
            .bulatkan(Pembulatan.BULAT)
            .palingTinggi(Persentase.of(120))
            .skala(SKALA);
    private static final Target TARGET = Target.of(orang(1000));

    @Test
    void the_trail_prints_the_stages_in_their_order() {
        assertThat(ATURAN.hitung(orang(905), TARGET).jejak().teks()).isEqualTo("""
                Capaian: R / T; lalu dibulatkan, 0 desimal, HALF_UP; lalu dibatasi paling tinggi 120 %; lalu dinilai menurut skala 'Dua jenjang'
                  realisasi: 905 orang
                  target: 1000 orang
                  capaian dengan rumus R / T = 90,50 % (181/200)
                  dibulatkan, 0 desimal, HALF_UP = 91,00 % (91/100)
                  dibatasi paling tinggi 120 % = 91,00 % (91/100)
                  dinilai menurut skala 'Dua jenjang': Tinggi
                  capaian: 91,00 % (91/100)
                    catatan PREDIKAT_BERGANTUNG_URUTAN: Predikat bergantung pada urutan pembulatan, pembatasan, dan skala.
                """);
    }

    @Test
    void the_trail_of_zero_tolerance_names_it() {
        assertThat(AturanCapaian.NAIK
                        .hitung(orang(2), new Target.Nihil(orang(0).satuan()))
                        .jejak()
                        .teks())
                .isEqualTo("""
                        Capaian: R / T
                          realisasi: 2 orang
                          target: nihil
                          capaian dengan rumus target nihil = 0,00 % (0)
                          capaian: 0,00 % (0)
                        """);
    }

    @Test
    void the_trail_without_figures_says_what_is_missing() {
        Capaian capaian =
                ATURAN.hitung(Result.failure(Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", "SKM")), Optional.empty());
        assertThat(capaian.jejak().langkah()).hasSize(1);
        assertThat(capaian.jejak().baris())
                .containsExactly(
                        "Capaian: " + ATURAN.sebutan(),
                        "  capaian: tanpa hasil",
                        "    DATA_BELUM_ADA: Data 'SKM' belum ada. Isi data 'SKM'; bila memang tidak ada, isi 0.",
                        "    TARGET_BELUM_ADA: Target belum ditetapkan, sehingga capaian tidak dapat dihitung. Tetapkan"
                                + " target.");
        assertThat(capaian.realisasi()).isEmpty();
        assertThat(capaian.target()).isEmpty();
        assertThat(capaian.predikat()).isEqualTo(capaian.hasil()).isEqualTo(capaian.mentah());
        assertThat(capaian.skor()).isEqualTo(capaian.hasil());
        assertThat(capaian.tanda()).isEmpty();
        assertThat(capaian.menurut(AturanCapaian.NAIK).hasil()).isEqualTo(capaian.hasil());
    }

    @Test
    void a_rating_is_looked_up_where_the_scale_stands() {
        AturanCapaian skalaDahulu =
                AturanCapaian.NAIK.skala(SKALA).bulatkan(Pembulatan.BULAT).palingTinggi(Persentase.of(80));
        Capaian capaian = skalaDahulu.hitung(orang(905), TARGET);
        assertThat(capaian.predikat().orElseThrow()).isEqualTo(Predikat.of("Rendah"));
        assertThat(capaian.hasil().orElseThrow()).isEqualTo(Persentase.of(80));
        assertThat(skalaDahulu.hitung(orang(910), TARGET).predikat().orElseThrow())
                .isEqualTo(Predikat.of("Tinggi"));
        assertThat(ATURAN.hitung(orang(905), TARGET).predikat().orElseThrow()).isEqualTo(Predikat.of("Tinggi"));
        assertThat(AturanCapaian.NAIK.hitung(orang(905), TARGET).predikat().kendala())
                .extracting(Kendala::alasan)
                .containsExactly(Alasan.SKALA_BELUM_ADA);
    }

    @Test
    void the_figure_before_a_cap_is_kept_beside_it() {
        Capaian capaian = ATURAN.hitung(orang(1300), TARGET);
        assertThat(capaian.hasil().orElseThrow()).isEqualTo(Persentase.of(120));
        assertThat(capaian.mentah().orElseThrow()).isEqualTo(Persentase.of(130));
        assertThat(capaian.tanda()).containsExactly(Tanda.DIBATASI);
        assertThat(ATURAN.hitung(orang(1200), TARGET).tanda()).isEmpty();
        AturanCapaian lantai = AturanCapaian.of(RumusCapaian.TURUN_LINEAR).palingRendah(Persentase.of(0));
        assertThat(lantai.hitung(orang(2500), TARGET).tanda()).containsExactly(Tanda.DIBATASI);
        assertThat(lantai.hitung(orang(2000), TARGET).tanda()).isEmpty();
        assertThat(AturanCapaian.of(RumusCapaian.TURUN_LINEAR)
                        .palingTinggi(Persentase.of(-10))
                        .hitung(orang(500), TARGET)
                        .tanda())
                .containsExactly(Tanda.CAPAIAN_NEGATIF, Tanda.DIBATASI);
    }

    @Test
    void flags_of_the_realisation_stay_first() {
        Result<Nilai> realisasi = Result.<Nilai>success(orang(-5)).flag(Set.of(Tanda.ELEMEN_DIKELUARKAN));
        Capaian capaian = AturanCapaian.NAIK.hitung(realisasi, Optional.of(TARGET));
        assertThat(capaian.tanda()).containsExactly(Tanda.ELEMEN_DIKELUARKAN, Tanda.CAPAIAN_NEGATIF);
        assertThat(capaian.mentah().tanda()).containsExactly(Tanda.ELEMEN_DIKELUARKAN);
        assertThat(capaian.menurut(ATURAN).tanda()).containsExactly(Tanda.ELEMEN_DIKELUARKAN, Tanda.CAPAIAN_NEGATIF);
        assertThat(AturanCapaian.NAIK
                        .bulatkan(Pembulatan.BULAT)
                        .hitung(
                                Result.<Nilai>success(orang(5)).flag(Set.of(Tanda.ELEMEN_DIKELUARKAN)),
                                Optional.of(TARGET))
                        .tanda())
                .containsExactly(Tanda.ELEMEN_DIKELUARKAN);
    }

    @Test
    void many_stages_are_tried_in_all_orders_without_delay() {
        AturanCapaian aturan = AturanCapaian.NAIK.skala(SKALA);
        for (int i = 0; i < 9; i++) {
            aturan = aturan.bulatkan(new Pembulatan(8 - i, RoundingMode.HALF_UP));
        }
        assertThat(aturan.hitung(orang(500), TARGET).tanda()).isEmpty();
        // 90.44...45 rounded digit by digit reaches 90.5 and 91; once, it is 90
        assertThat(aturan.hitung(Persentase.of(new BigDecimal("90.44444445")), Target.of(Persentase.of(100)))
                        .tanda())
                .containsExactly(Tanda.PREDIKAT_BERGANTUNG_URUTAN);
        AturanCapaian penuh = aturan;
        assertThatThrownBy(() -> penuh.palingTinggi(Persentase.of(100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a rule must have at most 10 stages, but had [");
    }

    @Test
    void a_rule_has_one_scale_and_bounds_in_order() {
        assertThatThrownBy(() -> ATURAN.skala(SKALA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a rule must have at most one scale, but had [");
        assertThatThrownBy(() -> new Tahap.Batasi(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a floor or a cap must be given, but there was neither");
        assertThatThrownBy(() -> new Tahap.Batasi(Optional.of(Persentase.of(100)), Optional.of(Persentase.of(99))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the cap must not be below the floor, but were Optional[99 %] and Optional[100 %]");
        Tahap.Batasi tepat = new Tahap.Batasi(Optional.of(Persentase.of(99)), Optional.of(Persentase.of(99)));
        assertThat(tepat.sebutan()).isEqualTo("dibatasi paling rendah 99 % paling tinggi 99 %");
        assertThat(tepat.terapkan(Persentase.of(50))).isEqualTo(Persentase.of(99));
        assertThat(tepat.terapkan(Persentase.of(150))).isEqualTo(Persentase.of(99));
    }

    @Test
    void text_is_the_figure_or_the_reasons() {
        assertThat(ATURAN.hitung(orang(905), TARGET)).hasToString(ATURAN.sebutan() + ": 91,00 %");
        assertThat(ATURAN.hitung(orang(905), Target.of(orang(0))).teks(Notasi.POLOS, Pembulatan.BULAT))
                .isEqualTo("Target bernilai 0, sehingga capaian dengan rumus R / T tidak terdefinisi.");
        assertThat(ATURAN.hitung(orang(905), TARGET).aturan()).isSameAs(ATURAN);
        assertThat(ATURAN.hitung(orang(905), TARGET).realisasi()).contains(orang(905));
        assertThat(ATURAN.hitung(orang(905), TARGET).target()).contains(TARGET);
    }

    @Test
    void units_are_never_converted() {
        assertThat(AturanCapaian.NAIK.hitung(Persentase.of(90), TARGET).hasil().kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Satuan target (orang) berbeda dari satuan realisasi (%).");
    }

    @Test
    void a_rule_does_not_keep_the_list_it_was_given() {
        List<Tahap> tahap = new ArrayList<>(List.of(new Tahap.Bulatkan(Pembulatan.BULAT)));
        AturanCapaian aturan = new AturanCapaian(RumusCapaian.NAIK, tahap);
        tahap.addAll(Collections.nCopies(20, tahap.get(0)));
        assertThat(aturan.tahap()).hasSize(1);
    }
}
