// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number (<i>pecahan</i>, fraction).
 *
 * <p>Arithmetic never rounds and never overflows: it runs on {@code long} while numerator and denominator fit, and on
 * {@link BigInteger} beyond. Two fractions are equal exactly when they are the same number, so 4/10 equals 2/5, and
 * {@code compareTo} agrees with {@code equals}. Numerator and denominator are reported in lowest terms, the
 * denominator positive.
 *
 * <p>Immutable and thread-safe. Treat it as a value: do not use identity.
 */
public final class Pecahan implements Comparable<Pecahan> {

    /** The number 0. */
    public static final Pecahan NOL = new Pecahan(0, 1);
    /** The number 1; as a share, 100 %. */
    public static final Pecahan SATU = new Pecahan(1, 1);
    /** The number 100. */
    public static final Pecahan SERATUS = new Pecahan(100, 1);

    // no figure of the field comes near these: 1e1000000000 is not a figure but an attack
    private static final int PANJANG_TEKS = 1_000;
    private static final int SKALA_TERBESAR = 1_000;

    /** Says that a number does not fit; no numerator that fits is this. */
    static final long TAK_MUAT = Long.MIN_VALUE;

    private static final Pattern TEKS = Pattern.compile("(-?\\d+)(?:\\.(\\d+)|/(\\d+))?");

    // Lowest terms are found when asked for, not at every step: a figure is made many times more often than printed.
    // Small: value p/q, q > 0, |p| and q below 2^63. Large: both in besar, in lowest terms, when they do not fit.
    final long p;
    final long q;
    final @Nullable Besar besar;

    record Besar(BigInteger p, BigInteger q) {}

    Pecahan(long p, long q, @Nullable Besar besar) {
        this.p = p;
        this.q = q;
        this.besar = besar;
    }

    private Pecahan(long p, long q) {
        this(p, q, null);
    }

    /**
     * Returns a whole number.
     *
     * @param bilangan the number
     * @return the fraction
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Pecahan of(long bilangan) {
        return bilangan == Long.MIN_VALUE ? of(BigInteger.valueOf(bilangan)) : new Pecahan(bilangan, 1);
    }

    /**
     * Returns numerator over denominator.
     *
     * @param pembilang the numerator
     * @param penyebut the denominator
     * @return the fraction
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Pecahan of(long pembilang, long penyebut) {
        if (penyebut > 0 && pembilang != Long.MIN_VALUE) {
            return new Pecahan(pembilang, penyebut);
        }
        return of(BigInteger.valueOf(pembilang), BigInteger.valueOf(penyebut));
    }

    /**
     * Returns a whole number.
     *
     * @param bilangan the number
     * @return the fraction
     */
    public static Pecahan of(BigInteger bilangan) {
        return of(bilangan, BigInteger.ONE);
    }

    /**
     * Returns numerator over denominator.
     *
     * @param pembilang the numerator
     * @param penyebut the denominator
     * @return the fraction
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Pecahan of(BigInteger pembilang, BigInteger penyebut) {
        checkArgument(penyebut.signum() != 0, "penyebut must not be 0, but was %s/0", pembilang);
        BigInteger gcd = pembilang.gcd(penyebut);
        BigInteger faktor = penyebut.signum() < 0 ? gcd.negate() : gcd;
        BigInteger p = pembilang.divide(faktor);
        BigInteger q = penyebut.divide(faktor);
        // 63 bits of magnitude leave Long.MIN_VALUE out, which has no negative
        return p.abs().bitLength() < Long.SIZE && q.bitLength() < Long.SIZE
                ? new Pecahan(p.longValue(), q.longValue())
                : new Pecahan(0, 0, new Besar(p, q));
    }

    /**
     * Returns the number that a decimal stands for, exactly.
     *
     * @param desimal the decimal
     * @return the fraction
     * @throws IllegalArgumentException if its scale is beyond 1000 digits either way
     */
    public static Pecahan of(BigDecimal desimal) {
        int skala = desimal.scale();
        checkArgument(
                Math.abs((long) skala) <= SKALA_TERBESAR,
                "desimal must have a scale within %s digits, but had %s",
                SKALA_TERBESAR,
                skala);
        if (skala <= 0) {
            return of(desimal.toBigIntegerExact());
        }
        // not in lowest terms: figures with as many decimals are then over one denominator
        return skala < Pembulatan.PANGKAT.length && desimal.unscaledValue().bitLength() < Long.SIZE
                ? of(desimal.unscaledValue().longValue(), Pembulatan.PANGKAT[skala])
                : of(desimal.unscaledValue(), BigInteger.TEN.pow(skala));
    }

