// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An interval of numbers, open or closed at either end, or without an end. What a rule does to a figure never turns
 * the order of figures around, so the figures that lead into an interval are an interval again.
 *
 * @param bawah the lower end, null if there is none
 * @param bawahTermasuk whether the lower end belongs to it
 * @param atas the upper end, null if there is none
 * @param atasTermasuk whether the upper end belongs to it
 */
record Daerah(
        @Nullable Pecahan bawah,
        boolean bawahTermasuk,
        @Nullable Pecahan atas,
        boolean atasTermasuk) {

    static final Daerah SEMUA = new Daerah(null, false, null, false);
    static final Daerah KOSONG = new Daerah(Pecahan.NOL, false, Pecahan.NOL, false);
    static final Daerah POSITIF = new Daerah(Pecahan.NOL, false, null, false);

    private static final Pecahan SEPEREMPAT = Pecahan.of(1, 4);
    private static final Pecahan SETENGAH = Pecahan.of(1, 2);
    private static final Pecahan TIGA_PEREMPAT = Pecahan.of(3, 4);

    static Daerah sejak(Pecahan bawah, boolean termasuk) {
        return new Daerah(bawah, termasuk, null, false);
    }

    static Daerah hingga(Pecahan atas, boolean termasuk) {
        return new Daerah(null, false, atas, termasuk);
    }

    static Daerah antara(Pecahan bawah, Pecahan atas) {
        return new Daerah(bawah, true, atas, true);
    }

    boolean isKosong() {
        if (bawah == null || atas == null) {
            return false;
        }
        int urutan = bawah.compareTo(atas);
        return urutan > 0 || (urutan == 0 && !(bawahTermasuk && atasTermasuk));
    }

    /** Returns -1 if a number lies below the interval, 1 if above, 0 if in it. */
    int letak(Pecahan angka) {
        if (bawah != null) {
            int urutan = angka.compareTo(bawah);
            if (urutan < 0 || (urutan == 0 && !bawahTermasuk)) {
                return -1;
            }
        }
        if (atas != null) {
            int urutan = angka.compareTo(atas);
            if (urutan > 0 || (urutan == 0 && !atasTermasuk)) {
                return 1;
            }
        }
        return 0;
    }

    Daerah irisan(Daerah lain) {
        boolean bawahLain = bawah == null
                || (lain.bawah != null && urutan(lain.bawah, !lain.bawahTermasuk, bawah, !bawahTermasuk) > 0);
        boolean atasLain =
                atas == null || (lain.atas != null && urutan(lain.atas, lain.atasTermasuk, atas, atasTermasuk) < 0);
        return new Daerah(
                bawahLain ? lain.bawah : bawah,
                bawahLain ? lain.bawahTermasuk : bawahTermasuk,
                atasLain ? lain.atas : atas,
                atasLain ? lain.atasTermasuk : atasTermasuk);
    }

    /** Compares ends; of equal numbers the one that is marked lies further up. */
    private static int urutan(Pecahan a, boolean aLebih, Pecahan b, boolean bLebih) {
        int urutan = a.compareTo(b);
        return urutan != 0 ? urutan : Boolean.compare(aLebih, bLebih);
    }

    /** Returns the smallest interval with the numbers of both. */
    Daerah gabung(Daerah lain) {
        if (isKosong()) {
            return lain;
        } else if (lain.isKosong()) {
            return this;
        }
        boolean bawahLain = bawah != null
                && (lain.bawah == null || urutan(lain.bawah, !lain.bawahTermasuk, bawah, !bawahTermasuk) < 0);
        boolean atasLain =
                atas != null && (lain.atas == null || urutan(lain.atas, lain.atasTermasuk, atas, atasTermasuk) > 0);
        return new Daerah(
                bawahLain ? lain.bawah : bawah,
                bawahLain ? lain.bawahTermasuk : bawahTermasuk,
                atasLain ? lain.atas : atas,
                atasLain ? lain.atasTermasuk : atasTermasuk);
    }

    /** Returns the interval between the images of the ends under a map that keeps the order. */
    Daerah peta(UnaryOperator<Pecahan> peta) {
        return new Daerah(
                bawah == null ? null : peta.apply(bawah),
                bawahTermasuk,
                atas == null ? null : peta.apply(atas),
                atasTermasuk);
    }

    /** Returns the interval between the images of the ends under a map that turns the order around. */
    Daerah petaTurun(UnaryOperator<Pecahan> peta) {
        return new Daerah(
                /* bawah= */ atas == null ? null : peta.apply(atas),
                /* bawahTermasuk= */ atasTermasuk,
                /* atas= */ bawah == null ? null : peta.apply(bawah),
                /* atasTermasuk= */ bawahTermasuk);
    }

    /** Returns the figures that a rounding leads into this interval. */
    Daerah sebelumDibulatkan(Pembulatan pembulatan) {
        Pecahan langkah = Pecahan.of(BigDecimal.ONE.movePointLeft(pembulatan.desimal()));
        Pecahan terkecil = bawah == null ? null : kisi(bawah, bawahTermasuk, langkah, pembulatan, RoundingMode.CEILING);
        Pecahan terbesar = atas == null ? null : kisi(atas, atasTermasuk, langkah, pembulatan, RoundingMode.FLOOR);
        if (terkecil != null && terbesar != null && terkecil.compareTo(terbesar) > 0) {
            return KOSONG;
        }
        Pecahan turun = langkah.negate();
        Pecahan ujungBawah = terkecil == null ? null : ujung(terkecil, turun, pembulatan, 1);
        Pecahan ujungAtas = terbesar == null ? null : ujung(terbesar, langkah, pembulatan, -1);
        return new Daerah(
                ujungBawah,
                ujungBawah != null
                        && terkecil != null
                        && ujungBawah.bulatkan(pembulatan).equals(terkecil),
                ujungAtas,
                ujungAtas != null
                        && terbesar != null
                        && ujungAtas.bulatkan(pembulatan).equals(terbesar));
    }

    /** Returns the outermost rounded figure that lies in the interval. */
    private static Pecahan kisi(
            Pecahan ujung, boolean termasuk, Pecahan langkah, Pembulatan pembulatan, RoundingMode arah) {
        Pecahan kisi = ujung.bulatkan(new Pembulatan(pembulatan.desimal(), arah));
        if (termasuk || !kisi.equals(ujung)) {
            return kisi;
        }
        return arah == RoundingMode.CEILING ? kisi.plus(langkah) : kisi.minus(langkah);
    }

    /**
     * Returns how far away figures may lie that are still rounded to this one or beyond it: not at all, half a step, or
     * a whole one. Asked of the rounding itself, which knows its mode and the sign.
     */
    private static Pecahan ujung(Pecahan kisi, Pecahan langkah, Pembulatan pembulatan, int arah) {
        for (Pecahan[] coba : new Pecahan[][] {{TIGA_PEREMPAT, Pecahan.SATU}, {SEPEREMPAT, SETENGAH}}) {
            Pecahan dibulatkan = kisi.plus(langkah.times(coba[0])).bulatkan(pembulatan);
            if (Integer.signum(dibulatkan.compareTo(kisi)) * arah >= 0) {
                return kisi.plus(langkah.times(coba[1]));
            }
        }
        return kisi;
    }

    /** Returns the figures, in percents, that a cap or floor leads into this interval. */
    Daerah sebelumDibatasi(Tahap.Batasi batas) {
        Pecahan lantai = batas.bawah().map(Persentase::dalamSatuan).orElse(null);
        Pecahan langit = batas.atas().map(Persentase::dalamSatuan).orElse(null);
        Daerah dicapai = irisan(new Daerah(lantai, true, langit, true));
        if (dicapai.isKosong()) {
            return KOSONG;
        }
        boolean semuaBawah = lantai != null && letak(lantai) == 0;
        boolean semuaAtas = langit != null && letak(langit) == 0;
        return new Daerah(
                semuaBawah ? null : dicapai.bawah,
                !semuaBawah && dicapai.bawahTermasuk,
                semuaAtas ? null : dicapai.atas,
                !semuaAtas && dicapai.atasTermasuk);
    }
}
