// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where the data of an indicator come from (<i>sumber data</i>), as the decree prints it: a register, a report; in
 * print also a post or a place.
 *
 * @param nama the source
 */
public record SumberData(@JsonValue String nama) {

    /**
     * Creates a source.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SumberData {
        checkArgument(!nama.isBlank(), "nama must not be blank");
    }
}
