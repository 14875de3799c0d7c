// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import id.iki.core.capaian.RumusCapaian;
import id.iki.core.nilai.Pecahan;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A formula of achievement against a given target, as whole numbers (<i>koefisien</i>): for a realisation of p/q it is
 * (a p + b q) / (c p + d q). For a target T = s/t above 0 these are R / T = t p / s q, (2T - R) / T = (2 s q - t p) / s q
 * and T / R = s q / t p.
 *
 * @param a what the numerator of the realisation counts in the numerator
 * @param b what its denominator counts there
 * @param c what its numerator counts in the denominator; above 0 only where the realisation must be above 0
 * @param d what its denominator counts there
 */
record Koefisien(long a, long b, long c, long d) {

    /**
     * Returns the coefficients of a formula, empty if they exceed {@code long}.
     *
     * @param kali what the achievement is multiplied by
     */
    static Optional<Koefisien> of(RumusCapaian rumus, Pecahan target, long kali) {
        BigInteger s = target.pembilang();
        BigInteger t = target.penyebut();
        BigInteger f = BigInteger.valueOf(kali);
        BigInteger nol = BigInteger.ZERO;
        BigInteger[] angka = switch (rumus) {
            case NAIK -> new BigInteger[] {t.multiply(f), nol, nol, s};
            case TURUN_LINEAR ->
                new BigInteger[] {t.multiply(f).negate(), s.shiftLeft(1).multiply(f), nol, s};
            case TURUN_RESIPROKAL -> new BigInteger[] {nol, s.multiply(f), t, nol};
        };
        BigInteger gcd = nol;
        for (BigInteger satu : angka) {
            gcd = gcd.gcd(satu);
        }
        long[] hasil = new long[angka.length];
        for (int i = 0; i < hasil.length; i++) {
            BigInteger satu = angka[i].divide(gcd);
            if (!Bilangan.muat(satu)) {
                return Optional.empty();
            }
            hasil[i] = satu.longValue();
        }
        return Optional.of(new Koefisien(hasil[0], hasil[1], hasil[2], hasil[3]));
    }

    /** Returns whether the results fit, for numerators and denominators of so many bits. */
    boolean muat(int lebarP, int lebarQ) {
        // two products below 2^62 each have a sum below 2^63
        return lebarP + Math.max(Bilangan.lebar(a), Bilangan.lebar(c)) <= 62
                && lebarQ + Math.max(Bilangan.lebar(b), Bilangan.lebar(d)) <= 62;
    }

    boolean isResiprokal() {
        return c != 0;
    }

    long pembilang(long p, long q) {
        return a * p + b * q;
    }

    long penyebut(long p, long q) {
        return c * p + d * q;
    }

    /** Computes rows whose results were seen to fit. */
    void hitung(Kolom r, Kolom c, int ke, int n) {
        if (b == 0 && this.c == 0) {
            for (int i = ke; i < ke + n; i++) {
                c.p[i] = a * r.p[i];
                c.q[i] = d * r.q[i];
            }
        } else {
            for (int i = ke; i < ke + n; i++) {
                c.p[i] = pembilang(r.p[i], r.q[i]);
                c.q[i] = penyebut(r.p[i], r.q[i]);
            }
        }
    }
}
