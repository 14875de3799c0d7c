// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import id.iki.core.capaian.AturanCapaian;
import java.util.List;
import org.immutables.value.Value;

/**
 * A performance indicator (<i>indikator kinerja</i>): what is measured to see whether an objective is met.
 *
 * <p>Several wordings are reported apart, each with its own figure; nothing combines them silently.
 */
@Value.Immutable
@GayaNilai
public interface Indikator {

    /**
     * Returns an indicator of which higher is better.
     *
     * @param nama the name as printed
     * @param rumusan the wordings by which it is measured
     * @return the indicator
     */
    static Indikator of(String nama, Rumusan... rumusan) {
        return of(Bunyi.of(nama), rumusan);
    }

    /**
     * Returns an indicator of which higher is better.
     *
     * @param nama the name
     * @param rumusan the wordings by which it is measured
     * @return the indicator
     */
    static Indikator of(Bunyi nama, Rumusan... rumusan) {
        return builder().nama(nama).addRumusan(rumusan).build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without content
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    Bunyi nama();

    /**
     * Returns the wordings by which it is measured.
     *
     * @return the wordings in their order
     */
    List<Rumusan> rumusan();

    /**
     * Returns how its achievement comes about, which also says whether higher or lower is better.
     *
     * @return the rule, {@link AturanCapaian#NAIK} unless declared
     */
    @Value.Default
    default AturanCapaian aturan() {
        return AturanCapaian.NAIK;
    }

    /**
     * Returns this indicator with another rule of achievement.
     *
     * @param aturan the rule
     * @return the indicator
     */
    default Indikator aturan(AturanCapaian aturan) {
        return builder().from(this).aturan(aturan).build();
    }

    /** Builds an {@link Indikator}. Not thread-safe. */
    class Builder extends ImmutableIndikator.Builder {
        Builder() {}
    }
}
