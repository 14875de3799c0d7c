// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import id.iki.core.nilai.Deret;
import id.iki.core.nilai.Pecahan;

/** A comparison with a bound (<i>pembanding</i>), in the words of the decree. */
public enum Pembanding {
    /** At least: the bound itself passes. */
    SEKURANG_KURANGNYA("sekurang-kurangnya", 1, true),
    /** Above: the bound itself fails. */
    LEBIH_DARI("lebih dari", 1, false),
    /** At most: the bound itself passes. */
    PALING_BANYAK("paling banyak", -1, true),
    /** Below: the bound itself fails. */
    KURANG_DARI("kurang dari", -1, false);

    private final String kata;
    private final int arah; // the side of the bound that passes: 1 above, -1 below
    private final boolean batasLolos;

    Pembanding(String kata, int arah, boolean batasLolos) {
        this.kata = kata;
        this.arah = arah;
        this.batasLolos = batasLolos;
    }

    /**
     * Returns the words.
     *
     * @return the words as a sentence has them
     */
    public String kata() {
        return kata;
    }

    /**
     * Returns whether a number stands in this relation to a bound. Both are compared exactly.
     *
     * @param angka the number
     * @param batas the bound
     * @return true if it does
     */
    public boolean terpenuhi(Pecahan angka, Pecahan batas) {
        int letak = angka.compareTo(batas);
        return letak == arah || (letak == 0 && batasLolos);
    }

    /** Returns how many numbers of a series stand in this relation to a bound. */
    int terpenuhi(Deret deret, Pecahan batas) {
        boolean keAtas = arah > 0;
        // where the bound itself passes, those beyond it on the other side are what does not
        int tegas = keAtas != batasLolos ? deret.diatas(batas) : deret.dibawah(batas);
        return batasLolos ? deret.panjang() - deret.tanpaNilai() - tegas : tegas;
    }
}
