// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import static id.iki.formulas.rumus.Rumus.persen;
import static id.iki.formulas.rumus.Rumus.persentase;
import static id.iki.formulas.rumus.Rumus.skor;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.kinerja.Capaian;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.RumusCapaian;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
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
        cetak(Capaian.of(perhitungan.hitung(naik), Optional.of(new Target(persen(80))), RumusCapaian.NAIK));
        cetak(Capaian.of(
                perhitungan.hitung(turun), Optional.of(new Target(Besaran.of(30, MENIT))), RumusCapaian.TURUN_LINEAR));
        cetak(Capaian.of(perhitungan.hitung(naik), Optional.empty(), RumusCapaian.NAIK));
        cetak(Capaian.of(perhitungan.hitung(tercetak), tercetak.targetTercetak(), RumusCapaian.NAIK));
    }

    private static void cetak(Capaian capaian) {
        System.out.println();
        System.out.println(capaian.realisasi().formulasi().kalimat().orElseThrow());
        System.out.println("  Target:    "
                + capaian.target().map(target -> tulis(target.nilai())).orElse("belum ada"));
        System.out.println("  Realisasi: " + tulis(capaian.realisasi().hasil()));
        System.out.println("  Capaian:   " + tulis(capaian.hasil()));
        System.out.println("  Menurut:   " + capaian.rumus().rumus());
    }

    private static String tulis(Result<? extends Nilai> hasil) {
        return hasil.fold(TargetDanCapaian::tulis, Failure::keterangan);
    }

    private static String tulis(Nilai nilai) {
        return nilai.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL);
    }
}
