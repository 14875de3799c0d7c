// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator treats the corner cases of its data (<i>kebijakan</i>, policy). A policy that decided a figure
 * shows in its trail and flags it.
 *
 * @param penyebutNol what a denominator of 0 means, and what then holds
 * @param elemenTanpaNilai what happens to elements that lack a value which a condition asks for
 * @param periode how the figure of a longer period comes from those of its parts; empty if that was not declared, and
 *     then there is none: the same four figures have three totals, and none is guessed
 */
@JsonPropertyOrder({"penyebutNol", "elemenTanpaNilai", "periode"})
public record Kebijakan(PenyebutNol penyebutNol, ElemenTanpaNilai elemenTanpaNilai, Optional<AturanPeriode> periode) {

    /**
     * No result for a denominator of 0, whose meaning is not declared; no result while an element lacks a value; no
     * rule for several periods.
     */
    public static final Kebijakan BAWAAN = new Kebijakan(
            PenyebutNol.bermakna(PenyebutNol.Makna.BELUM_DITENTUKAN), ElemenTanpaNilai.TOLAK, Optional.empty());

    /** What happens to elements that lack a value. */
    public enum ElemenTanpaNilai {
        /** There is no result until every element has its value. */
        TOLAK,
        /** They are left out of the part and of the whole. */
        KELUARKAN
    }

    /** Creates a policy. */
    public Kebijakan {
        checkNotNull(penyebutNol, "penyebutNol");
        checkNotNull(elemenTanpaNilai, "elemenTanpaNilai");
        checkNotNull(periode, "periode");
    }

    @JsonCreator
    static Kebijakan dari(
            @JsonProperty(value = "penyebutNol", required = true) PenyebutNol penyebutNol,
            @JsonProperty(value = "elemenTanpaNilai", required = true) ElemenTanpaNilai elemenTanpaNilai,
            @JsonProperty("periode") @Nullable AturanPeriode periode) {
        return new Kebijakan(penyebutNol, elemenTanpaNilai, Optional.ofNullable(periode));
    }

    @JsonProperty("periode")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable AturanPeriode periodeJson() {
        return periode.orElse(null);
    }

    /**
     * Returns this policy with another one for a denominator of 0.
     *
     * @param baru what a denominator of 0 means, and what then holds
     * @return the policy
     */
    public Kebijakan penyebutNol(PenyebutNol baru) {
        return new Kebijakan(baru, elemenTanpaNilai, periode);
    }

    /**
     * Returns this policy with another one for a denominator of 0: it has a meaning, and there is no result.
     *
     * @param makna the meaning
     * @return the policy
     */
    public Kebijakan penyebutNol(PenyebutNol.Makna makna) {
        return penyebutNol(PenyebutNol.bermakna(makna));
    }

    /**
     * Returns this policy with another one for elements that lack a value.
     *
     * @param baru what happens to them
     * @return the policy
     */
    public Kebijakan elemenTanpaNilai(ElemenTanpaNilai baru) {
        return new Kebijakan(penyebutNol, baru, periode);
    }

    /**
     * Returns this policy with a rule for several periods.
     *
     * @param baru how the figure of a longer period comes from those of its parts
     * @return the policy
     */
    public Kebijakan periode(AturanPeriode baru) {
        return new Kebijakan(penyebutNol, elemenTanpaNilai, Optional.of(baru));
    }
}
