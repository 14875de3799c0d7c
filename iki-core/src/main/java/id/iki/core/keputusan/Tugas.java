// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The task of a position (<i>tugas</i>).
 *
 * @param bunyi the text
 */
public record Tugas(@JsonValue Bunyi bunyi) {

    /** Creates a task. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Tugas {
        checkNotNull(bunyi, "bunyi");
    }
}
