// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import static com.google.common.base.Preconditions.checkNotNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.teks.Potongan.Peran;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence of a decree says (<i>bacaan</i>, reading): the formula where it says a whole one, else the parts that
 * it names and what they lack, else that it says nothing.
 *
 * <pre>{@code
 * Bacaan bacaan = Bacaan.baca("Jumlah Pos Kamling yang aktif berbanding jumlah seluruh Pos Kamling X 100%");
 * bacaan.rumus();   // persentase(Pos Kamling, aktif)
 * bacaan.kaidah();  // DIBANDINGKAN, KALI_SERATUS_PERSEN, KATA_SELURUH
 * }</pre>
 *
 * <p>Every string has a reading; none throws. Reading takes time in proportion to the length, which is bounded by
 * {@link #PANJANG}.
 *
 * @param kalimat the sentence as given
 * @param jenis the kind: that of the formula ({@link Rumus#jenis}), {@code TIDAK_LENGKAP} for a draft that lacks a part,
 *     {@code BEBERAPA_RUMUS} for several numbered formulas, {@code TIDAK_TERBACA} for words that say nothing
 * @param rumus the formula, empty unless it is complete
 * @param draf the parts that are named
 * @param potongan the sentence in pieces, each with what it was read as; together they are the sentence
 * @param kaidah the rules by which it was read
 * @param bagian the readings of several numbered formulas, empty for other sentences
 */
public record Bacaan(
        String kalimat,
        String jenis,
        Optional<Rumus> rumus,
        Draf draf,
        List<Potongan> potongan,
        Set<Kaidah> kaidah,
        List<Bacaan> bagian) {

    /** The most characters that are read. A longer text is refused; no sentence of a decree comes near. */
    public static final int PANJANG = 20_000;

    private static final Set<Peran> TANPA_ARTI =
            Sets.immutableEnumSet(Peran.TIDAK_TERBACA, Peran.TANDA_BACA, Peran.NOMOR);

    static final String TIDAK_LENGKAP = "TIDAK_LENGKAP";
    static final String TIDAK_TERBACA = "TIDAK_TERBACA";
    static final String BEBERAPA_RUMUS = "BEBERAPA_RUMUS";

    /** Creates a reading. */
    public Bacaan {
        checkNotNull(kalimat, "kalimat");
        checkNotNull(jenis, "jenis");
        checkNotNull(rumus, "rumus");
        checkNotNull(draf, "draf");
        potongan = ImmutableList.copyOf(potongan);
        kaidah = Sets.immutableEnumSet(ImmutableSet.copyOf(kaidah));
        bagian = ImmutableList.copyOf(bagian);
    }

    /**
     * Reads a sentence. Every noun is made from its words, in units of its own name unless the sentence says another.
     *
     * @param kalimat the sentence; line breaks are blanks
     * @return the reading
     */
    public static Bacaan baca(String kalimat) {
        return Pembaca.baca(kalimat, null);
    }

    /**
     * Reads a sentence about the nouns of an office. A noun that the vocabulary does not have is not understood, and
     * leaves the sentence incomplete.
     *
     * @param kalimat the sentence; line breaks are blanks
     * @param kosakata the nouns
     * @return the reading
     */
    public static Bacaan baca(String kalimat, Kosakata kosakata) {
        return Pembaca.baca(kalimat, checkNotNull(kosakata, "kosakata"));
    }

    /**
     * Returns whether the sentence says a whole formula.
     *
     * @return true if there is a formula
     */
    public boolean isLengkap() {
        return rumus.isPresent();
    }

    /**
     * Returns the words that were not understood.
     *
     * @return the words in their order, neighbours together
     */
    public List<String> tidakTerbaca() {
        return potongan.stream()
                .filter(p -> p.peran() == Peran.TIDAK_TERBACA)
                .map(p -> Pemenggal.rapikan(p.teks()))
                .filter(t -> !t.isEmpty())
                .toList();
    }

    /**
     * Returns the last word that was understood.
     *
     * @return the word, empty if none was
     */
    public Optional<String> sampai() {
        for (int i = potongan.size() - 1; i >= 0; i--) {
            Potongan satu = potongan.get(i);
            if (!TANPA_ARTI.contains(satu.peran())) {
                String teks = Pemenggal.rapikan(satu.teks());
                return Optional.of(teks.substring(teks.lastIndexOf(' ') + 1));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns what is wrong with the sentence, as an Indonesian sentence.
     *
     * @return the sentence, empty for a complete formula
     */
    public Optional<String> keterangan() {
        if (jenis.equals(TIDAK_TERBACA)) {
            return Optional.of(
                    kaidah.contains(Kaidah.TERLALU_PANJANG)
                            ? Kaidah.TERLALU_PANJANG.keterangan()
                            : sampai().map(s -> "Kalimat ini tidak terbaca sesudah kata '" + s + "'.")
                                    .orElse("Tidak ada kata yang terbaca sebagai rumus."));
        }
        return draf.kurang().isEmpty()
                ? Optional.empty()
                : Optional.of(draf.kurang().stream()
                        .map(Draf.Kurang::kata)
                        .collect(joining(", ", "Rumus belum lengkap: belum ada ", ".")));
    }
}
