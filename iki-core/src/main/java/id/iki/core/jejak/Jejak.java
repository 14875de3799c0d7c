// SPDX-License-Identifier: Apache-2.0
package id.iki.core.jejak;

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
public record Jejak(String kalimat, List<Langkah> langkah) {

    /** Creates a trail. */
    public Jejak {
        langkah = ImmutableList.copyOf(langkah);
    }

    /**
     * Returns the trail with a further step at its beginning.
     *
     * @param awal the step
     * @return the trail
     */
    public Jejak didahului(Langkah awal) {
        return new Jejak(
                kalimat,
                ImmutableList.<Langkah>builder().add(awal).addAll(langkah).build());
    }

    /**
     * Returns the trail for a reader.
     *
     * @return the sentence, and the steps below it, indented by two blanks; figures in Indonesian notation with two
     *     decimals, halves away from 0, beside the exact fraction
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
