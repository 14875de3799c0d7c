// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.KosakataKantor.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.formulas.rumus.Rumus;

/** BENDAHARA PENGELUARAN: nine counts; the assistant treasurer has the same nine. */
final class BendaharaPengeluaran {

    static final Rumus SPP_DAN_SPM_DIAJUKAN =
            jumlah(SPP).yang(DIAJUKAN).dan(jumlah(SPM).yang(DIAJUKAN));
    static final Rumus PENCAIRAN = jumlah(BERKAS_PENCAIRAN);
    static final Rumus PENERIMAAN_DAN_PENGELUARAN = jumlah(LAPORAN_KAS);
    static final Rumus PENYERAPAN_ANGGARAN = jumlah(LAPORAN_PENYERAPAN);
    static final Rumus BERKAS_DI_SPJ_KAN = jumlah(BERKAS_BELANJA).yang(DI_SPJ_KAN);
    static final Rumus BAHAN_DISIAPKAN = jumlah(BAHAN_PERTANGGUNGJAWABAN).yang(DISIAPKAN);
    static final Rumus BUKU_DIKERJAKAN =
            jumlah(BUKU_KAS_UMUM).yang(DIKERJAKAN).dan(jumlah(PENUTUPAN_KAS).yang(DIKERJAKAN));
    static final Rumus PAJAK_DIBAYARKAN = jumlah(SURAT_SETORAN_PAJAK).yang(DIBAYARKAN);
    static final Rumus SPT_DILAPORKAN = jumlah(SPT_TAHUNAN).yang(DILAPORKAN);

    static final String SATUAN_BERKAS = "Apa yang dihitung dan satuannya tidak tercetak; dibaca sebagai berkas.";
    static final String SATUAN_BAHAN = "Satuan tidak tercetak; bahan dihitung sebagai berkas.";
    static final String SATUAN_ENTRI = "Apa yang dihitung dan satuannya tidak tercetak; dibaca sebagai entri.";
    static final String LEMBAR_PAJAK =
            "Tidak tercetak apakah rupiah atau lembar yang dihitung; dibaca sebagai lembar SSP menurut indikatornya.";

    private static final Sasaran BAHAN_LAPORAN = Sasaran.of("Tersedianya bahan laporan keuangan semesteran dan tahunan")
            .indikator(
                    "Jumlah verifikasi SPJ dan input proses pengajuan ke BPKAD",
                    Rumusan.of("Jumlah SPP dan SPM yang diajukan", SPP_DAN_SPM_DIAJUKAN)
                            .sumber("Bendahara Pengeluaran"))
            .indikator("Jumlah penyiapan pencairan sesuai anggaran", Rumusan.of("Jumlah berkas pencairan", PENCAIRAN))
            .indikator(
                    "Jumlah pembayaran, pengelolaan, penyimpanan dan pengaturan keluar masuk dana",
                    Rumusan.of("Jumlah berkas laporan penerimaan dan pengeluaran", PENERIMAAN_DAN_PENGELUARAN))
            // below the page break every cell stands one column to the left
            .indikator(
                    "Jumlah penyiapan laporan pencairan kepada pengguna anggaran",
                    Rumusan.of("Jumlah berkas laporan realisasi penyerapan anggaran kegiatan", PENYERAPAN_ANGGARAN))
            .indikator(
                    "Jumlah penyiapan dan penyimpanan berkas SPJ",
                    Rumusan.of("Jumlah yang di SPJ kan", BERKAS_DI_SPJ_KAN).disimpulkan(SATUAN_BERKAS))
            .indikator(
                    "Jumlah penyiapan pertanggungjawaban (SPJ Belanja-Fungsional)",
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
            .kode("bendahara-pengeluaran")
            .nama("BENDAHARA PENGELUARAN")
            .tugas(Bunyi.dibetulkan(
                    "Menerima, menyimpan, menatausahakan dan membukukan uang/surat berharga dalam pengelolannya.",
                    "Menerima, menyimpan, menatausahakan dan membukukan uang/surat berharga dalam pengelolaannya."))
            .addFungsi("a", "Mengumpulkan data pengajuan penggunaan anggaran;")
            .addFungsi("b", "Membuat kelengkapan pengajuan anggaran (SSP dan SPP)")
            .addFungsi("c", "Mencatat dan mengarsipkan berkas pengajuan anggaran")
            .addFungsi(
                    "d",
                    "Melakukan pemotongan/pemungutan penerimaan negara dari pembayaran yang dilakukan dan menyetorkan"
                            + " ke kas negara")
            .addFungsi("e", "Mengelola uang persediaan dan LS;")
            .addFungsi("f", "Menyampaikan Laporan Pertanggungjawaban (LPJ)")
            .addFungsi(
                    "g",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan")
            .addSasaran(BAHAN_LAPORAN)
            .build();

    private BendaharaPengeluaran() {}
}
