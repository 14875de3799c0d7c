// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds the parentheses that group a quotient, as in {@code (Jumlah A / Jumlah B) x 100%}, and takes them out of the words.
 * They open before "jumlah", where the formula begins or after its division, and close before the division or "x 100 %". Up
 * to there every parenthesis must have its other, and there must be one division and no sum or difference of counts; or
 * else all stay in the words, as those of a name do. A canonical sentence opens no count with a parenthesis, so that none is
 * changed here.
 *
 * <p>A mark without blanks, as in {@code Jumlah A/Jumlah B x 100%}, divides on the same terms where nothing else does. A
 * canonical quotient says "dibagi", so that none is changed here either.
 */
final class Pengelompokan {

    private static final String TANDA = "/:÷=+-–−";
    private static final List<String> KALI = List.of("x100", "×100", "*100", "x", "×", "*");
    /** What joins counts to a sum, a difference or a product: then one count is not the whole operand. */
    private static final Set<String> SAMBUNG = ImmutableSet.of(
            "+", "-", "–", "−", ",", "x", "×", "*", "dan", "serta", "plus", "minus", "ditambah", "dikurangi", "dikali");

    private final Kalimat asal;
    private final List<Leksem> potongan = new ArrayList<>(); // the words, with what may be cut off them cut off
    private final List<Integer> induk = new ArrayList<>(); // the word that each was cut off
    private final Kalimat p;
    private final int[] pasangan; // where what an opening parenthesis opens is closed, -1 for all else
    private final int[] sesudahTutup; // where closing parentheses that stand together end
    private final BitSet terbuka = new BitSet(); // what stands open at the division
    private final BitSet keluar = new BitSet(); // parentheses that group
    private final BitSet berdiri = new BitSet(); // marks that are words of their own
    private boolean rapat;

    private Pengelompokan(Kalimat asal) {
        this.asal = asal;
        for (int i = 0; i < asal.panjang(); i++) {
            potong(i);
        }
        this.p = new Kalimat(asal.teks(), potongan, List.of());
        this.pasangan = new int[potongan.size()];
        Arrays.fill(pasangan, -1);
        this.sesudahTutup = new int[potongan.size() + 1];
        for (int i = potongan.size(); i >= 0; i--) {
            sesudahTutup[i] = p.adalah(i, ")") ? sesudahTutup[i + 1] : i;
        }
    }

    /** Returns the sentence with the parentheses that group apart from its words. */
    static Kalimat pisahkan(Kalimat k) {
        Pengelompokan satu = new Pengelompokan(k);
        return satu.cari() ? satu.susun() : k;
    }

    /** Returns whether a count begins at a word, perhaps behind parentheses. */
    static boolean isCacah(Kalimat k, int i) {
        int j = i;
        while (j < k.panjang() && !k.kata(j).isKutipan() && tanpaBuka(k, j).isEmpty()) {
            j++;
        }
        return j < k.panjang() && KataKunci.JUMLAH.contains(tanpaBuka(k, j));
    }

    private static String tanpaBuka(Kalimat k, int i) {
        return CharMatcher.is('(').trimLeadingFrom(k.kata(i).kunci());
    }

    /** Cuts a word into what it is, closing parentheses, a mark, opening ones, and the word that opens a count. */
    private void potong(int ke) {
        Leksem kata = asal.kata(ke);
        String s = kata.kunci();
        int jumlah = s.length() - panjangJumlah(s);
        int buka = jumlah;
        while (buka > 0 && s.charAt(buka - 1) == '(') {
            buka--;
        }
        int tanda = buka - panjangTanda(s, buka);
        int akhir = tanda;
        while (akhir > 0 && s.charAt(akhir - 1) == ')') {
            akhir--;
        }
        BitSet batas = new BitSet();
        batas.set(akhir, tanda + 1);
        batas.set(buka, jumlah + 1);
        batas.clear(0);
        batas.clear(s.length(), s.length() + 1);
        if (batas.isEmpty()) {
            potongan.add(kata);
            induk.add(ke);
            return;
        }
        int dari = 0;
        int letak = kata.awal();
        while (dari < s.length()) {
            int sampai = batas.nextSetBit(dari + 1) < 0 ? s.length() : batas.nextSetBit(dari + 1);
            int ujung = sampai == s.length() ? kata.akhir() : Pemenggal.maju(asal.teks(), letak, sampai - dari);
            potongan.add(new Leksem(s.substring(dari, sampai), letak, ujung, ""));
            induk.add(ke);
            dari = sampai;
            letak = ujung;
        }
    }

