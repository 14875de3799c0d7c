// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import id.iki.core.nilai.Satuan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a count, told apart but not yet looked up.
 *
 * @param benda what is counted
 * @param syarat the conditions
 * @param batas the least number that an event must have, as in "sekurang-kurangnya 75 orang"
 * @param satuan the unit of that number
 * @param mencakup what the event must cover entirely
 */
record FrasaCacah(
        Frasa benda,
        List<FrasaSyarat> syarat,
        @Nullable Long batas,
        @Nullable Satuan satuan,
        @Nullable Frasa mencakup) {

    /** Words from one place to another. */
    record Frasa(int dari, int sampai) {
        boolean isKosong() {
            return dari >= sampai;
        }
    }

    /**
     * The words of a condition.
     *
     * @param kata the trait, or the measure that is compared
     * @param tidak whether the trait must not hold
     * @param batas the comparison, null for a trait
     */
    record FrasaSyarat(Frasa kata, boolean tidak, KataKunci.@Nullable Batas batas) {}
}
