// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import java.util.function.IntFunction;

/** What testing a condition on one element found (<i>uji</i>, test). */
public enum Uji {
    /** The condition holds. */
    LOLOS("lolos"),
    /** The condition does not hold. */
    TIDAK_LOLOS("tidak lolos"),
    /** It cannot be told: the element lacks a value that the condition asks for. */
    TANPA_NILAI("belum ada nilai");

    private final String kata;

    Uji(String kata) {
        this.kata = kata;
    }

    /**
     * Returns the finding in words.
     *
     * @return the words as an explanation has them
     */
    public String kata() {
        return kata;
    }

    static Uji of(boolean lolos) {
        return lolos ? LOLOS : TIDAK_LOLOS;
    }

    /** Returns the finding for both conditions together; one that fails decides, whatever the other lacks. */
    Uji dan(Uji lain) {
        if (this == TIDAK_LOLOS || lain == TIDAK_LOLOS) {
            return TIDAK_LOLOS;
        }
        return this == LOLOS ? lain : this;
    }

    Uji tidak() {
        return this == TANPA_NILAI ? this : of(this == TIDAK_LOLOS);
    }

    /**
     * How many elements of a list a condition found to pass, and how many lack a value.
     *
     * @param lolos how many pass
     * @param tanpaNilai for how many it cannot be told
     */
    public record Banyak(int lolos, int tanpaNilai) {

        /**
         * Counts findings one by one.
         *
         * @param jumlah how many elements there are
         * @param uji the finding by the element's place, from 0
         * @return the counts
         */
        public static Banyak of(int jumlah, IntFunction<Uji> uji) {
            int lolos = 0;
            int tanpaNilai = 0;
            for (int i = 0; i < jumlah; i++) {
                Uji satu = uji.apply(i);
                lolos += satu == LOLOS ? 1 : 0;
                tanpaNilai += satu == TANPA_NILAI ? 1 : 0;
            }
            return new Banyak(lolos, tanpaNilai);
        }
    }
}
