// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.UnmodifiableIterator;
import id.iki.core.capaian.Capaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Tahap;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Skor;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Satuan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What is computed for every row of a table (<i>rencana</i>, plan), compiled once.
 *
 * <pre>{@code
 * RencanaHitung rencana = RencanaHitung.of(Hitungan.of("pelayanan", persentase(PERMOHONAN, SELESAI)).target(Target.of(persen(90))));
 * Tabel tabel = rencana.tabel(Periode.tahun(2025), banyak)
 *         .kolom(PERMOHONAN.yang(SELESAI), selesai)
 *         .kolom(PERMOHONAN.semua(), permohonan, belumAda)
 *         .build();
 * Hasil hasil = rencana.hitung(tabel);
 * }</pre>
 *
 * <p>Immutable and thread-safe; one plan serves any number of tables at a time.
 */
public final class RencanaHitung {

    /** How many rows are computed at a time: a multiple of 64, few enough for their columns to stay in the cache. */
    static final int BLOK = 1024;

    private static final int DESIMAL_TERBANYAK = 15;

    private final ImmutableList<Hitungan> hitungan;
    private final ImmutableMap<String, Pengukuran> rujukan;
    private final ImmutableMap<String, Integer> tempat;
    private final Skema skema;
    private final ImmutableList<Penyusun.Tersusun> nilai;
    private final ImmutableList<Pencapaian.Tersusun> capaian;

    private RencanaHitung(List<Hitungan> hitungan, Map<String, Pengukuran> rujukan, Map<Skor, Integer> desimal) {
        this.hitungan = ImmutableList.copyOf(hitungan);
        this.rujukan = ImmutableMap.copyOf(rujukan);
        Map<String, Integer> kode = new HashMap<>();
        for (Hitungan satu : this.hitungan) {
            Integer lain = kode.putIfAbsent(satu.kode(), kode.size());
            checkArgument(lain == null, "kode must be unique, but two calculations had '%s'", satu.kode());
        }
        this.tempat = ImmutableMap.copyOf(kode);
        this.skema = new Skema(ImmutableSet.copyOf(Penyusun.masukan(this.hitungan, this.rujukan)), desimal);
        Penyusun penyusun = new Penyusun(skema, this.rujukan);
        this.nilai =
                this.hitungan.stream().map(h -> penyusun.susun(h.pengukuran())).collect(toImmutableList());
        ImmutableList.Builder<Pencapaian.Tersusun> susunan = ImmutableList.builder();
        for (int i = 0; i < this.hitungan.size(); i++) {
            susunan.add(PenyusunCapaian.susun(
                    this.hitungan.get(i), skema, nilai.get(i).satuan()));
        }
        this.capaian = susunan.build();
    }

    /**
     * Returns the plan of some calculations, which refer to no other formulas.
     *
     * @param hitungan the calculations
     * @return the plan
     * @throws IllegalArgumentException if two have one code
     */
    public static RencanaHitung of(Hitungan... hitungan) {
        return of(List.of(hitungan), Map.of());
    }

    /**
     * Returns the plan of some calculations.
     *
     * @param hitungan the calculations
     * @param rujukan the formulas that they can refer to, by code
     * @return the plan
     * @throws IllegalArgumentException if two calculations have one code
     */
    public static RencanaHitung of(List<Hitungan> hitungan, Map<String, Pengukuran> rujukan) {
        return new RencanaHitung(hitungan, rujukan, Map.of());
    }

    /**
     * Returns the plan of every wording of a decree, in its order.
     *
     * @param keputusan the decree
     * @return the plan; a wording without a code has that of its position with its number there: {@code camat/3}
     * @throws IllegalArgumentException if two calculations get one code
     */
    public static RencanaHitung of(Keputusan keputusan) {
        List<Hitungan> semua = new ArrayList<>();
        for (Jabatan jabatan : keputusan.jabatan()) {
            int[] nomor = {0};
            jabatan.sasaran().stream().flatMap(s -> s.indikator().stream()).forEach(i -> {
                for (Rumusan satu : i.rumusan()) {
                    nomor[0]++;
                    semua.add(new Hitungan(
                            satu.kode().orElse(jabatan.kode() + "/" + nomor[0]),
                            satu.pengukuran(),
                            i.aturan(),
                            satu.target(),
                            Optional.empty()));
                }
            });
        }
        return of(semua, keputusan.rujukan());
    }

