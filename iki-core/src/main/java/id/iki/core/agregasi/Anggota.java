// SPDX-License-Identifier: Apache-2.0
package id.iki.core.agregasi;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import id.iki.core.capaian.Capaian;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.nilai.Nilai;
import id.iki.core.result.Result;
import java.util.List;
import java.util.function.Supplier;

/**
 * A member of a mean (<i>anggota</i>): a figure with its name. Immutable.
 */
public final class Anggota {

    private final String nama;
    private final Result<Nilai> hasil;
    private final Supplier<Jejak> jejak;

    private Anggota(String nama, Result<? extends Nilai> hasil, Supplier<Jejak> jejak) {
        checkArgument(!nama.isBlank(), "nama must not be blank");
        this.nama = nama;
        @SuppressWarnings("unchecked") // an outcome is only read
        Result<Nilai> dibaca = (Result<Nilai>) checkNotNull(hasil, "hasil");
        this.hasil = dibaca;
        this.jejak = jejak;
    }

    /**
     * Returns an achievement, after all stages of its rule: caps come before the mean.
     *
     * @param nama the name by which weights and mandatory members are declared
     * @param capaian the achievement
     * @return the member
     */
    public static Anggota of(String nama, Capaian capaian) {
        return new Anggota(nama, capaian.hasil(), capaian::jejak);
    }

    /**
     * Returns a realisation, for a mean of values in one unit.
     *
     * @param nama the name
     * @param realisasi the realisation
     * @return the member
     */
    public static Anggota of(String nama, Realisasi realisasi) {
        return new Anggota(nama, realisasi.hasil(), realisasi::jejak);
    }

    /**
     * Returns an aggregate, for a mean of means.
     *
     * @param nama the name
     * @param agregat the aggregate
     * @return the member
     */
    public static Anggota of(String nama, Agregat agregat) {
        return new Anggota(nama, agregat.hasil(), agregat::jejak);
    }

    /**
     * Returns a figure that was computed elsewhere.
     *
     * @param nama the name
     * @param hasil the figure or why there is none
     * @return the member; its trail is the figure alone
     */
    public static Anggota of(String nama, Result<? extends Nilai> hasil) {
        return new Anggota(nama, hasil, () -> new Jejak(nama, List.of(Langkah.akhir("nilai", hasil))));
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    public String nama() {
        return nama;
    }

    /**
     * Returns the figure, or why there is none.
     *
     * @return the outcome
     */
    public Result<Nilai> hasil() {
        return hasil;
    }

    /**
     * Returns how the figure came about.
     *
     * @return the trail
     */
    public Jejak jejak() {
        return jejak.get();
    }

    @Override
    public String toString() {
        return nama + ": " + hasil;
    }
}
