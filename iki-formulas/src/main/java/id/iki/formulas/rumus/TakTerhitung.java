// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.iki.core.fakta.Kunci;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Optional;

/**
 * The formula of a wording that does not say what to compute (<i>tak terhitung</i>). The wording is kept with the
 * reason; there is no value, and nothing is guessed.
 *
 * @param sebab why, as an Indonesian clause without a full stop
 */
@JsonTypeName("TAK_TERHITUNG")
public record TakTerhitung(@JsonProperty(required = true) String sebab) implements Rumus {

    /**
     * Creates a formula without a value.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public TakTerhitung {
        checkArgument(!sebab.isBlank(), "sebab must not be blank");
    }

    /**
     * Goes on with ", target ... %": the wording names a target, but not what it is a target of.
     *
     * @param target the percentage to be achieved
     * @return the formula with its target
     */
    public AmbangTarget target(Persentase target) {
        return new AmbangTarget(this, Target.of(target));
    }

    @Override
    public String jenis() {
        return "TAK_TERHITUNG";
    }

    @Override
    public Optional<String> kalimat() {
        return Optional.empty();
    }

    @Override
    public Optional<Satuan> satuan() {
        return Optional.empty();
    }

    @Override
    public List<Kunci> masukan() {
        return List.of();
    }

    @Override
    public Result<Nilai> hitung(Perhitungan perhitungan) {
        return Result.failure(Kendala.of(Alasan.TIDAK_DAPAT_DIHITUNG, "sebab", sebab));
    }
}
