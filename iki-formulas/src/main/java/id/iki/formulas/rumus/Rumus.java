// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.Syarat;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.nilai.Persentase;
import java.math.BigDecimal;

/**
 * A formula that can be written as a sentence (<i>rumus</i>). Its static methods begin the sentences:
 *
 * <pre>{@code
 * import static id.iki.formulas.rumus.Rumus.*;
 *
 * // "Jumlah Dokumen Profil Kecamatan yang disusun tepat waktu"
 * jumlah(DOKUMEN_PROFIL).yang(DISUSUN_TEPAT_WAKTU)
 *
 * // "Jadwal kegiatan gotong royong, target 100%"
 * persentase(JADWAL_GOTONG_ROYONG, TERLAKSANA).target(persen(100))
 * }</pre>
 *
 * <p>The kinds are closed. An application that measures in a way of its own implements {@link Formulasi}.
 */
public sealed interface Rumus extends Formulasi
        permits Jumlah, JumlahGabungan, Rasio, SkorLuar, DaftarPeriksa, AmbangTarget, Rujukan, TakTerhitung {

    /**
     * Begins "jumlah ...": counts a population. It is a formula by itself, and may go on with a condition, a
     * denominator or another count.
     *
     * @param <E> the type of the elements
     * @param populasi what is counted
     * @return the count
     */
    static <E> Jumlah<E> jumlah(Populasi<E> populasi) {
        return new Jumlah<>(populasi.semua());
    }

    /**
     * Begins "jumlah ..." with what is counted, the same words by which an office gives a count.
     *
     * @param <E> the type of the elements
     * @param cacah what is counted
     * @return the count
     */
    static <E> Jumlah<E> jumlah(Cacah<E> cacah) {
        return new Jumlah<>(cacah);
    }

    /**
     * Returns the share of a population that meets a condition: "jumlah X yang Y dibagi jumlah X x 100 %". It is
     * never above 100 %, and its parts cannot be turned round.
     *
     * @param <E> the type of the elements
     * @param dari the population
     * @param yang the condition
     * @return the ratio
     */
    static <E> Rasio persentase(Populasi<E> dari, Syarat<E> yang) {
        return jumlah(dari).yang(yang).dibagi(jumlah(dari)).kaliSeratusPersen();
    }

    /**
     * Returns a score that is given from outside, by a survey or an assessor.
     *
     * @param skor the score
     * @return the formula
     */
    static SkorLuar skor(Skor skor) {
        return new SkorLuar(skor);
    }

    /**
     * Begins a checklist ("terdiri dari", "meliputi"). Unless it goes on, its value is the share of items that are
     * done, of those that apply.
     *
     * @param daftar the items
     * @return the checklist
     */
    static DaftarPeriksa daftarPeriksa(DaftarButir daftar) {
        return new DaftarPeriksa(daftar, KapanSelesai.SELESAI, new Penilaian.Proporsi());
    }

    /**
     * Returns a reference to another formula of the same decree, for a wording that only names it.
     *
     * @param kode the code of the wording that has the formula
     * @return the formula
     */
    static Rujukan rujukan(String kode) {
        return new Rujukan(kode);
    }

    /**
     * Returns the formula of a wording that does not say what to compute. It has no value, and says why.
     *
     * @param sebab why, as a clause without a full stop, such as {@code penyebutnya tidak tercetak}
     * @return the formula
     */
    static TakTerhitung takTerhitung(String sebab) {
        return new TakTerhitung(sebab);
    }

    /**
     * Returns a percentage, as in "target 100 %".
     *
     * @param persen the percents
     * @return the percentage
     */
    static Persentase persen(long persen) {
        return Persentase.of(persen);
    }

    /**
     * Returns a percentage, as in "target 82,5 %".
     *
     * @param persen the percents
     * @return the percentage
     */
    static Persentase persen(BigDecimal persen) {
        return Persentase.of(persen);
    }

    /**
     * Returns the provision that a trait holds for every element of a population, as in "mencakup semua unsur".
     *
     * @param <E> the type of the elements
     * @param populasi the population
     * @param ciri the trait
     * @return the provision
     */
    static <E> Ketentuan semua(Populasi<E> populasi, Ciri<E> ciri) {
        return new Ketentuan.Semua<>(populasi, ciri);
    }
}
