// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

/**
 * A word of a sentence, or a mark beside one, with its place.
 *
 * @param kunci the word as keywords are compared: without invisible characters, A to Z in lower case; a name in quotes
 *     is no keyword and has none
 * @param awal where it begins in the sentence
 * @param akhir where it ends, exclusive
 * @param kutipan what stands in quotes, word for word; empty for other words
 */
record Leksem(String kunci, int awal, int akhir, String kutipan) {

    boolean isKutipan() {
        return kunci.isEmpty();
    }

    boolean adalah(String kata) {
        return kunci.equals(kata);
    }

    /** Returns the number of a list item ({@code 2.}, {@code 2)}), -1 for other words. */
    int nomor() {
        int angka = kunci.length() - 1;
        if (angka < 1 || angka > 3 || (kunci.charAt(angka) != '.' && kunci.charAt(angka) != ')')) {
            return -1;
        }
        int nilai = 0;
        for (int i = 0; i < angka; i++) {
            char c = kunci.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            nilai = nilai * 10 + c - '0';
        }
        return nilai;
    }
}
