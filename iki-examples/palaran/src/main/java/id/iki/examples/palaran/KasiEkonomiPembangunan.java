// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.formulas.rumus.Rumus;

/** KASI EKONOMI DAN PEMBANGUNAN: three of its four wordings are only the name of a percentage. */
final class KasiEkonomiPembangunan {

    static final String UKM_DIBINA = "kasi-ekonomi-dan-pembangunan.ukm-dibina";

    static final Rumus PROFIL_TEPAT_WAKTU = jumlah(PROFIL_KECAMATAN).yang(DISUSUN_TEPAT_WAKTU);

    /** The decree names the attendance of both planning meetings; a formula is printed for the district's only. */
    static final String KEHADIRAN_DARI_CAMAT = "Rumusan hanya menyebut nama persentase; dihitung dengan rumusan CAMAT,"
            + " yaitu untuk Musrenbang Kecamatan saja.";

    static final String USULAN_DARI_CAMAT =
            "Rumusan hanya menyebut nama persentase; dihitung dengan rumusan CAMAT untuk usulan prioritas.";

    private static final Sasaran MUSRENBANG = Sasaran.of(Bunyi.dibetulkan(
                    "Tersusunnya dokumen hasil Musrenbang Kelurahan / Kecamatan Kecamatan",
                    "Tersusunnya dokumen hasil Musrenbang Kelurahan / Kecamatan"))
            .indikator(
                    "Terselenggaranya Musrenbang Kelurahan / Kecamatan sesuai ketentuan yang berlaku",
                    Rumusan.of(
                                    "1. Prosentase kehadiran peserta Musrenbang sesuai ketentuan",
                                    rujukan(Camat.KEHADIRAN_MUSRENBANG))
                            .sumber("Data hasil Musrenbang Kecamatan")
                            .disimpulkan(KEHADIRAN_DARI_CAMAT),
                    Rumusan.of(
                                    "2. Prosentase hasil usulan Musrenbang yang menjadi Prioritas",
                                    rujukan(Camat.USULAN_PRIORITAS))
                            .sumber("Data hasil Musrenbang Kecamatan")
                            .disimpulkan(USULAN_DARI_CAMAT)
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN));

    private static final Sasaran PROFIL = Sasaran.of(Bunyi.dibetulkan(
                    "Tersusunnya Dokumen Profil Kecamatan Kecamatan", "Tersusunnya Dokumen Profil Kecamatan"))
            .indikator(
                    "Jumlah Dokumen Profil Kecamatan yang disusun tepat waktu",
                    Rumusan.of("Jumlah Dokumen Profil Kecamatan yang disusun tepat waktu", PROFIL_TEPAT_WAKTU)
                            .sumber("Dokumen Profil Kecamatan"));

    private static final Sasaran EKONOMI = Sasaran.of(Bunyi.dibetulkan(
                    "Terbinanya Usaha Kecil Menengah (UKM) dan golongan ekonomi lemah, perdagangan dan perkeroperasian",
                    "Terbinanya Usaha Kecil Menengah (UKM) dan golongan ekonomi lemah, perdagangan dan perkoperasian"))
            .indikator(
                    Bunyi.dibetulkan(
                            "Terlaksananya fasilitasi dan pembinaan terhadap Usaha Kecil Menengah (UKM) perdagangan dan"
                                    + " perkeroperasian di wilayah kecamatan",
                            "Terlaksananya fasilitasi dan pembinaan terhadap Usaha Kecil Menengah (UKM) perdagangan dan"
                                    + " perkoperasian di wilayah kecamatan"),
                    Rumusan.of(
                                    Bunyi.dibetulkan(
                                            "1. Prosentase Usaha Kecil Menengah (UKM), perdagangan dan perkeroperasian yang"
                                                    + " mendapat pembinaan",
                                            "1. Prosentase Usaha Kecil Menengah (UKM), perdagangan dan perkoperasian yang"
                                                    + " mendapat pembinaan"),
                                    persentase(UKM, MENDAPAT_PEMBINAAN))
                            .kode(UKM_DIBINA)
                            .sumber("Data kegiatan pembinaan di wilayah kecamatan")
                            .disimpulkan("Rumusan hanya menyebut nama persentase; pembilang dan penyebut diambil dari"
                                    + " kata-katanya, dan yang dihitung adalah unit usaha, bukan kegiatan pembinaan.")
                            .kebijakan(BILA_TIDAK_ADA_OBJEK));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("kasi-ekonomi-dan-pembangunan")
            .nama("KASI EKONOMI DAN PEMBANGUNAN")
            .tugas("Melaksanakan pengumpulan dan penyiapan bahan, perumusan kebijakan, koordinasi, perencanaan program,"
                    + " pelaporan bidang Ekonomi dan Pembangunan;")
            .addFungsi("a", "Merencanakan, menyusun dan melaksanakan program dan kegiatan sesuai lingkup tugasnya;")
            .addFungsi("b", "Merumuskan kebijakan teknis pelaksanaan kegiatan sesuai bidang tugasnya;")
            .addFungsi(
                    "c",
                    "Mengumpulkan, mengolah, menyajikan, mengembangkan dan memanfaatkan data dan informasi bidang"
                            + " pemberdayaan ekonomi dan sarana prasarana di wilayah kecamatan;")
            .addFungsi(
                    "d",
                    "Memberikan bimbingan, supervisi, fasilitasi dan konsultasi pelaksanaan administrasi di Kelurahan"
                            + " sesuai bidang tugasnya;")
            .addFungsi(
                    "e",
                    "Melaksanakan koordinasi, pembinaan, pengawasan dan pengendalian terhadap pelaksanaan kegiatan"
                            + " pemberdayaan masyarakat di wilayah kecamatan baik yang dilakukan unit kerja"
                            + " pemerintahan maupun swasta;")
            .addFungsi(
                    "f",
                    "Melaksanakan koordinasi dengan unit kerja terkait terhadap pelaksanaan kegiatan bidang ekonomi dan"
                            + " pembangunan di wilayah kecamatan;")
            .addFungsi(
                    "g",
                    "Mengkoordinasikan, membina dan mengembangkan serta memantau kegiatan perindustrian, perdagangan,"
                            + " perkoperasian, Usaha Kecil Menengah (UKM) dan golongan ekonomi lemah;")
            .addFungsi("h", "Melaksanakan pembinaan bidang pemberdayaan perekonomian masyarakat;")
            .addFungsi("i", "Melaksanakan administrasi bidang ekonomi dan pembangunan yang menjadi lingkup tugasnya;")
            .addFungsi("g", "Menyusun profil kecamatan;") // printed "g" a second time, where "j" belongs
            .addFungsi(
                    "k",
                    "Mengatur partisipasi masyarakat untuk ikut serta dalam perencanaan pembangunan lingkup kecamatan"
                            + " dalam forum Musyawarah Perencanaan Pembangunan (Musrenbang);")
            .addFungsi(
                    "l",
                    "Melaksanakan sistem pengendalian intern pemerintahan, evaluasi dan pelaporan pelaksanaan tugas dan"
                            + " fungsi; dan")
            .addFungsi(
                    "m",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan.")
            .addSasaran(MUSRENBANG, PROFIL, EKONOMI)
            .build();

    private KasiEkonomiPembangunan() {}
}
