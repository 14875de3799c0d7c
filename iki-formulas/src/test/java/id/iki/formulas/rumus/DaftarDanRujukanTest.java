// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static id.iki.formulas.rumus.Rumus.*;
import static id.iki.formulas.rumus.RumusTest.DOKUMEN;
import static id.iki.formulas.rumus.RumusTest.KUALITAS;
import static id.iki.formulas.rumus.RumusTest.bobot;
import static id.iki.formulas.rumus.RumusTest.hitung;
import static id.iki.formulas.rumus.RumusTest.kelurahan;
import static id.iki.formulas.rumus.RumusTest.keterangan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.StatusButir;
import id.iki.core.fakta.Ukuran;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checklists and references, each as a whole. */
class DaftarDanRujukanTest {

    @Test
    void a_checklist_scores_four_ways() {
        Fakta isian = DOKUMEN.isian(Map.of(
                "Laporan Tahunan", StatusButir.TEPAT_WAKTU,
                "LKPJ", StatusButir.TERLAMBAT,
                "LPPD", StatusButir.TIDAK_BERLAKU));
        DaftarPeriksa daftar = daftarPeriksa(DOKUMEN);
        assertThat(hitung(daftar, isian)).isEqualTo(Result.success(Persentase.SERATUS));
        assertThat(hitung(daftar.tepatWaktu(), isian)).isEqualTo(Result.success(Persentase.of(50)));
        assertThat(hitung(daftar.tepatWaktu().banyaknya(Satuan.DOKUMEN), isian))
                .isEqualTo(Result.success(Besaran.of(1, Satuan.DOKUMEN)));
        assertThat(hitung(daftar.semuaAtauTidak(), isian)).isEqualTo(Result.success(Persentase.SERATUS));
        assertThat(hitung(daftar.tepatWaktu().semuaAtauTidak(), isian)).isEqualTo(Result.success(Persentase.of(0)));
        assertThat(hitung(daftar.tepatWaktu().berbobot(bobot(2, 1, 1)), isian))
                .isEqualTo(Result.success(new Persentase(Pecahan.of(2, 3))));
        assertThat(hitung(daftar.tepatWaktu(), Kebijakan.BAWAAN, isian.sumber("Agenda"))
                        .jejak()
                        .teks())
                .endsWith("""
                          isian Dokumen Pelaporan (sumber: Agenda)
                            Laporan Tahunan: selesai tepat waktu
                            LKPJ: selesai terlambat
                            LPPD: tidak berlaku
                          1 dari 2 butir yang berlaku selesai tepat waktu = 50,00 % (1/2)
                          realisasi: 50,00 % (1/2)
                        """);
    }

    @Test
    void what_nobody_timed_counts_and_is_flagged() {
        Fakta isian = DOKUMEN.isian(
                Map.of("Laporan Tahunan", StatusButir.SELESAI, "LKPJ", StatusButir.BELUM, "LPPD", StatusButir.BELUM));
        assertThat(hitung(daftarPeriksa(DOKUMEN).tepatWaktu(), isian).tanda())
                .containsExactly(Tanda.TEPAT_WAKTU_TIDAK_DIUJI);
        assertThat(hitung(daftarPeriksa(DOKUMEN), isian).tanda()).isEmpty();
        assertThat(hitung(daftarPeriksa(DOKUMEN).tepatWaktu(), isian)
                        .orElseThrow()
                        .angka())
                .isEqualTo(Pecahan.of(1, 3));
    }

    /** The part's own condition fails, so the part is known; the whole is not. */
    @Test
    void a_whole_that_cannot_be_counted_has_no_ratio_although_its_part_can() {
        Populasi<String> pos = Populasi.of("pos kamling");
        Ciri<String> aktif = Ciri.of("aktif");
        Ukuran<String> nilai = Ukuran.of("nilai");
        Fakta daftar = pos.daftar(List.of("Satu", "Dua"), n -> n)
                .ciri(aktif, n -> n.equals("Satu") ? true : null)
                .nilai(nilai, n -> n.equals("Satu") ? 80 : 10);
        Result<Nilai> hasil = hitung(
                jumlah(pos.yang(aktif).yang(nilai.sekurangKurangnya(75)))
                        .dibagi(jumlah(pos.yang(aktif)))
                        .kaliSeratusPersen(),
                daftar);
        assertThat(hasil.kendala()).extracting(Kendala::alasan).containsExactly(Alasan.DATA_TIDAK_LENGKAP);
    }

    @Test
    void a_list_of_which_nothing_applies_has_no_figure() {
        Fakta isian = DOKUMEN.isian(DOKUMEN.butir(), b -> b, b -> StatusButir.TIDAK_BERLAKU);
        assertThat(keterangan(hitung(daftarPeriksa(DOKUMEN), isian)))
                .isEqualTo("Semua butir 'Dokumen Pelaporan' dinyatakan tidak berlaku.");
    }

    @Test
    void references_are_followed_and_circles_refused() {
        DataKinerja data = DataKinerja.of(Periode.tahun(2019), kelurahan("80", "70"));
        Map<String, Rumus> semua = Map.of("skm", KUALITAS, "a", rujukan("b"), "b", rujukan("a"), "c", rujukan("skm"));
        Perhitungan perhitungan = Perhitungan.of(data).rujukan(Maps.transformValues(semua, Pengukuran::of));
        assertThat(perhitungan.hitung(rujukan("c")).hasil()).isEqualTo(Result.success(Persentase.of(50)));
        assertThat(keterangan(perhitungan.hitung(rujukan("a")).hasil()))
                .isEqualTo("Rumus 'a' merujuk dirinya sendiri melalui rujukan lain.");
        assertThat(keterangan(perhitungan.hitung(rujukan("x")).hasil()))
                .isEqualTo("Rumus yang dirujuk, 'x', tidak ditemukan.");
        assertThat(perhitungan.hitung(rujukan("c")).jejak().baris())
                .contains(
                        "  merujuk rumus 'c'",
                        "    Rumus yang dirujuk: skm",
                        "      merujuk rumus 'skm'",
                        "        Jumlah kelurahan dengan nilai SKM sekurang-kurangnya 75 dibagi jumlah kelurahan x 100 %",
                        "            K1, nilai SKM 80: lolos");
        assertThat(rujukan("c").rujukan()).containsExactly("c");
    }

    @Test
    void a_formula_has_one_value_whoever_refers_to_it() {
        Perhitungan perhitungan = Perhitungan.of(DataKinerja.of(Periode.tahun(2019), kelurahan("80", null)))
                .rujukan(Map.of(
                        "skm",
                        new Pengukuran(
                                KUALITAS, Kebijakan.BAWAAN.elemenTanpaNilai(Kebijakan.ElemenTanpaNilai.KELUARKAN))));
        assertThat(perhitungan.hitung(rujukan("skm")).hasil().orElseThrow()).isEqualTo(Persentase.SERATUS);
    }
}
