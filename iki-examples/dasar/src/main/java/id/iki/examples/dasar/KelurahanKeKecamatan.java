// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import static id.iki.formulas.rumus.Rumus.persen;
import static id.iki.formulas.rumus.Rumus.persentase;

import com.google.common.collect.ImmutableMap;
import id.iki.core.agregasi.Agregat;
import id.iki.core.agregasi.Anggota;
import id.iki.core.agregasi.AturanAgregat;
import id.iki.core.agregasi.AturanAgregat.TanpaHasil;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Capaian;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.gabungan.DataUnit;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import java.util.List;
import java.util.Map;

/**
 * One idea: the figure of a district is computed from the facts of its units, not from their percentages; and where
 * achievements are averaged, weights sum to exactly 100 % and whoever has no result is counted.
 */
public final class KelurahanKeKecamatan {
    /** Only counts are known here. */
    private interface Pengaduan {}

    private static final Populasi<Pengaduan> PENGADUAN = Populasi.of("pengaduan");
    private static final Ciri<Pengaduan> SELESAI = Ciri.of("selesai");
    private static final Pengukuran PENYELESAIAN = Pengukuran.of(persentase(PENGADUAN, SELESAI));
    private static final Map<String, DataKinerja> KELURAHAN = ImmutableMap.of(
            "Mawar", data(1, 1),
            "Melati", data(60, 120),
            "Kenanga", DataKinerja.of(Periode.tahun(2025)).sebagaiContoh());

    private KelurahanKeKecamatan() {}

    /**
     * Prints the figure of the district, pooled and averaged, and a weighted mean of achievements.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.println("DATA CONTOH");
        DataUnit kecamatan = new DataUnit(KELURAHAN);
        cetak("Gabungan kelurahan", kecamatan.gabungan(PENYELESAIAN));
        cetak("Rata-rata kelurahan", kecamatan.rataRata(PENYELESAIAN));

        List<Anggota> anggota = KELURAHAN.entrySet().stream()
                .map(e -> Anggota.of(e.getKey(), capaian(e.getValue())))
                .toList();
        AturanAgregat berbobot = AturanAgregat.berbobot(
                "kelurahan", Map.of("Mawar", persen(20), "Melati", persen(50), "Kenanga", persen(30)));
        cetak(AturanAgregat.rataRata("kelurahan").hitung(anggota));
        cetak(berbobot.hitung(anggota));
        cetak(berbobot.tanpaHasil(TanpaHasil.KELUARKAN).hitung(anggota));
        cetak(AturanAgregat.rataRata("kelurahan").wajib("Kenanga").hitung(anggota));

        System.out.println();
        System.out.print(berbobot.tanpaHasil(TanpaHasil.KELUARKAN)
                .hitung(anggota)
                .jejak()
                .teks());
    }

    private static Capaian capaian(DataKinerja data) {
        return AturanCapaian.NAIK
                .palingTinggi(Persentase.of(120))
                .hitung(Perhitungan.of(data).hitung(PENYELESAIAN), Target.of(persen(80)));
    }

    private static void cetak(String judul, Realisasi realisasi) {
        System.out.println();
        System.out.println(judul + ": " + realisasi.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL));
        realisasi.hasil().tanda().forEach(tanda -> System.out.println("  Catatan: " + tanda.keterangan()));
    }

    private static void cetak(Agregat agregat) {
        System.out.println();
        System.out.println(
                "Capaian, " + agregat.sebutan() + ": " + agregat.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL));
        agregat.hasil().tanda().forEach(tanda -> System.out.println("  Catatan: " + tanda.keterangan()));
    }

    private static DataKinerja data(long selesai, long semua) {
        return DataKinerja.of(
                        Periode.tahun(2025),
                        PENGADUAN.sebanyak(semua),
                        PENGADUAN.yang(SELESAI).sebanyak(selesai))
                .sebagaiContoh();
    }
}
