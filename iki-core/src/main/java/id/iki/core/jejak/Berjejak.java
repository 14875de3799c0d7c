// SPDX-License-Identifier: Apache-2.0
package id.iki.core.jejak;

import id.iki.core.nilai.Nilai;
import id.iki.core.result.Result;

/**
 * A figure that explains itself (<i>berjejak</i>, having a trail): a realisation, an achievement, an aggregate. What
 * shows figures needs to know no more of them.
 */
public interface Berjejak {

    /**
     * Returns the exact figure, or why there is none.
     *
     * @return the outcome
     */
    Result<? extends Nilai> hasil();

    /**
     * Returns how the figure came about.
     *
     * @return the trail
     */
    Jejak jejak();
}
