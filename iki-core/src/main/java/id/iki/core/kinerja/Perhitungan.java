// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.Daftar;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.fakta.FaktaCacah;
import id.iki.core.fakta.FaktaSkor;
import id.iki.core.fakta.Isian;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.StatusButir;
import id.iki.core.fakta.Syarat;
import id.iki.core.fakta.Uji;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Success;
import id.iki.core.result.Tanda;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Facts with the policies under which formulas are computed from them (<i>perhitungan</i>, calculation).
 *
 * <pre>{@code
 * Realisasi realisasi = Perhitungan.of(data).hitung(formulasi);
 * }</pre>
 *
 * <p>To a formula it gives the facts it asks for: as a value, or as the reason why there is none. Every fact that is
 * asked for is recorded when a trail is wanted.
 *
 * <p>Immutable and thread-safe, except the one that a formula is given while a trail is recorded, which must not be
 * kept.
 */
public final class Perhitungan {

    private final DataKinerja data;
    private final Kebijakan kebijakan;
    private final ImmutableMap<String, Formulasi> rujukan;
    private final ImmutableSet<String> sedangDirujuk;
    private final @Nullable List<Langkah> catatan;

    private Perhitungan(
            DataKinerja data,
            Kebijakan kebijakan,
            ImmutableMap<String, Formulasi> rujukan,
            ImmutableSet<String> sedangDirujuk,
            @Nullable List<Langkah> catatan) {
        this.data = data;
        this.kebijakan = kebijakan;
        this.rujukan = rujukan;
        this.sedangDirujuk = sedangDirujuk;
        this.catatan = catatan;
    }

    /**
     * Returns the calculation over some facts, with {@link Kebijakan#BAWAAN} and no formulas to refer to.
     *
     * @param data the facts
     * @return the calculation
     */
    public static Perhitungan of(DataKinerja data) {
        return new Perhitungan(
                checkNotNull(data, "data"), Kebijakan.BAWAAN, ImmutableMap.of(), ImmutableSet.of(), null);
    }

    /**
     * Returns this calculation under another policy.
     *
     * @param baru the policy
     * @return the calculation
     */
    public Perhitungan kebijakan(Kebijakan baru) {
        return baru.equals(kebijakan)
                ? this
                : new Perhitungan(data, checkNotNull(baru, "kebijakan"), rujukan, sedangDirujuk, catatan);
    }

    /**
     * Returns this calculation with formulas that others can refer to.
     *
     * @param baru the formulas by code
     * @return the calculation
     */
    public Perhitungan rujukan(Map<String, ? extends Formulasi> baru) {
        return new Perhitungan(data, kebijakan, ImmutableMap.copyOf(baru), sedangDirujuk, catatan);
    }

    /**
     * Returns the facts.
     *
     * @return the facts
     */
    public DataKinerja data() {
        return data;
    }

    /**
     * Returns the policy.
     *
     * @return the policy
     */
    public Kebijakan kebijakan() {
        return kebijakan;
    }

    /**
     * Computes a formula.
     *
     * @param formulasi the formula
     * @return the value or why there is none, with its trail
     */
    public Realisasi hitung(Formulasi formulasi) {
        return new Realisasi(formulasi, this, formulasi.hitung(this));
    }

    /** Computes a formula again with every step recorded. */
    Jejak jejak(Formulasi formulasi, Result<Nilai> pertama) {
        List<Langkah> langkah = new ArrayList<>();
        Result<Nilai> hasil = formulasi.hitung(new Perhitungan(data, kebijakan, rujukan, sedangDirujuk, langkah));
        if (!hasil.equals(pertama)) {
            throw new IllegalStateException("a formula must give the same over the same facts, but " + formulasi
                    + " gave first " + pertama + " and then " + hasil);
        }
        langkah.add(hasil.<Langkah>fold(
                nilai -> new Langkah.Hasil(nilai, List.copyOf(hasil.tanda())),
                gagal -> new Langkah.TanpaHasil(gagal.kendala())));
        return new Jejak(formulasi.kalimat().orElse("tanpa rumus"), langkah);
    }

