/**
 * Reading decree wording (<i>teks</i>): from a sentence to a typed formula, or to the parts of one.
 *
 * <p>Open {@link id.iki.formulas.teks.Bacaan} first.
 *
 * <p>Nothing here may be null. Nothing here rounds.
 */
@NullMarked
package id.iki.formulas.teks;

import org.jspecify.annotations.NullMarked;
