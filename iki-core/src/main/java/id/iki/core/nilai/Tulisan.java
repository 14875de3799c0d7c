// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import id.iki.core.result.Result;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a cell of a report says (<i>tulisan</i>, a writing): a figure, a range of figures, or that nothing was filled
 * in. The last is a value of its own and never 0.
 *
 * <pre>{@code
 * Notasi.INDONESIA.baca("1.234,5 orang"); // 1234,5 with one decimal, in orang
 * Notasi.INDONESIA.baca("80-90 %");       // from 80 % to 90 %
 * Notasi.INDONESIA.baca("n/a");           // nothing
 * Tulisan.baca("4.25");                   // a failure that names both readings: 425 and 4,25
 * }</pre>
 *
 * <p>Made by {@link Notasi#baca} where the notation is known, by {@link #baca} where it is not; written back by
 * {@link Notasi#tulis(Tulisan)}.
 */
public sealed interface Tulisan {

    /**
     * A figure.
     *
     * @param angka the exact number before the unit: 97.5 for 97,5 %
     * @param desimal how many decimals were written, trailing zeros included
     * @param satuan the unit that was written with it, empty if none was; {@code %} and {@code persen} are one unit
     */
    record Tunggal(Pecahan angka, int desimal, Optional<Satuan> satuan) implements Tulisan {
        /**
         * Creates a figure.
         *
         * @throws IllegalArgumentException if the number has more decimals than were written
         */
        public Tunggal {
            checkNotNull(satuan, "satuan");
            checkArgument(
                    desimal >= 0
                            && angka.times(Pecahan.of(BigDecimal.ONE.movePointRight(desimal)))
                                    .isInteger(),
                    "angka must have at most desimal decimals, but were %s and %s",
                    angka,
                    desimal);
        }
    }

    /**
     * A range of figures; both bounds belong to it.
     *
     * @param bawah the lower bound
     * @param atas the upper bound, in the unit of the lower
     */
    record Antara(Tunggal bawah, Tunggal atas) implements Tulisan {
        /**
         * Creates a range.
         *
         * @throws IllegalArgumentException if the upper bound is below the lower, or their units differ
         */
        public Antara {
            checkArgument(
                    bawah.angka().compareTo(atas.angka()) <= 0 && bawah.satuan().equals(atas.satuan()),
                    "bawah must not exceed atas in one unit, but were %s and %s",
                    bawah,
                    atas);
        }

        @Override
        public Optional<Satuan> satuan() {
            return bawah.satuan();
        }
    }

    /** Nothing was filled in: the cell is blank, or holds {@code -} or {@code n/a}. */
    record Kosong() implements Tulisan {
        @Override
        public Optional<Satuan> satuan() {
            return Optional.empty();
        }
    }

    /**
     * Returns the unit that was written.
     *
     * @return the unit, empty if none was
     */
    Optional<Satuan> satuan();

    /**
     * Reads a text whose notation is not known. Only what has one reading is read: {@code 75}, {@code 82,5},
     * {@code 1.234,5}, {@code 1,234.5}. A figure that another notation would read as another number is refused with both
     * readings. A single point is always taken as such a figure, since tables that put it in the wrong place are common
     * ({@code 4.25}, {@code 1.234}); unless no thousands can begin as it does ({@code 0.25}, {@code 1234.5}).
     *
     * @param teks the text
     * @return what it says; a failure if it is no figure, or has two readings
     */
    static Result<Tulisan> baca(String teks) {
        return PembacaTulisan.baca(teks, Optional.empty());
    }
}
