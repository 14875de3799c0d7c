// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import java.util.regex.Pattern;

/** Words that stand in quotes in a canonical sentence, so that it can be read in one way only. */
final class Kutipan {

    private static final Pattern KODE = Pattern.compile("[\\p{Alnum}._/-]*\\p{Alnum}");
    private static final Pattern SATUAN = Pattern.compile("[\\p{L}\\p{N}²³/%-]+( [\\p{L}\\p{N}²³/%-]+)*");
    private static final Pattern KATA_KUNCI = Pattern.compile("(?i)(^| )(yang|terdiri|meliputi|target)( |$)");

    private Kutipan() {}

    static String kode(String kode) {
        return KODE.matcher(kode).matches() ? kode : dikutip(kode);
    }

    static String satuan(String satuan) {
        boolean polos =
                SATUAN.matcher(satuan).matches() && !KATA_KUNCI.matcher(satuan).find();
        return polos ? satuan : dikutip(satuan);
    }

    static String dikutip(String teks) {
        return '"' + teks.replace("\"", "\"\"") + '"';
    }
}
