// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ObjectArrays;
import com.google.common.collect.Sets;
import id.iki.core.nilai.Deret;
import id.iki.core.nilai.Pecahan;
import id.iki.core.result.Result;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a population consists of certain elements (<i>daftar</i>, list), made from the application's own
 * objects:
 *
 * <pre>{@code
 * KELURAHAN.daftar(kelurahan, Kelurahan::nama)
 *         .nilai(NILAI_SKM, Kelurahan::skm)
 *         .sumber("Hasil SKM 2019")
 * }</pre>
 *
 * <p>An accessor is called once per object, when its attribute is bound. What it gives is copied, so later changes of
 * the objects do not show. Null, or an attribute that was never bound, means that the value is missing.
 *
 * <p>Immutable as far as a formula sees it.
 *
 * @param <E> the type of the elements
 */
@JsonTypeName("DAFTAR")
@JsonPropertyOrder({"populasi", "elemen", "sumber"})
public final class Daftar<E> implements Fakta {

    private static final int BANYAK_ATRIBUT = 100;

    @JsonProperty("populasi")
    private final Populasi<E> populasi;

    private final ImmutableList<E> elemen;
    private final ImmutableList<String> nama;
    private final ImmutableMap<Ukuran<E>, Deret> nilai;
    private final ImmutableMap<Ciri<E>, Uji[]> ciri;

    @JsonProperty("sumber")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private final @Nullable String sumber;

    private Daftar(
            Populasi<E> populasi,
            ImmutableList<E> elemen,
            ImmutableList<String> nama,
            ImmutableMap<Ukuran<E>, Deret> nilai,
            ImmutableMap<Ciri<E>, Uji[]> ciri,
            @Nullable String sumber) {
        this.populasi = populasi;
        this.elemen = elemen;
        this.nama = nama;
        this.nilai = nilai;
        this.ciri = ciri;
        this.sumber = sumber;
    }

    static <E> Daftar<E> of(Populasi<E> populasi, Iterable<? extends E> elemen, Function<? super E, String> nama) {
        ImmutableList<E> salinan = ImmutableList.copyOf(elemen);
        return new Daftar<>(
                populasi,
                salinan,
                salinan.stream().map(nama).collect(ImmutableList.toImmutableList()),
                ImmutableMap.of(),
                ImmutableMap.of(),
                null);
    }

    /**
     * Binds a measure.
     *
     * @param ukuran the measure
     * @param nilai gives each object's number, null where it has none
     * @return the list with the measure
     * @throws IllegalArgumentException if a number is a {@code Double} or {@code Float}, which are rarely the number
     *     meant (use {@code BigDecimal}), or if the measure was bound before
     */
    public Daftar<E> nilai(Ukuran<E> ukuran, Function<? super E, ? extends @Nullable Number> nilai) {
        periksaObjek();
        @Nullable Pecahan[] kolom = new @Nullable Pecahan[elemen.size()];
        Arrays.setAll(kolom, i -> Kata.pecahan(nilai.apply(elemen.get(i))));
        return new Daftar<>(populasi, elemen, nama, tambah(this.nilai, ukuran, Deret.of(kolom)), ciri, sumber);
    }

    /**
     * Binds a trait.
     *
     * @param ciri the trait
     * @param jawaban tells whether it is true of each object, null where that is not known
     * @return the list with the trait
     * @throws IllegalArgumentException if the trait was bound before
     */
    public Daftar<E> ciri(Ciri<E> ciri, Function<? super E, @Nullable Boolean> jawaban) {
        periksaObjek();
        Uji[] kolom = new Uji[elemen.size()];
        Arrays.setAll(kolom, i -> uji(jawaban.apply(elemen.get(i))));
        return new Daftar<>(populasi, elemen, nama, nilai, tambah(this.ciri, ciri, kolom), sumber);
    }

