// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Syarat;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Optional;

/**
 * A count (<i>jumlah</i>): "jumlah kelurahan", or with a condition "jumlah kelurahan dengan nilai SKM
 * sekurang-kurangnya 75".
 *
 * <p>Its value is a whole number, not negative, in the unit of the population.
 *
 * @param <E> the type of the elements
 * @param cacah what is counted
 */
@JsonTypeName("JUMLAH")
public record Jumlah<E>(@JsonProperty(required = true) Cacah<E> cacah) implements Rumus {

    /** Creates a count. */
    public Jumlah {
        checkNotNull(cacah, "cacah");
    }

    /**
     * Goes on with a condition: only elements that meet it are counted. A second condition narrows the first.
     *
     * @param syarat the condition
     * @return the count
     */
    public Jumlah<E> yang(Syarat<E> syarat) {
        return new Jumlah<>(cacah.yang(syarat));
    }

    /**
     * Goes on with "dibagi jumlah ...": the sentence must then go on with {@link Pembagian#kaliSeratusPersen}. Where
     * the denominator is the same population under the same conditions or fewer, the numerator is a part of it.
     *
     * @param penyebut the denominator
     * @return the sentence so far, not yet a formula
     */
    public Pembagian dibagi(Jumlah<?> penyebut) {
        return new Pembagian(this, penyebut);
    }

    /**
     * Goes on with "dan jumlah ...": both are counted and added, and each is kept in the trail.
     *
     * @param lain the other count
     * @return the counts together
     * @throws IllegalArgumentException if the units differ
     */
    public JumlahGabungan dan(Jumlah<?> lain) {
        return new JumlahGabungan(List.of(this, lain));
    }

    /**
     * Makes a provision for {@link Rasio#denganKetentuan}: there are at least so many.
     *
     * @param batas the least number that meets it
     * @return the provision
     */
    public Ketentuan sekurangKurangnya(long batas) {
        return new Ketentuan.Minimal(this, batas);
    }

    /**
     * Goes on with ", target ...".
     *
     * @param jumlah the count to be achieved
     * @return the formula with its target
     */
    public AmbangTarget target(long jumlah) {
        return new AmbangTarget(
                this, Target.of(Besaran.of(jumlah, cacah.populasi().satuan())));
    }

    @Override
    public String jenis() {
        return "JUMLAH";
    }

    @Override
    public Optional<String> kalimat() {
        return Optional.of("Jumlah " + cacah.sebutan());
    }

    @Override
    public Optional<Satuan> satuan() {
        return Optional.of(cacah.populasi().satuan());
    }

    @Override
    public List<Kunci> masukan() {
        return List.of(cacah);
    }

    @Override
    public Result<Nilai> hitung(Perhitungan perhitungan) {
        return perhitungan.cacah(cacah).map(n -> new Besaran(n, cacah.populasi().satuan()));
    }

    /** Returns the words inside a longer sentence. */
    String sebutan() {
        return "jumlah " + cacah.sebutan();
    }
}
