// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.formulas.rumus.Rumus;

/** KASI PELAYANAN UMUM: its table is shifted in print, and three of its ratios lost their denominator. */
final class KasiPelayananUmum {

    static final Rumus KEPENDUDUKAN_SESUAI_STANDAR = persentase(KEPENDUDUKAN, SESUAI_STANDAR);
    static final Rumus UMUM_LAINNYA_SESUAI_STANDAR = persentase(UMUM_LAINNYA, SESUAI_STANDAR);

    static final String PENYEBUT_DARI_LURAH =
            "Penyebut tidak tercetak; diambil dari rumusan LURAH untuk indikator yang sama.";

    private static final Sasaran PELAYANAN = Sasaran.of("Meningkatnya kualitas pelayanan publik di kecamatan")
            .indikator(
                    "1. Persentase pelayanan administrasi kependudukan sesuai standar pelayanan",
                    Rumusan.of(
                                    Bunyi.dibetulkan(
                                            "Jumlah pelayanan administrasi kependudukan sesuai standar pelayanan di kali 100%\n"
                                                    + "Jumlah pelayanan administrasi kependudukan Jumlah pelayanan administrasi"
                                                    + " kependudukan 1. Kartu Tanda Penduduk 2. Kartu Keluarga 3. Surat Pindah",
                                            "Jumlah pelayanan administrasi kependudukan sesuai standar pelayanan di kali 100%"
                                                    + " Jumlah pelayanan administrasi kependudukan Jenis pelayanan administrasi"
                                                    + " kependudukan 1. Kartu Tanda Penduduk 2. Kartu Keluarga 3. Surat"
                                                    + " Pindah"),
                                    KEPENDUDUKAN_SESUAI_STANDAR)
                            .sumber("Register Pelayanan Administrasi Kependudukan")
                            .disimpulkan(PENYEBUT_DARI_LURAH)
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN))
            .indikator(
                    "2. Persentase pelayanan administrasi umum lainnya",
                    // printed in the column of the sources, so no source is left
                    Rumusan.of(
                                    "Jumlah pelayanan administrasi umum lainnya sesuai standar pelayanan dikali 100%"
                                            + " Jenis pelayanan administrasi umum lainnya 1. Legalisasi SKCK"
                                            + " 2. Legalisasi SKTM 3. Rekomendasi Keterangan Ahli Waris"
                                            + " 4. Rekomendasi Dispensasi Nikah",
                                    UMUM_LAINNYA_SESUAI_STANDAR)
                            .disimpulkan(PENYEBUT_DARI_LURAH)
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN))
            .indikator(
                    "3. Persentase keluhan/pengaduan pelayanan administratif yang ditindaklanjuti",
                    Rumusan.of(
                                    Bunyi.dibetulkan(
                                            "Jumlah keluhan/pengaduan pelayanan administratif yang ditindaklanjuti dikali"
                                                    + " 100%\n"
                                                    + "Jenis keluhan/pengaduan antar lain tentang 1. Pelayanan Administrasi"
                                                    + " Kependudukan 2. Saluran air/drainase 3. Keamanan dan Keterliban"
                                                    + " Masyarakat 4. Perbaikan dan penerangan jalan\n"
                                                    + "5. Lingkungan hidup dan penanggulangan bencana 6. Bidang kesejahteraan",
                                            "Jumlah keluhan/pengaduan pelayanan administratif yang ditindaklanjuti dikali 100%"
                                                    + " Jenis keluhan/pengaduan antara lain tentang 1. Pelayanan Administrasi"
                                                    + " Kependudukan 2. Saluran air/drainase 3. Keamanan dan Ketertiban"
                                                    + " Masyarakat 4. Perbaikan dan penerangan jalan 5. Lingkungan hidup dan"
                                                    + " penanggulangan bencana 6. Bidang kesejahteraan"),
                                    jumlah(TINDAK_LANJUT_KELUHAN)
                                            .dibagi(jumlah(KELUHAN))
                                            .kaliSeratusPersen())
                            .sumber("Data layanan pengaduan masyarakat")
                            .disimpulkan(PENYEBUT_DARI_LURAH)
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN));

    private static final Sasaran SOSIALISASI_DAN_MONEV = Sasaran.of(Bunyi.dibetulkan(
                    "Terlaksananya sosialisasi dan money pelayanan publik",
                    "Terlaksananya sosialisasi dan monev pelayanan publik"))
            .indikator(
                    Bunyi.dibetulkan(
                            "Jumlah sosialisasi dan money pelayanan publik yang dilaksanakan",
                            "Jumlah sosialisasi dan monev pelayanan publik yang dilaksanakan"),
                    Rumusan.of(
                                    Bunyi.dibetulkan(
                                            "Jumlah sosialisasi dan money pelayanan publik yang dilaksanakan dalam 1 (satu)"
                                                    + " tahun",
                                            "Jumlah sosialisasi dan monev pelayanan publik yang dilaksanakan dalam 1 (satu)"
                                                    + " tahun"),
                                    jumlah(SOSIALISASI_PELAYANAN)
                                            .yang(DILAKSANAKAN)
                                            .dan(jumlah(MONEV_PELAYANAN).yang(DILAKSANAKAN)))
                            .sumber("Laporan Kegiatan"));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("kasi-pelayanan-umum")
            .nama("KASI PELAYANAN UMUM")
            .tugas("Melaksanakan pengumpulan dan penyiapan bahan, perumusan kebijaksanaan, koordinasi, perencanaan"
                    + " program dan pelaporan bidang pelayanan umum.")
            .addFungsi("a", "Merencanakan, menyusun dan melaksanakan program dan kegiatan sesuai lingkup tugasnya")
            .addFungsi("b", "Merumuskan kebijakan teknis pelaksanaan kegiatan sesuai bidang tugasnya;")
            .addFungsi(
                    "c",
                    "Mengumpulkan, mengolah, menyajikan, mengembangkan dan memanfaatkan data administrasi Kelurahan"
                            + " sesuai bidang tugasnya;")
            .addFungsi(
                    "d",
                    "Melaksanakan pelayanan administrasi tingkat kecamatan di bidang perizinan, non perizinan dan"
                            + " administrasi lain sesuai kewenangannya mulai dari penerimaan dokumen/berkas permohonan"
                            + " dan penerbitan serta penyampaian kembali dokumen/berkas kepada pemohon;")
            .addFungsi(
                    "e",
                    Bunyi.dibetulkan(
                            "Melaksanakan fasilitas, pembinaan dan pengawasan pelaksanaan pelayanan umum;",
                            "Melaksanakan fasilitasi, pembinaan dan pengawasan pelaksanaan pelayanan umum;"))
            .addFungsi(
                    "f",
                    "Melaksanakan koordinasi dengan unit kerja yang tugas dan fungsinya di bidang pemeliharaan"
                            + " prasarana dan fasilitas pelayanan umum;")
            .addFungsi(
                    "g",
                    "Melaksanakan koordinasi dengan pihak swasta dalam pelaksanaan pemeliharaan prasarana dan fasilitas"
                            + " pelayanan umum;")
            .addFungsi("h", "Melaksanakan evaluasi dan pelaporan pelaksanaan tugas dan fungsi;")
            .addFungsi(
                    "i",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan;")
            .addSasaran(PELAYANAN, SOSIALISASI_DAN_MONEV)
            .build();

    private KasiPelayananUmum() {}
}
