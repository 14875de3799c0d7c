// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import id.iki.core.fakta.Pembanding;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an achievement comes about (<i>aturan capaian</i>, rule): the formula, then the stages in their order.
 *
 * <pre>{@code
 * AturanCapaian.of(RumusCapaian.TURUN_LINEAR)
 *         .bulatkan(Pembulatan.DUA_DESIMAL)
 *         .palingTinggi(persen(120))
 *         .skala(KEMENDAGRI)
 * }</pre>
 *
 * <p>The order is part of the rule: rounding after a cap can give another figure than before it. Nothing is rounded or
 * capped by default.
 *
 * <p>Immutable. Equal if formula and stages are.
 */
@JsonPropertyOrder({"rumus", "tahap"})
public final class AturanCapaian {

    /** More than any rule of the field has, and few enough to try what their order decides. */
    private static final int TAHAP_TERBANYAK = 10;

    /** Higher is better, R / T, with no further stage. */
    public static final AturanCapaian NAIK = of(RumusCapaian.NAIK);

    private final RumusCapaian rumus;
    private final ImmutableList<Tahap> tahap;
    // found once, because every figure asks for them
    private final Tahap[] pengubah; // the stages that can change the figure
    private final @Nullable Skala skala;
    private final int pengubahSebelumSkala;

    /**
     * Creates a rule.
     *
     * @param rumus the formula
     * @param tahap the stages in their order
     * @throws IllegalArgumentException if there are more than 10 stages, or more than one of them is a scale of ratings
     *     or a scale of scores
     */
    @JsonCreator
    public AturanCapaian(
            @JsonProperty(value = "rumus", required = true) RumusCapaian rumus,
            @JsonProperty(value = "tahap", required = true) List<Tahap> tahap) {
        this.rumus = checkNotNull(rumus, "rumus");
        this.tahap = ImmutableList.copyOf(tahap);
        checkArgument(
                tahap.size() <= TAHAP_TERBANYAK,
                "a rule must have at most %s stages, but had %s",
                TAHAP_TERBANYAK,
                tahap);
        checkArgument(
                tahap.stream().filter(t -> t instanceof Tahap.Nilai).count() <= 1,
                "a rule must have at most one scale, but had %s",
                tahap);
        checkArgument(
                tahap.stream().filter(t -> t instanceof Tahap.Skor).count() <= 1,
                "a rule must have at most one scale of scores, but had %s",
                tahap);
        this.pengubah = this.tahap.stream().filter(Tahap::mengubah).toArray(Tahap[]::new);
        int letak = Iterables.indexOf(this.tahap, t -> t instanceof Tahap.Nilai);
        this.skala = letak < 0 ? null : ((Tahap.Nilai) this.tahap.get(letak)).skala();
        this.pengubahSebelumSkala = letak < 0 ? 0 : pengubahSebelum(letak);
    }

    /**
     * Returns the formula.
     *
     * @return the formula
     */
    @JsonProperty("rumus")
    public RumusCapaian rumus() {
        return rumus;
    }

    /**
     * Returns the stages.
     *
     * @return the stages in their order, at most 10, at most one of them a scale of ratings and one a scale of scores
     */
    @JsonProperty("tahap")
    public List<Tahap> tahap() {
        return tahap;
    }

    /**
     * Returns the rule of a formula without further stages.
     *
     * @param rumus the formula
     * @return the rule
     */
    public static AturanCapaian of(RumusCapaian rumus) {
        return new AturanCapaian(rumus, List.of());
    }

    /**
     * Returns this rule with a further stage: the figure is rounded, in percents.
     *
     * @param pembulatan the rounding
     * @return the rule
     */
    public AturanCapaian bulatkan(Pembulatan pembulatan) {
        return lalu(new Tahap.Bulatkan(pembulatan));
    }

    /**
     * Returns this rule with a further stage: the figure is capped.
     *
     * @param atas the cap
     * @return the rule
     */
    public AturanCapaian palingTinggi(Persentase atas) {
        return lalu(new Tahap.Batasi(Optional.empty(), Optional.of(atas)));
    }

    /**
     * Returns this rule with a further stage: the figure has a floor.
     *
     * @param bawah the floor
     * @return the rule
     */
    public AturanCapaian palingRendah(Persentase bawah) {
        return lalu(new Tahap.Batasi(Optional.of(bawah), Optional.empty()));
    }

    /**
     * Returns this rule with a further stage: the figure is looked up on a scale.
     *
     * @param skala the scale
     * @return the rule
     * @throws IllegalArgumentException if the rule has a scale already
     */
    public AturanCapaian skala(Skala skala) {
        return lalu(new Tahap.Nilai(skala));
    }

    /**
     * Returns this rule with a further stage: the figure is given a score.
     *
     * @param skala the scale of scores
     * @return the rule
     * @throws IllegalArgumentException if the rule has a scale of scores already
     */
    public AturanCapaian skor(SkalaNilai skala) {
        return lalu(new Tahap.Skor(skala));
    }

