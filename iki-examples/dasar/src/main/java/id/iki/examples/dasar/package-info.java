// SPDX-License-Identifier: Apache-2.0
/**
 * Five-minute examples, one idea per file; each is run by its own {@code main} and reads from top to bottom.
 *
 * <p>Open {@link id.iki.examples.dasar.RumusPertama} first, then {@link id.iki.examples.dasar.MengikatObjek} and
 * {@link id.iki.examples.dasar.TanpaHasil}. {@link id.iki.examples.dasar.TriwulanKeTahun} makes a year of quarters,
 * {@link id.iki.examples.dasar.KelurahanKeKecamatan} a district of its units, and {@link
 * id.iki.examples.dasar.DariDokumen} reads definition and facts from JSON.
 * {@link id.iki.examples.dasar.Puskesmas} puts the ideas together for an office that is not a district.
 *
 * <p>All figures are invented, and what is printed says so.
 */
@NullMarked
package id.iki.examples.dasar;

import org.jspecify.annotations.NullMarked;
