// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.benchmarks;

import static id.iki.formulas.rumus.Rumus.persen;
import static id.iki.formulas.rumus.Rumus.persentase;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.Populasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.result.Alasan;
import id.iki.formulas.batch.Hasil;
import id.iki.formulas.batch.Hitungan;
import id.iki.formulas.batch.Kolom;
import id.iki.formulas.batch.RencanaHitung;
import id.iki.formulas.batch.Tabel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * W5: a table of a million people with five indicators each. An indicator is the share of a person's files that are
 * done; its achievement against a target of 90 % is rounded to two decimals, capped at 120 % and looked up on a scale of
 * five steps. 4 in 100 counts are missing, and some shares have no files or more done than there are.
 *
 * <p>Every contender gives the same summary: the sum of the achievements, how many figures have which rating, and how
 * many have none for which reason. Those written by hand keep nothing but the summary; ours has each figure in columns
 * when a block is handed over, and each can be explained.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@SuppressWarnings("NullAway.Init") // JMH calls what has @Setup first
public class SejutaBaris {

    static final int INDIKATOR = 5;
    static final int BANYAK_RINGKASAN = 9;
    private static final int TIDAK_ADA = 6;
    private static final int NOL = 7;
    private static final int LEBIH = 8;

    private static final String[] KODE = {"a", "b", "c", "d", "e"};
    private static final Ciri<Object> SELESAI = Ciri.of("selesai");
    private static final Skala SKALA = Skala.builder("lima", "Lima jenjang")
            .mulai(91, Predikat.of("Sangat Tinggi"))
            .mulai(76, Predikat.of("Tinggi"))
            .mulai(66, Predikat.of("Sedang"))
            .mulai(51, Predikat.of("Rendah"))
            .selebihnya(Predikat.of("Sangat Rendah"));
    private static final AturanCapaian ATURAN = AturanCapaian.of(RumusCapaian.NAIK)
            .bulatkan(Pembulatan.DUA_DESIMAL)
            .palingTinggi(persen(120))
            .skala(SKALA);

    /** How many people. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int orang;

    long[][] selesai;
    long[][] berkas;
    BitSet[] tanpaSelesai;
    BitSet[] tanpaBerkas;
    private long[][] kataSelesai;
    private long[][] kataBerkas;
    private RencanaHitung rencana;
    private Tabel tabel;
    private ExecutorService duaUtas;

    /** Makes the table, and compares every answer before anything is timed. */
    @Setup
    public void siapkan() {
        isi();
        List<Hitungan> hitungan = new ArrayList<>();
        for (int k = 0; k < INDIKATOR; k++) {
            hitungan.add(Hitungan.of(KODE[k], persentase(berkas(k), SELESAI))
                    .aturan(ATURAN)
                    .target(Target.of(persen(90))));
        }
        rencana = RencanaHitung.of(hitungan.toArray(Hitungan[]::new));
        Tabel.Builder builder = rencana.tabel(Periode.tahun(2025), orang).sebagaiContoh();
        for (int k = 0; k < INDIKATOR; k++) {
            builder.kolom(berkas(k).yang(SELESAI), selesai[k], tanpaSelesai[k])
                    .kolom(berkas(k).semua(), berkas[k], tanpaBerkas[k]);
        }
        tabel = builder.build();
        duaUtas = Executors.newFixedThreadPool(2);
        sama(tangan(), iki(), ikiDuaUtas(), bigDecimal());
    }

    private void isi() {
        SplittableRandom acak = new SplittableRandom(2025);
        selesai = new long[INDIKATOR][orang];
        berkas = new long[INDIKATOR][orang];
        tanpaSelesai = new BitSet[INDIKATOR];
        tanpaBerkas = new BitSet[INDIKATOR];
        kataSelesai = new long[INDIKATOR][];
        kataBerkas = new long[INDIKATOR][];
        for (int k = 0; k < INDIKATOR; k++) {
            tanpaSelesai[k] = new BitSet(orang);
            tanpaBerkas[k] = new BitSet(orang);
            for (int i = 0; i < orang; i++) {
                berkas[k][i] = acak.nextInt(100) == 0 ? 0 : acak.nextInt(1, 400);
                selesai[k][i] = acak.nextInt(200) == 0
                        ? berkas[k][i] + 1
                        : berkas[k][i] - (long) (berkas[k][i] * (acak.nextInt(0, 60) / 100.0));
                tanpaSelesai[k].set(i, acak.nextInt(100) < 4);
                tanpaBerkas[k].set(i, acak.nextInt(100) < 4);
            }
            kataSelesai[k] = Arrays.copyOf(tanpaSelesai[k].toLongArray(), orang / Long.SIZE + 1);
            kataBerkas[k] = Arrays.copyOf(tanpaBerkas[k].toLongArray(), orang / Long.SIZE + 1);
        }
    }

    private static Populasi<Object> berkas(int k) {
        return Populasi.of("berkas " + (char) ('A' + k), "berkas");
    }

