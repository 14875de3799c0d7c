// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import id.iki.core.result.Alasan;
import java.util.Arrays;

/**
 * Computes the values of one formula for a block of rows (<i>penghitung</i>, calculator). A row that lacks a value has
 * its reason, and 0 over 1 as a figure, so that what comes after need not look before it computes.
 */
abstract class Penghitung {

    static final byte BELUM_ADA = Kolom.kode(Alasan.DATA_BELUM_ADA);
    static final byte CACAH_TIDAK_SAH = Kolom.kode(Alasan.CACAH_TIDAK_SAH);

    /**
     * Computes rows of a table.
     *
     * @param t the table
     * @param dari the first row, a multiple of 64
     * @param n how many rows
     * @param k where the values go
     * @param ke the place of the first
     * @return whether a row is left to the ordinary path; it has {@link Kolom#LUAR}
     */
    abstract boolean hitung(Tabel t, int dari, int n, Kolom k, int ke);

    /** Returns the bits of the rows of one word that exist. */
    static long ada(int n) {
        return n >= Long.SIZE ? -1L : (1L << n) - 1;
    }

    /** Begins rows without reasons and flags. */
    static void mulai(Kolom k, int ke, int n) {
        Arrays.fill(k.alasan, ke, ke + n, (byte) 0);
        Arrays.fill(k.tanda, ke, ke + n, 0);
    }

    /** Returns why a count cannot be used, 0 if it can. */
    static byte cacah(Tabel t, int kolom, int baris) {
        return t.kosong(kolom, baris) ? BELUM_ADA : t.nilai[kolom][baris] < 0 ? CACAH_TIDAK_SAH : 0;
    }

    /** No row has a value, all for one reason; {@link Kolom#LUAR} leaves all to the ordinary path. */
    static final class Tanpa extends Penghitung {
        private final byte kode;

        Tanpa(byte kode) {
            this.kode = kode;
        }

        @Override
        boolean hitung(Tabel t, int dari, int n, Kolom k, int ke) {
            Arrays.fill(k.p, ke, ke + n, 0);
            Arrays.fill(k.q, ke, ke + n, 1);
            Arrays.fill(k.alasan, ke, ke + n, kode);
            Arrays.fill(k.tanda, ke, ke + n, 0);
            return kode == Kolom.LUAR;
        }
    }

    /** A number within bounds: a count from 0, a score between those of its scale. */
    static final class Satu extends Penghitung {
        private final int kolom;
        private final long penyebut;
        private final long bawah;
        private final long atas;
        private final byte diLuar;

        Satu(int kolom, long penyebut, long bawah, long atas, byte diLuar) {
            this.kolom = kolom;
            this.penyebut = penyebut;
            this.bawah = bawah;
            this.atas = atas;
            this.diLuar = diLuar;
        }

        @Override
        boolean hitung(Tabel t, int dari, int n, Kolom k, int ke) {
            long[] x = t.nilai[kolom];
            mulai(k, ke, n);
            Arrays.fill(k.q, ke, ke + n, penyebut);
            System.arraycopy(x, dari, k.p, ke, n);
            for (int w = 0; w < n; w += Long.SIZE) {
                int m = Math.min(Long.SIZE, n - w);
                long kosong = t.kosong[kolom][(dari + w) / Long.SIZE];
                long buruk = kosong;
                for (int j = 0; j < m; j++) {
                    long satu = x[dari + w + j];
                    buruk |= satu < bawah || satu > atas ? 1L << j : 0;
                }
                for (long sisa = buruk & ada(m); sisa != 0; sisa &= sisa - 1) {
                    int j = Long.numberOfTrailingZeros(sisa);
                    k.gagal(ke + w + j, (kosong >>> j & 1) != 0 ? BELUM_ADA : diLuar);
                }
            }
            return false;
        }
    }

    /** Counts of several kinds together. */
    static final class Gabungan extends Penghitung {
        private final int[] kolom;

        Gabungan(int[] kolom) {
            this.kolom = kolom;
        }

        @Override
        boolean hitung(Tabel t, int dari, int n, Kolom k, int ke) {
            boolean luar = false;
            mulai(k, ke, n);
            for (int i = 0; i < n; i++) {
                long total = 0;
                byte alasan = 0;
                boolean meluap = false;
                for (int satu : kolom) {
                    alasan = alasan == 0 ? cacah(t, satu, dari + i) : alasan;
                    total += t.nilai[satu][dari + i];
                    meluap |= total < 0;
                }
                if (alasan != 0 || meluap) {
                    k.gagal(ke + i, alasan != 0 ? alasan : Kolom.LUAR);
                    luar |= alasan == 0;
                } else {
                    k.p[ke + i] = total;
                    k.q[ke + i] = 1;
                }
            }
            return luar;
        }
    }
}
