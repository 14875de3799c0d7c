// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.arsitektur.pelanggaran.a;

import id.iki.formulas.arsitektur.pelanggaran.b.Dua;

/** One half of a planted package cycle. */
public final class Satu {
    public Dua dua() {
        return new Dua();
    }
}
