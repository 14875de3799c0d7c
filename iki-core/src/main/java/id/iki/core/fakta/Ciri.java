// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something that is or is not true of every element of a population (<i>ciri</i>, trait), such as "aktif" or "disusun
 * tepat waktu". It is itself a condition.
 *
 * @param <E> the type of the elements
 * @param nama the words, as they stand after "yang"
 */
@JsonTypeName("CIRI")
public record Ciri<E>(@JsonProperty(required = true) String nama) implements Syarat<E> {

    /**
     * Creates a trait.
     *
     * @throws IllegalArgumentException if the name is blank or has doubled, leading or trailing blanks
     */
    public Ciri {
        Kata.nama(nama);
    }

    /**
     * Returns a trait.
     *
     * @param <E> the type of the elements
     * @param nama the words
     * @return the trait
     */
    public static <E> Ciri<E> of(String nama) {
        return new Ciri<>(nama);
    }

    /**
     * Returns the condition that this does not hold.
     *
     * @return the condition
     */
    public Syarat<E> tidak() {
        return new Tidak<>(this);
    }

    @Override
    public IntFunction<Uji> uji(Daftar<E> daftar) {
        Uji[] kolom = daftar.kolom(this);
        return i -> kolom[i];
    }

    @Override
    public String sebutan() {
        return "yang " + Kata.dalamKalimat(nama);
    }

    @Override
    public List<Ciri<E>> ciriDiuji() {
        return List.of(this);
    }

    // written out, like hashCode: columns are found by it at every evaluation, and the derived one is slower
    @Override
    public boolean equals(@Nullable Object obj) {
        return obj == this || (obj instanceof Ciri<?> lain && nama.equals(lain.nama));
    }

    @Override
    public int hashCode() {
        return nama.hashCode();
    }
}
