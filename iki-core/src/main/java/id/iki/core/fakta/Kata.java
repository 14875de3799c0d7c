// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static com.google.common.base.Preconditions.checkArgument;

import id.iki.core.nilai.Pecahan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The spelling of names and numbers inside a canonical sentence. */
final class Kata {

    /** What would be read as another part of the sentence if it stood inside a name without quotes. */
    private static final Pattern KATA_KUNCI = Pattern.compile("(?i)[\":;\\p{Z}\\p{C}&&[^ ]]|[.,]$|^ada$"
            + "|(^| )(yang|dengan|dibagi|dibandingkan|dibanding|berbanding|tidak|harus|meliputi|sekurang-kurangnya"
            + "|terdiri (dari|atas)|paling banyak|lebih dari|kurang dari|[/÷] (jumlah|banyaknya|total)"
            + "|([x×*]|kali|dikali|dikalikan|kalikan) (100|seratus)|[x×*]100)(?=[ ,;:%]|$)"
            + "|(^| )(sekurangnya|sedikitnya|sedikit-dikitnya|setidaknya|setidak-tidaknya|serendah-rendahnya|minim(al|um)"
            + "|sebanyak-banyaknya|setinggi-tingginya|maksim(al|um)|paling (sedikit|kurang|rendah|tinggi|lama)"
            + "|di ?(atas|bawah)|[<>≤≥]=?) -?\\d"
            + "|(^|, )target(?=[ ,;:%]|$)|(^|(dan|serta) )(jumlah|semua|seluruh|keseluruhan|banyaknya|total)(?=[ ,;:%]|$)"
            + "|(^| )\\d+[.)]( |$)|\\([\\d,/]+\\)$"
            + "|(setiap|tiap|per|(dalam|selama) (1|satu)( \\(satu\\))?) (tahun|semester|triwulan|bulan)$");

    /** What would begin a condition if it stood inside a noun without quotes. */
    private static final Pattern AWAL_SYARAT = Pattern.compile("(?i)(^| )sesuai(?=[ ,;:%]|$)");

    private Kata() {}

    /** Returns the name if it is one: not blank, no line breaks, no blanks at its ends or doubled. */
    static String nama(String nama) {
        checkArgument(
                !nama.isEmpty() && nama.equals(nama.strip().replaceAll("\\s+", " ")),
                "a name must not be blank and must have single blanks only, but was '%s'",
                nama);
        return nama;
    }

    /** Returns the name as it stands in a sentence; in quotes where its words would be read as part of the sentence. */
    static String dalamKalimat(String nama) {
        return KATA_KUNCI.matcher(nama).find() ? '"' + nama.replace("\"", "\"\"") + '"' : nama;
    }

    /** Returns the name of what is counted as it stands in a sentence. */
    static String bendaDalamKalimat(String nama) {
        String dalamKalimat = dalamKalimat(nama);
        return AWAL_SYARAT.matcher(nama).find() && !dalamKalimat.startsWith("\"") ? '"' + nama + '"' : dalamKalimat;
    }

    /**
     * Returns the exact number that an application gave.
     *
     * @throws IllegalArgumentException for a binary floating point number, which is rarely the number meant
     */
    static @Nullable Pecahan pecahan(@Nullable Number angka) {
        if (angka == null) {
            return null;
        }
        if (angka instanceof BigDecimal desimal) {
            return Pecahan.of(desimal);
        }
        if (angka instanceof BigInteger bulat) {
            return Pecahan.of(bulat);
        }
        checkArgument(
                angka instanceof Long || angka instanceof Integer || angka instanceof Short || angka instanceof Byte,
                "a number must be a Long, Integer, BigInteger or BigDecimal, but was the %s %s: use BigDecimal, which"
                        + " is exact",
                angka.getClass().getSimpleName(),
                angka);
        return Pecahan.of(angka.longValue());
    }
}
