// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import id.iki.core.nilai.Deret;
import id.iki.core.nilai.Pecahan;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A condition on the elements of a population (<i>syarat</i>). It is data, not code: two conditions that say the same
 * are equal, and every condition prints its words.
 *
 * <p>Made from a {@link Ukuran} or a {@link Ciri}; combined with {@link #dan}.
 *
 * @param <E> the type of the elements
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "jenis")
@JsonSubTypes({
    @JsonSubTypes.Type(Ciri.class),
    @JsonSubTypes.Type(Syarat.Banding.class),
    @JsonSubTypes.Type(Syarat.Tidak.class),
    @JsonSubTypes.Type(Syarat.Dan.class)
})
public sealed interface Syarat<E> permits Ciri, Syarat.Semua, Syarat.Banding, Syarat.Tidak, Syarat.Dan {

    /**
     * Returns the condition that every element meets.
     *
     * @param <E> the type of the elements
     * @return the condition
     */
    @SuppressWarnings("unchecked") // it asks nothing of an element
    static <E> Syarat<E> semua() {
        return (Syarat<E>) Semua.SEMUA;
    }

    /**
     * Returns the condition that this and another one hold. An element that fails one of them fails, even if it lacks
     * the value for the other.
     *
     * @param lain the other condition
     * @return the condition
     */
    default Syarat<E> dan(Syarat<E> lain) {
        ImmutableSet<Syarat<E>> bagian = ImmutableSet.<Syarat<E>>builder()
                .addAll(bagian())
                .addAll(lain.bagian())
                .build();
        return bagian.isEmpty() ? this : bagian.size() == 1 ? bagian.iterator().next() : new Dan<>(bagian.asList());
    }

    /**
     * Returns the conditions that this one joins with "dan".
     *
     * @return the conditions in their order; itself alone if it joins none, and nothing for {@link Semua}
     */
    default List<Syarat<E>> bagian() {
        return List.of(this);
    }

    /**
     * Returns the test of a list's elements.
     *
     * @param daftar the list
     * @return the finding by the element's place in the list, from 0
     */
    IntFunction<Uji> uji(Daftar<E> daftar);

    /**
     * Counts the findings of the test over a whole list.
     *
     * @param daftar the list
     * @return how many elements pass, and how many lack a value
     */
    default Uji.Banyak hitung(Daftar<E> daftar) {
        return Uji.Banyak.of(daftar.jumlah(), uji(daftar));
    }

    /**
     * Returns the words, such as {@code dengan nilai SKM sekurang-kurangnya 75} or {@code yang aktif}.
     *
     * @return the words; equal for two conditions exactly if the conditions are
     */
    String sebutan();

    /**
     * Returns the measures that the condition asks for.
     *
     * @return the measures, each once
     */
    default List<Ukuran<E>> ukuranDiuji() {
        return List.of();
    }

    /**
     * Returns the traits that the condition asks for.
     *
     * @return the traits, each once
     */
    default List<Ciri<E>> ciriDiuji() {
        return List.of();
    }

    /**
     * The condition that every element meets.
     *
     * @param <E> the type of the elements
     */
    @JsonTypeName("SEMUA")
    record Semua<E>() implements Syarat<E> {
        private static final Semua<?> SEMUA = new Semua<>();

        @Override
        public List<Syarat<E>> bagian() {
            return List.of();
        }

        @Override
        public IntFunction<Uji> uji(Daftar<E> daftar) {
            return i -> Uji.LOLOS;
        }

        @Override
        public Uji.Banyak hitung(Daftar<E> daftar) {
            return new Uji.Banyak(daftar.jumlah(), 0);
        }

        @Override
        public String sebutan() {
            return "";
        }
    }

