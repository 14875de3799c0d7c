// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.formulas.rumus.Rumus;

/** KASI KESEJAHTERAAN DAN PEMBERDAYAAN MASYARAKAT: three of its wordings are a bare target. */
final class KasiKesejahteraan {

    static final Rumus LEMBAGA_AKTIF =
            jumlah(LEMBAGA).yang(AKTIF).dibagi(jumlah(LEMBAGA)).kaliSeratusPersen();

    static final String TIAP_BUTIR_SATU_KALI =
            "Tiap butir dihitung satu kali; rumusan tidak menyebut apakah setiap pelaksanaannya dihitung.";

    private static final Sasaran MTQ = Sasaran.of(Bunyi.dibetulkan(
                    "Terselenggaranya kegiatan Musabagah Tilawatil Qur'an (MTQ) tingkat kecamatan",
                    "Terselenggaranya kegiatan Musabaqah Tilawatil Qur'an (MTQ) tingkat kecamatan"))
            .indikator(
                    "1. Jumlah peserta dari masing-masing kelurahan",
                    Rumusan.of(
                                    "1. 100 % dari peserta",
                                    persentase(PESERTA_MTQ, IKUT_SERTA).target(persen(100)))
                            .sumber("1. Laporan kegiatan MTQ tingkat Kecamatan")
                            .disimpulkan("Rumusan hanya memuat target; dibaca sebagai peserta terdaftar yang ikut"
                                    + " serta, semua kelurahan bersama-sama."))
            .indikator(
                    "2. Jumlah cabang lomba sesuai dengan ketentuan dari LPTQ",
                    Rumusan.of(
                                    "2. 100 %",
                                    persentase(CABANG_LOMBA, DISELENGGARAKAN).target(persen(100)))
                            .sumber("2. Daftar hadir peserta")
                            .disimpulkan("Rumusan hanya memuat target; dibaca sebagai cabang lomba menurut ketentuan"
                                    + " LPTQ yang diselenggarakan."));

    private static final Sasaran SEKOLAH_SEHAT = Sasaran.of("Terselenggaranya lomba sekolah sehat tingkat kecamatan")
            .indikator(
                    "Prosentase sekolah yang mengikuti lomba mulai dari tingkat SD, SLTP dan SLTA",
                    Rumusan.of("100 %", persentase(SEKOLAH, MENGIKUTI_LOMBA).target(persen(100)))
                            .sumber("Laporan kegiatan Lomba Sekolah Sehat Kecamatan")
                            .disimpulkan("Rumusan hanya memuat target; pembilang dan penyebut diambil dari nama"
                                    + " indikator, semua jenjang bersama-sama.")
                            .kebijakan(BILA_TIDAK_ADA_OBJEK));

    private static final Sasaran PEMBERDAYAAN = Sasaran.of("Meningkatnya Pemberdayaan Masyarakat")
            .indikator(
                    "Jumlah Lembaga Kemasyarakatan yang aktif",
                    Rumusan.of(
                                    "Jumlah lembaga kemasyarakatan yang aktif dibandingkan dengan jumlah lembaga"
                                            + " kemasyarakatan yang ada di kali 100%",
                                    LEMBAGA_AKTIF)
                            .sumber("Data Lembaga Kemasyarakatan Kelurahan")
                            .kebijakan(BILA_TIDAK_ADA_OBJEK));

