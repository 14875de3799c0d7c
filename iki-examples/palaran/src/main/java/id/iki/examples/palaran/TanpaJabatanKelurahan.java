// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.*;
import static id.iki.examples.palaran.KosakataKelurahan.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;

/** A table without a position: title, task and functions are not printed. */
final class TanpaJabatanKelurahan {

    private static final Sasaran MUSRENBANG = Sasaran.of("Tersusunnya dokumen hasil Musrenbang Kelurahan")
            .indikator(
                    "Terselenggaranya Musrenbang Kelurahan sesuai ketentuan yang berlaku",
                    Rumusan.of(
                                    "1. Prosentase kehadiran peserta Musrenbang sesuai ketentuan",
                                    jumlah(PESERTA_MUSRENBANG_KELURAHAN)
                                            .yang(HADIR)
                                            .dibagi(jumlah(UNDANGAN_MUSRENBANG_KELURAHAN))
                                            .kaliSeratusPersen())
                            .sumber("Data hasil Musrenbang Kelurahan")
                            .disimpulkan("Rumusan hanya menyebut nama persentase; dibaca seperti rumusan CAMAT, tanpa"
                                    + " batas 75 orang yang hanya tercetak untuk kecamatan."),
                    Rumusan.of(
                                    "2. Prosentase hasil usulan Musrenbang yang menjadi Prioritas",
                                    persentase(USULAN_MUSRENBANG_DI_KELURAHAN, MENJADI_PRIORITAS))
                            .sumber("Data hasil Musrenbang Kelurahan")
                            .disimpulkan("Rumusan hanya menyebut nama persentase; dibaca seperti rumusan CAMAT.")
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN));

    private static final Sasaran PROFIL = Sasaran.of("Tersusunnya Dokumen Profil Kelurahan")
            .indikator(
                    "Jumlah Dokumen Profil Kelurahan yang disusun tepat waktu",
                    Rumusan.of(
                                    "Jumlah Dokumen Profil Kelurahan yang disusun tepat waktu",
                                    jumlah(PROFIL_KELURAHAN).yang(DISUSUN_TEPAT_WAKTU))
                            .sumber("Dokumen Profil Kelurahan"));

    private static final Sasaran EKONOMI = Sasaran.of(Bunyi.dibetulkan(
                    "Tertibinya Usaha Kecil Menengah (UKM) dan golongan ekonomi lemah, perdagangan dan perkoperasian",
                    "Terbinanya Usaha Kecil Menengah (UKM) dan golongan ekonomi lemah, perdagangan dan perkoperasian"))
            .indikator(
                    Bunyi.dibetulkan(
                            "Tertaksananya fasilitasi dan pembinaan terhadap Usaha Kecil Menengah (UKM) perdagangan dan"
                                    + " perkoperasian di wilayah kelurahan",
                            "Terlaksananya fasilitasi dan pembinaan terhadap Usaha Kecil Menengah (UKM) perdagangan dan"
                                    + " perkoperasian di wilayah kelurahan"),
                    Rumusan.of(
                                    "Prosentase Usaha Kecil Menengah (UKM), perdagangan dan perkoperasian yang mendapat"
                                            + " pembinaan",
                                    persentase(UKM_KELURAHAN, MENDAPAT_PEMBINAAN))
                            .sumber("Data kegiatan pembinaan di wilayah kelurahan")
                            .disimpulkan("Rumusan hanya menyebut nama persentase; pembilang dan penyebut diambil dari"
                                    + " kata-katanya, dan yang dihitung adalah unit usaha, bukan kegiatan pembinaan.")
                            .kebijakan(BILA_TIDAK_ADA_OBJEK));

    private static final Sasaran LINGKUNGAN = Sasaran.of("Terciptanya lingkungan yang bersih, hijau dan sehat")
            .indikator(
                    "Adanya pemilahan sampah dan bank sampah atau rumah kompos di wilayah kelurahan",
                    Rumusan.of(
                                    "Persentase masyarakat yang melakukan pemilahan sampah",
                                    persentase(MASYARAKAT, MEMILAH_SAMPAH))
                            .sumber("Bank sampah/rumah kompos")
                            .disimpulkan("Rumusan hanya menyebut nama persentase; penyebut dibaca sebagai seluruh"
                                    + " masyarakat di kelurahan, dihitung per orang karena satuannya tidak tercetak.")
                            .kebijakan(BILA_KESALAHAN_DATA));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("tanpa-jabatan-l585-kelurahan")
            .nama(Bunyi.tidakTercetak("(tidak tercetak)"))
            .addSasaran(MUSRENBANG, PROFIL, EKONOMI, LINGKUNGAN)
            .catatan("Tabel ini tercetak tanpa nama jabatan, tugas dan fungsi. Menurut isinya, tabel ini milik kepala"
                    + " seksi di kelurahan yang membidangi ekonomi, pembangunan dan lingkungan hidup.")
            .build();

    private TanpaJabatanKelurahan() {}
}
