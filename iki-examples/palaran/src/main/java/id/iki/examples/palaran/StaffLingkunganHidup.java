// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;

/** STAFF LINGKUNGAN HIDUP: the superior's table, word for word. */
final class StaffLingkunganHidup {

    private static final Sasaran KEBERSIHAN = Sasaran.of("Meningkatnya kebersihan lingkungan di wilayah kecamatan")
            .indikator(
                    "Kegiatan gotong royong di lingkungan kantor maupun di lingkungan wilayah kecamatan",
                    Rumusan.of("Jadwal kegiatan gotong royong, target 100%", KasiLingkunganHidup.GOTONG_ROYONG)
                            .sumber("Data Kebersihan dan Lingkungan Hidup")
                            .disimpulkan(KasiLingkunganHidup.TERLAKSANA_DARI_TERJADWAL))
            .indikator(
                    "Meningkatnya kesadaran masyarakat untuk memilah sampah sesuai dengan jenisnya, dan tidak membuang"
                            + " sampah tidak pada tempatnya",
                    Rumusan.of("Target 80%", KasiLingkunganHidup.MEMILAH_SAMPAH)
                            .sumber("Data Kebersihan dan lingkungan hidup"));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("staff-lingkungan-hidup")
            .nama("STAFF LINGKUNGAN HIDUP")
            .tugas("Membantu Kasi Lingkungan Hidup dalam melaksanakan tugas sesuai dengan lingkup tugasnya")
            .addFungsi("a", "Membantu Kasi Lingkungan Hidup dalam melaksanakan tugas sesuai dengan lingkup tugasnya;")
            .addFungsi("b", "Memproses laporan kegiatan sesuai lingkup tugasnya;")
            .addFungsi(
                    "c",
                    "Melaksanakan sistem pengendalian intern pemerintahan, melaksanakan evaluasi dan pelaporan"
                            + " pelaksanaan tugas dan fungsi; dan")
            .addFungsi(
                    "d",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan.")
            .atasan("Kasi Lingkungan Hidup")
            .addSasaran(KEBERSIHAN)
            .build();

    private StaffLingkunganHidup() {}
}
