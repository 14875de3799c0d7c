// SPDX-License-Identifier: Apache-2.0
/**
 * One figure from many figures (<i>agregasi</i>): the mean over indicators, objectives, positions or units.
 *
 * <p>Open {@link id.iki.core.agregasi.AturanAgregat} first: it says whether members count the same or have weights,
 * what happens to members without a figure, and how the mean is rounded and rated.
 * {@link id.iki.core.agregasi.Anggota} is a member, {@link id.iki.core.agregasi.Agregat} the outcome, which can be a
 * member of the next higher mean.
 *
 * <p>The order is fixed and printed in the trail: each member's own figure after all its stages (a cap is one of them,
 * so it comes before the mean), weight, mean, rounding, scale. A rating that would be another one without the rounding
 * is flagged.
 *
 * <p>A member without a figure is never read as 0: it is left out and counted in the same figure ("rata-rata 3 dari 5
 * indikator"), or it withholds the figure, as the rule says.
 *
 * <p>Nothing here may be null. Arithmetic is exact; a mean is rounded only by the rounding that its rule names.
 */
@NullMarked
package id.iki.core.agregasi;

import org.jspecify.annotations.NullMarked;
