// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static java.util.Objects.requireNonNull;

import com.google.common.math.IntMath;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Jenjang;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.capaian.Tahap;
import id.iki.core.fakta.Pembanding;
import id.iki.core.fakta.Skor;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles a rule of achievement into stages over columns (<i>penyusun capaian</i>). */
final class PenyusunCapaian {

    private static final int DESIMAL_TERBANYAK = 12;
    private static final int JENJANG_TERBANYAK = Byte.MAX_VALUE;

    /** The greatest denominator that a rounded figure may get; beyond it hardly a figure would fit. */
    private static final BigInteger PENYEBUT_TERBESAR = BigInteger.TEN.pow(15);

    /** Thrown within this class where a rule has what no column can hold. */
    private static final class TidakMuat extends RuntimeException {
        private static final long serialVersionUID = 1;

        TidakMuat(String sebab) {
            super(sebab);
        }
    }

    private final List<TahapKolom> tahap = new ArrayList<>();
    private long penyebut; // of all figures so far, 0 while each has its own

    private PenyusunCapaian() {}

    /**
     * Compiles a rule.
     *
     * @param satuan the unit of the realisations, null if none of them is ever there or if it is not known
     */
    static Pencapaian.Tersusun susun(Hitungan hitungan, Skema skema, @Nullable Satuan satuan) {
        Skor perBaris = hitungan.targetPerBaris().orElse(null);
        if (hitungan.target().isEmpty() && perBaris == null) {
            return tanpa(Alasan.TARGET_BELUM_ADA);
        }
        Satuan satuanTarget = perBaris != null
                ? perBaris.satuan()
                : hitungan.target().orElseThrow().satuan();
        int kolom = perBaris == null ? 0 : requireNonNull(skema.angka(perBaris));
        int desimal = perBaris == null ? 0 : skema.desimal(perBaris);
        Pencapaian.SatuSatu satuSatu =
                new Pencapaian.SatuSatu(hitungan, satuan == null ? satuanTarget : satuan, kolom, desimal);
        if (satuan != null && !satuan.equals(satuanTarget)) {
            // where a row may lack its target, that is the reason it has
            return perBaris == null
                    ? tanpa(Alasan.SATUAN_BERBEDA)
                    : new Pencapaian.Tersusun(satuSatu, "satuan target lain dari satuan rumus");
        }
        try {
            return new Pencapaian.Tersusun(new PenyusunCapaian().lajur(hitungan, kolom, desimal, satuSatu), null);
        } catch (TidakMuat e) {
            return new Pencapaian.Tersusun(satuSatu, e.getMessage());
        }
    }

    private static Pencapaian.Tersusun tanpa(Alasan alasan) {
        return new Pencapaian.Tersusun(new Pencapaian.Tanpa(Kolom.kode(alasan)), null);
    }

    private Pencapaian lajur(Hitungan hitungan, int kolom, int desimal, Pencapaian.SatuSatu satuSatu) {
        AturanCapaian aturan = hitungan.aturan();
        RumusCapaian rumus = aturan.rumus();
        // a rounding that comes first is prepared by the formula, which then multiplies but once
        long kali = 1;
        boolean langsung = !aturan.tahap().isEmpty()
                && aturan.tahap().get(0) instanceof Tahap.Bulatkan
                && hitungan.target().map(t -> t instanceof Target.Sebesar).orElse(true);
        if (langsung) {
            kali = pangkat(((Tahap.Bulatkan) aturan.tahap().get(0)).pembulatan());
        }
        Mentah mentah;
        if (hitungan.targetPerBaris().isPresent()) {
            long persen = hitungan.targetPerBaris().get().satuan().equals(Satuan.PERSEN) ? 100 : 1;
            mentah = new Mentah.PerBaris(rumus, kolom, Bilangan.PANGKAT[desimal] * persen, kali);
        } else {
            Target target = hitungan.target().orElseThrow();
            byte alasan =
                    target instanceof Target.Sebesar s ? Mentah.alasan(s.nilai().angka()) : 0;
            if (alasan != 0) {
                return new Pencapaian.Tanpa(alasan);
            }
            mentah = mentah(rumus, target, kali);
        }
        for (int i = 0; i < aturan.tahap().size(); i++) {
            tambah(aturan.tahap().get(i), i == 0 && langsung);
        }
        return new Pencapaian.Lajur(mentah, List.copyOf(tahap), penyebut, satuSatu);
    }

