// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity with its unit (<i>besaran</i>): a count, an amount, a score, a difference in percentage points.
 *
 * <p>Immutable. Equal if numbers and units are.
 */
public final class Besaran extends Nilai {

    private final Satuan satuan;

    /**
     * Creates a quantity.
     *
     * @param angka the exact number
     * @param satuan the unit, not {@link Satuan#PERSEN}
     * @throws IllegalArgumentException if the unit is percent: that is a {@link Persentase}
     */
    public Besaran(Pecahan angka, Satuan satuan) {
        super(angka);
        checkArgument(!satuan.equals(Satuan.PERSEN), "a percentage must be a Persentase, but was %s %", angka);
        this.satuan = satuan;
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
    public Satuan satuan() {
        return satuan;
    }

    @Override
    public Pecahan dalamSatuan() {
        return angka();
    }

    @Override
    public Besaran bulatkan(Pembulatan pembulatan) {
        return new Besaran(angka().bulatkan(pembulatan), satuan);
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
    public boolean equals(@Nullable Object obj) {
        return obj == this
                || (obj instanceof Besaran lain && angka().equals(lain.angka()) && satuan.equals(lain.satuan));
    }

    @Override
    public int hashCode() {
        return Objects.hash(angka(), satuan);
    }

    @Override
    public String toString() {
        return angka() + " " + satuan;
    }
}
