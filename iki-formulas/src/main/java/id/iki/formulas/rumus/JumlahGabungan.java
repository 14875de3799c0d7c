// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import id.iki.core.fakta.Kunci;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Optional;

/**
 * Counts of several kinds together (<i>jumlah gabungan</i>), as in "jumlah SPP dan SPM". Its value is their sum; the
 * trail keeps each.
 *
 * @param komponen the counts, at least two, all in one unit
 */
@JsonTypeName("JUMLAH_GABUNGAN")
public record JumlahGabungan(@JsonProperty(required = true) List<Jumlah<?>> komponen) implements Rumus {

    /**
     * Creates counts together.
     *
     * @throws IllegalArgumentException if there are fewer than two, or their units differ
     */
    public JumlahGabungan {
        komponen = ImmutableList.copyOf(komponen);
        List<Satuan> satuan = komponen.stream()
                .map(j -> j.cacah().populasi().satuan())
                .distinct()
                .toList();
        checkArgument(
                komponen.size() >= 2 && satuan.size() == 1,
                "komponen must be at least two counts in one unit, but were %s in %s",
                komponen,
                satuan);
    }

    /**
     * Goes on with "dan jumlah ...".
     *
     * @param lain the further count
     * @return the counts together
     * @throws IllegalArgumentException if the units differ
     */
    public JumlahGabungan dan(Jumlah<?> lain) {
        return new JumlahGabungan(
                ImmutableList.<Jumlah<?>>builder().addAll(komponen).add(lain).build());
    }

    /**
     * Goes on with ", target ...".
     *
     * @param jumlah the count to be achieved
     * @return the formula with its target
     */
    public AmbangTarget target(long jumlah) {
        return new AmbangTarget(this, Target.of(Besaran.of(jumlah, satu())));
    }

    private Satuan satu() {
        return komponen.get(0).cacah().populasi().satuan();
    }

    @Override
    public String jenis() {
        return "JUMLAH";
    }

    @Override
    public Optional<String> kalimat() {
        return Optional.of(komponen.stream()
                .skip(1)
                .map(Jumlah::sebutan)
                .collect(joining(" dan ", komponen.get(0).kalimat().orElseThrow() + " dan ", "")));
    }

    @Override
    public Optional<Satuan> satuan() {
        return Optional.of(satu());
    }

    @Override
    public List<Kunci> masukan() {
        return komponen.stream().<Kunci>map(Jumlah::cacah).distinct().toList();
    }

    @Override
    public Result<Nilai> hitung(Perhitungan perhitungan) {
        List<Result<Pecahan>> bagian =
                komponen.stream().map(j -> perhitungan.cacah(j.cacah())).collect(toImmutableList());
        return Result.all(bagian).map(semua -> {
            Besaran nilai = new Besaran(Pecahan.sum(semua), satu());
            perhitungan.catat(() ->
                    new Langkah.Hitungan(semua.stream().map(Pecahan::toString).collect(joining(" + ")), nilai));
            return nilai;
        });
    }
}
