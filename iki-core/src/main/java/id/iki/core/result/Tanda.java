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
    MUTU_BERGANTUNG_BOBOT("Mutu pelayanan akan lain bila bobot unsur tidak dibulatkan."),

    /** A period or unit had no data; the figure is made of the others. The trail names those without data. */
    BAGIAN_TIDAK_LENGKAP("Data sebagian periode atau unit belum ada; angka ini dihitung tanpa bagian itu."),

    /** The last periods had no data, so the last known figure stands for them. */
    ANGKA_TERDAHULU("Periode terakhir belum ada datanya; dipakai angka terakhir yang diketahui."),

    /** Percentages were averaged, by a declared rule, and pooling them gives another figure. */
    RATA_RATA_PERSENTASE("Rata-rata persentase; jumlah pembilang dibagi jumlah penyebut memberi angka lain."),

    /** Members without a figure were left out of a mean. */
    ANGGOTA_DIKELUARKAN("Yang tanpa hasil dikeluarkan dari rata-rata."),

    /** The weights of members without a figure were shared out among the others, by a declared rule. */
    BOBOT_DINORMALKAN("Bobot yang tanpa hasil dibagikan kepada yang lain secara sebanding."),

    /** A cumulative plan falls: a part has a target below 0. */
    RENCANA_KUMULATIF_TURUN("Target kumulatif dalam rencana turun."),

    /** The targets of the parts do not make the target of the whole. */
    RENCANA_BERBEDA_DARI_TARGET("Gabungan target dalam rencana berbeda dari target keseluruhan."),

    /** A plan has no target for some of its periods. */
    RENCANA_TIDAK_LENGKAP("Rencana belum memuat target semua periode.");

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
