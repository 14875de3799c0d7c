// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import id.iki.core.capaian.Capaian;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.FaktaSkor;
import id.iki.core.fakta.Skor;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import java.util.Optional;

/**
 * One row of a table, evaluated by the ordinary path (<i>baris</i>, row): every figure with all its reasons and its
 * trail. The figures are those of the columns.
 *
 * <p>Immutable.
 */
public final class Baris {

    private final RencanaHitung rencana;
    private final DataKinerja data;
    private final Perhitungan perhitungan;

    Baris(RencanaHitung rencana, DataKinerja data) {
        this.rencana = rencana;
        this.data = data;
        this.perhitungan = Perhitungan.of(data).rujukan(rencana.rujukan());
    }

    /**
     * Returns the facts of the row.
     *
     * @return the facts; those that were given whole as they were given, else those of the columns, where a missing one
     *     is a fact without a value
     */
    public DataKinerja data() {
        return data;
    }

    /**
     * Returns the realisation of a calculation.
     *
     * @param kode the code of the calculation
     * @return the realisation, which has its trail
     * @throws IllegalArgumentException if the plan has no such calculation
     */
    public Realisasi realisasi(String kode) {
        return realisasi(rencana.hitungan(kode));
    }

    /**
     * Returns the achievement of a calculation.
     *
     * @param kode the code of the calculation
     * @return the achievement, which has its trail
     * @throws IllegalArgumentException if the plan has no such calculation
     */
    public Capaian capaian(String kode) {
        Hitungan hitungan = rencana.hitungan(kode);
        return capaian(hitungan, realisasi(hitungan));
    }

    Realisasi realisasi(Hitungan hitungan) {
        return perhitungan.hitung(hitungan.pengukuran());
    }

    Capaian capaian(Hitungan hitungan, Realisasi realisasi) {
        Optional<Target> target = hitungan.targetPerBaris().map(this::target).orElse(hitungan.target());
        return hitungan.aturan().hitung(realisasi.hasil(), target);
    }

    private Optional<Target> target(Skor skor) {
        return Optional.ofNullable(data.skor(skor))
                .flatMap(FaktaSkor::nilai)
                .map(n -> Target.of(Nilai.of(n, skor.satuan())));
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
