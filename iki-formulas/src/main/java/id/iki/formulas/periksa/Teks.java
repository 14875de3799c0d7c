// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import id.iki.core.keputusan.Bunyi;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How texts are made comparable, and what words they have. */
final class Teks {

    private static final Pattern NOMOR = Pattern.compile("^(?:[0-9]{1,3}[.)]|[-•]) ?");
    private static final Pattern KATA = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern LINGKUP =
            Pattern.compile("(?<!\\p{L})(?:se[- ]?|di wilayah |di |pada |wilayah |tingkat )"
                    + "(desa|kelurahan|kecamatan|kabupaten|kota|provinsi)(?!\\p{L})");
    private static final Pattern PERSEN = Pattern.compile("^(?:pr[eo]sentase|persentase|persen)(?!\\p{L})");

    /** Words that say how something is counted, not what. */
    private static final Set<String> KATA_TUGAS = ImmutableSet.copyOf(Splitter.on(' ')
            .split("ada atau banyaknya berdasarkan dalam dan dari dengan di jumlah ke kepada"
                    + " lainnya maupun melalui oleh pada persentase satu se sebagaimana seluruh semua serta"
                    + " sesuai tahun tahunan telah terhadap tingkat total untuk wilayah yang"));

    private Teks() {}

    /** Returns the text as printed in one line; as read where nothing was printed. */
    static String cetak(Bunyi bunyi) {
        String satuBaris = CharMatcher.whitespace().trimAndCollapseFrom(bunyi.tercetak(), ' ');
        return satuBaris.isEmpty() ? CharMatcher.whitespace().trimAndCollapseFrom(bunyi.dibaca(), ' ') : satuBaris;
    }

    /** Returns a text in lower case, in one line, without the number of an item at its beginning. */
    static String isi(String teks) {
        return NOMOR.matcher(
                        CharMatcher.whitespace().trimAndCollapseFrom(teks, ' ').toLowerCase(Locale.ROOT))
                .replaceFirst("");
    }

    /** Returns what makes two names the same: case, blanks, numbers and the spelling of "persentase" do not matter. */
    static String samakan(Bunyi bunyi) {
        return PERSEN.matcher(isi(bunyi.dibaca())).replaceFirst("persentase");
    }

    static boolean bernomor(String teks) {
        return NOMOR.matcher(teks).find();
    }

    static boolean berawalPersen(String isi) {
        return PERSEN.matcher(isi).find();
    }

    /** Returns the areas that a text names as the scope of a count. */
    static Set<String> lingkup(String isi) {
        return LINGKUP.matcher(isi).results().map(m -> m.group(1)).collect(toImmutableSet());
    }

    /** Returns the words that say what a text is about, not how it is counted or where. */
    static Set<String> kataInti(String isi) {
        ImmutableSet.Builder<String> kata = ImmutableSet.builder();
        Matcher cari = KATA.matcher(
                LINGKUP.matcher(PERSEN.matcher(isi).replaceFirst("")).replaceAll(""));
        while (cari.find()) {
            if (!KATA_TUGAS.contains(cari.group())) {
                kata.add(cari.group());
            }
        }
        return kata.build();
    }
}
