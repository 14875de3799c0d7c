/**
 * Exact values with their units: open {@link id.iki.core.nilai.Nilai} first, then {@link id.iki.core.nilai.Pecahan},
 * the exact number inside every value.
 *
 * <p>All arithmetic is on fractions and never rounds; there is no binary floating point. A figure is rounded only by a
 * {@link id.iki.core.nilai.Pembulatan} that somebody named. A share is kept as a share: 4/5 is 80 %, and "x 100 %" is
 * how it is shown, never a further factor.
 *
 * <p>Figures are written for readers by a {@link id.iki.core.nilai.Notasi} and read from cells of reports by one;
 * what a cell says is a {@link id.iki.core.nilai.Tulisan}, and a blank one is never 0.
 *
 * <p>Nothing here may be null. Numbers have no limit of size, except where text is read.
 */
@NullMarked
package id.iki.core.nilai;

import org.jspecify.annotations.NullMarked;