    /**
     * Returns this plan with another number of decimals in the column of a score.
     *
     * @param skor the score
     * @param desimal how many of the digits in its column are decimals, 0 to 15; 2 unless set
     * @return the plan
     * @throws IllegalArgumentException if the plan does not read the score, or the number is out of bounds
     */
    public RencanaHitung desimal(Skor skor, int desimal) {
        checkArgument(
                skema.angka(skor) != null, "skor must be one that the plan reads, %s, but was '%s'", masukan(), skor);
        checkArgument(
                desimal >= 0 && desimal <= DESIMAL_TERBANYAK,
                "desimal must be 0 to %s, but was %s",
                DESIMAL_TERBANYAK,
                desimal);
        Map<Skor, Integer> baru = new HashMap<>(skema.desimal());
        baru.put(skor, desimal);
        return new RencanaHitung(hitungan, rujukan, baru);
    }

    /**
     * Returns the calculations.
     *
     * @return the calculations in their order
     */
    public List<Hitungan> hitungan() {
        return hitungan;
    }

    /**
     * Returns the facts that the plan reads.
     *
     * @return the keys, each once: counts, scores and checklists, which have columns, and populations that only rows
     *     given whole have as lists
     */
    public List<Kunci> masukan() {
        return skema.kunci().asList();
    }

    /**
     * Returns the calculations that are evaluated row by row, by the ordinary path, and why. All others are computed in
     * columns, except for single rows whose figures exceed {@code long} or that were given with lists of elements.
     *
     * @return the reason as an Indonesian clause, by the code of the calculation
     */
    public Map<String, String> perBaris() {
        ImmutableMap.Builder<String, String> sebab = ImmutableMap.builder();
        for (int i = 0; i < hitungan.size(); i++) {
            String satu = nilai.get(i).sebab() != null
                    ? nilai.get(i).sebab()
                    : capaian.get(i).sebab();
            if (satu != null) {
                sebab.put(hitungan.get(i).kode(), satu);
            }
        }
        return sebab.buildOrThrow();
    }

    /**
     * Begins a table of columns for this plan.
     *
     * @param periode the period of the facts
     * @param banyakBaris how many rows there are
     * @return a builder without columns
     * @throws IllegalArgumentException if the number is negative
     */
    public Tabel.Builder tabel(Periode periode, int banyakBaris) {
        return new Tabel.Builder(skema, periode, banyakBaris);
    }

    /**
     * Computes a table.
     *
     * @param tabel the table, made by {@link #tabel} of this plan
     * @return the figures of all its rows
     * @throws IllegalArgumentException if the table was made for another plan
     */
    public Hasil hitung(Tabel tabel) {
        return hitung(tabel, Runnable::run);
    }

    /**
     * Computes a table on the threads of an executor and on the calling one, in blocks that do not depend on each
     * other. It returns when all are done, also if the executor has no thread to spare.
     *
     * @param tabel the table, made by {@link #tabel} of this plan
     * @param pelaksana the caller's own executor
     * @return the figures of all its rows
     * @throws IllegalArgumentException if the table was made for another plan
     */
    public Hasil hitung(Tabel tabel, Executor pelaksana) {
        Hasil semua = wadah(tabel.banyakBaris());
        semua.mulai(periksa(tabel), 0, tabel.banyakBaris());
        Pelaksanaan.jalankan(tabel.banyakBaris(), pelaksana, () -> (dari, n) -> blok(tabel, dari, n, semua, dari));
        return semua;
    }

