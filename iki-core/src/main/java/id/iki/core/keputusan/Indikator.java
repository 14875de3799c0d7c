// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.iki.core.capaian.AturanCapaian;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A performance indicator (<i>indikator kinerja</i>): what is measured to see whether an objective is met.
 *
 * <p>Several wordings are reported apart, each with its own figure; nothing combines them silently.
 */
@Value.Immutable
@GayaNilai
@JsonPropertyOrder({"nama", "aturan", "rumusan"})
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
    @JsonProperty("nama")
    Bunyi nama();

    /**
     * Returns the wordings by which it is measured.
     *
     * @return the wordings in their order
     */
    @JsonProperty("rumusan")
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

    /** Writes no rule that holds anyway. */
    @JsonProperty("aturan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable AturanCapaian aturanJson() {
        return aturan().equals(AturanCapaian.NAIK) ? null : aturan();
    }

    @JsonCreator
    private static Indikator dari(
            @JsonProperty(value = "nama", required = true) Bunyi nama,
            @JsonProperty("aturan") @Nullable AturanCapaian aturan,
            @JsonProperty(value = "rumusan", required = true) List<Rumusan> rumusan) {
        return builder()
                .nama(nama)
                .aturan(aturan == null ? AturanCapaian.NAIK : aturan)
                .rumusan(rumusan)
                .build();
    }

    /** Builds an {@link Indikator}. Not thread-safe. */
    class Builder extends ImmutableIndikator.Builder {
        Builder() {}
    }
}
