// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Skor;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.formulas.rumus.AmbangTarget;
import id.iki.formulas.rumus.DaftarPeriksa;
import id.iki.formulas.rumus.Jumlah;
import id.iki.formulas.rumus.JumlahGabungan;
import id.iki.formulas.rumus.Ketentuan;
import id.iki.formulas.rumus.Penilaian;
import id.iki.formulas.rumus.Rasio;
import id.iki.formulas.rumus.Rujukan;
import id.iki.formulas.rumus.SkorLuar;
import id.iki.formulas.rumus.TakTerhitung;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles formulas into calculators over columns (<i>penyusun</i>). */
final class Penyusun {

    /** The most bits of the common denominator of weights; beyond it hardly a figure would fit. */
    private static final int LEBAR_BOBOT = 40;

    /**
     * What was compiled.
     *
     * @param satuan the unit of the values, null if it is not known or there are none
     * @param sebab why the formula is left to the ordinary path, null if it is not
     */
    record Tersusun(
            Penghitung penghitung,
            @Nullable Satuan satuan,
            @Nullable String sebab) {}

    private final Skema skema;
    private final Map<String, Pengukuran> rujukan;

    Penyusun(Skema skema, Map<String, Pengukuran> rujukan) {
        this.skema = skema;
        this.rujukan = rujukan;
    }

    /** Returns the facts that formulas read, also through others they refer to. */
    static Set<Kunci> masukan(Collection<Hitungan> hitungan, Map<String, Pengukuran> rujukan) {
        Set<Kunci> kunci = new LinkedHashSet<>();
        Set<String> dirujuk = new LinkedHashSet<>();
        hitungan.forEach(h -> kumpulkan(h.pengukuran().formulasi(), rujukan, kunci, dirujuk));
        hitungan.forEach(h -> h.targetPerBaris().ifPresent(kunci::add));
        return kunci;
    }

    private static void kumpulkan(
            Formulasi formulasi, Map<String, Pengukuran> rujukan, Set<Kunci> kunci, Set<String> dirujuk) {
        kunci.addAll(formulasi.masukan());
        for (String kode : formulasi.rujukan()) {
            Pengukuran tujuan = rujukan.get(kode);
            if (tujuan != null && dirujuk.add(kode)) {
                kumpulkan(tujuan.formulasi(), rujukan, kunci, dirujuk);
            }
        }
    }

    Tersusun susun(Pengukuran pengukuran) {
        return susun(pengukuran.formulasi(), pengukuran.kebijakan(), ImmutableSet.of());
    }

    private Tersusun susun(Formulasi formulasi, Kebijakan kebijakan, ImmutableSet<String> sedangDirujuk) {
        if (formulasi instanceof Jumlah<?> jumlah) {
            return new Tersusun(
                    new Penghitung.Satu(kolom(jumlah), 1, 0, Long.MAX_VALUE, Penghitung.CACAH_TIDAK_SAH),
                    jumlah.cacah().populasi().satuan(),
                    null);
        } else if (formulasi instanceof JumlahGabungan gabungan) {
            int[] kolom = gabungan.komponen().stream().mapToInt(this::kolom).toArray();
            return new Tersusun(
                    new Penghitung.Gabungan(kolom), gabungan.satuan().orElseThrow(), null);
        } else if (formulasi instanceof Rasio rasio) {
            return rasio(rasio, kebijakan);
        } else if (formulasi instanceof SkorLuar skor) {
            return skor(skor.skor());
        } else if (formulasi instanceof DaftarPeriksa daftar) {
            return daftar(daftar);
        } else if (formulasi instanceof AmbangTarget bertarget) {
            return susun(bertarget.rumus(), kebijakan, sedangDirujuk);
        } else if (formulasi instanceof Rujukan dirujuk) {
            return rujukan(dirujuk.kode(), sedangDirujuk);
        } else if (formulasi instanceof TakTerhitung) {
            return tanpa(Alasan.TIDAK_DAPAT_DIHITUNG);
        }
        return luar(formulasi, "rumus '" + formulasi.jenis() + "' bukan rumus pustaka ini");
    }

    private static Tersusun tanpa(Alasan alasan) {
        return new Tersusun(new Penghitung.Tanpa(Kolom.kode(alasan)), null, null);
    }

    private static Tersusun luar(Formulasi formulasi, String sebab) {
        return new Tersusun(new Penghitung.Tanpa(Kolom.LUAR), formulasi.satuan().orElse(null), sebab);
    }

