// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.cocok;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A formula by which published tables fill their column of achievements (<i>rumus cetak</i>). */
public enum RumusCetak {
    /** {@link RumusCapaian#NAIK}. */
    RASIO("R/T", RumusCapaian.NAIK),

    /** {@link RumusCapaian#TURUN_LINEAR}. */
    LINEAR("(2T-R)/T", RumusCapaian.TURUN_LINEAR),

    /** {@link RumusCapaian#TURUN_RESIPROKAL}. */
    RESIPROKAL("T/R", RumusCapaian.TURUN_RESIPROKAL),

    /**
     * The difference of two percentages, in percentage points: what tables of efficiency print (achievement minus
     * absorption). Tried only for figures in percents, in percentage points or without a unit, and not against 0, where it
     * would only repeat R.
     *
     * <p>Source: Dinas Pendidikan, Pemuda dan Olahraga Kab. Temanggung, LKjIP 2020, table 4.1.
     */
    SELISIH("R-T", null),

    /** A target of nothing at all: 100 where nothing occurred, else 0. The only formula for such a target. */
    NIHIL("NIHIL", null);

    private static final Set<Satuan> PERSENAN = Set.of(Satuan.PERSEN, Satuan.POIN_PERSEN, Satuan.NILAI);

    private final String kode;
    private final Optional<RumusCapaian> rumus;

    RumusCetak(String kode, @Nullable RumusCapaian rumus) {
        this.kode = kode;
        this.rumus = Optional.ofNullable(rumus);
    }

    /**
     * Returns the formula in terms of T and R, as a stable code.
     *
     * @return the code, such as {@code (2T-R)/T}
     */
    public String kode() {
        return kode;
    }

    /**
     * Returns what the formula gives, before rounding and caps.
     *
     * @param target the target; of a range, the nearer bound counts, and inside it is achieved in full
     * @param realisasi the realisation
     * @return the exact figure as it would be printed: 80 for 80 %; empty if the formula is not for such figures; a failure
     *     where it is not defined for these
     */
    public Optional<Result<Pecahan>> hitung(Target target, Nilai realisasi) {
        if (this == SELISIH) {
            return target instanceof Target.Sebesar sebesar
                            && PERSENAN.contains(target.satuan())
                            && !sebesar.nilai().angka().isZero()
                    ? Optional.of(selisih(sebesar.nilai(), realisasi))
                    : Optional.empty();
        }
        return (target instanceof Target.Nihil) == (this == NIHIL)
                ? Optional.of(AturanCapaian.of(rumus.orElse(RumusCapaian.NAIK))
                        .hitung(realisasi, target)
                        .mentah()
                        .map(p -> p.dalamSatuan()))
                : Optional.empty();
    }

    /** Returns whether caps and floors are put on what the formula gives. */
    boolean dibatasi() {
        return rumus.isPresent();
    }

    private static Result<Pecahan> selisih(Nilai target, Nilai realisasi) {
        return target.satuan().equals(realisasi.satuan())
                ? Result.success(realisasi.dalamSatuan().minus(target.dalamSatuan()))
                : Result.failure(new Kendala(
                        Alasan.SATUAN_BERBEDA,
                        Map.of(
                                "satuanTarget", target.satuan().nama(),
                                "satuanRealisasi", realisasi.satuan().nama())));
    }
}
