// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Populasi;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.nilai.Pecahan;
import id.iki.core.result.Result;
import java.util.List;

/**
 * A provision on the event that a ratio measures (<i>ketentuan</i>), as in "sekurang-kurangnya 75 orang mencakup semua
 * unsur". It is not a condition on elements: it holds for the event or it does not.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "jenis")
@JsonSubTypes({@JsonSubTypes.Type(Ketentuan.Minimal.class), @JsonSubTypes.Type(Ketentuan.Semua.class)})
public sealed interface Ketentuan {

    /**
     * Returns the words.
     *
     * @return the words as a sentence has them
     */
    String sebutan();

    /**
     * Returns the facts that the provision is examined by.
     *
     * @return the keys
     */
    List<Kunci> masukan();

    /**
     * Examines the provision.
     *
     * @param perhitungan gives the facts
     * @return whether it is met; a failure if that cannot be told from the facts
     */
    Result<Boolean> terpenuhi(Perhitungan perhitungan);

    /**
     * The provision that a count is large enough.
     *
     * @param jumlah the count
     * @param batas the least number that meets it, not negative
     */
    @JsonTypeName("MINIMAL")
    @JsonPropertyOrder({"jumlah", "batas"})
    record Minimal(
            @JsonProperty(required = true) Jumlah<?> jumlah,
            @JsonProperty(required = true) long batas) implements Ketentuan {
        /**
         * Creates a provision.
         *
         * @throws IllegalArgumentException if the least number is negative
         */
        public Minimal {
            checkNotNull(jumlah, "jumlah");
            checkArgument(batas >= 0, "batas must not be negative, but was %s", batas);
        }

        @Override
        public String sebutan() {
            return jumlah.sebutan() + " sekurang-kurangnya " + batas;
        }

        @Override
        public List<Kunci> masukan() {
            return jumlah.masukan();
        }

        @Override
        public Result<Boolean> terpenuhi(Perhitungan perhitungan) {
            return perhitungan.cacah(jumlah.cacah()).map(n -> {
                boolean cukup = n.compareTo(Pecahan.of(batas)) >= 0;
                perhitungan.catat(() -> new Langkah.Ketentuan(sebutan(), cukup));
                return cukup;
            });
        }
    }

    /**
     * The provision that a trait holds for every element of a population. A population without elements does not
     * meet it: there is nothing of which it could hold.
     *
     * @param <E> the type of the elements
     * @param populasi the population
     * @param ciri the trait
     */
    @JsonTypeName("SEMUA")
    @JsonPropertyOrder({"populasi", "ciri"})
    record Semua<E>(Populasi<E> populasi, Ciri<E> ciri) implements Ketentuan {
        @JsonCreator
        static <E> Semua<E> dari(
                @JsonProperty(value = "populasi", required = true) Populasi<E> populasi,
                @JsonProperty(value = "ciri", required = true) String ciri) {
            return new Semua<>(populasi, Ciri.of(ciri));
        }

        @JsonProperty("ciri")
        private String json() {
            return ciri.nama();
        }

        /** Creates a provision. */
        public Semua {
            checkNotNull(populasi, "populasi");
            checkNotNull(ciri, "ciri");
        }

        @Override
        public String sebutan() {
            return "semua " + populasi.sebutan() + " harus " + ciri.sebutan().substring("yang ".length());
        }

        @Override
        public List<Kunci> masukan() {
            return List.of(populasi.yang(ciri), populasi.semua());
        }

        @Override
        public Result<Boolean> terpenuhi(Perhitungan perhitungan) {
            return perhitungan.bagian(populasi.yang(ciri), populasi.semua()).map(b -> {
                boolean semua = !b.keseluruhan().isZero() && b.bagian().equals(b.keseluruhan());
                perhitungan.catat(() -> new Langkah.Ketentuan(sebutan(), semua));
                return semua;
            });
        }
    }
}
