/**
 * Satisfaction surveys (<i>survei kepuasan masyarakat</i>, SKM; formerly <i>indeks kepuasan masyarakat</i>, IKM) from raw
 * answers.
 *
 * <p>Open {@link id.iki.formulas.skm.Skm} first: a survey under a regime, with the weight that is used and what holds for
 * answers that are missing. {@link id.iki.formulas.skm.RezimSkm} is a regulation as data. What is asked (<i>unsur</i>,
 * element) is known by its name, never by its number: offices number it differently.
 *
 * <p>Averages, weights and the converted value are exact. One rounding is applied, that of the regime's scale, and the
 * quality is read from the rounded value. A weight such as 0,11 for 1/9 is used only when chosen; where it changes the
 * quality, the result says so.
 *
 * <p>Nothing here may be null.
 */
@NullMarked
package id.iki.formulas.skm;

import org.jspecify.annotations.NullMarked;
