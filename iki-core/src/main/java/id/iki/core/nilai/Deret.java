// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import com.google.common.collect.ObjectArrays;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Exact numbers in a row, some of which may be missing (<i>deret</i>, series): what the elements of a list have under
 * one measure. It counts how many lie on which side of a bound; nothing is rounded on the way.
 *
 * <p>Immutable and thread-safe. Equal if the numbers are.
 */
public final class Deret {

    private final @Nullable Pecahan[] angka;
    private final int tanpaNilai;
    // All numbers over one denominator, so that a bound is brought to it once and not once for each number. A missing
    // one is Pecahan.TAK_MUAT, the smallest long. The denominator is 0 where they do not fit.
    private final long[] pembilang;
    private final long penyebut;

    private Deret(@Nullable Pecahan[] angka) {
        this.angka = angka;
        this.tanpaNilai = (int) Arrays.stream(angka).filter(Objects::isNull).count();
        this.pembilang = new long[angka.length];
        long bersama = bersama(angka);
        for (int i = 0; i < angka.length; i++) {
            Pecahan satu = angka[i];
            pembilang[i] = satu == null ? Pecahan.TAK_MUAT : satu.kaliBulat(bersama, RoundingMode.UNNECESSARY);
            if (satu != null && pembilang[i] == Pecahan.TAK_MUAT) {
                bersama = 0;
            }
        }
        this.penyebut = bersama;
    }

    /** Returns the least common denominator, 0 if it does not fit. */
    private static long bersama(@Nullable Pecahan[] angka) {
        BigInteger bersama = BigInteger.ONE;
        for (Pecahan satu : angka) {
            if (satu != null && bersama.bitLength() < Long.SIZE) {
                BigInteger q = satu.penyebut();
                bersama = bersama.divide(bersama.gcd(q)).multiply(q);
            }
        }
        return bersama.bitLength() < Long.SIZE ? bersama.longValue() : 0;
    }

    /**
     * Returns a series.
     *
     * @param angka the numbers in their order, null for one that is missing
     * @return the series; it keeps a copy of them
     */
    public static Deret of(@Nullable Pecahan... angka) {
        return new Deret(angka.clone());
    }

    /**
     * Returns this series with another one after it.
     *
     * @param lain the other series
     * @return the numbers of both
     */
    public Deret concat(Deret lain) {
        return new Deret(ObjectArrays.concat(angka, lain.angka, Pecahan.class));
    }

    /**
     * Returns a number.
     *
     * @param indeks its place, from 0
     * @return the number, null if it is missing
     */
    public @Nullable Pecahan angka(int indeks) {
        return angka[indeks];
    }

    /**
     * Returns how long the series is.
     *
     * @return the number of places, those of missing numbers included
     */
    public int panjang() {
        return angka.length;
    }

    /**
     * Returns how many numbers are missing.
     *
     * @return how many
     */
    public int tanpaNilai() {
        return tanpaNilai;
    }

    /**
     * Returns how many numbers are below a bound. One that equals it is not, nor is one that is missing.
     *
     * @param batas the bound
     * @return how many
     */
    public int dibawah(Pecahan batas) {
        long ambang = penyebut == 0 ? Pecahan.TAK_MUAT : batas.kaliBulat(penyebut, RoundingMode.CEILING);
        if (ambang == Pecahan.TAK_MUAT) {
            return satuSatu(batas, -1);
        }
        int jumlah = 0;
        for (long p : pembilang) {
            jumlah += p < ambang ? 1 : 0;
        }
        return jumlah - tanpaNilai;
    }

    /**
     * Returns how many numbers are above a bound. One that equals it is not, nor is one that is missing.
     *
     * @param batas the bound
     * @return how many
     */
    public int diatas(Pecahan batas) {
        long ambang = penyebut == 0 ? Pecahan.TAK_MUAT : batas.kaliBulat(penyebut, RoundingMode.FLOOR);
        if (ambang == Pecahan.TAK_MUAT) {
            return satuSatu(batas, 1);
        }
        int jumlah = 0;
        for (long p : pembilang) {
            jumlah += p > ambang ? 1 : 0;
        }
        return jumlah;
    }

    private int satuSatu(Pecahan batas, int sisi) {
        return (int) Arrays.stream(angka)
                .filter(satu -> satu != null && Integer.signum(satu.compareTo(batas)) == sisi)
                .count();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof Deret lain && Arrays.equals(angka, lain.angka);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(angka);
    }

    @Override
    public String toString() {
        return Arrays.toString(angka);
    }
}
