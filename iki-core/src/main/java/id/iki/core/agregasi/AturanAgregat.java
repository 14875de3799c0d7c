// SPDX-License-Identifier: Apache-2.0
package id.iki.core.agregasi;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import id.iki.core.capaian.Skala;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many figures become one (<i>aturan agregat</i>): a mean, simple or weighted.
 *
 * <pre>{@code
 * AturanAgregat.rataRata("indikator").bulatkan(Pembulatan.DUA_DESIMAL).skala(SKALA).hitung(anggota)
 * AturanAgregat.berbobot("sasaran", Map.of("Pelayanan", persen(60), "Pelaporan", persen(40))).hitung(anggota)
 * }</pre>
 *
 * <p>The simple mean over indicators is what published reports print as the achievement of an objective; for weights no
 * source was found but the appraisal of individuals, so none are built in.
 *
 * @param apa what the members are, in one word, such as {@code indikator}
 * @param bobot the weights by name, positive and together exactly 1; empty if all members count the same
 * @param wajib the names of members without whose figure there is none of the whole
 * @param tanpaHasil what happens when other members have no figure
 * @param pembulatan how the mean is rounded, empty if it is not
 * @param skala the scale on which the mean is looked up, after rounding; empty if there is none
 */
@JsonPropertyOrder({"apa", "bobot", "wajib", "tanpaHasil", "pembulatan", "skala"})
public record AturanAgregat(
        String apa,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Pecahan> bobot,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> wajib,
        TanpaHasil tanpaHasil,
        Optional<Pembulatan> pembulatan,
        Optional<Skala> skala) {

    /** What happens when members have no figure. */
    public enum TanpaHasil {
        /** They are left out and counted; the weights of the others are divided by their sum. */
        KELUARKAN("yang tanpa hasil dikeluarkan"),
        /** There is no figure until every member has one. */
        TOLAK("semua harus memiliki hasil");

        private final String kata;

        TanpaHasil(String kata) {
            this.kata = kata;
        }
    }

    /**
     * Creates a rule.
     *
     * @throws IllegalArgumentException if a weight is not positive, if weights do not sum to exactly 1, or if a
     *     mandatory member has none
     */
    public AturanAgregat {
        checkArgument(!apa.isBlank(), "apa must not be blank");
        checkNotNull(tanpaHasil, "tanpaHasil");
        checkNotNull(pembulatan, "pembulatan");
        checkNotNull(skala, "skala");
        bobot = ImmutableSortedMap.copyOf(bobot); // one order in every sentence, whatever map the caller used
        wajib = ImmutableSet.copyOf(wajib);
        Pecahan jumlah = Pecahan.sum(bobot.values());
        checkArgument(
                bobot.isEmpty()
                        || (jumlah.equals(Pecahan.SATU)
                                && bobot.values().stream().allMatch(b -> b.signum() > 0)),
                "bobot must be positive and must sum to exactly 1, but were %s with sum %s",
                bobot,
                jumlah);
        checkArgument(
                bobot.isEmpty() || bobot.keySet().containsAll(wajib),
                "wajib must have weights, but were %s with weights for %s",
                wajib,
                bobot.keySet());
    }

    /**
     * Returns the simple mean. Members without a figure are left out and counted.
     *
     * @param apa what the members are, in one word
     * @return the rule
     */
    public static AturanAgregat rataRata(String apa) {
        return new AturanAgregat(apa, Map.of(), Set.of(), TanpaHasil.KELUARKAN, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the weighted mean. There is no figure until every member has one: leaving one out would change the others'
     * weights, which must be asked for.
     *
     * @param apa what the members are, in one word
     * @param bobot the weights by name, together exactly 100 %
     * @return the rule
     * @throws IllegalArgumentException if there is none, if one is not positive, or if they do not sum to exactly 100 %
     */
    public static AturanAgregat berbobot(String apa, Map<String, Persentase> bobot) {
        checkArgument(!bobot.isEmpty(), "bobot must not be empty");
        return new AturanAgregat(
                apa,
                Maps.transformValues(bobot, Persentase::angka),
                Set.of(),
                TanpaHasil.TOLAK,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns this rule with another answer to members without a figure.
     *
     * @param baru what happens
     * @return the rule
     */
    public AturanAgregat tanpaHasil(TanpaHasil baru) {
        return new AturanAgregat(apa, bobot, wajib, baru, pembulatan, skala);
    }

    /**
     * Returns this rule with mandatory members: there is no figure of the whole without theirs.
     *
     * @param nama the names of all of them
     * @return the rule
     */
    public AturanAgregat wajib(String... nama) {
        return new AturanAgregat(apa, bobot, ImmutableSet.copyOf(nama), tanpaHasil, pembulatan, skala);
    }

    /**
     * Returns this rule with a rounding of the mean.
     *
     * @param baru the rounding, in the unit of the figure: percents
     * @return the rule
     */
    public AturanAgregat bulatkan(Pembulatan baru) {
        return new AturanAgregat(apa, bobot, wajib, tanpaHasil, Optional.of(baru), skala);
    }

    /**
     * Returns this rule with a scale on which the mean is looked up.
     *
     * @param baru the scale
     * @return the rule
     */
    public AturanAgregat skala(Skala baru) {
        return new AturanAgregat(apa, bobot, wajib, tanpaHasil, pembulatan, Optional.of(baru));
    }

    /**
     * Computes the figure of the whole.
     *
     * @param anggota the members, in any order; named differently if the rule names any
     * @return the aggregate; without a result if no member has one, or where the rule says so
     * @throws IllegalArgumentException if the rule names members and two have one name
     */
    public Agregat hitung(List<Anggota> anggota) {
        return new Agregat(this, anggota);
    }

    /**
     * Returns the rule in words, in the order of its steps.
     *
     * @return the words as an explanation has them
     */
    public String sebutan() {
        StringBuilder teks = new StringBuilder("rata-rata ");
        teks.append(bobot.isEmpty() ? apa : "berbobot " + apa);
        if (!bobot.isEmpty()) {
            teks.append(bobot.entrySet().stream()
                    .map(b -> b.getKey() + " " + b.getValue().sebutan())
                    .collect(joining("; ", " (", ")")));
        }
        teks.append(", ").append(tanpaHasil.kata);
        if (!wajib.isEmpty()) {
            teks.append(", wajib ada: ").append(String.join("; ", wajib));
        }
        pembulatan.ifPresent(p -> teks.append("; lalu dibulatkan, ").append(p.nama()));
        skala.ifPresent(s ->
                teks.append("; lalu dinilai menurut skala '").append(s.nama()).append("'"));
        return teks.toString();
    }

    @JsonProperty("pembulatan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Pembulatan pembulatanJson() {
        return pembulatan.orElse(null);
    }

    @JsonProperty("skala")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Skala skalaJson() {
        return skala.orElse(null);
    }

    @JsonCreator
    static AturanAgregat dari(
            @JsonProperty(value = "apa", required = true) String apa,
            @JsonProperty("bobot") @Nullable Map<String, Pecahan> bobot,
            @JsonProperty("wajib") @Nullable Set<String> wajib,
            @JsonProperty(value = "tanpaHasil", required = true) TanpaHasil tanpaHasil,
            @JsonProperty("pembulatan") @Nullable Pembulatan pembulatan,
            @JsonProperty("skala") @Nullable Skala skala) {
        return new AturanAgregat(
                apa,
                bobot == null ? Map.of() : bobot,
                wajib == null ? Set.of() : wajib,
                tanpaHasil,
                Optional.ofNullable(pembulatan),
                Optional.ofNullable(skala));
    }
}