    private AturanCapaian lalu(Tahap berikut) {
        return new AturanCapaian(
                rumus, ImmutableList.<Tahap>builder().addAll(tahap).add(berikut).build());
    }

    /**
     * Returns the rule in words, in the order of its stages.
     *
     * @return the words as an explanation has them
     */
    public String sebutan() {
        return Stream.concat(Stream.of(rumus.rumus()), tahap.stream().map(Tahap::sebutan))
                .collect(joining("; lalu "));
    }

    /**
     * Computes an achievement.
     *
     * @param realisasi the realisation
     * @param target the target, empty if none was set
     * @return the achievement; without a result if there is no realisation or no target, if their units differ, or
     *     where the formula is not defined
     */
    public Capaian hitung(Result<Nilai> realisasi, Optional<Target> target) {
        return Capaian.of(realisasi, target.orElse(null), this);
    }

    /**
     * Computes an achievement.
     *
     * @param realisasi the realisation
     * @param target the target
     * @return the achievement; without a result if there is no realisation, if the units differ, or where the formula is
     *     not defined
     */
    public Capaian hitung(Realisasi realisasi, Target target) {
        return Capaian.of(realisasi, target, this);
    }

    /**
     * Computes an achievement.
     *
     * @param realisasi the realisation
     * @param target the target
     * @return the achievement; without a result if the units differ, or where the formula is not defined
     */
    public Capaian hitung(Nilai realisasi, Target target) {
        return Capaian.of(realisasi, target, this);
    }

    /**
     * Returns the realisations that achieve a target in full: 100 % or more after all stages.
     *
     * @param target the target
     * @return the realisations; a failure if none does, or if the formula is not defined for the target
     */
    public Result<Jangkauan> jangkauan(Target target) {
        return jangkauan(target, Persentase.SERATUS);
    }

    /**
     * Returns the realisations whose achievement, after all stages, is at least so much.
     *
     * @param target the target
     * @param capaian the achievement
     * @return the realisations; a failure if none does, or if the formula is not defined for the target
     */
    public Result<Jangkauan> jangkauan(Target target, Persentase capaian) {
        return Balikan.jangkauan(
                this,
                target,
                tahap,
                Daerah.sejak(capaian.dalamSatuan(), true),
                "capaian " + Pembanding.SEKURANG_KURANGNYA.kata() + " " + capaian.sebutan());
    }

    /**
     * Returns the realisations whose rating is this one or a higher one.
     *
     * @param target the target
     * @param predikat the rating
     * @return the realisations; a failure if none does, if the rule has no scale, or if the formula is not defined for
     *     the target
     * @throws IllegalArgumentException if the rating is not one of the rule's scale
     */
    public Result<Jangkauan> jangkauan(Target target, Predikat predikat) {
        return skala == null
                ? Result.failure(new Kendala(Alasan.SKALA_BELUM_ADA, Map.of()))
                : Balikan.jangkauan(
                        this,
                        target,
                        Arrays.asList(pengubah).subList(0, pengubahSebelumSkala),
                        skala.daerah(predikat),
                        "predikat " + predikat);
    }

    /**
     * Returns the realisations whose rating is higher than that of a given one.
     *
     * @param realisasi the realisation
     * @param target the target
     * @return the realisations; a failure if the given one has no rating or the highest, or if no realisation has a
     *     higher one
     */
    public Result<Jangkauan> jangkauanBerikut(Nilai realisasi, Target target) {
        return hitung(realisasi, target).predikat().flatMap(kini -> berikut(target, kini));
    }

    private Result<Jangkauan> berikut(Target target, Predikat kini) {
        Skala dinilai = checkNotNull(skala); // what has a rating has a scale
        int ke = dinilai.predikat().indexOf(kini);
        return ke == 0
                ? Result.failure(new Kendala(
                        Alasan.PREDIKAT_TERTINGGI, Map.of("predikat", kini.toString(), "skala", dinilai.nama())))
                : jangkauan(target, dinilai.predikat().get(ke - 1));
    }

    /** Returns the scale, null if there is none. */
    @Nullable
    Skala skalaPredikat() {
        return skala;
    }

    /** Returns how many stages that can change the figure stand before the scale. */
    int pengubahSebelumSkala() {
        return pengubahSebelumSkala;
    }

    /** Returns how many stages that can change the figure stand before a place. */
    int pengubahSebelum(int letak) {
        return (int) tahap.stream().limit(letak).filter(Tahap::mengubah).count();
    }

    /** Returns the stages that can change the figure; the array is not copied. */
    Tahap[] pengubah() {
        return pengubah;
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj == this || (obj instanceof AturanCapaian lain && rumus == lain.rumus && tahap.equals(lain.tahap));
    }

    @Override
    public int hashCode() {
        return Objects.hash(rumus, tahap);
    }

    @Override
    public String toString() {
        return rumus.rumus() + " " + tahap;
    }
}
