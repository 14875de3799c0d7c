// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a document (<i>tempat</i>), as a path that a reader can follow: {@code camat/sasaran 1/indikator 2/rumusan
 * 1}. It begins with the code of a position, or with whatever names the thing that was checked; numbers count from 1.
 *
 * @param jalur the path
 */
public record Tempat(@JsonValue String jalur) {

    private static final Pattern LANGKAH =
            Pattern.compile("/(?:sasaran|indikator|rumusan|sumber|fungsi) [0-9]+(?=/|$)");

    /**
     * Creates a place.
     *
     * @throws IllegalArgumentException if the path is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Tempat {
        checkArgument(!jalur.isBlank(), "jalur must not be blank");
    }

    /**
     * Returns the place that a path begins with.
     *
     * @param akar the code of a position, or the name of what is checked
     * @return the place
     */
    public static Tempat of(String akar) {
        return new Tempat(akar);
    }

    /**
     * Returns an objective of this position.
     *
     * @param nomor its number, from 1
     * @return the place
     */
    public Tempat sasaran(int nomor) {
        return lalu("sasaran", nomor);
    }

    /**
     * Returns an indicator of this objective.
     *
     * @param nomor its number, from 1
     * @return the place
     */
    public Tempat indikator(int nomor) {
        return lalu("indikator", nomor);
    }

    /**
     * Returns a wording of this indicator.
     *
     * @param nomor its number, from 1
     * @return the place
     */
    public Tempat rumusan(int nomor) {
        return lalu("rumusan", nomor);
    }

    /**
     * Returns a source of this wording.
     *
     * @param nomor its number, from 1
     * @return the place
     */
    public Tempat sumber(int nomor) {
        return lalu("sumber", nomor);
    }

    /**
     * Returns a function of this position.
     *
     * @param nomor its number in the list, from 1; letters may be doubled in print
     * @return the place
     */
    public Tempat fungsi(int nomor) {
        return lalu("fungsi", nomor);
    }

    private Tempat lalu(String kata, int nomor) {
        checkArgument(nomor >= 1, "nomor must be at least 1, but was %s", nomor);
        return new Tempat(jalur + "/" + kata + " " + nomor);
    }

    /**
     * Returns what the path begins with.
     *
     * @return the code of the position
     */
    public String akar() {
        Matcher langkah = LANGKAH.matcher(jalur);
        return langkah.find() && langkah.start() > 0 ? jalur.substring(0, langkah.start()) : jalur;
    }

    @Override
    public String toString() {
        return jalur;
    }
}
