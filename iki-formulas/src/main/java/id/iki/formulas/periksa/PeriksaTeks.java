// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import com.google.common.collect.ImmutableMap;
import id.iki.core.keputusan.Bunyi;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Faults of the print in any text: spelling, doubled words, markup, torn and overflowing cells. */
final class PeriksaTeks {

    /**
     * Words and phrases that are likely misspelt or misread, with what is likely meant. From printed decrees; short on
     * purpose, since a word that is not in it is never reported.
     */
    private static final Map<String, String> SALAH = ImmutableMap.<String, String>builder()
            .put("prosentase", "persentase")
            .put("presentase", "persentase")
            .put("ijin", "izin")
            .put("antar lain", "antara lain")
            .put("bendahaha", "bendahara")
            .put("masyrakat", "masyarakat")
            .put("menigkatnya", "meningkatnya")
            .put("tersusnya", "tersusunnya")
            .put("tertaksananya", "terlaksananya")
            .put("tertibinya", "terbinanya")
            .put("degan", "dengan")
            .put("dengantugas", "dengan tugas")
            .put("dibuku", "di buku")
            .put("keterliban", "ketertiban")
            .put("kriteriaaktif", "kriteria aktif")
            .put("ketertaman", "ketenteraman")
            .put("ketertarikan dan ketertiban", "ketenteraman dan ketertiban")
            .put("lkpi", "LKPJ")
            .put("musabagah", "musabaqah")
            .put("pengajian ke bpkad", "pengajuan ke BPKAD")
            .put("pengajian gaji", "pengajuan gaji")
            .put("pengelolannya", "pengelolaannya")
            .put("pengettikan", "pengetikan")
            .put("perkeroperasian", "perkoperasian")
            .put("tidak membuang sampah tidak pada tempatnya", "tidak membuang sampah sembarangan")
            .put("tranitib", "trantib")
            .buildOrThrow();

    private static final Pattern EJAAN =
            Pattern.compile("(?<!\\p{L})(?:" + String.join("|", SALAH.keySet()) + ")(?!\\p{L})");
    private static final Pattern MENYATU = Pattern.compile(
            "(?<!\\p{L})(\\p{Lu}?\\p{Ll}{3,})(\\p{Lu}\\p{Ll}{3,})(?!\\p{L})|(?<!\\p{L})(\\p{L}{3,})(&)(?= )");
    private static final Pattern MONEY = Pattern.compile("(?<!\\p{L})[Mm](?:oney|ONEY)(?!\\p{L})");
    private static final Pattern BERULANG = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{2,}) \\1(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern NAMA_LAIN = Pattern.compile(
            "(?<=\\p{Ll} )(?<!(?i:rasio|antara|terhadap|dari|dengan|dan|per|pr[eo]sentase|persentase) )Jumlah \\p{L}.*");

    private PeriksaTeks() {}

    /** Examines a text of the decree that is no name of an indicator. */
    static void periksa(Bunyi bunyi, Tempat tempat, Penampung temuan) {
        if (bunyi.tercetak().strip().indexOf('\n') >= 0) {
            temuan.catat(AturanPeriksa.SEL_TERBELAH, tempat, Teks.cetak(bunyi));
        }
        String cetak = Teks.cetak(bunyi);
        String dibuang = ekorDibuang(cetak, bunyi.dibaca().strip());
        if (!dibuang.isEmpty()) {
            temuan.catat(AturanPeriksa.TEKS_TERLIMPAH, tempat, cetak, dibuang);
        }
        periksa(cetak, tempat, temuan);
    }

    /** Examines the name of an indicator, which is not followed by a count unless that belongs to another cell. */
    static void nama(Bunyi nama, Tempat tempat, Penampung temuan) {
        String cetak = Teks.cetak(nama);
        Matcher lain = NAMA_LAIN.matcher(cetak);
        if (lain.find() && ekorDibuang(cetak, nama.dibaca().strip()).isEmpty()) {
            temuan.catat(AturanPeriksa.TEKS_TERLIMPAH, tempat, cetak, lain.group());
        }
        periksa(nama, tempat, temuan);
    }

    /** Returns what a reading left out at the end of the print; a word that only stands twice is no other cell's. */
    private static String ekorDibuang(String cetak, String dibaca) {
        if (!cetak.startsWith(dibaca + " ")) {
            return "";
        }
        String ekor = cetak.substring(dibaca.length() + 1);
        return dibaca.endsWith(" " + ekor) ? "" : ekor;
    }

    /** Examines a text that is printed in one line. */
    static void periksa(String cetak, Tempat tempat, Penampung temuan) {
        catatSetiap(MARKUP, cetak, m -> temuan.catat(AturanPeriksa.SISA_MARKUP, tempat, m));
        catatSetiap(MONEY, cetak, m -> temuan.catat(AturanPeriksa.MONEY_UNTUK_MONEV, tempat, m));
        catatSetiap(BERULANG, cetak, m -> temuan.catat(AturanPeriksa.KATA_BERULANG, tempat, m));
        salahEja(cetak, tempat, temuan);
    }

    private static void salahEja(String cetak, Tempat tempat, Penampung temuan) {
        Set<String> sudah = new LinkedHashSet<>();
        Matcher salah = EJAAN.matcher(cetak.toLowerCase(Locale.ROOT));
        while (salah.find()) {
            String kata = salah.group();
            // the lower case of a text may have another length than the text; then the words are quoted in lower case
            String kutipan = cetak.regionMatches(true, salah.start(), kata, 0, kata.length())
                    ? cetak.substring(salah.start(), salah.end())
                    : kata;
            if (sudah.add(kutipan)) {
                temuan.catat(AturanPeriksa.SALAH_EJA, tempat, kutipan, SALAH.getOrDefault(kata, kata));
            }
        }
        Matcher menyatu = MENYATU.matcher(cetak);
        while (menyatu.find()) {
            if (sudah.add(menyatu.group())) {
                int awal = menyatu.group(1) == null ? 3 : 1;
                temuan.catat(
                        AturanPeriksa.SALAH_EJA,
                        tempat,
                        menyatu.group(),
                        menyatu.group(awal) + " " + menyatu.group(awal + 1));
            }
        }
    }

    private static void catatSetiap(Pattern pola, String teks, Consumer<String> catat) {
        pola.matcher(teks).results().map(m -> m.group()).distinct().forEach(catat);
    }
}
