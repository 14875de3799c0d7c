// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.formulas.rumus.Rumus;

/** KASI LINGKUNGAN HIDUP: both wordings have a target, one of them nothing else. */
final class KasiLingkunganHidup {

    static final Rumus GOTONG_ROYONG =
            persentase(JADWAL_GOTONG_ROYONG, TERLAKSANA).target(persen(100));

    static final Rumus MEMILAH_SAMPAH = takTerhitung("yang tercetak hanya target, apa yang diukur tidak tercetak")
            .target(persen(80));

    static final String TERLAKSANA_DARI_TERJADWAL =
            "Rumusan hanya menyebut jadwal dan target; dibaca sebagai kegiatan terjadwal yang terlaksana.";

    private static final Sasaran KEBERSIHAN = Sasaran.of("Meningkatnya kebersihan lingkungan di wilayah kecamatan")
            .indikator(
                    "Kegiatan gotong royong di lingkungan kantor maupun di lingkungan wilayah kecamatan",
                    Rumusan.of("Jadwal kegiatan gotong royong, target 100%", GOTONG_ROYONG)
                            .sumber("Data Kebersihan dan Lingkungan Hidup")
                            .disimpulkan(TERLAKSANA_DARI_TERJADWAL))
            .indikator(
                    "Meningkatnya kesadaran masyarakat untuk memilah sampah sesuai dengan jenisnya, dan tidak membuang"
                            + " sampah tidak pada tempatnya",
                    Rumusan.of("Target 80%", MEMILAH_SAMPAH).sumber("Data Kebersihan dan lingkungan hidup"));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("kasi-lingkungan-hidup")
            .nama("KASI LINGKUNGAN HIDUP")
            .tugas("Melaksanakan pengumpulan dan penyiapan bahan, perumusan kebijakan, koordinasi, perencanaan program,"
                    + " pelaporan bidang kesejahteraan dan Pemberdayaan masyarakat;")
            .addFungsi("a", "Merencanakan, menyusun dan melaksanakan program dan kegiatan sesuai lingkup tugasnya;")
            .addFungsi("b", "Merumuskan kebijakan teknis pelaksanaan kegiatan sesuai bidang tugasnya;")
            .addFungsi(
                    "c",
                    "Mengumpulkan, mengolah, menyajikan, mengembangkan dan memanfaatkan data dan informasi bidang"
                            + " kebersihan dan lingkungan hidup;")
            .addFungsi(
                    "d",
                    "Memberikan bimbingan, supervisi, fasilitasi, dan konsultasi pelaksanaan administrasi kelurahan"
                            + " sesuai bidang tugasnya;")
            .addFungsi(
                    "e",
                    "Melaksanakan koordinasi, pembinaan, pengawasan dan pengendalian terhadap berbagai kegiatan bidang"
                            + " kebersihan dan lingkungan hidup;")
            .addFungsi("f", "Melaksanakan pembinaan di bidang kebersihan, penghijauan dan lingkungan hidup;")
            .addFungsi(
                    "g",
                    "Melaksanakan koordinasi dengan unit kerja terkait terhadap pelaksanaan kegiatan bidang kebersihan"
                            + " dan lingkungan hidup di wilayah kecamatan;")
            .addFungsi("h", "Melaksanakan pencegahan dan penanggulangan pencemaran lingkungan hidup kecamatan;")
            .addFungsi(
                    "i",
                    "Melaksanakan administrasi bidang kebersihan dan lingkungan hidup yang menjadi lingkup tugasnya;")
            .addFungsi("j", "Memfasilitasi dan mengoordinasikan kegiatan Forum Kota Sehat (FORKOTS) di Kecamatan;")
            .addFungsi(
                    "k",
                    "Melaksanakan sistem pengendalian intern pemerintahan, melaksanakan evaluasi dan pelaporan"
                            + " pelaksanaan tugas dan fungsi; dan")
            .addFungsi(
                    "l",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan.")
            .addSasaran(KEBERSIHAN)
            .catatan("Tugas yang tercetak sama dengan tugas KASI KESEJAHTERAAN DAN PEMBERDAYAAN MASYARAKAT dan tidak"
                    + " menyebut lingkungan hidup.")
            .build();

    private KasiLingkunganHidup() {}
}
