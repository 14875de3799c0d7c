// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Ukuran;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Satuan;
import java.util.List;

/**
 * One idea: an office that measures in a way of its own implements {@link Formulasi}, here {@link RataRata}, and its
 * formula stands in decrees, reports and trails like the library's.
 */
public final class RumusSendiri {
    private record Pasien(String nomor, int menitTunggu) {}

    private static final Populasi<Pasien> PASIEN = Populasi.of("pasien rawat jalan", "orang");

    private static final Ukuran<Pasien> WAKTU_TUNGGU = Ukuran.of("waktu tunggu");

    private static final Formulasi RATA_RATA_TUNGGU = new RataRata<>(PASIEN.semua(), WAKTU_TUNGGU, new Satuan("menit"));

    private RumusSendiri() {}

    /**
     * Prints the trail of a report's figure, and the reason where there is none.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Keputusan keputusan = Keputusan.builder()
                .jenis("KEPUTUSAN KEPALA KLINIK CONTOH")
                .nomor("1 TAHUN 2025")
                .tentang("INDIKATOR KINERJA INDIVIDU")
                .penetap("KEPALA KLINIK CONTOH")
                .periode(Periode.tahun(2025))
                .addJabatan(Jabatan.builder()
                        .kode("petugas-loket")
                        .nama("Petugas Loket")
                        .addSasaran(Sasaran.of("Pasien cepat dilayani")
                                .indikator("Waktu tunggu", Rumusan.of("Rata-rata waktu tunggu", RATA_RATA_TUNGGU)))
                        .build())
                .build();
        DataKinerja data = data(new Pasien("A1", 20), new Pasien("A2", 35), new Pasien("A3", 18));

        System.out.println("DATA CONTOH");
        Laporan.of(keputusan, data)
                .baris()
                .forEach(baris -> System.out.print(baris.jejak().teks()));
        System.out.println();
        System.out.println("Tanpa pasien: "
                + Perhitungan.of(data())
                        .hitung(RATA_RATA_TUNGGU)
                        .hasil()
                        .fold(Nilai::sebutan, gagal -> gagal.alasan().name()));
    }

    private static DataKinerja data(Pasien... pasien) {
        return DataKinerja.of(
                        Periode.tahun(2025),
                        PASIEN.daftar(List.of(pasien), Pasien::nomor)
                                .nilai(WAKTU_TUNGGU, Pasien::menitTunggu)
                                .sumber("Mesin antrean"))
                .sebagaiContoh();
    }
}
