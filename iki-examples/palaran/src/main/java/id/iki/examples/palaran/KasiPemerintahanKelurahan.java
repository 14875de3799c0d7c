// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.*;
import static id.iki.examples.palaran.KosakataKelurahan.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;

/** KASI PEMERINTAHAN UMUM, KETENTRAMAN DAN KETERTIBAN KELURAHAN: neighbourhoods, land and public order. */
final class KasiPemerintahanKelurahan {

    private static final Sasaran ADMINISTRASI_RT = Sasaran.of("Terlaksananya administrasi RT yang tepat waktu")
            .indikator(
                    "1. Persentase data laporan RT yang tepat waktu",
                    // no report at all is the worst case, not an excuse, so no meaning of 0 is declared
                    Rumusan.of(
                                    "Jumlah laporan data RT yang tepat waktu dibandingkan dengan jumlah seluruh laporan"
                                            + " dikali 100%",
                                    jumlah(LAPORAN_RT)
                                            .yang(TEPAT_WAKTU)
                                            .dibagi(jumlah(LAPORAN_RT))
                                            .kaliSeratusPersen())
                            .sumber("Data laporan RT"))
            .indikator(
                    "2. Jumlah sosialisasi dan monev tentang tertib administrasi RT",
                    Rumusan.of(
                                    "Jumlah sosialisasi dan monev administrasi RT yang dilaksanakan dalam satu tahun",
                                    jumlah(SOSIALISASI_RT)
                                            .yang(DILAKSANAKAN)
                                            .dan(jumlah(MONEV_RT).yang(DILAKSANAKAN)))
                            .sumber("Laporan kegiatan dan sosialisasi"));

    private static final Sasaran ADMINISTRASI_PERTANAHAN = Sasaran.of("Terlaksananya administrasi pertanahan")
            .indikator(
                    "Persentase administrasi pertanahan yang diselesaikan",
                    Rumusan.of(
                                    "Jumlah administrasi pertanahan yang diselesaikan dibandingkan dengan jumlah"
                                            + " seluruh administrasi pertanahan dikali 100% Administrasi pertanahan"
                                            + " antara lain 1. Surat Keterangan Waris"
                                            + " 2. Surat Keterangan Riwayat Tanah"
                                            + " 3. Surat keterangan penguasaan tanah 4. Patok tanah",
                                    jumlah(PENYELESAIAN_PERTANAHAN)
                                            .dibagi(jumlah(PERTANAHAN))
                                            .kaliSeratusPersen())
                            .sumber("Register Pertanahan")
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN));

    private static final Sasaran PENERTIBAN = Sasaran.of(
                    "Terlaksananya koordinasi penertiban dan penegakan peraturan perundang-undangan")
            .indikator(
                    "Jumlah koordinasi penertiban yang dilaksanakan",
                    Rumusan.of(
                                    "Jumlah koordinasi penertiban yang dilaksanakan",
                                    jumlah(KOORDINASI_PENERTIBAN).yang(DILAKSANAKAN))
                            .sumber("Laporan"));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("kasi-pemerintahan-umum-ketentraman-dan-ketertiban-kelurahan")
            .nama("KASI PEMERINTAHAN UMUM, KETENTRAMAN DAN KETERTIBAN KELURAHAN")
            .tugas("Melaksanakan Pengumpulan dan Penyiapan bahan, perumusan kebijakan, koordinasi, perencanaan Program,"
                    + " pelaporan bidang Pemerintahan, Ketentraman dan ketertiban.")
            .addFungsi("a", "Merencanakan, menyusun dan melaksanakan program dan kegiatan sesuai lingkup tugasnya")
            .addFungsi("b", "Merumuskan kebijakan teknis pelaksanaan kegiatan sesuai bidang tugasnya;")
            .addFungsi(
                    "c",
                    "Mengumpulkan, mengolah, menyajikan, mengembangkan dan memanfaatkan data dan informasi bidang"
                            + " pemerintahan, ketentraman dan ketertiban di wilayah kelurahan;")
            .addFungsi(
                    "d",
                    Bunyi.dibetulkan(
                            "Melaksanakan koordinasi dengan dengan pemuka agama yang berada di wilayah kerja kelurahan"
                                    + " untuk mewujudkan ketentraman dan ketertiban;",
                            "Melaksanakan koordinasi dengan pemuka agama yang berada di wilayah kerja kelurahan untuk"
                                    + " mewujudkan ketentraman dan ketertiban;"))
            .addFungsi(
                    "e",
                    "Melaksanakan koordinasi dengan unit kerja terkait yang tugas dan fungsinya di bidang penerapan dan"
                            + " penegakan peraturan perundang-undangan;")
            .addFungsi(
                    "f",
                    "Memfasilitasi pelaksanaan pemilihan, pengangkatan dan pemberhentian Ketua Rukun Tetangga (RT)"
                            + " serta membantu penyelesaian proses administrasinya;")
            .addFungsi("g", "Melaksanakan pencatatan monografi Kelurahan;")
            .addFungsi(
                    "h",
                    "Melaksanakan administrasi pertanahan, kependudukan dan pencatatan sipil serta administrasi lainnya"
                            + " sesuai lingkup tugasnya;")
            .addFungsi("i", "Melaksanakan tanggap bencana lingkup kelurahan;")
            .addFungsi("j", "Memfasilitasi penyelenggaraan pemilihan umum;")
            .addFungsi("k", "Melaksanakan evaluasi dan pelaporan pelaksanaan tugas dan fungsi;")
            .addFungsi(
                    "l",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan.")
            .addSasaran(ADMINISTRASI_RT, ADMINISTRASI_PERTANAHAN, PENERTIBAN)
            .build();

    private KasiPemerintahanKelurahan() {}
}