    /** Refuses summaries that differ. */
    static void sama(long[] pertama, long[]... lain) {
        for (long[] satu : lain) {
            if (!Arrays.equals(pertama, satu)) {
                throw new IllegalStateException(
                        "answers differ: " + Arrays.toString(pertama) + " and " + Arrays.toString(satu));
            }
        }
    }

    /** Stops the threads. */
    @TearDown
    public void bereskan() {
        duaUtas.shutdown();
    }

    @Benchmark
    public long[] iki() {
        long[] ringkasan = new long[BANYAK_RINGKASAN];
        rencana.hitung(tabel, Runnable::run, hasil -> ringkas(hasil, ringkasan));
        return ringkasan;
    }

    @Benchmark
    public long[] ikiDuaUtas() {
        AtomicLongArray semua = new AtomicLongArray(BANYAK_RINGKASAN);
        rencana.hitung(tabel, duaUtas, hasil -> {
            long[] ringkasan = new long[BANYAK_RINGKASAN];
            ringkas(hasil, ringkasan);
            for (int i = 0; i < ringkasan.length; i++) {
                semua.addAndGet(i, ringkasan[i]);
            }
        });
        long[] hasil = new long[BANYAK_RINGKASAN];
        Arrays.setAll(hasil, semua::get);
        return hasil;
    }

    private static void ringkas(Hasil hasil, long[] ringkasan) {
        for (int k = 0; k < INDIKATOR; k++) {
            Kolom kolom = hasil.capaian(KODE[k]);
            for (int i = 0; i < hasil.banyakBaris(); i++) {
                Alasan alasan = kolom.alasan(i);
                if (alasan == null) {
                    ringkasan[0] += kolom.pembilang(i);
                    ringkasan[1 + kolom.jenjang(i)]++;
                } else {
                    ringkasan[tempat(alasan)]++;
                }
            }
        }
    }

    private static int tempat(Alasan alasan) {
        return alasan == Alasan.DATA_BELUM_ADA ? TIDAK_ADA : alasan == Alasan.PENYEBUT_NOL ? NOL : LEBIH;
    }

    @Benchmark
    public long[] tangan() {
        long[] ringkasan = new long[BANYAK_RINGKASAN];
        for (int k = 0; k < INDIKATOR; k++) {
            long[] a = selesai[k];
            long[] b = berkas[k];
            long[] tanpaA = kataSelesai[k];
            long[] tanpaB = kataBerkas[k];
            long jumlah = 0;
            for (int i = 0; i < orang; i++) {
                if (((tanpaA[i >> 6] | tanpaB[i >> 6]) >>> i & 1) != 0) {
                    ringkasan[TIDAK_ADA]++;
                } else if (a[i] > b[i]) {
                    ringkasan[LEBIH]++;
                } else if (b[i] == 0) {
                    ringkasan[NOL]++;
                } else {
                    // a / b / 90 % in hundredths of a percent, halves up: (100 000 a / 9 b)
                    long capaian = Math.min(12_000, (200_000 * a[i] + 9 * b[i]) / (18 * b[i]));
                    jumlah += capaian;
                    ringkasan[1 + jenjang(capaian)]++;
                }
            }
            ringkasan[0] += jumlah;
        }
        return ringkasan;
    }

    private static int jenjang(long capaian) {
        return capaian >= 9_100 ? 0 : capaian >= 7_600 ? 1 : capaian >= 6_600 ? 2 : capaian >= 5_100 ? 3 : 4;
    }

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final BigDecimal TARGET = new BigDecimal("0.9");
    private static final BigDecimal ATAS = BigDecimal.valueOf(120);
    private static final BigDecimal[] BATAS = {
        BigDecimal.valueOf(91), BigDecimal.valueOf(76), BigDecimal.valueOf(66), BigDecimal.valueOf(51)
    };

    @Benchmark
    public long[] bigDecimal() {
        long[] ringkasan = new long[BANYAK_RINGKASAN];
        for (int k = 0; k < INDIKATOR; k++) {
            BigDecimal jumlah = BigDecimal.ZERO;
            for (int i = 0; i < orang; i++) {
                if (tanpaSelesai[k].get(i) || tanpaBerkas[k].get(i)) {
                    ringkasan[TIDAK_ADA]++;
                    continue;
                }
                BigDecimal a = BigDecimal.valueOf(selesai[k][i]);
                BigDecimal b = BigDecimal.valueOf(berkas[k][i]);
                if (a.compareTo(b) > 0) {
                    ringkasan[LEBIH]++;
                } else if (b.signum() == 0) {
                    ringkasan[NOL]++;
                } else {
                    BigDecimal capaian = a.multiply(SERATUS)
                            .divide(b.multiply(TARGET), 2, RoundingMode.HALF_UP)
                            .min(ATAS);
                    jumlah = jumlah.add(capaian);
                    int jenjang = 0;
                    while (jenjang < BATAS.length && capaian.compareTo(BATAS[jenjang]) < 0) {
                        jenjang++;
                    }
                    ringkasan[1 + jenjang]++;
                }
            }
            ringkasan[0] += jumlah.movePointRight(2).longValueExact();
        }
        return ringkasan;
    }
}
