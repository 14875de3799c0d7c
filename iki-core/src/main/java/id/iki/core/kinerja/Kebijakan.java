// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How an indicator treats the corner cases of its data (<i>kebijakan</i>, policy). A policy that decided a figure
 * shows in its trail and flags it.
 *
 * @param penyebutNol what a denominator of 0 means, and what then holds
 * @param elemenTanpaNilai what happens to elements that lack a value which a condition asks for
 */
@JsonPropertyOrder({"penyebutNol", "elemenTanpaNilai"})
public record Kebijakan(
        @JsonProperty(required = true) PenyebutNol penyebutNol,
        @JsonProperty(required = true) ElemenTanpaNilai elemenTanpaNilai) {

    /** No result for a denominator of 0, whose meaning is not declared; no result while an element lacks a value. */
    public static final Kebijakan BAWAAN =
            new Kebijakan(PenyebutNol.bermakna(PenyebutNol.Makna.BELUM_DITENTUKAN), ElemenTanpaNilai.TOLAK);

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
    }

    /**
     * Returns this policy with another one for a denominator of 0.
     *
     * @param baru what a denominator of 0 means, and what then holds
     * @return the policy
     */
    public Kebijakan penyebutNol(PenyebutNol baru) {
        return new Kebijakan(baru, elemenTanpaNilai);
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
        return new Kebijakan(penyebutNol, baru);
    }
}
