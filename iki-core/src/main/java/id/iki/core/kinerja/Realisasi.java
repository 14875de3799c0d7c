// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import id.iki.core.jejak.Berjejak;
import id.iki.core.jejak.Jejak;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import id.iki.core.result.Success;

/**
 * What was achieved in a period (<i>realisasi</i>): the value of a formula over facts, or why there is none.
 *
 * <p>Made by {@link Perhitungan#hitung}. Immutable.
 */
public final class Realisasi implements Berjejak {

    private final Formulasi formulasi;
    private final Perhitungan perhitungan;
    // The value itself where it has no flags, which is the ordinary case, else the outcome: there are many more figures
    // than readers of them, and an outcome is as large as the rest.
    private final Object isi;

    private Realisasi(Formulasi formulasi, Perhitungan perhitungan, Object isi) {
        this.formulasi = formulasi;
        this.perhitungan = perhitungan;
        this.isi = isi;
    }

    static Realisasi of(Formulasi formulasi, Perhitungan perhitungan) {
        Result<Nilai> hasil = formulasi.hitung(perhitungan);
        Object isi = hasil instanceof Success<Nilai> ada && ada.tanda().isEmpty() ? ada.value() : hasil;
        return new Realisasi(formulasi, perhitungan, isi);
    }

    /**
     * Returns the formula.
     *
     * @return the formula
     */
    public Formulasi formulasi() {
        return formulasi;
    }

    /**
     * Returns the period of the facts.
     *
     * @return the period
     */
    public Periode periode() {
        return perhitungan.periode();
    }

    /**
     * Returns the exact value, or why there is none.
     *
     * @return the outcome
     */
    @Override
    @SuppressWarnings("unchecked") // what is no value is the outcome
    public Result<Nilai> hasil() {
        return isi instanceof Nilai nilai ? Result.success(nilai) : (Result<Nilai>) isi;
    }

    /**
     * Returns the figure for a reader, or the reasons why there is none as sentences. What {@link Result#tanda} has to
     * say about the figure stands beside it.
     *
     * @param notasi the notation
     * @param pembulatan the rounding
     * @return the text, such as {@code 66,67 %}
     */
    public String teks(Notasi notasi, Pembulatan pembulatan) {
        return hasil().fold(nilai -> nilai.teks(notasi, pembulatan), Failure::keterangan);
    }

    /**
     * Returns how the value came about. The formula is evaluated once more over the same facts, recording every step.
     *
     * @return the trail
     * @throws IllegalStateException if an application's own formula gives another result this time
     */
    @Override
    public Jejak jejak() {
        return perhitungan.jejak(formulasi, hasil());
    }

    @Override
    public String toString() {
        return formulasi.kalimat().orElse(formulasi.jenis()) + ": " + teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL);
    }
}
