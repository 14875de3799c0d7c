// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A percentage (<i>persentase</i>), kept as the exact share. It may be above 100 % or below 0: a target of 101,51 %
 * is legitimate, and an achievement can be negative.
 *
 * <p>Immutable. Equal if the shares are.
 */
public final class Persentase extends Nilai {

    /** 100 %. */
    public static final Persentase SERATUS = new Persentase(Pecahan.SATU);

    /**
     * Creates a percentage.
     *
     * @param angka the share: 1 is 100 %
     */
    public Persentase(Pecahan angka) {
        super(angka);
    }

    /**
     * Returns a whole percentage.
     *
     * @param persen the percents: 80 for 80 %
     * @return the percentage
     */
    public static Persentase of(long persen) {
        // in lowest terms, since a target or a cap is calculated with again and again
        return new Persentase(Pecahan.of(persen, 100).sederhana());
    }

    /**
     * Returns a percentage.
     *
     * @param persen the percents: 82.5 for 82,5 %
     * @return the percentage
     */
    public static Persentase of(BigDecimal persen) {
        return of(Pecahan.of(persen));
    }

    /**
     * Returns a percentage.
     *
     * @param persen the percents: 200/3 for two thirds
     * @return the percentage
     */
    public static Persentase of(Pecahan persen) {
        return new Persentase(persen.dividedBy(Pecahan.SERATUS));
    }

    @Override
    public Satuan satuan() {
        return Satuan.PERSEN;
    }

    @Override
    public Pecahan dalamSatuan() {
        return angka().times(100);
    }

    @Override
    public BigDecimal desimal(Pembulatan pembulatan) {
        return pembulatan.round(angka(), 2);
    }

    @Override
    public Persentase bulatkan(Pembulatan pembulatan) {
        return new Persentase(pembulatan.bulatkan(angka(), 2));
    }

    @Override
    public Persentase withAngka(Pecahan baru) {
        return new Persentase(baru);
    }

    @JsonCreator
    static Persentase dari(
            @JsonProperty(value = "angka", required = true) Pecahan persen,
            @JsonProperty(value = "satuan", required = true) Satuan satuan) {
        checkArgument(satuan.equals(Satuan.PERSEN), "satuan must be %, but was %s", satuan);
        return of(persen);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj == this || (obj instanceof Persentase lain && angka().equals(lain.angka()));
    }

    @Override
    public int hashCode() {
        return angka().hashCode();
    }

    @Override
    public String toString() {
        return dalamSatuan() + " %";
    }
}
