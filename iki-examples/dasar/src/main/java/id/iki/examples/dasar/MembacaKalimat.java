// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.result.Failure;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.teks.Bacaan;
import id.iki.formulas.teks.Kosakata;
import java.util.List;

/** One idea: a sentence of a decree is read against the office's own nouns, and what it lacks is said. */
public final class MembacaKalimat {
    /** Only counts are known here, so no class of the application stands behind the noun. */
    private interface Pos {}

    private static final Populasi<Pos> POS = Populasi.of("pos kamling", "pos");

    private static final Ciri<Pos> AKTIF = Ciri.of("aktif");

    private static final Kosakata KOSAKATA = Kosakata.of(POS.yang(AKTIF)).sebut("pos ronda", POS);

    private MembacaKalimat() {}

    /**
     * Prints what three sentences say.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        DataKinerja data = DataKinerja.of(
                        Periode.tahun(2025), POS.sebanyak(40), POS.yang(AKTIF).sebanyak(32))
                .sebagaiContoh();
        System.out.println("DATA CONTOH, " + data.periode().nama());
        for (String kalimat : List.of(
                "Jumlah Pos Ronda yang aktif berbanding jumlah seluruh Pos Kamling di wilayah Kecamatan X 100%",
                "Jumlah pos ronda yang aktif di kali 100%", "Jumlah gardu yang aktif")) {
            Bacaan bacaan = Bacaan.baca(kalimat, KOSAKATA);
            System.out.println();
            System.out.println(kalimat);
            System.out.println("  " + bacaan.jenis() + ": "
                    + bacaan.rumus()
                            .flatMap(Rumus::kalimat)
                            .or(bacaan::keterangan)
                            .orElseThrow());
            bacaan.kaidah().forEach(k -> System.out.println("  - " + k.keterangan()));
            bacaan.tidakTerbaca().forEach(k -> System.out.println("  tidak terbaca: " + k));
            bacaan.rumus()
                    .map(r -> Perhitungan.of(data).hitung(r).hasil())
                    .map(h -> h.fold(n -> n.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL), Failure::keterangan))
                    .ifPresent(h -> System.out.println("  Hasil: " + h));
        }
    }
}
