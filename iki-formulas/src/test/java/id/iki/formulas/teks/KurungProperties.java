// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.Pembanding;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Syarat;
import id.iki.core.fakta.Ukuran;
import id.iki.core.nilai.Pecahan;
import id.iki.formulas.rumus.Jumlah;
import id.iki.formulas.rumus.Rasio;
import id.iki.formulas.rumus.Rumus;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Parentheses around a quotient or its parts change nothing; those in names stay in them. */
class KurungProperties {

    private static final Arbitrary<String> NAMA = Arbitraries.of(
            "pos kamling",
            "SPP (Surat Perintah Pembayaran)",
            "(jumlah x)",
            "KK (jumlah jiwa (tetap))",
            "RT/RW",
            "(A)",
            "surat (SPP), (SPM)",
            "aduan dan usulan",
            "a(b)c",
            "x dibagi (y)",
            "(yang lalu)");

    /** A ratio, the quotient in another wording, and what stands before and after that. */
    record Contoh(Rasio rasio, String depan, String hasilBagi, String kali, boolean berkurung, boolean rapat) {
        String kalimat() {
            return depan + hasilBagi + kali;
        }
    }

    @Property
    void a_quotient_in_parentheses_is_the_same_formula(@ForAll("berkurung") Contoh contoh) {
        String baku = contoh.rasio().kalimat().orElseThrow();
        Bacaan bacaan = Bacaan.baca(contoh.kalimat());
        assertThat(bacaan.rumus())
                .as(contoh.kalimat())
                .isPresent()
                .isEqualTo(Bacaan.baca(baku).rumus());
        assertThat(bacaan.kaidah().contains(Kaidah.KURUNG_HASIL_BAGI)).isEqualTo(contoh.berkurung());
        assertThat(bacaan.kaidah().contains(Kaidah.TANDA_BAGI_RAPAT)).isEqualTo(contoh.rapat());
        assertThat(bacaan.tidakTerbaca()).isEmpty();
        BacaanProperties.utuh(bacaan);
        Statistics.label("in parentheses").collect(contoh.berkurung());
        Statistics.label("a mark without blanks").collect(contoh.rapat());
        Statistics.label("a name in quotes").collect(baku.contains("\""));
        for (String label : List.of("in parentheses", "a mark without blanks", "a name in quotes")) {
            Statistics.label(label).coverage(c -> {
                c.check(true).percentage(p -> p > 5);
                c.check(false).percentage(p -> p > 5);
            });
        }
    }

    @Property
    void a_parenthesis_without_its_other_stays_in_the_words(@ForAll("berkurung") Contoh contoh) {
        String hasil = contoh.hasilBagi();
        Assume.that(hasil.startsWith("(") || hasil.endsWith(")"));
        String kurang = hasil.startsWith("(") ? hasil.substring(1) : hasil.substring(0, hasil.length() - 1);
        Bacaan bacaan = Bacaan.baca(contoh.depan() + kurang + contoh.kali());
        assertThat(bacaan.kaidah()).doesNotContain(Kaidah.KURUNG_HASIL_BAGI, Kaidah.TANDA_BAGI_RAPAT);
        BacaanProperties.utuh(bacaan);
    }

    @Provide
    Arbitrary<Rasio> rasio() {
        return Combinators.combine(jumlah(), jumlah()).as((a, b) -> a.dibagi(b).kaliSeratusPersen());
    }

    private static Arbitrary<Jumlah<Object>> jumlah() {
        Arbitrary<Syarat<Object>> syarat = Arbitraries.oneOf(
                Arbitraries.just(Syarat.semua()),
                NAMA.map(Ciri::of),
                NAMA.map(n -> Ciri.of(n).tidak()),
                NAMA.map(n -> new Syarat.Banding<>(Ukuran.of(n), Pembanding.SEKURANG_KURANGNYA, Pecahan.of(3, 4))));
        return Combinators.combine(NAMA, syarat)
                .as((n, s) -> Rumus.jumlah(Populasi.of(n).yang(s)));
    }

    /** The quotient with parentheses on any of its levels, and what divides in any of its spellings. */
    @Provide
    Arbitrary<Contoh> berkurung() {
        Arbitrary<Integer> lapis = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(3, 1), Tuple.of(1, 2));
        return Combinators.combine(
                        rasio(),
                        Arbitraries.of(
                                "", "1. ", "Persentase X = ", "Persentase X =", "Cakupan X (%): ", "Rasio adalah "),
                        Arbitraries.of(
                                " / ", " : ", " ÷ ", " dibagi ", " dibanding dengan ", "/", ":", "÷", "/ ", " /"),
                        Arbitraries.of(" x 100%", " X 100 persen", " dikali 100%", "x100%", "× 100 %"),
                        Arbitraries.of("", " "),
                        lapis,
                        lapis,
                        lapis)
                .as((rasio, depan, bagi, kali, jeda, kiri, kanan, luar) -> {
                    String a = kurung(rasio.pembilang().kalimat().orElseThrow(), kiri, jeda);
                    String b = kurung(rasio.penyebut().kalimat().orElseThrow(), kanan, jeda);
                    String tanda = a.endsWith("\"") ? " " + bagi.strip() + " " : bagi; // or the quotes would not end
                    String persen = kanan + luar == 0 ? " " + kali.strip() : kali;
                    boolean rapat = tanda.length() < 3;
                    return new Contoh(
                            rasio, depan, kurung(a + tanda + b, luar, jeda), persen, kiri + kanan + luar > 0, rapat);
                });
    }

    private static String kurung(String isi, int lapis, String jeda) {
        return ("(" + jeda).repeat(lapis) + isi + (jeda + ")").repeat(lapis);
    }
}
