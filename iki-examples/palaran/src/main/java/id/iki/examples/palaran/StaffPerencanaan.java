// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.core.nilai.Satuan.DOKUMEN;
import static id.iki.examples.palaran.KosakataKantor.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;

/** STAFF PERENCANAAN PROGRAM & KEUANGAN: three lists of documents, and the handling of the office's finances. */
final class StaffPerencanaan {

    private static final String TEPAT_WAKTU_DARI_INDIKATOR =
            "Syarat tepat waktu hanya tercetak pada indikator; batas waktunya tidak tercetak.";

    private static final Sasaran PERENCANAAN = Sasaran.of(
                    "Tersusunnya Dokumen Perencanaan Program Kerja dan Kegiatan Kecamatan")
            .indikator(
                    "Jumlah Dokumen Perencanaan Program Kerja dan Kegiatan Kecamatan yang disusun tepat waktu",
                    Rumusan.of(
                                    "Jumlah Dokumen Perencanaan Program Kerja dan Kegiatan Kecamatan yang selesai"
                                            + " disusun meliputi : 1. Dokumen Renstra 2. Dokumen Renja"
                                            + " 3. Dokumen RKA/DPA 4. Dokumen RKA/DPA Perubahan",
                                    daftarPeriksa(DOKUMEN_PERENCANAAN)
                                            .tepatWaktu()
                                            .banyaknya(DOKUMEN))
                            .sumber(
                                    "1. Dokumen Renstra",
                                    "2. Dokumen Renja",
                                    "3. Dokumen RKA/DPA",
                                    "4. Dokumen RKA/DPA Perubahan")
                            .disimpulkan(TEPAT_WAKTU_DARI_INDIKATOR));

    private static final Sasaran PELAPORAN = Sasaran.of("Tersusunnya Dokumen Pelaporan Kecamatan")
            .indikator(
                    "Jumlah Dokumen Pelaporan yang disusun tepat waktu",
                    Rumusan.of(
                                    "Jumlah Dokumen Pelaporan yang disusun meliputi : 1. Dokumen Laporan Tahunan"
                                            + " 2. Dokumen LKPI dan LPPD",
                                    daftarPeriksa(DOKUMEN_PELAPORAN)
                                            .tepatWaktu()
                                            .banyaknya(DOKUMEN))
                            .sumber("1. Dokumen Laporan Tahunan", "2. Dokumen LKPI dan LPPD")
                            .disimpulkan(TEPAT_WAKTU_DARI_INDIKATOR
                                    + " LKPI dan LPPD dihitung sebagai satu butir seperti tercetak; LKPI mungkin"
                                    + " LKPJ."));

    private static final Sasaran AKUNTABILITAS = Sasaran.of(
                    "Tersusunnya Dokumen Laporan Akuntabilitas Kinerja Kecamatan")
            .indikator(
                    "Tersusunnya dokumen LAKIP kecamatan yang disusun tepat waktu",
                    Rumusan.of(
                                    "Jumlah Dokumen LAKIP Kecamatan yang disusun meliputi : 1. Dokumen LAKIP"
                                            + " 2. Dokumen IKU Kecamatan 3. Dokumen IKI Kecamatan"
                                            + " 4. Dokumen Pengukuran Kinerja 5. Dokumen Review Renstra"
                                            + " 6. Dokumen Perjanjian Kinerja Kecamatan"
                                            + " 7. Dokumen Rencana Aksi Kecamatan",
                                    daftarPeriksa(DOKUMEN_LAKIP).tepatWaktu().banyaknya(DOKUMEN))
                            .sumber("Dokumen LAKIP Kecamatan")
                            .disimpulkan(TEPAT_WAKTU_DARI_INDIKATOR));

    private static final Sasaran KEUANGAN = Sasaran.of("Terselenggaranya Administrasi Keuangan yang baik")
            .indikator(
                    "Jumlah pengelolaan administrasi keuangan",
                    Rumusan.of(
                                    "1. Laporan realisasi belanja barang dan jasa yang diinput dalam aplikasi e-tepian",
                                    jumlah(REALISASI_BELANJA).yang(DIINPUT_E_TEPIAN))
                            .sumber("Laporan Realisasi belanja barang dan jasa")
                            .disimpulkan("Rumusan hanya menyebut laporan; dibaca sebagai jumlah laporan."),
                    Rumusan.of("2. Jumlah penanganan administrasi keuangan", jumlah(PENANGANAN_KEUANGAN))
                            .sumber("Bendahara Pengeluaran")
                            .disimpulkan("Satuan tidak tercetak; penanganan dihitung sebagai berkas."));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("staff-perencanaan-program-dan-keuangan")
            .nama(Bunyi.dibetulkan("STAFF PERENCANAAN PROGRAM& KEUANGAN", "STAFF PERENCANAAN PROGRAM & KEUANGAN"))
            .tugas("Membantu Kasubbag Perencanaan Program dan Keuangan dalam melaksanakan tugas sesuai dengan lingkup"
                    + " tugasnya.")
            .addFungsi(
                    "a",
                    "Membantu Kasubbag Perencanaan Program dan Keuangan melaksanakan program dan kegiatan sesuai"
                            + " lingkup tugasnya;")
            .addFungsi(
                    "b",
                    Bunyi.dibetulkan(
                            "Membantu proses penyusunan dan pengettikan dokumen Sistem Akuntabilitas Kinerja Instansi"
                                    + " Pemerintah (IndikatorKinerja Utama, Rencana Strategis, Rencana Kerja, Rencana"
                                    + " Kerja Tahunan, Penetapan Kinerja dan Laporan Kinerja);",
                            "Membantu proses penyusunan dan pengetikan dokumen Sistem Akuntabilitas Kinerja Instansi"
                                    + " Pemerintah (Indikator Kinerja Utama, Rencana Strategis, Rencana Kerja, Rencana"
                                    + " Kerja Tahunan, Penetapan Kinerja dan Laporan Kinerja);"))
            .addFungsi(
                    "c",
                    Bunyi.dibetulkan(
                            "Membantu proses pengettikan penyusunan komitmen kinerja yang berkaitan dengan bidang"
                                    + " tugasnya;",
                            "Membantu proses pengetikan penyusunan komitmen kinerja yang berkaitan dengan bidang"
                                    + " tugasnya;"))
            .addFungsi(
                    "d",
                    "Membantu dalam melaksanakan pengelolaan data dan dokumentasi pelaksanaan program dan kegiatan"
                            + " kecamatan;")
            .addFungsi(
                    "e",
                    "Membantu menghimpun laporan pelaksanaan program dan kegiatan, menyusun rencana usulan kebutuhan"
                            + " anggaran kecamatan;")
            .addFungsi(
                    "f",
                    Bunyi.dibetulkan(
                            "Membantu proses pengettikan penyusunan rekapitulasi penyerapan keuangan sebagai bahan"
                                    + " evaluasi kinerja keuangan;",
                            "Membantu proses pengetikan penyusunan rekapitulasi penyerapan keuangan sebagai bahan"
                                    + " evaluasi kinerja keuangan;"))
            .addFungsi("g", "Mengetik neraca kecamatan, menyusun laporan keuangan;")
            .addFungsi(
                    "h",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan.")
            .atasan("Kasubbag Perencanaan Program dan Keuangan")
            .addSasaran(PERENCANAAN, PELAPORAN, AKUNTABILITAS, KEUANGAN)
            .build();

    private StaffPerencanaan() {}
}