    private static Mentah mentah(RumusCapaian rumus, Target target, long kali) {
        if (target instanceof Target.Sebesar sebesar) {
            return new Mentah.Tetap(koefisien(rumus, sebesar.nilai().angka(), kali));
        } else if (target instanceof Target.Antara antara) {
            return new Mentah.Antara(
                    batas(rumus, antara.bawah().angka()),
                    batas(rumus, antara.atas().angka()));
        }
        return new Mentah.Nihil();
    }

    private static Mentah.Antara.Batas batas(RumusCapaian rumus, Pecahan batas) {
        byte alasan = Mentah.alasan(batas);
        return new Mentah.Antara.Batas(
                muat(batas.pembilang()),
                muat(batas.penyebut()),
                alasan == 0 ? koefisien(rumus, batas, 1) : new Koefisien(0, 0, 0, 1),
                alasan);
    }

    private static Koefisien koefisien(RumusCapaian rumus, Pecahan target, long kali) {
        return Koefisien.of(rumus, target, kali).orElseThrow(() -> new TidakMuat("target melebihi bilangan 64 bit"));
    }

    private static long muat(BigInteger n) {
        if (!Bilangan.muat(n)) {
            throw new TidakMuat("batas melebihi bilangan 64 bit");
        }
        return n.longValue();
    }

    /** Returns the denominator of a share whose percents have a rounding's decimals. */
    private static long pangkat(Pembulatan pembulatan) {
        if (pembulatan.desimal() > DESIMAL_TERBANYAK) {
            throw new TidakMuat("pembulatan lebih dari " + DESIMAL_TERBANYAK + " desimal");
        }
        return Bilangan.PANGKAT[pembulatan.desimal() + 2];
    }

    private void tambah(Tahap satu, boolean langsung) {
        if (satu instanceof Tahap.Bulatkan bulatkan) {
            long baru = pangkat(bulatkan.pembulatan());
            if (penyebut == 0) {
                tahap.add(new TahapKolom.Bulatkan(
                        langsung ? 1 : baru, bulatkan.pembulatan().cara()));
                penyebut = baru;
            } else {
                ubah(baru, bulatkan.pembulatan().cara());
            }
        } else if (satu instanceof Tahap.Batasi batasi) {
            batasi(batasi);
        } else if (satu instanceof Tahap.Nilai nilai) {
            nilai(nilai.skala());
        } else {
            throw new TidakMuat("tahap '" + satu.sebutan() + "'");
        }
    }

    private void ubah(long baru, RoundingMode cara) {
        if (baru != penyebut) {
            long gcd =
                    BigInteger.valueOf(baru).gcd(BigInteger.valueOf(penyebut)).longValueExact();
            tahap.add(new TahapKolom.Ubah(baru / gcd, penyebut / gcd, cara));
            penyebut = baru;
        }
    }

    private void batasi(Tahap.Batasi batasi) {
        if (penyebut == 0) {
            // the cap is looked at first, and is not below the floor
            batasi.atas().ifPresent(a -> bebas(true, a.angka()));
            batasi.bawah().ifPresent(b -> bebas(false, b.angka()));
            return;
        }
        BigInteger bersama = BigInteger.valueOf(penyebut);
        for (Optional<Persentase> satu : List.of(batasi.bawah(), batasi.atas())) {
            BigInteger q = satu.map(s -> s.angka().penyebut()).orElse(BigInteger.ONE);
            bersama = bersama.divide(bersama.gcd(q)).multiply(q);
        }
        if (bersama.compareTo(PENYEBUT_TERBESAR) > 0) {
            throw new TidakMuat("batas dengan penyebut terlalu besar");
        }
        ubah(bersama.longValueExact(), RoundingMode.UNNECESSARY);
        Pecahan skala = Pecahan.of(penyebut);
        tahap.add(new TahapKolom.Batasi(
                batasi.bawah()
                        .map(b -> muat(b.angka().times(skala).pembilang()))
                        .orElse(Long.MIN_VALUE),
                batasi.atas().map(a -> muat(a.angka().times(skala).pembilang())).orElse(Long.MAX_VALUE)));
    }

