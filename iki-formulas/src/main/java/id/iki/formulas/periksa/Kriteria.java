// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that set a standard without saying which; the list is short on purpose. */
enum Kriteria {
    AKTIF("(?<!\\p{L})aktif(?!\\p{L})"),
    STANDAR("(?<!\\p{L})sesuai (?:dengan )?standar(?: pelayanan)?+"),
    KETENTUAN("(?<!\\p{L})(?:sesuai (?:dengan )?|sebagaimana )ketentuan"),
    TINDAK_LANJUT("(?<!\\p{L})ditindaklanjuti(?!\\p{L})"),
    MUTU("(?<!\\p{L})(?:berkualitas|memadai|optimal|layak)(?!\\p{L})");

    /** What may follow and defines the criterion after all. */
    private static final String TANPA_PENJELASAN =
            "(?!,? ?(?:\\(|(?:yaitu|apabila|jika|bila|dari|menurut|dalam|nomor|peraturan|pasal)(?!\\p{L})))";

    private static final Pattern TEPAT_WAKTU = Pattern.compile("(?<!\\p{L})tepat waktu(?!\\p{L})", CASE_INSENSITIVE);
    private static final Pattern TENGGAT =
            Pattern.compile("lambat|sebelum tanggal|batas waktu|tanggal [0-9]|[0-9] hari", CASE_INSENSITIVE);

    private final Pattern pola;

    Kriteria(String pola) {
        this.pola = Pattern.compile(pola + TANPA_PENJELASAN, CASE_INSENSITIVE);
    }

    /** Returns the criteria that a text names without defining them, each with its words as printed. */
    static Map<Kriteria, String> tidakJelas(String cetak) {
        Map<Kriteria, String> ada = new EnumMap<>(Kriteria.class);
        for (Kriteria kriteria : values()) {
            Matcher cari = kriteria.pola.matcher(cetak);
            if (cari.find()) {
                ada.put(kriteria, cari.group());
            }
        }
        return ada;
    }

    static boolean tepatWaktu(String cetak) {
        return TEPAT_WAKTU.matcher(cetak).find();
    }

    static boolean tanpaTenggat(String cetak) {
        return tepatWaktu(cetak) && !TENGGAT.matcher(cetak).find();
    }
}
