// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A sentence that is being read: its words, and what each was read as so far. */
final class Kalimat {

    private final String teks;
    private final List<Leksem> kata;
    private final List<Leksem> kurung;
    private final Potongan.Peran[] peran;
    private final Set<Kaidah> kaidah = EnumSet.noneOf(Kaidah.class);

    /**
     * Creates a sentence.
     *
     * @param kurung parentheses that are no part of a word
     */
    Kalimat(String teks, List<Leksem> kata, List<Leksem> kurung) {
        this.teks = teks;
        this.kata = kata;
        this.kurung = kurung;
        this.peran = new Potongan.Peran[kata.size()];
        Arrays.fill(peran, Potongan.Peran.TIDAK_TERBACA);
    }

    int panjang() {
        return kata.size();
    }

    List<Leksem> kata() {
        return kata;
    }

    Leksem kata(int i) {
        return kata.get(i);
    }

    boolean adalah(int i, String satu) {
        return i < kata.size() && kata.get(i).adalah(satu);
    }

    boolean salahSatu(int i, Set<String> pilihan) {
        return i < kata.size() && pilihan.contains(kata.get(i).kunci());
    }

    /** Returns whether words stand here, one after another. */
    boolean urut(int i, String... urutan) {
        return urut(i, Arrays.asList(urutan));
    }

    boolean urut(int i, List<String> urutan) {
        for (int j = 0; j < urutan.size(); j++) {
            if (!adalah(i + j, urutan.get(j))) {
                return false;
            }
        }
        return true;
    }

    void tandai(int dari, int sampai, Potongan.Peran sebagai) {
        Arrays.fill(peran, dari, sampai, sebagai);
    }

    void tandai(int di, Potongan.Peran sebagai) {
        peran[di] = sebagai;
    }

    void kaidah(Kaidah satu) {
        kaidah.add(satu);
    }

    Set<Kaidah> kaidah() {
        return kaidah;
    }

    /** Returns the name that words make: that in quotes word for word, others with single blanks. */
    String nama(int dari, int sampai) {
        if (sampai - dari == 1 && kata.get(dari).isKutipan()) {
            return Pemenggal.namaDalamKutipan(kata.get(dari).kutipan());
        }
        return dari >= sampai
                ? ""
                : Pemenggal.rapikan(teks.substring(
                        kata.get(dari).awal(), kata.get(sampai - 1).akhir()));
    }

    /** Returns the text from the beginning of one word to that of another. */
    String teks(int dari, int sampai) {
        return teks.substring(awal(dari), awal(sampai));
    }

    private int awal(int i) {
        return i == 0 ? 0 : i == kata.size() ? teks.length() : kata.get(i).awal();
    }

    String teks() {
        return teks;
    }

    boolean isAdaTidakTerbaca() {
        return Arrays.asList(peran).contains(Potongan.Peran.TIDAK_TERBACA);
    }

    /** Returns the sentence in pieces, neighbours of one role joined. */
    List<Potongan> potongan() {
        ImmutableList.Builder<Potongan> hasil = ImmutableList.builder();
        int dari = 0;
        int letakKurung = 0;
        Potongan.Peran kini = null;
        for (int i = 0; i < kata.size() || letakKurung < kurung.size(); ) {
            boolean diKurung = letakKurung < kurung.size()
                    && (i == kata.size()
                            || kurung.get(letakKurung).awal() < kata.get(i).awal());
            Potongan.Peran berikut = diKurung ? Potongan.Peran.TANDA_BACA : peran[i];
            int letak =
                    diKurung ? kurung.get(letakKurung++).awal() : kata.get(i++).awal();
            if (kini != null && berikut != kini) {
                hasil.add(new Potongan(teks.substring(dari, letak), kini));
                dari = letak;
            }
            kini = berikut;
        }
        return kini == null
                ? List.of()
                : hasil.add(new Potongan(teks.substring(dari), kini)).build();
    }
}
