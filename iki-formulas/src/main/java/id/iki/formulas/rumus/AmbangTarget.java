// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.iki.core.fakta.Kunci;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A formula whose wording names its own target (<i>ambang target</i>), as in "Jadwal kegiatan gotong royong, target
 * 100%". Its value is that of the formula; the target is what the value is held against.
 *
 * @param rumus the formula
 * @param target the target, in the unit of the formula
 */
@JsonTypeName("AMBANG_TARGET")
@JsonPropertyOrder({"rumus", "target"})
public record AmbangTarget(
        @JsonProperty(required = true) Rumus rumus,
        @JsonProperty(required = true) Target target) implements Rumus {

    /**
     * Creates a formula with a target.
     *
     * @throws IllegalArgumentException if the formula has a target already, or the units differ
     */
    public AmbangTarget {
        checkArgument(
                !(rumus instanceof AmbangTarget), "a formula must have one target, but there is one in %s", rumus);
        Satuan satuan = target.satuan();
        checkArgument(
                rumus.satuan().map(satuan::equals).orElse(true),
                "target must be in the unit of the formula, %s, but was in %s",
                rumus.satuan().map(Satuan::nama).orElse(""),
                satuan);
    }

    @Override
    public String jenis() {
        return "AMBANG_TARGET";
    }

    @Override
    public Optional<String> kalimat() {
        return rumus.kalimat().map(k -> k + ", target " + target.sebutan());
    }

    @Override
    public Optional<Satuan> satuan() {
        return Optional.of(target.satuan());
    }

    @Override
    public Optional<Target> targetTercetak() {
        return Optional.of(target);
    }

    @Override
    public Set<String> rujukan() {
        return rumus.rujukan();
    }

    @Override
    public List<Kunci> masukan() {
        return rumus.masukan();
    }

    @Override
    public Result<Nilai> hitung(Perhitungan perhitungan) {
        return rumus.hitung(perhitungan);
    }
}
