// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import com.google.common.collect.ImmutableSet;
import id.iki.core.fakta.Pembanding;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.teks.FrasaCacah.Frasa;
import id.iki.formulas.teks.FrasaCacah.FrasaSyarat;
import id.iki.formulas.teks.KataKunci.Batas;
import id.iki.formulas.teks.Potongan.Peran;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the words of a count apart: what is counted, on what conditions, and what the event must have. */
final class PemisahCacah {

    private static final Set<String> MEMILIKI =
            ImmutableSet.of("memiliki", "mempunyai", "memperoleh", "mendapat", "mencapai");

    private final Kalimat k;
    private final boolean ketentuan; // in a provision, "yang memiliki X sekurang-kurangnya 5" is a trait and a bound
    private final int awal;
    private final int akhir;
    private final int[] batasBerikut; // where the next comparison with a number begins, by place
    private final int[] denganBerikut;
    private final int[] yangBerikut;
    private final List<FrasaSyarat> syarat = new ArrayList<>();
    private @Nullable Long batas;
    private @Nullable Satuan satuan;
    private @Nullable Frasa mencakup;

    private PemisahCacah(Kalimat k, int awal, int akhir, boolean ketentuan) {
        this.k = k;
        this.ketentuan = ketentuan;
        this.akhir = akhir;
        this.batasBerikut = new int[akhir - awal + 1];
        this.denganBerikut = new int[akhir - awal + 1];
        this.yangBerikut = new int[akhir - awal + 1];
        this.awal = awal;
        batasBerikut[akhir - awal] = akhir;
        denganBerikut[akhir - awal] = akhir;
        yangBerikut[akhir - awal] = akhir;
        for (int i = akhir - 1; i >= awal; i--) {
            int letak = i - awal;
            batasBerikut[letak] = batas(i) == null ? batasBerikut[letak + 1] : i;
            denganBerikut[letak] = k.adalah(i, "dengan") ? i : denganBerikut[letak + 1];
            yangBerikut[letak] = k.adalah(i, "yang") ? i : yangBerikut[letak + 1];
        }
    }

    /**
     * Tells the words between two places apart.
     *
     * @param ketentuan whether they are those of a provision
     * @param periode is given the words for a period, if some end the phrase
     */
    static FrasaCacah pisahkan(Kalimat k, int awal, int sampai, boolean ketentuan, PenerimaPeriode periode) {
        int akhir = sampai;
        int lama = KataKunci.periode(k, awal, akhir);
        if (lama > 0) {
            akhir -= lama;
            k.tandai(akhir, sampai, Peran.PERIODE);
            k.kaidah(Kaidah.PERIODE_DISEBUT);
            periode.terima(k.nama(akhir, sampai));
        }
        return new PemisahCacah(k, awal, akhir, ketentuan).pisahkan();
    }

    /** Takes the words for a period. */
    interface PenerimaPeriode {
        void terima(String kata);
    }

    private @Nullable Batas batas(int i) {
        Batas ditemukan = KataKunci.batas(k, i);
        return ditemukan == null || i + ditemukan.panjang() > akhir ? null : ditemukan;
    }

    private boolean isBatas(int i) {
        return batas(i) != null || KataKunci.isBatasRusak(k, i);
    }

    private FrasaCacah pisahkan() {
        int i = awal;
        while (i + 1 < akhir && KataKunci.isSeluruh(k, i) && !isAwalSyarat(i + 1)) {
            k.tandai(i++, Peran.SELURUH);
            k.kaidah(Kaidah.KATA_SELURUH);
        }
        if (i < akhir && isAwalSyarat(i)) {
            k.tandai(i, akhir, Peran.BENDA);
            k.kaidah(Kaidah.TANPA_KATA_BENDA);
            return new FrasaCacah(new Frasa(i, akhir), List.of(), null, null, null);
        }
        int benda = i;
        while (i < akhir && !(i > benda && (isAwalSyarat(i) || isBatas(i)))) {
            i++;
        }
        int sampai = i;
        if (sampai > benda + 1 && k.adalah(sampai - 1, ",")) {
            k.tandai(--sampai, Peran.TANDA_BACA);
        }
        k.tandai(benda, sampai, Peran.BENDA);
        bacaSyarat(i);
        return new FrasaCacah(new Frasa(benda, sampai), syarat, batas, satuan, mencakup);
    }

    private boolean isAwalSyarat(int i) {
        return k.adalah(i, "yang") || k.adalah(i, "dengan") || k.adalah(i, "sesuai") || k.adalah(i, "tidak");
    }

