// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fact of how the items of a checklist stand (<i>isian</i>, answers). Immutable. */
@JsonTypeName("ISIAN")
@JsonPropertyOrder({"daftar", "jawaban", "sumber"})
public final class Isian implements Fakta {

    @JsonProperty("daftar")
    private final DaftarButir daftar;

    private final ImmutableListMultimap<String, StatusButir> jawaban;

    @JsonProperty("sumber")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private final @Nullable String sumber;

    private Isian(DaftarButir daftar, ImmutableListMultimap<String, StatusButir> jawaban, @Nullable String sumber) {
        this.daftar = daftar;
        this.jawaban = jawaban;
        this.sumber = sumber;
    }

    static <T> Isian of(
            DaftarButir daftar,
            Iterable<? extends T> objek,
            Function<? super T, String> butir,
            Function<? super T, ? extends @Nullable StatusButir> status) {
        ListMultimap<String, StatusButir> jawaban = LinkedListMultimap.create();
        for (T satu : objek) {
            StatusButir nilai = status.apply(satu);
            if (nilai != null) {
                jawaban.put(butir.apply(satu), nilai);
            }
        }
        return new Isian(daftar, terurut(daftar, jawaban), null);
    }

    /** Returns the answers in the order of the list, whatever order they came in; what is not on it stands last. */
    private static ImmutableListMultimap<String, StatusButir> terurut(
            DaftarButir daftar, ListMultimap<String, StatusButir> jawaban) {
        ImmutableListMultimap.Builder<String, StatusButir> terurut = ImmutableListMultimap.builder();
        daftar.butir().forEach(b -> terurut.putAll(b, jawaban.removeAll(b)));
        return terurut.putAll(jawaban).build();
    }

    /**
     * Returns the list that is answered.
     *
     * @return the key
     */
    @Override
    public DaftarButir kunci() {
        return daftar;
    }

    /**
     * Returns the answers as they were given, valid or not.
     *
     * @return the answers by item
     */
    @JsonProperty("jawaban")
    public Map<String, List<StatusButir>> jawaban() {
        return Multimaps.asMap(jawaban);
    }

    /**
     * Returns the status of every item of the list.
     *
     * @return one status per item, in the order of the list; a failure if an item has no answer or several, or if an
     *     answer is not on the list
     */
    public Result<List<StatusButir>> hasil() {
        List<Kendala> kendala = new ArrayList<>();
        Set<String> dikenal = ImmutableSet.copyOf(daftar.butir());
        for (String butir : jawaban.keySet()) {
            if (!dikenal.contains(butir)) {
                kendala.add(new Kendala(Alasan.BUTIR_TIDAK_DIKENAL, Map.of("butir", butir, "daftar", daftar.nama())));
            } else if (jawaban.get(butir).size() > 1) {
                kendala.add(new Kendala(Alasan.BUTIR_GANDA, Map.of("butir", butir, "daftar", daftar.nama())));
            }
        }
        List<String> kosong =
                daftar.butir().stream().filter(b -> !jawaban.containsKey(b)).toList();
        if (kosong.size() == daftar.butir().size()) {
            kendala.add(Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", sebutan()));
        } else if (!kosong.isEmpty()) {
            kendala.add(new Kendala(
                    Alasan.ISIAN_TIDAK_LENGKAP,
                    Map.of(
                            "daftar", daftar.nama(),
                            "tanpaIsian", Integer.toString(kosong.size()),
                            "jumlah", Integer.toString(daftar.butir().size()),
                            "nama", String.join(", ", kosong))));
        }
        return kendala.isEmpty()
                ? Result.success(
                        daftar.butir().stream().map(b -> jawaban.get(b).get(0)).toList())
                : new Failure<>(kendala);
    }

    @Override
    public String sebutan() {
        return "isian " + daftar.sebutan();
    }

    @Override
    public Optional<String> sumber() {
        return Optional.ofNullable(sumber);
    }

    @Override
    public Isian sumber(String baru) {
        return new Isian(daftar, jawaban, checkNotNull(baru, "sumber"));
    }

    /** Checklists do not add up: which answer of an item would hold is not guessed. */
    @Override
    public Result<Fakta> gabung(Fakta lain) {
        Kata.sekunci(this, lain);
        return Result.failure(Kendala.of(Alasan.TIDAK_DAPAT_DIJUMLAHKAN, "fakta", sebutan()));
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof Isian lain
                && daftar.equals(lain.daftar)
                && jawaban.equals(lain.jawaban)
                && Objects.equals(sumber, lain.sumber);
    }

    @Override
    public int hashCode() {
        return Objects.hash(daftar, jawaban, sumber);
    }

    @Override
    public String toString() {
        return sebutan() + ": " + jawaban;
    }

    @JsonCreator
    static Isian dari(
            @JsonProperty(value = "daftar", required = true) DaftarButir daftar,
            @JsonProperty(value = "jawaban", required = true) Map<String, List<StatusButir>> jawaban,
            @JsonProperty("sumber") @Nullable String sumber) {
        ImmutableListMultimap.Builder<String, StatusButir> semua = ImmutableListMultimap.builder();
        jawaban.forEach(semua::putAll);
        return new Isian(daftar, terurut(daftar, LinkedListMultimap.create(semua.build())), sumber);
    }
}
