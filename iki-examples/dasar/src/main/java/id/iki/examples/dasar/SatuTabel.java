// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import static id.iki.formulas.rumus.Rumus.persen;
import static id.iki.formulas.rumus.Rumus.persentase;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Skala;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.Populasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.formulas.batch.Hasil;
import id.iki.formulas.batch.Hitungan;
import id.iki.formulas.batch.Kolom;
import id.iki.formulas.batch.RencanaHitung;
import id.iki.formulas.batch.Tabel;
import java.math.BigDecimal;
import java.util.BitSet;

/** One idea: a whole table at once - columns in, columns out, and any row explains itself afterwards. */
public final class SatuTabel {
    private interface Permohonan {}

    private static final Populasi<Permohonan> PERMOHONAN = Populasi.of("permohonan");

    private static final Ciri<Permohonan> SELESAI_TEPAT_WAKTU = Ciri.of("selesai tepat waktu");

    private SatuTabel() {}

    /**
     * Prints the achievement of each row, and explains one.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        RencanaHitung rencana = RencanaHitung.of(Hitungan.of("pelayanan", persentase(PERMOHONAN, SELESAI_TEPAT_WAKTU))
                .aturan(AturanCapaian.NAIK
                        .bulatkan(Pembulatan.DUA_DESIMAL)
                        .palingTinggi(persen(120))
                        .skala(Skala.builder("lampu", "Lampu lalu lintas")
                                .diAtas(90, Predikat.of("Hijau"))
                                .mulai(70, Predikat.of("Kuning"))
                                .selebihnya(Predikat.of("Merah"))))
                .target(Target.of(persen(90))));

        String[] petugas = {"Petugas A", "Petugas B", "Petugas C", "Petugas D", "Petugas E"};
        long[] selesai = {41, 20, 0, 9, 0};
        long[] permohonan = {48, 30, 12, 8, 0};
        BitSet belumAda = new BitSet();
        belumAda.set(2); // of the third only the number of applications is known

        Tabel tabel = rencana.tabel(Periode.tahun(2025), petugas.length)
                .kolom(PERMOHONAN.yang(SELESAI_TEPAT_WAKTU), selesai, belumAda)
                .kolom(PERMOHONAN.semua(), permohonan)
                .sebagaiContoh()
                .build();
        Hasil hasil = rencana.hitung(tabel);

        System.out.println("DATA CONTOH, " + tabel.periode().nama());
        Kolom capaian = hasil.capaian("pelayanan");
        for (int i = 0; i < hasil.banyakBaris(); i++) {
            System.out.println(petugas[i] + ": "
                    + (capaian.ada(i)
                            ? BigDecimal.valueOf(capaian.desimal(i, Pembulatan.DUA_DESIMAL), 2) + " %, "
                                    + capaian.predikat(i)
                            : capaian.alasan(i)));
        }
        System.out.println();
        System.out.println("Penjelasan " + petugas[1]);
        System.out.print(hasil.baris(1).realisasi("pelayanan").jejak().teks());
        System.out.print(hasil.baris(1).capaian("pelayanan").jejak().teks());
    }
}
