/**
 * The trail of a figure (<i>jejak</i>): what was read, tested and computed on the way to it.
 *
 * <p>Open {@link id.iki.core.jejak.Jejak} first. A trail is data; {@link id.iki.core.jejak.Jejak#teks} renders it for
 * a reader. Whatever has one is {@link id.iki.core.jejak.Berjejak}.
 *
 * <p>A trail is recorded by the evaluation itself, not by a second calculation: the formula is evaluated once without
 * recording, and when somebody asks for the trail, the same code runs again over the same immutable facts with
 * recording on. So a figure that nobody questions costs no trail, and a formula cannot lack one.
 *
 * <p>Nothing here may be null. Numbers are exact, except in the rendered text, which names its rounding.
 */
@NullMarked
package id.iki.core.jejak;

import org.jspecify.annotations.NullMarked;
