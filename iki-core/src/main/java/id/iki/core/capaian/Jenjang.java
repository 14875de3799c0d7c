// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.iki.core.fakta.Pembanding;
import id.iki.core.nilai.Pecahan;
import id.iki.core.result.Result;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step of a scale (<i>jenjang</i>) with its lower bound. It reaches up to the next higher step.
 *
 * <p>Immutable. Equal if rating, comparison and bound are.
 */
@JsonPropertyOrder({"predikat", "pembanding", "batas"})
public final class Jenjang {

    private final Predikat predikat;
    private final Pembanding pembanding;
    private final Pecahan batas;
    private final Result<Predikat> hasil; // one for all figures that are looked up

    /**
     * Creates a step.
     *
     * @param predikat the rating
     * @param pembanding whether the bound itself belongs to the step ({@link Pembanding#SEKURANG_KURANGNYA}) or not
     *     ({@link Pembanding#LEBIH_DARI})
     * @param batas the lower bound
     * @throws IllegalArgumentException if the comparison is not one with a lower bound
     */
    @JsonCreator
    public Jenjang(
            @JsonProperty(value = "predikat", required = true) Predikat predikat,
            @JsonProperty(value = "pembanding", required = true) Pembanding pembanding,
            @JsonProperty(value = "batas", required = true) Pecahan batas) {
        periksa(pembanding);
        this.predikat = checkNotNull(predikat, "predikat");
        this.pembanding = pembanding;
        this.batas = checkNotNull(batas, "batas");
        this.hasil = Result.success(predikat);
    }

    /**
     * Returns the rating.
     *
     * @return the rating
     */
    @JsonProperty("predikat")
    public Predikat predikat() {
        return predikat;
    }

    /**
     * Returns whether the bound itself belongs to the step.
     *
     * @return {@link Pembanding#SEKURANG_KURANGNYA} if it does, else {@link Pembanding#LEBIH_DARI}
     */
    @JsonProperty("pembanding")
    public Pembanding pembanding() {
        return pembanding;
    }

    /**
     * Returns the lower bound.
     *
     * @return the bound, in the unit of the figures
     */
    @JsonProperty("batas")
    public Pecahan batas() {
        return batas;
    }

    Result<Predikat> hasil() {
        return hasil;
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof Jenjang lain
                && predikat.equals(lain.predikat)
                && pembanding == lain.pembanding
                && batas.equals(lain.batas);
    }

    @Override
    public int hashCode() {
        return Objects.hash(predikat, pembanding, batas);
    }

    @Override
    public String toString() {
        return predikat + " " + pembanding.kata() + " " + batas.sebutan();
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
