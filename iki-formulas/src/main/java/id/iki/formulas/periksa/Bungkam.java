// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decision to silence one finding (<i>bungkam</i>), with its reason. One that silences nothing is reported.
 *
 * @param kode the rule of the finding
 * @param tempat where it is
 * @param kutipan the words it is about, empty where the first finding of that rule at that place is meant
 * @param alasan why it may stand, for whoever reads the list later
 */
@JsonPropertyOrder({"kode", "tempat", "kutipan", "alasan"})
public record Bungkam(AturanPeriksa kode, Tempat tempat, Optional<String> kutipan, String alasan) {

    /**
     * Creates a decision.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Bungkam {
        checkNotNull(kode, "kode");
        checkNotNull(tempat, "tempat");
        checkNotNull(kutipan, "kutipan");
        checkArgument(!alasan.isBlank(), "alasan must not be blank for %s at %s", kode, tempat);
    }

    /**
     * Returns the decision to silence a finding.
     *
     * @param temuan the finding
     * @param alasan why it may stand
     * @return the decision
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Bungkam of(Temuan temuan, String alasan) {
        return new Bungkam(temuan.kode(), temuan.tempat(), Optional.of(temuan.kutipan()), alasan);
    }

    boolean mengenai(Temuan temuan) {
        return kode == temuan.kode()
                && tempat.equals(temuan.tempat())
                && kutipan.map(temuan.kutipan()::equals).orElse(true);
    }

    @JsonProperty("kutipan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable String kutipanJson() {
        return kutipan.orElse(null);
    }

    @JsonCreator
    static Bungkam dari(
            @JsonProperty(value = "kode", required = true) AturanPeriksa kode,
            @JsonProperty(value = "tempat", required = true) Tempat tempat,
            @JsonProperty("kutipan") @Nullable String kutipan,
            @JsonProperty(value = "alasan", required = true) String alasan) {
        return new Bungkam(kode, tempat, Optional.ofNullable(kutipan), alasan);
    }
}
