// SPDX-License-Identifier: Apache-2.0
package id.iki.core.pembangkit;

import id.iki.core.nilai.Pecahan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Fractions the plain way, independent of the code under test: two big integers, reduced at every step.
 *
 * @param p the numerator
 * @param q the denominator, positive
 */
public record Oracle(BigInteger p, BigInteger q) {

    public Oracle {
        BigInteger g = p.gcd(q).multiply(BigInteger.valueOf(q.signum()));
        p = p.divide(g);
        q = q.divide(g);
    }

    public static Oracle of(long n) {
        return new Oracle(BigInteger.valueOf(n), BigInteger.ONE);
    }

    public static Oracle of(long p, long q) {
        return new Oracle(BigInteger.valueOf(p), BigInteger.valueOf(q));
    }

    /** Reads the number back from its text, not from its accessors. */
    public static Oracle of(Pecahan angka) {
        String[] bagian = angka.toString().split("/");
        return new Oracle(new BigInteger(bagian[0]), bagian.length == 1 ? BigInteger.ONE : new BigInteger(bagian[1]));
    }

    public Oracle plus(Oracle o) {
        return new Oracle(p.multiply(o.q).add(o.p.multiply(q)), q.multiply(o.q));
    }

    public Oracle minus(Oracle o) {
        return new Oracle(p.multiply(o.q).subtract(o.p.multiply(q)), q.multiply(o.q));
    }

    public Oracle times(Oracle o) {
        return new Oracle(p.multiply(o.p), q.multiply(o.q));
    }

    public Oracle dividedBy(Oracle o) {
        return new Oracle(p.multiply(o.q), q.multiply(o.p));
    }

    public int compareTo(Oracle o) {
        return p.multiply(o.q).compareTo(o.p.multiply(q));
    }

    /** Rounds by comparing twice the remainder with the divisor: no decimal arithmetic involved. */
    public BigDecimal round(int desimal, RoundingMode cara) {
        BigInteger skala = BigInteger.TEN.pow(desimal);
        BigInteger[] hasil = p.abs().multiply(skala).divideAndRemainder(q);
        int sisa = hasil[1].signum();
        int tengah = hasil[1].shiftLeft(1).compareTo(q);
        boolean naik = switch (cara) {
            case UP -> sisa > 0;
            case DOWN -> false;
            case CEILING -> sisa > 0 && p.signum() > 0;
            case FLOOR -> sisa > 0 && p.signum() < 0;
            case HALF_UP -> tengah >= 0;
            case HALF_DOWN -> tengah > 0;
            case HALF_EVEN -> tengah > 0 || (tengah == 0 && hasil[0].testBit(0));
            case UNNECESSARY -> throw new IllegalArgumentException("rounds nothing");
        };
        BigInteger besar = naik ? hasil[0].add(BigInteger.ONE) : hasil[0];
        return new BigDecimal(p.signum() < 0 ? besar.negate() : besar, desimal);
    }

    public Pecahan pecahan() {
        return Pecahan.of(p, q);
    }
}
