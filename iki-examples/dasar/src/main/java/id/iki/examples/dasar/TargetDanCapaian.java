// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import static id.iki.formulas.rumus.Rumus.persen;
import static id.iki.formulas.rumus.Rumus.persentase;
import static id.iki.formulas.rumus.Rumus.skor;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Capaian;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Satuan;
import java.util.Optional;

/**
 * One idea: a realisation stands by itself; achievement is that realisation against a target, by a formula that is
 * named and never guessed from the indicator.
 */
public final class TargetDanCapaian {
    private interface Jadwal {}

    private static final Populasi<Jadwal> JADWAL = Populasi.of("jadwal gotong royong", "kegiatan");

    private static final Ciri<Jadwal> TERLAKSANA = Ciri.of("terlaksana");

    private static final Satuan MENIT = new Satuan("menit");

    private static final Skor WAKTU_TUNGGU = Skor.of("Rata-rata waktu tunggu").satuan(MENIT);

    private TargetDanCapaian() {}

    /**
     * Prints target, realisation and achievement of four cases.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        DataKinerja data = DataKinerja.of(
                        Periode.semester(2025, 1),
                        JADWAL.sebanyak(24),
                        JADWAL.yang(TERLAKSANA).sebanyak(18),
                        WAKTU_TUNGGU.sebesar(36))
                .sebagaiContoh();
        Perhitungan perhitungan = Perhitungan.of(data);

        Formulasi naik = persentase(JADWAL, TERLAKSANA);
        Formulasi turun = skor(WAKTU_TUNGGU);
        Formulasi tercetak = persentase(JADWAL, TERLAKSANA).target(persen(100));

        System.out.println("DATA CONTOH, " + data.periode().nama());
        cetak(perhitungan.hitung(naik), Optional.of(Target.of(persen(80))), AturanCapaian.NAIK);
        cetak(
                perhitungan.hitung(turun),
                Optional.of(Target.of(Besaran.of(30, MENIT))),
                AturanCapaian.of(RumusCapaian.TURUN_LINEAR));
        cetak(perhitungan.hitung(naik), Optional.empty(), AturanCapaian.NAIK);
        cetak(perhitungan.hitung(tercetak), tercetak.targetTercetak(), AturanCapaian.NAIK);
    }

    private static void cetak(Realisasi realisasi, Optional<Target> target, AturanCapaian aturan) {
        Capaian capaian = aturan.hitung(realisasi.hasil(), target);
        System.out.println();
        System.out.println(realisasi.formulasi().kalimat().orElseThrow());
        System.out.println("  Target:    " + target.map(Target::sebutan).orElse("belum ada"));
        System.out.println("  Realisasi: " + realisasi.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL));
        System.out.println("  Capaian:   " + capaian.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL));
        System.out.println("  Menurut:   " + aturan.sebutan());
    }
}
