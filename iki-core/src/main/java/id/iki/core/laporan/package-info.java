/**
 * Reports: a decree evaluated over facts, figure by figure.
 *
 * <p>Open {@link id.iki.core.laporan.Laporan} first. It is a tree in the shape of the decree; how it is printed is up
 * to the application. A figure without a result stands in its place with its reason; it never stops the rest.
 *
 * <p>Nothing here may be null. Nothing here rounds.
 */
@NullMarked
package id.iki.core.laporan;

import org.jspecify.annotations.NullMarked;
