// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.BILA_TIDAK_ADA_PERMINTAAN;

import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;

/** STAFF PELAYANAN UMUM: two of the superior's three ratios. */
final class StaffPelayananUmum {

    private static final Sasaran PELAYANAN = Sasaran.of(
                    "Meningkatnya kualitas pelayanan administrasi di wilayah kecamatan")
            .indikator(
                    "Persentase pelayanan administrasi kependudukan sesuai standar pelayanan",
                    Rumusan.of(
                                    "Jumlah pelayanan administrasi kependudukan sesuai standar pelayanan di kali 100%"
                                            + " Jenis pelayanan administrasi kependudukan : 1. KTP 2. KK"
                                            + " 3. Surat Pindah",
                                    KasiPelayananUmum.KEPENDUDUKAN_SESUAI_STANDAR)
                            .sumber("Buku Register Pelayanan Kependudukan")
                            .disimpulkan(KasiPelayananUmum.PENYEBUT_DARI_LURAH)
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN))
            .indikator(
                    "Persentase pelayanan administrasi umum lainnya",
                    Rumusan.of(
                                    "Jumlah pelayanan administrasi umum lainnya sesuai standar pelayanan dikali 100%"
                                            + " Jenis pelayanan umum lainnya : 1. Legalisasi SKCK 2. Legalisasi SKTM"
                                            + " 3. Rekomendasi Keterangan Ahli Waris 4. Rekomendasi Dispensasi Nikah",
                                    KasiPelayananUmum.UMUM_LAINNYA_SESUAI_STANDAR)
                            .sumber("Buku Register Pelayanan Umum Lainnya")
                            .disimpulkan(KasiPelayananUmum.PENYEBUT_DARI_LURAH)
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("staff-pelayanan-umum")
            .nama("STAFF PELAYANAN UMUM")
            .tugas("Membantu Kasi Pelayanan Umum dalam melaksanakan tugas sesuai dengan bidang tugasnya")
            .addFungsi("a", "Menerima berkas-berkas permohonan dari warga ;")
            .addFungsi("b", "Mencatat setiap berkas yang masuk ke dalam buku register sesuai dengan tujuannya;")
            .addFungsi("c", "Memproses permohonan yang masuk sesuai dengan tujuan si pemohon;")
            .addFungsi("d", "Mengarsipkan seluruh berkas yang masuk sesuai dengan jenis permohonan;")
            .addFungsi("e", "Membuat laporan setiap bulan sesuai dengan ketentuan;")
            .addFungsi(
                    "f",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan;")
            .atasan("Kasi Pelayanan Umum")
            .addSasaran(PELAYANAN)
            .build();

    private StaffPelayananUmum() {}
}
