// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure (<i>satuan</i>): {@code %}, {@code orang}, {@code dokumen}. Units are compared by name; none is
 * converted into another.
 *
 * @param nama the name as printed after a figure
 */
public record Satuan(@JsonValue String nama) {

    /** Percent: a share of a whole, 1 being 100 %. */
    public static final Satuan PERSEN = new Satuan("%");
    /** Percentage points: the difference between two percentages. */
    public static final Satuan POIN_PERSEN = new Satuan("poin persen");
    /** Persons. */
    public static final Satuan ORANG = new Satuan("orang");
    /** Documents. */
    public static final Satuan DOKUMEN = new Satuan("dokumen");
    /** A score on a scale, given by a survey or an assessor; it is printed without a unit. */
    public static final Satuan NILAI = new Satuan("nilai");

    /**
     * Creates a unit.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Satuan {
        checkArgument(!nama.isBlank(), "nama must not be blank");
    }

    /**
     * Returns a figure followed by this unit.
     *
     * @param angka the figure
     * @return the figure and the unit, the figure alone for {@link #NILAI}
     */
    public String setelah(String angka) {
        return equals(NILAI) ? angka : angka + " " + nama;
    }

    // written out, like hashCode: it is asked at every evaluation, and the derived one is slower
    @Override
    public boolean equals(@Nullable Object obj) {
        return obj == this || (obj instanceof Satuan lain && nama.equals(lain.nama));
    }

    @Override
    public int hashCode() {
        return nama.hashCode();
    }

    @Override
    public String toString() {
        return nama;
    }
}
