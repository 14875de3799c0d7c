// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.fakta.Skor;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Target;
import java.util.Optional;

/**
 * What is computed for every row of a table (<i>hitungan</i>): a formula and its achievement.
 *
 * <pre>{@code
 * Hitungan.of("pelayanan", jumlah(SELESAI).dibagi(jumlah(PERMOHONAN)).kaliSeratusPersen())
 *         .aturan(AturanCapaian.NAIK.palingTinggi(persen(120)))
 *         .target(Target.of(persen(90)))
 * }</pre>
 *
 * @param kode the code by which its columns are found
 * @param pengukuran the formula with its policy
 * @param aturan how the achievement comes about
 * @param target the target of all rows, empty if none was set or each row has its own
 * @param targetPerBaris the score that each row has as its target, empty if rows have none of their own
 */
public record Hitungan(
        String kode,
        Pengukuran pengukuran,
        AturanCapaian aturan,
        Optional<Target> target,
        Optional<Skor> targetPerBaris) {

    /**
     * Creates a calculation.
     *
     * @throws IllegalArgumentException if the code is blank, if there is both a target of all rows and one for each, or
     *     if the score of a target has bounds
     */
    public Hitungan {
        checkArgument(!kode.isBlank(), "kode must not be blank");
        checkNotNull(pengukuran, "pengukuran");
        checkNotNull(aturan, "aturan");
        checkArgument(
                target.isEmpty() || targetPerBaris.isEmpty(),
                "%s must have a target for all rows or one for each, but had both: %s and %s",
                kode,
                target,
                targetPerBaris);
        checkArgument(
                targetPerBaris.flatMap(Skor::rentang).isEmpty(),
                "the target of %s must be a score without bounds, but was %s",
                kode,
                targetPerBaris);
    }

    /**
     * Returns the calculation of a formula under {@link Kebijakan#BAWAAN}, with the target of its own wording if it
     * has one; higher is better.
     *
     * @param kode the code by which its columns are found
     * @param formulasi the formula
     * @return the calculation
     */
    public static Hitungan of(String kode, Formulasi formulasi) {
        return new Hitungan(
                kode, Pengukuran.of(formulasi), AturanCapaian.NAIK, formulasi.targetTercetak(), Optional.empty());
    }

    /**
     * Returns this calculation under another policy.
     *
     * @param kebijakan how the corner cases of the data are treated
     * @return the calculation
     */
    public Hitungan kebijakan(Kebijakan kebijakan) {
        return new Hitungan(kode, new Pengukuran(pengukuran.formulasi(), kebijakan), aturan, target, targetPerBaris);
    }

    /**
     * Returns this calculation with another rule of achievement.
     *
     * @param baru how the achievement comes about
     * @return the calculation
     */
    public Hitungan aturan(AturanCapaian baru) {
        return new Hitungan(kode, pengukuran, baru, target, targetPerBaris);
    }

    /**
     * Returns this calculation with a target for all rows.
     *
     * @param baru the target
     * @return the calculation
     */
    public Hitungan target(Target baru) {
        return new Hitungan(kode, pengukuran, aturan, Optional.of(baru), Optional.empty());
    }

    /**
     * Returns this calculation with a target for each row: the value that a score has in it.
     *
     * @param baru the score, in the unit of the formula; a row that lacks it has no target
     * @return the calculation
     */
    public Hitungan target(Skor baru) {
        return new Hitungan(kode, pengukuran, aturan, Optional.empty(), Optional.of(baru));
    }
}
