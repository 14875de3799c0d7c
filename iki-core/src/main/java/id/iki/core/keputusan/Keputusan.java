// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.nilai.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A decree that lays down the individual performance indicators of an office (<i>keputusan</i>): its front matter and
 * its positions.
 *
 * <p>Building one checks that it does not contradict itself as data: codes are unique, and every reference from one
 * formula to another leads somewhere and never in a circle.
 *
 * <pre>{@code
 * Keputusan.builder()
 *         .jenis("KEPUTUSAN KEPALA PUSKESMAS")
 *         .nomor("440/12/2024")
 *         .tentang("INDIKATOR KINERJA INDIVIDU")
 *         .penetap("KEPALA PUSKESMAS")
 *         .periode(Periode.tahun(2024))
 *         .addJabatan(Jabatan.builder()
 *                 .kode("perawat")
 *                 .nama("PERAWAT")
 *                 .atasan("Kepala Puskesmas")
 *                 .addSasaran(Sasaran.of("Meningkatnya cakupan imunisasi")
 *                         .indikator("Persentase bayi yang diimunisasi lengkap", rumusan))
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
@GayaNilai
@JsonPropertyOrder({
    "jenis",
    "nomor",
    "tentang",
    "penetap",
    "menimbang",
    "mengingat",
    "menetapkan",
    "tempat",
    "tanggal",
    "tembusan",
    "periode",
    "jabatan"
})
public interface Keputusan {

    /**
     * Returns a builder.
     *
     * @return a builder without content
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what kind of decree it is, such as {@code KEPUTUSAN CAMAT PALARAN KOTA SAMARINDA}.
     *
     * @return the kind
     */
    @JsonProperty("jenis")
    String jenis();

    /**
     * Returns the number.
     *
     * @return the number as printed
     */
    @JsonProperty("nomor")
    String nomor();

    /**
     * Returns the subject (<i>tentang</i>).
     *
     * @return the subject as printed
     */
    @JsonProperty("tentang")
    String tentang();

    /**
     * Returns the office that issued it and whose holder signed it. Persons are not part of the model.
     *
     * @return the office, such as {@code CAMAT PALARAN}
     */
    @JsonProperty("penetap")
    String penetap();

    /**
     * Returns the considerations (<i>menimbang</i>).
     *
     * @return the texts as printed, in their order
     */
    @JsonProperty("menimbang")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> menimbang();

    /**
     * Returns the regulations it refers to (<i>mengingat</i>), as plain text: a citation may be wrong or a placeholder
     * in print.
     *
     * @return the texts as printed, in their order
     */
    @JsonProperty("mengingat")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> mengingat();

    /**
     * Returns the rulings (<i>menetapkan</i>).
     *
     * @return the rulings in their order
     */
    @JsonProperty("menetapkan")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Diktum> menetapkan();

    /**
     * Returns the place where it was issued.
     *
     * @return the place, empty if it is not known
     */
    Optional<String> tempat();

    /**
     * Returns the day on which it was issued.
     *
     * @return the day, empty if it is not known
     */
    Optional<LocalDate> tanggal();

    /**
     * Returns who received copies (<i>tembusan</i>).
     *
     * @return the recipients in their order
     */
    @JsonProperty("tembusan")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tembusan();

    /**
     * Returns the period that the decree is for.
     *
     * @return the period
     */
    @JsonProperty("periode")
    Periode periode();

    /**
     * Returns the positions.
     *
     * @return the positions in their order
     */
    @JsonProperty("jabatan")
    List<Jabatan> jabatan();

    /**
     * Returns the position that a title names, as printed or as read; case and white space do not matter.
     *
     * @param judul the title
     * @return the first such position, empty if there is none
     */
    default Optional<Jabatan> jabatan(String judul) {
        return jabatan().stream().filter(j -> j.bernama(judul)).findFirst();
    }

    /**
     * Returns the superior of a position.
     *
     * @param jabatan the position
     * @return the superior; empty if the decree names none or has no position of that title
     */
    default Optional<Jabatan> atasan(Jabatan jabatan) {
        return jabatan.atasan().flatMap(judul -> jabatan(judul.dibaca()));
    }

    /**
     * Returns where positions measure the same as their superiors: pairs of wordings with one formula, also where one of
     * them only names the formula of another. Positions whose superior the decree does not name, or has no position for,
     * have none.
     *
     * @return the pairs, in the order of the positions and their wordings
     */
    default List<Cermin> cermin() {
        return Cermin.dari(this);
    }

    /**
     * Returns the wordings of all positions.
     *
     * @return the wordings in their order
     */
    default Stream<Rumusan> rumusan() {
        return jabatan().stream()
                .flatMap(j -> j.sasaran().stream())
                .flatMap(s -> s.indikator().stream())
                .flatMap(i -> i.rumusan().stream());
    }

    /**
     * Returns the formulas that others can refer to, each with its policy.
     *
     * @return the formulas by code
     */
    @Value.Lazy
    default Map<String, Pengukuran> rujukan() {
        return rumusan()
                .filter(r -> r.kode().isPresent())
                .collect(ImmutableMap.toImmutableMap(r -> r.kode().orElseThrow(), Rumusan::pengukuran));
    }

    /**
     * Returns the decree as it is cited: kind, number, subject.
     *
     * @return the citation
     */
    default String sitasi() {
        return jenis() + " Nomor " + nomor() + " tentang " + tentang();
    }

    /**
     * Checks that the decree does not contradict itself as data.
     *
     * @throws IllegalArgumentException if a code stands twice, a reference leads nowhere, references form a circle, or
     *     one leads to its formula through more than 15 others
     */
    @Value.Check
    default void periksa() {
        unik("kode of a position", jabatan().stream().map(Jabatan::kode));
        unik("kode of a wording", rumusan().flatMap(r -> r.kode().stream()));
        MutableGraph<String> graf =
                GraphBuilder.directed().allowsSelfLoops(true).build();
        rumusan()
                .forEach(r -> r.formulasi().rujukan().forEach(ke -> {
                    checkArgument(
                            rujukan().containsKey(ke),
                            "a reference must lead to a code of this decree, but '%s' refers to '%s'",
                            r.bunyi(),
                            ke);
                    r.kode().ifPresent(dari -> graf.putEdge(dari, ke));
                }));
        // formulas that refer to none left are taken away, round by round; a circle stays
        List<String> ujung = List.of();
        for (int i = 0; i < 16 && !graf.nodes().isEmpty() && (i == 0 || !ujung.isEmpty()); i++) {
            ujung = graf.nodes().stream().filter(n -> graf.outDegree(n) == 0).toList();
            ujung.forEach(graf::removeNode);
        }
        checkArgument(
                graf.nodes().isEmpty() || !ujung.isEmpty(),
                "references must not form a circle, but there is one among %s",
                graf.nodes());
        checkArgument(
                graf.nodes().isEmpty(),
                "a reference must lead to its formula through at most 15 others, but there are more behind %s",
                graf.nodes());
    }

    private static void unik(String apa, Stream<String> kode) {
        List<String> ganda = Multimaps.index(kode.iterator(), k -> k).asMap().entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(toImmutableList());
        checkArgument(ganda.isEmpty(), "%s must be unique, but these stand more than once: %s", apa, ganda);
    }

    @JsonProperty("tempat")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable String tempatJson() {
        return tempat().orElse(null);
    }

    @JsonProperty("tanggal")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable String tanggalJson() {
        return tanggal().map(LocalDate::toString).orElse(null);
    }

    @JsonCreator
    private static Keputusan dari(
            @JsonProperty(value = "jenis", required = true) String jenis,
            @JsonProperty(value = "nomor", required = true) String nomor,
            @JsonProperty(value = "tentang", required = true) String tentang,
            @JsonProperty(value = "penetap", required = true) String penetap,
            @JsonProperty("menimbang") @Nullable List<String> menimbang,
            @JsonProperty("mengingat") @Nullable List<String> mengingat,
            @JsonProperty("menetapkan") @Nullable List<Diktum> menetapkan,
            @JsonProperty("tempat") @Nullable String tempat,
            @JsonProperty("tanggal") @Nullable String tanggal,
            @JsonProperty("tembusan") @Nullable List<String> tembusan,
            @JsonProperty(value = "periode", required = true) Periode periode,
            @JsonProperty(value = "jabatan", required = true) List<Jabatan> jabatan) {
        return builder()
                .jenis(jenis)
                .nomor(nomor)
                .tentang(tentang)
                .penetap(penetap)
                .menimbang(menimbang == null ? List.of() : menimbang)
                .mengingat(mengingat == null ? List.of() : mengingat)
                .menetapkan(menetapkan == null ? List.of() : menetapkan)
                .tempat(Optional.ofNullable(tempat))
                .tanggal(Optional.ofNullable(tanggal).map(LocalDate::parse))
                .tembusan(tembusan == null ? List.of() : tembusan)
                .periode(periode)
                .jabatan(jabatan)
                .build();
    }

    /** Builds a {@link Keputusan}. Not thread-safe. */
    class Builder extends ImmutableKeputusan.Builder {
        Builder() {}

        /**
         * Adds a ruling, read as printed.
         *
         * @param nama its label
         * @param tercetak the text
         * @return this builder
         */
        public Builder addMenetapkan(String nama, String tercetak) {
            return addMenetapkan(new Diktum(nama, Bunyi.of(tercetak)));
        }
    }
}
