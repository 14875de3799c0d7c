// SPDX-License-Identifier: Apache-2.0
package id.iki.core.result;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why there is no figure (<i>alasan</i>, reason). The list is closed; a name is a stable code that reports and stored
 * documents carry. Each reason has one Indonesian sentence, one English sentence, and one on what to do.
 */
public enum Alasan {
    /** A fact was not given, or was given as blank, "-" or "n/a". It is never read as 0. */
    DATA_BELUM_ADA(
            "Data '{fakta}' belum ada.",
            "The fact '{fakta}' has not been given.",
            "Isi data '{fakta}'; bila memang tidak ada, isi 0."),

    /** Some elements of a list lack the attribute that a condition asks for; none of them is guessed. */
    DATA_TIDAK_LENGKAP(
            "Data '{ukuran}' belum ada untuk {tanpaNilai} dari {jumlah} {populasi}: {nama}.",
            "'{ukuran}' is missing for {tanpaNilai} of {jumlah} {populasi}: {nama}.",
            "Lengkapi '{ukuran}' untuk {nama}, atau nyatakan bahwa yang tanpa nilai dikeluarkan."),

    /** A count is negative or not a whole number. */
    CACAH_TIDAK_SAH(
            "Jumlah '{fakta}' tercatat {nilai}; jumlah harus bilangan bulat yang tidak negatif.",
            "The count of '{fakta}' is given as {nilai}; a count must be a whole number, not negative.",
            "Periksa jumlah '{fakta}' pada sumbernya."),

    /** A part is larger than the whole it is a part of, also where the whole is 0. It is never clipped to 100 %. */
    BAGIAN_MELEBIHI_KESELURUHAN(
            "Jumlah '{bagian}' ({nilaiBagian}) melebihi jumlah '{keseluruhan}' ({nilaiKeseluruhan}),"
                    + " padahal merupakan bagiannya.",
            "The count of '{bagian}' ({nilaiBagian}) exceeds that of '{keseluruhan}' ({nilaiKeseluruhan}),"
                    + " of which it is a part.",
            "Periksa kedua jumlah itu pada sumbernya."),

    /** The denominator is 0. The sentence tells 0/0 from n/0 and names the meaning declared for the indicator. */
    PENYEBUT_NOL(
            "Penyebut '{penyebut}' bernilai 0 dan pembilang '{pembilang}' bernilai {nilaiPembilang},"
                    + " sehingga persentase tidak terdefinisi ({makna}).",
            "The denominator '{penyebut}' is 0 and the numerator '{pembilang}' is {nilaiPembilang},"
                    + " so there is no percentage ({makna}).",
            "Nyatakan kebijakan untuk penyebut nol, atau laporkan indikator ini sebagai tidak berlaku."),

    /** A checklist was given an item that is not on it. */
    BUTIR_TIDAK_DIKENAL(
            "Isian '{butir}' tidak ada pada daftar '{daftar}'.",
            "The answer '{butir}' is not on the list '{daftar}'.",
            "Samakan nama butir dengan daftarnya."),

    /** An item of a checklist was answered more than once; which answer holds is not guessed. */
    BUTIR_GANDA(
            "Butir '{butir}' pada daftar '{daftar}' diisi lebih dari satu kali.",
            "The item '{butir}' of '{daftar}' was answered more than once.",
            "Pilih satu isian untuk '{butir}'."),

    /** Every item of a checklist is marked as not applicable, so there is nothing to measure. */
    SEMUA_BUTIR_TIDAK_BERLAKU(
            "Semua butir '{daftar}' dinyatakan tidak berlaku.",
            "All items of '{daftar}' are marked as not applicable.",
            "Periksa isian, atau laporkan indikator ini sebagai tidak berlaku."),

    /** A score lies outside the bounds of its scale. */
    SKOR_DI_LUAR_RENTANG(
            "Nilai '{skor}' tercatat {nilai}, di luar rentang {bawah} sampai {atas}.",
            "The score '{skor}' is given as {nilai}, outside {bawah} to {atas}.",
            "Periksa nilai '{skor}' pada sumbernya."),

    /** The decree's wording does not say what to compute. The wording is kept; nothing is guessed. */
    TIDAK_DAPAT_DIHITUNG(
            "Rumusan ini tidak dapat dihitung: {sebab}.",
            "This wording cannot be computed: {sebab}.",
            "Tetapkan rumus yang dapat dihitung untuk rumusan ini."),

    /** A formula refers to another one that the decree does not have. */
    RUJUKAN_TIDAK_DITEMUKAN(
            "Rumus yang dirujuk, '{kode}', tidak ditemukan.",
            "The formula referred to, '{kode}', was not found.",
            "Hitung rumus ini bersama keputusan yang memuat '{kode}'."),

    /** Formulas refer to each other in a circle. */
    RUJUKAN_MELINGKAR(
            "Rumus '{kode}' merujuk dirinya sendiri melalui rujukan lain.",
            "The formula '{kode}' refers to itself through others.",
            "Ganti salah satu rujukan dengan rumus yang dapat dihitung."),

    /** No target was set, so there is no achievement; the value itself stands. */
    TARGET_BELUM_ADA(
            "Target belum ditetapkan, sehingga capaian tidak dapat dihitung.",
            "No target has been set, so there is no achievement.",
            "Tetapkan target."),

    /** The target is 0, by which no formula of achievement can divide. */
    TARGET_NOL(
            "Target bernilai 0, sehingga capaian dengan rumus {rumus} tidak terdefinisi.",
            "The target is 0, so achievement by {rumus} is undefined.",
            "Bila 0 memang yang dituju, tetapkan target nihil."),

    /** The target and the realisation have different units. */
    SATUAN_BERBEDA(
            "Satuan target ({satuanTarget}) berbeda dari satuan realisasi ({satuanRealisasi}).",
            "The unit of the target ({satuanTarget}) differs from that of the realisation ({satuanRealisasi}).",
            "Samakan satuan target dan realisasi.");

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
