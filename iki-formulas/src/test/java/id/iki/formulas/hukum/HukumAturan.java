// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.hukum;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Tahap;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Result;
import org.junit.jupiter.api.Test;

/** The laws of a declared rule as JUnit tests: implement it in a test class. */
public interface HukumAturan extends HukumRumus {

    /**
     * Returns the rule.
     *
     * @return the rule
     */
    AturanCapaian aturan();

    @Override
    default Hukum.Arah arah() {
        return aturan().rumus().isNaik() ? Hukum.Arah.NAIK : Hukum.Arah.TURUN;
    }

    @Override
    default Result<Persentase> hitung(Pecahan target, Pecahan realisasi) {
        return Hukum.fungsi(aturan()).hitung(target, realisasi);
    }

    /** What was aimed at is 100 % before the stages, which may cap it. */
    @Override
    @Test
    default void seratusPadaTarget() {
        for (Pecahan t : TARGET) {
            Hukum.seratusPadaTarget(aturan().rumus()::hitung, t);
        }
    }

    /** Each stage does no more the second time. */
    @Test
    default void idempoten() {
        for (Tahap tahap : aturan().tahap()) {
            for (Pecahan bagian : BAGIAN) {
                Hukum.idempoten(tahap::terapkan, new Persentase(bagian));
                Hukum.idempoten(tahap::terapkan, new Persentase(bagian.negate()));
            }
        }
    }

    /** The rule's scale keeps the laws of scales. */
    @Test
    default void skala() {
        for (Tahap tahap : aturan().tahap()) {
            if (tahap instanceof Tahap.Nilai penilaian) {
                HukumSkala.periksa(penilaian.skala());
            }
        }
    }
}
