// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.hukum;

import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The laws of a formula of achievement as JUnit tests: implement it in a test class. */
public interface HukumRumus {

    /** Targets from a part of 1 to beyond {@code long}. */
    List<Pecahan> TARGET = List.of(
            Pecahan.of(1, 3),
            Pecahan.SATU,
            Pecahan.of(8),
            Pecahan.of(100),
            Pecahan.of(1_000_000_000_000_000_000L),
            Pecahan.parse("123456789012345678901234567890"));

    /** Realisations as parts of the target: 0, halves at the rounding digit, the target, twice it and beyond. */
    List<Pecahan> BAGIAN = List.of(
            Pecahan.NOL,
            Pecahan.of(1, 800),
            Pecahan.of(1, 2),
            Pecahan.of(985, 1000),
            Pecahan.of(995, 1000),
            Pecahan.SATU,
            Pecahan.of(1005, 1000),
            Pecahan.of(5, 4),
            Pecahan.of(2),
            Pecahan.of(3),
            Pecahan.of(1_000_000_000_000L));

    /** Factors for another unit of measure. */
    List<Pecahan> FAKTOR =
            List.of(Pecahan.of(1, 7), Pecahan.of(2), Pecahan.of(1000), Pecahan.parse("100000000000000000000"));

    /**
     * Returns the direction of the formula.
     *
     * @return the direction
     */
    Hukum.Arah arah();

    /**
     * Computes an achievement.
     *
     * @param target the target
     * @param realisasi the realisation
     * @return the achievement, or why there is none
     */
    Result<Persentase> hitung(Pecahan target, Pecahan realisasi);

    /** A better realisation never gives less. */
    @Test
    default void searah() {
        for (Pecahan t : TARGET) {
            for (Pecahan satu : BAGIAN) {
                for (Pecahan dua : BAGIAN) {
                    Hukum.searah(this::hitung, arah(), t, t.times(satu), t.times(dua));
                }
            }
        }
    }

    /** The unit of measure is irrelevant. */
    @Test
    default void bebasSkala() {
        for (Pecahan t : TARGET) {
            for (Pecahan bagian : BAGIAN) {
                for (Pecahan faktor : FAKTOR) {
                    Hukum.bebasSkala(this::hitung, t, t.times(bagian), faktor);
                }
            }
        }
    }

    /** What was aimed at is 100 %. */
    @Test
    default void seratusPadaTarget() {
        for (Pecahan t : TARGET) {
            Hukum.seratusPadaTarget(this::hitung, t);
        }
    }
}
