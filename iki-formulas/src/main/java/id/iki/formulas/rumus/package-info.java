/**
 * The typed formulas: a sealed tree of nodes that is at the same time the sentence.
 *
 * <p>Open {@link id.iki.formulas.rumus.Rumus} first and import its static methods: they begin every sentence. What a
 * complete sentence returns is the formula; an incomplete one ({@link id.iki.formulas.rumus.Pembagian}) is not a
 * formula and cannot be used as one.
 *
 * <pre>{@code
 * jumlah(KELURAHAN).yang(NILAI_SKM.sekurangKurangnya(75)).dibagi(jumlah(KELURAHAN)).kaliSeratusPersen()
 * persentase(KELURAHAN, NILAI_SKM.sekurangKurangnya(75))   // the same formula, shorter; it cannot be turned round
 * }</pre>
 *
 * <p>Nodes hold data only. Two formulas that say the same are equal, each prints its canonical Indonesian sentence,
 * and none computes anything but through a {@link id.iki.core.kinerja.Perhitungan}.
 *
 * <p>Nothing here may be null. Nothing here rounds.
 */
@NullMarked
package id.iki.formulas.rumus;

import org.jspecify.annotations.NullMarked;
