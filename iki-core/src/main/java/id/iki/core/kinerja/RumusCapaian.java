// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import id.iki.core.nilai.Pecahan;

/**
 * A named formula of achievement (<i>rumus capaian</i>), of a realisation R against a target T. Which one holds is
 * declared for the indicator; it cannot be read from the indicator's name.
 *
 * <p>All of them give 100 % at R = T, and none is defined at T = 0.
 */
public enum RumusCapaian {
    /**
     * Higher is better: R / T.
     *
     * <p>Source: LKjIP Maluku Tengah 2021, p. III.2; the ordinary case of the SKP rule, PermenPANRB 8/2021.
     */
    NAIK("R / T") {
        @Override
        Pecahan hitung(Pecahan target, Pecahan realisasi) {
            return realisasi.dividedBy(target);
        }
    },

    /**
     * Lower is better, linear: (2T - R) / T. At R = 0 it is 200 %, at R = 2T it is 0 %, beyond that it is negative.
     *
     * <p>Source: LKjIP Maluku Tengah 2021, p. III.2; the special case of the SKP rule, PermenPANRB 8/2021.
     */
    TURUN_LINEAR("(2T - R) / T") {
        @Override
        Pecahan hitung(Pecahan target, Pecahan realisasi) {
            return target.plus(target).minus(realisasi).dividedBy(target);
        }
    };

    private final String rumus;

    RumusCapaian(String rumus) {
        this.rumus = rumus;
    }

    /**
     * Returns the formula in terms of T and R.
     *
     * @return the formula, such as {@code R / T}
     */
    public String rumus() {
        return rumus;
    }

    abstract Pecahan hitung(Pecahan target, Pecahan realisasi);
}
