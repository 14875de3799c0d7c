// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.arsitektur.pelanggaran.b;

import id.iki.formulas.arsitektur.pelanggaran.a.Satu;

/** The other half of a planted package cycle. */
public final class Dua {
    public Satu satu() {
        return new Satu();
    }
}