    private static final Sasaran PEMBINAAN = Sasaran.of("Terselenggaranya pembinaan Bidang Pemberdayaan Masyarakat")
            .indikator(
                    Bunyi.dibetulkan(
                            "Jumlah pembinaan dan sosialisasi serta money Pemberdayaan Masyarakat",
                            "Jumlah pembinaan dan sosialisasi serta monev Pemberdayaan Masyarakat"),
                    Rumusan.of(
                                    Bunyi.dibetulkan(
                                            "Pembinaan dan sosialisasi serta money pemberdayaan masyarakat terdiri dari :"
                                                    + " 1. Pembinaan Lembaga Kemasyarakatan Kelurahan"
                                                    + " 2. Pembinaan Kader PKK Kecamatan"
                                                    + " 3. Sosialisasi penyelenggaraan KLA / Forum Anak Tingkat Kecamatan"
                                                    + " 4. Sosialisasi Forum Kecamatan Sehat"
                                                    + " 5. Money UKS di Kecamatan",
                                            "Pembinaan dan sosialisasi serta monev pemberdayaan masyarakat terdiri dari :"
                                                    + " 1. Pembinaan Lembaga Kemasyarakatan Kelurahan"
                                                    + " 2. Pembinaan Kader PKK Kecamatan"
                                                    + " 3. Sosialisasi penyelenggaraan KLA / Forum Anak Tingkat Kecamatan"
                                                    + " 4. Sosialisasi Forum Kecamatan Sehat"
                                                    + " 5. Monev UKS di Kecamatan"),
                                    daftarPeriksa(PEMBINAAN_PEMBERDAYAAN).banyaknya(KEGIATAN))
                            .disimpulkan(TIAP_BUTIR_SATU_KALI));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("kasi-kesejahteraan-dan-pemberdayaan-masyarakat")
            .nama("KASI KESEJAHTERAAN DAN PEMBERDAYAAN MASYARAKAT")
            .tugas("Melaksanakan pengumpulan dan penyiapan bahan, perumusan kebijakan, koordinasi, perencanaan program,"
                    + " pelaporan bidang kesejahteraan dan Pemberdayaan masyarakat;")
            .addFungsi("a", "Merencanakan, menyusun dan melaksanakan program dan kegiatan sesuai lingkup tugasnya;")
            .addFungsi("b", "Merumuskan kebijakan teknis pelaksanaan kegiatan sesuai bidang tugasnya;")
            .addFungsi(
                    "c",
                    "Memberikan bimbingan, supervisi, fasilitasi, dan konsultasi pelaksanaan administrasi di Kelurahan"
                            + " sesuai dengan bidang tugasnya;")
            .addFungsi(
                    "d",
                    "Mengumpulkan, mengolah, menyajikan, mengembangkan dan memanfaatkan data dan informasi bidang"
                            + " kesejahteraan dan pemberdayaan masyarakat di wilayah kecamatan;")
            .addFungsi(
                    "e",
                    "Melaksanakan koordinasi, pembinaan, pengawasan dan pengendalian terhadap pelaksanaan kegiatan"
                            + " pemberdayaan masyarakat di wilayah kecamatan baik yang dilakukan unit kerja"
                            + " pemerintahan maupun swasta;")
            .addFungsi(
                    "f",
                    "Mengkoordinasikan, membina dan mengembangkan serta memantau kegiatan keagamaan, pendidikan,"
                            + " kesehatan, sosial, ketenagakerjaan dan pemberdayaan masyarakat di wilayah kecamatan;")
            .addFungsi(
                    "g",
                    Bunyi.dibetulkan(
                            "Melaksanakan koordinasi dengan lembaga kemasyarakatan (PKK, LPM, PSM, KarangTaruna) atau"
                                    + " lembaga terkait lainnya bidang kesejahteraan dan pemberdayaan masyarakat yang"
                                    + " berada di wilayah kecamatan;",
                            "Melaksanakan koordinasi dengan lembaga kemasyarakatan (PKK, LPM, PSM, Karang Taruna) atau"
                                    + " lembaga terkait lainnya bidang kesejahteraan dan pemberdayaan masyarakat yang"
                                    + " berada di wilayah kecamatan;"))
            .addFungsi(
                    "h",
                    "Memfasilitasi pengembangan lembaga kemasyarakatan dan pelaksanaan pemberdayaan masyarakat di"
                            + " Kelurahan;")
            .addFungsi("i", "Melaksanakan evaluasi dan pelaporan pelaksanaan tugas dan fungsi;")
            .addFungsi(
                    "j",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan;")
            .addSasaran(MTQ, SEKOLAH_SEHAT, PEMBERDAYAAN, PEMBINAAN)
            .build();

    private KasiKesejahteraan() {}
}
