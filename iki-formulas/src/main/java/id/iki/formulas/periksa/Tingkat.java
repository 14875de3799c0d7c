// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How grave a finding is (<i>tingkat</i>). The order is from the gravest. */
public enum Tingkat {
    /** An error: as it stands, the definition gives no figure, or one that means something else than it says. */
    @JsonProperty("galat")
    GALAT("galat"),

    /** A warning: there is a figure, but two readers can get different ones, or can misread it. */
    @JsonProperty("peringatan")
    PERINGATAN("peringatan"),

    /** A suggestion: the definition would be better with it. */
    @JsonProperty("saran")
    SARAN("saran");

    private final String nama;

    Tingkat(String nama) {
        this.nama = nama;
    }

    /**
     * Returns the name as documents and reports have it.
     *
     * @return {@code galat}, {@code peringatan} or {@code saran}
     */
    public String nama() {
        return nama;
    }
}
