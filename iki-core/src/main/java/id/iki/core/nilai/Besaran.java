// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A quantity with its unit (<i>besaran</i>): a count, an amount, a score, a difference in percentage points.
 *
 * @param angka the exact number
 * @param satuan the unit, not {@link Satuan#PERSEN}
 */
public record Besaran(Pecahan angka, Satuan satuan) implements Nilai {

    /**
     * Creates a quantity.
     *
     * @throws IllegalArgumentException if the unit is percent: that is a {@link Persentase}
     */
    public Besaran {
        checkNotNull(angka, "angka");
        checkArgument(!satuan.equals(Satuan.PERSEN), "a percentage must be a Persentase, but was %s %", angka);
    }

    /**
     * Returns a whole quantity.
     *
     * @param angka the number
     * @param satuan the unit, not {@link Satuan#PERSEN}
     * @return the quantity
     */
    public static Besaran of(long angka, Satuan satuan) {
        return new Besaran(Pecahan.of(angka), satuan);
    }

    @Override
    public Pecahan dalamSatuan() {
        return angka;
    }

    @Override
    public Besaran bulatkan(Pembulatan pembulatan) {
        return new Besaran(angka.bulatkan(pembulatan), satuan);
    }

    @Override
    public Besaran withAngka(Pecahan baru) {
        return new Besaran(baru, satuan);
    }

    @JsonCreator
    static Besaran dari(
            @JsonProperty(value = "angka", required = true) Pecahan angka,
            @JsonProperty(value = "satuan", required = true) Satuan satuan) {
        return new Besaran(angka, satuan);
    }

    @Override
    public String toString() {
        return angka + " " + satuan;
    }
}
