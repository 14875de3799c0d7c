// SPDX-License-Identifier: Apache-2.0
package id.iki.core.gabungan;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.kinerja.AturanPeriode;

/**
 * The trends (<i>tren</i>) of a planning application for local governments (WP-SIPD), each a rule for the year with a
 * formula of achievement. They are one application's practice, read in its source; no regulation was read that has them.
 *
 * <pre>{@code
 * Rumusan.of(bunyi, formulasi).kebijakan(Kebijakan.BAWAAN.periode(Tren.NEGATIF.periode()))
 * Indikator.of(nama, rumusan).aturan(Tren.NEGATIF.capaian())
 * }</pre>
 */
public enum Tren {
    /** "Tren positif": the year is the sum of the quarters, the achievement R / T. */
    POSITIF(AturanPeriode.JUMLAH, RumusCapaian.NAIK),
    /** "Tren negatif": the year is the last quarter, the achievement T / R. */
    NEGATIF(AturanPeriode.TERAKHIR, RumusCapaian.TURUN_RESIPROKAL),
    /** "Persentase": the year is the last quarter, each at least the one before it, the achievement R / T. */
    PERSENTASE(AturanPeriode.KUMULATIF, RumusCapaian.NAIK);

    private final AturanPeriode periode;
    private final RumusCapaian rumus;

    Tren(AturanPeriode periode, RumusCapaian rumus) {
        this.periode = periode;
        this.rumus = rumus;
    }

    /**
     * Returns how the year comes from its quarters.
     *
     * @return the rule
     */
    public AturanPeriode periode() {
        return periode;
    }

    /**
     * Returns how its achievement comes about.
     *
     * @return the rule, without further stages
     */
    public AturanCapaian capaian() {
        return AturanCapaian.of(rumus);
    }
}
