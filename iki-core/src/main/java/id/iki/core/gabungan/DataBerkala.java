// SPDX-License-Identifier: Apache-2.0
package id.iki.core.gabungan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.kinerja.AturanPeriode;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.nilai.Periode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an office found in the parts of a longer period (<i>data berkala</i>): the quarters, half-years or months of a
 * year.
 *
 * <pre>{@code
 * DataBerkala data = DataBerkala.of(Periode.tahun(2025), triwulan1, triwulan2, triwulan3, triwulan4);
 * Realisasi tahun = data.hitung(formulasi, AturanPeriode.JUMLAH);
 * Realisasi sampaiTriwulan3 = data.sampaiDengan(Periode.triwulan(2025, 3)).hitung(formulasi, AturanPeriode.JUMLAH);
 * }</pre>
 *
 * <p>Parts may have different lengths but never overlap. A period for which no part was given is known to be missing
 * ({@link #tanpaData}), and every figure that lacks it is flagged.
 *
 * @param periode the whole period
 * @param bagian the facts of its parts, in the order of time
 * @param sampai the last period that is looked at, empty if the whole is
 */
@JsonPropertyOrder({"periode", "bagian", "sampai"})
public record DataBerkala(Periode periode, List<DataKinerja> bagian, Optional<Periode> sampai) {

    /**
     * Creates data.
     *
     * @throws IllegalArgumentException if a part or the last period to look at lies outside the whole, if a part lies
     *     after that one, or if two parts overlap: what they share would count twice
     */
    public DataBerkala {
        checkNotNull(periode, "periode");
        checkNotNull(sampai, "sampai");
        Petak petak =
                Petak.of(periode, bagian.stream().map(DataKinerja::periode).toList(), sampai);
        Map<Periode, DataKinerja> menurutPeriode =
                bagian.stream().collect(toImmutableMap(DataKinerja::periode, d -> d));
        bagian = petak.bagian().stream().map(menurutPeriode::get).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the data of a whole period.
     *
     * @param periode the whole period
     * @param bagian the facts of its parts, in any order
     * @return the data
     * @throws IllegalArgumentException if a part lies outside the whole, or if two parts overlap
     */
    public static DataBerkala of(Periode periode, DataKinerja... bagian) {
        return of(periode, List.of(bagian));
    }

    /**
     * Returns the data of a whole period.
     *
     * @param periode the whole period
     * @param bagian the facts of its parts, in any order
     * @return the data
     * @throws IllegalArgumentException if a part lies outside the whole, or if two parts overlap
     */
    public static DataBerkala of(Periode periode, Iterable<DataKinerja> bagian) {
        return new DataBerkala(periode, ImmutableList.copyOf(bagian), Optional.empty());
    }

    @JsonCreator
    static DataBerkala dari(
            @JsonProperty(value = "periode", required = true) Periode periode,
            @JsonProperty(value = "bagian", required = true) List<DataKinerja> bagian,
            @JsonProperty("sampai") @Nullable Periode sampai) {
        return new DataBerkala(periode, bagian, Optional.ofNullable(sampai));
    }

    @JsonProperty("sampai")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Periode sampaiJson() {
        return sampai.orElse(null);
    }

    /**
     * Returns the data from the beginning to the end of a period ("s.d. triwulan III"). Parts that end later are left
     * out, and what lies later is not missing.
     *
     * @param akhir the last period to look at
     * @return the data to date
     * @throws IllegalArgumentException if that period lies outside the whole
     */
    public DataBerkala sampaiDengan(Periode akhir) {
        return new DataBerkala(
                periode,
                bagian.stream()
                        .filter(d -> !d.periode().akhir().isAfter(akhir.akhir()))
                        .toList(),
                Optional.of(akhir));
    }

    /**
     * Returns the data of a period within the whole.
     *
     * @param dalam the period
     * @return the parts that lie in it
     * @throws IllegalArgumentException if that period lies outside the whole
     */
    public DataBerkala dalam(Periode dalam) {
        checkArgument(periode.memuat(dalam), "dalam must lie within %s, but was %s", periode, dalam);
        return of(dalam, bagian.stream().filter(d -> dalam.memuat(d.periode())).toList());
    }

    /**
     * Returns the periods that no part was given for, in the lengths that the parts have: with triwulan I and Juli given,
     * triwulan II, Agustus, September and triwulan IV.
     *
     * @return the periods in their order
     */
    public List<Periode> tanpaData() {
        return petak().kosong();
    }

    /**
     * Returns whether some of the data were invented for an example.
     *
     * @return true if any part was marked so
     */
    @JsonIgnore
    public boolean isContoh() {
        return bagian.stream().anyMatch(DataKinerja::isContoh);
    }

    /**
     * Computes a formula over all parts, by the rule that its policy declares.
     *
     * @param pengukuran the formula and the policy
     * @return the value or why there is none, with its trail
     */
    public Realisasi hitung(Pengukuran pengukuran) {
        return hitung(pengukuran, Map.of());
    }

    /**
     * Computes a formula over all parts.
     *
     * @param formulasi the formula
     * @param aturan how the figure of the whole comes from those of the parts
     * @return the value or why there is none, with its trail
     */
    public Realisasi hitung(Formulasi formulasi, AturanPeriode aturan) {
        return hitung(new Pengukuran(formulasi, Kebijakan.BAWAAN.periode(aturan)));
    }

    /**
     * Computes a formula over all parts, by the rule that its policy declares. A formula that it refers to is computed
     * by that one's own rule; one that only names another has its figure.
     *
     * @param pengukuran the formula and the policy
     * @param rujukan the formulas that others can refer to, by code
     * @return the value or why there is none, with its trail
     */
    public Realisasi hitung(Pengukuran pengukuran, Map<String, Pengukuran> rujukan) {
        ImmutableMap.Builder<String, DataKinerja> data = ImmutableMap.builder();
        Map<Periode, DataKinerja> ada = bagian.stream().collect(toImmutableMap(DataKinerja::periode, d -> d));
        for (Periode satu : petak().semua()) {
            data.put(satu.nama(), ada.getOrDefault(satu, DataKinerja.of(satu)));
        }
        return Penggabungan.hitung(
                new Penggabungan.Parta(nama(), kosong(), data.buildOrThrow()),
                pengukuran,
                ImmutableMap.copyOf(rujukan));
    }

    /**
     * Computes a formula over all parts under every rule: for an office that has to choose one, or where two screens
     * disagree.
     *
     * @param formulasi the formula
     * @return the figure by rule, in the order of the rules
     */
    public Map<AturanPeriode, Realisasi> bandingkan(Formulasi formulasi) {
        ImmutableMap.Builder<AturanPeriode, Realisasi> hasil = ImmutableMap.builder();
        for (AturanPeriode aturan : AturanPeriode.values()) {
            hasil.put(aturan, hitung(formulasi, aturan));
        }
        return hasil.buildOrThrow();
    }

    /**
     * Returns the whole as a report names it: {@code Tahun 2025}, {@code Tahun 2025 s.d. Triwulan III 2025}.
     *
     * @return the name
     */
    public String nama() {
        return periode.nama() + sampai.map(s -> " s.d. " + s.nama()).orElse("");
    }

    /**
     * Returns the whole period without facts, marked like these data.
     *
     * @return the data
     */
    public DataKinerja kosong() {
        DataKinerja kosong = DataKinerja.of(periode);
        return isContoh() ? kosong.sebagaiContoh() : kosong;
    }

    private Petak petak() {
        return Petak.of(periode, bagian.stream().map(DataKinerja::periode).toList(), sampai);
    }
}
