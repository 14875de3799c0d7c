// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import id.iki.core.capaian.Capaian;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Success;
import id.iki.core.result.Tanda;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes the achievements of one calculation for a block of rows, from their realisations. */
interface Pencapaian {

    /** Rows that are computed one by one when a figure among them could exceed {@code long}; others are not. */
    int SEDIKIT = Long.SIZE;

    /**
     * Computes rows. One whose realisation is left to the ordinary path is too.
     *
     * @param t the table
     * @param dari the first row, a multiple of 64
     * @param n how many rows
     * @param r the realisations
     * @param c where the achievements go
     * @param ke the place of the first in both
     */
    void hitung(Tabel t, int dari, int n, Kolom r, Kolom c, int ke);

    /** No row has an achievement, all for one reason. */
    record Tanpa(byte alasan) implements Pencapaian {
        @Override
        public void hitung(Tabel t, int dari, int n, Kolom r, Kolom c, int ke) {
            for (int i = ke; i < ke + n; i++) {
                c.gagal(i, r.alasan[i] == 0 ? alasan : r.alasan[i]);
            }
        }
    }

    /** One by one, in big integers where it must be. */
    record SatuSatu(Hitungan hitungan, Satuan satuan, int kolomTarget, int desimalTarget) implements Pencapaian {
        @Override
        public void hitung(Tabel t, int dari, int n, Kolom r, Kolom c, int ke) {
            for (int i = 0; i < n; i++) {
                int o = ke + i;
                if (r.alasan[o] == 0) {
                    Capaian capaian =
                            hitungan.aturan().hitung(new Success<>(nilai(r.angka(o)), r.tanda(o)), target(t, dari + i));
                    c.tulis(o, capaian.hasil(), capaian.predikat());
                } else {
                    c.gagal(o, r.alasan[o]);
                }
            }
        }

        private Nilai nilai(Pecahan angka) {
            return satuan.equals(Satuan.PERSEN) ? new Persentase(angka) : Nilai.of(angka, satuan);
        }

        private Optional<Target> target(Tabel t, int baris) {
            if (hitungan.targetPerBaris().isEmpty()) {
                return hitungan.target();
            }
            if (t.kosong(kolomTarget, baris)) {
                return Optional.empty();
            }
            Pecahan angka = Pecahan.of(BigDecimal.valueOf(t.nilai[kolomTarget][baris], desimalTarget));
            return Optional.of(
                    Target.of(Nilai.of(angka, hitungan.targetPerBaris().get().satuan())));
        }
    }

    /**
     * In columns, as long as the figures fit.
     *
     * @param mentah the formula
     * @param tahap the stages
     * @param penyebut the denominator that all figures have in the end, 0 if each has its own
     * @param satuSatu computes what does not fit
     */
    record Lajur(Mentah mentah, List<TahapKolom> tahap, long penyebut, SatuSatu satuSatu) implements Pencapaian {

        private static final int NEGATIF = Kolom.bit(Tanda.CAPAIAN_NEGATIF);

        @Override
        public void hitung(Tabel t, int dari, int n, Kolom r, Kolom c, int ke) {
            if (lengkap(t, dari, n, r, c, ke)) {
                return;
            }
            if (n <= SEDIKIT) {
                satuSatu.hitung(t, dari, n, r, c, ke);
                return;
            }
            int paruh = (n / 2 + SEDIKIT - 1) / SEDIKIT * SEDIKIT;
            hitung(t, dari, paruh, r, c, ke);
            hitung(t, dari + paruh, n - paruh, r, c, ke + paruh);
        }

        private boolean lengkap(Tabel t, int dari, int n, Kolom r, Kolom c, int ke) {
            System.arraycopy(r.alasan, ke, c.alasan, ke, n);
            System.arraycopy(r.tanda, ke, c.tanda, ke, n);
            if (!mentah.hitung(t, dari, n, r, c, ke)) {
                return false;
            }
            for (TahapKolom satu : tahap) {
                if (!satu.terapkan(c, ke, n)) {
                    return false;
                }
            }
            selesaikan(c, ke, n);
            return true;
        }

        /** Writes the denominator that all have, and flags what is negative. */
        private void selesaikan(Kolom c, int ke, int n) {
            if (penyebut != 0) {
                Arrays.fill(c.q, ke, ke + n, penyebut);
            }
            if (Bilangan.gabung(c.p, ke, n) < 0) {
                for (int i = ke; i < ke + n; i++) {
                    c.tanda[i] |= c.p[i] < 0 ? NEGATIF : 0;
                }
            }
        }
    }

    /** What was compiled, and why it is not in columns; null if it is. */
    record Tersusun(Pencapaian pencapaian, @Nullable String sebab) {}
}
