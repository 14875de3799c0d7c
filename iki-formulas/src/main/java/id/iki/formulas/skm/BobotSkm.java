// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.skm;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The weight of an element (<i>bobot</i>): 1/n exactly, or as reports print it, rounded: 0,11 or 0,111 for 1/9, 0,071 for
 * 1/14. A rounded weight loses up to one percent, enough to change a quality: an average of 3,54 is 88,50 (A) exactly and
 * 87,62 (B) with 0,11.
 *
 * @param tercetak the rounded weight; empty for the exact one
 */
public record BobotSkm(Optional<BigDecimal> tercetak) {

    /** The exact weight 1/n. */
    public static final BobotSkm TEPAT = new BobotSkm(Optional.empty());

    private static final String KATA_TEPAT = "tepat";

    /**
     * Creates a weight.
     *
     * @throws IllegalArgumentException if a rounded weight is not between 0 and 1, or has more than 10 decimals
     */
    public BobotSkm {
        tercetak.ifPresent(b -> checkArgument(
                b.signum() > 0 && b.compareTo(BigDecimal.ONE) <= 0 && b.scale() <= 10,
                "tercetak must be above 0, at most 1, with at most 10 decimals, but was %s",
                b));
    }

    /**
     * Returns a rounded weight.
     *
     * @param tercetak the weight as it is printed: 0.11
     * @return the weight
     */
    public static BobotSkm of(BigDecimal tercetak) {
        return new BobotSkm(Optional.of(tercetak));
    }

    /**
     * Reads what {@link #toString} writes: {@code tepat}, {@code 0,11}; a decimal point is read as well.
     *
     * @param teks the text
     * @return the weight
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BobotSkm parse(String teks) {
        if (teks.equals(KATA_TEPAT)) {
            return TEPAT;
        }
        checkArgument(
                teks.matches("[01][,.][0-9]{1,10}"), "a weight must be 'tepat' or look like 0,11, but was '%s'", teks);
        return of(new BigDecimal(teks.replace(',', '.')));
    }

    /**
     * Returns whether this weight stands for 1/n: exactly, rounded half up, or cut off.
     *
     * @param n how many elements there are
     * @return true if it does
     */
    public boolean isUntuk(int n) {
        return tercetak.isEmpty()
                || Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                        .map(cara -> Pecahan.of(1, n)
                                .round(new Pembulatan(Math.max(0, tercetak.get().scale()), cara)))
                        .anyMatch(b -> b.compareTo(tercetak.get()) == 0);
    }

    /**
     * Returns the weight of each of n elements.
     *
     * @param n how many elements there are
     * @return the exact number that is multiplied by
     */
    public Pecahan untuk(int n) {
        return tercetak.map(Pecahan::of).orElseGet(() -> Pecahan.of(1, n));
    }

    /** Returns {@code tepat} for the exact weight, else the rounded one with a decimal comma. */
    @Override
    @JsonValue
    public String toString() {
        return tercetak.map(Notasi.INDONESIA::tulis).orElse(KATA_TEPAT);
    }
}