    /**
     * Records a step, if a trail is wanted.
     *
     * @param langkah makes the step; not called otherwise
     */
    public void catat(Supplier<Langkah> langkah) {
        if (catatan != null) {
            catatan.add(langkah.get());
        }
    }

    /**
     * Returns how many elements are counted.
     *
     * @param <E> the type of the elements
     * @param cacah what is counted
     * @return the count; from a list where the population was given as one, else as the office gave it
     */
    public <E> Result<Pecahan> cacah(Cacah<E> cacah) {
        Daftar<E> daftar = data.daftar(cacah.populasi());
        if (daftar == null) {
            FaktaCacah fakta = data.cacah(cacah);
            Result<Pecahan> hasil = fakta != null ? fakta.hasil() : belumAda("jumlah " + cacah.sebutan());
            catat(() -> data(
                    "jumlah " + cacah.sebutan(), fakta, hasil, cacah.populasi().satuan()));
            return hasil;
        }
        Uji[] uji = cacah.syarat().uji(daftar);
        catat(() -> saringan(cacah, daftar, uji));
        return lengkap(cacah.syarat(), daftar, uji);
    }

    /**
     * Returns a part and its whole, counted together: the part is refused where it is larger than the whole, and an
     * element that a policy leaves out is left out of both.
     *
     * @param <E> the type of the elements
     * @param bagian the part
     * @param keseluruhan the whole; {@link Cacah#bagianDari} must hold between the two
     * @return the two counts
     * @throws IllegalArgumentException if the one is not by its definition a part of the other
     */
    public <E> Result<Bagian> bagian(Cacah<E> bagian, Cacah<?> keseluruhan) {
        checkArgument(
                bagian.bagianDari(keseluruhan), "bagian must be a part of '%s', but was '%s'", keseluruhan, bagian);
        Daftar<E> daftar = data.daftar(bagian.populasi());
        if (daftar == null) {
            return Result.combine(
                    cacah(bagian),
                    cacah(keseluruhan),
                    (b, k) -> b.compareTo(k) > 0
                            ? Result.failure(new Kendala(
                                    Alasan.BAGIAN_MELEBIHI_KESELURUHAN,
                                    Map.of(
                                            "bagian", bagian.sebutan(),
                                            "nilaiBagian", b.toString(),
                                            "keseluruhan", keseluruhan.sebutan(),
                                            "nilaiKeseluruhan", k.toString())))
                            : Result.success(new Bagian(b, k)));
        }
        @SuppressWarnings("unchecked") // a part has the population of its whole
        Syarat<E> syaratKeseluruhan = (Syarat<E>) keseluruhan.syarat();
        Uji[] uji = bagian.syarat().uji(daftar);
        Uji[] semua = syaratKeseluruhan.uji(daftar);
        catat(() -> saringan(bagian, daftar, uji));
        return Result.combine(
                lengkap(bagian.syarat(), daftar, uji), lengkap(syaratKeseluruhan, daftar, semua), (b, k) -> {
                    long dihitung = IntStream.range(0, semua.length)
                            .filter(i -> semua[i] == Uji.LOLOS && uji[i] != Uji.TANPA_NILAI)
                            .count();
                    catat(() -> new Langkah.Data(
                            "jumlah " + keseluruhan.sebutan(),
                            Optional.of(
                                    Besaran.of(dihitung, keseluruhan.populasi().satuan())),
                            daftar.sumber()));
                    return Result.success(new Bagian(b, Pecahan.of(dihitung)));
                });
    }

    /** Counts the elements that pass, unless one lacks a value and the policy refuses that. */
    private <E> Result<Pecahan> lengkap(Syarat<E> syarat, Daftar<E> daftar, Uji[] uji) {
        long lolos = 0;
        int tanpaNilai = 0;
        for (Uji satu : uji) {
            if (satu == Uji.LOLOS) {
                lolos++;
            } else if (satu == Uji.TANPA_NILAI) {
                tanpaNilai++;
            }
        }
        if (tanpaNilai == 0) {
            return Result.success(Pecahan.of(lolos));
        }
        return switch (kebijakan.elemenTanpaNilai()) {
            case KELUARKAN -> new Success<>(Pecahan.of(lolos), ImmutableSet.of(Tanda.ELEMEN_DIKELUARKAN));
            case TOLAK -> Result.failure(tidakLengkap(syarat, daftar, uji, tanpaNilai));
        };
    }