    private static int panjangJumlah(String s) {
        for (String satu : KataKunci.JUMLAH) {
            int awal = s.length() - satu.length();
            if (s.endsWith(satu) && (awal == 0 || (TANDA + "(").indexOf(s.charAt(awal - 1)) >= 0)) {
                return satu.length();
            }
        }
        return 0;
    }

    private static int panjangTanda(String s, int sampai) {
        if (sampai > 0 && TANDA.indexOf(s.charAt(sampai - 1)) >= 0) {
            return 1;
        }
        for (String satu : KALI) {
            int awal = s.length() - satu.length();
            if (sampai == s.length() && s.endsWith(satu) && awal > 0 && s.charAt(awal - 1) == ')') {
                return satu.length();
            }
        }
        return 0;
    }

    /** Finds the parentheses and the mark of a quotient, and returns whether there are any to be cut off. */
    private boolean cari() {
        int awal = awal();
        int kali = awal;
        while (kali < p.panjang() && KataKunci.kaliSeratusPersen(p, kali) == 0) {
            if (KataKunci.daftar(p, kali) > 0) {
                return false;
            }
            kali++;
        }
        if (kali >= p.panjang() || !isCacah(awal) || PembacaTarget.letak(p, awal, kali) < kali) {
            return false;
        }
        int bagi = bagi(awal, kali);
        if (bagi < 0) {
            return false;
        }
        int kanan = bagi + panjangBagi(bagi);
        return isBerpasangan(awal, bagi, kali)
                && isKelompok(awal, p.adalah(bagi - 1, ",") ? bagi - 1 : bagi, kali)
                && isKelompok(kanan, kali, kali)
                && isSatuCacah(awal, bagi)
                && isSatuCacah(kanan, kali)
                && isUtuh(kali, kali + KataKunci.kaliSeratusPersen(p, kali))
                && terbuka.stream().allMatch(keluar::get)
                && !(keluar.isEmpty() && berdiri.isEmpty());
    }

    /** Where the count begins: after a number, or after what a percentage is called and "=". */
    private int awal() {
        int i = 0;
        while (i < p.panjang() && induk.get(i) == 0 && asal.kata(0).nomor() >= 0) {
            i++;
        }
        if (!p.salahSatu(i, KataKunci.PERSENTASE)) {
            return i;
        }
        for (int j = i + 1; j < p.panjang(); j++) {
            if (p.salahSatu(j, KataKunci.ADALAH) && isCacah(j + 1) && (p.adalah(j, "=") || !isPotongan(j))) {
                berdiri.set(j, isPotongan(j));
                return j + 1;
            }
        }
        return p.panjang();
    }

    /** Where the only division is: a word, or a mark between blanks; failing these, a mark without. */
    private int bagi(int awal, int kali) {
        List<Integer> lepas = new ArrayList<>();
        List<Integer> lekat = new ArrayList<>();
        for (int i = awal + 1; i < kali; i++) {
            if (panjangBagi(i) > 0) {
                (p.salahSatu(i, KataKunci.TANDA_BAGI) && isPotongan(i) ? lekat : lepas).add(i);
            }
        }
        if (lepas.isEmpty() && lekat.size() == 1 && !KataKunci.isSeluruh(p, lekat.get(0) - 1)) {
            rapat = true;
            berdiri.set(lekat.get(0));
            return lekat.get(0);
        }
        return lepas.size() == 1 ? lepas.get(0) : -1;
    }

