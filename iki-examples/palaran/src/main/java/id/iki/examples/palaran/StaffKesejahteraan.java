// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;

/** STAFF KESRA DAN PEMBERDAYAAN MASYARAKAT: one indicator name twice, for two different things. */
final class StaffKesejahteraan {

    private static final Sasaran KEAGAMAAN = Sasaran.of(
                    "Meningkatnya kualitas administrasi kegiatan keagamaan yang dilaksanakan di wilayah kecamatan")
            .indikator(
                    "Jumlah administrasi yang diproses",
                    Rumusan.of(
                                    "1. Pelaksanaan MTQ Tingkat Kecamatan",
                                    daftarPeriksa(KEGIATAN_KEAGAMAAN).banyaknya(KEGIATAN))
                            .sumber("1. Laporan Kegiatan", "2. Daftar hadir")
                            .disimpulkan("Rumusan hanya menyebut satu kegiatan; dibaca sebagai daftar dengan satu"
                                    + " butir yang terlaksana atau tidak."));

    private static final Sasaran PEMBERDAYAAN = Sasaran.of(
                    "Meningkatnya kualitas administrasi kegiatan Pemberdayaan di wilayah kecamatan")
            .indikator(
                    "Jumlah administrasi yang diproses",
                    Rumusan.of(
                                    "1. Jumlah Lembaga kemasyarakatan yang aktif berbanding dengan jumlah lembaga"
                                            + " kemasyarakatan yang ada di kali 100%",
                                    KasiKesejahteraan.LEMBAGA_AKTIF)
                            .sumber(
                                    "1. Data LPM Kelurahan dan Kecamatan",
                                    "2. Data Kader PKK",
                                    "3. Data UKS",
                                    "4. Data Forum Anak")
                            .kebijakan(BILA_TIDAK_ADA_OBJEK));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("staff-kesra-dan-pemberdayaan-masyarakat")
            .nama(Bunyi.dibetulkan("STAFF KESRA DAN PEMBERDAYAAN MASYRAKAT", "STAFF KESRA DAN PEMBERDAYAAN MASYARAKAT"))
            .tugas("Membantu Kasi Kesra dalam melaksanakan tugas sesuai bidang tugasnya")
            .addFungsi("a", "Melaksanakan tugas pelayanan administrasi Kesra dan Pemberdayaan Masyarakat ;")
            .addFungsi(
                    "b",
                    "Menyiapkan dan memproses data dan informasi bidang kesejahteraan dan pemberdayaan masyarakat,")
            .addFungsi("c", "Membuat laporan kegiatan sesuai dengan bidang tugasnya ;")
            .addFungsi( // printed "g"; "d", "e" and "f" are missing
                    "g",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan,")
            .atasan(Bunyi.dibetulkan("Kasi Kesra", "KASI KESEJAHTERAAN DAN PEMBERDAYAAN MASYARAKAT"))
            .addSasaran(KEAGAMAAN, PEMBERDAYAAN)
            .build();

    private StaffKesejahteraan() {}
}