    private void periksaObjek() {
        checkState(
                elemen.size() == nama.size(), "a list that was joined or read from a document has no objects to bind");
    }

    /** A list without elements has no values, whatever is bound: it equals one that was read from a document. */
    private <K, V> ImmutableMap<K, V> tambah(ImmutableMap<K, V> lama, K kunci, V kolom) {
        return elemen.isEmpty()
                ? lama
                : ImmutableMap.<K, V>builder().putAll(lama).put(kunci, kolom).buildOrThrow();
    }

    /**
     * Returns the population.
     *
     * @return the key
     */
    @Override
    public Populasi<E> kunci() {
        return populasi;
    }

    /**
     * Returns the names of the elements.
     *
     * @return the names, in the order of the list
     */
    public List<String> nama() {
        return nama;
    }

    /**
     * Returns how many elements there are.
     *
     * @return the number
     */
    public int jumlah() {
        return nama.size();
    }

    /**
     * Returns the number of an element.
     *
     * @param ukuran the measure
     * @param indeks the element's place in the list, from 0
     * @return the number, null if the element has none
     */
    public @Nullable Pecahan nilai(Ukuran<E> ukuran, int indeks) {
        return kolom(ukuran).angka(indeks);
    }

    /**
     * Returns the answer of an element.
     *
     * @param ciri the trait
     * @param indeks the element's place in the list, from 0
     * @return whether it is true of the element
     */
    public Uji ciri(Ciri<E> ciri, int indeks) {
        return kolom(ciri)[indeks];
    }

    Deret kolom(Ukuran<E> ukuran) {
        Deret kolom = nilai.get(ukuran);
        return kolom != null ? kolom : Deret.of(new @Nullable Pecahan[jumlah()]);
    }

    Uji[] kolom(Ciri<E> satu) {
        Uji[] kolom = ciri.get(satu);
        if (kolom == null) {
            kolom = new Uji[jumlah()];
            Arrays.fill(kolom, Uji.TANPA_NILAI);
        }
        return kolom;
    }

    @Override
    public String sebutan() {
        return populasi.sebutan();
    }

    @Override
    public Optional<String> sumber() {
        return Optional.ofNullable(sumber);
    }

    @Override
    public Daftar<E> sumber(String baru) {
        return new Daftar<>(populasi, elemen, nama, nilai, ciri, checkNotNull(baru, "sumber"));
    }

    /** Joins the elements of both, in their order; one that stands in both is counted twice, like an event of each. */
    @Override
    @SuppressWarnings("unchecked") // a list of the same population has the same elements
    public Result<Fakta> gabung(Fakta lain) {
        Kata.sekunci(this, lain);
        Daftar<E> kedua = (Daftar<E>) lain;
        ImmutableMap.Builder<Ukuran<E>, Deret> angka = ImmutableMap.builder();
        Sets.union(nilai.keySet(), kedua.nilai.keySet()).forEach(u -> angka.put(u, kolom(u).concat(kedua.kolom(u))));
        ImmutableMap.Builder<Ciri<E>, Uji[]> jawaban = ImmutableMap.builder();
        Sets.union(ciri.keySet(), kedua.ciri.keySet())
                .forEach(c -> jawaban.put(c, ObjectArrays.concat(kolom(c), kedua.kolom(c), Uji.class)));
        return Result.success(new Daftar<>(
                populasi,
                ImmutableList.of(), // bound already: the objects have given all they had
                ImmutableList.<String>builder().addAll(nama).addAll(kedua.nama).build(),
                angka.buildOrThrow(),
                jawaban.buildOrThrow(),
                Kata.sumber(this, lain)));
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof Daftar<?> lain
                && populasi.equals(lain.populasi)
                && nama.equals(lain.nama)
                && nilai.equals(lain.nilai)
                && sama(ciri, lain.ciri)
                && Objects.equals(sumber, lain.sumber);
    }

