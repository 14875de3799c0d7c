// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import static id.iki.formulas.rumus.Rumus.jumlah;
import static id.iki.formulas.rumus.Rumus.persentase;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.gabungan.DataBerkala;
import id.iki.core.gabungan.Pantauan;
import id.iki.core.gabungan.Rencana;
import id.iki.core.kinerja.AturanPeriode;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.formulas.rumus.Rumus;
import java.util.Map;
import java.util.Optional;

/**
 * One idea: a year is made of its quarters by a declared rule, facts first; a quarter without data is said, not read as
 * 0. A plan has targets for the quarters under the same rule.
 */
public final class TriwulanKeTahun {
    /** Only counts are known here. */
    private interface Permohonan {}

    private static final Populasi<Permohonan> PERMOHONAN = Populasi.of("permohonan");
    private static final Ciri<Permohonan> TEPAT_WAKTU = Ciri.of("selesai tepat waktu");
    private static final Periode TAHUN = Periode.tahun(2025);

    private TriwulanKeTahun() {}

    /**
     * Prints the year, what the rules make of it, and the plan.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        DataBerkala data = DataBerkala.of(TAHUN, triwulan(1, 35, 50), triwulan(2, 9, 10), triwulan(4, 30, 40));
        Rumus rumus = persentase(PERMOHONAN, TEPAT_WAKTU);

        System.out.println("DATA CONTOH, " + data.nama());
        System.out.println("Tanpa data: " + data.tanpaData());
        cetak("s.d. triwulan II", data.sampaiDengan(Periode.triwulan(2025, 2)).hitung(rumus, AturanPeriode.JUMLAH));
        data.bandingkan(rumus).forEach((aturan, realisasi) -> cetak(aturan.kata(), realisasi));

        // targets to date, as a rencana aksi has them
        Rencana rencana = Rencana.sampaiDengan(
                TAHUN,
                Map.of(
                        Periode.triwulan(2025, 1), Besaran.of(45, PERMOHONAN.satuan()),
                        Periode.triwulan(2025, 2), Besaran.of(60, PERMOHONAN.satuan()),
                        Periode.triwulan(2025, 3), Besaran.of(90, PERMOHONAN.satuan()),
                        Periode.triwulan(2025, 4), Besaran.of(120, PERMOHONAN.satuan())));
        System.out.println();
        System.out.println("Rencana aksi, target tahunan 125 permohonan");
        rencana.tanda(Optional.of(Target.of(Besaran.of(125, PERMOHONAN.satuan()))))
                .forEach(tanda -> System.out.println("  Catatan: " + tanda.keterangan()));
        for (Pantauan baris : rencana.pantau(data, Pengukuran.of(jumlah(PERMOHONAN)), AturanCapaian.NAIK)) {
            System.out.println("  " + baris.periode().nama());
            System.out.println(
                    "    capaian:          " + baris.capaian().teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL));
            System.out.println(
                    "    capaian s.d. ini: " + baris.capaianSampai().teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL));
        }
    }

    private static void cetak(String judul, Realisasi realisasi) {
        System.out.println();
        System.out.println(judul + ": " + realisasi.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL));
        realisasi.hasil().tanda().forEach(tanda -> System.out.println("  Catatan: " + tanda.keterangan()));
    }

    private static DataKinerja triwulan(int ke, long tepatWaktu, long semua) {
        return DataKinerja.of(
                        Periode.triwulan(2025, ke),
                        PERMOHONAN.sebanyak(semua),
                        PERMOHONAN.yang(TEPAT_WAKTU).sebanyak(tepatWaktu))
                .sebagaiContoh();
    }
}
