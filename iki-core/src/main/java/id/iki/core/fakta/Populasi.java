// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import id.iki.core.nilai.Satuan;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A noun (<i>populasi</i>, population): what is counted, such as <i>kelurahan</i> or <i>pengaduan</i>. Declared once,
 * usually as a constant, and used in every sentence about it.
 *
 * <pre>{@code
 * static final Populasi<Kelurahan> KELURAHAN = Populasi.of("kelurahan");
 * }</pre>
 *
 * <p>Two populations are equal if name and unit are.
 *
 * @param <E> the type of its elements: the application's own class where its objects will be bound, any class of the
 *     application's choice where only counts will be given. It keeps conditions of other nouns out of a sentence.
 */
public final class Populasi<E> implements Kunci {

    private final String nama;
    private final Satuan satuan;
    private final int hash; // two nouns are told apart at every evaluation; the unit rarely tells two apart
    private final Cacah<E> semua; // one for all who ask, so that a formula's key is the very key of its fact

    private Populasi(String nama, Satuan satuan) {
        this.nama = Kata.nama(nama);
        this.satuan = satuan;
        this.hash = nama.hashCode();
        this.semua = new Cacah<>(this, Syarat.semua());
    }

    /**
     * Returns a population counted in units of its own name.
     *
     * @param <E> the type of its elements
     * @param nama the name, as it stands after "jumlah"
     * @return the population
     * @throws IllegalArgumentException if the name is blank or has doubled, leading or trailing blanks
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static <E> Populasi<E> of(String nama) {
        return of(nama, nama);
    }

    /**
     * Returns a population with the unit of its count: {@code of("Dokumen Profil Kecamatan", "dokumen")}.
     *
     * @param <E> the type of its elements
     * @param nama the name, as it stands after "jumlah"
     * @param satuan the unit of a count of it
     * @return the population
     * @throws IllegalArgumentException if the name is blank or has doubled, leading or trailing blanks
     */
    public static <E> Populasi<E> of(String nama, String satuan) {
        return of(nama, new Satuan(satuan));
    }

    /**
     * Returns a population with the unit of its count.
     *
     * @param <E> the type of its elements
     * @param nama the name, as it stands after "jumlah"
     * @param satuan the unit of a count of it
     * @return the population
     * @throws IllegalArgumentException if the name is blank or has doubled, leading or trailing blanks
     */
    public static <E> Populasi<E> of(String nama, Satuan satuan) {
        return new Populasi<>(nama, checkNotNull(satuan, "satuan"));
    }

    /**
     * Returns the name.
     *
     * @return the name, as it stands after "jumlah"
     */
    public String nama() {
        return nama;
    }

    /**
     * Returns the unit of a count of this population.
     *
     * @return the unit
     */
    public Satuan satuan() {
        return satuan;
    }

    /**
     * Returns all of this population, as something to count.
     *
     * @return what is counted
     */
    public Cacah<E> semua() {
        return semua;
    }

    /**
     * Returns the part of this population that meets a condition, as something to count.
     *
     * @param syarat the condition
     * @return what is counted
     */
    public Cacah<E> yang(Syarat<E> syarat) {
        return new Cacah<>(this, syarat);
    }

    /**
     * Returns the fact that this population has a number of elements.
     *
     * @param jumlah the count as the office gave it; a negative one is reported when it is used
     * @return the fact
     */
    public Fakta sebanyak(long jumlah) {
        return semua().sebanyak(jumlah);
    }

    /**
     * Returns the fact that this population has a number of elements.
     *
     * @param jumlah the count as the office gave it, null if it gave none; a negative or fractional one is reported
     *     when it is used
     * @return the fact
     * @throws IllegalArgumentException if the number is a {@code Double} or {@code Float}
     */
    public Fakta sebanyak(@Nullable Number jumlah) {
        return semua().sebanyak(jumlah);
    }

    /**
     * Returns the fact that this population consists of the application's own objects. Bind their attributes with
     * {@link Daftar#nilai} and {@link Daftar#ciri}.
     *
     * @param elemen the objects
     * @param nama gives each object the name by which an explanation calls it
     * @return the fact, as yet without attributes
     */
    public Daftar<E> daftar(Iterable<? extends E> elemen, Function<? super E, String> nama) {
        return Daftar.of(this, elemen, nama);
    }

    /**
     * Returns the name as it stands in a canonical sentence.
     *
     * @return the name, in quotes where its own words would be read as part of the sentence
     */
    @Override
    public String sebutan() {
        return Kata.bendaDalamKalimat(nama);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj == this
                || (obj instanceof Populasi<?> lain
                        && hash == lain.hash
                        && nama.equals(lain.nama)
                        && satuan.equals(lain.satuan));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return sebutan();
    }

    /** Writes the name alone where the unit follows from it. */
    @JsonValue
    private Object json() {
        return satuan.nama().equals(nama) ? nama : ImmutableMap.of("nama", nama, "satuan", satuan.nama());
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static <E> Populasi<E> dari(
            @JsonProperty(value = "nama", required = true) String nama,
            @JsonProperty(value = "satuan", required = true) String satuan) {
        return of(nama, satuan);
    }
}
