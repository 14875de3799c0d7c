// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.standar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Capaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.fakta.Pembanding;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.formulas.standar.Skp2022.Ekspektasi;
import id.iki.formulas.standar.Skp2022.Kuota;
import id.iki.formulas.standar.Skp2022.PredikatOrganisasi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkpTest {

    private static final Satuan BULAN = new Satuan("bulan");

    private static Nilai bulan(String angka) {
        return new Besaran(Pecahan.parse(angka), BULAN);
    }

    private static String skor(AturanCapaian aturan, String target, String realisasi) {
        return aturan.hitung(bulan(realisasi), Target.of(bulan(target)))
                .skor()
                .fold(Nilai::sebutan, gagal -> gagal.alasan().name());
    }

    /** Against the formulas as printed, with the efficiency, which the library does not compute. */
    private static Pecahan tercetak(Pecahan tw, Pecahan rw) {
        Pecahan efisiensi = Pecahan.SERATUS.minus(rw.dividedBy(tw).times(Pecahan.SERATUS));
        Pecahan pokok = Pecahan.parse("1.76").times(tw).minus(rw).dividedBy(tw).times(Pecahan.SERATUS);
        return efisiensi.compareTo(Pecahan.of(24)) <= 0 ? pokok : Pecahan.of(76).minus(pokok.minus(Pecahan.SERATUS));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12, 76",
        "5, 4, 96",
        "12, 9.12, 100",
        "5000000, 3800000, 100",
        "12, 6, 50",
        "100, 75.99, '75,99'",
        "100, 176, 0",
        "100, 200, -24",
        "12, 0, 0",
        "0, 5, TARGET_NOL"
    })
    void time_and_cost_of_2011(String target, String realisasi, String nilai) {
        assertThat(skor(Skp2011.WAKTU, target, realisasi)).isEqualTo(nilai);
        assertThat(skor(Skp2011.BIAYA, target, realisasi)).isEqualTo(nilai);
        if (!target.equals("0")) {
            assertThat(tercetak(Pecahan.parse(target), Pecahan.parse(realisasi)).sebutan())
                    .isEqualTo(nilai);
        }
    }

    @Test
    void quantity_and_quality_of_2011() {
        assertThat(skor(Skp2011.KUANTITAS, "12", "9")).isEqualTo("75");
        assertThat(skor(Skp2011.KUALITAS, "100", "90")).isEqualTo("90");
        assertThat(Skp2011.TIDAK_DILAKSANAKAN).isEqualTo(Besaran.of(0, Satuan.NILAI));
    }

    @Test
    void the_final_value_of_2011_is_60_and_40_percent() {
        assertThat(Skp2011.BOBOT_SKP.angka().plus(Skp2011.BOBOT_PERILAKU.angka()))
                .isEqualTo(Pecahan.SATU);
        Besaran akhir = Skp2011.nilaiAkhir(Besaran.of(85, Satuan.NILAI), Besaran.of(100, Satuan.NILAI));
        assertThat(akhir).isEqualTo(Besaran.of(91, Satuan.NILAI));
        assertThat(Skp2011.SKALA.predikat(akhir).orElseThrow()).isEqualTo(Predikat.of("Sangat Baik"));
    }

    @ParameterizedTest
    @CsvSource({
        "85, 85, 100, Baik, 109",
        "95, 93, 98, Cukup, 88",
        "100, 99, 99, Cukup, 89",
        "1000, 995, 100, Baik, 109",
        "1000, 994, 99, Cukup, 89",
        "100, 80, 80, Cukup, 70",
        "100, 79, 79, Kurang, 69",
        "100, 60, 60, Kurang, 50",
        "100, 59, 59, Sangat Kurang, 49",
        "100, 0, 0, Sangat Kurang, 0",
        "118, 59, 50, Sangat Kurang, 2450/59",
        "100, 101, 101, Sangat Baik, 110",
        "100, 110, 110, Sangat Baik, 120",
        "100, 111, 111, Sangat Baik, 120",
        "100, 900, 900, Sangat Baik, 120"
    })
    void value_and_category_of_2021(String target, String realisasi, String persen, String kategori, String nilai) {
        Capaian capaian = Skp2021.NORMAL.hitung(bulan(realisasi), Target.of(bulan(target)));
        assertThat(capaian.hasil().orElseThrow().dalamSatuan()).hasToString(persen);
        assertThat(capaian.predikat().orElseThrow()).isEqualTo(Predikat.of(kategori));
        assertThat(capaian.skor().orElseThrow().angka()).hasToString(nilai);
    }

    @Test
    void a_target_that_is_the_most_possible_is_120_at_100_percent() {
        Target target = Target.of(bulan("100"));
        Capaian penuh = Skp2021.TARGET_MAKSIMUM.hitung(bulan("100"), target);
        assertThat(penuh.skor().orElseThrow()).isEqualTo(Besaran.of(120, Satuan.NILAI));
        assertThat(penuh.predikat().orElseThrow()).isEqualTo(Predikat.of("Sangat Baik"));
        Capaian kurang = Skp2021.TARGET_MAKSIMUM.hitung(bulan("98"), target);
        assertThat(kurang.skor().orElseThrow()).isEqualTo(Besaran.of(88, Satuan.NILAI));
        assertThat(kurang.predikat().orElseThrow()).isEqualTo(Predikat.of("Cukup"));
        assertThat(Skp2021.TARGET_MAKSIMUM
                        .hitung(bulan("79"), target)
                        .predikat()
                        .orElseThrow())
                .isEqualTo(Predikat.of("Kurang"));
        assertThat(Skp2021.TARGET_MAKSIMUM
                        .hitung(bulan("59"), target)
                        .predikat()
                        .orElseThrow())
                .isEqualTo(Predikat.of("Sangat Kurang"));
    }

    @Test
    void the_final_value_of_2021_is_the_sum() {
        assertThat(Skp2021.nilaiAkhir(List.of(
                        new Besaran(Pecahan.parse("59.2"), Satuan.NILAI),
                        new Besaran(Pecahan.parse("43.6"), Satuan.NILAI))))
                .isEqualTo(new Besaran(Pecahan.parse("102.8"), Satuan.NILAI));
        assertThatThrownBy(() -> Skp2021.nilaiAkhir(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tertimbang must not be empty");
    }

    /** The last is printed as 113 % in the source: a misprint, which is not followed. */
    @ParameterizedTest
    @CsvSource({
        "NAIK, 80, 90, 70, '87,50 %'",
        "TURUN_LINEAR, 7, 8, 6.5, '107,14 %'",
        "TURUN_LINEAR, 7, 8, 9, '87,50 %'",
        "NAIK, 80, 90, 92, '102,22 %'"
    })
    void ranges(RumusCapaian rumus, String bawah, String atas, String realisasi, String hasil) {
        Target target = new Target.Antara(bulan(bawah), bulan(atas));
        assertThat(AturanCapaian.of(rumus)
                        .hitung(bulan(realisasi), target)
                        .teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL))
                .isEqualTo(hasil);
    }

    @Test
    void a_range_under_2021_is_rounded_to_whole_percents() {
        Target target = new Target.Antara(bulan("7"), bulan("8"));
        assertThat(Skp2021.KHUSUS.hitung(bulan("6.5"), target).hasil().orElseThrow())
                .isEqualTo(Persentase.of(107));
        assertThat(Skp2021.KHUSUS.hitung(bulan("7.5"), target).skor().orElseThrow())
                .isEqualTo(Besaran.of(109, Satuan.NILAI));
    }

    @Test
    void below_0_percent_2021_prints_no_value() {
        Capaian capaian = Skp2021.KHUSUS.hitung(bulan("30"), Target.of(bulan("10")));
        assertThat(capaian.hasil().orElseThrow()).isEqualTo(Persentase.of(-100));
        assertThat(capaian.skor().kendala()).extracting(k -> k.alasan()).containsExactly(Alasan.DI_LUAR_SKALA);
    }

    @Test
    void the_trail_has_category_and_value() {
        assertThat(Skp2021.NORMAL
                        .hitung(bulan("93"), Target.of(bulan("95")))
                        .jejak()
                        .teks())
                .isEqualTo("""
                        Capaian: R / T; lalu dibulatkan, 0 desimal, HALF_UP; lalu dinilai menurut skala 'Kategori capaian SKP PermenPANRB 8/2021'; lalu diberi skor menurut skala 'Nilai capaian SKP PermenPANRB 8/2021'
                          realisasi: 93 bulan
                          target: 95 bulan
                          capaian dengan rumus R / T = 97,89 % (93/95)
                          dibulatkan, 0 desimal, HALF_UP = 98,00 % (49/50)
                          dinilai menurut skala 'Kategori capaian SKP PermenPANRB 8/2021': Cukup
                          diberi skor menurut skala 'Nilai capaian SKP PermenPANRB 8/2021' = 88
                          capaian: 98,00 % (49/50)
                        """);
    }

    @Test
    void ratings_of_2022() {
        assertThat(Skp2022.PREDIKAT)
                .extracting(Predikat::label)
                .containsExactly("Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang");
        assertThat(Ekspektasi.values())
                .extracting(Ekspektasi::kata)
                .containsExactly("di atas ekspektasi", "sesuai ekspektasi", "di bawah ekspektasi");
        assertThat(PredikatOrganisasi.values())
                .extracting(PredikatOrganisasi::label)
                .containsExactly("Istimewa", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang");
    }

    @Test
    void shares_of_2022() {
        assertThat(List.of(PredikatOrganisasi.values()).stream()
                        .map(o -> o.label()
                                + ": "
                                + o.kuota().stream().map(Kuota::sebutan).toList()))
                .containsExactly(
                        "Istimewa: [Sangat Baik paling banyak 70 %]",
                        "Baik: [Baik paling banyak 70 %]",
                        "Butuh Perbaikan: [Butuh Perbaikan sekurang-kurangnya 60 %, Sangat Baik paling banyak 10 %]",
                        "Kurang: [Kurang sekurang-kurangnya 60 %, Butuh Perbaikan sekurang-kurangnya 10 %, Sangat Baik"
                                + " paling banyak 10 %]",
                        "Sangat Kurang: [Sangat Kurang sekurang-kurangnya 60 %, Kurang atau Butuh Perbaikan"
                                + " sekurang-kurangnya 10 %, Sangat Baik paling banyak 0 %]");
    }

    @Test
    void shares_are_compared_exactly() {
        assertThat(PredikatOrganisasi.ISTIMEWA
                        .pelanggaran(Map.of(Skp2022.SANGAT_BAIK, 7, Skp2022.BAIK, 3))
                        .orElseThrow())
                .isEmpty();
        // 70,0007 %: printed as 70,00 %
        assertThat(PredikatOrganisasi.ISTIMEWA
                        .pelanggaran(Map.of(Skp2022.SANGAT_BAIK, 700_007, Skp2022.BAIK, 299_993))
                        .orElseThrow())
                .extracting(Kuota::sebutan)
                .containsExactly("Sangat Baik paling banyak 70 %");
        assertThat(PredikatOrganisasi.SANGAT_KURANG
                        .pelanggaran(Map.of(
                                Skp2022.SANGAT_KURANG,
                                6,
                                Skp2022.KURANG,
                                1,
                                Skp2022.BUTUH_PERBAIKAN,
                                1,
                                Skp2022.BAIK,
                                2))
                        .orElseThrow())
                .isEmpty();
        assertThat(PredikatOrganisasi.SANGAT_KURANG
                        .pelanggaran(Map.of(Skp2022.SANGAT_BAIK, 1, Skp2022.BAIK, 9))
                        .orElseThrow())
                .hasSize(3);
    }

    @Test
    void nobody_rated_is_no_data_and_a_wrong_distribution_is_refused() {
        assertThat(PredikatOrganisasi.BAIK.pelanggaran(Map.of()).kendala())
                .extracting(k -> k.keterangan())
                .containsExactly("Data 'sebaran predikat pegawai' belum ada.");
        assertThatThrownBy(() -> PredikatOrganisasi.BAIK.pelanggaran(Map.of(Predikat.of("Istimewa"), 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("sebaran must have a number from 0 for ratings of [Sangat Baik, ");
        assertThatThrownBy(() -> PredikatOrganisasi.BAIK.pelanggaran(Map.of(Skp2022.BAIK, -1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Kuota(List.of(), Pembanding.PALING_BANYAK, Persentase.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("predikat must not be empty");
    }
}
