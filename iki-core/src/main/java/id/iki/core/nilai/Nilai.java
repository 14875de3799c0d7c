// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measured value with its unit (<i>nilai</i>): a share of a whole ({@link Persentase}) or a quantity
 * ({@link Besaran}). The two are different types so that a percentage is never taken for a count, nor multiplied by
 * 100 twice.
 */
@JsonPropertyOrder({"angka", "satuan"})
public abstract sealed class Nilai permits Persentase, Besaran {

    // the parts of the number and not the number: it is made where it is asked for, and by one method for all values,
    // so that most of the time it need not be made at all
    private final long p;
    private final long q;
    private final Pecahan.@Nullable Besar besar;

    Nilai(Pecahan angka) {
        this.p = angka.p;
        this.q = angka.q;
        this.besar = angka.besar;
    }

    /**
     * Returns a value in a unit.
     *
     * @param angka the number as it is printed before the unit: 97 for 97 %, 12 for 12 documents
     * @param satuan the unit
     * @return a percentage if the unit is percent, else a quantity
     */
    @JsonCreator
    public static Nilai of(
            @JsonProperty(value = "angka", required = true) Pecahan angka,
            @JsonProperty(value = "satuan", required = true) Satuan satuan) {
        return satuan.equals(Satuan.PERSEN) ? Persentase.of(angka) : new Besaran(angka, satuan);
    }

    /**
     * Returns the exact number. For a percentage it is the share: 1 is 100 %.
     *
     * @return the number
     */
    public final Pecahan angka() {
        return new Pecahan(p, q, besar);
    }

    /**
     * Returns the unit.
     *
     * @return the unit
     */
    @JsonProperty("satuan")
    public abstract Satuan satuan();

    /**
     * Returns a value of the same kind and unit with another number.
     *
     * @param angka the number
     * @return the value
     */
    public abstract Nilai withAngka(Pecahan angka);

    /**
     * Returns the exact number as it is printed before its unit: 80 for a share of 4/5, 12 for a count of 12.
     *
     * @return the number in terms of the unit
     */
    @JsonProperty("angka")
    public abstract Pecahan dalamSatuan();

    /**
     * Returns the figure as it is printed before its unit, rounded by a named rounding: 80.00 for a share of 4/5.
     *
     * @param pembulatan the rounding
     * @return the figure
     */
    public BigDecimal desimal(Pembulatan pembulatan) {
        return dalamSatuan().round(pembulatan);
    }

    /**
     * Returns the value rounded by a named rounding, of the figure as it is printed before its unit.
     *
     * @param pembulatan the rounding
     * @return the value of {@link #desimal}, exactly
     */
    public abstract Nilai bulatkan(Pembulatan pembulatan);

    /**
     * Returns the value as it stands in a canonical sentence, exact: {@code 82,5 %}, {@code 12 dokumen}.
     *
     * @return the number with a decimal comma, or as a quotient where no decimal is exact, and the unit
     */
    public String sebutan() {
        return satuan().setelah(dalamSatuan().sebutan());
    }

    /**
     * Returns the value for a reader, in a notation: {@code 66,67 %}, {@code 12 dokumen}. A percentage is rounded; of
     * other values only those that are not whole.
     *
     * @param notasi the notation
     * @param pembulatan the rounding
     * @return the text
     */
    public String teks(Notasi notasi, Pembulatan pembulatan) {
        Pecahan angka = dalamSatuan();
        boolean bulat = this instanceof Besaran && angka.isInteger();
        return satuan().setelah(notasi.tulis(angka.round(bulat ? Pembulatan.BULAT : pembulatan)));
    }
}
