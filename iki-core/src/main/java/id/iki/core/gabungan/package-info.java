// SPDX-License-Identifier: Apache-2.0
/**
 * One figure from the facts of several periods or several units (<i>gabungan</i>), and the plans that such figures are
 * held against.
 *
 * <p>Open {@link id.iki.core.gabungan.DataBerkala} first: the facts of the quarters of a year, from which a formula has
 * one figure by the rule that its policy declares ({@link id.iki.core.kinerja.AturanPeriode}).
 * {@link id.iki.core.gabungan.DataUnit} does the same for the units of an office, and
 * {@link id.iki.core.gabungan.Rencana} has the targets of the parts under that same rule.
 *
 * <p>Facts are joined, not percentages: the formula is computed once from the joined facts, so that a ratio is the sum
 * of numerators over the sum of denominators without a rule of its own. A mean of percentages is computed only where
 * it is asked for, and the trail then shows how far it is from the pooled figure.
 *
 * <p>A part without data is never read as 0. It is left out of numerator and denominator alike, named, and flagged;
 * wrong data in a part are not left out but stand in the way of the whole. No clock is read: which periods count is
 * said by the caller.
 *
 * <p>Nothing here may be null. Nothing here rounds.
 */
@NullMarked
package id.iki.core.gabungan;

import org.jspecify.annotations.NullMarked;
