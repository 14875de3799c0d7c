// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a table, or of a block of its rows (<i>hasil</i>, result): two columns for each calculation, its
 * realisations and its achievements.
 *
 * <pre>{@code
 * Kolom capaian = hasil.capaian("pelayanan");
 * for (int i = 0; i < hasil.banyakBaris(); i++) {
 *     if (capaian.ada(i)) {
 *         tulis(capaian.desimal(i, Pembulatan.DUA_DESIMAL), capaian.predikat(i));
 *     } else {
 *         tulis(capaian.alasan(i));
 *     }
 * }
 * hasil.baris(17).capaian("pelayanan").jejak();
 * }</pre>
 */
public final class Hasil {

    private final RencanaHitung rencana;
    private final List<Kolom> realisasi;
    private final List<Kolom> capaian;
    private @Nullable Tabel tabel;
    private int awal;
    private int banyak;

    Hasil(RencanaHitung rencana, List<Kolom> realisasi, List<Kolom> capaian) {
        this.rencana = rencana;
        this.realisasi = realisasi;
        this.capaian = capaian;
    }

    /** Begins again, for rows of another block. */
    void mulai(Tabel baru, int dari, int baris) {
        tabel = baru;
        awal = dari;
        banyak = baris;
        realisasi.forEach(k -> k.kosongkan(baris));
        capaian.forEach(k -> k.kosongkan(baris));
    }

    Kolom realisasi(int hitungan) {
        return realisasi.get(hitungan);
    }

    Kolom capaian(int hitungan) {
        return capaian.get(hitungan);
    }

    /**
     * Returns how many rows there are.
     *
     * @return the number
     */
    public int banyakBaris() {
        return banyak;
    }

    /**
     * Returns the place of the first row in its table, or among the rows that were iterated over within their block.
     *
     * @return the place, from 0
     */
    public int awal() {
        return awal;
    }

    /**
     * Returns the realisations of a calculation.
     *
     * @param kode the code of the calculation
     * @return the column
     * @throws IllegalArgumentException if the plan has no such calculation
     */
    public Kolom realisasi(String kode) {
        return realisasi.get(rencana.tempat(kode));
    }

    /**
     * Returns the achievements of a calculation.
     *
     * @param kode the code of the calculation
     * @return the column
     * @throws IllegalArgumentException if the plan has no such calculation
     */
    public Kolom capaian(String kode) {
        return capaian.get(rencana.tempat(kode));
    }

    /**
     * Returns a row evaluated by the ordinary path, with all its reasons and trails.
     *
     * @param baris the row, counted from 0 within this result
     * @return the row
     */
    public Baris baris(int baris) {
        return new Baris(rencana, Objects.requireNonNull(tabel).data(awal + Objects.checkIndex(baris, banyak)));
    }
}
