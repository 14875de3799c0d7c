// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A closed interval of numbers (<i>rentang</i>, range): both bounds belong to it.
 *
 * @param bawah the lower bound
 * @param atas the upper bound, not below the lower
 */
@JsonPropertyOrder({"bawah", "atas"})
public record Rentang(
        @JsonProperty(required = true) Pecahan bawah,
        @JsonProperty(required = true) Pecahan atas) {

    /**
     * Creates an interval.
     *
     * @throws IllegalArgumentException if the upper bound is below the lower
     */
    public Rentang {
        checkArgument(bawah.compareTo(atas) <= 0, "bawah must not exceed atas, but were %s and %s", bawah, atas);
    }

    /**
     * Returns an interval between whole numbers.
     *
     * @param bawah the lower bound
     * @param atas the upper bound
     * @return the interval
     */
    public static Rentang of(long bawah, long atas) {
        return new Rentang(Pecahan.of(bawah), Pecahan.of(atas));
    }

    /**
     * Returns whether a number lies in the interval.
     *
     * @param angka the number
     * @return true if it is neither below the lower nor above the upper bound
     */
    public boolean memuat(Pecahan angka) {
        return bawah.compareTo(angka) <= 0 && angka.compareTo(atas) <= 0;
    }
}