    private Tersusun rujukan(String kode, ImmutableSet<String> sedangDirujuk) {
        Pengukuran tujuan = rujukan.get(kode);
        if (tujuan == null) {
            return tanpa(Alasan.RUJUKAN_TIDAK_DITEMUKAN);
        } else if (sedangDirujuk.contains(kode)) {
            return tanpa(Alasan.RUJUKAN_MELINGKAR);
        }
        ImmutableSet<String> sekarang =
                ImmutableSet.<String>builder().addAll(sedangDirujuk).add(kode).build();
        return susun(tujuan.formulasi(), tujuan.kebijakan(), sekarang);
    }

    private int kolom(Jumlah<?> jumlah) {
        return kolom(jumlah.cacah());
    }

    private int kolom(Kunci kunci) {
        return requireNonNull(skema.angka(kunci), kunci::sebutan);
    }

    private Tersusun rasio(Rasio rasio, Kebijakan kebijakan) {
        List<PenghitungRasio.Uji> uji = new ArrayList<>();
        for (Ketentuan satu : rasio.ketentuan()) {
            if (satu instanceof Ketentuan.Minimal minimal) {
                uji.add(new PenghitungRasio.UjiMinimal(kolom(minimal.jumlah()), minimal.batas()));
            } else if (satu instanceof Ketentuan.Semua<?> semua) {
                uji.add(new PenghitungRasio.UjiSemua(
                        kolom(semua.masukan().get(0)), kolom(semua.masukan().get(1))));
            }
        }
        return new Tersusun(
                new PenghitungRasio(
                        kolom(rasio.pembilang()), kolom(rasio.penyebut()), rasio.isBagian(), kebijakan, uji),
                Satuan.PERSEN,
                null);
    }

    private Tersusun skor(Skor skor) {
        long pangkat = Bilangan.PANGKAT[skema.desimal(skor)];
        long penyebut = skor.satuan().equals(Satuan.PERSEN) ? 100 * pangkat : pangkat;
        Pecahan skala = Pecahan.of(pangkat);
        Rentang rentang = skor.rentang().orElse(null);
        return new Tersusun(
                new Penghitung.Satu(
                        kolom(skor),
                        penyebut,
                        rentang == null
                                ? Long.MIN_VALUE
                                : Bilangan.jepit(Bilangan.keAtas(rentang.bawah().times(skala))),
                        rentang == null
                                ? Long.MAX_VALUE
                                : Bilangan.jepit(Bilangan.keBawah(rentang.atas().times(skala))),
                        Kolom.kode(Alasan.SKOR_DI_LUAR_RENTANG)),
                skor.satuan(),
                null);
    }

    private Tersusun daftar(DaftarPeriksa daftar) {
        int pertama = requireNonNull(skema.isian(daftar.daftar()));
        long[] bobot = new long[daftar.daftar().butir().size()];
        Arrays.fill(bobot, 1);
        Penilaian penilaian = daftar.penilaian();
        PenghitungDaftar.Cara cara = PenghitungDaftar.Cara.PROPORSI;
        if (penilaian instanceof Penilaian.Banyaknya) {
            cara = PenghitungDaftar.Cara.BANYAKNYA;
        } else if (penilaian instanceof Penilaian.SemuaAtauTidak) {
            cara = PenghitungDaftar.Cara.SEMUA_ATAU_TIDAK;
        } else if (penilaian instanceof Penilaian.Berbobot berbobot) {
            BigInteger bersama = BigInteger.ONE;
            for (Pecahan satu : berbobot.bobot().values()) {
                BigInteger q = satu.penyebut();
                bersama = bersama.divide(bersama.gcd(q)).multiply(q);
            }
            if (bersama.bitLength() > LEBAR_BOBOT) {
                return luar(daftar, "bobot daftar '" + daftar.daftar().nama() + "' melebihi bilangan 64 bit");
            }
            for (int i = 0; i < bobot.length; i++) {
                Pecahan satu = requireNonNull(
                        berbobot.bobot().get(daftar.daftar().butir().get(i)));
                bobot[i] = satu.times(Pecahan.of(bersama)).pembilang().longValue();
            }
        }
        return new Tersusun(new PenghitungDaftar(pertama, bobot, cara, daftar.kapan()), penilaian.satuan(), null);
    }
}
