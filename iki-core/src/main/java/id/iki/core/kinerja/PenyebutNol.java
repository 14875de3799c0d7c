// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.iki.core.nilai.Nilai;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a denominator of 0 means for an indicator, and what then holds (<i>penyebut nol</i>). The decree does not say;
 * one answer for all indicators would be wrong for some, so each declares its own.
 *
 * @param makna the meaning
 * @param nilai the value that then holds; empty if there is no result, which is the default
 */
@JsonPropertyOrder({"makna", "nilai"})
public record PenyebutNol(Makna makna, Optional<Nilai> nilai) {

    /** The meaning of a denominator of 0. */
    public enum Makna {
        /** Nobody asked: no request, complaint or file came in. There was nothing to serve; it is not a failure. */
        TIDAK_ADA_PERMINTAAN(
                "tidak ada permintaan", "Laporkan sebagai tidak berlaku, atau nyatakan nilai yang berlaku untuk 0/0."),
        /** What is measured does not exist: no organisation, no post, no goods. */
        TIDAK_ADA_OBJEK(
                "tidak ada objek yang diukur",
                "Laporkan sebagai tidak berlaku, atau nyatakan nilai yang berlaku untuk 0/0."),
        /** It cannot be 0 in reality, such as the number of inhabitants. */
        KESALAHAN_DATA("kesalahan data", "Periksa penyebut pada sumbernya."),
        /** Nobody has declared it yet. */
        BELUM_DITENTUKAN(
                "maknanya belum ditentukan", "Nyatakan makna penyebut nol bagi indikator ini dalam kebijakannya.");

        private final String kata;
        private final String tindakan;

        Makna(String kata, String tindakan) {
            this.kata = kata;
            this.tindakan = tindakan;
        }

        /**
         * Returns the meaning in words.
         *
         * @return the words as a sentence has them
         */
        public String kata() {
            return kata;
        }

        /**
         * Returns what to do about it.
         *
         * @return an Indonesian sentence
         */
        public String tindakan() {
            return tindakan;
        }
    }

    /** Creates a policy. */
    public PenyebutNol {
        checkNotNull(makna, "makna");
        checkNotNull(nilai, "nilai");
    }

    /**
     * Returns the policy that there is no result.
     *
     * @param makna the meaning
     * @return the policy
     */
    public static PenyebutNol bermakna(Makna makna) {
        return new PenyebutNol(makna, Optional.empty());
    }

    /**
     * Returns the policy that a stated value holds, for 0/0 only: where something was counted above a denominator of
     * 0 there is no result either way. It holds for quotients in the unit of that value.
     *
     * @param makna the meaning
     * @param nilai the value
     * @return the policy
     */
    public static PenyebutNol bernilai(Makna makna, Nilai nilai) {
        return new PenyebutNol(makna, Optional.of(nilai));
    }

    @JsonProperty("nilai")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Nilai nilaiJson() {
        return nilai.orElse(null);
    }

    @JsonCreator
    static PenyebutNol dari(
            @JsonProperty(value = "makna", required = true) Makna makna, @JsonProperty("nilai") @Nullable Nilai nilai) {
        return new PenyebutNol(makna, Optional.ofNullable(nilai));
    }
}
