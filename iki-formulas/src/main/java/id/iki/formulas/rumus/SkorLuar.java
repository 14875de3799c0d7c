// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Skor;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Result;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A score that is given from outside (<i>skor luar</i>), as in "Nilai SAKIP Kecamatan": nothing is computed.
 *
 * <p>A score in percent ("realisasi anggaran 97 %, from the finance office") is a percentage.
 *
 * @param skor the score
 */
@JsonTypeName("SKOR")
public record SkorLuar(@JsonProperty(required = true) Skor skor) implements Rumus {

    /** Creates a formula. */
    public SkorLuar {
        checkNotNull(skor, "skor");
    }

    /**
     * Goes on with ", target ...".
     *
     * @param target the score to be achieved, in its unit
     * @return the formula with its target
     */
    public AmbangTarget target(BigDecimal target) {
        return new AmbangTarget(this, Target.of(Nilai.of(Pecahan.of(target), skor.satuan())));
    }

    /**
     * Goes on with ", target ...".
     *
     * @param target the score to be achieved, in its unit
     * @return the formula with its target
     */
    public AmbangTarget target(long target) {
        return target(BigDecimal.valueOf(target));
    }

    @Override
    public String jenis() {
        return "SKOR";
    }

    @Override
    public Optional<String> kalimat() {
        return Optional.of("Skor: " + skor.sebutan());
    }

    @Override
    public Optional<Satuan> satuan() {
        return Optional.of(skor.satuan());
    }

    @Override
    public List<Kunci> masukan() {
        return List.of(skor);
    }

    @Override
    public Result<Nilai> hitung(Perhitungan perhitungan) {
        return perhitungan.skor(skor);
    }
}
