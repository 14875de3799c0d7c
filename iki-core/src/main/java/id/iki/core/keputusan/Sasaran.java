// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import id.iki.core.capaian.AturanCapaian;
import java.util.List;

/**
 * A performance objective (<i>sasaran</i>; in some tables <i>kinerja utama</i>): the outcome that an office holder
 * answers for.
 *
 * @param uraian the outcome
 * @param indikator the indicators that measure it
 */
@JsonPropertyOrder({"uraian", "indikator"})
public record Sasaran(
        @JsonProperty(required = true) Bunyi uraian,
        @JsonProperty(required = true) List<Indikator> indikator) {

    /** Creates an objective. */
    public Sasaran {
        checkNotNull(uraian, "uraian");
        indikator = ImmutableList.copyOf(indikator);
    }

    /**
     * Returns an objective that has no indicator yet; {@link #indikator(String, Rumusan...)} adds one.
     *
     * @param uraian the outcome as printed
     * @return the objective
     */
    public static Sasaran of(String uraian) {
        return of(Bunyi.of(uraian));
    }

    /**
     * Returns an objective that has no indicator yet.
     *
     * @param uraian the outcome
     * @return the objective
     */
    public static Sasaran of(Bunyi uraian) {
        return new Sasaran(uraian, List.of());
    }

    /**
     * Returns this objective with a further indicator, of which higher is better.
     *
     * @param nama its name as printed
     * @param rumusan the wordings by which it is measured
     * @return the objective
     */
    public Sasaran indikator(String nama, Rumusan... rumusan) {
        return indikator(Indikator.of(nama, rumusan));
    }

    /**
     * Returns this objective with a further indicator, of which higher is better.
     *
     * @param nama its name
     * @param rumusan the wordings by which it is measured
     * @return the objective
     */
    public Sasaran indikator(Bunyi nama, Rumusan... rumusan) {
        return indikator(Indikator.of(nama, rumusan));
    }

    /**
     * Returns this objective with a further indicator.
     *
     * @param nama its name as printed
     * @param aturan how its achievement comes about, which also says whether higher or lower is better
     * @param rumusan the wordings by which it is measured
     * @return the objective
     */
    public Sasaran indikator(String nama, AturanCapaian aturan, Rumusan... rumusan) {
        return indikator(Indikator.of(nama, rumusan).aturan(aturan));
    }

    /**
     * Returns this objective with a further indicator.
     *
     * @param tambahan the indicator
     * @return the objective
     */
    public Sasaran indikator(Indikator tambahan) {
        return new Sasaran(
                uraian,
                ImmutableList.<Indikator>builder()
                        .addAll(indikator)
                        .add(tambahan)
                        .build());
    }
}