    /**
     * The condition that a measure compares with a bound.
     *
     * @param <E> the type of the elements
     * @param ukuran the measure
     * @param pembanding the comparison
     * @param batas the bound
     */
    @JsonTypeName("BANDING")
    @JsonPropertyOrder({"ukuran", "pembanding", "batas"})
    record Banding<E>(
            @JsonProperty(required = true) Ukuran<E> ukuran,
            @JsonProperty(required = true) Pembanding pembanding,
            @JsonProperty(required = true) Pecahan batas)
            implements Syarat<E> {
        /** Creates a comparison. */
        public Banding {
            checkNotNull(ukuran, "ukuran");
            checkNotNull(pembanding, "pembanding");
            checkNotNull(batas, "batas");
        }

        @Override
        public IntFunction<Uji> uji(Daftar<E> daftar) {
            Deret kolom = daftar.kolom(ukuran);
            return i -> {
                Pecahan nilai = kolom.angka(i);
                return nilai == null ? Uji.TANPA_NILAI : Uji.of(pembanding.terpenuhi(nilai, batas));
            };
        }

        @Override
        public Uji.Banyak hitung(Daftar<E> daftar) {
            Deret kolom = daftar.kolom(ukuran);
            return new Uji.Banyak(pembanding.terpenuhi(kolom, batas), kolom.tanpaNilai());
        }

        @Override
        public String sebutan() {
            return "dengan " + Kata.dalamKalimat(ukuran.nama()) + " " + pembanding.kata() + " " + batas.sebutan();
        }

        @Override
        public List<Ukuran<E>> ukuranDiuji() {
            return List.of(ukuran);
        }
    }

    /**
     * The condition that a trait does not hold.
     *
     * @param <E> the type of the elements
     * @param ciri the trait
     */
    @JsonTypeName("TIDAK")
    record Tidak<E>(Ciri<E> ciri) implements Syarat<E> {
        @JsonCreator
        static <E> Tidak<E> dari(@JsonProperty(value = "ciri", required = true) String ciri) {
            return new Tidak<>(Ciri.of(ciri));
        }

        @JsonProperty("ciri")
        private String json() {
            return ciri.nama();
        }

        /** Creates a negation. */
        public Tidak {
            checkNotNull(ciri, "ciri");
        }

        @Override
        public IntFunction<Uji> uji(Daftar<E> daftar) {
            IntFunction<Uji> uji = ciri.uji(daftar);
            return i -> uji.apply(i).tidak();
        }

        @Override
        public String sebutan() {
            return "yang tidak " + Kata.dalamKalimat(ciri.nama());
        }

        @Override
        public List<Ciri<E>> ciriDiuji() {
            return List.of(ciri);
        }
    }

    /**
     * The condition that several hold.
     *
     * @param <E> the type of the elements
     * @param bagian the conditions, at least two different ones, none of them itself a conjunction
     */
    @JsonTypeName("DAN")
    record Dan<E>(@JsonProperty(required = true) List<Syarat<E>> bagian) implements Syarat<E> {
        /**
         * Creates a conjunction; {@link Syarat#dan} is the way to make one.
         *
         * @throws IllegalArgumentException if there are fewer than two, one twice, or one that is itself joined
         */
        public Dan {
            bagian = ImmutableList.copyOf(bagian);
            checkArgument(
                    bagian.size() >= 2
                            && ImmutableSet.copyOf(bagian).size() == bagian.size()
                            && bagian.stream().allMatch(s -> s.bagian().size() == 1),
                    "bagian must be at least two different simple conditions, but were %s",
                    bagian);
        }

        @Override
        public IntFunction<Uji> uji(Daftar<E> daftar) {
            return bagian.stream()
                    .map(satu -> satu.uji(daftar))
                    .reduce((satu, lain) -> i -> satu.apply(i).dan(lain.apply(i)))
                    .orElseThrow();
        }

        @Override
        public String sebutan() {
            return bagian.stream().map(Syarat::sebutan).collect(joining(" dan "));
        }

        @Override
        public List<Ukuran<E>> ukuranDiuji() {
            return bagian.stream()
                    .flatMap(s -> s.ukuranDiuji().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public List<Ciri<E>> ciriDiuji() {
            return bagian.stream()
                    .flatMap(s -> s.ciriDiuji().stream())
                    .distinct()
                    .toList();
        }
    }
}
