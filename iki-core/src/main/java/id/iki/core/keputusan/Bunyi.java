// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;

/**
 * A text of the decree (<i>bunyi</i>, wording) as printed, with the reading of it.
 *
 * <p>Pieces that the print tore apart are joined by a line feed.
 *
 * @param tercetak the text as printed, spelling faults included; empty if it was not printed
 * @param dibaca the text as it is read; the same as printed unless it was corrected
 */
public record Bunyi(String tercetak, String dibaca) {

    /**
     * Creates a wording.
     *
     * @throws IllegalArgumentException if the reading is blank
     */
    public Bunyi {
        checkNotNull(tercetak, "tercetak");
        checkArgument(!dibaca.isBlank(), "dibaca must not be blank; tercetak was '%s'", tercetak);
    }

    /**
     * Returns a wording that is read as printed; pieces that the print tore apart are read as one.
     *
     * @param tercetak the text as printed
     * @return the wording
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Bunyi of(String tercetak) {
        return new Bunyi(tercetak, tercetak.replace('\n', ' '));
    }

    /**
     * Returns a wording that is read otherwise than printed.
     *
     * @param tercetak the text as printed
     * @param dibaca the corrected text
     * @return the wording
     */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static Bunyi dibetulkan(
            @JsonProperty(value = "tercetak", required = true) String tercetak,
            @JsonProperty(value = "dibaca", required = true) String dibaca) {
        return new Bunyi(tercetak, dibaca);
    }

    /**
     * Returns this wording with words of its reading replaced.
     *
     * @param lama the words as they stand in the reading
     * @param baru the words as they should
     * @return the corrected wording
     * @throws IllegalArgumentException if the reading does not have those words
     */
    public Bunyi ganti(String lama, String baru) {
        checkArgument(dibaca.contains(lama), "lama must stand in the reading, but '%s' is not in '%s'", lama, dibaca);
        return new Bunyi(tercetak, dibaca.replace(lama, baru));
    }

    /**
     * Returns a wording that the decree needs but does not print.
     *
     * @param dibaca what stands in its place, such as {@code (tidak tercetak)}
     * @return the wording
     */
    public static Bunyi tidakTercetak(String dibaca) {
        return new Bunyi("", dibaca);
    }

    /**
     * Returns whether the reading differs from the print, line breaks apart.
     *
     * @return true if it was corrected
     */
    @JsonIgnore
    public boolean isDibetulkan() {
        return !tercetak.isEmpty() && !tercetak.replace('\n', ' ').equals(dibaca);
    }

    /** Writes the text alone where it is read as printed. */
    @JsonValue
    private Object json() {
        return equals(of(tercetak.isEmpty() ? dibaca : tercetak))
                ? tercetak
                : ImmutableMap.of("tercetak", tercetak, "dibaca", dibaca);
    }

    /** Returns the reading. */
    @Override
    public String toString() {
        return dibaca;
    }
}