    private void bebas(boolean isAtas, Pecahan batas) {
        tahap.add(new TahapKolom.BatasiBebas(isAtas, muat(batas.pembilang()), muat(batas.penyebut())));
    }

    private void nilai(Skala skala) {
        if (skala.predikat().size() > JENJANG_TERBANYAK) {
            throw new TidakMuat("skala dengan lebih dari " + JENJANG_TERBANYAK + " jenjang");
        }
        Pembulatan pembulatan = skala.pembulatan().orElse(null);
        if (pembulatan == null && penyebut == 0) {
            nilaiBebas(skala);
            return;
        }
        // a figure is looked up in percents: as its share times the denominator of a share so rounded
        long dicari = pembulatan == null ? penyebut : pangkat(pembulatan);
        RoundingMode cara = pembulatan == null ? RoundingMode.UNNECESSARY : pembulatan.cara();
        long gcd = penyebut == 0
                ? 1
                : BigInteger.valueOf(dicari).gcd(BigInteger.valueOf(penyebut)).longValueExact();
        Pecahan perPersen = Pecahan.of(dicari, 100);
        int banyak = IntMath.divide(skala.jenjang().size(), TahapKolom.Nilai.SEKALI, RoundingMode.CEILING);
        long[] ambang = new long[banyak * TahapKolom.Nilai.SEKALI];
        Arrays.setAll(
                ambang,
                i -> i < skala.jenjang().size()
                        ? ambang(skala.jenjang().get(i), perPersen)
                        : TahapKolom.Nilai.TERENDAH);
        Optional<Rentang> batas = skala.batas();
        tahap.add(new TahapKolom.Nilai(
                dicari / gcd,
                penyebut / gcd,
                cara,
                ambang,
                batas.map(b -> Bilangan.jepit(Bilangan.keAtas(b.bawah().times(perPersen))))
                        .orElse(Long.MIN_VALUE),
                batas.map(b -> Bilangan.jepit(Bilangan.keBawah(b.atas().times(perPersen))))
                        .orElse(Long.MAX_VALUE)));
    }

    private static long ambang(Jenjang jenjang, Pecahan perPersen) {
        Pecahan batas = jenjang.batas().times(perPersen);
        long terkecil = Bilangan.jepit(
                jenjang.pembanding() == Pembanding.LEBIH_DARI
                        ? Bilangan.keBawah(batas).add(BigInteger.ONE)
                        : Bilangan.keAtas(batas));
        return Math.max(TahapKolom.Nilai.TERENDAH, Math.min(-TahapKolom.Nilai.TERENDAH, terkecil));
    }

    private void nilaiBebas(Skala skala) {
        int banyak = skala.jenjang().size();
        long[] s = new long[banyak];
        long[] t = new long[banyak];
        boolean[] termasuk = new boolean[banyak];
        for (int i = 0; i < banyak; i++) {
            Jenjang satu = skala.jenjang().get(i);
            Pecahan batas = satu.batas().dividedBy(Pecahan.SERATUS);
            s[i] = muat(batas.pembilang());
            t[i] = muat(batas.penyebut());
            termasuk[i] = satu.pembanding() == Pembanding.SEKURANG_KURANGNYA;
        }
        long[] batas = skala.batas()
                .map(r -> {
                    Pecahan bawah = r.bawah().dividedBy(Pecahan.SERATUS);
                    Pecahan atas = r.atas().dividedBy(Pecahan.SERATUS);
                    return new long[] {
                        muat(bawah.pembilang()), muat(bawah.penyebut()), muat(atas.pembilang()), muat(atas.penyebut())
                    };
                })
                .orElse(new long[0]);
        tahap.add(new TahapKolom.NilaiBebas(s, t, termasuk, batas));
    }
}
