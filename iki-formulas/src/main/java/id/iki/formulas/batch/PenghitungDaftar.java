// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import id.iki.core.fakta.StatusButir;
import id.iki.core.result.Alasan;
import id.iki.core.result.Tanda;
import id.iki.formulas.rumus.KapanSelesai;

/** A checklist, its answers in one column for each item. */
@SuppressWarnings("EnumOrdinal") // an answer in a column is its ordinal
final class PenghitungDaftar extends Penghitung {

    /** How the sums of an answered list become a figure. */
    enum Cara {
        /** What is done. */
        BANYAKNYA,
        /** What is done, of what applies. */
        PROPORSI,
        /** 1 if all that applies is done, else 0. */
        SEMUA_ATAU_TIDAK
    }

    private static final byte TIDAK_LENGKAP = Kolom.kode(Alasan.ISIAN_TIDAK_LENGKAP);
    private static final byte TIDAK_BERLAKU = Kolom.kode(Alasan.SEMUA_BUTIR_TIDAK_BERLAKU);
    private static final int TIDAK_DIUJI = Kolom.bit(Tanda.TEPAT_WAKTU_TIDAK_DIUJI);

    private final int pertama;
    private final long[] bobot;
    private final Cara cara;
    private final long[] selesai = new long[StatusButir.values().length]; // -1 for an answer that counts as done
    private final long[] berlaku = new long[StatusButir.values().length]; // -1 for an answer of an item that applies
    private final int[] tanda = new int[StatusButir.values().length];

    /**
     * Creates a calculator.
     *
     * @param pertama the column of the first item
     * @param bobot the weight of each item, whole and positive, together within {@code long}
     */
    PenghitungDaftar(int pertama, long[] bobot, Cara cara, KapanSelesai kapan) {
        this.pertama = pertama;
        this.bobot = bobot;
        this.cara = cara;
        for (StatusButir satu : StatusButir.values()) {
            selesai[satu.ordinal()] = kapan.terhitung(satu) ? -1 : 0;
            berlaku[satu.ordinal()] = satu == StatusButir.TIDAK_BERLAKU ? 0 : -1;
        }
        tanda[StatusButir.SELESAI.ordinal()] = kapan == KapanSelesai.TEPAT_WAKTU ? TIDAK_DIUJI : 0;
    }

    @Override
    boolean hitung(Tabel t, int dari, int n, Kolom k, int ke) {
        mulai(k, ke, n);
        for (int i = 0; i < n; i++) {
            satu(t, dari + i, k, ke + i);
        }
        return false;
    }

    private void satu(Tabel t, int baris, Kolom k, int o) {
        int dijawab = 0;
        long beres = 0;
        long dinilai = 0;
        int bit = 0;
        for (int b = 0; b < bobot.length; b++) {
            byte status = t.isian[pertama + b][baris];
            if (status >= 0) {
                dijawab++;
                beres += bobot[b] & selesai[status];
                dinilai += bobot[b] & berlaku[status];
                bit |= tanda[status];
            }
        }
        if (dijawab < bobot.length) {
            k.gagal(o, dijawab == 0 ? BELUM_ADA : TIDAK_LENGKAP);
        } else if (dinilai == 0) {
            k.gagal(o, TIDAK_BERLAKU);
        } else {
            k.p[o] = cara == Cara.SEMUA_ATAU_TIDAK ? beres / dinilai : beres;
            k.q[o] = cara == Cara.PROPORSI ? dinilai : 1;
            k.tanda[o] = bit;
        }
    }
}
