// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.fakta.Fakta;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Nilai;
import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every corner case that the sample figures hold, with the figure or the whole sentence that comes of it. */
class DataContohTest {

    private static final Laporan LAPORAN = Laporan.of(Palaran.keputusan(), Palaran.data());

    @Test
    void the_figures_are_marked_as_invented_down_to_their_sources() {
        assertThat(Palaran.data().isContoh()).isTrue();
        assertThat(Palaran.data().fakta().stream().map(Fakta::sumber))
                .allMatch(s -> s.orElse("").endsWith(" (DATA CONTOH)"));
    }

    @Test
    void every_wording_is_computed_or_refused_with_a_reason() {
        assertThat(LAPORAN.ringkasan()).isEqualTo(new Laporan.Ringkasan(21, 87, 76, 11));
        assertThat(LAPORAN.baris()
                        .map(b -> b.realisasi().hasil())
                        .filter(h -> !h.isSuccess())
                        .flatMap(h -> h.kendala().stream())
                        .map(Kendala::alasan))
                .containsExactly(
                        Alasan.DATA_BELUM_ADA,
                        Alasan.BAGIAN_MELEBIHI_KESELURUHAN,
                        Alasan.DATA_TIDAK_LENGKAP,
                        Alasan.TIDAK_DAPAT_DIHITUNG,
                        Alasan.DATA_BELUM_ADA,
                        Alasan.TIDAK_DAPAT_DIHITUNG,
                        Alasan.PENYEBUT_NOL,
                        Alasan.TIDAK_DAPAT_DIHITUNG,
                        Alasan.PENYEBUT_NOL,
                        Alasan.PENYEBUT_NOL,
                        Alasan.PENYEBUT_NOL);
    }

    @Test
    void a_score_at_the_bound_passes_and_one_just_below_it_does_not() {
        assertThat(nilai(Camat.JABATAN, 0)).isEqualTo("80 %");
    }

    @Test
    void a_noun_without_any_fact_has_no_figure() {
        tanpaHasil(Camat.JABATAN, 4, Alasan.DATA_BELUM_ADA, "Data 'Nilai SAKIP Kecamatan' belum ada.");
    }

    @Test
    void a_missing_count_is_not_0() {
        tanpaHasil(
                StaffPerencanaan.JABATAN,
                4,
                Alasan.DATA_BELUM_ADA,
                "Data 'jumlah penanganan administrasi keuangan' belum ada.");
    }

    @Test
    void a_provision_that_is_not_met_flags_the_ratio_also_where_it_is_referred_to() {
        for (Jabatan jabatan : List.of(KasiEkonomiPembangunan.JABATAN, StaffEkonomiPembangunan.JABATAN)) {
            assertThat(hasil(jabatan, 0)).isEqualTo(hasil(Camat.JABATAN, 5));
        }
        assertThat(nilai(Camat.JABATAN, 5)).isEqualTo("1640/19 %");
        assertThat(hasil(Camat.JABATAN, 5).tanda()).containsExactly(Tanda.KETENTUAN_TIDAK_TERPENUHI);
        assertThat(baris(Camat.JABATAN, 5).jejak().baris())
                .contains(
                        "  ketentuan jumlah peserta musrenbang kecamatan yang hadir sekurang-kurangnya 75: terpenuhi",
                        "  ketentuan semua unsur musrenbang kecamatan harus terwakili: tidak terpenuhi");
    }

    @Test
    void a_part_larger_than_its_whole_is_refused() {
        tanpaHasil(
                Camat.JABATAN,
                7,
                Alasan.BAGIAN_MELEBIHI_KESELURUHAN,
                "Jumlah 'organisasi sosial kemasyarakatan di wilayah kecamatan yang aktif' (19) melebihi jumlah"
                        + " 'organisasi sosial kemasyarakatan di wilayah kecamatan' (18), padahal merupakan"
                        + " bagiannya.");
    }

    @Test
    void an_element_without_a_value_is_named() {
        tanpaHasil(
                Camat.JABATAN,
                8,
                Alasan.DATA_TIDAK_LENGKAP,
                "Data 'aktif dipakai untuk Siskamling' belum ada untuk 1 dari 6 pos kamling di wilayah kecamatan:"
                        + " Pos Bantuas.");
    }

    @Test
    void a_ratio_of_two_nouns_above_100_percent_is_a_fact() {
        assertThat(nilai(Camat.JABATAN, 9)).isEqualTo("350/3 %");
        assertThat(hasil(Camat.JABATAN, 9).tanda()).containsExactly(Tanda.DI_ATAS_SERATUS_PERSEN);
    }

