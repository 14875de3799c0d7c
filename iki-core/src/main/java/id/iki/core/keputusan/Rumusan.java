// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.Lists;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Satuan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A wording by which an indicator is measured (<i>rumusan</i>): the cell of the decree's FORMULASI column, the formula
 * it was read as, and its sources.
 *
 * <pre>{@code
 * Rumusan.of("Target 80%", takTerhitung("tidak tercetak apa yang diukur").target(persen(80)))
 *         .sumber("Data Kebersihan dan lingkungan hidup")
 * }</pre>
 */
@Value.Immutable
@GayaNilai
@JsonPropertyOrder({"kode", "bunyi", "formulasi", "sumberData", "disimpulkan", "target", "kebijakan"})
public interface Rumusan {

    /**
     * Returns a wording without sources.
     *
     * @param bunyi the text as printed
     * @param formulasi the formula it was read as
     * @return the wording
     */
    static Rumusan of(String bunyi, Formulasi formulasi) {
        return of(Bunyi.of(bunyi), formulasi);
    }

    /**
     * Returns a wording without sources.
     *
     * @param bunyi the text
     * @param formulasi the formula it was read as
     * @return the wording
     */
    static Rumusan of(Bunyi bunyi, Formulasi formulasi) {
        return builder().bunyi(bunyi).formulasi(formulasi).build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without content
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the code by which other formulas and targets refer to this one.
     *
     * @return the code, empty if nothing refers to it
     */
    Optional<String> kode();

    /**
     * Returns the text as printed.
     *
     * @return the text
     */
    @JsonProperty("bunyi")
    Bunyi bunyi();

    /**
     * Returns the formula that the text was read as.
     *
     * @return the formula
     */
    @JsonProperty("formulasi")
    Formulasi formulasi();

    /**
     * Returns the sources as printed.
     *
     * @return the sources, empty if none was printed
     */
    @JsonProperty("sumberData")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<SumberData> sumberData();

    /**
     * Returns what was inferred in reading the text, and from where.
     *
     * @return the remark, empty if the formula is what is printed
     */
    Optional<String> disimpulkan();

    /**
     * Returns the target that was set for it.
     *
     * @return the target; if the text itself names one and no other was set, that one
     */
    @Value.Default
    default Optional<Target> target() {
        return formulasi().targetTercetak();
    }

    /**
     * Returns how the corner cases of its data are treated.
     *
     * @return the policy, {@link Kebijakan#BAWAAN} unless declared
     */
    @Value.Default
    default Kebijakan kebijakan() {
        return Kebijakan.BAWAAN;
    }

    /**
     * Returns this wording with a code.
     *
     * @param kode the code
     * @return the wording
     */
    default Rumusan kode(String kode) {
        return builder().from(this).kode(kode).build();
    }

    /**
     * Returns this wording with sources added.
     *
     * @param nama the sources as printed
     * @return the wording
     */
    default Rumusan sumber(String... nama) {
        return builder()
                .from(this)
                .addAllSumberData(Lists.transform(List.of(nama), SumberData::new))
                .build();
    }

    /**
     * Returns this wording marked as inferred.
     *
     * @param alasan what was inferred, and from where
     * @return the wording
     */
    default Rumusan disimpulkan(String alasan) {
        return builder().from(this).disimpulkan(alasan).build();
    }

    /**
     * Returns this wording with another policy.
     *
     * @param kebijakan how the corner cases of its data are treated
     * @return the wording
     */
    default Rumusan kebijakan(Kebijakan kebijakan) {
        return builder().from(this).kebijakan(kebijakan).build();
    }

    /**
     * Returns this wording with a target.
     *
     * @param nilai the value to be achieved, in the unit of the formula
     * @return the wording
     * @throws IllegalArgumentException if the formula has another unit
     */
    default Rumusan target(Nilai nilai) {
        return target(Target.of(nilai));
    }

    /**
     * Returns this wording with a target.
     *
     * @param target the target, in the unit of the formula
     * @return the wording
     * @throws IllegalArgumentException if the formula has another unit
     */
    default Rumusan target(Target target) {
        return builder().from(this).target(Optional.of(target)).build();
    }

    /**
     * Returns the formula with its policy.
     *
     * @return what is computed
     */
    default Pengukuran pengukuran() {
        return new Pengukuran(formulasi(), kebijakan());
    }

    /**
     * Checks that the target is one of the formula.
     *
     * @throws IllegalArgumentException if the units of target and formula differ
     */
    @Value.Check
    default void periksa() {
        target().ifPresent(t -> checkArgument(
                formulasi().satuan().map(t.satuan()::equals).orElse(true),
                "target must be in the unit of the formula, %s, but was %s for '%s'",
                formulasi().satuan().map(Satuan::nama).orElse(""),
                t.sebutan(),
                bunyi()));
    }

    @JsonProperty("kode")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable String kodeJson() {
        return kode().orElse(null);
    }

    @JsonProperty("disimpulkan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable String disimpulkanJson() {
        return disimpulkan().orElse(null);
    }

    /** Writes no target that follows from the formula. */
    @JsonProperty("target")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Target targetJson() {
        return target().equals(formulasi().targetTercetak()) ? null : target().orElse(null);
    }

    /** Writes no policy that holds anyway. */
    @JsonProperty("kebijakan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Kebijakan kebijakanJson() {
        return kebijakan().equals(Kebijakan.BAWAAN) ? null : kebijakan();
    }

    @JsonCreator
    private static Rumusan dari(
            @JsonProperty("kode") @Nullable String kode,
            @JsonProperty(value = "bunyi", required = true) Bunyi bunyi,
            @JsonProperty(value = "formulasi", required = true) Formulasi formulasi,
            @JsonProperty("sumberData") @Nullable List<SumberData> sumberData,
            @JsonProperty("disimpulkan") @Nullable String disimpulkan,
            @JsonProperty("target") @Nullable Target target,
            @JsonProperty("kebijakan") @Nullable Kebijakan kebijakan) {
        return builder()
                .kode(Optional.ofNullable(kode))
                .bunyi(bunyi)
                .formulasi(formulasi)
                .sumberData(sumberData == null ? List.of() : sumberData)
                .disimpulkan(Optional.ofNullable(disimpulkan))
                .target(target == null ? formulasi.targetTercetak() : Optional.of(target))
                .kebijakan(kebijakan == null ? Kebijakan.BAWAAN : kebijakan)
                .build();
    }

    /** Builds a {@link Rumusan}. Not thread-safe. */
    class Builder extends ImmutableRumusan.Builder {
        Builder() {}
    }
}
