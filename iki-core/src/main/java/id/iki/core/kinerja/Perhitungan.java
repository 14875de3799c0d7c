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
import id.iki.core.fakta.FaktaCacah;
import id.iki.core.fakta.FaktaSkor;
import id.iki.core.fakta.Isian;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.StatusButir;
import id.iki.core.fakta.Uji;
import id.iki.core.fakta.Ukuran;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
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
    private final ImmutableMap<String, Pengukuran> rujukan;
    private final ImmutableSet<String> sedangDirujuk;
    private final @Nullable List<Langkah> catatan;

    private Perhitungan(
            DataKinerja data,
            Kebijakan kebijakan,
            ImmutableMap<String, Pengukuran> rujukan,
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
     * Returns this calculation with formulas that others can refer to. Each is computed under its own policy, so it
     * has one value whoever refers to it.
     *
     * @param baru the formulas by code
     * @return the calculation
     */
    public Perhitungan rujukan(Map<String, Pengukuran> baru) {
        return new Perhitungan(data, kebijakan, ImmutableMap.copyOf(baru), sedangDirujuk, catatan);
    }

    /**
     * Returns the period of the facts.
     *
     * @return the period
     */
    public Periode periode() {
        return data.periode();
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
     * @throws RuntimeException if an application's own formula throws it: that is an error of the program, not of the
     *     data
     */
    public Realisasi hitung(Formulasi formulasi) {
        return Realisasi.of(formulasi, this);
    }

    /**
     * Computes a formula under its own policy.
     *
     * @param pengukuran the formula and the policy
     * @return the value or why there is none, with its trail
     */
    public Realisasi hitung(Pengukuran pengukuran) {
        return kebijakan(pengukuran.kebijakan()).hitung(pengukuran.formulasi());
    }

    /** Computes a formula again with every step recorded. */
    Jejak jejak(Formulasi formulasi, Result<Nilai> pertama) {
        List<Langkah> langkah = new ArrayList<>();
        if (data.isContoh() && sedangDirujuk.isEmpty()) {
            langkah.add(new Langkah.Keterangan("data", "DATA CONTOH, angka rekaan"));
        }
        Result<Nilai> hasil = formulasi.hitung(new Perhitungan(data, kebijakan, rujukan, sedangDirujuk, langkah));
        if (!hasil.equals(pertama)) {
            throw new IllegalStateException("a formula must give the same over the same facts, but " + formulasi
                    + " gave first " + pertama + " and then " + hasil);
        }
        langkah.add(Langkah.akhir("realisasi", hasil));
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
        FaktaCacah fakta = data.cacah(cacah);
        if (fakta != null) {
            return diberikan(cacah, fakta);
        }
        Daftar<E> daftar = data.daftar(cacah.populasi());
        if (daftar == null) {
            return belumAda("jumlah " + cacah.sebutan());
        }
        catat(() -> new Saringan<>(daftar, cacah).langkah());
        Uji.Banyak banyak = cacah.syarat().hitung(daftar);
        return banyak.tanpaNilai() == 0
                ? Result.success(Pecahan.of(banyak.lolos()))
                : new Saringan<>(daftar, cacah).jumlah(kebijakan.elemenTanpaNilai());
    }

    private Result<Pecahan> diberikan(Cacah<?> cacah, FaktaCacah fakta) {
        catat(() -> new Langkah.Data(
                fakta.sebutan(),
                fakta.jumlah().map(n -> new Besaran(n, cacah.populasi().satuan())),
                fakta.sumber()));
        return fakta.hasil();
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
                    (b, k) -> b.compareTo(k) <= 0
                            ? Result.success(new Bagian(b, k))
                            : Result.failure(BagianTerdaftar.melebihi(bagian, b, keseluruhan, k)));
        }
        return BagianTerdaftar.of(this, daftar, bagian, keseluruhan);
    }

    /**
     * Returns the numbers of the elements that are counted, for a formula of the application's own such as a median.
     *
     * @param <E> the type of the elements
     * @param cacah the elements; their population must have been given as a list
     * @param ukuran the measure
     * @return the numbers in the order of the list; a failure if the population was not given as a list, or if an
     *     element lacks a value and the policy does not leave such elements out
     */
    public <E> Result<List<Pecahan>> nilai(Cacah<E> cacah, Ukuran<E> ukuran) {
        Daftar<E> daftar = data.daftar(cacah.populasi());
        if (daftar == null) {
            return belumAda("daftar " + cacah.populasi().sebutan());
        }
        Saringan<E> saringan = Saringan.of(daftar, cacah, ukuran);
        catat(saringan::langkah);
        return saringan.jumlah(kebijakan.elemenTanpaNilai()).map(n -> saringan.nilai(ukuran));
    }

    /**
     * Returns a score that was given from outside.
     *
     * @param skor the score
     * @return its value, in its unit
     */
    public Result<Nilai> skor(Skor skor) {
        FaktaSkor fakta = data.skor(skor);
        if (fakta == null) {
            return belumAda(skor.sebutan());
        }
        catat(() ->
                new Langkah.Data(fakta.sebutan(), fakta.nilai().map(n -> Nilai.of(n, skor.satuan())), fakta.sumber()));
        return fakta.hasil().map(n -> Nilai.of(n, skor.satuan()));
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
            return belumAda("isian " + daftar.sebutan());
        }
        catat(() -> {
            Map<String, List<StatusButir>> status = new LinkedHashMap<>();
            daftar.butir().forEach(b -> status.put(b, List.of()));
            status.putAll(fakta.jawaban());
            return new Langkah.Isian(fakta.sebutan(), status, fakta.sumber());
        });
        return fakta.hasil();
    }

    /**
     * Returns a quotient. A denominator of 0 has the outcome that the policy declares.
     *
     * @param pembilang the numerator
     * @param sebutanPembilang says what it is, where the words are needed
     * @param penyebut the denominator
     * @param sebutanPenyebut says what it is, where the words are needed
     * @param satuan the unit of the quotient; with {@link Satuan#PERSEN} it is shown in percent, not multiplied
     * @return the exact quotient
     */
    public Result<Nilai> bagi(
            Pecahan pembilang,
            Supplier<String> sebutanPembilang,
            Pecahan penyebut,
            Supplier<String> sebutanPenyebut,
            Satuan satuan) {
        if (penyebut.isZero()) {
            return penyebutNol(pembilang, sebutanPembilang.get(), sebutanPenyebut.get(), satuan);
        }
        Pecahan hasilBagi = pembilang.dividedBy(penyebut);
        Nilai nilai = satuan.equals(Satuan.PERSEN) ? new Persentase(hasilBagi) : new Besaran(hasilBagi, satuan);
        catat(() -> new Langkah.Hitungan(pembilang + " / " + penyebut, nilai));
        return Result.success(nilai);
    }

    private Result<Nilai> penyebutNol(
            Pecahan pembilang, String sebutanPembilang, String sebutanPenyebut, Satuan satuan) {
        PenyebutNol.Makna makna = kebijakan.penyebutNol().makna();
        Nilai nilai = kebijakan.penyebutNol().nilai().orElse(null);
        if (pembilang.isZero() && nilai != null && nilai.satuan().equals(satuan)) {
            catat(() -> new Langkah.Hitungan("0 / 0, " + makna.kata() + ", menurut kebijakan", nilai));
            return new Success<>(nilai, ImmutableSet.of(Tanda.NILAI_MENURUT_KEBIJAKAN));
        }
        return Result.failure(new Kendala(
                Alasan.PENYEBUT_NOL,
                Map.of(
                        "penyebut", sebutanPenyebut,
                        "pembilang", sebutanPembilang,
                        "nilaiPembilang", pembilang.toString(),
                        "makna", makna.kata(),
                        "tindakan", makna.tindakan())));
    }

    /**
     * Returns how many percent one count is of another. Where the one is by its definition a part of the other
     * ({@link Cacah#bagianDari}), a part larger than its whole is refused; elsewhere a ratio above 100 % is flagged.
     *
     * @param <E> the type of the elements above
     * @param pembilang what is counted above
     * @param penyebut what is counted below
     * @return the exact percentage; a denominator of 0 has the outcome that the policy declares
     */
    public <E> Result<Nilai> rasio(Cacah<E> pembilang, Cacah<?> penyebut) {
        if (!pembilang.bagianDari(penyebut)) {
            return Result.combine(cacah(pembilang), cacah(penyebut), (a, b) -> rasio(a, pembilang, b, penyebut));
        }
        Daftar<E> daftar = data.daftar(pembilang.populasi());
        if (daftar == null) {
            return Result.combine(
                    cacah(pembilang),
                    cacah(penyebut),
                    (b, k) -> b.compareTo(k) <= 0
                            ? rasio(b, pembilang, k, penyebut)
                            : Result.failure(BagianTerdaftar.melebihi(pembilang, b, penyebut, k)));
        }
        // the ordinary case without the outcome in between, which would be made for every figure
        Uji.Banyak b = pembilang.syarat().hitung(daftar);
        Uji.Banyak k = BagianTerdaftar.seluruh(pembilang, penyebut).syarat().hitung(daftar);
        if (b.tanpaNilai() > 0 || k.tanpaNilai() > 0) {
            return BagianTerdaftar.takLengkap(this, daftar, pembilang, penyebut)
                    .flatMap(n -> rasio(n.bagian(), pembilang, n.keseluruhan(), penyebut));
        }
        BagianTerdaftar.catat(this, daftar, pembilang, penyebut, k.lolos());
        return rasio(Pecahan.of(b.lolos()), pembilang, Pecahan.of(k.lolos()), penyebut);
    }

    private Result<Nilai> rasio(Pecahan a, Cacah<?> pembilang, Pecahan b, Cacah<?> penyebut) {
        // a part larger than its whole has been refused before; a denominator of 0 has its own flag
        boolean diAtas = !b.isZero() && a.compareTo(b) > 0;
        Result<Nilai> hasil =
                bagi(a, () -> "jumlah " + pembilang.sebutan(), b, () -> "jumlah " + penyebut.sebutan(), Satuan.PERSEN);
        return diAtas ? hasil.flag(ImmutableSet.of(Tanda.DI_ATAS_SERATUS_PERSEN)) : hasil;
    }

    /**
     * Returns the value of another formula.
     *
     * @param kode the code of that formula
     * @return its value; a failure if there is no such formula, or if it refers back to this one
     */
    public Result<Nilai> rujuk(String kode) {
        Pengukuran dirujuk = rujukan.get(kode);
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

    private <T> Result<T> belumAda(String sebutan) {
        catat(() -> new Langkah.Data(sebutan, Optional.empty(), Optional.empty()));
        return Result.failure(
                Kendala.of(data.memuat(sebutan) ? Alasan.DEFINISI_BERBEDA : Alasan.DATA_BELUM_ADA, "fakta", sebutan));
    }
}
