// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import com.google.common.collect.ImmutableList;
import id.iki.formulas.rumus.AmbangTarget;
import id.iki.formulas.rumus.Jumlah;
import id.iki.formulas.rumus.JumlahGabungan;
import id.iki.formulas.teks.Bacaan;
import id.iki.formulas.teks.Draf;
import id.iki.formulas.teks.Draf.Kurang;
import id.iki.formulas.teks.Kaidah;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A wording as printed, and how it reads by itself.
 *
 * @param cetak the text in one line
 * @param isi the text in lower case without the number at its beginning
 * @param bacaan its reading
 */
record Kalimat(String cetak, String isi, Bacaan bacaan) {

    /** Signs and words of an operation, also where the reading does not understand what it is done with. */
    private static final Pattern OPERASI =
            Pattern.compile("[/÷*+]|dibagi|banding|dikali|rata-rata|rasio|selisih|dikurangi|ditambah");

    static Kalimat of(String cetak) {
        return new Kalimat(cetak, Teks.isi(cetak), Bacaan.baca(cetak));
    }

    /** Returns the numbered formulas that the wording consists of; itself where it is one. */
    List<Kalimat> bagian() {
        return bacaan.bagian().isEmpty()
                ? ImmutableList.of(this)
                : bacaan.bagian().stream()
                        .map(b -> new Kalimat(b.kalimat().strip(), Teks.isi(b.kalimat()), b))
                        .toList();
    }

    private Draf draf() {
        return bacaan.draf();
    }

    private boolean kurang(Kurang bagian) {
        return draf().kurang().contains(bagian);
    }

    private boolean menurut(Kaidah kaidah) {
        return bacaan.kaidah().contains(kaidah);
    }

    /** Returns whether a percentage is claimed: by "x 100 %", by its name, or by a target. */
    boolean persen() {
        return menurut(Kaidah.KALI_SERATUS_PERSEN) || hanyaNama() || isi.contains("%");
    }

    /** Returns whether it says that something is counted, and no more than perhaps a target. */
    boolean cacah() {
        return bacaan.rumus()
                .map(r -> r instanceof AmbangTarget ambang ? ambang.rumus() : r)
                .filter(r -> r instanceof Jumlah || r instanceof JumlahGabungan)
                .isPresent();
    }

    boolean skor() {
        return menurut(Kaidah.NILAI_DARI_LUAR);
    }

    boolean hanyaNama() {
        return menurut(Kaidah.NAMA_SAJA) && !OPERASI.matcher(isi).find();
    }

    boolean hanyaTarget() {
        return menurut(Kaidah.PERSEN_SAJA)
                || (menurut(Kaidah.TARGET_DISEBUT)
                        && kurang(Kurang.UKURAN)
                        && draf().nama().isEmpty());
    }

    boolean tanpaPenyebut() {
        return kurang(Kurang.PENYEBUT) && !menurut(Kaidah.NAMA_SAJA);
    }

    boolean tanpaOperasi() {
        return kurang(Kurang.OPERASI)
                || (kurang(Kurang.UKURAN)
                        && !hanyaTarget()
                        && !OPERASI.matcher(isi).find());
    }

    private Optional<Jumlah<?>> pembilang() {
        return draf().jumlah().stream().findFirst();
    }

    boolean pembilangSamaPenyebut() {
        return draf().penyebut().isPresent() && pembilang().equals(draf().penyebut());
    }

    /** Returns whether every word of the denominator that says what is counted stands in the numerator too. */
    boolean pembilangBagianPenyebut() {
        return draf().penyebut().isEmpty()
                || pembilang().isEmpty()
                || Teks.kataInti(atas()).containsAll(Teks.kataInti(sebutan(draf().penyebut())));
    }

    /** Returns the words of the numerator. */
    String atas() {
        return sebutan(pembilang());
    }

    /** Returns the words of the denominator, with those that say where it lies; empty if it has none. */
    String bawah() {
        return draf().penyebut().isEmpty()
                ? ""
                : sebutan(draf().penyebut()) + " " + Teks.isi(draf().lingkup().orElse(""));
    }

    private static String sebutan(Optional<Jumlah<?>> jumlah) {
        return jumlah.map(j -> Teks.isi(j.cacah().sebutan())).orElse("");
    }
}
