// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import id.iki.core.result.Tanda;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * A stage of an achievement for a block of rows (<i>tahap</i>). After a rounding all rows have one denominator, which
 * the stages then know; before it each has its own.
 */
interface TahapKolom {

    int DIBATASI = Kolom.bit(Tanda.DIBATASI);

    /**
     * Runs the stage.
     *
     * @return false if a figure of these rows could exceed {@code long}; they are then unfinished
     */
    boolean terapkan(Kolom c, int ke, int n);

    private static boolean muat(Kolom c, int ke, int n, long kali) {
        return kali == 1 || Bilangan.lebar(c.p, ke, n) + Bilangan.lebar(kali) < Long.SIZE;
    }

    /** Rounds figures of any denominator: afterwards it is what they were multiplied by. */
    record Bulatkan(long kali, RoundingMode cara) implements TahapKolom {
        @Override
        public boolean terapkan(Kolom c, int ke, int n) {
            if (cara == RoundingMode.HALF_UP && setengahMuat(c, ke, n)) {
                for (int i = ke; i < ke + n; i++) {
                    c.p[i] = (2 * kali * c.p[i] + c.q[i]) / (2 * c.q[i]);
                }
                return true;
            }
            if (!muat(c, ke, n, kali)) {
                return false;
            }
            if (cara == RoundingMode.HALF_UP) {
                for (int i = ke; i < ke + n; i++) {
                    c.p[i] = Bilangan.bagiTengahNaik(c.p[i] * kali, c.q[i]);
                }
            } else {
                for (int i = ke; i < ke + n; i++) {
                    c.p[i] = Bilangan.bagi(c.p[i] * kali, c.q[i], cara);
                }
            }
            return true;
        }

        /** Returns whether no figure is negative and half its denominator can be added to it before it is divided. */
        private boolean setengahMuat(Kolom c, int ke, int n) {
            long semua = Bilangan.gabung(c.p, ke, n);
            return semua >= 0
                    && Bilangan.lebar(semua) + Bilangan.lebar(kali) < Long.SIZE - 2
                    && Bilangan.lebar(c.q, ke, n) < Long.SIZE - 1;
        }
    }

    /** Brings figures of one denominator to another, rounding if that is coarser. */
    record Ubah(long kali, long bagi, RoundingMode cara) implements TahapKolom {
        @Override
        public boolean terapkan(Kolom c, int ke, int n) {
            if (!muat(c, ke, n, kali)) {
                return false;
            }
            for (int i = ke; i < ke + n; i++) {
                c.p[i] = Bilangan.bagi(c.p[i] * kali, bagi, cara);
            }
            return true;
        }
    }

    /** Keeps figures of one denominator within bounds. */
    record Batasi(long bawah, long atas) implements TahapKolom {
        @Override
        public boolean terapkan(Kolom c, int ke, int n) {
            for (int i = ke; i < ke + n; i++) {
                long x = c.p[i];
                long y = Math.max(bawah, Math.min(atas, x));
                c.p[i] = y;
                c.tanda[i] |= x != y ? DIBATASI : 0;
            }
            return true;
        }
    }

    /** Keeps figures of any denominator within one bound. */
    record BatasiBebas(boolean isAtas, long s, long t) implements TahapKolom {
        @Override
        public boolean terapkan(Kolom c, int ke, int n) {
            if (Bilangan.lebar(c.p, ke, n) + Bilangan.lebar(t) >= Long.SIZE
                    || Bilangan.lebar(c.q, ke, n) + Bilangan.lebar(s) >= Long.SIZE) {
                return false;
            }
            for (int i = ke; i < ke + n; i++) {
                long kiri = c.p[i] * t;
                long kanan = s * c.q[i];
                if (isAtas ? kiri > kanan : kiri < kanan) {
                    c.p[i] = s;
                    c.q[i] = t;
                    c.tanda[i] |= DIBATASI;
                }
            }
            return true;
        }
    }