    /**
     * Computes a table block by block, without keeping its figures. With {@code Runnable::run} for an executor the
     * blocks come one after the other, in order.
     *
     * @param tabel the table, made by {@link #tabel} of this plan
     * @param pelaksana the caller's own executor; with several threads the blocks come in any order and at the same time
     * @param penerima gets each block. Its columns are filled again afterwards: do not keep them.
     * @throws IllegalArgumentException if the table was made for another plan
     */
    public void hitung(Tabel tabel, Executor pelaksana, Consumer<? super Hasil> penerima) {
        periksa(tabel);
        Pelaksanaan.jalankan(tabel.banyakBaris(), pelaksana, () -> {
            Hasil wadah = wadah(Math.min(BLOK, tabel.banyakBaris()));
            return (dari, n) -> {
                wadah.mulai(tabel, dari, n);
                blok(tabel, dari, n, wadah, 0);
                penerima.accept(wadah);
            };
        });
    }

    /**
     * Computes rows that are given whole, in bounded memory: a block of them at a time. Rows of a stream are given as
     * its iterator. What a row has beyond the plan's columns, such as sources and lists of elements, is kept for its
     * explanation; a row with lists, or with figures that no column can hold, is evaluated by the ordinary path.
     *
     * @param baris the facts of each row
     * @param penerima gets each block of rows, in order. Its columns are filled again afterwards: do not keep them.
     */
    public void hitung(Iterator<DataKinerja> baris, Consumer<? super Hasil> penerima) {
        Hasil wadah = wadah(BLOK);
        UnmodifiableIterator<List<DataKinerja>> blok = Iterators.partition(baris, BLOK);
        while (blok.hasNext()) {
            Tabel tabel = BarisUtuh.tabel(skema, blok.next());
            wadah.mulai(tabel, 0, tabel.banyakBaris());
            blok(tabel, 0, tabel.banyakBaris(), wadah, 0);
            penerima.accept(wadah);
        }
    }

    private Tabel periksa(Tabel tabel) {
        checkArgument(tabel.skema() == skema, "tabel must be made by this plan, but was made by another");
        return tabel;
    }

    private Hasil wadah(int banyak) {
        ImmutableList.Builder<Kolom> r = ImmutableList.builder();
        ImmutableList.Builder<Kolom> c = ImmutableList.builder();
        for (int i = 0; i < hitungan.size(); i++) {
            r.add(new Kolom(banyak, nilai.get(i).satuan(), List.of()));
            c.add(new Kolom(banyak, Satuan.PERSEN, predikat(hitungan.get(i))));
        }
        return new Hasil(this, r.build(), c.build());
    }

    private static List<Predikat> predikat(Hitungan hitungan) {
        return hitungan.aturan().tahap().stream()
                .filter(t -> t instanceof Tahap.Nilai)
                .findFirst()
                .map(t -> ((Tahap.Nilai) t).skala().predikat())
                .orElse(List.of());
    }

    /** Computes rows of a table, and puts the first at a place of the result. */
    private void blok(Tabel tabel, int dari, int n, Hasil hasil, int ke) {
        for (int f = 0; f < hitungan.size(); f++) {
            Kolom r = hasil.realisasi(f);
            Kolom c = hasil.capaian(f);
            boolean luar = nilai.get(f).penghitung().hitung(tabel, dari, n, r, ke);
            luar |= tabel.keluarkan(dari, n, r, ke);
            capaian.get(f).pencapaian().hitung(tabel, dari, n, r, c, ke);
            if (luar) {
                luar(hitungan.get(f), tabel, dari, n, r, c, ke);
            }
        }
    }

    private void luar(Hitungan satu, Tabel tabel, int dari, int n, Kolom r, Kolom c, int ke) {
        for (int i = 0; i < n; i++) {
            if (r.alasan[ke + i] == Kolom.LUAR) {
                Baris baris = new Baris(this, tabel.data(dari + i));
                Realisasi realisasi = baris.realisasi(satu);
                Capaian tercapai = baris.capaian(satu, realisasi);
                r.tulis(ke + i, realisasi.hasil(), null);
                c.tulis(ke + i, tercapai.hasil(), tercapai.predikat());
            }
        }
    }

    ImmutableMap<String, Pengukuran> rujukan() {
        return rujukan;
    }

    int tempat(String kode) {
        Integer ke = tempat.get(kode);
        checkArgument(ke != null, "kode must be one of %s, but was '%s'", tempat.keySet(), kode);
        return ke;
    }

    Hitungan hitungan(String kode) {
        return hitungan.get(tempat(kode));
    }
}
