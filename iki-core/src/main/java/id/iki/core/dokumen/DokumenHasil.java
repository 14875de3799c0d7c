// SPDX-License-Identifier: Apache-2.0
package id.iki.core.dokumen;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.capaian.Tahap;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.gabungan.DataBerkala;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.laporan.Laporan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The audit record of a report as a document: {@code {"iki": "hasil/1", ...}}. It carries all that is needed to compute
 * every figure again, and every figure with its trail.
 *
 * <pre>{@code
 * Function<Object, Object> pohon = dokumen -> mapper.convertValue(dokumen, Object.class);
 * String json = mapper.writeValueAsString(DokumenHasil.of(laporan).bersidik(pohon));
 * Optional<Perbedaan> perbedaan = mapper.readValue(json, DokumenHasil.class).ulang(pohon); // empty: all the same
 * }</pre>
 *
 * <p>A fingerprint tells whether the definition or the data of the record are those that somebody signed or keeps
 * elsewhere. It is no signature: who changes a document can make its fingerprint again.
 *
 * @param keputusan the decree with its formulas and rules
 * @param data the facts with their sources; of several periods the whole period alone
 * @param berkala the facts of several periods with their sources, empty if they are of one
 * @param aturan the scales that the rules of the decree use, with where each comes from
 * @param sidik the fingerprints, made with {@link Sidik}: {@code definisi}, that of the {@link DokumenDefinisi}, and
 *     {@code data}, that of the {@link DokumenData}; {@code berkala}, that of the facts of several periods; empty if
 *     none were made
 * @param angka every figure, in the order of the decree
 */
@JsonPropertyOrder({"iki", "keputusan", "data", "berkala", "aturan", "sidik", "angka"})
public record DokumenHasil(
        Keputusan keputusan,
        DataKinerja data,
        Optional<DataBerkala> berkala,
        List<Skala> aturan,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> sidik,
        List<Angka> angka) {

    /** The version of this document. */
    public static final String VERSI = "hasil/1";

    /** Creates a document; {@link #of} is the way to make one. */
    public DokumenHasil {
        checkNotNull(keputusan, "keputusan");
        checkNotNull(data, "data");
        checkNotNull(berkala, "berkala");
        aturan = ImmutableList.copyOf(aturan);
        sidik = ImmutableMap.copyOf(sidik);
        angka = ImmutableList.copyOf(angka);
    }

    @JsonCreator
    static DokumenHasil dari(
            @JsonProperty(value = "iki", required = true) String iki,
            @JsonProperty(value = "keputusan", required = true) Keputusan keputusan,
            @JsonProperty(value = "data", required = true) DataKinerja data,
            @JsonProperty("berkala") @Nullable DataBerkala berkala,
            @JsonProperty(value = "aturan", required = true) List<Skala> aturan,
            @JsonProperty("sidik") @Nullable Map<String, String> sidik,
            @JsonProperty(value = "angka", required = true) List<Angka> angka) {
        Versi.periksa(iki, VERSI);
        return new DokumenHasil(
                keputusan, data, Optional.ofNullable(berkala), aturan, sidik == null ? Map.of() : sidik, angka);
    }

    @JsonProperty("berkala")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable DataBerkala berkalaJson() {
        return berkala.orElse(null);
    }

    /**
     * Returns the record of a report.
     *
     * @param laporan the report
     * @return the document, without fingerprints
     */
    public static DokumenHasil of(Laporan laporan) {
        ImmutableList.Builder<Angka> angka = ImmutableList.builder();
        for (Laporan.PerJabatan jabatan : laporan.jabatan()) {
            for (int s = 0; s < jabatan.sasaran().size(); s++) {
                Laporan.PerSasaran sasaran = jabatan.sasaran().get(s);
                for (int i = 0; i < sasaran.indikator().size(); i++) {
                    Laporan.PerIndikator indikator = sasaran.indikator().get(i);
                    for (int r = 0; r < indikator.baris().size(); r++) {
                        String tempat = jabatan.jabatan().kode() + "/" + (s + 1) + "/" + (i + 1) + "/" + (r + 1);
                        angka.add(Angka.of(tempat, indikator.baris().get(r)));
                    }
                }
            }
        }
        return new DokumenHasil(
                laporan.keputusan(),
                laporan.data(),
                laporan.berkala(),
                skala(laporan.keputusan()).distinct().collect(ImmutableList.toImmutableList()),
                Map.of(),
                angka.build());
    }

    private static Stream<Skala> skala(Keputusan keputusan) {
        return keputusan.jabatan().stream()
                .map(Jabatan::sasaran)
                .flatMap(List::stream)
                .map(Sasaran::indikator)
                .flatMap(List::stream)
                .map(Indikator::aturan)
                .map(AturanCapaian::tahap)
                .flatMap(List::stream)
                .flatMap(t -> t instanceof Tahap.Nilai n ? Stream.of(n.skala()) : Stream.empty());
    }

    /**
     * Returns this record with the fingerprints of its definition and its data.
     *
     * @param pohon writes a document as the tree that {@link Sidik} takes, such as {@code d -> mapper.convertValue(d,
     *     Object.class)}
     * @return the document
     */
    public DokumenHasil bersidik(Function<Object, ?> pohon) {
        return new DokumenHasil(keputusan, data, berkala, aturan, hitungSidik(pohon), angka);
    }

    private Map<String, String> hitungSidik(Function<Object, ?> pohon) {
        ImmutableMap.Builder<String, String> hasil = ImmutableMap.builder();
        hasil.put("definisi", Sidik.sha256(pohon.apply(new DokumenDefinisi(keputusan))));
        hasil.put("data", Sidik.sha256(pohon.apply(new DokumenData(data))));
        berkala.ifPresent(b -> hasil.put("berkala", Sidik.sha256(pohon.apply(b))));
        return hasil.buildOrThrow();
    }

    /**
     * Returns the version of this document.
     *
     * @return {@link #VERSI}
     */
    @JsonProperty("iki")
    public String iki() {
        return VERSI;
    }

    /**
     * Makes the fingerprints again and compares those that were recorded, then does what {@link #ulang()} does.
     *
     * @param pohon as for {@link #bersidik}
     * @return the first difference; empty if everything comes out the same
     */
    public Optional<Perbedaan> ulang(Function<Object, ?> pohon) {
        Map<String, String> lagi = hitungSidik(pohon);
        return sidik.entrySet().stream()
                .flatMap(s -> Perbedaan.bila(
                        "dokumen", "sidik " + s.getKey(), s.getValue(), lagi.getOrDefault(s.getKey(), "tidak dikenal"))
                        .stream())
                .findFirst()
                .or(this::ulang);
    }

    /**
     * Computes every figure again from the decree and the facts of this record, and compares all that was recorded:
     * the rules, exact values, reasons, flags, ratings and every step of every trail. Fingerprints are not looked at.
     *
     * @return the first difference, in the order of the document; empty if everything comes out the same
     */
    public Optional<Perbedaan> ulang() {
        DokumenHasil lagi = of(berkala.map(b -> Laporan.of(keputusan, b)).orElseGet(() -> Laporan.of(keputusan, data)));
        return Perbedaan.bila("dokumen", "aturan", aturan, lagi.aturan)
                .or(() -> Streams.zip(angka.stream(), lagi.angka.stream(), Angka::bandingkan)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> Perbedaan.bila("dokumen", "banyaknya angka", angka.size(), lagi.angka.size()));
    }
}
