/**
 * Outcomes: a value, or the reason why there is none.
 *
 * <p>Open {@link id.iki.core.result.Result} first, then {@link id.iki.core.result.Alasan}, the closed list of reasons.
 * A problem in the data never throws and never turns into 0 or 100: it is a {@link id.iki.core.result.Failure} that
 * says what is wrong and what would make the figure computable. Exceptions are for programmer errors only.
 *
 * <p>Nothing here may be null. Nothing here rounds.
 */
@NullMarked
package id.iki.core.result;

import org.jspecify.annotations.NullMarked;
