// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.iki.core.result.Result;
import java.util.Optional;

/**
 * One fact of an office's performance data (<i>fakta</i>), with the document it comes from. Made from a noun:
 * {@code PENGAJUAN.sebanyak(120)}, {@code NILAI_SAKIP.sebesar(72)}, {@code KELURAHAN.daftar(...)}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "jenis")
@JsonSubTypes({
    @JsonSubTypes.Type(FaktaCacah.class),
    @JsonSubTypes.Type(FaktaSkor.class),
    @JsonSubTypes.Type(Daftar.class),
    @JsonSubTypes.Type(Isian.class)
})
public sealed interface Fakta permits FaktaCacah, FaktaSkor, Daftar, Isian {

    /**
     * Returns what the fact is about, in the words of the sentence.
     *
     * @return the words
     */
    String sebutan();

    /**
     * Returns the document or register that the fact comes from.
     *
     * @return the source, empty if none was given
     */
    Optional<String> sumber();

    /**
     * Returns this fact with its source.
     *
     * @param sumber the document or register
     * @return the fact
     */
    Fakta sumber(String sumber);

    /**
     * Returns the noun or key by which formulas find this fact; two facts of one key contradict each other.
     *
     * @return the key
     */
    Kunci kunci();

    /**
     * Returns this fact and the same fact of another period or unit as one: counts and amounts add up, lists are
     * joined, sources are named together, each once. The order in which many facts are joined this way does not matter,
     * except for that in which elements and sources stand.
     *
     * @param lain the other fact
     * @return the joined fact; a failure if either has no valid figure, or if facts of this kind do not add up: a
     *     checklist, a percentage, a score on a scale
     * @throws IllegalArgumentException if the other fact is not of this key
     */
    Result<Fakta> gabung(Fakta lain);
}
