// SPDX-License-Identifier: Apache-2.0
package id.iki.core.result;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * What stands in the way of a figure (<i>kendala</i>): a reason with the details that its sentences name.
 *
 * <p>The sentences are rendered when asked for; a failure in a large batch costs no text.
 *
 * @param alasan the reason
 * @param rincian the details by name, exactly those that the reason's sentences use, in their order
 */
@JsonPropertyOrder({"alasan", "rincian"})
public record Kendala(
        @JsonProperty(required = true) Alasan alasan,
        @JsonProperty(required = true) Map<String, String> rincian) {

    /**
     * Creates an obstacle.
     *
     * @throws IllegalArgumentException if the details are not those that the reason needs
     */
    public Kendala {
        checkArgument(
                rincian.keySet().equals(alasan.rincian()),
                "rincian of %s must have %s, but had %s",
                alasan,
                alasan.rincian(),
                rincian.keySet());
        // one order for every document, whatever map the caller used
        ImmutableMap.Builder<String, String> terurut = ImmutableMap.builder();
        for (String nama : alasan.rincian()) {
            terurut.put(nama, requireNonNull(rincian.get(nama), nama));
        }
        rincian = terurut.buildOrThrow();
    }

    /**
     * Returns the obstacle for a reason whose sentences need one detail.
     *
     * @param alasan the reason
     * @param nama the detail's name
     * @param isi the detail
     * @return the obstacle
     */
    public static Kendala of(Alasan alasan, String nama, String isi) {
        return new Kendala(alasan, Map.of(nama, isi));
    }

    /**
     * Returns what is wrong, as an Indonesian sentence.
     *
     * @return the sentence
     */
    public String keterangan() {
        return alasan.keterangan(rincian);
    }

    /**
     * Returns what is wrong, as an English sentence.
     *
     * @return the sentence
     */
    public String english() {
        return alasan.english(rincian);
    }

    /**
     * Returns what would make the figure computable, as an Indonesian sentence.
     *
     * @return the sentence
     */
    public String kebutuhan() {
        return alasan.kebutuhan(rincian);
    }
}