    /**
     * Looks up figures of one denominator on a scale.
     *
     * @param kali what a figure is multiplied by before it is looked up
     * @param bagi what it is divided by then; 0 for its own denominator
     * @param cara how that is rounded
     * @param ambang the least figure of each step, from the highest; as many times {@link #SEKALI} as it takes, each
     *     from {@link #TERENDAH} to its opposite
     * @param bawah the least figure for which the scale is defined
     * @param atas the greatest figure for which it is
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Nilai(long kali, long bagi, RoundingMode cara, long[] ambang, long bawah, long atas) implements TahapKolom {

        /** How many bounds are compared at a time. */
        static final int SEKALI = 4;

        /** A bound that no figure is below. */
        static final long TERENDAH = Long.MIN_VALUE / 2;

        @Override
        public boolean terapkan(Kolom c, int ke, int n) {
            if (Bilangan.lebar(c.p, ke, n) + Bilangan.lebar(kali) >= Long.SIZE - 1) {
                return false;
            }
            Arrays.fill(c.jenjang, ke, ke + n, (byte) 0);
            for (int k = 0; k < ambang.length; k += SEKALI) {
                bandingkan(ambang[k], ambang[k + 1], ambang[k + 2], ambang[k + 3], c, ke, n);
            }
            if (bawah != Long.MIN_VALUE || atas != Long.MAX_VALUE) {
                for (int i = ke; i < ke + n; i++) {
                    long x = dicari(c, i);
                    c.jenjang[i] = x < bawah || x > atas ? -1 : c.jenjang[i];
                }
            }
            return true;
        }

        /** Counts the bounds that each figure is below, by the sign of the difference: it cannot overflow. */
        private void bandingkan(long a1, long a2, long a3, long a4, Kolom c, int ke, int n) {
            for (int i = ke; i < ke + n; i++) {
                long x = dicari(c, i);
                c.jenjang[i] += (byte) (((x - a1) >>> 63) + ((x - a2) >>> 63) + ((x - a3) >>> 63) + ((x - a4) >>> 63));
            }
        }

        private long dicari(Kolom c, int i) {
            return kali == 1 && bagi == 1 ? c.p[i] : Bilangan.bagi(c.p[i] * kali, bagi == 0 ? c.q[i] : bagi, cara);
        }
    }

    /**
     * Looks up exact figures of any denominator on a scale.
     *
     * @param s the bounds of the steps, from the highest: numerators
     * @param t their denominators
     * @param termasuk whether the bound itself belongs to the step
     * @param batas the least and the greatest figure for which the scale is defined, as two bounds; empty for all
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record NilaiBebas(long[] s, long[] t, boolean[] termasuk, long[] batas) implements TahapKolom {
        @Override
        public boolean terapkan(Kolom c, int ke, int n) {
            int lebarP = Bilangan.lebar(c.p, ke, n);
            int lebarQ = Bilangan.lebar(c.q, ke, n);
            int lebarS = Math.max(Bilangan.lebar(s, 0, s.length), Bilangan.lebar(batas, 0, batas.length));
            int lebarT = Math.max(Bilangan.lebar(t, 0, t.length), Bilangan.lebar(batas, 0, batas.length));
            if (lebarP + lebarT >= Long.SIZE || lebarQ + lebarS >= Long.SIZE) {
                return false;
            }
            for (int i = ke; i < ke + n; i++) {
                c.jenjang[i] = jenjang(c.p[i], c.q[i]);
            }
            return true;
        }

        private byte jenjang(long p, long q) {
            if (batas.length > 0 && (p * batas[1] < batas[0] * q || p * batas[3] > batas[2] * q)) {
                return -1;
            }
            int jenjang = 0;
            for (int i = 0; i < s.length; i++) {
                long kiri = p * t[i];
                long kanan = s[i] * q;
                jenjang += kiri < kanan || (kiri == kanan && !termasuk[i]) ? 1 : 0;
            }
            return (byte) jenjang;
        }
    }
}
