// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.skm;

/** What holds where a respondent left an element unanswered (<i>jawaban kosong</i>). No regulation that was read says. */
public enum JawabanKosong {
    /** The survey has no value until the answers are there. The default. */
    TOLAK("survei ditolak selama ada jawaban yang kosong"),

    /** The element's average is over those who answered it. */
    KELUARKAN_JAWABAN("jawaban yang kosong dikeluarkan dari rata-rata unsurnya"),

    /** The respondent is left out as a whole. */
    KELUARKAN_RESPONDEN("responden dengan jawaban kosong dikeluarkan seluruhnya");

    private final String kata;

    JawabanKosong(String kata) {
        this.kata = kata;
    }

    /**
     * Returns the policy in words.
     *
     * @return the words as an explanation has them
     */
    public String kata() {
        return kata;
    }
}
