// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import id.iki.core.kinerja.Kebijakan;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Tanda;
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
        System.arraycopy(t.nilai[pembilang], dari, k.p, ke, n);
        System.arraycopy(t.nilai[penyebut], dari, k.q, ke, n);
        mulai(k, ke, n);
        if (lebih != 0) {
            tandaiLebih(k, ke, n);
        }
        boolean luar = false;
        for (int w = 0; w < n; w += Long.SIZE) {
            luar |= sisihkan(t, dari + w, Math.min(Long.SIZE, n - w), k, ke + w);
        }
        for (Uji satu : ketentuan) {
            uji(satu, t, dari, n, k, ke);
        }
        return luar;
    }

    /** Flags the ratios above 100 %, and rows without a figure at will. */
    private void tandaiLebih(Kolom k, int ke, int n) {
        for (int i = ke; i < ke + n; i++) {
            k.tanda[i] = (int) ((k.q[i] - k.p[i]) >> (Long.SIZE - 1)) & lebih;
        }
    }

    /** Takes out the rows that are not plainly a ratio, and returns whether one is left to the ordinary path. */
    private boolean sisihkan(Tabel t, int dari, int m, Kolom k, int ke) {
        long buruk = buruk(k, ke, m);
        long kosongP = t.kosong[pembilang][dari / Long.SIZE];
        long kosong = (kosongP | t.kosong[penyebut][dari / Long.SIZE]) & ada(m);
        // most lack a count; where the numerator is there, it may have a reason that comes first
        for (long sisa = kosong; sisa != 0; sisa &= sisa - 1) {
            k.gagal(ke + Long.numberOfTrailingZeros(sisa), BELUM_ADA);
        }
        boolean luar = false;
        for (long sisa = buruk & ~kosongP; sisa != 0; sisa &= sisa - 1) {
            int j = Long.numberOfTrailingZeros(sisa);
            luar |= satu(t, dari + j, k, ke + j);
        }
        return luar;
    }

    /** Returns the bits of the rows whose two counts, whether they are there or not, are not plainly a ratio. */
    private long buruk(Kolom k, int ke, int m) {
        long buruk = 0;
        for (int i = ke; i < ke + m; i++) {
            long x = k.p[i];
            long y = k.q[i];
            // negative if a count is, if the denominator is 0, or if a part exceeds its whole
            long periksa = x | y | (y - 1) | ((y - x) & bagian);
            buruk = (buruk >>> 1) | (periksa & Long.MIN_VALUE);
        }
        return buruk >>> (Long.SIZE - m);
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
