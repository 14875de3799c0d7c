// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import id.iki.core.fakta.Pembanding;
import id.iki.core.nilai.Pecahan;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that decrees use for an operation. Each method says how many words of the sentence, from a place on, are
 * one: 0 for none. The table in the description of the package lists them all.
 */
final class KataKunci {

    static final Set<String> JUMLAH = ImmutableSet.of("jumlah", "banyaknya", "total");
    static final Set<String> SELURUH =
            ImmutableSet.of("seluruh", "semua", "keseluruhan", "banyaknya", "total", "jumlah");
    static final Set<String> PERSENTASE =
            ImmutableSet.of("persentase", "prosentase", "presentase", "tingkat", "cakupan", "proporsi", "rasio");
    static final Set<String> NILAI = ImmutableSet.of("nilai", "skor", "indeks");
    static final Set<String> ADALAH = ImmutableSet.of("=", ":", "adalah", "ialah", "yaitu");
    private static final Set<String> DIBANDINGKAN = ImmutableSet.of("dibandingkan", "dibanding", "berbanding");
    static final Set<String> TANDA_BAGI = ImmutableSet.of("/", ":", "÷");
    private static final Set<String> KALI = ImmutableSet.of("x", "×", "*", "kali", "dikali", "dikalikan");
    private static final Set<String> KALI_SERATUS = ImmutableSet.of("x100", "×100", "*100");
    private static final Set<String> SERATUS = ImmutableSet.of("100", "seratus");
    private static final Set<String> LINGKUP = ImmutableSet.of("di", "pada", "dalam", "se");
    private static final Set<String> MASA = ImmutableSet.of("tahun", "semester", "triwulan", "bulan");

    private static final Map<String, Pembanding> PEMBANDING = ImmutableMap.<String, Pembanding>builder()
            .put("sekurang-kurangnya", Pembanding.SEKURANG_KURANGNYA)
            .put("sekurangnya", Pembanding.SEKURANG_KURANGNYA)
            .put("sedikitnya", Pembanding.SEKURANG_KURANGNYA)
            .put("sedikit-dikitnya", Pembanding.SEKURANG_KURANGNYA)
            .put("setidaknya", Pembanding.SEKURANG_KURANGNYA)
            .put("setidak-tidaknya", Pembanding.SEKURANG_KURANGNYA)
            .put("serendah-rendahnya", Pembanding.SEKURANG_KURANGNYA)
            .put("minimal", Pembanding.SEKURANG_KURANGNYA)
            .put("minimum", Pembanding.SEKURANG_KURANGNYA)
            .put("≥", Pembanding.SEKURANG_KURANGNYA)
            .put(">=", Pembanding.SEKURANG_KURANGNYA)
            .put("paling sedikit", Pembanding.SEKURANG_KURANGNYA)
            .put("paling kurang", Pembanding.SEKURANG_KURANGNYA)
            .put("paling rendah", Pembanding.SEKURANG_KURANGNYA)
            .put("lebih dari", Pembanding.LEBIH_DARI)
            .put("di atas", Pembanding.LEBIH_DARI)
            .put("diatas", Pembanding.LEBIH_DARI)
            .put(">", Pembanding.LEBIH_DARI)
            .put("sebanyak-banyaknya", Pembanding.PALING_BANYAK)
            .put("setinggi-tingginya", Pembanding.PALING_BANYAK)
            .put("maksimal", Pembanding.PALING_BANYAK)
            .put("maksimum", Pembanding.PALING_BANYAK)
            .put("≤", Pembanding.PALING_BANYAK)
            .put("<=", Pembanding.PALING_BANYAK)
            .put("paling banyak", Pembanding.PALING_BANYAK)
            .put("paling tinggi", Pembanding.PALING_BANYAK)
            .put("paling lama", Pembanding.PALING_BANYAK)
            .put("kurang dari", Pembanding.KURANG_DARI)
            .put("di bawah", Pembanding.KURANG_DARI)
            .put("dibawah", Pembanding.KURANG_DARI)
            .put("<", Pembanding.KURANG_DARI)
            .buildOrThrow();

    /** Thousands dots and decimal comma, or a quotient; longer figures are none that a decree prints. */
    private static final Pattern ANGKA = Pattern.compile("(-?\\d+|-?\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d+)|/(\\d+))?");

    private static final int DIGIT = 1_000;

    private KataKunci() {}

    /** A comparison with a number. */
    record Batas(Pembanding pembanding, Pecahan angka, int panjang) {}

    static boolean isSeluruh(Kalimat k, int i) {
        return k.salahSatu(i, SELURUH);
    }

    /** A verb after "yang", by its first letters: what is done to things can be counted. */
    static boolean isKerja(Kalimat k, int i) {
        String kunci = k.kata(i).kunci();
        return kunci.equals("telah") || (kunci.length() > 5 && (kunci.startsWith("di") || kunci.startsWith("ter")));
    }

    /** Where a whole lies: "di ...", "pada ...", "se Kecamatan", "se-Kecamatan". */
    static boolean isLingkup(Kalimat k, int i) {
        return k.salahSatu(i, LINGKUP) || k.kata(i).kunci().startsWith("se-");
    }

