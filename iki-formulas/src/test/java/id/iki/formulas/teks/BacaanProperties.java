// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.pembangkit.PohonKalimat;
import id.iki.formulas.pembangkit.PohonKalimat.Berkalimat;
import id.iki.formulas.rumus.AmbangTarget;
import id.iki.formulas.rumus.Rumus;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The laws of reading. */
@Domain(PohonKalimat.class)
@Domain(DomainContext.Global.class)
class BacaanProperties {

    static void utuh(Bacaan bacaan) {
        assertThat(bacaan.potongan().stream().map(Potongan::teks).collect(Collectors.joining()))
                .isEqualTo(bacaan.kalimat());
    }

    private static Kosakata kosakata(Rumus rumus) {
        try {
            return Kosakata.of(rumus.masukan());
        } catch (IllegalArgumentException e) { // two names that differ in case only
            Assume.that(false);
            throw e;
        }
    }

    @Property(tries = 800)
    void a_canonical_sentence_gives_the_same_formula(@ForAll Berkalimat contoh) {
        Rumus rumus = contoh.rumus();
        String kalimat = rumus.kalimat().orElseThrow();
        Bacaan bacaan = Bacaan.baca(kalimat);
        assertThat(bacaan.rumus().map(TanpaSatuan::of)).as(kalimat).contains(TanpaSatuan.of(rumus));
        if (!rumus.satuan().equals(Optional.of(Satuan.NILAI))) { // a target in it is printed without a unit
            assertThat(bacaan.rumus().flatMap(Rumus::kalimat)).contains(kalimat);
            assertThat(bacaan.kaidah()).contains(Kaidah.KALIMAT_BAKU);
        }
        assertThat(bacaan.tidakTerbaca()).isEmpty();
        assertThat(bacaan.keterangan()).isEmpty();
        utuh(bacaan);
        Statistics.label("kind").collect(rumus.jenis());
        Statistics.label("quoted").collect(kalimat.contains("\""));
    }

    @Property(tries = 400)
    void read_with_the_nouns_it_is_the_same_with_its_units(@ForAll Berkalimat contoh) {
        Rumus rumus = contoh.rumus();
        Kosakata kosakata = kosakata(rumus);
        String kalimat = rumus.kalimat().orElseThrow();
        Assume.that(!(rumus instanceof AmbangTarget a && a.rumus().satuan().isEmpty()));
        assertThat(Bacaan.baca(kalimat, kosakata).rumus()).as(kalimat).contains(rumus);
    }

    /** Words of decrees in any order, with blanks, marks and pieces of other scripts between them. */
    @Provide
    Arbitrary<String> acak() {
        Arbitrary<String> kata = Arbitraries.oneOf(
                Arbitraries.of(
                        "Jumlah",
                        "jumlah",
                        "dibagi",
                        "dibandingkan dengan",
                        "berbanding",
                        "x 100 %",
                        "di kali 100%",
                        "yang",
                        "dengan",
                        "dan",
                        "serta",
                        "seluruh",
                        "sekurang-kurangnya",
                        "75",
                        "orang",
                        "mencakup",
                        "semua",
                        ", target",
                        "Target",
                        "80",
                        "%",
                        "terdiri dari",
                        "meliputi :",
                        "1.",
                        "2.",
                        "3.",
                        ";",
                        ":",
                        "/",
                        "Persentase",
                        "Nilai",
                        "Skor:",
                        "Rumus yang dirujuk:",
                        "butir yang selesai",
                        "dari",
                        "tepat waktu",
                        ", dengan ketentuan",
                        "harus",
                        "dalam satu tahun",
                        "=",
                        "\"",
                        "\"a\"",
                        "nihil",
                        "sampai",
                        "antara lain",
                        "Jenis",
                        "desa",
                        "pos",
                        "nilai",
                        "aktif",
                        "(1/2)",
                        "(",
                        ")",
                        "(Jumlah",
                        "(jumlah desa",
                        "/(Jumlah pos",
                        ")/(jumlah",
                        "/Jumlah",
                        "/ jumlah",
                        ") x 100%",
                        ")x100%",
                        "=(Jumlah"),
                Arbitraries.strings().ofMaxLength(4),
                Arbitraries.of("\u00a0", "\u200e", "\u202e", "\ud800", "\udc00", "\u0000", "\ufeff", "\ud83d\ude00"));
        Arbitrary<String> jeda = Arbitraries.of(" ", "  ", "\t", "\n", "\u00a0", "\u2007", "");
        return Combinators.combine(kata, jeda)
                .as(String::concat)
                .list()
                .ofMaxSize(25)
                .map(l -> String.join("", l));
    }