    private void bacaSyarat(int dari) {
        int i = dari;
        while (i < akhir) {
            int mulai = i;
            if (k.adalah(i, ",")) {
                i++;
            }
            if (k.adalah(i, "dan") || k.adalah(i, "serta")) {
                i++;
            }
            Batas kegiatan = i < akhir ? batas(i) : null;
            if (kegiatan != null && batas == null) {
                k.tandai(mulai, i, Peran.TANDA_BACA);
                i = ambangKegiatan(i, kegiatan);
            } else if (i < akhir && isAwalSyarat(i) && batas == null) {
                k.tandai(mulai, i, Peran.TANDA_BACA);
                i = k.adalah(i, "yang") ? yang(i) : k.adalah(i, "dengan") ? dengan(i) : tanpaYang(i);
            } else {
                if (i == akhir) {
                    k.tandai(mulai, akhir, Peran.TANDA_BACA);
                }
                return; // the rest stays unread
            }
        }
    }

    /** Returns where the condition that begins before a place ends. */
    private int ujung(int dari) {
        int i = dari;
        while (i < akhir) {
            boolean sambung = k.adalah(i, "dan") || k.adalah(i, "serta") || k.adalah(i, ",");
            int awalBaru = sambung ? i + 1 : i;
            if (i > dari && awalBaru < akhir && (k.adalah(awalBaru, "yang") || isBanding(awalBaru))) {
                return i;
            }
            if ((i > dari && isBatas(i)) || (i == akhir - 1 && k.adalah(i, ","))) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Whether "dengan" here belongs to the next comparison: nothing but a measure stands between. */
    private boolean isBanding(int i) {
        if (!k.adalah(i, "dengan") || i + 1 >= akhir) {
            return false;
        }
        int letak = i + 1 - awal;
        int c = batasBerikut[letak];
        return c < akhir && c > i + 1 && denganBerikut[letak] > c && yangBerikut[letak] > c;
    }

    private int yang(int i) {
        int dari = i + 1;
        int sampai = ujung(dari);
        if (sampai - dari == 1 && k.adalah(dari, "ada")) {
            k.tandai(i, sampai, Peran.SELURUH);
            k.kaidah(Kaidah.KATA_SELURUH);
            return sampai;
        }
        if (!ketentuan && sampai < akhir && k.salahSatu(dari, MEMILIKI) && sampai > dari + 1 && batas(sampai) != null) {
            return banding(i, dari + 1, sampai);
        }
        boolean tidak = sampai > dari + 1 && k.adalah(dari, "tidak");
        k.tandai(i, sampai, Peran.SYARAT);
        syarat.add(new FrasaSyarat(new Frasa(tidak ? dari + 1 : dari, sampai), tidak, null));
        return sampai;
    }

    private int dengan(int i) {
        return isBanding(i) ? banding(i, i + 1, batasBerikut[i + 1 - awal]) : tanpaYang(i);
    }

    private int banding(int i, int ukuran, int letakBatas) {
        Batas b = batas(letakBatas);
        if (b == null) {
            return tanpaYang(i);
        }
        int sampai = letakBatas + b.panjang();
        k.tandai(i, sampai, Peran.SYARAT);
        syarat.add(new FrasaSyarat(new Frasa(ukuran, letakBatas), false, b));
        return sampai;
    }

    private int tanpaYang(int i) {
        int sampai = ujung(i);
        boolean tidak = k.adalah(i, "tidak") && sampai > i + 1;
        k.tandai(i, sampai, Peran.SYARAT);
        k.kaidah(Kaidah.SYARAT_TANPA_YANG);
        syarat.add(new FrasaSyarat(new Frasa(tidak ? i + 1 : i, sampai), tidak, null));
        return sampai;
    }

    private int ambangKegiatan(int i, Batas b) {
        Pecahan angka = b.angka();
        if (b.pembanding() != Pembanding.SEKURANG_KURANGNYA
                || !angka.isInteger()
                || angka.signum() < 0
                || angka.pembilang().bitLength() >= Long.SIZE) {
            return akhir; // unread
        }
        int j = i + b.panjang();
        batas = angka.pembilang().longValueExact();
        k.kaidah(Kaidah.AMBANG_KEGIATAN);
        if (j < akhir && !k.adalah(j, "mencakup") && !k.adalah(j, ",") && !k.adalah(j, "dan")) {
            satuan = new Satuan(k.nama(j, j + 1));
            k.kaidah(Kaidah.SATUAN_DISEBUT);
            j++;
        }
        k.tandai(i, j, Peran.KETENTUAN);
        int m = k.adalah(j, ",") || k.adalah(j, "dan") ? j + 1 : j;
        if (m + 2 < akhir && k.adalah(m, "mencakup") && (k.adalah(m + 1, "semua") || k.adalah(m + 1, "seluruh"))) {
            int sampai = k.adalah(akhir - 1, ",") ? akhir - 1 : akhir;
            k.tandai(j, m, Peran.TANDA_BACA);
            k.tandai(m, sampai, Peran.KETENTUAN);
            k.kaidah(Kaidah.MENCAKUP_SEMUA);
            mencakup = new Frasa(m + 2, sampai);
            return sampai;
        }
        return j;
    }
}
