// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;

/** STAFF EKONOMI DAN PEMBANGUNAN: the superior's table, less its misspellings. */
final class StaffEkonomiPembangunan {

    private static final Sasaran MUSRENBANG = Sasaran.of("Tersusunnya dokumen hasil Musrenbang Kelurahan / Kecamatan")
            .indikator(
                    "Terselenggaranya Musrenbang Kelurahan / Kecamatan sesuai ketentuan yang berlaku",
                    Rumusan.of(
                                    "1. Prosentase kehadiran peserta Musrenbang sesuai ketentuan",
                                    rujukan(Camat.KEHADIRAN_MUSRENBANG))
                            .sumber("Data hasil Musrenbang Kecamatan")
                            .disimpulkan(KasiEkonomiPembangunan.KEHADIRAN_DARI_CAMAT),
                    Rumusan.of(
                                    "2. Prosentase hasil usulan Musrenbang yang menjadi Prioritas",
                                    rujukan(Camat.USULAN_PRIORITAS))
                            .sumber("Data hasil Musrenbang Kecamatan")
                            .disimpulkan(KasiEkonomiPembangunan.USULAN_DARI_CAMAT)
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN));

    private static final Sasaran PROFIL = Sasaran.of("Tersusunnya Dokumen Profil Kecamatan")
            .indikator(
                    "Jumlah Dokumen Profil Kecamatan yang disusun tepat waktu",
                    Rumusan.of(
                                    "Jumlah Dokumen Profil Kecamatan yang disusun tepat waktu",
                                    KasiEkonomiPembangunan.PROFIL_TEPAT_WAKTU)
                            .sumber("Dokumen Profil Kecamatan"));

    private static final Sasaran EKONOMI = Sasaran.of(
                    "Terbinanya Usaha Kecil Menengah (UKM) dan golongan ekonomi lemah, perdagangan dan perkoperasian")
            .indikator(
                    "Terlaksananya fasilitasi dan pembinaan terhadap Usaha Kecil Menengah (UKM) perdagangan dan"
                            + " perkoperasian di wilayah kecamatan",
                    Rumusan.of(
                                    "1. Prosentase Usaha Kecil Menengah (UKM), perdagangan dan perkoperasian yang"
                                            + " mendapat pembinaan",
                                    rujukan(KasiEkonomiPembangunan.UKM_DIBINA))
                            .sumber("Data kegiatan pembinaan di wilayah kecamatan")
                            .disimpulkan("Rumusan hanya menyebut nama persentase; dihitung dengan rumusan KASI EKONOMI"
                                    + " DAN PEMBANGUNAN.")
                            .kebijakan(BILA_TIDAK_ADA_OBJEK));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("staff-ekonomi-dan-pembangunan")
            .nama("STAFF EKONOMI DAN PEMBANGUNAN")
            .tugas("Membantu Kasi Ekonomi dan Pembangunan dalam melaksanakan tugas sesuai dengan lingkup tugasnya")
            .addFungsi(
                    "a",
                    "Membantu Kasi Ekonomi dan Pembangunan dalam melaksanakan program dan kegiatan sesuai lingkup"
                            + " tugasnya;")
            .addFungsi("b", "Memproses dan menyiapkan data-data yang diperlukan dalam kegiatan Musrenbang;")
            .addFungsi("c", "Mengumpulkan dan memproses data-data yang diperlukan untuk penyusunan Profil Kecamatan;")
            .addFungsi("d", "Mendata jumlah koperasi, UMKM dan golongan ekonomi lemah yang ada di wilayah kecamatan;")
            .addFungsi(
                    "e",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan.")
            .atasan("Kasi Ekonomi dan Pembangunan")
            .addSasaran(MUSRENBANG, PROFIL, EKONOMI)
            .build();

    private StaffEkonomiPembangunan() {}
}
