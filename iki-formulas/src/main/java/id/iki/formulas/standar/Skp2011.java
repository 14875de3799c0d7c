// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.standar;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Dasar;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.capaian.SkalaNilai;
import id.iki.core.capaian.SkalaNilai.Garis;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;

/**
 * The appraisal of civil servants (SKP) under PP 46/2011.
 *
 * <pre>{@code
 * Skp2011.WAKTU.hitung(Besaran.of(4, HARI), Target.of(Besaran.of(5, HARI))).skor() // 96
 * }</pre>
 *
 * <p>Each aspect is a rule whose {@link id.iki.core.capaian.Capaian#skor score} is the aspect's value. Nothing is
 * rounded. How the aspects of one task are averaged, no source that was read says; so that is not here.
 */
public final class Skp2011 {

    /** Where the formulas come from: work sheets and guides that apply the regulation. */
    public static final Dasar DASAR = Dasar.of(
            "PP 46/2011",
            Dasar.Verifikasi.BERSUMBER,
            "https://scribd.com/document/354032278/242713082-rumus-skp-xls;"
                    + " http://denganbasmalahakubisa.blogspot.com/2014/02/tata-cara-penilaian-skp-1-aspek-waktu.html");

    private static final SkalaNilai PERSENTASE = SkalaNilai.builder("skp-2011-rasio", "SKP PP 46/2011, RO / TO x 100")
            .dasar(DASAR)
            .selebihnya(Garis.melalui(0, 0, 100, 100));

    /**
     * The score of time or cost. The regulation has it by the efficiency 100 - RW/TW x 100: up to 24 % it is (1,76 x TW
     * - RW)/TW x 100, above it 76 - ((1,76 x TW - RW)/TW x 100 - 100). In terms of the achievement (2 x TW - RW)/TW,
     * which is the efficiency plus 100 %, those are two straight lines.
     *
     * <p>It jumps: at an efficiency of 24 % the score is 100, just above it 76, at 50 % it is 50. Exactly on time is
     * 76. Below an achievement of 24 % (RW above 1,76 x TW) it is negative, and kept.
     */
    public static final SkalaNilai EFISIENSI = SkalaNilai.builder("skp-2011-efisiensi", "SKP PP 46/2011, efisiensi")
            .diAtas(124, new Garis(Pecahan.of(-1), Pecahan.of(200)))
            .dasar(DASAR)
            .selebihnya(new Garis(Pecahan.SATU, Pecahan.of(-24)));

    /** Quantity: RO / TO x 100. */
    public static final AturanCapaian KUANTITAS = AturanCapaian.NAIK.skor(PERSENTASE);

    /** Quality: RK / TK x 100. */
    public static final AturanCapaian KUALITAS = KUANTITAS;

    /** Time, by its efficiency; see {@link #EFISIENSI}. */
    public static final AturanCapaian WAKTU =
            AturanCapaian.of(RumusCapaian.TURUN_LINEAR).skor(EFISIENSI);

    /** Cost, by its efficiency; see {@link #EFISIENSI}. */
    public static final AturanCapaian BIAYA = WAKTU;

    /** The value of time and cost of a task that was not carried out: 0. */
    public static final Besaran TIDAK_DILAKSANAKAN = Besaran.of(0, Satuan.NILAI);

    /** The weight of the SKP in the final value. */
    public static final Persentase BOBOT_SKP = Persentase.of(60);

    /** The weight of behaviour (<i>perilaku kerja</i>) in the final value. */
    public static final Persentase BOBOT_PERILAKU = Persentase.of(40);

    /**
     * The ratings of a value.
     *
     * <p>Printed are the intervals 91 and above, 76 to 90, 61 to 75, 51 to 60 and up to 50. Inferred: each step begins
     * at its printed lower bound and reaches up to the next.
     */
    public static final Skala SKALA = Skala.builder("skp-2011", "Predikat SKP PP 46/2011")
            .mulai(91, Predikat.of("Sangat Baik"))
            .mulai(76, Predikat.of("Baik"))
            .mulai(61, Predikat.of("Cukup"))
            .mulai(51, Predikat.of("Kurang"))
            .dasar(Dasar.of(DASAR.regulasi(), Dasar.Verifikasi.SEBAGIAN_DISIMPULKAN, DASAR.sumber()))
            .selebihnya(Predikat.of("Buruk"));

    private Skp2011() {}

    /**
     * Returns the final value: 60 % of the SKP and 40 % of behaviour.
     *
     * @param skp the value of the SKP
     * @param perilaku the value of behaviour
     * @return the exact value; {@link #SKALA} gives its rating
     */
    public static Besaran nilaiAkhir(Besaran skp, Besaran perilaku) {
        return new Besaran(
                skp.angka().times(BOBOT_SKP.angka()).plus(perilaku.angka().times(BOBOT_PERILAKU.angka())),
                Satuan.NILAI);
    }
}