    private static boolean sama(Map<?, Uji[]> satu, Map<?, Uji[]> lain) {
        return satu.keySet().equals(lain.keySet())
                && satu.entrySet().stream().allMatch(e -> Arrays.equals(e.getValue(), lain.get(e.getKey())));
    }

    @Override
    public int hashCode() {
        return Objects.hash(populasi, nama, sumber);
    }

    @Override
    public String toString() {
        return sebutan() + ": " + nama;
    }

    /** An element as a document has it: its name, and its values by attribute. */
    @JsonPropertyOrder({"nama", "nilai", "ciri"})
    record Elemen(
            String nama,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Pecahan> nilai,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, @Nullable Boolean> ciri) {
        @JsonCreator
        static Elemen dari(
                @JsonProperty(value = "nama", required = true) String nama,
                @JsonProperty("nilai") @Nullable Map<String, @Nullable Pecahan> nilai,
                @JsonProperty("ciri") @Nullable Map<String, @Nullable Boolean> ciri) {
            return new Elemen(nama, nilai == null ? Map.of() : nilai, ciri == null ? Map.of() : ciri);
        }
    }

    @JsonProperty("elemen")
    private List<Elemen> json() {
        return IntStream.range(0, jumlah())
                .mapToObj(i -> {
                    Map<String, @Nullable Pecahan> angka = new LinkedHashMap<>();
                    nilai.forEach((u, kolom) -> angka.put(u.nama(), kolom.angka(i)));
                    Map<String, @Nullable Boolean> jawaban = new LinkedHashMap<>();
                    ciri.forEach((c, kolom) ->
                            jawaban.put(c.nama(), kolom[i] == Uji.TANPA_NILAI ? null : kolom[i] == Uji.LOLOS));
                    return new Elemen(nama.get(i), angka, jawaban);
                })
                .toList();
    }

    @JsonCreator
    static <E> Daftar<E> dari(
            @JsonProperty(value = "populasi", required = true) Populasi<E> populasi,
            @JsonProperty(value = "elemen", required = true) List<Elemen> elemen,
            @JsonProperty("sumber") @Nullable String sumber) {
        ImmutableMap.Builder<Ukuran<E>, Deret> nilai = ImmutableMap.builder();
        atribut(populasi, elemen, Elemen::nilai)
                .forEach(nama -> nilai.put(
                        new Ukuran<>(nama),
                        Deret.of(elemen.stream().map(e -> e.nilai.get(nama)).toArray(Pecahan[]::new))));
        ImmutableMap.Builder<Ciri<E>, Uji[]> ciri = ImmutableMap.builder();
        atribut(populasi, elemen, Elemen::ciri)
                .forEach(nama -> ciri.put(
                        new Ciri<>(nama),
                        elemen.stream().map(e -> uji(e.ciri.get(nama))).toArray(Uji[]::new)));
        return new Daftar<>(
                populasi,
                ImmutableList.of(),
                elemen.stream().map(Elemen::nama).collect(ImmutableList.toImmutableList()),
                nilai.buildOrThrow(),
                ciri.buildOrThrow(),
                sumber);
    }

    /** Every attribute has a column as long as the list: a document could ask for far more memory than it takes. */
    private static Set<String> atribut(
            Populasi<?> populasi, List<Elemen> elemen, Function<Elemen, Map<String, ?>> isi) {
        Set<String> nama = new LinkedHashSet<>();
        for (Elemen satu : elemen) {
            nama.addAll(isi.apply(satu).keySet());
            checkArgument(
                    nama.size() <= BANYAK_ATRIBUT,
                    "the elements of '%s' must have at most %s measures and %s traits, but had more",
                    populasi.nama(),
                    BANYAK_ATRIBUT,
                    BANYAK_ATRIBUT);
        }
        return nama;
    }

    private static Uji uji(@Nullable Boolean jawaban) {
        return jawaban == null ? Uji.TANPA_NILAI : Uji.of(jawaban);
    }
}
