// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;

/**
 * A measured value with its unit (<i>nilai</i>): a share of a whole ({@link Persentase}) or a quantity
 * ({@link Besaran}). The two are different types so that a percentage is never taken for a count, nor multiplied by
 * 100 twice.
 */
@JsonPropertyOrder({"angka", "satuan"})
public sealed interface Nilai permits Persentase, Besaran {

    /**
     * Returns a value in a unit.
     *
     * @param angka the number as it is printed before the unit: 97 for 97 %, 12 for 12 documents
     * @param satuan the unit
     * @return a percentage if the unit is percent, else a quantity
     */
    @JsonCreator
    static Nilai of(
            @JsonProperty(value = "angka", required = true) Pecahan angka,
            @JsonProperty(value = "satuan", required = true) Satuan satuan) {
        return satuan.equals(Satuan.PERSEN) ? Persentase.of(angka) : new Besaran(angka, satuan);
    }

    /**
     * Returns the exact number. For a percentage it is the share: 1 is 100 %.
     *
     * @return the number
     */
    Pecahan angka();

    /**
     * Returns the unit.
     *
     * @return the unit
     */
    @JsonProperty("satuan")
    Satuan satuan();

    /**
     * Returns a value of the same kind and unit with another number.
     *
     * @param angka the number
     * @return the value
     */
    Nilai withAngka(Pecahan angka);

    /**
     * Returns the exact number as it is printed before its unit: 80 for a share of 4/5, 12 for a count of 12.
     *
     * @return the number in terms of the unit
     */
    @JsonProperty("angka")
    Pecahan dalamSatuan();

    /**
     * Returns the figure as it is printed before its unit, rounded by a named rounding: 80.00 for a share of 4/5.
     *
     * @param pembulatan the rounding
     * @return the figure
     */
    default BigDecimal desimal(Pembulatan pembulatan) {
        return dalamSatuan().round(pembulatan);
    }

    /**
     * Returns the value rounded by a named rounding, of the figure as it is printed before its unit.
     *
     * @param pembulatan the rounding
     * @return the value of {@link #desimal}, exactly
     */
    Nilai bulatkan(Pembulatan pembulatan);

    /**
     * Returns the value as it stands in a canonical sentence, exact: {@code 82,5 %}, {@code 12 dokumen}.
     *
     * @return the number with a decimal comma, or as a quotient where no decimal is exact, and the unit
     */
    default String sebutan() {
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
    default String teks(Notasi notasi, Pembulatan pembulatan) {
        Pecahan angka = dalamSatuan();
        boolean bulat = this instanceof Besaran && angka.isInteger();
        return satuan().setelah(notasi.tulis(angka.round(bulat ? Pembulatan.BULAT : pembulatan)));
    }
}
