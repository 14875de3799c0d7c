// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import id.iki.core.capaian.Predikat;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one calculation, row by row (<i>kolom</i>, column): an exact fraction, or the reason why there is
 * none.
 *
 * <p>Rows are counted from 0 within the {@link Hasil} that the column is of. A percentage is kept as its share: 4/5 is
 * 80 %.
 */
@SuppressWarnings("EnumOrdinal") // codes and bits live as long as the column; nothing stores them
public final class Kolom {

    /** The code of a row that is left to the ordinary path. */
    static final byte LUAR = Byte.MAX_VALUE;

    private static final Alasan[] ALASAN = Alasan.values();
    private static final Tanda[] TANDA = Tanda.values();

    final long[] p;
    final long[] q; // above 0; 0 where the figure exceeds long and stands in besar
    final byte[] alasan; // 0, or 1 + the ordinal of the reason
    final int[] tanda; // a bit for each flag; means nothing where there is a reason
    final byte[] jenjang; // the place of the rating on the scale, -1 for none; likewise; empty for a realisation
    private final Map<Integer, Pecahan> besar = new ConcurrentHashMap<>();
    private final @Nullable Satuan satuan;
    private final List<Predikat> predikat;
    private int banyak;

    Kolom(int banyak, @Nullable Satuan satuan, List<Predikat> predikat) {
        this.banyak = banyak;
        this.p = new long[banyak];
        this.q = new long[banyak];
        this.alasan = new byte[banyak];
        this.tanda = new int[banyak];
        this.jenjang = new byte[predikat.isEmpty() ? 0 : banyak];
        this.satuan = satuan;
        this.predikat = predikat;
    }

    static byte kode(Alasan satu) {
        return (byte) (satu.ordinal() + 1);
    }

    static int bit(Tanda satu) {
        return 1 << satu.ordinal();
    }

    /** Begins again, for rows of another block. */
    void kosongkan(int baris) {
        banyak = baris;
        besar.clear();
    }

    /** Writes that a row has no figure, and 0 over 1 so that what comes after need not look before it computes. */
    void gagal(int i, byte kode) {
        p[i] = 0;
        q[i] = 1;
        alasan[i] = kode;
    }

    /** Writes the outcome of the ordinary path. */
    void tulis(int i, Result<? extends Nilai> hasil, @Nullable Result<Predikat> nilai) {
        if (hasil instanceof Failure<?> f) {
            gagal(i, kode(f.alasan()));
            return;
        }
        alasan[i] = 0;
        tanda[i] = hasil.tanda().stream().mapToInt(Kolom::bit).reduce(0, (a, b) -> a | b);
        Pecahan angka = hasil.orElseThrow().angka();
        boolean muat = Bilangan.muat(angka);
        p[i] = muat ? angka.pembilang().longValue() : 0;
        q[i] = muat ? angka.penyebut().longValue() : 0;
        if (!muat) {
            besar.put(i, angka);
        }
        if (jenjang.length > 0) {
            jenjang[i] = (byte) (nilai == null ? -1 : nilai.fold(predikat::indexOf, gagal -> -1));
        }
    }

    /**
     * Returns how many rows there are.
     *
     * @return the number
     */
    public int banyakBaris() {
        return banyak;
    }

    /**
     * Returns the unit of the figures.
     *
     * @return the unit; null if it depends on the row, as it can with a formula of an application's own
     */
    public @Nullable Satuan satuan() {
        return satuan;
    }

    /**
     * Returns whether a row has a figure.
     *
     * @param baris the row
     * @return false if there is a reason why it has none
     */
    public boolean ada(int baris) {
        return alasan[Objects.checkIndex(baris, banyak)] == 0;
    }

    /**
     * Returns why a row has no figure: the first reason, as {@link Failure#alasan} has it. All of them, with their
     * sentences, are had by {@link Hasil#baris}.
     *
     * @param baris the row
     * @return the reason, null if the row has a figure
     */
    public @Nullable Alasan alasan(int baris) {
        byte kode = alasan[Objects.checkIndex(baris, banyak)];
        return kode == 0 ? null : ALASAN[kode - 1];
    }

    /**
     * Returns whether a figure has a flag.
     *
     * @param baris the row
     * @param satu the flag; {@link Tanda#PREDIKAT_BERGANTUNG_URUTAN} is found only by {@link Hasil#baris}
     * @return true if it has
     */
    public boolean bertanda(int baris, Tanda satu) {
        return ada(baris) && (tanda[baris] & bit(satu)) != 0;
    }

