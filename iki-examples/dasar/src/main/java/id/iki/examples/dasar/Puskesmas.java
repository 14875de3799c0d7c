// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.StatusButir;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import java.math.BigDecimal;
import java.util.Map;

/** One idea: a report is a decree over the facts of a period, and the application prints it as it likes. */
public final class Puskesmas {
    private Puskesmas() {}

    /**
     * Prints the report of a health centre.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Laporan laporan = Laporan.of(KeputusanPuskesmas.keputusan(), data());

        System.out.println(laporan.keputusan().sitasi());
        System.out.println("DATA CONTOH, " + laporan.data().periode().nama());
        for (Laporan.PerJabatan jabatan : laporan.jabatan()) {
            System.out.println();
            System.out.println(jabatan.jabatan().nama());
            for (Laporan.PerSasaran sasaran : jabatan.sasaran()) {
                System.out.println("  " + sasaran.sasaran().uraian());
                for (Laporan.PerIndikator indikator : sasaran.indikator()) {
                    System.out.println("    " + indikator.indikator().nama());
                    indikator.baris().forEach(Puskesmas::cetak);
                }
            }
        }
        Laporan.Ringkasan ringkasan = laporan.ringkasan();
        System.out.println();
        System.out.println(ringkasan.terhitung() + " terhitung, " + ringkasan.tanpaHasil() + " tanpa hasil");
    }

    private static void cetak(Laporan.Baris baris) {
        System.out.println("      " + baris.rumusan().bunyi());
        baris.capaian().target().ifPresent(target -> System.out.println("        Target:    " + target.sebutan()));
        System.out.println("        Realisasi: " + baris.realisasi().teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL));
        if (baris.realisasi().hasil().isSuccess()) {
            System.out.println("        Capaian:   " + baris.capaian().teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL));
        }
        baris.tanda().forEach(tanda -> System.out.println("        Catatan:   " + tanda.keterangan()));
    }

    private static DataKinerja data() {
        return DataKinerja.of(
                        Periode.tahun(2025),
                        KeputusanPuskesmas.BAYI.sebanyak(320).sumber("Kohort bayi"),
                        KeputusanPuskesmas.BAYI
                                .yang(KeputusanPuskesmas.IMUNISASI_LENGKAP)
                                .sebanyak(296)
                                .sumber("Kohort bayi"),
                        KeputusanPuskesmas.IBU_HAMIL.sebanyak(350).sumber("Kohort ibu"),
                        KeputusanPuskesmas.WAKTU_TUNGGU.sebesar(75).sumber("Mesin antrean"),
                        KeputusanPuskesmas.NILAI_SKM
                                .sebesar(new BigDecimal("82.4"))
                                .sumber("Survei kepuasan"),
                        KeputusanPuskesmas.LAPORAN_BULANAN.isian(Map.of(
                                "Data Kesakitan", StatusButir.TEPAT_WAKTU,
                                "Gizi, KIA dan Imunisasi", StatusButir.SELESAI,
                                "Pemakaian Obat", StatusButir.TERLAMBAT,
                                "Kegiatan Puskesmas", StatusButir.TIDAK_BERLAKU)))
                .sebagaiContoh();
    }
}
