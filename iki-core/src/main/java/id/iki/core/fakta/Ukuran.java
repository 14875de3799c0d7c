// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import id.iki.core.nilai.Pecahan;

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
public record Ukuran<E>(String nama) {

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
        return sekurangKurangnya(Pecahan.of(batas));
    }

    /**
     * Returns the condition that this is at least a bound; the bound itself passes.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> sekurangKurangnya(Pecahan batas) {
        return new Syarat.Banding<>(this, Pembanding.SEKURANG_KURANGNYA, batas);
    }

    /**
     * Returns the condition that this is below a bound; the bound itself fails.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> kurangDari(long batas) {
        return kurangDari(Pecahan.of(batas));
    }

    /**
     * Returns the condition that this is below a bound; the bound itself fails.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> kurangDari(Pecahan batas) {
        return new Syarat.Banding<>(this, Pembanding.KURANG_DARI, batas);
    }

    /**
     * Returns the condition that this is at most a bound; the bound itself passes.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> palingBanyak(long batas) {
        return palingBanyak(Pecahan.of(batas));
    }

    /**
     * Returns the condition that this is at most a bound; the bound itself passes.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> palingBanyak(Pecahan batas) {
        return new Syarat.Banding<>(this, Pembanding.PALING_BANYAK, batas);
    }

    /**
     * Returns the condition that this is above a bound; the bound itself fails.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> lebihDari(long batas) {
        return lebihDari(Pecahan.of(batas));
    }

    /**
     * Returns the condition that this is above a bound; the bound itself fails.
     *
     * @param batas the bound
     * @return the condition
     */
    public Syarat<E> lebihDari(Pecahan batas) {
        return new Syarat.Banding<>(this, Pembanding.LEBIH_DARI, batas);
    }
}
