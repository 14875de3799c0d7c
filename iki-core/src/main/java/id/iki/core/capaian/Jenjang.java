// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.iki.core.fakta.Pembanding;
import id.iki.core.nilai.Pecahan;

/**
 * A step of a scale (<i>jenjang</i>) with its lower bound. It reaches up to the next higher step.
 *
 * @param predikat the rating
 * @param pembanding whether the bound itself belongs to the step ({@link Pembanding#SEKURANG_KURANGNYA}) or not
 *     ({@link Pembanding#LEBIH_DARI})
 * @param batas the lower bound
 */
@JsonPropertyOrder({"predikat", "pembanding", "batas"})
public record Jenjang(
        @JsonProperty(required = true) Predikat predikat,
        @JsonProperty(required = true) Pembanding pembanding,
        @JsonProperty(required = true) Pecahan batas) {

    /**
     * Creates a step.
     *
     * @throws IllegalArgumentException if the comparison is not one with a lower bound
     */
    public Jenjang {
        checkNotNull(predikat, "predikat");
        checkNotNull(batas, "batas");
        periksa(pembanding);
    }

    static void periksa(Pembanding pembanding) {
        checkArgument(
                pembanding == Pembanding.SEKURANG_KURANGNYA || pembanding == Pembanding.LEBIH_DARI,
                "pembanding must be one with a lower bound, but was %s",
                pembanding);
    }

    boolean memuat(Pecahan angka) {
        return pembanding.terpenuhi(angka, batas);
    }

    boolean dibawah(Jenjang atas) {
        return dibawah(batas, pembanding, atas.batas, atas.pembanding);
    }

    /** Returns whether every number of a higher step belongs to a step with this bound too, and not the reverse. */
    static boolean dibawah(Pecahan batas, Pembanding pembanding, Pecahan batasAtas, Pembanding pembandingAtas) {
        int urutan = batas.compareTo(batasAtas);
        return urutan < 0
                || (urutan == 0
                        && pembanding == Pembanding.SEKURANG_KURANGNYA
                        && pembandingAtas == Pembanding.LEBIH_DARI);
    }
}
