// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

/** How an item of a checklist stands (<i>status butir</i>). */
public enum StatusButir {
    /** Done, and on time. */
    TEPAT_WAKTU("selesai tepat waktu"),
    /** Done, but late. */
    TERLAMBAT("selesai terlambat"),
    /** Done; when is not recorded. */
    SELESAI("selesai, waktunya tidak dicatat"),
    /** Not done. */
    BELUM("belum selesai"),
    /** Not due in this period: counted neither as done nor as missing. */
    TIDAK_BERLAKU("tidak berlaku");

    private final String kata;

    StatusButir(String kata) {
        this.kata = kata;
    }

    /**
     * Returns the status in words.
     *
     * @return the words as an explanation has them
     */
    public String kata() {
        return kata;
    }
}
