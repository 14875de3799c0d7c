// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.gabungan;

import static id.iki.formulas.rumus.Rumus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.StatusButir;
import id.iki.core.fakta.Ukuran;
import id.iki.core.gabungan.DataBerkala;
import id.iki.core.gabungan.DataUnit;
import id.iki.core.gabungan.Tren;
import id.iki.core.kinerja.AturanPeriode;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import id.iki.formulas.rumus.Rumus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataBerkalaTest {

    private static final Periode TAHUN = Periode.tahun(2025);
    private static final Populasi<String> ADUAN = Populasi.of("aduan");
    private static final Ciri<String> SELESAI = Ciri.of("selesai");
    private static final Ukuran<String> LAMA = Ukuran.of("lama");
    private static final Skor SKM = Skor.of("Nilai SKM").rentang(25, 100);
    private static final Skor PAJAK = Skor.of("Pajak").satuan(new Satuan("rupiah"));
    private static final DaftarButir DOKUMEN = DaftarButir.of("Dokumen", "Renja", "LKjIP");
    private static final Rumus RASIO = persentase(ADUAN, SELESAI);

    private static DataKinerja tw(int ke, Fakta... fakta) {
        return DataKinerja.of(Periode.triwulan(2025, ke), fakta);
    }

    private static DataKinerja tw(int ke, long selesai, long aduan) {
        return tw(ke, ADUAN.sebanyak(aduan), ADUAN.yang(SELESAI).sebanyak(selesai));
    }

    private static List<Alasan> alasan(Realisasi realisasi) {
        return realisasi.hasil().kendala().stream().map(Kendala::alasan).toList();
    }

    @Test
    void the_trail_tells_parts_gaps_the_joined_facts_and_the_other_way_to_join() {
        DataBerkala data = DataBerkala.of(TAHUN, tw(4, 6, 6), tw(1, 1, 2).sebagaiContoh(), tw(2, 3, 8));
        Realisasi realisasi = data.hitung(RASIO, AturanPeriode.JUMLAH);
        assertThat(realisasi.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL)).isEqualTo("62,50 %");
        assertThat(realisasi.jejak().teks()).isEqualTo("""
                        Jumlah aduan yang selesai dibagi jumlah aduan x 100 %
                          data: DATA CONTOH, angka rekaan
                          gabungan: Tahun 2025, dijumlahkan
                          Triwulan I 2025
                            Jumlah aduan yang selesai dibagi jumlah aduan x 100 %
                              jumlah aduan yang selesai: 1 aduan
                              jumlah aduan: 2 aduan
                              1 / 2 = 50,00 % (1/2)
                              realisasi: 50,00 % (1/2)
                          Triwulan II 2025
                            Jumlah aduan yang selesai dibagi jumlah aduan x 100 %
                              jumlah aduan yang selesai: 3 aduan
                              jumlah aduan: 8 aduan
                              3 / 8 = 37,50 % (3/8)
                              realisasi: 37,50 % (3/8)
                          Triwulan III 2025
                            Jumlah aduan yang selesai dibagi jumlah aduan x 100 %
                              jumlah aduan yang selesai: tidak ada nilai
                              jumlah aduan: tidak ada nilai
                              realisasi: tanpa hasil
                                DATA_BELUM_ADA: Data 'jumlah aduan yang selesai' belum ada. Isi data 'jumlah aduan yang selesai'; bila memang tidak ada, isi 0.
                                DATA_BELUM_ADA: Data 'jumlah aduan' belum ada. Isi data 'jumlah aduan'; bila memang tidak ada, isi 0.
                          Triwulan IV 2025
                            Jumlah aduan yang selesai dibagi jumlah aduan x 100 %
                              jumlah aduan yang selesai: 6 aduan
                              jumlah aduan: 6 aduan
                              6 / 6 = 100,00 % (1)
                              realisasi: 100,00 % (1)
                          belum ada data: Triwulan III 2025
                          data gabungan Triwulan I 2025, Triwulan II 2025, Triwulan IV 2025
                            Jumlah aduan yang selesai dibagi jumlah aduan x 100 %
                              jumlah aduan yang selesai: 10 aduan
                              jumlah aduan: 16 aduan
                              10 / 16 = 62,50 % (5/8)
                              realisasi: 62,50 % (5/8)
                          pembanding: rata-rata dari 3 bagian = 62,50 % (5/8)
                          selisih terhadap pembanding = 0 poin persen
                          realisasi: 62,50 % (5/8)
                            catatan BAGIAN_TIDAK_LENGKAP: Data sebagian periode atau unit belum ada; angka ini dihitung tanpa bagian itu.
                        """);
        assertThat(data.isContoh()).isTrue();
        assertThat(realisasi.periode()).isEqualTo(TAHUN);
        Formulasi formulasi = realisasi.formulasi();
        assertThat(formulasi.jenis()).isEqualTo("RASIO");
        assertThat(formulasi.satuan()).contains(Satuan.PERSEN);
        assertThat(formulasi.masukan()).isEqualTo(RASIO.masukan());
    }

    @Test
    void a_rule_is_never_guessed() {
        Realisasi realisasi = DataBerkala.of(TAHUN, tw(1, 1, 2)).hitung(Pengukuran.of(RASIO));
        assertThat(alasan(realisasi)).containsExactly(Alasan.ATURAN_PERIODE_BELUM_ADA);
        assertThat(realisasi.jejak().teks()).contains("gabungan: Tahun 2025, tanpa aturan\n", "1 / 2 = 50,00 % (1/2)");
    }

    @Test
    void the_same_four_figures_have_three_totals() {
        DataBerkala data = DataBerkala.of(TAHUN, tw(1, 1, 2), tw(2, 3, 4), tw(3, 9, 10), tw(4, 19, 20));
        assertThat(data.bandingkan(jumlah(ADUAN)).values().stream()
                        .map(r -> r.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL)))
                .containsExactly("36 aduan", "20 aduan", "20 aduan", "9 aduan");
    }

    @Test
    void wrong_data_in_a_part_stand_in_the_way_of_the_whole_and_name_the_part() {
        DataBerkala data = DataBerkala.of(TAHUN, tw(1, 1, 2), tw(2, 5, 4));
        Realisasi realisasi = data.hitung(RASIO, AturanPeriode.JUMLAH);
        assertThat(realisasi.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL))
                .isEqualTo("Jumlah 'aduan yang selesai' (5) melebihi jumlah 'aduan' (4), padahal merupakan bagiannya."
                        + " Karena itu data Triwulan II 2025 tidak dapat digabungkan.");
        assertThat(alasan(data.hitung(RASIO, AturanPeriode.TERAKHIR)))
                .containsExactly(Alasan.BAGIAN_MELEBIHI_KESELURUHAN, Alasan.BAGIAN_BERMASALAH);
        assertThat(alasan(data.hitung(RASIO, AturanPeriode.KUMULATIF)))
                .containsExactly(Alasan.BAGIAN_MELEBIHI_KESELURUHAN, Alasan.BAGIAN_BERMASALAH);
        assertThat(alasan(data.hitung(RASIO, AturanPeriode.RATA_RATA)))
                .containsExactly(Alasan.BAGIAN_MELEBIHI_KESELURUHAN, Alasan.BAGIAN_BERMASALAH);
    }

    @Test
    void a_quarter_without_demand_adds_nothing_to_a_sum_and_has_no_mean() {
        DataBerkala data = DataBerkala.of(TAHUN, tw(1, 1, 2), tw(2, 0, 0));
        assertThat(data.hitung(RASIO, AturanPeriode.JUMLAH).hasil().orElseThrow())
                .isEqualTo(Persentase.of(50));
        assertThat(alasan(data.hitung(RASIO, AturanPeriode.RATA_RATA)))
                .containsExactly(Alasan.PENYEBUT_NOL, Alasan.BAGIAN_BERMASALAH);
        // a blank fact beside a denominator of 0 is still a blank
        Rumus berketentuan = persentase(ADUAN, SELESAI)
                .denganKetentuan(jumlah(Populasi.of("rapat")).sekurangKurangnya(1));
        assertThat(DataBerkala.of(TAHUN, tw(2, 0, 0))
                        .hitung(berketentuan, AturanPeriode.JUMLAH)
                        .hasil()
                        .kendala())
                .extracting(Kendala::alasan)
                .containsOnly(Alasan.DATA_BELUM_ADA);
    }

    @Test
    void a_fall_names_both_figures() {
        Realisasi turun = DataBerkala.of(TAHUN, tw(1, 3, 4), tw(2, 1, 2)).hitung(RASIO, AturanPeriode.KUMULATIF);
        assertThat(turun.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL))
                .isEqualTo("Angka kumulatif Triwulan II 2025 (50 %) lebih rendah daripada angka sebelumnya (75 %).");
    }

    @Test
    void a_mean_needs_parts_of_one_length() {
        DataKinerja semester = DataKinerja.of(Periode.semester(2025, 2), SKM.sebesar(80));
        Realisasi realisasi =
                DataBerkala.of(TAHUN, tw(1, SKM.sebesar(70)), semester).hitung(skor(SKM), AturanPeriode.RATA_RATA);
        assertThat(realisasi.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL))
                .isEqualTo("Rata-rata tidak dapat dihitung dari periode yang tidak sama panjang: Triwulan I 2025,"
                        + " Semester II 2025.");
    }

    @Test
    void amounts_add_up_scores_and_checklists_do_not() {
        DataBerkala data = DataBerkala.of(
                TAHUN,
                tw(
                        1,
                        PAJAK.sebesar(100).sumber("SSP"),
                        SKM.sebesar(70),
                        DOKUMEN.isian(Map.of("Renja", StatusButir.SELESAI, "LKjIP", StatusButir.BELUM))),
                tw(
                        2,
                        PAJAK.sebesar(50).sumber("SSP"),
                        SKM.sebesar(80),
                        DOKUMEN.isian(Map.of("Renja", StatusButir.SELESAI, "LKjIP", StatusButir.SELESAI))));
        Realisasi pajak = data.hitung(skor(PAJAK), AturanPeriode.JUMLAH);
        assertThat(pajak.hasil().orElseThrow()).isEqualTo(Besaran.of(150, new Satuan("rupiah")));
        assertThat(pajak.jejak().teks())
                .contains("Pajak: 150 rupiah (sumber: SSP)")
                .doesNotContain("pembanding");
        assertThat(data.hitung(skor(SKM), AturanPeriode.JUMLAH).teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL))
                .isEqualTo("Data 'Nilai SKM' dari beberapa bagian tidak dapat dijumlahkan.");
        assertThat(alasan(data.hitung(daftarPeriksa(DOKUMEN), AturanPeriode.JUMLAH)))
                .containsExactly(Alasan.TIDAK_DAPAT_DIJUMLAHKAN);
        assertThat(data.hitung(daftarPeriksa(DOKUMEN), AturanPeriode.KUMULATIF)
                        .hasil()
                        .orElseThrow())
                .isEqualTo(Persentase.SERATUS);
        Realisasi rata = data.hitung(skor(SKM), AturanPeriode.RATA_RATA);
        assertThat(rata.hasil().orElseThrow()).isEqualTo(Besaran.of(75, Satuan.NILAI));
        assertThat(rata.jejak().teks()).contains("(70 + 80) / 2 = 75\n").doesNotContain("pembanding");
        for (Skor satu : List.of(Skor.of("x"), Skor.of("x").satuan(Satuan.PERSEN), PAJAK.rentang(0, 1000))) {
            assertThat(satu.sebesar(1).gabung(satu.sebesar(2)).kendala())
                    .extracting(Kendala::alasan)
                    .containsExactly(Alasan.TIDAK_DAPAT_DIJUMLAHKAN);
        }
        assertThat(PAJAK.sebesar(null).gabung(PAJAK.sebesar(1)).kendala())
                .extracting(Kendala::alasan)
                .containsExactly(Alasan.DATA_BELUM_ADA);
    }

    @Test
    void lists_are_joined_element_by_element() {
        Fakta satu = ADUAN.daftar(List.of("P-1", "P-2"), e -> e)
                .ciri(SELESAI, "P-1"::equals)
                .nilai(LAMA, e -> 3)
                .sumber("Register I");
        Fakta dua =
                ADUAN.daftar(List.of("P-3"), e -> e).ciri(SELESAI, e -> true).sumber("Register II");
        Realisasi realisasi = DataBerkala.of(TAHUN, tw(1, satu), tw(2, dua)).hitung(RASIO, AturanPeriode.JUMLAH);
        assertThat(realisasi.hasil().orElseThrow().angka()).isEqualTo(Pecahan.of(2, 3));
        assertThat(realisasi.jejak().teks())
                .contains("2 dari 3 (sumber: Register I; Register II)", "P-3, selesai ya: lolos");
        Fakta gabungan = satu.gabung(dua).orElseThrow();
        assertThat(gabungan)
                .isEqualTo(ADUAN.daftar(List.of("P-1", "P-2", "P-3"), e -> e)
                        .ciri(SELESAI, e -> !e.equals("P-2"))
                        .nilai(LAMA, e -> e.equals("P-3") ? null : 3)
                        .sumber("Register I; Register II"));
        Fakta kosong = ADUAN.daftar(List.of(), e -> e);
        assertThat(kosong.gabung(kosong).orElseThrow()).isEqualTo(kosong);
        assertThat(kosong.gabung(dua).orElseThrow()).isEqualTo(dua);
        // in one part a list, in another a count: which form would hold for both is not guessed
        assertThat(alasan(DataBerkala.of(TAHUN, tw(1, satu), tw(2, 1, 2)).hitung(RASIO, AturanPeriode.JUMLAH)))
                .containsOnly(Alasan.TIDAK_DAPAT_DIJUMLAHKAN);
        assertThatThrownBy(() -> satu.gabung(ADUAN.sebanyak(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lain must be a fact of 'aduan', but was of 'jumlah aduan'");
    }

    @Test
    void a_wording_that_only_names_another_has_its_figure_by_its_rule() {
        Pengukuran dirujuk = new Pengukuran(RASIO, Kebijakan.BAWAAN.periode(AturanPeriode.TERAKHIR));
        DataBerkala data = DataBerkala.of(TAHUN, tw(1, 1, 2), tw(2, 3, 4));
        Realisasi realisasi = data.hitung(
                new Pengukuran(rujukan("x"), Kebijakan.BAWAAN.periode(AturanPeriode.JUMLAH)), Map.of("x", dirujuk));
        assertThat(realisasi.hasil().orElseThrow()).isEqualTo(Persentase.of(75));
        assertThat(realisasi.hasil().tanda())
                .isEqualTo(data.hitung(dirujuk).hasil().tanda());
        assertThat(realisasi.jejak().teks())
                .contains("merujuk rumus 'x'", "gabungan: Tahun 2025, diambil angka terakhir yang diketahui");
        assertThat(alasan(data.hitung(
                        Pengukuran.of(rujukan("a")),
                        Map.of("a", Pengukuran.of(rujukan("b")), "b", Pengukuran.of(rujukan("a"))))))
                .containsExactly(Alasan.RUJUKAN_MELINGKAR);
        assertThat(alasan(data.hitung(Pengukuran.of(rujukan("tidak ada")))))
                .containsExactly(Alasan.RUJUKAN_TIDAK_DITEMUKAN);
        assertThat(alasan(data.hitung(takTerhitung("tidak tercetak"), AturanPeriode.JUMLAH)))
                .containsExactly(Alasan.TIDAK_DAPAT_DIHITUNG);
    }

    @Test
    void gaps_are_named_in_the_lengths_that_the_parts_have() {
        DataKinerja juli = DataKinerja.of(Periode.bulan(2025, 7));
        assertThat(DataBerkala.of(TAHUN, tw(1), juli).tanpaData().stream().map(Periode::toString))
                .containsExactly("2025-TW2", "2025-08", "2025-09", "2025-TW4");
        assertThat(DataBerkala.of(TAHUN).tanpaData()).containsExactly(TAHUN);
        assertThat(DataBerkala.of(TAHUN, tw(1)).sampaiDengan(Periode.bulan(2025, 8)).tanpaData().stream()
                        .map(Periode::toString))
                .containsExactly("2025-TW2", "2025-07", "2025-08");
        DataBerkala sampai = DataBerkala.of(TAHUN, tw(1, 1, 2), tw(4, 1, 1)).sampaiDengan(Periode.triwulan(2025, 2));
        assertThat(sampai.nama()).isEqualTo("Tahun 2025 s.d. Triwulan II 2025");
        assertThat(sampai.bagian()).containsExactly(tw(1, 1, 2));
        assertThat(sampai.hitung(RASIO, AturanPeriode.TERAKHIR).hasil().tanda())
                .containsExactlyInAnyOrder(Tanda.ANGKA_TERDAHULU, Tanda.BAGIAN_TIDAK_LENGKAP);
        assertThat(sampai.dalam(Periode.semester(2025, 2)).bagian()).isEmpty();
    }

    @Test
    void parts_that_overlap_or_lie_outside_are_refused() {
        assertThatThrownBy(() -> DataBerkala.of(TAHUN, tw(1), DataKinerja.of(Periode.bulan(2025, 3))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bagian must not overlap, but 2025-TW1 and 2025-03 do");
        assertThatThrownBy(() -> DataBerkala.of(TAHUN, tw(1), tw(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bagian must not overlap, but 2025-TW1 and 2025-TW1 do");
        assertThatThrownBy(() -> DataBerkala.of(Periode.semester(2025, 1), tw(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bagian must lie within 2025-S1 up to 2025-06-30, but was 2025-TW3");
        assertThatThrownBy(() -> DataBerkala.of(TAHUN).sampaiDengan(Periode.bulan(2026, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sampai must lie within 2025, but was 2026-01");
        assertThatThrownBy(() -> DataBerkala.of(TAHUN).dalam(Periode.bulan(2026, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dalam must lie within 2025, but was 2026-01");
        assertThatThrownBy(() -> AturanPeriode.RATA_RATA.gabung(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nilai must not be empty: nothing known is no figure");
    }

    @Test
    void units_name_themselves_and_their_number() {
        DataUnit kecamatan = new DataUnit(Map.of(
                "Bukuan",
                DataKinerja.of(TAHUN, ADUAN.sebanyak(4), ADUAN.yang(SELESAI).sebanyak(1))
                        .sebagaiContoh()));
        Realisasi realisasi = kecamatan.gabungan(Pengukuran.of(RASIO));
        assertThat(realisasi.jejak().teks())
                .contains("data: DATA CONTOH, angka rekaan\n  gabungan: 1 unit, Tahun 2025, dijumlahkan\n  Bukuan\n")
                .doesNotContain("pembanding");
        assertThat(kecamatan.periode()).isEqualTo(TAHUN);
        Result<Nilai> rata = kecamatan.rataRata(Pengukuran.of(RASIO)).hasil();
        assertThat(rata).isEqualTo(realisasi.hasil());
    }

    @Test
    void trends_of_the_planning_application_are_named() {
        assertThat(List.of(Tren.values()).stream()
                        .map(t -> t + ": " + t.periode() + ", " + t.capaian().sebutan()))
                .containsExactly("POSITIF: JUMLAH, R / T", "NEGATIF: TERAKHIR, T / R", "PERSENTASE: KUMULATIF, R / T");
    }
}
