// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.BendaharaPengeluaran.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;

/**
 * BENDAHARA PENGELUARAN PEMBANTU: printed twice; here the second printing, which has all nine rows. The formulas are
 * those of the treasurer, to the letter.
 */
final class BendaharaPembantu {

    private static final Sasaran BAHAN_LAPORAN = Sasaran.of("Tersedianya bahan laporan keuangan semesteran dan tahunan")
            .indikator(
                    // the first printing and the treasurer's table have SPJ
                    Bunyi.dibetulkan(
                            "Jumlah verifikasi SPP dan input proses pengajuan ke BPKAD",
                            "Jumlah verifikasi SPJ dan input proses pengajuan ke BPKAD"),
                    Rumusan.of("Jumlah SPP dan SPM yang diajukan", SPP_DAN_SPM_DIAJUKAN)
                            .sumber("Bendahara Pengeluaran Pembantu"))
            .indikator("Jumlah penyiapan pencairan sesuai anggaran", Rumusan.of("Jumlah berkas pencairan", PENCAIRAN))
            .indikator(
                    "Jumlah pembayaran, pengelolaan, penyimpanan dan pengaturan keluar masuk dana",
                    Rumusan.of("Jumlah berkas laporan penerimaan dan pengeluaran", PENERIMAAN_DAN_PENGELUARAN))
            .indikator(
                    Bunyi.dibetulkan(
                            "Jumlah pencairan anggaran\npenyiapan kepada laporan pengguna",
                            "Jumlah penyiapan laporan pencairan kepada pengguna anggaran"),
                    Rumusan.of("Jumlah berkas laporan realisasi penyerapan anggaran kegiatan", PENYERAPAN_ANGGARAN))
            .indikator(
                    Bunyi.dibetulkan(
                            "Jumlah penyimpanan berkas SPJ\npenyiapan dan",
                            "Jumlah penyiapan dan penyimpanan berkas SPJ"),
                    Rumusan.of("Jumlah yang di SPJ kan", BERKAS_DI_SPJ_KAN).disimpulkan(SATUAN_BERKAS))
            .indikator(
                    Bunyi.dibetulkan(
                            "Jumlah pertanggungjawaban (SPJ Belanja-Fungsional)\npenyiapan laporan",
                            "Jumlah penyiapan laporan pertanggungjawaban (SPJ Belanja-Fungsional)"),
                    Rumusan.of("Jumlah bahan yang disiapkan buat laporan pertanggungjawaban", BAHAN_DISIAPKAN)
                            .disimpulkan(SATUAN_BAHAN))
            .indikator(
                    "Jumlah penyiapan buku kas umum dan register penutupan kas",
                    Rumusan.of("Jumlah yang dikerjakan dibuku kas umum dan register penutupan kas", BUKU_DIKERJAKAN)
                            .disimpulkan(SATUAN_ENTRI))
            .indikator(
                    "Jumlah penyiapan SSP (Surat Setoran Pajak)",
                    Rumusan.of("Jumlah pajak yang dibayarkan", PAJAK_DIBAYARKAN).disimpulkan(LEMBAR_PAJAK))
            .indikator(
                    "Jumlah penyiapan keterangan penghasilan untuk SPT Tahunan",
                    Rumusan.of("Jumlah SPT Tahunan yang dilaporkan", SPT_DILAPORKAN));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("bendahara-pengeluaran-pembantu")
            .nama("BENDAHARA PENGELUARAN PEMBANTU")
            .tugas(Bunyi.dibetulkan(
                    "Membantu Bendahara Pengeluaran dalam Menerima, menyimpan, menatausahakan dan membukukan uang/surat"
                            + " berharga dalam pengelolannya.",
                    "Membantu Bendahara Pengeluaran dalam Menerima, menyimpan, menatausahakan dan membukukan uang/surat"
                            + " berharga dalam pengelolaannya."))
            .addAllFungsi(BendaharaPengeluaran.JABATAN.fungsi()) // the same seven, word for word
            .atasan("Bendahara Pengeluaran")
            .addSasaran(BAHAN_LAPORAN)
            .catatan("Jabatan ini tercetak dua kali, pertama dengan tiga indikator, lalu dengan sembilan; yang dipakai"
                    + " adalah cetakan kedua. Rumusannya sama dengan rumusan BENDAHARA PENGELUARAN sehingga angkanya"
                    + " juga sama.")
            .build();

    private BendaharaPembantu() {}
}
