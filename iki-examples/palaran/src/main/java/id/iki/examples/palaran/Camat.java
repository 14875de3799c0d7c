// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.formulas.rumus.Rasio;

/** CAMAT: printed twice; here the first printing, with the third formula of the second. */
final class Camat {

    /** Staff of the section for economy and development are measured by these two as well. */
    static final String KEHADIRAN_MUSRENBANG = "camat.kehadiran-musrenbang";

    static final String USULAN_PRIORITAS = "camat.usulan-prioritas";

    /**
     * The attendance formula word for word: who came, divided by who came. It gives 100 % whenever somebody came, so
     * the decree is read with the invited below the line.
     */
    static final Rasio KEHADIRAN_MENURUT_CETAKAN = jumlah(PESERTA_MUSRENBANG)
            .yang(HADIR)
            .dibagi(jumlah(PESERTA_MUSRENBANG).yang(HADIR))
            .kaliSeratusPersen()
            .denganKetentuan(
                    jumlah(PESERTA_MUSRENBANG).yang(HADIR).sekurangKurangnya(75), semua(UNSUR_MUSRENBANG, TERWAKILI));

    private static final Sasaran PELAYANAN = Sasaran.of(
                    "Meningkatnya kualitas pelayanan administrasi wilayah Kecamatan Palaran")
            .indikator(
                    "Prosentase kelurahan yang memiliki kualitas pelayanan yang baik",
                    Rumusan.of(
                                    "Jumlah kelurahan dengan nilai survey kepuasan masyarakat sekurang-kurangnya 75"
                                            + " dibagi jumlah kelurahan x 100 %",
                                    jumlah(KELURAHAN)
                                            .yang(NILAI_SKM.sekurangKurangnya(75))
                                            .dibagi(jumlah(KELURAHAN))
                                            .kaliSeratusPersen())
                            .sumber("Nilai SKM")
                            .kebijakan(BILA_KESALAHAN_DATA),
                    Rumusan.of(
                                    "Jumlah rekomendasi yang diterbitkan dibandingkan jumlah banyaknya pengajuan dari"
                                            + " masyarakat x 100 %",
                                    jumlah(REKOMENDASI)
                                            .yang(DITERBITKAN)
                                            .dibagi(jumlah(PENGAJUAN))
                                            .kaliSeratusPersen())
                            .sumber("Jumlah rekomendasi yang diterbitkan")
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN),
                    Rumusan.of(
                                    "Jumlah pengaduan masyarakat yang ditindaklanjuti dibandingkan jumlah banyaknya"
                                            + " pengaduan x 100 %",
                                    jumlah(TINDAK_LANJUT_PENGADUAN)
                                            .dibagi(jumlah(PENGADUAN))
                                            .kaliSeratusPersen())
                            .sumber("Data pengaduan masyarakat")
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN))
            .indikator(
                    "Nilai Survey Kepuasan Masyarakat Kecamatan",
                    Rumusan.of("Nilai Survey Kepuasan Masyarakat", skor(NILAI_SKM_KECAMATAN))
                            .sumber("Hasil Survey Kepuasan Masyarakat"))
            .indikator(
                    Bunyi.dibetulkan(
                            "Akuntabilitas penyelenggaraan pemerintahan umum sesuai dengantugas dan fungsi berdasarkan"
                                    + " peraturan perundang-undangan yang berlaku.",
                            "Akuntabilitas penyelenggaraan pemerintahan umum sesuai dengan tugas dan fungsi berdasarkan"
                                    + " peraturan perundang-undangan yang berlaku."),
                    Rumusan.of("Nilai SAKIP Kecamatan", skor(NILAI_SAKIP)).sumber("Hasil temuan Inspektorat"));

    private static final Sasaran PARTISIPASI = Sasaran.of(
                    "Meningkatnya partisipasi masyarakat dalam pembangunan melalui MUSRENBANG Kecamatan serta"
                            + " Organisasi Sosial Kemasyarakatan")
            .indikator(
                    "Prosentase kehadiran peserta MUSRENBANG Kecamatan sesuai dengan ketentuan",
                    Rumusan.of(
                                    "Jumlah Peserta yang hadir musrenbang kecamatan sekurang-kurangnya 75 orang"
                                            + " mencakup semua unsur sebagaimana ketentuan berlaku, berbanding jumlah"
                                            + " seluruh peserta yang hadir musrenbang Kecamatan X 100%",
                                    jumlah(PESERTA_MUSRENBANG)
                                            .yang(HADIR)
                                            .dibagi(jumlah(UNDANGAN_MUSRENBANG))
                                            .kaliSeratusPersen()
                                            .denganKetentuan(
                                                    jumlah(PESERTA_MUSRENBANG)
                                                            .yang(HADIR)
                                                            .sekurangKurangnya(75),
                                                    semua(UNSUR_MUSRENBANG, TERWAKILI)))
                            .kode(KEHADIRAN_MUSRENBANG)
                            .sumber("Laporan hasil MUSRENBANG Kecamatan")
                            .disimpulkan("Penyebut tercetak sama dengan pembilang, yaitu peserta yang hadir; dibaca"
                                    + " sebagai jumlah undangan."))
            .indikator(
                    Bunyi.dibetulkan(
                            "Prosentase hasil usulan MUSRENBANG Kelurahan yang menjadi prioritas Jumlah usulan",
                            "Prosentase hasil usulan MUSRENBANG Kelurahan yang menjadi prioritas"),
                    Rumusan.of(
                                    "Jumlah usulan yang menjadi prioritas dari Musrenbang kelurahan berbanding jumlah"
                                            + " seluruh usulan dalam Musrenbang kelurahan X 100 %",
                                    jumlah(USULAN_MUSRENBANG)
                                            .yang(MENJADI_PRIORITAS)
                                            .dibagi(jumlah(USULAN_MUSRENBANG))
                                            .kaliSeratusPersen())
                            .kode(USULAN_PRIORITAS)
                            .sumber("Laporan hasil MUSRENBANG Kecamatan")
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN))
            .indikator(
                    "Prosentase organisasi sosial kemasyarakatan yang aktif",
                    Rumusan.of(
                                    "Jumlah organisasi sosial kemasyarakatan yang aktif berbanding Jumlah seluruh"
                                            + " organisasi sosial kemasyarakatan di wilayah kecamatan x 100%",
                                    jumlah(ORMAS)
                                            .yang(AKTIF)
                                            .dibagi(jumlah(ORMAS))
                                            .kaliSeratusPersen())
                            .sumber("Laporan kegiatan tahunan organisasi sosial kemasyarakatan")
                            .kebijakan(BILA_TIDAK_ADA_OBJEK));

    private static final Sasaran KETENTERAMAN = Sasaran.of(
                    "Meningkatnya ketentraman dan ketertiban di wilayah Kecamatan")
            .indikator(
                    "Tingkat partisipasi masyarakat dalam menjaga ketentraman dan ketertiban lingkungan melalui"
                            + " Siskamling aktif",
                    Rumusan.of(
                                    "Jumlah Pos Kamling yang aktif dipakai untuk Siskamling berbanding Jumlah seluruh"
                                            + " Pos Kamling di wilayah Kecamatan X 100%",
                                    jumlah(POS_KAMLING)
                                            .yang(DIPAKAI_SISKAMLING)
                                            .dibagi(jumlah(POS_KAMLING))
                                            .kaliSeratusPersen())
                            .sumber("Laporan hasil monitoring Trantib")
                            .kebijakan(BILA_TIDAK_ADA_OBJEK));

    private static final Sasaran PERMUKIMAN = Sasaran.of(
                    "Meningkatnya kualitas Prasarana dan Sarana Umum di Lingkungan Pemukiman/Perumahan wilayah"
                            + " Kecamatan")
            .indikator(
                    "Terwujudnya Kondisi Prasarana dan Sarana Lingkungan Pemukiman/Perumahan dengan kualitas yang baik",
                    Rumusan.of(
                                    "Jumlah prasarana dan sarana umum yang telah diperbaiki di wilayah kecamatan /"
                                            + " jumlah usulan masyarakat yang terakomodir melalui musrenbang kecamatan"
                                            + " X 100%",
                                    jumlah(PRASARANA)
                                            .yang(TELAH_DIPERBAIKI)
                                            .dibagi(jumlah(USULAN_MASYARAKAT).yang(TERAKOMODIR))
                                            .kaliSeratusPersen())
                            .sumber("Laporan hasil monitoring dan evaluasi pembangunan Prasarana dan Sarana di wilayah"
                                    + " kecamatan"));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("camat")
            .nama("CAMAT")
            .tugas("Memimpin, mengoordinasikan serta mengendalikan penyelenggaraan pemerintahan, pelayanan publik dan"
                    + " pemberdayaan Masyarakat kelurahan.")
            .addFungsi("a", "Menyelenggarakan urusan pemerintahan umum;")
            .addFungsi("b", "Pengoordinasian kegiatan pemberdayaan masyarakat;")
            .addFungsi(
                    "c",
                    Bunyi.dibetulkan(
                            "Pengoordinasian upaya penyelenggaraan ketertaman dan ketertiban umum;",
                            "Pengoordinasian upaya penyelenggaraan ketenteraman dan ketertiban umum;"))
            .addFungsi("d", "Pengoordinasian penerapan dan penegakan Peraturan Daerah dan Peraturan Kepala Daerah;")
            .addFungsi("e", "Pengoordinasian pemeliharaan prasarana dan sarana pelayanan umum;")
            .addFungsi("f", "Pengoordinasian penyelenggaraan kegiatan pemerintahan yang dilakukan oleh kecamatan;")
            .addFungsi("g", "Pembinaan dan pengawasan penyelenggaraan kegiatan kelurahan;")
            .addFungsi(
                    "h",
                    "Pelaksanaan Urusan Pemerintahan yang menjadi kewenangan Daerah yang tidak dilaksanakan oleh unit"
                            + " kerja Kecamatan;")
            .addFungsi(
                    "i",
                    "Pelaksanaan Pelimpahan sebagian kewenangan walikota untuk melaksanakan Urusan Pemerintahan yang"
                            + " menjadi kewenangan Daerah; dan")
            .addFungsi("j", "Pelaksanaan tugas lain sesuai dengan ketentuan perundang-undangan.")
            .addSasaran(PELAYANAN, PARTISIPASI, KETENTERAMAN, PERMUKIMAN)
            .catatan("Jabatan ini tercetak dua kali. Yang dipakai adalah cetakan pertama, ditambah rumusan pengaduan"
                    + " masyarakat yang hanya ada pada cetakan kedua.")
            .build();

    private Camat() {}
}
