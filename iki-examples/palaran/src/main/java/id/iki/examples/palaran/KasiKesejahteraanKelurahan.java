// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.*;
import static id.iki.examples.palaran.KosakataKelurahan.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;

/** KASI KESEJAHTERAAN DAN PEMBERDAYAAN MASYARAKAT KELURAHAN: the district's section, one level down. */
final class KasiKesejahteraanKelurahan {

    private static final Sasaran PEMBERDAYAAN = Sasaran.of("Meningkatnya pemberdayaan masyarakat")
            .indikator(
                    "Jumlah lembaga kemasyarakatan yang aktif",
                    Rumusan.of(
                                    "Jumlah lembaga kemasyarakatan yang aktif dibandingkan dengan jumlah lembaga"
                                            + " kemasyarakatan yang ada dikali 100%",
                                    jumlah(LEMBAGA_KELURAHAN)
                                            .yang(AKTIF)
                                            .dibagi(jumlah(LEMBAGA_KELURAHAN))
                                            .kaliSeratusPersen())
                            .sumber("Data Kelurahan")
                            .kebijakan(BILA_TIDAK_ADA_OBJEK));

    private static final Sasaran PEMBINAAN = Sasaran.of(Bunyi.dibetulkan(
                    "Tertaksananya pembinaan bidang pemberdayaan masyarakat",
                    "Terlaksananya pembinaan bidang pemberdayaan masyarakat"))
            .indikator(
                    "Jumlah pembinaan dan sosialisasi serta monev pemberdayaan masyarakat",
                    Rumusan.of(
                                    "Pembinaan dan sosialisasi serta monev pemberdayaan masyarakat terdiri dari :"
                                            + " 1. Pembinaan Lembaga Kemasyarakatan Kelurahan"
                                            + " 2. Pembinaan Kader PKK Kelurahan"
                                            + " 3. Pembinaan Karang Taruna",
                                    daftarPeriksa(PEMBINAAN_KELURAHAN).banyaknya(KEGIATAN))
                            .sumber("1. Laporan Kegiatan", "2. Daftar hadir")
                            .disimpulkan(KasiKesejahteraan.TIAP_BUTIR_SATU_KALI));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("kasi-kesejahteraan-dan-pemberdayaan-masyarakat-kelurahan")
            .nama("KASI KESEJAHTERAAN DAN PEMBERDAYAAN MASYARAKAT KELURAHAN")
            .tugas("Melaksanakan pengumpulan dan penyiapan bahan, perumusan kebijakan, koordinasi, perencanaan program,"
                    + " pelaporan bidang kesejahteraan dan Pemberdayaan masyarakat;")
            .addFungsi("a", "Merencanakan, menyusun dan melaksanakan program dan kegiatan sesuai lingkup tugasnya;")
            .addFungsi("b", "Merumuskan kebijakan teknis pelaksanaan kegiatan sesuai bidang tugasnya;")
            .addFungsi(
                    "c",
                    "Mengumpulkan, mengolah, menyajikan, mengembangkan dan memanfaatkan data dan informasi bidang"
                            + " kesejahteraan dan pemberdayaan masyarakat;")
            .addFungsi(
                    "d",
                    "Melaksanakan koordinasi, pembinaan, pengawasan dan pengendalian terhadap pelaksanaan kegiatan"
                            + " pemberdayaan masyarakat di wilayah kelurahan;")
            .addFungsi(
                    "e",
                    "Melaksanakan koordinasi dengan unit kerja terkait terhadap pelaksanaan berbagai kegiatan bidang"
                            + " kesejahteraan dan pemberdayaan masyarakat wilayah kelurahan;")
            .addFungsi(
                    "f",
                    "Melaksanakan pelayanan administrasi bidang kesejahteraan dan pemberdayaan masyarakat sesuai"
                            + " lingkup tugasnya;")
            .addFungsi(
                    "g",
                    "Memfasilitasi pelaksanaan kegiatan keagamaan, pendidikan, kesehatan, sosial, ketenagakerjaan serta"
                            + " pemberdayaan masyarakat, perempuan dan anak di wilayah kelurahan;")
            .addFungsi(
                    "h",
                    "Melaksanakan koordinasi dengan PKK, LPM, PSM, Karang Taruna atau lembaga terkait lainnya bidang"
                            + " kesejahteraan dan pemberdayaan masyarakat yang berada di wilayah kelurahan;")
            .addFungsi(
                    "i",
                    "Melaksanakan pembinaan terhadap organisasi kepemudaan, olah raga, kesenian, dan organisasi"
                            + " masyarakat;")
            .addFungsi(
                    "j",
                    "Melaksanakan bimbingan dan penyuluhan kepada masyarakat dalam rangka partisipasi pemberdayaan"
                            + " masyarakat dan kesejahteraan rakyat;")
            .addFungsi(
                    "k",
                    "Melaksanakan pengendalian intern pemerintahan, evaluasi dan pelaporan pelaksanaan tugas dan"
                            + " fungsi; dan")
            .addFungsi(
                    "l",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan.")
            .addSasaran(PEMBERDAYAAN, PEMBINAAN)
            .build();

    private KasiKesejahteraanKelurahan() {}
}
