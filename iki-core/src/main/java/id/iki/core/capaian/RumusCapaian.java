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
 * <caption>The formulas at their edges; figures are rounded to two decimals, half up</caption>
 * <tr><th></th><th>T</th><th>R</th><th>{@link #NAIK}: R / T</th><th>{@link #TURUN_LINEAR}: (2T - R) / T</th>
 *     <th>{@link #TURUN_RESIPROKAL}: T / R</th></tr>
 * <tr><td>R = T</td><td>10</td><td>10</td><td>100,00 %</td><td>100,00 %</td><td>100,00 %</td></tr>
 * <tr><td>R &lt; T</td><td>10</td><td>8</td><td>80,00 %</td><td>120,00 %</td><td>125,00 %</td></tr>
 * <tr><td>R &gt; T</td><td>10</td><td>12</td><td>120,00 %</td><td>80,00 %</td><td>83,33 %</td></tr>
 * <tr><td>R = 0</td><td>10</td><td>0</td><td>0,00 %</td><td>200,00 %</td><td>REALISASI_NOL</td></tr>
 * <tr><td>R = 2T</td><td>10</td><td>20</td><td>200,00 %</td><td>0,00 %</td><td>50,00 %</td></tr>
 * <tr><td>R &gt; 2T</td><td>10</td><td>30</td><td>300,00 %</td><td>-100,00 %, CAPAIAN_NEGATIF</td>
 *     <td>33,33 %</td></tr>
 * <tr><td>R &lt; 0</td><td>10</td><td>-1</td><td>-10,00 %, CAPAIAN_NEGATIF</td><td>210,00 %</td>
 *     <td>REALISASI_NEGATIF</td></tr>
 * <tr><td>T = 0</td><td>0</td><td>5</td><td>TARGET_NOL</td><td>TARGET_NOL</td><td>TARGET_NOL</td></tr>
 * <tr><td>T = 0, R = 0</td><td>0</td><td>0</td><td>TARGET_NOL</td><td>TARGET_NOL</td><td>TARGET_NOL</td></tr>
 * <tr><td>T &lt; 0</td><td>-10</td><td>5</td><td>TARGET_NEGATIF</td><td>TARGET_NEGATIF</td>
 *     <td>TARGET_NEGATIF</td></tr>
 * <tr><td>zero tolerance</td><td>nihil</td><td>0</td><td>100,00 %</td><td>100,00 %</td><td>100,00 %</td></tr>
 * <tr><td></td><td>nihil</td><td>1</td><td>0,00 %</td><td>0,00 %</td><td>0,00 %</td></tr>
 * <tr><td></td><td>nihil</td><td>-1</td><td>REALISASI_NEGATIF</td><td>REALISASI_NEGATIF</td>
 *     <td>REALISASI_NEGATIF</td></tr>
 * <tr><td>no target</td><td>-</td><td>10</td><td>TARGET_BELUM_ADA</td><td>TARGET_BELUM_ADA</td>
 *     <td>TARGET_BELUM_ADA</td></tr>
 * <tr><td>no realisation</td><td>10</td><td>-</td><td>DATA_BELUM_ADA</td><td>DATA_BELUM_ADA</td>
 *     <td>DATA_BELUM_ADA</td></tr>
 * <tr><td>neither</td><td>-</td><td>-</td><td>DATA_BELUM_ADA, TARGET_BELUM_ADA</td>
 *     <td>DATA_BELUM_ADA, TARGET_BELUM_ADA</td><td>DATA_BELUM_ADA, TARGET_BELUM_ADA</td></tr>
 * <tr><td>other unit</td><td>10</td><td>10 dokumen</td><td>SATUAN_BERBEDA</td><td>SATUAN_BERBEDA</td>
 *     <td>SATUAN_BERBEDA</td></tr>
 * <tr><td>half at the digit</td><td>800</td><td>1</td><td>0,13 %</td><td>199,88 %</td><td>80.000,00 %</td></tr>
 * <tr><td>negative half</td><td>800</td><td>-1</td><td>-0,13 %, CAPAIAN_NEGATIF</td><td>200,13 %</td>
 *     <td>REALISASI_NEGATIF</td></tr>
 * <tr><td></td><td>800</td><td>1601</td><td>200,13 %</td><td>-0,13 %, CAPAIAN_NEGATIF</td><td>49,97 %</td></tr>
 * <tr><td>1 of 10^18</td><td>1000000000000000000</td><td>1</td><td>0,00 %</td><td>200,00 %</td>
 *     <td>100.000.000.000.000.000.000,00 %</td></tr>
 * <tr><td>10^18 of 1</td><td>1</td><td>1000000000000000000</td><td>100.000.000.000.000.000.000,00 %</td>
 *     <td>-99.999.999.999.999.999.800,00 %, CAPAIAN_NEGATIF</td><td>0,00 %</td></tr>
 * <tr><td>beyond long</td><td>10000000000000000000</td><td>20000000000000000000</td><td>200,00 %</td>
 *     <td>0,00 %</td><td>50,00 %</td></tr>
 * <tr><td>below a range</td><td>80 sampai 90</td><td>70</td><td>87,50 %</td><td>112,50 %</td><td>114,29 %</td></tr>
 * <tr><td>at its lower bound</td><td>80 sampai 90</td><td>80</td><td>100,00 %</td><td>100,00 %</td>
 *     <td>100,00 %</td></tr>
 * <tr><td>in a range</td><td>80 sampai 90</td><td>85</td><td>100,00 %</td><td>100,00 %</td><td>100,00 %</td></tr>
 * <tr><td>above a range</td><td>80 sampai 90</td><td>92</td><td>102,22 %</td><td>97,78 %</td><td>97,83 %</td></tr>
 * </table>
 *
 * <p>A target {@code nihil} is {@link Target.Nihil}; a target that is a number 0 is no result, because whether it means
 * that is not guessed. A missing figure is written {@code -}. Negative figures are kept and flagged; no formula caps.
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
            return DUA.minus(r.dividedBy(t));
        }

        @Override
        Pecahan realisasi(Pecahan t, Pecahan c) {
            return DUA.minus(c).times(t);
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

        @Override
        Daerah realisasi(Pecahan t, Daerah capaian) {
            Daerah positif = capaian.irisan(Daerah.POSITIF);
            if (positif.isKosong()) {
                return Daerah.KOSONG;
            }
            // an achievement without end belongs to R close to 0, one close to 0 to R without end
            Daerah terbatas = new Daerah(
                    positif.bawah() == null || positif.bawah().isZero() ? null : positif.bawah(),
                    positif.bawahTermasuk(),
                    positif.atas(),
                    positif.atasTermasuk());
            return super.realisasi(t, terbatas).irisan(Daerah.POSITIF);
        }
    };

    private static final Pecahan DUA = Pecahan.of(2);

    private final String rumus;

    RumusCapaian(String rumus) {
        this.rumus = rumus;
    }

    /** Computes the achievement where it is defined. */
    abstract Pecahan capaian(Pecahan t, Pecahan r);

    /** Computes the realisation that has an achievement. */
    abstract Pecahan realisasi(Pecahan t, Pecahan c);

    /** Computes the realisations, of those for which the formula is defined, whose achievement lies in an interval. */
    Daerah realisasi(Pecahan t, Daerah capaian) {
        return isNaik() ? capaian.peta(c -> realisasi(t, c)) : capaian.petaTurun(c -> realisasi(t, c));
    }

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
        Pecahan capaian = capaian(target, realisasi);
        return Result.success(new Persentase(capaian));
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
            hasil.put(rumus, AturanCapaian.of(rumus).hitung(realisasi, target).hasil());
        }
        return hasil.buildOrThrow();
    }
}
