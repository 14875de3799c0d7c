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

    static final Sasaran PELAYANAN = Sasaran.of(
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
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN))
            .indikator(
                    "Nilai Survey Kepuasan Masyarakat Kecamatan",
                    Rumusan.of("Nilai Survey Kepuasan Masyarakat", skor(NILAI_SKM_KECAMATAN))
                            .sumber("Hasil Survey Kepuasan Masyarakat"))
            .indikator(
                    "Akuntabilitas penyelenggaraan pemerintahan umum sesuai dengantugas dan fungsi berdasarkan"
                            + " peraturan perundang-undangan yang berlaku.",
                    Rumusan.of("Nilai SAKIP Kecamatan", skor(NILAI_SAKIP)).sumber("Hasil temuan Inspektorat"));

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
            .addSasaran(PELAYANAN)
            .build();

    private Camat() {}
}
