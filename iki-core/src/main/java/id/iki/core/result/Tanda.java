// SPDX-License-Identifier: Apache-2.0
package id.iki.core.result;

/**
 * A flag (<i>tanda</i>) on a figure that stands: something a reader must be told about it. The list is closed; a name
 * is a stable code.
 */
public enum Tanda {
    /**
     * A ratio across two populations is above 100 %. It is a fact, not an error: what is counted above is not a part
     * of what is counted below.
     */
    DI_ATAS_SERATUS_PERSEN("Di atas 100 %: pembilang bukan bagian dari penyebut."),

    /** A ratio was computed although the event it measures did not meet its own provisions. */
    KETENTUAN_TIDAK_TERPENUHI("Ketentuan pada rumusan tidak terpenuhi."),

    /** Elements without a value were left out, by a declared policy. */
    ELEMEN_DIKELUARKAN("Elemen tanpa nilai dikeluarkan dari perhitungan sesuai kebijakan."),

    /** A denominator of 0 was given a stated value, by a declared policy. */
    NILAI_MENURUT_KEBIJAKAN("Nilai ditetapkan oleh kebijakan karena penyebutnya 0."),

    /** An item that must be on time is known to be done, but not when. */
    TEPAT_WAKTU_TIDAK_DIUJI("Ketepatan waktu tidak diuji karena waktu selesainya tidak dicatat."),

    /** An achievement is below 0; it is kept, unless a floor is declared. */
    CAPAIAN_NEGATIF("Capaian di bawah 0."),

    /** A cap or floor changed the achievement; the figure before it is kept beside. */
    DIBATASI("Capaian dibatasi; nilai sebelum dibatasi tercatat pada jejak."),

    /** The rating depends on the order in which rounding, caps and scale are applied. */
    PREDIKAT_BERGANTUNG_URUTAN("Predikat bergantung pada urutan pembulatan, pembatasan, dan skala."),

    /** A rounded weight, such as 0,11 for 1/9, gives a survey another quality than the exact weight does. */
    MUTU_BERGANTUNG_BOBOT("Mutu pelayanan akan lain bila bobot unsur tidak dibulatkan.");

    private final String keterangan;

    Tanda(String keterangan) {
        this.keterangan = keterangan;
    }

    /**
     * Returns what the flag means, as an Indonesian sentence.
     *
     * @return the sentence
     */
    public String keterangan() {
        return keterangan;
    }
}
