// SPDX-License-Identifier: Apache-2.0
package id.iki.core.dokumen;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.iki.core.keputusan.Keputusan;

/**
 * A decree with its formulas as a document: {@code {"iki": "definisi/1", "keputusan": {...}}}.
 *
 * @param keputusan the decree
 */
@JsonPropertyOrder({"iki", "keputusan"})
public record DokumenDefinisi(Keputusan keputusan) {

    /** The version of this document. */
    public static final String VERSI = "definisi/1";

    /** Creates a document. */
    public DokumenDefinisi {
        checkNotNull(keputusan, "keputusan");
    }

    @JsonCreator
    static DokumenDefinisi dari(
            @JsonProperty(value = "iki", required = true) String iki,
            @JsonProperty(value = "keputusan", required = true) Keputusan keputusan) {
        Versi.periksa(iki, VERSI);
        return new DokumenDefinisi(keputusan);
    }

    /**
     * Returns the version of this document.
     *
     * @return {@link #VERSI}
     */
    @JsonProperty("iki")
    public String iki() {
        return VERSI;
    }
}