    private static <E> Kendala tidakLengkap(Syarat<E> syarat, Daftar<E> daftar, Uji[] uji, int tanpaNilai) {
        List<String> nama = IntStream.range(0, uji.length)
                .filter(i -> uji[i] == Uji.TANPA_NILAI)
                .mapToObj(daftar.nama()::get)
                .toList();
        return new Kendala(
                Alasan.DATA_TIDAK_LENGKAP,
                Map.of(
                        "ukuran", String.join(", ", syarat.atribut()),
                        "tanpaNilai", Integer.toString(tanpaNilai),
                        "jumlah", Integer.toString(uji.length),
                        "populasi", daftar.kunci().nama(),
                        "nama", String.join(", ", nama)));
    }

    private static <E> Langkah saringan(Cacah<E> cacah, Daftar<E> daftar, Uji[] uji) {
        List<String> atribut = cacah.syarat().atribut();
        return new Langkah.Saringan(
                "jumlah " + cacah.sebutan(),
                IntStream.range(0, uji.length)
                        .mapToObj(i -> new Langkah.Elemen(daftar.nama().get(i), daftar.keterangan(i, atribut), uji[i]))
                        .toList(),
                daftar.sumber());
    }

    /**
     * Returns a score that was given from outside.
     *
     * @param skor the score
     * @return its value
     */
    public Result<Pecahan> skor(Skor skor) {
        FaktaSkor fakta = data.skor(skor);
        Result<Pecahan> hasil = fakta != null ? fakta.hasil() : belumAda(skor.nama());
        catat(() -> data(skor.sebutan(), fakta, hasil, skor.satuan()));
        return hasil;
    }

    /**
     * Returns how the items of a checklist stand.
     *
     * @param daftar the checklist
     * @return one status per item, in the order of the list
     */
    public Result<List<StatusButir>> isian(DaftarButir daftar) {
        Isian fakta = data.isian(daftar);
        if (fakta == null) {
            String sebutan = "isian " + daftar.sebutan();
            catat(() -> new Langkah.Data(sebutan, Optional.empty(), Optional.empty()));
            return belumAda(sebutan);
        }
        Result<List<StatusButir>> hasil = fakta.hasil();
        catat(() -> {
            Map<String, StatusButir> status = new LinkedHashMap<>();
            fakta.jawaban().forEach((butir, jawaban) -> status.put(butir, jawaban.get(0)));
            return new Langkah.Isian(fakta.sebutan(), status, fakta.sumber());
        });
        return hasil;
    }

    /**
     * Returns the value of another formula.
     *
     * @param kode the code of that formula
     * @return its value; a failure if there is no such formula, or if it refers back to this one
     */
    public Result<Nilai> rujuk(String kode) {
        Formulasi dirujuk = rujukan.get(kode);
        if (dirujuk == null) {
            return Result.failure(Kendala.of(Alasan.RUJUKAN_TIDAK_DITEMUKAN, "kode", kode));
        }
        if (sedangDirujuk.contains(kode)) {
            return Result.failure(Kendala.of(Alasan.RUJUKAN_MELINGKAR, "kode", kode));
        }
        ImmutableSet<String> sekarang =
                ImmutableSet.<String>builder().addAll(sedangDirujuk).add(kode).build();
        Realisasi hasil = new Perhitungan(data, kebijakan, rujukan, sekarang, null).hitung(dirujuk);
        catat(() -> new Langkah.Rujukan(kode, hasil.jejak()));
        return hasil.hasil();
    }

    private static Langkah data(String sebutan, @Nullable Fakta fakta, Result<Pecahan> hasil, Satuan satuan) {
        return new Langkah.Data(
                sebutan,
                hasil.toOptional().map(angka -> new Besaran(angka, satuan)),
                fakta == null ? Optional.empty() : fakta.sumber());
    }

    private static <T> Result<T> belumAda(String fakta) {
        return Result.failure(Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", fakta));
    }
}
