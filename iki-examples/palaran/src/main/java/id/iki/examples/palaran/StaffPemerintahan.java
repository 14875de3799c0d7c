// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;

/** STAFF PEMERINTAHAN: land papers, profile and monograph; the superior has no block in the decree. */
final class StaffPemerintahan {

    private static final Sasaran PELAYANAN = Sasaran.of(
                    "Meningkatnya kualitas pelayanan administrasi di wilayah kecamatan")
            .indikator(
                    "Persentase pelayanan administrasi surat tanah sesuai standar pelayanan",
                    Rumusan.of(
                                    "Jumlah pelayanan administrasi surat tanah di kali 100%",
                                    persentase(SURAT_TANAH, SESUAI_STANDAR))
                            .sumber("Buku Register Surat Tanah")
                            .disimpulkan("Penyebut tidak tercetak; dibaca sebagai seluruh pelayanan administrasi surat"
                                    + " tanah. Syarat sesuai standar pelayanan hanya tercetak pada indikator.")
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN))
            .indikator(
                    Bunyi.dibetulkan(
                            "Tersusnya dokumen Monografi Kecamatan", "Tersusunnya dokumen Monografi Kecamatan"),
                    Rumusan.of(
                                    "Jumlah Profil dan Monografi yang disusun",
                                    jumlah(PROFIL_KECAMATAN)
                                            .yang(DISUSUN)
                                            .dan(jumlah(MONOGRAFI_KECAMATAN).yang(DISUSUN)))
                            .sumber("- Profil", "- Monografi"));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("staff-pemerintahan")
            .nama("STAFF PEMERINTAHAN")
            .tugas("Membantu Kasi Pemerintahan Keamanan dan Ketertiban dalam melaksanakan tugas sesuai dengan bidang"
                    + " tugasnya")
            .addFungsi("a", "Menerima berkas surat tanah dari kelurahan;")
            .addFungsi("b", "Menyeleksi berkas dan mencatat dalam buku register surat tanah;")
            .addFungsi("c", "Mendistribusikan blanko surat tanah ke kelurahan;")
            .addFungsi("d", "Mengarsipkan berkas-berkas surat tanah sesuai dengan kelurahan;")
            .addFungsi("e", "Membantu Kasi Pemerintahan dalam menyusun profil dan monografi kecamatan")
            .addFungsi( // printed "e" a second time, where "f" belongs
                    "e",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan;")
            .atasan("Kasi Pemerintahan Keamanan dan Ketertiban")
            .addSasaran(PELAYANAN)
            .build();

    private StaffPemerintahan() {}
}
