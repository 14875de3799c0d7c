/**
 * From facts to figures: formulas and the values they give.
 *
 * <p>Open {@link id.iki.core.kinerja.Perhitungan} first: facts plus the policies under which formulas are computed
 * from them. {@link id.iki.core.kinerja.Formulasi} is the contract that every formula keeps, the library's own and an
 * application's. What comes out is a {@link id.iki.core.kinerja.Realisasi}, which explains itself; what it is held
 * against is a {@link id.iki.core.kinerja.Target}.
 *
 * <p>Nothing here may be null. Nothing here rounds unless it is given a {@link id.iki.core.nilai.Pembulatan} to print with.
 */
@NullMarked
package id.iki.core.kinerja;

import org.jspecify.annotations.NullMarked;
