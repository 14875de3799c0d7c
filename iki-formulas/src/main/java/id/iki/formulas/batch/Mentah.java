// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import id.iki.core.capaian.RumusCapaian;
import id.iki.core.nilai.Pecahan;
import id.iki.core.result.Alasan;

/**
 * Computes achievements before any stage, for a block of rows (<i>mentah</i>, raw). Every row gets a fraction with a
 * denominator above 0, also one that has no achievement: its reason says so.
 */
interface Mentah {

    byte TARGET_BELUM_ADA = Kolom.kode(Alasan.TARGET_BELUM_ADA);
    byte TARGET_NOL = Kolom.kode(Alasan.TARGET_NOL);
    byte TARGET_NEGATIF = Kolom.kode(Alasan.TARGET_NEGATIF);
    byte REALISASI_NOL = Kolom.kode(Alasan.REALISASI_NOL);
    byte REALISASI_NEGATIF = Kolom.kode(Alasan.REALISASI_NEGATIF);

    /**
     * Computes rows whose reasons and flags are those of their realisations.
     *
     * @param t the table
     * @param dari the first row
     * @param n how many rows
     * @param r the realisations
     * @param c where the achievements go
     * @param ke the place of the first in both
     * @return false if a figure of these rows could exceed {@code long}; they are then unfinished
     */
    boolean hitung(Tabel t, int dari, int n, Kolom r, Kolom c, int ke);

    /** Writes that a row has no achievement, unless it lacks one already. */
    private static void gagal(Kolom c, int i, byte alasan) {
        c.alasan[i] = c.alasan[i] == 0 ? alasan : c.alasan[i];
        c.p[i] = 0;
        c.q[i] = 1;
    }

    /** Against a target of all rows. */
    record Tetap(Koefisien koefisien) implements Mentah {
        @Override
        public boolean hitung(Tabel t, int dari, int n, Kolom r, Kolom c, int ke) {
            if (!koefisien.muat(Bilangan.lebar(r.p, ke, n), Bilangan.lebar(r.q, ke, n))) {
                return false;
            }
            koefisien.hitung(r, c, ke, n);
            if (koefisien.isResiprokal()) {
                for (int i = ke; i < ke + n; i++) {
                    if (r.p[i] <= 0) {
                        gagal(c, i, r.p[i] == 0 ? REALISASI_NOL : REALISASI_NEGATIF);
                    }
                }
            }
            return true;
        }
    }

    /**
     * Against a target of each row.
     *
     * @param kolom the column of the target
     * @param penyebut what its values are divided by
     * @param kali what the achievement is multiplied by
     */
    record PerBaris(RumusCapaian rumus, int kolom, long penyebut, long kali) implements Mentah {
        @Override
        public boolean hitung(Tabel t, int dari, int n, Kolom r, Kolom c, int ke) {
            long[] target = t.nilai[kolom];
            int lebarKali = Bilangan.lebar(kali);
            int lebarP = Bilangan.lebar(r.p, ke, n) + Bilangan.lebar(penyebut) + lebarKali;
            int lebarQ = Bilangan.lebar(r.q, ke, n) + Bilangan.lebar(target, dari, n) + lebarKali;
            if (lebarP > 61 || lebarQ > 61) {
                return false;
            }
            for (int i = 0; i < n; i++) {
                int o = ke + i;
                long s = target[dari + i];
                long p = penyebut * r.p[o];
                long q = s * r.q[o];
                if (t.kosong(kolom, dari + i) || s <= 0) {
                    gagal(c, o, t.kosong(kolom, dari + i) ? TARGET_BELUM_ADA : s == 0 ? TARGET_NOL : TARGET_NEGATIF);
                } else if (rumus == RumusCapaian.TURUN_RESIPROKAL) {
                    c.p[o] = kali * q;
                    c.q[o] = p;
                    if (p <= 0) {
                        gagal(c, o, p == 0 ? REALISASI_NOL : REALISASI_NEGATIF);
                    }
                } else {
                    c.p[o] = kali * (rumus == RumusCapaian.NAIK ? p : 2 * q - p);
                    c.q[o] = q;
                }
            }
            return true;
        }
    }

    /**
     * Against a range: outside it the nearer bound is the target.
     *
     * @param bawah the lower bound
     * @param atas the upper bound
     */
    record Antara(Batas bawah, Batas atas) implements Mentah {

        /** A bound s/t, with the formula against it or why there is none. */
        record Batas(long s, long t, Koefisien koefisien, byte alasan) {
            int banding(long p, long q) {
                return Long.compare(p * t, s * q);
            }

            boolean muat(int lebarP, int lebarQ) {
                return lebarP + Bilangan.lebar(t) <= 62
                        && lebarQ + Bilangan.lebar(s) <= 62
                        && koefisien.muat(lebarP, lebarQ);
            }

            void hitung(Kolom r, Kolom c, int i) {
                long p = r.p[i];
                long q = r.q[i];
                c.p[i] = koefisien.pembilang(p, q);
                c.q[i] = koefisien.penyebut(p, q);
                if (alasan != 0) {
                    gagal(c, i, alasan);
                } else if (koefisien.isResiprokal() && p <= 0) {
                    gagal(c, i, p == 0 ? REALISASI_NOL : REALISASI_NEGATIF);
                }
            }
        }

        @Override
        public boolean hitung(Tabel t, int dari, int n, Kolom r, Kolom c, int ke) {
            int lebarP = Bilangan.lebar(r.p, ke, n);
            int lebarQ = Bilangan.lebar(r.q, ke, n);
            if (!bawah.muat(lebarP, lebarQ) || !atas.muat(lebarP, lebarQ)) {
                return false;
            }
            for (int i = ke; i < ke + n; i++) {
                if (bawah.banding(r.p[i], r.q[i]) < 0) {
                    bawah.hitung(r, c, i);
                } else if (atas.banding(r.p[i], r.q[i]) > 0) {
                    atas.hitung(r, c, i);
                } else {
                    c.p[i] = 1;
                    c.q[i] = 1;
                }
            }
            return true;
        }
    }

    /** Against nothing at all: 0 is achieved in full, anything above it not at all. */
    record Nihil() implements Mentah {
        @Override
        public boolean hitung(Tabel t, int dari, int n, Kolom r, Kolom c, int ke) {
            for (int i = ke; i < ke + n; i++) {
                c.p[i] = r.p[i] == 0 ? 1 : 0;
                c.q[i] = 1;
                if (r.p[i] < 0) {
                    gagal(c, i, REALISASI_NEGATIF);
                }
            }
            return true;
        }
    }

    /** Returns why no formula is defined against a target, 0 if all are. */
    static byte alasan(Pecahan target) {
        return target.signum() > 0 ? 0 : target.isZero() ? TARGET_NOL : TARGET_NEGATIF;
    }
}