    private int panjangBagi(int i) {
        int panjang = KataKunci.bagi(p, i, false);
        return panjang == 0 && p.salahSatu(i, KataKunci.TANDA_BAGI) && isCacah(i + 1) ? 1 : panjang;
    }

    private boolean isCacah(int i) {
        return p.salahSatu(lewatiBuka(i), KataKunci.JUMLAH);
    }

    private int lewatiBuka(int i) {
        int j = i;
        while (p.adalah(j, "(")) {
            j++;
        }
        return j;
    }

    private boolean isPotongan(int i) {
        return isLekat(i) || isLekat(i + 1);
    }

    private boolean isLekat(int i) {
        return i > 0 && i < induk.size() && induk.get(i).equals(induk.get(i - 1));
    }

    /** Whether words stay words of their own when what does not group is joined again. */
    private boolean isUtuh(int dari, int sampai) {
        return (!isLekat(dari) || keluar.get(dari - 1)) && !isLekat(sampai);
    }

    /** Pairs the parentheses, and returns whether each has its other. */
    private boolean isBerpasangan(int awal, int bagi, int kali) {
        Deque<Integer> buka = new ArrayDeque<>();
        for (int i = awal; i < kali; i++) {
            if (i == bagi) {
                buka.forEach(terbuka::set);
            }
            String kunci = p.kata(i).kunci();
            for (int j = 0; j < kunci.length(); j++) {
                if (kunci.charAt(j) == '(') {
                    buka.push(i);
                } else if (kunci.charAt(j) == ')') {
                    if (buka.isEmpty()) {
                        return false;
                    }
                    pasangan[buka.pop()] = kunci.length() == 1 ? i : -1;
                }
            }
        }
        return buka.isEmpty();
    }

    /** Takes the parentheses out that open before a count, and returns whether each closes at an end. */
    private boolean isKelompok(int awal, int satuUjung, int lain) {
        int jumlah = isCacah(awal) ? lewatiBuka(awal) : awal;
        for (int i = awal; i < jumlah; i++) {
            int ujung = pasangan[i] < 0 ? -1 : sesudahTutup[pasangan[i]];
            if (ujung != satuUjung && ujung != lain) {
                return false;
            }
            keluar.set(i);
            keluar.set(pasangan[i]);
        }
        return true;
    }

    private boolean isSatuCacah(int awal, int akhir) {
        int lalu = lewatiBuka(awal);
        for (int i = lalu + 1; i < akhir; i++) {
            if (p.salahSatu(i, KataKunci.JUMLAH) && p.salahSatu(lalu, SAMBUNG)) {
                return false;
            }
            lalu = p.adalah(i, "(") ? lalu : i;
        }
        return true;
    }

    /** Joins again what does not group. */
    private Kalimat susun() {
        List<Leksem> kata = new ArrayList<>();
        List<Leksem> kurung = new ArrayList<>();
        for (int i = 0; i < potongan.size(); ) {
            int j = i + 1;
            while (isTetap(i) && j < potongan.size() && isLekat(j) && isTetap(j)) {
                j++;
            }
            (keluar.get(i) ? kurung : kata).add(gabung(i, j));
            i = j;
        }
        Kalimat k = new Kalimat(asal.teks(), kata, kurung);
        if (!kurung.isEmpty()) {
            k.kaidah(Kaidah.KURUNG_HASIL_BAGI);
        }
        if (rapat) {
            k.kaidah(Kaidah.TANDA_BAGI_RAPAT);
        }
        return k;
    }

    private boolean isTetap(int i) {
        return !keluar.get(i) && !berdiri.get(i);
    }

    private Leksem gabung(int dari, int sampai) {
        Leksem awal = potongan.get(dari);
        return sampai - dari == 1
                ? awal
                : new Leksem(
                        potongan.subList(dari, sampai).stream()
                                .map(Leksem::kunci)
                                .collect(joining()),
                        awal.awal(),
                        potongan.get(sampai - 1).akhir(),
                        "");
    }
}
