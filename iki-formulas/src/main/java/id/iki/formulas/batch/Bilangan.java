// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import com.google.common.math.LongMath;
import id.iki.core.nilai.Pecahan;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Arithmetic on {@code long} that is exact because its operands were measured before (<i>bilangan</i>, number). */
final class Bilangan {

    /** Powers of ten that fit in a {@code long}. */
    static final long[] PANGKAT = new long[19];

    static {
        PANGKAT[0] = 1;
        for (int i = 1; i < PANGKAT.length; i++) {
            PANGKAT[i] = 10 * PANGKAT[i - 1];
        }
    }

    private Bilangan() {}

    /**
     * Returns how many bits the magnitude of a number needs, at most 63. A product needs at most the sum of its
     * factors' bits, a sum one more than the wider of its terms.
     */
    static int lebar(long n) {
        return Long.SIZE - Long.numberOfLeadingZeros(n ^ (n >> (Long.SIZE - 1)));
    }

    /** Returns how many bits the widest of some numbers needs, at most 63. */
    static int lebar(long[] n, int dari, int banyak) {
        long semua = 0;
        for (int i = dari; i < dari + banyak; i++) {
            semua |= n[i] ^ (n[i] >> (Long.SIZE - 1));
        }
        return Long.SIZE - Long.numberOfLeadingZeros(semua);
    }

    /** Returns the bits that any of some numbers has: below 0 if one of them is, and as wide as the widest if none is. */
    static long gabung(long[] n, int dari, int banyak) {
        long semua = 0;
        for (int i = dari; i < dari + banyak; i++) {
            semua |= n[i];
        }
        return semua;
    }

    /** Returns the quotient rounded; the divisor is above 0. */
    static long bagi(long pembilang, long penyebut, RoundingMode cara) {
        return cara == RoundingMode.HALF_UP
                ? bagiTengahNaik(pembilang, penyebut)
                : LongMath.divide(pembilang, penyebut, cara);
    }

    /** Returns the quotient, halves away from 0; the divisor is above 0. */
    static long bagiTengahNaik(long pembilang, long penyebut) {
        long hasil = pembilang / penyebut;
        long sisa = pembilang - hasil * penyebut;
        long tanda = pembilang >> (Long.SIZE - 1);
        long besarSisa = (sisa ^ tanda) - tanda;
        // one more in magnitude unless the remainder is less than what is missing to the divisor
        long naik = ~((besarSisa - (penyebut - besarSisa)) >> (Long.SIZE - 1)) & 1;
        return hasil + ((naik ^ tanda) - tanda);
    }

    static boolean muat(Pecahan angka) {
        return angka.pembilang().bitLength() < Long.SIZE && angka.penyebut().bitLength() < Long.SIZE;
    }

    static boolean muat(BigInteger n) {
        return n.bitLength() < Long.SIZE;
    }

    /** Returns the least whole number that is not below a number. */
    static BigInteger keAtas(Pecahan angka) {
        return keBawah(angka.negate()).negate();
    }

    /** Returns the greatest whole number that is not above a number. */
    static BigInteger keBawah(Pecahan angka) {
        BigInteger[] hasil = angka.pembilang().divideAndRemainder(angka.penyebut());
        return hasil[1].signum() < 0 ? hasil[0].subtract(BigInteger.ONE) : hasil[0];
    }

    /** Returns the number, or the end of {@code long} beyond which it lies. */
    static long jepit(BigInteger n) {
        return muat(n) ? n.longValue() : n.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
