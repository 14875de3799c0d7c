// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A function of a position (<i>fungsi</i>), a lettered item in the decree. Letters may be doubled or skipped in print;
 * a function is identified by its place in the list.
 *
 * @param huruf the letter as printed
 * @param bunyi the text
 */
@JsonPropertyOrder({"huruf", "bunyi"})
public record Fungsi(
        @JsonProperty(required = true) String huruf,
        @JsonProperty(required = true) Bunyi bunyi) {

    /** Creates a function. */
    public Fungsi {
        checkNotNull(huruf, "huruf");
        checkNotNull(bunyi, "bunyi");
    }
}
