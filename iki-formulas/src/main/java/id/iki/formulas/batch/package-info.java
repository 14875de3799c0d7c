/**
 * The same figures for a table of rows: a definition compiled once, evaluated in blocks over columns of {@code long}.
 *
 * <p>Open {@link id.iki.formulas.batch.RencanaHitung} first: the plan of what is computed for every row. A
 * {@link id.iki.formulas.batch.Tabel} has the facts of the rows in columns, a {@link id.iki.formulas.batch.Hasil} the
 * figures, each with its reason where there is none. A {@link id.iki.formulas.batch.Baris} explains one row.
 *
 * <p><b>One meaning.</b> What a row gives here is what {@link id.iki.core.kinerja.Perhitungan} gives for its facts. The
 * plan computes in {@code long} only where that is exact, and looks whether it is before it does. Whatever it cannot
 * do so is evaluated by the ordinary path, row by row: formulas of an application's own, rows given with lists of
 * elements, and figures that exceed {@code long}. {@link id.iki.formulas.batch.RencanaHitung#perBaris} says which formulas
 * always are.
 *
 * <p><b>Memory.</b> Nothing is allocated for a row that is computed in columns. A table wraps the caller's arrays, it
 * does not copy them: they must not change while it is in use. A {@link id.iki.formulas.batch.Hasil} that is handed
 * over block by block is filled again for the next block. These two are the only values of the library that are not
 * immutable.
 *
 * <p>Nothing here may be null except where marked. Nothing here rounds, but by the stages of a rule and by
 * {@link id.iki.formulas.batch.Kolom#desimal}, which is given its rounding.
 */
@NullMarked
package id.iki.formulas.batch;

import org.jspecify.annotations.NullMarked;