    /**
     * Reads a whole number ({@code 12}), a decimal with a point ({@code -82.5}) or a quotient ({@code 4/5}).
     * Thousands separators, exponents and signs other than a leading minus are refused; the notations of reports are
     * read by {@link Notasi}.
     *
     * @param teks the text
     * @return the fraction
     * @throws IllegalArgumentException if the text is none of these, divides by 0, or is longer than 1000 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Pecahan parse(String teks) {
        checkArgument(
                teks.length() <= PANJANG_TEKS,
                "a number must have at most %s characters, but had %s",
                PANJANG_TEKS,
                teks.length());
        Matcher m = TEKS.matcher(teks);
        checkArgument(m.matches(), "a number must look like 12, -82.5 or 4/5, but was '%s'", teks);
        if (m.group(3) != null) {
            return of(new BigInteger(m.group(1)), new BigInteger(m.group(3)));
        }
        return of(new BigDecimal(teks));
    }

    /**
     * Returns the sum.
     *
     * @param lain the number to add
     * @return this + other
     */
    public Pecahan plus(Pecahan lain) {
        if (besar == null && lain.besar == null) {
            JumlahBerjalan jumlah = new JumlahBerjalan(p, q);
            if (jumlah.tambah(lain.p, lain.q)) {
                return new Pecahan(jumlah.p(), jumlah.q());
            }
        }
        BigInteger q1 = penyebut();
        BigInteger q2 = lain.penyebut();
        return of(pembilang().multiply(q2).add(lain.pembilang().multiply(q1)), q1.multiply(q2));
    }

    /**
     * Returns the sum of some numbers.
     *
     * @param suku the terms
     * @return their sum, 0 if there are none
     */
    public static Pecahan sum(Iterable<Pecahan> suku) {
        JumlahBerjalan jumlah = new JumlahBerjalan(0, 1);
        Pecahan selebihnya = NOL; // the terms with which the sum would leave long
        for (Pecahan satu : suku) {
            if (satu.besar != null || !jumlah.tambah(satu.p, satu.q)) {
                selebihnya = selebihnya.plus(satu);
            }
        }
        Pecahan muat = new Pecahan(jumlah.p(), jumlah.q());
        return selebihnya.isZero() ? muat : muat.plus(selebihnya);
    }

    /** Returns this small number in lowest terms. */
    Pecahan sederhana() {
        long gcd = gcd();
        return new Pecahan(p / gcd, q / gcd);
    }

    /**
     * Returns the difference.
     *
     * @param lain the number to subtract
     * @return this - other
     */
    public Pecahan minus(Pecahan lain) {
        return plus(lain.negate());
    }

    /**
     * Returns the product.
     *
     * @param lain the number to multiply by
     * @return this x other
     */
    public Pecahan times(Pecahan lain) {
        if (besar == null && lain.besar == null && !Luapan.kali(p, lain.p) && !Luapan.kali(q, lain.q)) {
            return new Pecahan(p * lain.p, q * lain.q);
        }
        return of(pembilang().multiply(lain.pembilang()), penyebut().multiply(lain.penyebut()));
    }

    /** Returns this times a whole number. */
    Pecahan times(long lain) {
        return besar == null && !Luapan.kali(p, lain) ? new Pecahan(p * lain, q) : times(of(lain));
    }

    /**
     * Returns the quotient.
     *
     * @param lain the number to divide by
     * @return this / other
     * @throws ArithmeticException if the other number is 0; callers that divide data look before
     */
    public Pecahan dividedBy(Pecahan lain) {
        if (lain.isZero()) {
            throw new ArithmeticException("division by zero: " + this + " / 0");
        }
        if (besar == null && lain.besar == null) {
            boolean sepenyebut = q == lain.q; // then the numerators alone decide
            if (sepenyebut || (!Luapan.kali(p, lain.q) && !Luapan.kali(q, lain.p))) {
                long a = sepenyebut ? p : p * lain.q;
                long b = sepenyebut ? lain.p : q * lain.p;
                return new Pecahan(b > 0 ? a : -a, Math.abs(b));
            }
        }
        return of(pembilang().multiply(lain.penyebut()), penyebut().multiply(lain.pembilang()));
    }

