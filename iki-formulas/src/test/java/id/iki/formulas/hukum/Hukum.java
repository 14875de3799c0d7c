// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.hukum;

import com.google.common.collect.Lists;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The laws, one method each. A law that is broken throws an {@link AssertionError}; a failure is no figure. */
public final class Hukum {

    /** A formula of achievement: this library's or an application's own. */
    @FunctionalInterface
    public interface FungsiCapaian {
        /**
         * Computes an achievement.
         *
         * @param target the target
         * @param realisasi the realisation
         * @return the achievement, or why there is none
         */
        Result<Persentase> hitung(Pecahan target, Pecahan realisasi);
    }

    /** Which realisation is the better one. */
    public enum Arah {
        /** Higher is better. */
        NAIK,
        /** Lower is better. */
        TURUN
    }

    private Hukum() {}

    /**
     * Returns a rule as a formula over plain numbers.
     *
     * @param aturan the rule
     * @return what it gives after all stages
     */
    public static FungsiCapaian fungsi(AturanCapaian aturan) {
        return (t, r) -> aturan.hitung(new Besaran(r, Satuan.NILAI), Target.of(new Besaran(t, Satuan.NILAI)))
                .hasil();
    }

    private static void langgar(String pesan, Object... isi) {
        throw new AssertionError(String.format(pesan, isi));
    }

    /**
     * A better realisation never gives less.
     *
     * @param fungsi the formula
     * @param arah its direction
     * @param target a target
     * @param satu a realisation
     * @param dua another realisation
     */
    public static void searah(FungsiCapaian fungsi, Arah arah, Pecahan target, Pecahan satu, Pecahan dua) {
        boolean duaLebihBaik = satu.compareTo(dua) < 0 == (arah == Arah.NAIK);
        Pecahan buruk = duaLebihBaik ? satu : dua;
        Pecahan baik = duaLebihBaik ? dua : satu;
        Result<Persentase> kurang = fungsi.hitung(target, buruk);
        Result<Persentase> lebih = fungsi.hitung(target, baik);
        if (kurang.isSuccess()
                && lebih.isSuccess()
                && lebih.orElseThrow().angka().compareTo(kurang.orElseThrow().angka()) < 0) {
            langgar(
                    "not monotone: with T = %s, R = %s gives %s, but the better R = %s gives %s",
                    target, buruk, kurang.orElseThrow(), baik, lebih.orElseThrow());
        }
    }

    /**
     * Target and realisation in another unit of measure give the same: persons or thousands of persons.
     *
     * @param fungsi the formula
     * @param target a target
     * @param realisasi a realisation
     * @param faktor a factor above 0
     */
    public static void bebasSkala(FungsiCapaian fungsi, Pecahan target, Pecahan realisasi, Pecahan faktor) {
        Result<Persentase> asal = fungsi.hitung(target, realisasi);
        Result<Persentase> lain = fungsi.hitung(target.times(faktor), realisasi.times(faktor));
        if (!asal.toOptional().equals(lain.toOptional())) {
            langgar(
                    "not scale-free: T = %s, R = %s gives %s, but both times %s gives %s",
                    target, realisasi, asal, faktor, lain);
        }
    }

    /**
     * What was aimed at is 100 %.
     *
     * @param fungsi the formula, without stages that change 100 %
     * @param target a target
     */
    public static void seratusPadaTarget(FungsiCapaian fungsi, Pecahan target) {
        fungsi.hitung(target, target).toOptional().ifPresent(hasil -> {
            if (!hasil.equals(Persentase.SERATUS)) {
                langgar("not 100 %% at the target: T = R = %s gives %s", target, hasil);
            }
        });
    }

    /**
     * A cap, a floor or a rounding does no more the second time.
     *
     * @param tahap the stage
     * @param capaian a figure
     */
    public static void idempoten(UnaryOperator<Persentase> tahap, Persentase capaian) {
        Persentase sekali = tahap.apply(capaian);
        Persentase dua = tahap.apply(sekali);
        if (!sekali.equals(dua)) {
            langgar("not idempotent: %s becomes %s, and that becomes %s", capaian, sekali, dua);
        }
    }

    /**
     * A scale has a rating for every figure of its domain, one of those it names.
     *
     * @param skala the scale
     * @param predikat its ratings
     * @param angka a figure of its domain
     */
    public static void total(Function<Pecahan, Result<Predikat>> skala, List<Predikat> predikat, Pecahan angka) {
        Result<Predikat> hasil = skala.apply(angka);
        if (!hasil.toOptional().map(predikat::contains).orElse(false)) {
            langgar("not total: %s has none of the ratings %s, but %s", angka, predikat, hasil);
        }
    }

    /**
     * A higher figure never has a lower rating.
     *
     * @param skala the scale
     * @param predikat its ratings, from the highest
     * @param satu a figure
     * @param dua another figure
     */
    public static void skalaSearah(
            Function<Pecahan, Result<Predikat>> skala, List<Predikat> predikat, Pecahan satu, Pecahan dua) {
        Pecahan rendah = satu.compareTo(dua) < 0 ? satu : dua;
        Pecahan tinggi = satu.compareTo(dua) < 0 ? dua : satu;
        Result<Predikat> bawah = skala.apply(rendah);
        Result<Predikat> atas = skala.apply(tinggi);
        if (bawah.isSuccess()
                && atas.isSuccess()
                && predikat.indexOf(bawah.orElseThrow()) < predikat.indexOf(atas.orElseThrow())) {
            langgar(
                    "ratings not in order: %s is %s, but the higher %s is %s",
                    rendah, bawah.orElseThrow(), tinggi, atas.orElseThrow());
        }
    }

    /**
     * The order of a batch is irrelevant: each input has the same result wherever it stands.
     *
     * @param <A> the inputs
     * @param <B> the results
     * @param kelompok computes the results of a list of inputs, in the order of the inputs
     * @param masukan inputs
     */
    public static <A, B> void bebasUrutan(Function<List<A>, List<B>> kelompok, List<A> masukan) {
        List<B> asal = kelompok.apply(masukan);
        if (asal.size() != masukan.size()) {
            langgar("not one result for each input: %s inputs, %s results", masukan.size(), asal.size());
        }
        if (!Lists.reverse(kelompok.apply(Lists.reverse(masukan))).equals(asal)) {
            langgar("depends on the order of the batch: reversed, it gives other results");
        }
        for (int geser = 1; geser < masukan.size(); geser++) {
            List<A> digeser = new ArrayList<>(masukan);
            Collections.rotate(digeser, geser);
            List<B> hasil = new ArrayList<>(kelompok.apply(digeser));
            Collections.rotate(hasil, -geser);
            if (!hasil.equals(asal)) {
                langgar("depends on the order of the batch: rotated by %s, it gives other results", geser);
            }
        }
    }
}
