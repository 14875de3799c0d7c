// SPDX-License-Identifier: Apache-2.0
package id.iki.core.result;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why there is no figure (<i>alasan</i>, reason). The list is closed; a name is a stable code that reports and stored
 * documents carry. Each reason has one Indonesian sentence, one English sentence, and one on what to do; the details that
 * they name are listed with the reason and are what a {@link Kendala} must be given.
 */
public enum Alasan {
    /** A fact was not given, or was given as blank, "-" or "n/a". It is never read as 0. Details: {@code fakta}. */
    DATA_BELUM_ADA(
            "Data '{fakta}' belum ada.",
            "The fact '{fakta}' has not been given.",
            "Isi data '{fakta}'; bila memang tidak ada, isi 0."),

    /**
     * A fact of that name was given, but for a noun with another unit or other bounds than the formula's. Details:
     * {@code fakta}.
     */
    DEFINISI_BERBEDA(
            "Data '{fakta}' ada, tetapi satuan atau rentangnya berbeda dari yang dipakai rumus.",
            "The fact '{fakta}' was given, but with another unit or other bounds than the formula's.",
            "Pakai definisi '{fakta}' yang sama dalam data dan rumus."),

    /**
     * Some elements of a list lack the attribute that is asked for; none of them is guessed. Details: {@code ukuran},
     * {@code tanpaNilai} (how many), {@code jumlah} (of how many), {@code populasi}, {@code nama} (which).
     */
    DATA_TIDAK_LENGKAP(
            "Data '{ukuran}' belum ada untuk {tanpaNilai} dari {jumlah} {populasi}: {nama}.",
            "'{ukuran}' is missing for {tanpaNilai} of {jumlah} {populasi}: {nama}.",
            "Lengkapi '{ukuran}' untuk {nama}, atau nyatakan bahwa yang tanpa nilai dikeluarkan."),

    /** A count is negative or not a whole number. Details: {@code fakta}, {@code nilai}. */
    CACAH_TIDAK_SAH(
            "Jumlah '{fakta}' tercatat {nilai}; jumlah harus bilangan bulat yang tidak negatif.",
            "The count of '{fakta}' is given as {nilai}; a count must be a whole number, not negative.",
            "Periksa jumlah '{fakta}' pada sumbernya."),

    /**
     * A part is larger than the whole it is a part of, also where the whole is 0. It is never clipped to 100 %.
     * Details: {@code bagian}, {@code nilaiBagian}, {@code keseluruhan}, {@code nilaiKeseluruhan}.
     */
    BAGIAN_MELEBIHI_KESELURUHAN(
            "Jumlah '{bagian}' ({nilaiBagian}) melebihi jumlah '{keseluruhan}' ({nilaiKeseluruhan}),"
                    + " padahal merupakan bagiannya.",
            "The count of '{bagian}' ({nilaiBagian}) exceeds that of '{keseluruhan}' ({nilaiKeseluruhan}),"
                    + " of which it is a part.",
            "Periksa kedua jumlah itu pada sumbernya."),

    /**
     * The denominator is 0. The sentence tells 0/0 from n/0 and names the meaning declared for the indicator. Details:
     * {@code penyebut}, {@code pembilang}, {@code nilaiPembilang}, {@code makna}, {@code tindakan} (what to do).
     */
    PENYEBUT_NOL(
            "Penyebut '{penyebut}' bernilai 0 dan pembilang '{pembilang}' bernilai {nilaiPembilang},"
                    + " sehingga hasil baginya tidak terdefinisi ({makna}).",
            "The denominator '{penyebut}' is 0 and the numerator '{pembilang}' is {nilaiPembilang},"
                    + " so their quotient is undefined ({makna}).",
            "{tindakan}"),

    /**
     * Some items of a checklist have no answer. Details: {@code daftar}, {@code tanpaIsian} (how many), {@code jumlah}
     * (of how many), {@code nama} (which).
     */
    ISIAN_TIDAK_LENGKAP(
            "Isian '{daftar}' belum ada untuk {tanpaIsian} dari {jumlah} butir: {nama}.",
            "'{daftar}' has no answer for {tanpaIsian} of {jumlah} items: {nama}.",
            "Isi {nama}; butir yang tidak jatuh tempo pada periode ini dinyatakan tidak berlaku."),

    /** A checklist was given an item that is not on it. Details: {@code butir}, {@code daftar}. */
    BUTIR_TIDAK_DIKENAL(
            "Isian '{butir}' tidak ada pada daftar '{daftar}'.",
            "The answer '{butir}' is not on the list '{daftar}'.",
            "Samakan nama butir dengan daftarnya."),

    /**
     * An item of a checklist was answered more than once; which answer holds is not guessed. Details: {@code butir},
     * {@code daftar}.
     */
    BUTIR_GANDA(
            "Butir '{butir}' pada daftar '{daftar}' diisi lebih dari satu kali.",
            "The item '{butir}' of '{daftar}' was answered more than once.",
            "Pilih satu isian untuk '{butir}'."),

