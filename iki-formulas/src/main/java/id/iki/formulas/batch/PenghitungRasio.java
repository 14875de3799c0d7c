// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import id.iki.core.kinerja.Kebijakan;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Tanda;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ratio of two counts, in percent; provisions are examined after it. */
final class PenghitungRasio extends Penghitung {

    private static final byte MELEBIHI = Kolom.kode(Alasan.BAGIAN_MELEBIHI_KESELURUHAN);
    private static final byte PENYEBUT_NOL = Kolom.kode(Alasan.PENYEBUT_NOL);
    private static final int TIDAK_TERPENUHI = Kolom.bit(Tanda.KETENTUAN_TIDAK_TERPENUHI);
    private static final int DI_ATAS = Kolom.bit(Tanda.DI_ATAS_SERATUS_PERSEN);
    private static final int MENURUT_KEBIJAKAN = Kolom.bit(Tanda.NILAI_MENURUT_KEBIJAKAN);

    private final int pembilang;
    private final int penyebut;
    private final long bagian; // -1 where a part must not exceed its whole, else 0
    private final int lebih; // the flag of a ratio above 100 %, 0 where that is refused
    private final @Nullable Pecahan nolPerNol;
    private final List<Uji> ketentuan;

    PenghitungRasio(int pembilang, int penyebut, boolean isBagian, Kebijakan kebijakan, List<Uji> ketentuan) {
        this.pembilang = pembilang;
        this.penyebut = penyebut;
        this.bagian = isBagian ? -1 : 0;
        this.lebih = isBagian ? 0 : DI_ATAS;
        this.nolPerNol = kebijakan
                .penyebutNol()
                .nilai()
                .filter(n -> n.satuan().equals(Satuan.PERSEN))
                .map(Nilai::angka)
                .orElse(null);
        this.ketentuan = ketentuan;
    }

    @Override
    boolean hitung(Tabel t, int dari, int n, Kolom k, int ke) {
        boolean luar = false;
        Arrays.fill(k.alasan, ke, ke + n, (byte) 0);
        long[] kosongP = t.kosong[pembilang];
        long[] kosongQ = t.kosong[penyebut];
        for (int w = 0; w < n; w += Long.SIZE) {
            int m = Math.min(Long.SIZE, n - w);
            int kata = (dari + w) / Long.SIZE;
            long buruk = kosongP[kata] | kosongQ[kata] | salin(t, dari + w, m, k, ke + w);
            for (long sisa = buruk & ada(m); sisa != 0; sisa &= sisa - 1) {
                int j = w + Long.numberOfTrailingZeros(sisa);
                luar |= satu(t, dari + j, k, ke + j);
            }
        }
        for (Uji satu : ketentuan) {
            uji(satu, t, dari, n, k, ke);
        }
        return luar;
    }

    /** Copies the two counts, and returns the bits of the rows that are not plainly a ratio. */
    private long salin(Tabel t, int i, int m, Kolom k, int o) {
        long[] a = t.nilai[pembilang];
        long[] b = t.nilai[penyebut];
        long buruk = 0;
        for (int j = 0; j < m; j++) {
            long x = a[i + j];
            long y = b[i + j];
            k.p[o + j] = x;
            k.q[o + j] = y;
            // negative if a count is, if the denominator is 0, or if a part exceeds its whole
            long periksa = x | y | (y - 1) | ((y - x) & bagian);
            buruk |= (periksa >>> (Long.SIZE - 1)) << j;
            k.tanda[o + j] = (int) ((y - x) >> (Long.SIZE - 1)) & lebih;
        }
        return buruk;
    }

    private boolean satu(Tabel t, int baris, Kolom k, int o) {
        byte alasan = cacah(t, pembilang, baris);
        alasan = alasan == 0 ? cacah(t, penyebut, baris) : alasan;
        long x = t.nilai[pembilang][baris];
        long y = t.nilai[penyebut][baris];
        if (alasan == 0) {
            alasan = bagian != 0 && x > y ? MELEBIHI : PENYEBUT_NOL;
        }
        if (alasan != PENYEBUT_NOL || x != 0 || nolPerNol == null) {
            k.gagal(o, alasan);
            return false;
        }
        if (!Bilangan.muat(nolPerNol)) {
            k.gagal(o, Kolom.LUAR);
            return true;
        }
        k.p[o] = nolPerNol.pembilang().longValue();
        k.q[o] = nolPerNol.penyebut().longValue();
        k.tanda[o] = MENURUT_KEBIJAKAN;
        return false;
    }

    private static void uji(Uji satu, Tabel t, int dari, int n, Kolom k, int ke) {
        for (int i = 0; i < n; i++) {
            if (k.alasan[ke + i] == 0) {
                byte alasan = satu.alasan(t, dari + i);
                if (alasan != 0) {
                    k.gagal(ke + i, alasan);
                } else if (!satu.terpenuhi(t, dari + i)) {
                    k.tanda[ke + i] |= TIDAK_TERPENUHI;
                }
            }
        }
    }

    /** A provision, examined by counts (<i>uji</i>, test). */
    interface Uji {
        /** Returns why it cannot be told whether a row meets it, 0 if it can. */
        byte alasan(Tabel t, int baris);

        /** Returns whether a row meets it. */
        boolean terpenuhi(Tabel t, int baris);
    }

    /** A count that is large enough. */
    record UjiMinimal(int kolom, long batas) implements Uji {
        @Override
        public byte alasan(Tabel t, int baris) {
            return cacah(t, kolom, baris);
        }

        @Override
        public boolean terpenuhi(Tabel t, int baris) {
            return t.nilai[kolom][baris] >= batas;
        }
    }

    /** A part that is all of its whole, which is not empty. */
    record UjiSemua(int bagian, int keseluruhan) implements Uji {
        @Override
        public byte alasan(Tabel t, int baris) {
            byte satu = cacah(t, bagian, baris);
            byte alasan = satu == 0 ? cacah(t, keseluruhan, baris) : satu;
            return alasan == 0 && t.nilai[bagian][baris] > t.nilai[keseluruhan][baris] ? MELEBIHI : alasan;
        }

        @Override
        public boolean terpenuhi(Tabel t, int baris) {
            return t.nilai[keseluruhan][baris] != 0 && t.nilai[bagian][baris] == t.nilai[keseluruhan][baris];
        }
    }
}
