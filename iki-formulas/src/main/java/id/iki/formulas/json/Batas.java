// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import id.iki.formulas.rumus.Rumus;

/** What both lines share: the formulas to register, and the bounds of a strict mapper. */
final class Batas {

    static final int KEDALAMAN = 64;
    static final int PANJANG_ANGKA = 1_000;
    static final int PANJANG_TEKS = 100_000;
    static final int PANJANG_NAMA = 1_000;
    static final long PANJANG_DOKUMEN = 256L * 1024 * 1024;
    static final long BANYAK_TOKEN = 50_000_000;

    private Batas() {}

    /** Returns the library's own formulas; they are sealed, so none is forgotten. */
    static Class<?>[] rumus() {
        return Rumus.class.getPermittedSubclasses();
    }
}
