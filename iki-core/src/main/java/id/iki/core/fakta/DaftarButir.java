// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A closed list of named items (<i>daftar butir</i>), as the decree introduces with "terdiri dari" or "meliputi": each
 * of them is done or not.
 *
 * @param nama what the items are, such as {@code Dokumen Pelaporan}
 * @param butir the items in their order, at least one, each once
 */
@JsonPropertyOrder({"nama", "butir"})
public record DaftarButir(
        @JsonProperty(required = true) String nama,
        @JsonProperty(required = true) List<String> butir) implements Kunci {

    /**
     * Creates a list.
     *
     * @throws IllegalArgumentException if a name is blank or has doubled, leading or trailing blanks, if there is no
     *     item, or if one stands twice
     */
    public DaftarButir {
        Kata.nama(nama);
        butir = ImmutableList.copyOf(butir);
        butir.forEach(Kata::nama);
        checkArgument(
                !butir.isEmpty() && ImmutableSet.copyOf(butir).size() == butir.size(),
                "butir must be at least one, each once, but were %s",
                butir);
    }

    /**
     * Returns a list.
     *
     * @param nama what the items are
     * @param butir the items in their order
     * @return the list
     */
    public static DaftarButir of(String nama, String... butir) {
        return new DaftarButir(nama, List.of(butir));
    }

    /**
     * Returns the fact of how the items stand. Items that are left out have no answer yet.
     *
     * @param status the status by item
     * @return the fact
     */
    public Fakta isian(Map<String, StatusButir> status) {
        return isian(status.entrySet(), Map.Entry::getKey, Map.Entry::getValue);
    }

    /**
     * Returns the fact of how the items stand, made from the application's own objects. An item that is answered
     * twice, or is not on this list, is reported when the fact is used.
     *
     * @param <T> the type of the objects
     * @param objek the objects, one per answered item
     * @param butir gives the item that an object stands for
     * @param status gives the item's status, null if it has no answer yet
     * @return the fact
     */
    public <T> Fakta isian(
            Iterable<? extends T> objek,
            Function<? super T, String> butir,
            Function<? super T, ? extends @Nullable StatusButir> status) {
        return Isian.of(this, objek, butir, status);
    }

    /**
     * Returns the name as it stands in a canonical sentence.
     *
     * @return the name, in quotes where its own words would be read as part of the sentence
     */
    @Override
    public String sebutan() {
        return Kata.dalamKalimat(nama);
    }

    /**
     * Returns the items as they stand in a canonical sentence: {@code 1. Dokumen Renstra; 2. Dokumen Renja}.
     *
     * @param tambahan gives what stands after each item, such as its weight; empty for nothing
     * @return the numbered items
     */
    public String sebutanButir(Function<? super String, String> tambahan) {
        StringBuilder teks = new StringBuilder();
        for (int i = 0; i < butir.size(); i++) {
            String satu = butir.get(i);
            teks.append(i == 0 ? "" : "; ").append(i + 1).append(". ");
            teks.append(Kata.dalamKalimat(satu)).append(tambahan.apply(satu));
        }
        return teks.toString();
    }
}
