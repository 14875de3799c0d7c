// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A rating (<i>predikat</i>): a step of a scale.
 *
 * @param kode the short form, such as {@code AA}; the label itself where there is none
 * @param label the words, such as {@code Sangat Memuaskan}
 */
public record Predikat(String kode, String label) {

    /**
     * Creates a rating.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public Predikat {
        checkArgument(!kode.isBlank() && !label.isBlank(), "kode and label must not be blank");
    }

    /**
     * Returns a rating without a short form.
     *
     * @param label the words
     * @return the rating
     */
    public static Predikat of(String label) {
        return new Predikat(label, label);
    }

    /** Returns the words, after the short form if there is one. */
    @Override
    public String toString() {
        return kode.equals(label) ? label : kode + " (" + label + ")";
    }
}
