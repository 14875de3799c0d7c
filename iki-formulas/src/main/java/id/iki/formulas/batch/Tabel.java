// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.StatusButir;
import id.iki.core.nilai.Periode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of many rows in columns (<i>tabel</i>, table): a row for each office, position or person.
 *
 * <pre>{@code
 * Tabel tabel = rencana.tabel(Periode.tahun(2025), 1_000_000)
 *         .kolom(PERMOHONAN.semua(), permohonan)
 *         .kolom(PERMOHONAN.yang(SELESAI), selesai, belumAda)
 *         .build();
 * }</pre>
 *
 * <p>It wraps the arrays it is given, which must not change while it is in use. A fact without a column is missing in
 * every row.
 */
public final class Tabel {

    private static final StatusButir[] STATUS = StatusButir.values();

    /** A bit for each row that is missing, in words of 64 rows. */
    final long[][] kosong;

    final long[][] nilai;
    /** The ordinal of the answer, -1 where there is none. */
    final byte[][] isian;

    /** Rows that were given whole, for their explanation. */
    final @Nullable DataKinerja @Nullable [] asal;
    /** A bit for each row that has what no column can hold. */
    final long @Nullable [] utuh;

    private final Skema skema;
    private final Periode periode;
    private final boolean contoh;
    private final int banyak;

    Tabel(
            Skema skema,
            Periode periode,
            boolean contoh,
            int banyak,
            long[][] nilai,
            long[][] kosong,
            byte[][] isian,
            @Nullable DataKinerja @Nullable [] asal,
            long @Nullable [] utuh) {
        this.skema = skema;
        this.periode = periode;
        this.contoh = contoh;
        this.banyak = banyak;
        this.nilai = nilai;
        this.kosong = kosong;
        this.isian = isian;
        this.asal = asal;
        this.utuh = utuh;
    }

    static int kata(int baris) {
        return (baris + Long.SIZE - 1) / Long.SIZE;
    }

    boolean kosong(int kolom, int baris) {
        return (kosong[kolom][baris / Long.SIZE] >>> baris & 1) != 0;
    }

    /** Leaves rows that no column can hold to the ordinary path, and returns whether there are any. */
    boolean keluarkan(int dari, int n, Kolom k, int ke) {
        boolean ada = false;
        for (int i = 0; utuh != null && i < n; i++) {
            if ((utuh[(dari + i) / Long.SIZE] >>> (dari + i) & 1) != 0) {
                k.gagal(ke + i, Kolom.LUAR);
                ada = true;
            }
        }
        return ada;
    }

