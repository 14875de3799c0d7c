// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the order of the stages decides the rating.
 *
 * <p>A rating depends on which stages run before the scale, and on their order. Instead of all orders, which are too
 * many, all sets of stages are gone through, from small to large, each with the few different figures that its orders
 * lead to.
 */
final class Urutan {

    private Urutan() {}

    /** Returns whether some order gives a rating other than this one. */
    static boolean isMenentukan(AturanCapaian aturan, Persentase mentah, Result<Predikat> predikat) {
        Skala skala = aturan.skalaPredikat();
        return skala != null && isMenentukan(aturan.pengubah(), mentah, skala, predikat);
    }

    private static boolean isMenentukan(Tahap[] pengubah, Persentase mentah, Skala skala, Result<Predikat> predikat) {
        // at the index of a set of stages, whose members are its bits: what the orders of that set lead to
        List<Set<Pecahan>> angka = new ArrayList<>();
        for (int himpunan = 0; himpunan < 1 << pengubah.length; himpunan++) {
            Set<Pecahan> hasil = new HashSet<>();
            if (himpunan == 0) {
                hasil.add(mentah.angka());
            }
            for (int i = 0; i < pengubah.length; i++) {
                if ((himpunan & 1 << i) != 0) {
                    for (Pecahan satu : angka.get(himpunan & ~(1 << i))) {
                        hasil.add(pengubah[i].terapkan(new Persentase(satu)).angka());
                    }
                }
            }
            for (Pecahan satu : hasil) {
                Result<Predikat> lain = skala.predikat(new Persentase(satu));
                if (lain.isSuccess() && !lain.equals(predikat)) {
                    return true;
                }
            }
            angka.add(hasil);
        }
        return false;
    }
}
