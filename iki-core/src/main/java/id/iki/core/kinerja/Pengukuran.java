// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * A formula with the policy under which it is computed (<i>pengukuran</i>, measurement).
 *
 * @param formulasi the formula
 * @param kebijakan how the corner cases of its data are treated
 */
public record Pengukuran(Formulasi formulasi, Kebijakan kebijakan) {

    /** Creates a measurement. */
    public Pengukuran {
        checkNotNull(formulasi, "formulasi");
        checkNotNull(kebijakan, "kebijakan");
    }

    /**
     * Returns a measurement under {@link Kebijakan#BAWAAN}.
     *
     * @param formulasi the formula
     * @return the measurement
     */
    public static Pengukuran of(Formulasi formulasi) {
        return new Pengukuran(formulasi, Kebijakan.BAWAAN);
    }
}
