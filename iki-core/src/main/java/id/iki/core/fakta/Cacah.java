// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is counted (<i>cacah</i>): a population, or the part of it that meets a condition. It is also the key under
 * which an office gives a count that it has.
 *
 * <pre>{@code
 * DataKinerja.of(Periode.tahun(2019), POS_KAMLING.sebanyak(40), POS_KAMLING.yang(AKTIF).sebanyak(32));
 * }</pre>
 *
 * <p>Immutable. Equal if population and condition are.
 *
 * @param <E> the type of the elements
 */
@JsonPropertyOrder({"populasi", "syarat"})
public final class Cacah<E> implements Kunci {

    private final Populasi<E> populasi;
    private final Syarat<E> syarat;
    private final int hash; // facts are found by this key at every evaluation

    Cacah(Populasi<E> populasi, Syarat<E> syarat) {
        this.populasi = checkNotNull(populasi, "populasi");
        this.syarat = checkNotNull(syarat, "syarat");
        this.hash = Objects.hash(populasi, syarat);
    }

    /**
     * Returns the population.
     *
     * @return the population
     */
    @JsonProperty("populasi")
    public Populasi<E> populasi() {
        return populasi;
    }

    /**
     * Returns the condition.
     *
     * @return the condition; {@link Syarat.Semua} where all elements count
     */
    public Syarat<E> syarat() {
        return syarat;
    }

    /**
     * Returns the part of this that meets a further condition.
     *
     * @param tambahan the further condition
     * @return what is counted
     */
    public Cacah<E> yang(Syarat<E> tambahan) {
        return new Cacah<>(populasi, syarat.dan(tambahan));
    }

    /**
     * Returns whether this is by its definition a part of something: the same population under the same conditions
     * and perhaps further ones.
     *
     * @param keseluruhan the whole
     * @return true if no element can be counted here that is not counted there
     */
    public boolean bagianDari(Cacah<?> keseluruhan) {
        return populasi.equals(keseluruhan.populasi)
                && (keseluruhan.syarat instanceof Syarat.Semua
                        || syarat.bagian().containsAll(keseluruhan.syarat.bagian()));
    }

    /**
     * Returns the fact that this many are counted.
     *
     * @param jumlah the count as the office gave it; a negative one is reported when it is used
     * @return the fact
     */
    public Fakta sebanyak(long jumlah) {
        return new FaktaCacah(this, Kata.pecahan(jumlah), null);
    }

    /**
     * Returns the fact that this many are counted.
     *
     * @param jumlah the count as the office gave it, null if it gave none; a negative or fractional one is reported
     *     when it is used
     * @return the fact
     * @throws IllegalArgumentException if the number is a {@code Double} or {@code Float}
     */
    public Fakta sebanyak(@Nullable Number jumlah) {
        return new FaktaCacah(this, Kata.pecahan(jumlah), null);
    }

    /**
     * Returns the noun phrase, such as {@code kelurahan dengan nilai SKM sekurang-kurangnya 75}.
     *
     * @return the phrase; equal for two keys exactly if the keys are, units apart
     */
    @Override
    public String sebutan() {
        return syarat instanceof Syarat.Semua ? populasi.sebutan() : populasi.sebutan() + " " + syarat.sebutan();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj == this
                || (obj instanceof Cacah<?> lain
                        && hash == lain.hash
                        && populasi.equals(lain.populasi)
                        && syarat.equals(lain.syarat));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return sebutan();
    }

    /** Writes no condition where all elements count. */
    @JsonProperty("syarat")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Syarat<E> syaratJson() {
        return syarat instanceof Syarat.Semua ? null : syarat;
    }

    @JsonCreator
    static <E> Cacah<E> dari(
            @JsonProperty(value = "populasi", required = true) Populasi<E> populasi,
            @JsonProperty("syarat") @Nullable Syarat<E> syarat) {
        return syarat == null ? populasi.semua() : populasi.yang(syarat);
    }
}
