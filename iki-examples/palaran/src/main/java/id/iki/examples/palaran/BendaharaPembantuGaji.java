// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.KosakataKantor.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;

/**
 * BENDAHARA PENGELUARAN PEMBANTU GAJI: three formulas beside two indicators. They stay where they are printed; each
 * that belongs to another indicator says so.
 */
final class BendaharaPembantuGaji {

    private static final Sasaran PEMBAYARAN_GAJI = Sasaran.of(
                    "Terlaksananya pembayaran gaji dan tunjangan aparatur kecamatan")
            .indikator(
                    Bunyi.dibetulkan(
                            "Jumlah verifikasi SPJ dan input proses pengajian ke BPKAD",
                            "Jumlah verifikasi SPJ dan input proses pengajuan ke BPKAD"),
                    Rumusan.of(
                                    "Jumlah SPP dan SPM yang diajukan",
                                    jumlah(SPP_GAJI)
                                            .yang(DIAJUKAN)
                                            .dan(jumlah(SPM_GAJI).yang(DIAJUKAN)))
                            .sumber("Bendahara Pengeluaran Pembantu Gaji")
                            .disimpulkan("Menurut sasarannya yang dihitung hanya SPP dan SPM gaji dan tunjangan."),
                    Rumusan.of("Jumlah berkas pencairan", jumlah(BERKAS_PENCAIRAN_GAJI))
                            .sumber("Bendahara Pengeluaran Pembantu Gaji")
                            .disimpulkan("Menurut sasarannya yang dihitung hanya berkas pencairan gaji dan tunjangan."
                                    + " Menurut tabel BENDAHARA PENGELUARAN rumusan ini milik indikator berikutnya."))
            .indikator(
                    Bunyi.dibetulkan(
                            "Jumlah penyiapan pencairan gaji dan tunjangan sesuai degan ketentuan yang berlaku",
                            "Jumlah penyiapan pencairan gaji dan tunjangan sesuai dengan ketentuan yang berlaku"),
                    Rumusan.of(
                                    Bunyi.dibetulkan(
                                            "Jumlah SPT Tahunan yang dilaporkan untuk SPT Tahunan",
                                            "Jumlah SPT Tahunan yang dilaporkan"),
                                    BendaharaPengeluaran.SPT_DILAPORKAN)
                            .disimpulkan("Menurut tabel BENDAHARA PENGELUARAN rumusan ini milik indikator penyiapan"
                                    + " keterangan penghasilan untuk SPT Tahunan, yang tidak tercetak di sini."));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("bendahara-pengeluaran-pembantu-gaji")
            .nama("BENDAHARA PENGELUARAN PEMBANTU GAJI")
            .tugas("Membantu menatausahakan dan membukukan gaji dan tunjangan")
            .addFungsi(
                    "a",
                    Bunyi.dibetulkan(
                            "Membuat kelengkapan pengajian gaji dan tunjangan (SSP dan SPP)",
                            "Membuat kelengkapan pengajuan gaji dan tunjangan (SSP dan SPP)"))
            .addFungsi(
                    "b",
                    Bunyi.dibetulkan(
                            "Mencatat dan mengarsipkan berkas pengajian gaji dan tunjangan",
                            "Mencatat dan mengarsipkan berkas pengajuan gaji dan tunjangan"))
            .addFungsi(
                    "c",
                    "Melakukan pemotongan/pemungutan penerimaan negara dari pembayaran yang dilakukan dan menyetorkan"
                            + " ke kas negara")
            .addFungsi(
                    "d",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan")
            .addSasaran(PEMBAYARAN_GAJI)
            .build();

    private BendaharaPembantuGaji() {}
}