    /** A division: "dibagi", "dibandingkan (dengan)", or a mark that a count follows. */
    static int bagi(Kalimat k, int i, boolean catat) {
        Kaidah kaidah;
        int panjang = 1;
        if (k.adalah(i, "dibagi")) {
            kaidah = Kaidah.DIBAGI;
            panjang += k.adalah(i + 1, "dengan") || k.adalah(i + 1, "oleh") ? 1 : 0;
        } else if (k.salahSatu(i, DIBANDINGKAN)) {
            kaidah = Kaidah.DIBANDINGKAN;
            panjang += k.adalah(i + 1, "dengan") ? 1 : 0;
        } else if (k.salahSatu(i, TANDA_BAGI) && k.salahSatu(i + 1, JUMLAH)) {
            kaidah = Kaidah.TANDA_BAGI;
        } else {
            return 0;
        }
        if (catat) {
            k.kaidah(kaidah);
        }
        return panjang;
    }

    /** "x 100 %" in any of its spellings. */
    static int kaliSeratusPersen(Kalimat k, int i) {
        int j = i;
        if (k.salahSatu(j, KALI_SERATUS)) {
            j++;
        } else {
            j += k.adalah(j, "di") && (k.adalah(j + 1, "kali") || k.adalah(j + 1, "kalikan"))
                    ? 2
                    : k.salahSatu(j, KALI) ? 1 : 0;
            if (j == i || !k.salahSatu(j, SERATUS)) {
                return 0;
            }
            j++;
        }
        return j + persen(k, j) - i;
    }

    /** "%", "persen", "per seratus". */
    static int persen(Kalimat k, int i) {
        return k.adalah(i, "%") || k.adalah(i, "persen") || k.adalah(i, "perseratus")
                ? 1
                : k.urut(i, "per", "seratus") ? 2 : 0;
    }

    /** The words that introduce a closed list. */
    static int daftar(Kalimat k, int i) {
        int panjang = k.adalah(i, "terdiri") && (k.adalah(i + 1, "dari") || k.adalah(i + 1, "atas"))
                ? 2
                : k.adalah(i, "meliputi") ? 1 : 0;
        return panjang > 0 && k.adalah(i + panjang, ":") ? panjang + 1 : panjang;
    }

    /** The words that introduce a list of kinds. */
    static boolean isJenis(Kalimat k, int i) {
        return k.adalah(i, "jenis") || ((k.adalah(i, "antara") || k.adalah(i, "antar")) && k.adalah(i + 1, "lain"));
    }

    /** The words for a period, as they end a phrase: "dalam 1 (satu) tahun", "setiap bulan". */
    static int periode(Kalimat k, int dari, int sampai) {
        int i = sampai - 1;
        if (i <= dari || !k.salahSatu(i, MASA)) {
            return 0;
        }
        if (k.adalah(i - 1, "setiap") || k.adalah(i - 1, "tiap") || k.adalah(i - 1, "per")) {
            return sampai - i + 1;
        }
        i -= k.adalah(i - 1, "(satu)") ? 2 : 1;
        if (i <= dari || !(k.adalah(i, "1") || k.adalah(i, "satu"))) {
            return 0;
        }
        return k.adalah(i - 1, "dalam") || k.adalah(i - 1, "selama") ? sampai - i + 1 : 0;
    }

    /** Returns a comparison with a number that stands here, such as "sekurang-kurangnya 75". */
    static @Nullable Batas batas(Kalimat k, int i) {
        int panjang = panjangPembanding(k, i);
        Pembanding pembanding = panjang == 0 ? null : PEMBANDING.get(kunciPembanding(k, i, panjang));
        if (pembanding == null) {
            return null;
        }
        return angka(k.kata(i + panjang).kunci())
                .map(n -> new Batas(pembanding, n, panjang + 1))
                .orElse(null);
    }

    /** Whether a comparison stands here with a figure that is no number of this notation, such as "minimal 82.5". */
    static boolean isBatasRusak(Kalimat k, int i) {
        int panjang = panjangPembanding(k, i);
        String angka = panjang == 0 ? "" : k.kata(i + panjang).kunci();
        return !angka.isEmpty()
                && CharMatcher.inRange('0', '9').matches(angka.charAt(0))
                && angka(angka).isEmpty();
    }

    /** Returns how many words compare, 0 if none do or nothing follows. */
    private static int panjangPembanding(Kalimat k, int i) {
        for (int panjang = 1; panjang <= 2 && i + panjang < k.panjang(); panjang++) {
            if (PEMBANDING.containsKey(kunciPembanding(k, i, panjang))) {
                return panjang;
            }
        }
        return 0;
    }

    private static String kunciPembanding(Kalimat k, int i, int panjang) {
        String satu = k.kata(i).kunci();
        return panjang == 1 ? satu : satu + " " + k.kata(i + 1).kunci();
    }

    /** Reads a number in the notation of a sentence: {@code 1.234,5}, {@code 82,5}, {@code 1/3}. */
    static Optional<Pecahan> angka(String kunci) {
        Matcher m = ANGKA.matcher(kunci.length() > DIGIT ? "" : kunci);
        if (!m.matches()) {
            return Optional.empty();
        }
        String bulat = m.group(1).replace(".", "");
        if (m.group(3) != null) {
            Pecahan penyebut = Pecahan.parse(m.group(3));
            return penyebut.isZero()
                    ? Optional.empty()
                    : Optional.of(Pecahan.parse(bulat).dividedBy(penyebut));
        }
        return Optional.of(Pecahan.parse(m.group(2) == null ? bulat : bulat + "." + m.group(2)));
    }
}
