// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * A piece of a sentence and what it was read as (<i>potongan</i>). The pieces of a reading, one after another, are the
 * sentence, character for character.
 *
 * @param teks the piece as it stands, with the blanks that follow it
 * @param peran what it was read as
 */
public record Potongan(String teks, Peran peran) {

    /** Creates a piece. */
    public Potongan {
        checkNotNull(teks, "teks");
        checkNotNull(peran, "peran");
    }

    /** What words do in a sentence (<i>peran</i>, role). */
    public enum Peran {
        /** The number before a formula, as in "2. Jumlah ...". */
        NOMOR,
        /** What the measure is called: "Prosentase ...", "Nilai ...". */
        NAMA,
        /** The word that opens a count: "Jumlah", "Banyaknya". */
        JUMLAH,
        /** A word for all there is, which changes nothing: "seluruh", "banyaknya", "yang ada". */
        SELURUH,
        /** What is counted. */
        BENDA,
        /** A condition on what is counted. */
        SYARAT,
        /** Where the whole lies, as in "di wilayah kecamatan"; said, but not part of the formula. */
        LINGKUP,
        /** The period, as in "dalam 1 (satu) tahun"; said, but not part of the formula. */
        PERIODE,
        /** A division or "x 100 %". */
        OPERASI,
        /** A provision on the measured event. */
        KETENTUAN,
        /** A target. */
        TARGET,
        /** The words that introduce a list. */
        DAFTAR,
        /** An item of a list. */
        BUTIR,
        /** The code of another formula. */
        RUJUKAN,
        /** A full stop, a comma, or a word that joins two parts. */
        TANDA_BACA,
        /** Not understood. */
        TIDAK_TERBACA
    }
}
