// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import com.google.common.collect.ImmutableMap;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.Map;

/**
 * A named formula of achievement (<i>rumus capaian</i>), of a realisation R against a target T. Which one holds is
 * declared for the indicator; neither it nor its direction can be read from the indicator's name.
 *
 * <table>
 * <caption>The formulas at their edges</caption>
 * <tr><th></th><th>{@link #NAIK}</th><th>{@link #TURUN_LINEAR}</th><th>{@link #TURUN_RESIPROKAL}</th></tr>
 * <tr><td>formula</td><td>R / T</td><td>(2T - R) / T</td><td>T / R</td></tr>
 * <tr><td>better is</td><td>higher</td><td>lower</td><td>lower</td></tr>
 * <tr><td>R = T</td><td>100 %</td><td>100 %</td><td>100 %</td></tr>
 * <tr><td>R = 0</td><td>0 %</td><td>200 %</td><td>no result, {@link Alasan#REALISASI_NOL}</td></tr>
 * <tr><td>R = 2T</td><td>200 %</td><td>0 %</td><td>50 %</td></tr>
 * <tr><td>R &gt; 2T</td><td>above 200 %</td><td>negative, flagged</td><td>below 50 %</td></tr>
 * <tr><td>R &lt; 0</td><td>negative, flagged</td><td>above 200 %</td><td>no result,
 *     {@link Alasan#REALISASI_NEGATIF}</td></tr>
 * <tr><td>T = 0</td><td colspan="3">no result, {@link Alasan#TARGET_NOL}; see {@link Target.Nihil}</td></tr>
 * <tr><td>T &lt; 0</td><td colspan="3">no result, {@link Alasan#TARGET_NEGATIF}</td></tr>
 * </table>
 */
public enum RumusCapaian {
    /**
     * Higher is better: R / T.
     *
     * <p>Source: LKjIP Maluku Tengah 2021, p. III.2; the ordinary case ("kondisi normal") of the SKP rule of
     * PermenPANRB 8/2021.
     */
    NAIK("R / T") {
        @Override
        Pecahan capaian(Pecahan t, Pecahan r) {
            return r.dividedBy(t);
        }

        @Override
        Pecahan realisasi(Pecahan t, Pecahan c) {
            return t.times(c);
        }
    },

    /**
     * Lower is better, linear: (2T - R) / T, which is also written (1 + (1 - R/T)).
     *
     * <p>Source: LKjIP Maluku Tengah 2021, p. III.2; the special case ("kondisi khusus") of the SKP rule of
     * PermenPANRB 8/2021.
     */
    TURUN_LINEAR("(2T - R) / T") {
        @Override
        Pecahan capaian(Pecahan t, Pecahan r) {
            return t.plus(t).minus(r).dividedBy(t);
        }

        @Override
        Pecahan realisasi(Pecahan t, Pecahan c) {
            return Pecahan.of(2).minus(c).times(t);
        }
    },

    /**
     * Lower is better, reciprocal: T / R.
     *
     * <p>Source: planning applications and key-performance documents that state it as "Target/Realisasi * 100"; no
     * regulation was read that does. It differs strongly from the linear formula: T = 10 and R = 8 give 125 % here and
     * 120 % there.
     */
    TURUN_RESIPROKAL("T / R") {
        @Override
        Pecahan capaian(Pecahan t, Pecahan r) {
            return t.dividedBy(r);
        }

        @Override
        Pecahan realisasi(Pecahan t, Pecahan c) {
            return t.dividedBy(c);
        }
    };

    private final String rumus;

    RumusCapaian(String rumus) {
        this.rumus = rumus;
    }

    /** Computes the achievement where it is defined. */
    abstract Pecahan capaian(Pecahan t, Pecahan r);

    /** Computes the realisation that has an achievement. */
    abstract Pecahan realisasi(Pecahan t, Pecahan c);

    /**
     * Returns the formula in terms of T and R.
     *
     * @return the formula, such as {@code R / T}
     */
    public String rumus() {
        return rumus;
    }

    /**
     * Returns whether higher is better.
     *
     * @return false if lower is better
     */
    public boolean isNaik() {
        return this == NAIK;
    }

    /**
     * Computes the achievement.
     *
     * @param target the target T
     * @param realisasi the realisation R, in the unit of the target
     * @return the exact achievement, neither rounded nor capped
     */
    public Result<Persentase> hitung(Pecahan target, Pecahan realisasi) {
        if (target.signum() <= 0) {
            return Result.failure(
                    target.isZero()
                            ? Kendala.of(Alasan.TARGET_NOL, "rumus", rumus)
                            : new Kendala(Alasan.TARGET_NEGATIF, Map.of("target", target.sebutan(), "rumus", rumus)));
        }
        if (this == TURUN_RESIPROKAL && realisasi.signum() <= 0) {
            return Result.failure(
                    realisasi.isZero()
                            ? Kendala.of(Alasan.REALISASI_NOL, "rumus", rumus)
                            : new Kendala(
                                    Alasan.REALISASI_NEGATIF,
                                    Map.of("realisasi", realisasi.sebutan(), "rumus", rumus)));
        }
        return Result.success(new Persentase(capaian(target, realisasi)));
    }

    /**
     * Compares what every formula makes of one realisation: for an office where two screens disagree.
     *
     * @param realisasi the realisation
     * @param target the target
     * @return the exact achievement by formula, in the order of the formulas
     */
    public static Map<RumusCapaian, Result<Persentase>> bandingkan(Nilai realisasi, Target target) {
        ImmutableMap.Builder<RumusCapaian, Result<Persentase>> hasil = ImmutableMap.builder();
        for (RumusCapaian rumus : values()) {
            hasil.put(
                    rumus,
                    AturanCapaian.of(rumus)
                            .hitung(Result.success(realisasi), target)
                            .hasil());
        }
        return hasil.buildOrThrow();
    }
}
