// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Success;
import id.iki.core.result.Tanda;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a target was achieved (<i>capaian</i>): a realisation against a target, by a named formula.
 *
 * <p>It is neither capped nor rounded. Immutable.
 */
public final class Capaian {

    private final Realisasi realisasi;
    private final Optional<Target> target;
    private final RumusCapaian rumus;
    private final Result<Persentase> hasil;

    private Capaian(Realisasi realisasi, Optional<Target> target, RumusCapaian rumus) {
        this.realisasi = checkNotNull(realisasi, "realisasi");
        this.target = checkNotNull(target, "target");
        this.rumus = checkNotNull(rumus, "rumus");
        this.hasil = target.isPresent()
                ? realisasi.hasil().flatMap(nilai -> hitung(nilai, target.get().nilai(), rumus))
                : Failure.of(realisasi.hasil(), Result.failure(new Kendala(Alasan.TARGET_BELUM_ADA, Map.of())));
    }

    /**
     * Returns the achievement of a realisation.
     *
     * @param realisasi the realisation
     * @param target the target, empty if none was set
     * @param rumus the formula
     * @return the achievement; without a result if the realisation has none, if there is no target, if the target is
     *     0, or if the units differ
     */
    public static Capaian of(Realisasi realisasi, Optional<Target> target, RumusCapaian rumus) {
        return new Capaian(realisasi, target, rumus);
    }

    private static Result<Persentase> hitung(Nilai realisasi, Nilai target, RumusCapaian rumus) {
        if (!realisasi.satuan().equals(target.satuan())) {
            return Result.failure(new Kendala(
                    Alasan.SATUAN_BERBEDA,
                    Map.of(
                            "satuanTarget", target.satuan().nama(),
                            "satuanRealisasi", realisasi.satuan().nama())));
        }
        if (target.angka().isZero()) {
            return Result.failure(Kendala.of(Alasan.TARGET_NOL, "rumus", rumus.rumus()));
        }
        Pecahan bagian = rumus.hitung(target.angka(), realisasi.angka());
        return new Success<>(
                new Persentase(bagian),
                bagian.signum() < 0 ? ImmutableSet.of(Tanda.CAPAIAN_NEGATIF) : ImmutableSet.of());
    }

    /**
     * Returns the realisation.
     *
     * @return the realisation
     */
    public Realisasi realisasi() {
        return realisasi;
    }

    /**
     * Returns the target.
     *
     * @return the target, empty if none was set
     */
    public Optional<Target> target() {
        return target;
    }

    /**
     * Returns the formula.
     *
     * @return the formula
     */
    public RumusCapaian rumus() {
        return rumus;
    }

    /**
     * Returns the exact achievement, or why there is none.
     *
     * @return the outcome
     */
    public Result<Persentase> hasil() {
        return hasil;
    }

    /**
     * Returns how the achievement came about: the trail of the realisation, the target, the formula.
     *
     * @return the trail
     */
    public Jejak jejak() {
        Jejak awal = realisasi.jejak();
        ImmutableList.Builder<Langkah> langkah =
                ImmutableList.<Langkah>builder().addAll(awal.langkah());
        target.ifPresent(t -> langkah.add(new Langkah.Data("target", Optional.of(t.nilai()), Optional.empty())));
        langkah.add(hasil.<Langkah>fold(
                nilai -> new Langkah.Hasil(nilai, List.copyOf(hasil.tanda())),
                gagal -> new Langkah.TanpaHasil(gagal.kendala())));
        return new Jejak(awal.kalimat(), langkah.build());
    }

    @Override
    public String toString() {
        return rumus.rumus() + ": " + hasil;
    }
}
