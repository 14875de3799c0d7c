// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import id.iki.formulas.rumus.Rumus;
import java.util.regex.Pattern;

/** What both lines share: the formulas to register, and the bounds of a strict mapper. */
final class Batas {

    static final int KEDALAMAN = 64;
    static final int PANJANG_ANGKA = 1_000;
    static final int PANJANG_TEKS = 100_000;
    static final int PANJANG_NAMA = 1_000;
    static final int PANJANG_DOKUMEN = 64 * 1024 * 1024;
    static final long BANYAK_TOKEN = 10_000_000;

    static final String BUKAN_TEKS_UTUH = "a text must hold whole characters, but held half a surrogate pair";
    static final String ALIAS = "aliases (*name) are not read: write the value out where it belongs";

    static final String TAG = "tags (!name) are not read: quote a text, and write a kind as a property";

    static final String BUKAN_POLOS = "a whole number must be written in plain digits, as 15: not 015, 0xf or 1_5";

    private static final Pattern BULAT = Pattern.compile("-?(0|[1-9][0-9]*)");

    private Batas() {}

    /** Returns the library's own formulas; they are sealed, so none is forgotten. */
    static Class<?>[] rumus() {
        return Rumus.class.getPermittedSubclasses();
    }

    /** Returns whether a number says the same under every version of YAML: {@code 010} is 8 under one. */
    static boolean bulat(String angka) {
        return BULAT.matcher(angka).matches();
    }

    /** Returns whether every surrogate of a text has its other half: only then can it be written as UTF-8. */
    static boolean utuh(String teks) {
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == teks.length() || !Character.isSurrogatePair(c, teks.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
