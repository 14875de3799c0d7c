// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import static id.iki.formulas.rumus.Rumus.daftarPeriksa;
import static id.iki.formulas.rumus.Rumus.persen;
import static id.iki.formulas.rumus.Rumus.persentase;
import static id.iki.formulas.rumus.Rumus.skor;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Satuan;

/** One idea: a decree is data, written once - nouns first, then the positions in the order of print. */
final class KeputusanPuskesmas {
    interface Bayi {}

    interface IbuHamil {}

    static final Populasi<Bayi> BAYI = Populasi.of("bayi", "orang");
    static final Ciri<Bayi> IMUNISASI_LENGKAP = Ciri.of("menerima imunisasi dasar lengkap");
    static final Populasi<IbuHamil> IBU_HAMIL = Populasi.of("ibu hamil", "orang");
    static final Ciri<IbuHamil> IMUNISASI_TD = Ciri.of("menerima imunisasi Td");
    static final Skor WAKTU_TUNGGU = Skor.of("Rata-rata waktu tunggu").satuan(new Satuan("menit"));
    static final Skor NILAI_SKM = Skor.of("Nilai SKM Puskesmas").rentang(25, 100);
    static final DaftarButir LAPORAN_BULANAN = DaftarButir.of(
            "Laporan Bulanan", "Data Kesakitan", "Gizi, KIA dan Imunisasi", "Pemakaian Obat", "Kegiatan Puskesmas");

    private KeputusanPuskesmas() {}

    static Keputusan keputusan() {
        return Keputusan.builder()
                .jenis("KEPUTUSAN KEPALA PUSKESMAS CONTOH")
                .nomor("440/01/2025")
                .tentang("INDIKATOR KINERJA INDIVIDU")
                .penetap("KEPALA PUSKESMAS CONTOH")
                .periode(Periode.tahun(2025))
                .addJabatan(kepala(), penanggungJawabImunisasi())
                .build();
    }

    private static Jabatan kepala() {
        return Jabatan.builder()
                .kode("kepala-puskesmas")
                .nama("Kepala Puskesmas")
                .addSasaran(Sasaran.of("Meningkatnya mutu pelayanan")
                        .indikator(
                                "Kepuasan masyarakat",
                                Rumusan.of(
                                        "Nilai SKM Puskesmas, target 80",
                                        skor(NILAI_SKM).target(80)))
                        .indikator(
                                "Waktu tunggu rawat jalan",
                                AturanCapaian.of(RumusCapaian.TURUN_LINEAR),
                                Rumusan.of("Rata-rata waktu tunggu", skor(WAKTU_TUNGGU))
                                        .target(Besaran.of(60, WAKTU_TUNGGU.satuan()))))
                .build();
    }

    private static Jabatan penanggungJawabImunisasi() {
        return Jabatan.builder()
                .kode("pj-imunisasi")
                .nama("Penanggung Jawab Imunisasi")
                .atasan("Kepala Puskesmas")
                .addSasaran(
                        Sasaran.of("Meningkatnya cakupan imunisasi")
                                .indikator(
                                        "Cakupan imunisasi",
                                        Rumusan.of("Bayi dengan imunisasi lengkap", persentase(BAYI, IMUNISASI_LENGKAP))
                                                .target(persen(95)),
                                        Rumusan.of("Ibu hamil dengan imunisasi Td", persentase(IBU_HAMIL, IMUNISASI_TD))
                                                .target(persen(90))),
                        Sasaran.of("Tertibnya pelaporan")
                                .indikator(
                                        "Laporan tepat waktu",
                                        Rumusan.of(
                                                "Laporan Bulanan tepat waktu, target 100%",
                                                daftarPeriksa(LAPORAN_BULANAN)
                                                        .tepatWaktu()
                                                        .target(persen(100)))))
                .build();
    }
}
