// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * The task of a position (<i>tugas</i>).
 *
 * @param bunyi the text
 */
public record Tugas(Bunyi bunyi) {

    /** Creates a task. */
    public Tugas {
        checkNotNull(bunyi, "bunyi");
    }
}
