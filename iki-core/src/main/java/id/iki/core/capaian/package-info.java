/**
 * Achievement: a realisation against a target, by a named formula, through declared stages.
 *
 * <p>Open {@link id.iki.core.capaian.AturanCapaian} first: it says which formula holds and what happens to its result
 * (rounding, caps, a scale), in which order. {@link id.iki.core.capaian.Capaian} is the outcome;
 * {@link id.iki.core.capaian.Skala} turns figures into ratings, {@link id.iki.core.capaian.SkalaNilai} into scores; both
 * are data. {@link id.iki.core.capaian.Berlaku} chooses among rules by period, {@link id.iki.core.capaian.Perubahan}
 * compares two rules, {@link id.iki.core.capaian.Jangkauan} says what is still needed, and {@link
 * id.iki.core.capaian.Anggaran} sets an achievement beside what it cost. The corner cases of the formulas are a table at
 * {@link id.iki.core.capaian.RumusCapaian}.
 *
 * <p>Nothing is capped and nothing rounded unless a rule declares it, and then exactly where it declares it. The order
 * of the stages is part of the rule and shows in the trail; a rating that another order would change is flagged. No
 * stage turns the order of figures around, so every rule can be run backwards exactly.
 *
 * <p>Nothing here may be null.
 */
@NullMarked
package id.iki.core.capaian;

import org.jspecify.annotations.NullMarked;
