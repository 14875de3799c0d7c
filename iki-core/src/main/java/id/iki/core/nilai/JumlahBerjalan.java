// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import com.google.common.math.LongMath;

/** A sum of small fractions as it grows (<i>jumlah berjalan</i>, running sum): no object for any term. */
final class JumlahBerjalan {

    /** Denominators below this need not be the least common ones. */
    private static final long LAPANG = 1L << 31;

    private long p;
    private long q;

    /** Begins with the fraction p/q, q above 0. */
    JumlahBerjalan(long p, long q) {
        this.p = p;
        this.q = q;
    }

    long p() {
        return p;
    }

    long q() {
        return q;
    }

    /** Adds a small fraction, and returns false if the sum would not fit; it is then the number that it was. */
    boolean tambah(long p2, long q2) {
        if (q == q2 && !Luapan.tambah(p, p2)) {
            p += p2;
            return true;
        }
        // a mean of many shares is to stay in long, with room for the digits that it will be rounded to
        if (!Luapan.kali(q, q2) && q * q2 < LAPANG && tambah(p2, q2, q, q2)) {
            return true;
        }
        return tambahSepenyebut(p2, q2) || tambahSederhana(p2, q2);
    }

    /** Adds p2/q2 over the denominator f2 q2 = q f1. */
    private boolean tambah(long p2, long f1, long f2, long q2) {
        if (Luapan.kali(p, f1) || Luapan.kali(p2, f2) || Luapan.kali(f2, q2) || Luapan.tambah(p * f1, p2 * f2)) {
            return false;
        }
        p = p * f1 + p2 * f2;
        q = f2 * q2;
        return true;
    }

    /** Adds p2/q2 over the least common denominator. */
    private boolean tambahSepenyebut(long p2, long q2) {
        long sisa = q % q2;
        if (sisa == 0) {
            return tambah(p2, 1, q / q2, q2);
        }
        long g = LongMath.gcd(sisa, q2);
        return tambah(p2, q2 / g, q / g, q2);
    }

    private boolean tambahSederhana(long p2, long q2) {
        long g = LongMath.gcd(Math.abs(p), q);
        long g2 = LongMath.gcd(Math.abs(p2), q2);
        p /= g;
        q /= g;
        return tambahSepenyebut(p2 / g2, q2 / g2);
    }
}