    Skema skema() {
        return skema;
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
     * Returns the period of the facts.
     *
     * @return the period
     */
    public Periode periode() {
        return periode;
    }

    /** Returns the facts of a row as the ordinary path has them. A missing one is a fact without a value. */
    DataKinerja data(int baris) {
        if (asal != null && asal[baris] != null) {
            return asal[baris];
        }
        List<Fakta> fakta = new ArrayList<>();
        for (Kunci satu : skema.kunci()) {
            if (satu instanceof Cacah<?> cacah) {
                fakta.add(cacah.sebanyak(angka(satu, baris)));
            } else if (satu instanceof Skor skor) {
                Long angka = angka(satu, baris);
                fakta.add(skor.sebesar(angka == null ? null : BigDecimal.valueOf(angka, skema.desimal(skor))));
            } else if (satu instanceof DaftarButir daftar) {
                fakta.add(daftar.isian(status(daftar, baris)));
            }
        }
        DataKinerja data = DataKinerja.of(periode, fakta);
        return contoh ? data.sebagaiContoh() : data;
    }

    /** Returns the value that a score has in a row, as it was given; null if it has none. */
    @Nullable
    Long angka(Kunci satu, int baris) {
        Integer kolom = skema.angka(satu);
        return kolom == null || kosong(kolom, baris) ? null : (Long) nilai[kolom][baris];
    }

    private Map<String, StatusButir> status(DaftarButir daftar, int baris) {
        Map<String, StatusButir> status = new LinkedHashMap<>();
        int pertama = checkNotNull(skema.isian(daftar));
        for (int i = 0; i < daftar.butir().size(); i++) {
            byte kode = isian[pertama + i][baris];
            if (kode >= 0) {
                status.put(daftar.butir().get(i), STATUS[kode]);
            }
        }
        return status;
    }

    /** Builds a {@link Tabel} from columns. Not thread-safe. */
    public static final class Builder {
        private final Skema skema;
        private final Periode periode;
        private final int banyak;
        private final long[] @Nullable [] nilai;
        private final long[] @Nullable [] kosong;
        private final byte[] @Nullable [] isian;
        private boolean contoh;

        Builder(Skema skema, Periode periode, int banyak) {
            this.skema = skema;
            this.periode = checkNotNull(periode, "periode");
            this.banyak = banyak;
            checkArgument(banyak >= 0, "banyakBaris must not be negative, but was %s", banyak);
            this.nilai = new long[skema.angka().size()][];
            this.kosong = new long[skema.angka().size()][];
            this.isian = new byte[skema.banyakIsian()][];
        }

        /**
         * Sets the column of a count that no row lacks.
         *
         * @param cacah what is counted
         * @param angka the count of each row, from row 0; a negative one is reported for its row. Not copied.
         * @return this builder
         * @throws IllegalArgumentException if the plan does not read it, if it has a column already, or if there are
         *     fewer values than rows
         */
        @CanIgnoreReturnValue
        public Builder kolom(Cacah<?> cacah, long[] angka) {
            return kolom(cacah, angka, new BitSet());
        }

        /**
         * Sets the column of a count.
         *
         * @param cacah what is counted
         * @param angka the count of each row, from row 0; a negative one is reported for its row. Not copied.
         * @param belumAda the rows that lack it, whatever their value
         * @return this builder
         * @throws IllegalArgumentException if the plan does not read it, if it has a column already, or if there are
         *     fewer values than rows
         */
        @CanIgnoreReturnValue
        public Builder kolom(Cacah<?> cacah, long[] angka, BitSet belumAda) {
            return angka(cacah, angka, belumAda);
        }

        /**
         * Sets the column of a score.
         *
         * @param skor the score
         * @param angka the score of each row, from row 0, without its decimal point: 8250 for 82,50 at the decimals
         *     that {@link RencanaHitung#desimal} has. Not copied.
         * @param belumAda the rows that lack it, whatever their value
         * @return this builder
         * @throws IllegalArgumentException if the plan does not read it, if it has a column already, or if there are
         *     fewer values than rows
         */
        @CanIgnoreReturnValue
        public Builder kolom(Skor skor, long[] angka, BitSet belumAda) {
            return angka(skor, angka, belumAda);
        }

        private Builder angka(Kunci satu, long[] angka, BitSet belumAda) {
            Integer kolom = skema.angka(satu);
            checkArgument(
                    kolom != null, "kolom must be one that the plan reads, %s, but was '%s'", skema.kunci(), satu);
            checkArgument(nilai[kolom] == null, "'%s' must have one column, but was given two", satu);
            checkArgument(
                    angka.length >= banyak,
                    "'%s' must have a value for %s rows, but had %s",
                    satu,
                    banyak,
                    angka.length);
            nilai[kolom] = angka;
            kosong[kolom] = Arrays.copyOf(belumAda.toLongArray(), kata(banyak));
            return this;
        }

        /**
         * Sets the column of an item of a checklist.
         *
         * @param daftar the checklist
         * @param butir the item
         * @param status the ordinal of its {@link StatusButir} in each row, from row 0; -1 where it has no answer. Not
         *     copied.
         * @return this builder
         * @throws IllegalArgumentException if the plan does not read the list or it has no such item, if the item has a
         *     column already, if there are fewer answers than rows, or if one is no ordinal
         */
        @CanIgnoreReturnValue
        public Builder kolom(DaftarButir daftar, String butir, byte[] status) {
            Integer pertama = skema.isian(daftar);
            checkArgument(
                    pertama != null, "kolom must be one that the plan reads, %s, but was '%s'", skema.kunci(), daftar);
            int ke = daftar.butir().indexOf(butir);
            checkArgument(ke >= 0, "butir must be one of %s, but was '%s'", daftar.butir(), butir);
            checkArgument(isian[pertama + ke] == null, "'%s' must have one column, but was given two", butir);
            checkArgument(
                    status.length >= banyak,
                    "'%s' must have an answer for %s rows, but had %s",
                    butir,
                    banyak,
                    status.length);
            for (int i = 0; i < banyak; i++) {
                checkArgument(
                        status[i] >= -1 && status[i] < STATUS.length,
                        "the answers to '%s' must be -1 to %s, but row %s had %s",
                        butir,
                        STATUS.length - 1,
                        i,
                        status[i]);
            }
            isian[pertama + ke] = status;
            return this;
        }

        /**
         * Marks the rows as invented for an example. Every trail of a figure made from them says so.
         *
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder sebagaiContoh() {
            contoh = true;
            return this;
        }

        /**
         * Returns the table.
         *
         * @return the table; a fact without a column is missing in every row
         */
        public Tabel build() {
            long[][] angka = new long[nilai.length][];
            long[][] tanpa = new long[nilai.length][];
            for (int i = 0; i < angka.length; i++) {
                angka[i] = nilai[i] == null ? new long[banyak] : nilai[i];
                tanpa[i] = kosong[i] == null ? penuh(banyak) : kosong[i];
            }
            byte[][] status = new byte[isian.length][];
            for (int i = 0; i < status.length; i++) {
                status[i] = isian[i] == null ? belumDiisi(banyak) : isian[i];
            }
            return new Tabel(skema, periode, contoh, banyak, angka, tanpa, status, null, null);
        }

        private static long[] penuh(int banyak) {
            long[] kata = new long[kata(banyak)];
            Arrays.fill(kata, -1);
            return kata;
        }

        private static byte[] belumDiisi(int banyak) {
            byte[] status = new byte[banyak];
            Arrays.fill(status, (byte) -1);
            return status;
        }
    }
}
