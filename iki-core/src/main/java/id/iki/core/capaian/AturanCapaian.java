// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param rumus the formula
 * @param tahap the stages, at most one of them a scale
 */
@JsonPropertyOrder({"rumus", "tahap"})
public record AturanCapaian(
        @JsonProperty(required = true) RumusCapaian rumus,
        @JsonProperty(required = true) List<Tahap> tahap) {

    /** Higher is better, R / T, with no further stage. */
    public static final AturanCapaian NAIK = of(RumusCapaian.NAIK);

    /**
     * Creates a rule.
     *
     * @throws IllegalArgumentException if there are more than 6 stages, or more than one is a scale
     */
    public AturanCapaian {
        checkNotNull(rumus, "rumus");
        tahap = ImmutableList.copyOf(tahap);
        // whether the rating depends on their order is found out by trying all of them
        checkArgument(tahap.size() <= 6, "a rule must have at most 6 stages, but had %s", tahap.size());
        checkArgument(
                tahap.stream().filter(t -> t instanceof Tahap.Nilai).count() <= 1,
                "a rule must have at most one scale, but had %s",
                tahap);
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
        return new Capaian(realisasi, target, this);
    }

    /**
     * Computes an achievement.
     *
     * @param realisasi the realisation
     * @param target the target
     * @return the achievement
     */
    public Capaian hitung(Result<Nilai> realisasi, Target target) {
        return hitung(realisasi, Optional.of(target));
    }

    /**
     * Computes an achievement.
     *
     * @param realisasi the realisation
     * @param target the target
     * @return the achievement
     */
    public Capaian hitung(Nilai realisasi, Target target) {
        return hitung(Result.success(realisasi), target);
    }
}
