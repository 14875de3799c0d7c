// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.formulas.periksa.Pemeriksaan;
import id.iki.formulas.teks.Bacaan;

/**
 * A sentence as it was read, and what there is to find in it.
 *
 * @param bacaan the reading
 * @param hasil the findings
 */
record Terbaca(Bacaan bacaan, Pemeriksaan hasil) {

    static Terbaca of(String kalimat) {
        return of(Bacaan.baca(kalimat));
    }

    static Terbaca of(Bacaan bacaan) {
        return new Terbaca(bacaan, Pemeriksaan.kalimat(bacaan.kalimat()));
    }

    /** Returns whether it stands for a whole formula and no finding is an error. */
    boolean isBersih() {
        return bacaan.isLengkap() && !hasil.adaGalat();
    }
}
