// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A performance objective (<i>sasaran</i>; in some tables <i>kinerja utama</i>): the outcome that an office holder
 * answers for.
 *
 * @param uraian the outcome
 * @param indikator the indicators that measure it
 */
public record Sasaran(Bunyi uraian, List<Indikator> indikator) {

    /** Creates an objective. */
    public Sasaran {
        checkNotNull(uraian, "uraian");
        indikator = ImmutableList.copyOf(indikator);
    }

    /**
     * Returns an objective.
     *
     * @param uraian the outcome as printed
     * @param indikator the indicators that measure it
     * @return the objective
     */
    public static Sasaran of(String uraian, Indikator... indikator) {
        return of(Bunyi.of(uraian), indikator);
    }

    /**
     * Returns an objective.
     *
     * @param uraian the outcome
     * @param indikator the indicators that measure it
     * @return the objective
     */
    public static Sasaran of(Bunyi uraian, Indikator... indikator) {
        return new Sasaran(uraian, List.of(indikator));
    }
}
