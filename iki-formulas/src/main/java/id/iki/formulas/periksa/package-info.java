/**
 * Checks on definitions (<i>periksa</i>): what is wrong with a decree's indicators, said before anybody computes with
 * them.
 *
 * <p>Open {@link id.iki.formulas.periksa.Pemeriksaan} first. It gives findings ({@link
 * id.iki.formulas.periksa.Temuan}), each of a rule ({@link id.iki.formulas.periksa.AturanPeriksa}) whose list is closed
 * and whose name is a stable code. Both the wording as printed and the formula it was read as are examined, since a
 * reading may have repaired what the print says.
 *
 * <pre>{@code
 * Pemeriksaan hasil = Pemeriksaan.of(keputusan)
 *         .bungkam(List.of(new Bungkam(TARGET_TIDAK_ADA, tempat, Optional.empty(), "target ada dalam perjanjian kinerja")))
 *         .sejak(garisDasar);
 * if (hasil.adaGalat()) { ... }
 * }</pre>
 *
 * <p>A run never stops at the first finding, and a finding depends on the place it is at and on what that place names
 * (its superiors, a position of the same title or task), never on unrelated positions. The cost grows with the size of
 * the decree, not with its square.
 *
 * <p>The rules that judge words know a small, documented list of them; they are made for the language of Indonesian
 * decrees and would rather miss a defect than report one that is not there.
 *
 * <p>Nothing here may be null; what may be absent is optional. All types are immutable values. Nothing here rounds.
 */
@NullMarked
package id.iki.formulas.periksa;

import org.jspecify.annotations.NullMarked;