    /**
     * Every item of a checklist is marked as not applicable, so there is nothing to measure. Details: {@code daftar}.
     */
    SEMUA_BUTIR_TIDAK_BERLAKU(
            "Semua butir '{daftar}' dinyatakan tidak berlaku.",
            "All items of '{daftar}' are marked as not applicable.",
            "Periksa isian, atau laporkan indikator ini sebagai tidak berlaku."),

    /**
     * A score lies outside the bounds of its scale. Details: {@code skor}, {@code nilai}, {@code bawah}, {@code atas}.
     */
    SKOR_DI_LUAR_RENTANG(
            "Nilai '{skor}' tercatat {nilai}, di luar rentang {bawah} sampai {atas}.",
            "The score '{skor}' is given as {nilai}, outside {bawah} to {atas}.",
            "Periksa nilai '{skor}' pada sumbernya."),

    /**
     * The decree's wording does not say what to compute. The wording is kept; nothing is guessed. Details:
     * {@code sebab}.
     */
    TIDAK_DAPAT_DIHITUNG(
            "Rumusan ini tidak dapat dihitung: {sebab}.",
            "This wording cannot be computed: {sebab}.",
            "Tetapkan rumus yang dapat dihitung untuk rumusan ini."),

    /** A formula refers to another one that the decree does not have. Details: {@code kode}. */
    RUJUKAN_TIDAK_DITEMUKAN(
            "Rumus yang dirujuk, '{kode}', tidak ditemukan.",
            "The formula referred to, '{kode}', was not found.",
            "Hitung rumus ini bersama keputusan yang memuat '{kode}'."),

    /** Formulas refer to each other in a circle. Details: {@code kode}. */
    RUJUKAN_MELINGKAR(
            "Rumus '{kode}' merujuk dirinya sendiri melalui rujukan lain.",
            "The formula '{kode}' refers to itself through others.",
            "Ganti salah satu rujukan dengan rumus yang dapat dihitung."),

    /** No target was set, so there is no achievement; the value itself stands. No details. */
    TARGET_BELUM_ADA(
            "Target belum ditetapkan, sehingga capaian tidak dapat dihitung.",
            "No target has been set, so there is no achievement.",
            "Tetapkan target."),

    /** The target is 0, by which no formula of achievement can divide. Details: {@code rumus}. */
    TARGET_NOL(
            "Target bernilai 0, sehingga capaian dengan rumus {rumus} tidak terdefinisi.",
            "The target is 0, so achievement by {rumus} is undefined.",
            "Bila 0 memang yang dituju, tetapkan target nihil."),

    /** The target is negative; a quotient by it would turn better into worse. Details: {@code target}, {@code rumus}. */
    TARGET_NEGATIF(
            "Target {target} negatif, di luar daerah berlakunya rumus {rumus}.",
            "The target {target} is negative, for which {rumus} is not defined.",
            "Nyatakan indikator dengan ukuran yang targetnya positif."),

    /** The realisation is 0, by which the reciprocal formula cannot divide. Details: {@code rumus}. */
    REALISASI_NOL(
            "Realisasi bernilai 0, sehingga capaian dengan rumus {rumus} tidak terdefinisi.",
            "The realisation is 0, so achievement by {rumus} is undefined.",
            "Pakai rumus linear, atau tetapkan target nihil bila 0 yang dituju."),

    /** The realisation is negative where the formula has no meaning. Details: {@code realisasi}, {@code rumus}. */
    REALISASI_NEGATIF(
            "Realisasi {realisasi} negatif, di luar daerah berlakunya rumus {rumus}.",
            "The realisation {realisasi} is negative, for which {rumus} is not defined.",
            "Periksa realisasi pada sumbernya, atau pakai rumus lain."),

    /**
     * The target and the realisation have different units. Details: {@code satuanTarget}, {@code satuanRealisasi}.
     */
    SATUAN_BERBEDA(
            "Satuan target ({satuanTarget}) berbeda dari satuan realisasi ({satuanRealisasi}).",
            "The unit of the target ({satuanTarget}) differs from that of the realisation ({satuanRealisasi}).",
            "Samakan satuan target dan realisasi."),

    /** No scale was declared, so there is no rating; the achievement itself stands. No details. */
    SKALA_BELUM_ADA(
            "Skala belum ditetapkan, sehingga tidak ada predikat.",
            "No scale has been declared, so there is no rating.",
            "Tetapkan skala."),

    /** A figure lies outside the bounds for which a scale is defined. Details: {@code skala}, {@code nilai}. */
    DI_LUAR_SKALA(
            "Nilai {nilai} berada di luar batas skala '{skala}'.",
            "The figure {nilai} lies outside the bounds of the scale '{skala}'.",
            "Periksa nilainya, atau pakai skala yang memuatnya."),

    /** A text is neither a figure nor a range nor a sign that nothing was filled in. Details: {@code tulisan}. */
    BUKAN_ANGKA(
            "Tulisan '{tulisan}' bukan angka, bukan rentang, dan bukan tanda kosong.",
            "The text '{tulisan}' is neither a figure nor a range nor a sign that nothing was filled in.",
            "Tulis angkanya saja, boleh diikuti satuan; bila tidak ada datanya, kosongkan."),

