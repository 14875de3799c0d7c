// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
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

/**
 * One idea: an office that measures in a way of its own implements {@link Formulasi}, here {@link RataRata}, and its
 * formula stands in decrees, reports and trails like the library's.
 */
public final class RumusSendiri {
    private interface Pasien {}

    private static final Populasi<Pasien> PASIEN = Populasi.of("pasien rawat jalan", "orang");

    private static final Skor TOTAL_TUNGGU = Skor.of("Total waktu tunggu").satuan(new Satuan("menit"));

    private static final Formulasi RATA_RATA_TUNGGU = new RataRata(TOTAL_TUNGGU, PASIEN);

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
        DataKinerja data = DataKinerja.of(
                        Periode.tahun(2025),
                        TOTAL_TUNGGU.sebesar(1_450).sumber("Mesin antrean"),
                        PASIEN.sebanyak(60).sumber("Register pasien"))
                .sebagaiContoh();
        DataKinerja tanpaPasien = DataKinerja.of(Periode.tahun(2025), TOTAL_TUNGGU.sebesar(0), PASIEN.sebanyak(0))
                .sebagaiContoh();

        System.out.println("DATA CONTOH");
        Laporan.of(keputusan, data)
                .baris()
                .forEach(baris -> System.out.print(baris.jejak().teks()));
        System.out.println();
        System.out.println("Tanpa pasien: "
                + Perhitungan.of(tanpaPasien)
                        .hitung(RATA_RATA_TUNGGU)
                        .hasil()
                        .fold(Nilai::sebutan, gagal -> gagal.alasan().name()));
    }
}
