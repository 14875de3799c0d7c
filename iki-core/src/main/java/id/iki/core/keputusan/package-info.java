/**
 * The decree (<i>keputusan</i>): positions, objectives, indicators and how they are measured, kept as printed.
 *
 * <p>Open {@link id.iki.core.keputusan.Keputusan} first. It has positions ({@link id.iki.core.keputusan.Jabatan}),
 * these have objectives ({@link id.iki.core.keputusan.Sasaran}), these indicators
 * ({@link id.iki.core.keputusan.Indikator}), and these the wordings by which they are measured
 * ({@link id.iki.core.keputusan.Rumusan}), each with the formula it was read as and its sources.
 *
 * <p>Wording, spelling and order are the print's; a correction stands beside it ({@link id.iki.core.keputusan.Bunyi}),
 * and a reading that was inferred says so. A decree with defects can be built: defects are findings, not errors. What
 * cannot be built is one that contradicts itself as data: a code given twice, or a reference that leads nowhere.
 *
 * <p>Nothing here may be null; what may be absent is optional. All types are immutable values. Nothing here computes
 * or rounds.
 */
@NullMarked
package id.iki.core.keputusan;

import org.jspecify.annotations.NullMarked;
