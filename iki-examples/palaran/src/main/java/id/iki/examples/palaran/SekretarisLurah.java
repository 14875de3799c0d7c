// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import id.iki.core.keputusan.Jabatan;

/** SEKRETARIS LURAH: task and functions, but no table of indicators. */
final class SekretarisLurah {

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("sekretaris-lurah")
            .nama("SEKRETARIS LURAH")
            .tugas("Melaksanakan penyediaan bahan, perumusan kebijakan, koordinasi, perencanaan program, pelaporan"
                    + " urusan umum dan Kehumasan, ketatalaksanaan, pertanggungjawaban, administrasi keuangan, dan"
                    + " kepegawaian.")
            .addFungsi("a", "Merencanakan, menyusun dan melaksanakan rencana program dan kegiatan kesekretariatan;")
            .addFungsi("b", "Merumuskan kebijakan teknis pelaksanaan kegiatan kesekretariatan;")
            .addFungsi("c", "Melaksanakan koordinasi dengan unit kerja terkait terhadap kegiatan kesekretariatan;")
            .addFungsi("d", "Menyiapkan bahan penyusunan dokumen Sistem Akuntabilitas Kinerja Instansi Pemerintahan;")
            .addFungsi(
                    "e", "Melaksanakan supervisi, monitoring dan evaluasi pelaksanaan kegiatan seksi-seksi Kelurahan;")
            .addFungsi("f", "Melaksanakan pengelolaan data dan dokumentasi pelaksanaan program dan kegiatan Kelurahan;")
            .addFungsi("g", "Menghimpun laporan pelaksanaan program dan kegiatan Kelurahan;")
            .addFungsi("h", "Melaksanakan ketatausahaan, ketatalaksanaan dan kearsipan;")
            .addFungsi(
                    "i", "Mengelola urusan kehumasan, kepustakaan, serta layanan informasi dan pengaduan masyarakat;")
            .addFungsi("j", "Melaksanakan administrasi dan pembinaan pegawai;")
            .addFungsi("k", "Mengelola anggaran dan aset daerah sesuai lingkup tugasnya berdasarkan ketentuan;")
            .addFungsi("l", "Mengelola urusan rumah tangga dan perlengkapan;")
            .addFungsi(
                    "m",
                    "Memfasilitasi penyusunan dan pelaksanaan Standar Operasional Prosedur (SOP), Standar Pelayanan"
                            + " Minimal (SPM), Standar Pelayanan Publik (SPP), Maklumat Pelayanan dan Survey Kepuasan"
                            + " Masyarakat (SKM);")
            .addFungsi("n", "Mengoordinasikan pengelolaan data dan pengembangan sistem teknologi informasi/aplikasi;")
            .addFungsi("o", "Melaksanakan evaluasi dan pelaporan pelaksanaan tugas dan fungsi;")
            .addFungsi( // printed "q"; "p" is missing
                    "q",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan.")
            .catatan("Tabel sasaran dan indikator jabatan ini tidak tercetak.")
            .build();

    private SekretarisLurah() {}
}