    /**
     * Returns the number with its sign changed.
     *
     * @return -this
     */
    public Pecahan negate() {
        return besar == null ? new Pecahan(-p, q) : new Pecahan(0, 0, new Besar(besar.p.negate(), besar.q));
    }

    /**
     * Returns -1, 0 or 1 as the number is negative, 0 or positive.
     *
     * @return the sign
     */
    public int signum() {
        return besar == null ? Long.signum(p) : besar.p.signum();
    }

    /**
     * Returns whether the number is 0.
     *
     * @return true for 0
     */
    public boolean isZero() {
        return signum() == 0;
    }

    /**
     * Returns whether the number is whole.
     *
     * @return true if the denominator in lowest terms is 1
     */
    public boolean isInteger() {
        return besar == null ? q == 1 || p % q == 0 : besar.q.equals(BigInteger.ONE);
    }

    /**
     * Returns the numerator in lowest terms; it carries the sign.
     *
     * @return the numerator
     */
    public BigInteger pembilang() {
        return besar == null ? BigInteger.valueOf(p / gcd()) : besar.p;
    }

    /**
     * Returns the denominator in lowest terms.
     *
     * @return the denominator, at least 1
     */
    public BigInteger penyebut() {
        return besar == null ? BigInteger.valueOf(q / gcd()) : besar.q;
    }

    /**
     * Returns the decimal nearest to this number by a named rounding. The exact number is rounded once; there is no
     * intermediate precision.
     *
     * @param pembulatan the rounding
     * @return the decimal, with exactly the rounding's digits
     */
    public BigDecimal round(Pembulatan pembulatan) {
        return pembulatan.round(this, 0);
    }

    /**
     * Returns the number nearest to this one by a named rounding: {@link #round} as a fraction.
     *
     * @param pembulatan the rounding
     * @return the rounded number, exactly
     */
    public Pecahan bulatkan(Pembulatan pembulatan) {
        return pembulatan.bulatkan(this, 0);
    }

    /** Returns this times a whole number, rounded to a whole number; {@link #TAK_MUAT} where a product does not fit. */
    long kaliBulat(long pengali, RoundingMode cara) {
        if (besar != null || Luapan.kali(p, pengali)) {
            return TAK_MUAT;
        }
        long hasil = p * pengali;
        if (cara == RoundingMode.HALF_UP) {
            // nearly every figure that is printed: half the denominator more, and the rest cut off
            long setengahLebih = Math.abs(hasil) + (q >> 1);
            if (setengahLebih >= 0) {
                return hasil < 0 ? -(setengahLebih / q) : setengahLebih / q;
            }
        }
        return q == 1 ? hasil : LongMath.divide(hasil, q, cara);
    }

    /**
     * Returns the number as an Indonesian sentence has it, exact: {@code 75}, {@code 74,5}, or {@code 1/3} where no
     * decimal is exact.
     *
     * @return the text, without thousands separators
     */
    public String sebutan() {
        try {
            return new BigDecimal(pembilang())
                    .divide(new BigDecimal(penyebut()))
                    .toPlainString()
                    .replace('.', ',');
        } catch (ArithmeticException e) { // the expansion does not end
            return toString();
        }
    }

    private long gcd() {
        return LongMath.gcd(Math.abs(p), q);
    }

    @Override
    public int compareTo(Pecahan lain) {
        if (besar == null && lain.besar == null) {
            // figures of the field: the products fit, and a difference needs no branch
            if (((p | q | lain.p | lain.q) >>> (Integer.SIZE - 1)) == 0) {
                return Long.signum(p * lain.q - lain.p * q);
            }
            // the products need 127 bits: compare their upper halves, then their lower halves
            int tinggi = Long.compare(Math.multiplyHigh(p, lain.q), Math.multiplyHigh(lain.p, q));
            return tinggi != 0 ? tinggi : Long.compareUnsigned(p * lain.q, lain.p * q);
        }
        return pembilang().multiply(lain.penyebut()).compareTo(lain.pembilang().multiply(penyebut()));
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj == this || (obj instanceof Pecahan lain && compareTo(lain) == 0);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pembilang(), penyebut());
    }

    /**
     * Returns the number in lowest terms, such as {@code 4/5}, {@code -1/3} or {@code 12}; {@link #parse} reads it.
     */
    @Override
    public String toString() {
        return isInteger() ? pembilang().toString() : pembilang() + "/" + penyebut();
    }

    /** Writes a decimal where one is exact, else a quotient. */
    @JsonValue
    private String json() {
        return sebutan().replace(',', '.');
    }
}
