// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.iki.core.fakta.Kunci;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A reference to another formula of the same decree (<i>rujukan</i>), for a wording that is only its name, as in
 * "Prosentase kehadiran peserta Musrenbang sesuai ketentuan". Its value is that of the other formula over the same
 * facts.
 *
 * @param kode the code of the wording that has the formula
 */
@JsonTypeName("RUJUKAN")
public record Rujukan(@JsonProperty(required = true) String kode) implements Rumus {

    /**
     * Creates a reference.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public Rujukan {
        checkArgument(!kode.isBlank(), "kode must not be blank");
    }

    @Override
    public String jenis() {
        return "RUJUKAN";
    }

    @Override
    public Optional<String> kalimat() {
        return Optional.of("Rumus yang dirujuk: " + Kutipan.kode(kode));
    }

    @Override
    public Optional<Satuan> satuan() {
        return Optional.empty();
    }

    @Override
    public Set<String> rujukan() {
        return Set.of(kode);
    }

    @Override
    public List<Kunci> masukan() {
        return List.of();
    }

    @Override
    public Result<Nilai> hitung(Perhitungan perhitungan) {
        return perhitungan.rujuk(kode);
    }
}