    /**
     * A text has the digits of a figure, but not in the notation that was chosen, or in none. Details: {@code tulisan},
     * {@code notasi}.
     */
    ANGKA_TIDAK_SAH(
            "Angka '{tulisan}' tidak sah dalam notasi {notasi}.",
            "The figure '{tulisan}' is not valid in the notation {notasi}.",
            "Tulis seperti 1.234,5 (Indonesia) atau 1234.5 (polos), dan pilih notasi yang dipakai."),

    /**
     * A figure has two readings and no notation was chosen; neither is guessed. Details: {@code tulisan},
     * {@code indonesia}, {@code polos}.
     */
    ANGKA_BERMAKNA_GANDA(
            "Angka '{tulisan}' bermakna ganda: {indonesia} dalam notasi Indonesia, {polos} dalam notasi polos.",
            "The figure '{tulisan}' has two readings: {indonesia} in Indonesian notation, {polos} in plain notation.",
            "Pilih notasi angkanya: Indonesia atau polos."),

    /** A text compares two figures, such as 1:32; which quotient is meant is not guessed. Details: {@code tulisan}. */
    ANGKA_BERUPA_PERBANDINGAN(
            "Tulisan '{tulisan}' adalah perbandingan dua angka, bukan satu angka.",
            "The text '{tulisan}' compares two figures; it is not one figure.",
            "Tulis hasil baginya sebagai satu angka."),

    /** The lower bound of a range is above the upper. Details: {@code tulisan}. */
    RENTANG_TERBALIK(
            "Batas bawah rentang '{tulisan}' melebihi batas atasnya.",
            "The lower bound of the range '{tulisan}' exceeds the upper.",
            "Tulis batas bawah lebih dahulu."),

    /** The bounds of a range have different units. Details: {@code tulisan}, {@code bawah}, {@code atas}. */
    SATUAN_RENTANG_BERBEDA(
            "Satuan batas bawah ({bawah}) dan batas atas ({atas}) rentang '{tulisan}' berbeda.",
            "The units of the lower bound ({bawah}) and the upper bound ({atas}) of the range '{tulisan}' differ.",
            "Tulis kedua batas dalam satu satuan."),

    /** A text is too long to be a figure. Details: {@code panjang}, {@code batas}. */
    TULISAN_TERLALU_PANJANG(
            "Tulisan sepanjang {panjang} huruf melebihi batas {batas} huruf untuk sebuah angka.",
            "A text of {panjang} characters exceeds the {batas} characters of a figure.",
            "Tulis angkanya saja."),

    /** A survey has no respondents; that is no data, and not the lowest quality. No details. */
    RESPONDEN_BELUM_ADA(
            "Belum ada responden, sehingga nilai survei tidak dapat dihitung.",
            "There are no respondents, so the survey has no value.",
            "Isi jawaban sekurang-kurangnya satu responden."),

    /**
     * An answer of a survey is not one of those that may be given. Details: {@code unsur}, {@code responden},
     * {@code jawaban}, {@code terendah}, {@code tertinggi}.
     */
    JAWABAN_TIDAK_SAH(
            "Jawaban '{unsur}' dari responden {responden} tercatat {jawaban};"
                    + " jawaban harus bilangan bulat {terendah} sampai {tertinggi}.",
            "The answer on '{unsur}' of respondent {responden} is given as {jawaban};"
                    + " an answer must be a whole number from {terendah} to {tertinggi}.",
            "Periksa jawaban itu pada lembar survei."),

    /** A survey was given an answer on something that it does not ask. Details: {@code unsur}, {@code responden}. */
    UNSUR_TIDAK_DIKENAL(
            "Responden {responden} menjawab '{unsur}', yang bukan unsur survei ini.",
            "Respondent {responden} answered '{unsur}', which this survey does not ask.",
            "Samakan nama unsur dengan daftar unsur survei.");

    private static final Pattern ISIAN = Pattern.compile("\\{(\\w+)}");

    private final String keterangan;
    private final String english;
    private final String kebutuhan;
    private final ImmutableSet<String> rincian;

    Alasan(String keterangan, String english, String kebutuhan) {
        this.keterangan = keterangan;
        this.english = english;
        this.kebutuhan = kebutuhan;
        this.rincian = ImmutableSet.copyOf(Pattern.compile("\\{(\\w+)}")
                .matcher(keterangan + kebutuhan)
                .results()
                .map(m -> m.group(1))
                .iterator());
    }

    /**
     * Returns the names of the details that the sentences of this reason need.
     *
     * @return the names
     */
    public Set<String> rincian() {
        return rincian;
    }

    String keterangan(Map<String, String> isi) {
        return isi(keterangan, isi);
    }

    String english(Map<String, String> isi) {
        return isi(english, isi);
    }

    String kebutuhan(Map<String, String> isi) {
        return isi(kebutuhan, isi);
    }

    private static String isi(String kalimat, Map<String, String> isi) {
        return ISIAN.matcher(kalimat)
                .replaceAll(m -> Matcher.quoteReplacement(isi.getOrDefault(m.group(1), m.group())));
    }
}