    @Test
    void a_denominator_of_0_has_the_meaning_that_the_indicator_declares() {
        tanpaHasil(
                StaffPemerintahan.JABATAN,
                0,
                Alasan.PENYEBUT_NOL,
                "Penyebut 'jumlah pelayanan administrasi surat tanah' bernilai 0 dan pembilang 'jumlah pelayanan"
                        + " administrasi surat tanah yang sesuai standar pelayanan' bernilai 0, sehingga hasil"
                        + " baginya tidak terdefinisi (tidak ada permintaan).");
        tanpaHasil(
                TanpaJabatanKelurahan.JABATAN,
                3,
                Alasan.PENYEBUT_NOL,
                "Penyebut 'jumlah UKM, usaha perdagangan dan koperasi di kelurahan' bernilai 0 dan pembilang 'jumlah"
                        + " UKM, usaha perdagangan dan koperasi di kelurahan yang mendapat pembinaan' bernilai 0,"
                        + " sehingga hasil baginya tidak terdefinisi (tidak ada objek yang diukur).");
        tanpaHasil(
                TanpaJabatanKelurahan.JABATAN,
                4,
                Alasan.PENYEBUT_NOL,
                "Penyebut 'jumlah masyarakat di kelurahan' bernilai 0 dan pembilang 'jumlah masyarakat di kelurahan"
                        + " yang melakukan pemilahan sampah' bernilai 0, sehingga hasil baginya tidak terdefinisi"
                        + " (kesalahan data).");
    }

    @Test
    void something_counted_above_a_denominator_of_0_is_told_apart_from_nothing() {
        tanpaHasil(
                KasiPemerintahanKelurahan.JABATAN,
                2,
                Alasan.PENYEBUT_NOL,
                "Penyebut 'jumlah administrasi pertanahan di kelurahan' bernilai 0 dan pembilang 'jumlah penyelesaian"
                        + " administrasi pertanahan di kelurahan' bernilai 3, sehingga hasil baginya tidak terdefinisi"
                        + " (tidak ada permintaan).");
    }

    @Test
    void a_wording_that_says_nothing_computable_is_refused_and_keeps_its_target() {
        for (Jabatan jabatan : List.of(KasiLingkunganHidup.JABATAN, StaffLingkunganHidup.JABATAN)) {
            tanpaHasil(
                    jabatan,
                    1,
                    Alasan.TIDAK_DAPAT_DIHITUNG,
                    "Rumusan ini tidak dapat dihitung: yang tercetak hanya target, apa yang diukur tidak tercetak.");
            assertThat(baris(jabatan, 1).capaian().target().orElseThrow().sebutan())
                    .isEqualTo("80 %");
        }
        tanpaHasil(
                BendaharaBarang.JABATAN,
                2,
                Alasan.TIDAK_DAPAT_DIHITUNG,
                "Rumusan ini tidak dapat dihitung: antara jumlah barang masuk dan jumlah barang keluar tidak tercetak"
                        + " hitungan apa pun yang menghasilkan persentase.");
    }

    @Test
    void a_checklist_leaves_out_what_is_not_due_and_does_not_count_what_is_late() {
        assertThat(nilai(StaffPerencanaan.JABATAN, 0)).isEqualTo("2 dokumen");
        assertThat(hasil(StaffPerencanaan.JABATAN, 0).tanda()).isEmpty();
        assertThat(baris(StaffPerencanaan.JABATAN, 0).jejak().baris())
                .containsSequence(
                        "    Dokumen Renstra: tidak berlaku",
                        "    Dokumen Renja: selesai tepat waktu",
                        "    Dokumen RKA/DPA: selesai tepat waktu",
                        "    Dokumen RKA/DPA Perubahan: selesai terlambat",
                        "  2 dari 3 butir yang berlaku selesai tepat waktu = 2 dokumen");
    }

    @Test
    void a_checklist_counts_what_was_finished_on_an_unknown_day_and_says_so() {
        assertThat(nilai(StaffPerencanaan.JABATAN, 1)).isEqualTo("2 dokumen");
        assertThat(hasil(StaffPerencanaan.JABATAN, 1).tanda()).containsExactly(Tanda.TEPAT_WAKTU_TIDAK_DIUJI);
    }

    @Test
    void a_printed_target_gives_an_achievement() {
        assertThat(nilai(KasiLingkunganHidup.JABATAN, 0)).isEqualTo("175/2 %");
        assertThat(baris(KasiLingkunganHidup.JABATAN, 0).capaian().hasil().orElseThrow())
                .hasToString("175/2 %");
        assertThat(baris(Camat.JABATAN, 0).capaian().hasil().kendala())
                .extracting(Kendala::alasan)
                .containsExactly(Alasan.TARGET_BELUM_ADA);
    }

    private static Laporan.Baris baris(Jabatan jabatan, int ke) {
        return LAPORAN.jabatan().stream()
                .filter(j -> j.jabatan().equals(jabatan))
                .flatMap(Laporan.PerJabatan::baris)
                .toList()
                .get(ke);
    }

    private static Result<Nilai> hasil(Jabatan jabatan, int ke) {
        return baris(jabatan, ke).realisasi().hasil();
    }

    private static String nilai(Jabatan jabatan, int ke) {
        return hasil(jabatan, ke).orElseThrow().toString();
    }

    private static void tanpaHasil(Jabatan jabatan, int ke, Alasan alasan, String keterangan) {
        assertThat(hasil(jabatan, ke)).isInstanceOfSatisfying(Failure.class, gagal -> {
            assertThat(gagal.alasan()).isEqualTo(alasan);
            assertThat(gagal.keterangan()).isEqualTo(keterangan);
        });
    }
}
