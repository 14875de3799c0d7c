// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import id.iki.core.kinerja.RumusCapaian;
import java.util.List;

/**
 * A performance indicator (<i>indikator kinerja</i>): what is measured to see whether an objective is met.
 *
 * <p>Several wordings are reported apart, each with its own figure; nothing combines them silently.
 *
 * @param nama the name
 * @param rumusan the wordings by which it is measured
 * @param rumusCapaian the formula of achievement, which says whether higher or lower is better
 */
public record Indikator(Bunyi nama, List<Rumusan> rumusan, RumusCapaian rumusCapaian) {

    /** Creates an indicator. */
    public Indikator {
        checkNotNull(nama, "nama");
        checkNotNull(rumusCapaian, "rumusCapaian");
        rumusan = ImmutableList.copyOf(rumusan);
    }

    /**
     * Returns an indicator of which higher is better.
     *
     * @param nama the name as printed
     * @param rumusan the wordings by which it is measured
     * @return the indicator
     */
    public static Indikator of(String nama, Rumusan... rumusan) {
        return of(Bunyi.of(nama), rumusan);
    }

    /**
     * Returns an indicator of which higher is better.
     *
     * @param nama the name
     * @param rumusan the wordings by which it is measured
     * @return the indicator
     */
    public static Indikator of(Bunyi nama, Rumusan... rumusan) {
        return new Indikator(nama, List.of(rumusan), RumusCapaian.NAIK);
    }

    /**
     * Returns this indicator with another formula of achievement.
     *
     * @param baru the formula
     * @return the indicator
     */
    public Indikator rumusCapaian(RumusCapaian baru) {
        return new Indikator(nama, rumusan, baru);
    }
}
