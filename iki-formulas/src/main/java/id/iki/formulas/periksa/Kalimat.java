// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outline of a wording as printed: what it claims, not what it means.
 *
 * @param isi the text in lower case without the number at its beginning
 * @param persen whether it says "x 100 %"
 * @param dibagi whether it says "dibagi", in any of the decree's words
 * @param pembilang what stands before that word; the whole operation where there is none
 * @param penyebut what stands after it, without "x 100 %"; empty where there is none
 */
record Kalimat(String isi, boolean persen, boolean dibagi, String pembilang, String penyebut) {

    private static final Pattern KALI_SERATUS =
            Pattern.compile("(?<!\\p{L})(?:x|×|dikali(?:kan)?|di kali(?:kan)?|kali) ?100 ?%");
    private static final Pattern BAGI = Pattern.compile(
            "(?<!\\p{L})(?:dibagi|dibandingkan|dibanding|berbanding)(?: dengan)?(?!\\p{L})|÷| / (?=jumlah)");
    /** Signs that divide only where a percentage is claimed; elsewhere they join words or introduce a list. */
    private static final Pattern TANDA_BAGI = Pattern.compile("(?<=\\)) ?[/:] ?(?=\\()| [/:] ");

    private static final Pattern SAJA_TARGET =
            Pattern.compile("^(?:target ?:? ?)?[0-9]+(?:[.,][0-9]+)? ?%(?: dari \\p{L}+)?[.;]?$");
    private static final Pattern BERHITUNG = Pattern.compile("^(?:jumlah|banyaknya|total|nilai|skor|indeks|hasil|opini"
            + "|predikat|rasio|rata-rata|selisih|angka|tingkat|cakupan|frekuensi|lama|waktu|luas|volume|besaran?|besarnya"
            + "|realisasi|capaian|rumus|kelengkapan)(?!\\p{L})");
    private static final Pattern BERDAFTAR = Pattern.compile("terdiri (?:dari|atas)|meliputi|yaitu");
    private static final Pattern DUA_JUMLAH = Pattern.compile("^jumlah .* dan jumlah ");
    private static final Pattern KATA_CACAH =
            Pattern.compile("(?<!\\p{L})(?:jumlah|banyaknya|seluruh|semua|total|keseluruhan) ?");
    private static final Pattern KETENTUAN =
            Pattern.compile("sekurang-kurangnya [0-9]+ orang[^,]*|minimal [0-9]+ orang[^,]*");

    static Kalimat of(String cetak) {
        String isi = Teks.isi(cetak);
        Matcher kali = KALI_SERATUS.matcher(isi);
        boolean persen = kali.find();
        String hitungan = persen ? isi.substring(0, kali.start()).strip() : isi;
        Matcher bagi = BAGI.matcher(hitungan);
        boolean dibagi = bagi.find();
        if (!dibagi && persen) {
            bagi = TANDA_BAGI.matcher(hitungan);
            dibagi = bagi.find();
        }
        return dibagi
                ? new Kalimat(
                        isi,
                        persen,
                        true,
                        hitungan.substring(0, bagi.start()).strip(),
                        hitungan.substring(bagi.end()).strip())
                : new Kalimat(isi, persen, false, hitungan, "");
    }

    boolean hanyaTarget() {
        return SAJA_TARGET.matcher(isi).matches();
    }

    boolean hanyaNama() {
        return Teks.berawalPersen(isi) && !dibagi && !persen;
    }

    boolean tanpaOperasi() {
        if (dibagi || hanyaTarget() || hanyaNama()) {
            return false;
        }
        return persen
                ? DUA_JUMLAH.matcher(isi).find()
                : !BERHITUNG.matcher(isi).find() && !BERDAFTAR.matcher(isi).find();
    }

    boolean tanpaPenyebut() {
        return persen && !dibagi && !tanpaOperasi();
    }

    /** Returns whether it says that something is counted, and no more. */
    boolean cacah() {
        return !persen && !dibagi && isi.startsWith("jumlah ");
    }

    boolean pembilangSamaPenyebut() {
        return dibagi && !inti(penyebut).isEmpty() && inti(pembilang).equals(inti(penyebut));
    }

    private static String inti(String bagian) {
        String tanpaKetentuan = KETENTUAN.matcher(bagian).replaceAll("");
        return KATA_CACAH
                .matcher(tanpaKetentuan)
                .replaceAll("")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Returns whether every word of the denominator that says what is counted stands in the numerator too. */
    boolean pembilangBagianPenyebut() {
        return !dibagi || Teks.kataInti(pembilang).containsAll(Teks.kataInti(penyebut));
    }
}
