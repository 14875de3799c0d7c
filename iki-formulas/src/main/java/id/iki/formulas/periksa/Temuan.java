// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * Something that a check found in a definition (<i>temuan</i>, finding).
 *
 * <p>As a document: {@code {"kode", "tingkat", "tempat", "kutipan", "pesan", "saran"}}. The severity follows from the
 * code; one that is written otherwise is not taken over when a document is read.
 *
 * @param kode the rule that is broken
 * @param tempat where
 * @param kutipan the words it is about, as printed
 * @param pesan what is wrong and why it matters, in whole Indonesian sentences
 * @param saran what to do, as an Indonesian sentence
 */
@JsonPropertyOrder({"kode", "tingkat", "tempat", "kutipan", "pesan", "saran"})
public record Temuan(AturanPeriksa kode, Tempat tempat, String kutipan, String pesan, String saran) {

    /** Creates a finding. */
    public Temuan {
        checkNotNull(kode, "kode");
        checkNotNull(tempat, "tempat");
        checkNotNull(kutipan, "kutipan");
        checkNotNull(pesan, "pesan");
        checkNotNull(saran, "saran");
    }

    /**
     * Returns a finding in the words of its rule.
     *
     * @param kode the rule
     * @param tempat where
     * @param kutipan the words it is about
     * @param rincian the detail that the rule's sentences name; ignored where they name none
     * @return the finding
     */
    static Temuan of(AturanPeriksa kode, Tempat tempat, String kutipan, String rincian) {
        return new Temuan(kode, tempat, kutipan, kode.pesan(rincian), kode.saran(rincian));
    }

    /**
     * Returns how grave it is.
     *
     * @return the severity of its rule
     */
    @JsonProperty("tingkat")
    public Tingkat tingkat() {
        return kode.tingkat();
    }

    @JsonCreator
    static Temuan dari(
            @JsonProperty(value = "kode", required = true) AturanPeriksa kode,
            @JsonProperty("tingkat") @Nullable Tingkat tingkat,
            @JsonProperty(value = "tempat", required = true) Tempat tempat,
            @JsonProperty(value = "kutipan", required = true) String kutipan,
            @JsonProperty(value = "pesan", required = true) String pesan,
            @JsonProperty(value = "saran", required = true) String saran) {
        return new Temuan(kode, tempat, kutipan, pesan, saran);
    }
}
