// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.iki.core.nilai.Periode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from (<i>dasar</i>, basis), since when it holds, and how far that was verified.
 *
 * @param regulasi the regulation or report, as it is cited
 * @param mulai the first day on which it holds, empty if that is not known
 * @param sampai the last day on which it holds, empty while it does
 * @param verifikasi how far the figures of the rule were verified
 * @param sumber what was read
 */
@JsonPropertyOrder({"regulasi", "mulai", "sampai", "verifikasi", "sumber"})
public record Dasar(
        String regulasi, Optional<LocalDate> mulai, Optional<LocalDate> sampai, Verifikasi verifikasi, String sumber) {

    /** How far the figures of a rule were verified. */
    public enum Verifikasi {
        /** Read in a source that quotes or applies the rule; not necessarily in the regulation's own text. */
        BERSUMBER,
        /** Partly read, partly inferred; the rule's documentation says what was inferred. */
        SEBAGIAN_DISIMPULKAN
    }

    /**
     * Creates a basis.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Dasar {
        checkNotNull(verifikasi, "verifikasi");
        checkArgument(!regulasi.isBlank() && !sumber.isBlank(), "regulasi and sumber must not be blank");
        checkArgument(
                mulai.isEmpty() || sampai.isEmpty() || !sampai.get().isBefore(mulai.get()),
                "sampai must not be before mulai, but were %s and %s",
                mulai,
                sampai);
    }

    /**
     * Returns a basis whose dates are not known.
     *
     * @param regulasi the regulation or report, as it is cited
     * @param verifikasi how far the figures of the rule were verified
     * @param sumber what was read
     * @return the basis
     */
    public static Dasar of(String regulasi, Verifikasi verifikasi, String sumber) {
        return new Dasar(regulasi, Optional.empty(), Optional.empty(), verifikasi, sumber);
    }

    /**
     * Returns this basis with the first day on which it holds.
     *
     * @param hari the day
     * @return the basis
     * @throws IllegalArgumentException if the last day is before it
     */
    public Dasar mulai(LocalDate hari) {
        return new Dasar(regulasi, Optional.of(hari), sampai, verifikasi, sumber);
    }

    /**
     * Returns this basis with the last day on which it holds.
     *
     * @param hari the day
     * @return the basis
     * @throws IllegalArgumentException if it is before the first day
     */
    public Dasar sampai(LocalDate hari) {
        return new Dasar(regulasi, mulai, Optional.of(hari), verifikasi, sumber);
    }

    @JsonProperty("mulai")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable String mulaiJson() {
        return mulai.map(LocalDate::toString).orElse(null);
    }

    @JsonProperty("sampai")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable String sampaiJson() {
        return sampai.map(LocalDate::toString).orElse(null);
    }

    @JsonCreator
    static Dasar dari(
            @JsonProperty(value = "regulasi", required = true) String regulasi,
            @JsonProperty("mulai") @Nullable String mulai,
            @JsonProperty("sampai") @Nullable String sampai,
            @JsonProperty(value = "verifikasi", required = true) Verifikasi verifikasi,
            @JsonProperty(value = "sumber", required = true) String sumber) {
        return new Dasar(
                regulasi,
                Optional.ofNullable(mulai).map(LocalDate::parse),
                Optional.ofNullable(sampai).map(LocalDate::parse),
                verifikasi,
                sumber);
    }

    /**
     * Returns whether the rule holds in a period: on its last day, when the period is assessed.
     *
     * @param periode the period
     * @return true if it does, as far as the days are known
     */
    public boolean berlaku(Periode periode) {
        return mulai.map(m -> !periode.akhir().isBefore(m)).orElse(true)
                && sampai.map(s -> !periode.akhir().isAfter(s)).orElse(true);
    }
}
