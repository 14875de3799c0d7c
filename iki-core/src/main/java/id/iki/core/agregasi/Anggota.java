// SPDX-License-Identifier: Apache-2.0
package id.iki.core.agregasi;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import id.iki.core.jejak.Berjejak;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.nilai.Nilai;
import id.iki.core.result.Result;
import java.util.List;

/**
 * A member of a mean (<i>anggota</i>): a figure with its name. Immutable.
 */
public final class Anggota {

    private final String nama;
    private final Berjejak angka;

    private Anggota(String nama, Berjejak angka) {
        checkArgument(!nama.isBlank(), "nama must not be blank");
        this.nama = nama;
        this.angka = checkNotNull(angka, "angka");
    }

    /** A figure whose trail is the figure alone. */
    private record Luar(String nama, Result<? extends Nilai> hasil) implements Berjejak {
        @Override
        public Jejak jejak() {
            return new Jejak(nama, List.of(Langkah.akhir("nilai", hasil)));
        }
    }

    /**
     * Returns a member: an achievement, after all stages of its rule (caps come before the mean), a realisation, for a
     * mean of values in one unit, or an aggregate, for a mean of means.
     *
     * @param nama the name by which weights and mandatory members are declared
     * @param angka the figure
     * @return the member
     */
    public static Anggota of(String nama, Berjejak angka) {
        return new Anggota(nama, angka);
    }

    /**
     * Returns a figure that was computed elsewhere.
     *
     * @param nama the name
     * @param hasil the figure or why there is none
     * @return the member; its trail is the figure alone
     */
    public static Anggota of(String nama, Result<? extends Nilai> hasil) {
        return new Anggota(nama, new Luar(nama, checkNotNull(hasil, "hasil")));
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
    @SuppressWarnings("unchecked") // an outcome is only read
    public Result<Nilai> hasil() {
        return (Result<Nilai>) angka.hasil();
    }

    /**
     * Returns how the figure came about.
     *
     * @return the trail
     */
    public Jejak jejak() {
        return angka.jejak();
    }

    @Override
    public String toString() {
        return nama + ": " + hasil();
    }
}
