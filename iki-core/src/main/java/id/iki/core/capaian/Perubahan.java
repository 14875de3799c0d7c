// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import com.google.common.collect.ImmutableList;
import id.iki.core.nilai.Nilai;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What a change of rule does to one figure (<i>perubahan</i>): its achievement, its rating or its score differ.
 *
 * @param nama the name of the figure
 * @param lama the achievement by the old rule
 * @param baru the achievement by the new rule
 */
public record Perubahan(String nama, Capaian lama, Capaian baru) {

    /**
     * Compares two rules over the same realisations and targets.
     *
     * @param lama the old rule
     * @param baru the new rule
     * @param capaian achievements by name, by whatever rule; their realisations and targets are used
     * @return the figures that differ, in the order of the map; empty if the rules make no difference
     */
    public static List<Perubahan> antara(AturanCapaian lama, AturanCapaian baru, Map<String, Capaian> capaian) {
        ImmutableList.Builder<Perubahan> hasil = ImmutableList.builder();
        capaian.forEach((nama, satu) -> {
            Perubahan perubahan = new Perubahan(nama, satu.menurut(lama), satu.menurut(baru));
            if (perubahan.isAda()) {
                hasil.add(perubahan);
            }
        });
        return hasil.build();
    }

    private boolean isAda() {
        return isHasil() || isPredikat() || isSkor();
    }

    /**
     * Returns whether the achievement differs.
     *
     * @return true if the exact figure or the reason why there is none is another one
     */
    public boolean isHasil() {
        return beda(lama.hasil(), baru.hasil());
    }

    /**
     * Returns whether the rating differs.
     *
     * @return true if the rating or the reason why there is none is another one
     */
    public boolean isPredikat() {
        return beda(lama.predikat(), baru.predikat());
    }

    /**
     * Returns whether the score differs.
     *
     * @return true if the exact score or the reason why there is none is another one
     */
    public boolean isSkor() {
        return beda(lama.skor(), baru.skor());
    }

    /** Flags are no difference: they say how a figure came about, not what it is. */
    private static boolean beda(Result<?> lama, Result<?> baru) {
        return !lama.kendala().equals(baru.kendala()) || !lama.toOptional().equals(baru.toOptional());
    }

    /**
     * Returns the change as an Indonesian sentence; figures are exact.
     *
     * @return the sentence, such as {@code Nilai SAKIP: capaian 90,5 % menjadi 91 %; predikat Tinggi menjadi Sangat
     *     Tinggi.}
     */
    public String keterangan() {
        StringJoiner hal = new StringJoiner("; ", nama + ": ", ".");
        if (isHasil()) {
            hal.add("capaian " + sebutan(lama.hasil()) + " menjadi " + sebutan(baru.hasil()));
        }
        if (isPredikat()) {
            hal.add("predikat " + sebutan(lama.predikat()) + " menjadi " + sebutan(baru.predikat()));
        }
        if (isSkor()) {
            hal.add("skor " + sebutan(lama.skor()) + " menjadi " + sebutan(baru.skor()));
        }
        return hal.toString();
    }

    private static String sebutan(Result<?> hasil) {
        return hasil.fold(nilai -> nilai instanceof Nilai n ? n.sebutan() : nilai.toString(), Perubahan::tanpa);
    }

    private static String tanpa(Failure<?> gagal) {
        return "tanpa hasil (" + gagal.alasan() + ")";
    }
}
