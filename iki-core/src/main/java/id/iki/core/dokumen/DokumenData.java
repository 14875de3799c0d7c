// SPDX-License-Identifier: Apache-2.0
package id.iki.core.dokumen;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.iki.core.fakta.DataKinerja;

/**
 * The facts of a period as a document: {@code {"iki": "data/1", "data": {...}}}.
 *
 * @param data the facts
 */
@JsonPropertyOrder({"iki", "data"})
public record DokumenData(DataKinerja data) {

    /** The version of this document. */
    public static final String VERSI = "data/1";

    /** Creates a document. */
    public DokumenData {
        checkNotNull(data, "data");
    }

    @JsonCreator
    static DokumenData dari(
            @JsonProperty(value = "iki", required = true) String iki,
            @JsonProperty(value = "data", required = true) DataKinerja data) {
        Versi.periksa(iki, VERSI);
        return new DokumenData(data);
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
