/**
 * The 2019 decree of Kecamatan Palaran on individual performance indicators, written in Java in its own words.
 *
 * <p>Open {@link id.iki.examples.palaran.Palaran} first: it has the decree and the sample figures. Each position, or
 * small group of positions, has a file of its own to be read beside the decree; {@link
 * id.iki.examples.palaran.Kosakata} has the nouns they share.
 *
 * <p>All figures are invented (DATA CONTOH).
 */
@NullMarked
package id.iki.examples.palaran;

import org.jspecify.annotations.NullMarked;
