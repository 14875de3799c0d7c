// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.BILA_TIDAK_ADA_OBJEK;
import static id.iki.examples.palaran.KosakataKantor.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;

/** BENDAHARA BARANG, printed BENDAHAHA: the goods of the office. */
final class BendaharaBarang {

    private static final Sasaran ADMINISTRASI_BARANG = Sasaran.of(
                    "Meningkatnya kualitas administrasi barang milik kantor wilayah kecamatan")
            .indikator(
                    "Tercatatnya barang-barang milik kantor ke dalam buku register",
                    // two nouns: goods that were disposed of may still stand in the register
                    Rumusan.of(
                                    "Jumlah barang-barang milik kantor yang tercatat dalam buku register x 100%",
                                    jumlah(BARANG_REGISTER)
                                            .dibagi(jumlah(BARANG_MILIK_KANTOR))
                                            .kaliSeratusPersen())
                            .sumber("Buku Register")
                            .disimpulkan("Penyebut tidak tercetak; dibaca sebagai seluruh barang milik kantor.")
                            .kebijakan(BILA_TIDAK_ADA_OBJEK))
            .indikator(
                    "Tercatatnya setiap barang inventaris kantor di masing-masing ruangan",
                    Rumusan.of(
                                    "Jumlah barang yang terdata dalam Kartu Inventaris Kantor",
                                    jumlah(BARANG_INVENTARIS).yang(TERDATA_DALAM_KARTU))
                            .sumber("Kartu Inventaris Ruangan"))
            .indikator(
                    "Tertib administrasi barang-barang kebutuhan kantor ke dalam kartu persediaan",
                    Rumusan.of(
                                    "Jumlah barang yang masuk dan jumlah barang yang keluar x 100%",
                                    takTerhitung("antara jumlah barang masuk dan jumlah barang keluar tidak tercetak"
                                            + " hitungan apa pun yang menghasilkan persentase"))
                            .sumber("Kartu Persediaan"));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("bendahara-barang")
            .nama(Bunyi.dibetulkan("BENDAHAHA BARANG", "BENDAHARA BARANG"))
            .tugas("Mencatat, memelihara dan menyimpan barang-barang milik kantor sesuai dengan ketentuan yang berlaku")
            .addFungsi(
                    "a",
                    "Membantu melakukan pengumpulan dan penyusunan bahan dan melaksanakan program dan kegiatan sesuai"
                            + " lingkup tugasnya;")
            .addFungsi("b", "Membantu pelaksanaan program dan kegiatan pada bagian umum;")
            .addFungsi(
                    "c",
                    "Mencatat barang kebutuhan kantor ke dalam kartu persediaan serta menyimpan barang sesuai dengan"
                            + " ketentuan yang berlaku;")
            .addFungsi("d", "Membuat laporan persediaan barang setiap bulan;")
            .addFungsi(
                    "e",
                    "Menyimpan barang-barang milik kantor dan memberikan nomor register pada barang-barang inventaris"
                            + " kantor sesuai dengan ketentuan yang berlaku;")
            .addFungsi(
                    "f",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan;")
            .addSasaran(ADMINISTRASI_BARANG)
            .build();

    private BendaharaBarang() {}
}