    /**
     * Returns the flags of a figure.
     *
     * @param baris the row
     * @return the flags as {@link Result#tanda} has them, without an order; empty where there is no figure
     */
    public Set<Tanda> tanda(int baris) {
        int bit = ada(baris) ? tanda[baris] : 0;
        return bit == 0
                ? Set.of()
                : Arrays.stream(TANDA).filter(t -> (bit & bit(t)) != 0).collect(toImmutableSet());
    }

    /**
     * Returns whether a figure fits in {@code long}, so that {@link #pembilang} and {@link #penyebut} have it.
     *
     * @param baris the row
     * @return false if it does not, or if the row has no figure
     */
    public boolean muatDalamLong(int baris) {
        return ada(baris) && q[baris] != 0;
    }

    /**
     * Returns the numerator of a figure, not necessarily in lowest terms.
     *
     * @param baris the row
     * @return the numerator; it carries the sign
     * @throws NoSuchElementException if the row has no figure
     * @throws ArithmeticException if the figure exceeds {@code long}; {@link #angka} has it
     */
    public long pembilang(int baris) {
        return p[kecil(baris)];
    }

    /**
     * Returns the denominator of a figure, not necessarily in lowest terms.
     *
     * @param baris the row
     * @return the denominator, above 0
     * @throws NoSuchElementException if the row has no figure
     * @throws ArithmeticException if the figure exceeds {@code long}; {@link #angka} has it
     */
    public long penyebut(int baris) {
        return q[kecil(baris)];
    }

    private int kecil(int baris) {
        periksaAda(baris);
        if (q[baris] == 0) {
            throw new ArithmeticException("the figure of row " + baris + " exceeds long: " + besar.get(baris));
        }
        return baris;
    }

    private void periksaAda(int baris) {
        if (!ada(baris)) {
            throw new NoSuchElementException("row " + baris + " has no figure: " + alasan(baris));
        }
    }

    /**
     * Returns a figure as its exact number; a percentage as its share.
     *
     * @param baris the row
     * @return the number
     * @throws NoSuchElementException if the row has no figure
     */
    public Pecahan angka(int baris) {
        periksaAda(baris);
        return q[baris] == 0 ? Objects.requireNonNull(besar.get(baris)) : Pecahan.of(p[baris], q[baris]);
    }

    /**
     * Returns a figure rounded, as it is printed before its unit and without its decimal point: 8000 for a share of
     * 4/5 at two decimals, which is 80,00 %.
     *
     * @param baris the row
     * @param pembulatan the rounding
     * @return the unscaled decimal, as a column of decimals has it
     * @throws NoSuchElementException if the row has no figure
     * @throws ArithmeticException if the rounded figure exceeds {@code long}
     * @throws IllegalStateException if the column has no unit of its own
     */
    public long desimal(int baris, Pembulatan pembulatan) {
        periksaAda(baris);
        checkState(satuan != null, "the unit of the figures depends on the row: round what Hasil.baris gives");
        boolean persen = satuan.equals(Satuan.PERSEN);
        int pangkat = pembulatan.desimal() + (persen ? 2 : 0);
        if (q[baris] != 0 && pangkat < Bilangan.PANGKAT.length) {
            long kali = Bilangan.PANGKAT[pangkat];
            if (Bilangan.lebar(p[baris]) + Bilangan.lebar(kali) < Long.SIZE) {
                return Bilangan.bagi(p[baris] * kali, q[baris], pembulatan.cara());
            }
        }
        Pecahan angka = persen ? angka(baris).times(Pecahan.SERATUS) : angka(baris);
        return angka.round(pembulatan).unscaledValue().longValueExact();
    }

    /**
     * Returns the rating of an achievement.
     *
     * @param baris the row
     * @return the rating; null if there is no achievement, if the rule has no scale, or if the scale is not defined for
     *     the figure
     */
    public @Nullable Predikat predikat(int baris) {
        int jenjang = jenjang(baris);
        return jenjang < 0 ? null : predikat.get(jenjang);
    }

    /**
     * Returns the place of the rating of an achievement on its scale.
     *
     * @param baris the row
     * @return the index in {@link id.iki.core.capaian.Skala#predikat()}, 0 for the highest; -1 where {@link #predikat}
     *     is null
     */
    public int jenjang(int baris) {
        return !ada(baris) || jenjang.length == 0 ? -1 : jenjang[baris];
    }
}