    @Property(tries = 3000)
    void any_string_has_a_reading_that_loses_nothing(@ForAll("acak") String kalimat) {
        Bacaan bacaan = Bacaan.baca(kalimat);
        utuh(bacaan);
        assertThat(bacaan.isLengkap())
                .isEqualTo(!bacaan.jenis().equals("TIDAK_LENGKAP")
                        && !bacaan.jenis().equals("TIDAK_TERBACA")
                        && !bacaan.jenis().equals("BEBERAPA_RUMUS"));
        assertThat(bacaan.keterangan().isEmpty())
                .isEqualTo(bacaan.isLengkap()
                        || (bacaan.jenis().equals("BEBERAPA_RUMUS")
                                && bacaan.draf().kurang().isEmpty()));
        bacaan.bagian().forEach(BacaanProperties::utuh);
        // what was read is what its own sentence says
        bacaan.rumus()
                .flatMap(Rumus::kalimat)
                .ifPresent(k -> assertThat(Bacaan.baca(k).rumus().map(TanpaSatuan::of))
                        .as(kalimat + " -> " + k)
                        .isEqualTo(bacaan.rumus().map(TanpaSatuan::of)));
        Statistics.label("kind").collect(bacaan.jenis());
    }

    @Property(tries = 1000)
    void arbitrary_text_has_a_reading(@ForAll String kalimat) {
        utuh(Bacaan.baca(kalimat));
        utuh(Bacaan.baca("Jumlah " + kalimat + " dibagi jumlah desa x 100 %"));
        utuh(Bacaan.baca(kalimat, Kosakata.of()));
    }

    @Property(tries = 1000)
    void blanks_and_case_do_not_change_the_reading(
            @ForAll("acak") String kalimat, @ForAll("jeda") String jeda, @ForAll boolean kapital) {
        Assume.that(kalimat.indexOf('"') < 0);
        String lain = Pemenggal.rapikan(kalimat).replace(" ", jeda);
        Assume.that(!lain.isEmpty());
        String diubah = kapital ? Ascii.toUpperCase(lain) : Ascii.toLowerCase(lain);
        Bacaan satu = Bacaan.baca(kalimat);
        Bacaan dua = Bacaan.baca(jeda + diubah + jeda);
        assertThat(dua.jenis()).isEqualTo(satu.jenis());
        assertThat(dua.draf().kurang()).isEqualTo(satu.draf().kurang());
        assertThat(bentuk(dua)).isEqualTo(bentuk(satu));
        assertThat(dua.potongan().stream().map(Potongan::peran))
                .containsExactlyElementsOf(
                        satu.potongan().stream().map(Potongan::peran).toList());
    }

    /** The formula's sentence as one case; a noun is spelt as where it first stands. */
    private static Optional<String> bentuk(Bacaan bacaan) {
        return bacaan.rumus().flatMap(Rumus::kalimat).map(Ascii::toLowerCase);
    }

    @Provide
    Arbitrary<String> jeda() {
        return Arbitraries.of(" ", "   ", "\t", "\n", "\u00a0", " \u200b ", "\u3000");
    }
}
