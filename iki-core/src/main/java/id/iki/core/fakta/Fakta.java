// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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
}
