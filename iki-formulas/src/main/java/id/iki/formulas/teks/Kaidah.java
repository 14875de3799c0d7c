// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

/**
 * A rule by which words were read (<i>kaidah</i>). The rules of a reading say how far it can be trusted: each is a fact
 * about the wording that a person can check, not an estimate.
 */
public enum Kaidah {
    /** The words are exactly those that the formula itself prints. */
    KALIMAT_BAKU("Kalimat sama dengan kalimat baku rumusnya."),
    /** The division is written "dibagi". */
    DIBAGI("Pembagian ditulis dengan kata 'dibagi'."),
    /** The division is written "dibandingkan", "dibanding" or "berbanding", which are read as a quotient. */
    DIBANDINGKAN("Pembagian ditulis sebagai perbandingan; dibaca sebagai hasil bagi."),
    /** The division is written as a mark, and a count follows it. */
    TANDA_BAGI("Pembagian ditulis dengan tanda '/', ':' atau '÷' di antara dua jumlah."),
    /** The division is written as a mark before "jumlah" without blanks around it, and nothing else divides. */
    TANDA_BAGI_RAPAT("Tanda bagi ditulis tanpa spasi di depan kata 'jumlah', dan tidak ada pembagian lain."),
    /** Parentheses say what is divided before the multiplication by 100 %; they are no part of a name. */
    KURUNG_HASIL_BAGI("Tanda kurung mengelompokkan hasil bagi; bukan bagian nama."),
    /** The multiplication by 100 % says how the quotient is shown; it is no further factor. */
    KALI_SERATUS_PERSEN("'x 100 %' menyatakan bentuk angka, bukan pengali."),
    /** The denominator is named without the word "jumlah". */
    PENYEBUT_TANPA_JUMLAH("Penyebut disebut tanpa kata 'jumlah'."),
    /** The denominator is the numerator's noun with a place; the place is set apart. */
    LINGKUP_PADA_PENYEBUT("Penyebut adalah benda pembilang; tempatnya hanya disebut pada penyebut."),
    /** A word for all there is adds nothing. */
    KATA_SELURUH("Kata seperti 'seluruh' atau 'yang ada' berarti semua."),
    /** A condition stands without "yang": "sesuai ...", "tidak ...", "dengan ...". */
    SYARAT_TANPA_YANG("Syarat ditulis tanpa kata 'yang'."),
    /** The words name nothing that is counted; the clause itself stands for it, as in "Jumlah yang di SPJ kan". */
    TANPA_KATA_BENDA("Yang dihitung tidak disebut; klausanya sendiri yang dihitung."),
    /** Things and what was done to them are named, but not that they are counted. */
    TANPA_KATA_JUMLAH("Benda dan perlakuannya disebut, tetapi tidak bahwa jumlahnya dihitung."),
    /** What is counted has "dan" in its name; its kinds could be counted apart. */
    BENDA_DENGAN_DAN("Yang dihitung memuat kata 'dan'; komponennya tidak dipisahkan."),
    /** What is counted has "dan" in its name, and the vocabulary knows each kind. */
    KOMPONEN_DIPISAHKAN("Komponen di sekitar kata 'dan' dikenal dan dihitung masing-masing."),
    /** A number of elements is required of the event that is measured. */
    AMBANG_KEGIATAN("Batas paling sedikit berlaku bagi kegiatan, bukan bagi tiap benda."),
    /** "mencakup semua X" requires that every X is covered. */
    MENCAKUP_SEMUA("'mencakup semua ...' dibaca: semua harus tercakup."),
    /** The period is said; it is no condition. */
    PERIODE_DISEBUT("Periode disebut dalam kalimat."),
    /** The unit is said. */
    SATUAN_DISEBUT("Satuan disebut dalam kalimat."),
    /** A list introduced by "terdiri dari" or "meliputi" is a checklist. */
    DAFTAR_TERTUTUP("Daftar sesudah 'terdiri dari' atau 'meliputi' adalah daftar periksa."),
    /** A list introduced by "Jenis" or "antara lain", or by nothing, only names kinds of what is counted. */
    DAFTAR_JENIS("Daftar ini hanya menyebut jenis yang dihitung."),
    /** The clause of a checklist says when an item is done. */
    KLAUSA_SELESAI("Klausa 'yang ...' menyatakan kapan butir selesai."),
    /** A number that a survey or an assessor gives opens with "Nilai", "Skor" or "Indeks". */
    NILAI_DARI_LUAR("'Nilai', 'Skor' atau 'Indeks' diberikan dari luar, tidak dihitung."),
    /** The wording is only the name of a percentage. */
    NAMA_SAJA("Hanya nama persentase yang tertulis."),
    /** A target is named with the word "target". */
    TARGET_DISEBUT("Target disebut dengan kata 'target'."),
    /** A percentage alone is a target, or the rest of a "x 100 %". */
    PERSEN_SAJA("Persentase yang berdiri sendiri dibaca sebagai target."),
    /** The wording names another formula. */
    RUJUKAN_DISEBUT("Kalimat merujuk rumus lain."),
    /** The text is longer than is read. */
    TERLALU_PANJANG("Teks lebih panjang daripada yang dibaca.");

    private final String keterangan;

    Kaidah(String keterangan) {
        this.keterangan = keterangan;
    }

    /**
     * Returns the rule as an Indonesian sentence.
     *
     * @return the sentence
     */
    public String keterangan() {
        return keterangan;
    }
}
