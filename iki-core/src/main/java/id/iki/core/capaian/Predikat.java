// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;

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
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Predikat of(String label) {
        return new Predikat(label, label);
    }

    /** Writes the words alone where there is no short form. */
    @JsonValue
    private Object json() {
        return kode.equals(label) ? label : ImmutableMap.of("kode", kode, "label", label);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Predikat dari(
            @JsonProperty(value = "kode", required = true) String kode,
            @JsonProperty(value = "label", required = true) String label) {
        return new Predikat(kode, label);
    }

    /** Returns the words, after the short form if there is one. */
    @Override
    public String toString() {
        return kode.equals(label) ? label : kode + " (" + label + ")";
    }
}
