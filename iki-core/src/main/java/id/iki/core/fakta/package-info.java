/**
 * Nouns, conditions and facts: what an office counts, and what it found.
 *
 * <p>Open {@link id.iki.core.fakta.Populasi} first: a noun declared once, such as <i>kelurahan</i>. Attributes of its
 * elements are an {@link id.iki.core.fakta.Ukuran} (a number) or a {@link id.iki.core.fakta.Ciri} (yes or no), from
 * which conditions ({@link id.iki.core.fakta.Syarat}) are made. Facts ({@link id.iki.core.fakta.Fakta}) are made from
 * the nouns, either from the application's own objects or as the counts that an office has, and are gathered in
 * {@link id.iki.core.fakta.DataKinerja}.
 *
 * <p>The words of a condition ({@code sekurangKurangnya}, {@code yang}, {@code dan}) live here and not with the
 * formulas because a condition is also the key under which an office reports a count.
 *
 * <p>Nothing here may be null except where marked: a null number or answer means that the fact is missing, which is
 * never read as 0 or no. Accessors of the application are called once, when the fact is made, and never again.
 * Nothing here rounds.
 */
@NullMarked
package id.iki.core.fakta;

import org.jspecify.annotations.NullMarked;
