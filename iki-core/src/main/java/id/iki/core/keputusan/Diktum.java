// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A ruling of the decree (<i>diktum</i>): KESATU, KEDUA and so on.
 *
 * @param nama the label as printed
 * @param bunyi the text
 */
@JsonPropertyOrder({"nama", "bunyi"})
public record Diktum(
        @JsonProperty(required = true) String nama,
        @JsonProperty(required = true) Bunyi bunyi) {

    /** Creates a ruling. */
    public Diktum {
        checkNotNull(nama, "nama");
        checkNotNull(bunyi, "bunyi");
    }
}
