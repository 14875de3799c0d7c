// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A named rounding (<i>pembulatan</i>): how many decimals, and what happens to the rest. Nothing in this library
 * rounds without one.
 *
 * @param desimal the number of decimals, 0 to 1000
 * @param cara what happens to the rest; {@link RoundingMode#DOWN} is what reports call truncation
 */
@JsonPropertyOrder({"desimal", "cara"})
public record Pembulatan(
        @JsonProperty(required = true) int desimal,
        @JsonProperty(required = true) RoundingMode cara) {

    /** Powers of ten, for the decimals that figures are printed with. */
    static final long[] PANGKAT = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    /** Two decimals, halves away from 0: what most published reports use. */
    public static final Pembulatan DUA_DESIMAL = new Pembulatan(2, RoundingMode.HALF_UP);

    /** Whole numbers, halves away from 0. */
    public static final Pembulatan BULAT = new Pembulatan(0, RoundingMode.HALF_UP);

    /**
     * Creates a rounding.
     *
     * @throws IllegalArgumentException if the number of decimals is not 0 to 1000, or the mode is
     *     {@link RoundingMode#UNNECESSARY}, which refuses instead of rounding
     */
    public Pembulatan {
        checkNotNull(cara, "cara");
        checkArgument(desimal >= 0 && desimal <= 1000, "desimal must be 0 to 1000, but was %s", desimal);
        checkArgument(cara != RoundingMode.UNNECESSARY, "cara must round, but was UNNECESSARY");
    }

    /** Returns a number times a power of ten, rounded. */
    BigDecimal round(Pecahan angka, int pangkat) {
        if (desimal + pangkat < PANGKAT.length) {
            long bulat = angka.kaliBulat(PANGKAT[desimal + pangkat], cara);
            if (bulat != Pecahan.TAK_MUAT) {
                return BigDecimal.valueOf(bulat, desimal);
            }
        }
        return new BigDecimal(angka.pembilang())
                .movePointRight(pangkat)
                .divide(new BigDecimal(angka.penyebut()), desimal, cara);
    }

    /** Returns a number that was rounded after a power of ten had been multiplied, divided by it again. */
    Pecahan bulatkan(Pecahan angka, int pangkat) {
        if (desimal + pangkat < PANGKAT.length) {
            long bulat = angka.kaliBulat(PANGKAT[desimal + pangkat], cara);
            if (bulat != Pecahan.TAK_MUAT) {
                return Pecahan.of(bulat, PANGKAT[desimal + pangkat]);
            }
        }
        return Pecahan.of(round(angka, pangkat).unscaledValue(), BigInteger.TEN.pow(desimal + pangkat));
    }

    /**
     * Returns the rounding as reports name it, such as {@code 2 desimal, HALF_UP}.
     *
     * @return the name
     */
    public String nama() {
        return desimal + " desimal, " + cara;
    }
}
