// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Cuts a sentence into words. Blanks are every kind of white space and control character; invisible characters (soft
 * hyphens, direction marks, zero-width blanks) are no part of a word. The marks {@code , ; : %} at the end of a word,
 * and the full stop at the end of the text, are words of their own.
 */
final class Pemenggal {

    private final String teks;
    private final ImmutableList.Builder<Leksem> hasil = ImmutableList.builder();
    private boolean kutipanTertutup = true;

    private Pemenggal(String teks) {
        this.teks = teks;
    }

    static List<Leksem> penggal(String teks) {
        return new Pemenggal(teks).penggal();
    }

    /** Returns the words of a piece of text: single blanks, no invisible characters. */
    static String rapikan(String teks) {
        StringBuilder rapi = new StringBuilder(teks.length());
        boolean jeda = false;
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            if (isJeda(c)) {
                jeda = rapi.length() > 0;
            } else if (!isTakTampak(c)) {
                if (jeda) {
                    rapi.append(' ');
                    jeda = false;
                }
                rapi.append(c);
            }
        }
        return rapi.toString();
    }

    /** Returns a name as it must be: blanks at its ends and doubled ones, which no name has, are left out. */
    static String namaDalamKutipan(String teks) {
        return teks.strip().replaceAll("\\s+", " ");
    }

    /** Returns where a number of visible characters from a place on ends. */
    static int maju(String teks, int dari, int banyak) {
        int i = dari;
        for (int sisa = banyak; sisa > 0; i++) {
            sisa -= isTakTampak(teks.charAt(i)) ? 0 : 1;
        }
        return i;
    }

    private static boolean isJeda(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isTakTampak(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private List<Leksem> penggal() {
        int i = 0;
        while (i < teks.length()) {
            if (isJeda(teks.charAt(i)) || isTakTampak(teks.charAt(i))) {
                i++;
            } else {
                int tutup = teks.charAt(i) == '"' && kutipanTertutup ? tutup(i) : -1;
                i = tutup < 0 ? kata(i) : kutipan(i, tutup);
            }
        }
        return hasil.build();
    }

    /** Returns where the name that begins in quotes here ends; -1 if nothing is closed before a blank, a mark or a parenthesis. */
    private int tutup(int buka) {
        for (int i = buka + 1; i < teks.length(); i++) {
            if (teks.charAt(i) == '"') {
                if (i + 1 < teks.length() && teks.charAt(i + 1) == '"') {
                    i++;
                } else {
                    boolean tutup = i + 1 == teks.length() || isSesudahKutipan(teks.charAt(i + 1));
                    return tutup && !teks.substring(buka + 1, i).isBlank() ? i : -1; // blank quotes name nothing
                }
            }
        }
        kutipanTertutup = false; // so that the rest is not searched again from every word
        return -1;
    }

    private static boolean isSesudahKutipan(char c) {
        return isJeda(c) || isTanda(c) || c == ')';
    }

    private int kutipan(int buka, int tutup) {
        hasil.add(
                new Leksem("", buka, tutup + 1, teks.substring(buka + 1, tutup).replace("\"\"", "\"")));
        return tutup + 1;
    }

    private int kata(int awal) {
        int akhir = awal;
        while (akhir < teks.length() && !isJeda(teks.charAt(akhir))) {
            akhir++;
        }
        int isi = akhir;
        while (isi > awal
                && (isTanda(teks.charAt(isi - 1)) || isTakTampak(teks.charAt(isi - 1)) || isTitikAkhir(isi, awal))) {
            isi--;
        }
        if (isi > awal) {
            tambah(awal, isi);
        }
        for (int i = isi; i < akhir; i++) {
            if (!isTakTampak(teks.charAt(i))) {
                tambah(i, i + 1);
            }
        }
        return akhir;
    }

    private void tambah(int awal, int akhir) {
        hasil.add(new Leksem(Ascii.toLowerCase(rapikan(teks.substring(awal, akhir))), awal, akhir, ""));
    }

    private static boolean isTanda(char c) {
        return c == ',' || c == ';' || c == ':' || c == '%';
    }

    /** A full stop that ends the text, not one that follows the number of a list item. */
    private boolean isTitikAkhir(int isi, int awal) {
        if (teks.charAt(isi - 1) != '.' || isi - 1 == awal || Character.isDigit(teks.charAt(isi - 2))) {
            return false;
        }
        for (int i = isi; i < teks.length(); i++) {
            if (!isJeda(teks.charAt(i)) && !isTakTampak(teks.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
