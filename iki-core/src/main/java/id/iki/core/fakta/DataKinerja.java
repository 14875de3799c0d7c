// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import id.iki.core.nilai.Periode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an office found in a period (<i>data kinerja</i>): the facts that formulas are computed from.
 *
 * <pre>{@code
 * DataKinerja data = DataKinerja.of(
 *         Periode.tahun(2019),
 *         PENGAJUAN.sebanyak(120).sumber("Register rekomendasi"),
 *         REKOMENDASI.sebanyak(118));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonPropertyOrder({"periode", "contoh", "fakta"})
public final class DataKinerja {

    private static final int BANYAK_SEHASH = 100;

    /** Places for each fact, so that few share one. */
    private static final int LAPANG = 4;

    private final Periode periode;
    private final ImmutableList<Fakta> fakta;
    private final Map<Kunci, Fakta> menurutKunci; // a HashMap: it finds the very key that was given without equals
    // Counts by the hash of their keys, one for each hash: formulas ask for counts more than for anything else, and
    // mostly with the very key under which they were given.
    private final @Nullable FaktaCacah[] sehash;
    private final boolean contoh;

    private DataKinerja(Periode periode, ImmutableList<Fakta> fakta, Map<Kunci, Fakta> menurutKunci, boolean contoh) {
        this.periode = periode;
        this.fakta = fakta;
        this.menurutKunci = menurutKunci;
        this.contoh = contoh;
        this.sehash = new FaktaCacah[Integer.highestOneBit(fakta.size() + 1) * LAPANG];
        for (Fakta satu : fakta) {
            if (satu instanceof FaktaCacah cacah) {
                sehash[letak(cacah.kunci())] = cacah;
            }
        }
    }

    /**
     * Returns the facts of a period.
     *
     * @param periode the period
     * @param fakta the facts, at most one for each key
     * @return the data
     * @throws IllegalArgumentException if two facts contradict each other: two of one key, or a list and a count of
     *     the same population
     */
    public static DataKinerja of(Periode periode, Fakta... fakta) {
        return of(periode, List.of(fakta));
    }

    /**
     * Returns the facts of a period.
     *
     * @param periode the period
     * @param fakta the facts, at most one for each key
     * @return the data
     * @throws IllegalArgumentException if two facts contradict each other: two of one key, or a list and a count of
     *     the same population
     */
    public static DataKinerja of(Periode periode, Iterable<? extends Fakta> fakta) {
        checkNotNull(periode, "periode");
        ImmutableList<Fakta> semua = ImmutableList.copyOf(fakta);
        Map<Kunci, Fakta> menurutKunci = new HashMap<>();
        for (Fakta satu : semua) {
            Fakta lain = menurutKunci.putIfAbsent(satu.kunci(), satu);
            checkArgument(lain == null, "fakta must have one fact for each key, but had two: %s and %s", lain, satu);
        }
        for (Fakta satu : semua) {
            if (satu instanceof FaktaCacah cacah) {
                Fakta daftar = menurutKunci.get(cacah.kunci().populasi());
                checkArgument(
                        daftar == null,
                        "fakta must give a population as a list or as counts, but had both: %s and %s",
                        daftar,
                        satu);
            }
        }
        return new DataKinerja(periode, semua, menurutKunci, false);
    }

    /**
     * Returns these data marked as invented for an example. Every trail of a figure made from them says so.
     *
     * @return the data, marked
     */
    public DataKinerja sebagaiContoh() {
        return new DataKinerja(periode, fakta, menurutKunci, true);
    }

    /**
     * Returns whether these data were invented for an example.
     *
     * @return true if they were marked so
     */
    @JsonProperty("contoh")
    public boolean isContoh() {
        return contoh;
    }

    /**
     * Returns the period.
     *
     * @return the period
     */
    @JsonProperty("periode")
    public Periode periode() {
        return periode;
    }

    /**
     * Returns the facts.
     *
     * @return the facts in the order in which they were given
     */
    @JsonProperty("fakta")
    public List<Fakta> fakta() {
        return fakta;
    }

    /**
     * Returns the elements of a population.
     *
     * @param <E> the type of the elements
     * @param populasi the population
     * @return the list, null if the population was not given as a list
     */
    @SuppressWarnings("unchecked") // a list is kept under its own population
    public <E> @Nullable Daftar<E> daftar(Populasi<E> populasi) {
        return (Daftar<E>) menurutKunci.get(populasi);
    }

    /**
     * Returns a count that was given.
     *
     * @param cacah what is counted
     * @return the fact, null if none was given under this key
     */
    @SuppressWarnings("ReferenceEquality") // another key that is equal is found by the map
    public @Nullable FaktaCacah cacah(Cacah<?> cacah) {
        FaktaCacah fakta = sehash[letak(cacah)];
        return fakta != null && fakta.kunci() == cacah ? fakta : (FaktaCacah) menurutKunci.get(cacah);
    }

    private int letak(Cacah<?> kunci) {
        return kunci.hashCode() & (sehash.length - 1);
    }

    /**
     * Returns a score that was given.
     *
     * @param skor the score
     * @return the fact, null if none was given
     */
    public @Nullable FaktaSkor skor(Skor skor) {
        return (FaktaSkor) menurutKunci.get(skor);
    }

    /**
     * Returns the answers to a checklist.
     *
     * @param daftar the checklist
     * @return the fact, null if none was given
     */
    public @Nullable Isian isian(DaftarButir daftar) {
        return (Isian) menurutKunci.get(daftar);
    }

    /**
     * Returns whether a fact of some name was given, for whatever noun.
     *
     * @param sebutan the words of the fact
     * @return true if there is one
     */
    public boolean memuat(String sebutan) {
        return fakta.stream().anyMatch(f -> f.sebutan().equals(sebutan));
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof DataKinerja lain
                && periode.equals(lain.periode)
                && fakta.equals(lain.fakta)
                && contoh == lain.contoh;
    }

    @Override
    public int hashCode() {
        return Objects.hash(periode, fakta, contoh);
    }

    @Override
    public String toString() {
        return periode + (contoh ? " DATA CONTOH " : " ") + fakta;
    }

    @JsonCreator
    static DataKinerja dari(
            @JsonProperty(value = "periode", required = true) Periode periode,
            @JsonProperty("contoh") @Nullable Boolean contoh,
            @JsonProperty(value = "fakta", required = true) List<Fakta> fakta) {
        Multiset<Integer> hash = HashMultiset.create();
        for (Fakta satu : fakta) {
            // keys have no order to fall back on: a map of them is slow where a document makes their hashes collide
            checkArgument(
                    hash.add(satu.kunci().hashCode(), 1) < BANYAK_SEHASH,
                    "fakta must not have more than %s keys of one hash, but had with %s",
                    BANYAK_SEHASH,
                    satu);
        }
        DataKinerja data = of(periode, fakta);
        return contoh != null && contoh ? data.sebagaiContoh() : data;
    }
}
