// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.iki.core.nilai.Pecahan;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that every element of a population has (<i>ukuran</i>, measure), such as the survey score of a
 * <i>kelurahan</i>. By itself it is not a condition: compare it with a bound.
 *
 * <p>Bounds are compared with the unrounded number: 74,999 is below 75.
 *
 * @param <E> the type of the elements
 * @param nama the name, as it stands after "dengan"
 */
@SuppressWarnings("unused") // E ties the measure to its population at compile time
public record Ukuran<E>(@JsonValue String nama) {

    /**
     * Creates a measure.
     *
     * @throws IllegalArgumentException if the name is blank or has doubled, leading or trailing blanks
     */
    public Ukuran {
        Kata.nama(nama);
    }

    /**
     * Returns a measure.
     *
     * @param <E> the type of the elements
     * @param nama the name
     * @return the measure
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static <E> Ukuran<E> of(String nama) {
        return new Ukuran<>(nama);
    }

    /**
     * Returns the condition that this is at least a bound; the bound itself passes.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> sekurangKurangnya(long batas) {
        return banding(Pembanding.SEKURANG_KURANGNYA, Pecahan.of(batas));
    }

    /**
     * Returns the condition that this is at least a bound; the bound itself passes.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> sekurangKurangnya(BigDecimal batas) {
        return banding(Pembanding.SEKURANG_KURANGNYA, Pecahan.of(batas));
    }

    /**
     * Returns the condition that this is below a bound; the bound itself fails.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> kurangDari(long batas) {
        return banding(Pembanding.KURANG_DARI, Pecahan.of(batas));
    }

    /**
     * Returns the condition that this is below a bound; the bound itself fails.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> kurangDari(BigDecimal batas) {
        return banding(Pembanding.KURANG_DARI, Pecahan.of(batas));
    }

    /**
     * Returns the condition that this is at most a bound; the bound itself passes.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> palingBanyak(long batas) {
        return banding(Pembanding.PALING_BANYAK, Pecahan.of(batas));
    }

    /**
     * Returns the condition that this is at most a bound; the bound itself passes.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> palingBanyak(BigDecimal batas) {
        return banding(Pembanding.PALING_BANYAK, Pecahan.of(batas));
    }

    /**
     * Returns the condition that this is above a bound; the bound itself fails.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> lebihDari(long batas) {
        return banding(Pembanding.LEBIH_DARI, Pecahan.of(batas));
    }

    /**
     * Returns the condition that this is above a bound; the bound itself fails.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> lebihDari(BigDecimal batas) {
        return banding(Pembanding.LEBIH_DARI, Pecahan.of(batas));
    }

    private Syarat<E> banding(Pembanding pembanding, Pecahan batas) {
        return new Syarat.Banding<>(this, pembanding, batas);
    }

    // written out, like hashCode: columns are found by it at every evaluation, and the derived one is slower
    @Override
    public boolean equals(@Nullable Object obj) {
        return obj == this || (obj instanceof Ukuran<?> lain && nama.equals(lain.nama));
    }

    @Override
    public int hashCode() {
        return nama.hashCode();
    }
}
