// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.gabungan;

import static id.iki.formulas.rumus.Rumus.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.gabungan.DataBerkala;
import id.iki.core.gabungan.Pantauan;
import id.iki.core.gabungan.Rencana;
import id.iki.core.kinerja.AturanPeriode;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Tanda;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Faults with periods that were seen in the applications of the field, each with the input that shows it. */
class KesalahanPeriodeTest {

    private static final Periode TAHUN = Periode.tahun(2025);
    private static final Skor KEMAJUAN = Skor.of("Kemajuan");
    private static final Populasi<Object> ADUAN = Populasi.of("aduan");
    private static final Ciri<Object> SELESAI = Ciri.of("selesai");

    private static DataKinerja bulan(int ke, String kemajuan) {
        return DataKinerja.of(Periode.bulan(2025, ke), KEMAJUAN.sebesar(new BigDecimal(kemajuan)));
    }

    private static DataKinerja tw(int ke, long selesai, long aduan) {
        return DataKinerja.of(
                Periode.triwulan(2025, ke),
                ADUAN.sebanyak(aduan),
                ADUAN.yang(SELESAI).sebanyak(selesai));
    }

    @Test
    void the_last_month_holds_not_the_highest() {
        DataBerkala data = DataBerkala.of(TAHUN, bulan(1, "90"), bulan(12, "70"));
        assertThat(data.hitung(skor(KEMAJUAN), AturanPeriode.TERAKHIR).hasil().orElseThrow())
                .isEqualTo(Besaran.of(70, Satuan.NILAI));
    }

    @Test
    void a_cumulative_figure_is_not_summed_over_periods() {
        DataBerkala data = DataBerkala.of(TAHUN, bulan(1, "30"), bulan(2, "60"), bulan(3, "80"));
        assertThat(data.hitung(skor(KEMAJUAN), AturanPeriode.KUMULATIF).hasil().orElseThrow())
                .isEqualTo(Besaran.of(80, Satuan.NILAI));
    }

    @Test
    void which_quarters_count_is_said_by_the_caller_and_not_by_the_date_of_today() {
        DataBerkala data = DataBerkala.of(TAHUN, tw(1, 1, 1), tw(2, 1, 1), tw(3, 1, 1), tw(4, 1, 1));
        List<Pecahan> jumlah = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> data.sampaiDengan(Periode.triwulan(2025, i))
                        .hitung(jumlah(ADUAN), AturanPeriode.JUMLAH)
                        .hasil()
                        .orElseThrow()
                        .angka())
                .toList();
        assertThat(jumlah).containsExactly(Pecahan.of(1), Pecahan.of(2), Pecahan.of(3), Pecahan.of(4));
    }

    @Test
    void a_blank_quarter_is_not_a_quarter_of_zero() {
        DataKinerja kosong = DataKinerja.of(
                Periode.triwulan(2025, 4),
                ADUAN.sebanyak(null),
                ADUAN.yang(SELESAI).sebanyak(null));
        DataBerkala data = DataBerkala.of(TAHUN, tw(1, 8, 10), tw(2, 8, 10), tw(3, 8, 10), kosong);
        for (AturanPeriode aturan : AturanPeriode.values()) {
            Realisasi realisasi = data.hitung(persentase(ADUAN, SELESAI), aturan);
            assertThat(realisasi.hasil().orElseThrow()).isEqualTo(Persentase.of(80));
            assertThat(realisasi.hasil().tanda()).contains(Tanda.BAGIAN_TIDAK_LENGKAP);
        }
    }

    @Test
    void a_numerator_whose_denominator_is_blank_is_left_out_with_it() {
        DataKinerja setengah =
                DataKinerja.of(Periode.triwulan(2025, 2), ADUAN.yang(SELESAI).sebanyak(9));
        Realisasi realisasi =
                DataBerkala.of(TAHUN, tw(1, 8, 10), setengah).hitung(persentase(ADUAN, SELESAI), AturanPeriode.JUMLAH);
        assertThat(realisasi.hasil().orElseThrow()).isEqualTo(Persentase.of(80)); // not 17/10
    }

    @Test
    void a_ratio_is_not_the_mean_of_ratios() {
        DataBerkala data = DataBerkala.of(TAHUN, tw(1, 1, 1), tw(2, 0, 99));
        assertThat(data.hitung(persentase(ADUAN, SELESAI), AturanPeriode.JUMLAH)
                        .hasil()
                        .orElseThrow())
                .isEqualTo(Persentase.of(1)); // their mean is 50 %
        assertThat(data.hitung(persentase(ADUAN, SELESAI), AturanPeriode.RATA_RATA)
                        .hasil()
                        .tanda())
                .contains(Tanda.RATA_RATA_PERSENTASE);
    }

    @Test
    void nothing_is_rounded_before_it_is_divided() {
        // 2,5 / 2,4 rounded first are 3 / 2,4 = 125 %
        DataBerkala data = DataBerkala.of(TAHUN, bulan(1, "2.4"), bulan(2, "2.6"));
        Nilai rata =
                data.hitung(skor(KEMAJUAN), AturanPeriode.RATA_RATA).hasil().orElseThrow();
        assertThat(RumusCapaian.NAIK
                        .hitung(Pecahan.parse("2.4"), rata.angka())
                        .orElseThrow()
                        .dalamSatuan())
                .isEqualTo(Pecahan.parse("625/6"));
    }

    @Test
    void each_part_and_the_year_are_held_against_their_own_target() {
        Rencana rencana = Rencana.of(
                AturanPeriode.JUMLAH,
                TAHUN,
                Map.of(
                        Periode.triwulan(2025, 1), Besaran.of(1, new Satuan("aduan")),
                        Periode.triwulan(2025, 2), Besaran.of(2, new Satuan("aduan")),
                        Periode.triwulan(2025, 3), Besaran.of(3, new Satuan("aduan")),
                        Periode.triwulan(2025, 4), Besaran.of(4, new Satuan("aduan"))));
        DataBerkala data = DataBerkala.of(TAHUN, tw(1, 0, 1), tw(2, 0, 2), tw(3, 0, 3), tw(4, 0, 4));
        List<Pantauan> tabel = rencana.pantau(data, Pengukuran.of(jumlah(ADUAN)), AturanCapaian.NAIK);
        assertThat(tabel).allSatisfy(b -> {
            assertThat(b.capaian().hasil().orElseThrow()).isEqualTo(Persentase.SERATUS);
            assertThat(b.capaianSampai().hasil().orElseThrow()).isEqualTo(Persentase.SERATUS);
        });
    }

    @Test
    void nothing_known_is_no_figure() {
        for (AturanPeriode aturan : AturanPeriode.values()) {
            assertThat(DataBerkala.of(TAHUN)
                            .hitung(persentase(ADUAN, SELESAI), aturan)
                            .hasil()
                            .kendala())
                    .allMatch(k -> k.alasan() == Alasan.DATA_BELUM_ADA)
                    .hasSize(2);
        }
    }
}
