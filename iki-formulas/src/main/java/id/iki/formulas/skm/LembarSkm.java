// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.skm;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.iki.core.nilai.Pecahan;
import java.util.Map;

/**
 * The sheet of one respondent (<i>lembar</i>): the answers that were given, by the name of the element. An element that
 * was not answered is not in the map. Answers are kept as given, valid or not; {@link Skm#hasil} judges them.
 *
 * @param responden who answered, as messages name it: {@code baris 7}
 * @param jawaban the answers
 */
@JsonPropertyOrder({"responden", "jawaban"})
public record LembarSkm(
        @JsonProperty(required = true) String responden,
        @JsonProperty(required = true) Map<String, Pecahan> jawaban) {

    /**
     * Creates a sheet.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public LembarSkm {
        checkArgument(!responden.isBlank(), "responden must not be blank");
        jawaban = ImmutableMap.copyOf(jawaban);
    }

    /**
     * Returns a sheet.
     *
     * @param responden who answered
     * @param jawaban the answers that were given
     * @return the sheet
     */
    public static LembarSkm of(String responden, Map<String, Integer> jawaban) {
        return new LembarSkm(responden, Maps.transformValues(jawaban, Pecahan::of));
    }
}
