// SPDX-License-Identifier: Apache-2.0
package id.iki.core.jejak;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a figure came about (<i>jejak</i>, trail): the sentence that was evaluated and the steps in their order. The
 * last step is the figure, or the reasons why there is none.
 *
 * @param kalimat the sentence, or the name of what was computed
 * @param langkah the steps
 */
@JsonPropertyOrder({"kalimat", "langkah"})
public record Jejak(
        @JsonProperty(required = true) String kalimat,
        @JsonProperty(required = true) List<Langkah> langkah) {

    /** Creates a trail. */
    public Jejak {
        checkNotNull(kalimat, "kalimat");
        langkah = ImmutableList.copyOf(langkah);
    }

    /**
     * Returns the steps of one kind, those of formulas that were referred to and of parts included.
     *
     * @param <L> the kind
     * @param jenis the kind
     * @return the steps in their order
     */
    public <L extends Langkah> List<L> langkah(Class<L> jenis) {
        return langkah.stream()
                .flatMap(l ->
                        Stream.concat(Stream.of(l), l.dalam().stream().flatMap(j -> j.langkah(Langkah.class).stream())))
                .filter(jenis::isInstance)
                .map(jenis::cast)
                .toList();
    }

    /**
     * Returns the trail for a reader.
     *
     * @return the sentence, and the steps below it, indented by two blanks; figures in Indonesian notation with two
     *     decimals, halves away from 0, beside the exact number unless they are whole quantities
     */
    public List<String> baris() {
        return Stream.concat(
                        Stream.of(kalimat),
                        langkah.stream().flatMap(l -> l.baris().stream()).map(s -> "  " + s))
                .toList();
    }

    /**
     * Returns the trail for a reader as one text.
     *
     * @return the lines of {@link #baris}, each ended by a line feed
     */
    public String teks() {
        return String.join("\n", baris()) + "\n";
    }
}
