// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.benchmarks;

import static id.iki.formulas.rumus.Rumus.jumlah;
import static id.iki.formulas.rumus.Rumus.persen;
import static id.iki.formulas.rumus.Rumus.persentase;
import static id.iki.formulas.rumus.Rumus.skor;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ParseException;
import id.iki.core.agregasi.Agregat;
import id.iki.core.agregasi.Anggota;
import id.iki.core.agregasi.AturanAgregat;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.rumus.Rumus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * W4: a position of eight indicators. Each has a realisation, a target and an achievement of at most 120 %; their exact
 * mean is rounded once, to two decimals, and rated. Three are ratios of counts, two are parts of a population, two are
 * counts, one is a score.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class SatuJabatan {

    private record Indikator(String nama, Rumus rumus, Target target) {}

    private static final Populasi<Object> PENGAJUAN = Populasi.of("pengajuan");
    private static final Populasi<Object> REKOMENDASI = Populasi.of("rekomendasi");
    private static final Populasi<Object> USULAN = Populasi.of("usulan");
    private static final Populasi<Object> PERBAIKAN = Populasi.of("perbaikan prasarana");
    private static final Populasi<Object> UNDANGAN = Populasi.of("peserta yang diundang");
    private static final Populasi<Object> HADIR = Populasi.of("peserta yang hadir");
    private static final Populasi<Object> POS = Populasi.of("pos kamling");
    private static final Populasi<Object> LEMBAGA = Populasi.of("lembaga kemasyarakatan");
    private static final Populasi<Object> DOKUMEN = Populasi.of("dokumen");
    private static final Populasi<Object> SOSIALISASI = Populasi.of("sosialisasi");
    private static final Ciri<Object> AKTIF = Ciri.of("aktif");
    private static final Skor SKM = Skor.of("nilai SKM");
    private static final AturanCapaian ATURAN =
            AturanCapaian.of(RumusCapaian.NAIK).palingTinggi(Persentase.of(120));
    private static final AturanAgregat RATA_RATA =
            AturanAgregat.rataRata("indikator").bulatkan(Pembulatan.DUA_DESIMAL).skala(SatuAngka.SKALA);

    /** Numerator, denominator and target of each indicator; percent targets as shares of 100. */
    private static final long[][] ANGKA = {
        {118, 120, 95}, {31, 47, 80}, {74, 90, 85}, {32, 40, 75}, {17, 23, 80}, {11, 1, 12}, {5, 1, 4}, {8307, 100, 82}
    };

    private static final List<String> NAMA = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private final List<Indikator> indikator = List.of(
            new Indikator(
                    "rekomendasi",
                    jumlah(REKOMENDASI).dibagi(jumlah(PENGAJUAN)).kaliSeratusPersen(),
                    Target.of(persen(95))),
            new Indikator(
                    "prasarana", jumlah(PERBAIKAN).dibagi(jumlah(USULAN)).kaliSeratusPersen(), Target.of(persen(80))),
            new Indikator(
                    "kehadiran", jumlah(HADIR).dibagi(jumlah(UNDANGAN)).kaliSeratusPersen(), Target.of(persen(85))),
            new Indikator("pos kamling", persentase(POS, AKTIF), Target.of(persen(75))),
            new Indikator("lembaga", persentase(LEMBAGA, AKTIF), Target.of(persen(80))),
            new Indikator("dokumen", jumlah(DOKUMEN), Target.of(Besaran.of(12, new Satuan("dokumen")))),
            new Indikator("sosialisasi", jumlah(SOSIALISASI), Target.of(Besaran.of(4, new Satuan("sosialisasi")))),
            new Indikator("skm", skor(SKM), Target.of(Besaran.of(82, Satuan.NILAI))));

    private final Perhitungan perhitungan = Perhitungan.of(DataKinerja.of(
            Periode.tahun(2019),
            REKOMENDASI.sebanyak(118),
            PENGAJUAN.sebanyak(120),
            PERBAIKAN.sebanyak(31),
            USULAN.sebanyak(47),
            HADIR.sebanyak(74),
            UNDANGAN.sebanyak(90),
            POS.yang(AKTIF).sebanyak(32),
            POS.sebanyak(40),
            LEMBAGA.yang(AKTIF).sebanyak(17),
            LEMBAGA.sebanyak(23),
            DOKUMEN.sebanyak(11),
            SOSIALISASI.sebanyak(5),
            SKM.sebesar(new BigDecimal("83.07"))));

    private final BigDecimal[][] angka = desimal();
    private final Expression ungkapan = new Expression("ROUND((" + suku() + ") / 8 * 100, 2)");

    private static BigDecimal[][] desimal() {
        BigDecimal[][] desimal = new BigDecimal[ANGKA.length][3];
        for (int i = 0; i < ANGKA.length; i++) {
            for (int j = 0; j < 3; j++) {
                desimal[i][j] = BigDecimal.valueOf(ANGKA[i][j]);
            }
            // a percent target is held against a share
            desimal[i][2] = i < 5 ? desimal[i][2].movePointLeft(2) : desimal[i][2];
        }
        return desimal;
    }

    private static String suku() {
        List<String> suku = new ArrayList<>();
        NAMA.forEach(n -> suku.add("MIN(1.2, " + n + "p / " + n + "q / " + n + "t)"));
        return String.join(" + ", suku);
    }

    /** Compares every answer before anything is timed. */
    @Setup
    public void bandingkan() throws EvaluationException, ParseException {
        SatuAngka.sama(angka(agregat()), w4BigDecimal(), w4EvalEx());
        SatuAngka.sama(BigDecimal.valueOf(w4Double()).setScale(2, RoundingMode.HALF_UP), w4BigDecimal());
        if (!agregat().predikat().orElseThrow().label().equals(predikat)) {
            throw new IllegalStateException("ratings differ: " + agregat().predikat() + " and " + predikat);
        }
    }

    private Agregat agregat() {
        List<Anggota> anggota = new ArrayList<>(indikator.size());
        for (Indikator satu : indikator) {
            Realisasi realisasi = perhitungan.hitung(satu.rumus());
            anggota.add(Anggota.of(satu.nama(), ATURAN.hitung(realisasi, satu.target())));
        }
        return RATA_RATA.hitung(anggota);
    }

    private static BigDecimal angka(Agregat agregat) {
        Nilai nilai = agregat.hasil().orElseThrow();
        return nilai.desimal(Pembulatan.DUA_DESIMAL);
    }

    /** What can explain the figure is kept beside it: that is what ours is for. */
    @Benchmark
    public BigDecimal w4Iki(Blackhole jejak) {
        Agregat agregat = agregat();
        jejak.consume(agregat);
        jejak.consume(agregat.predikat());
        return angka(agregat);
    }

    /** Exact: the sum of fractions is kept as a fraction and divided once. */
    @Benchmark
    public BigDecimal w4BigDecimal() {
        BigDecimal p = BigDecimal.ZERO;
        BigDecimal q = BigDecimal.ONE;
        for (BigDecimal[] satu : angka) {
            BigDecimal atas = satu[0];
            BigDecimal bawah = satu[1].multiply(satu[2]);
            if (bawah.signum() == 0) {
                throw new IllegalArgumentException("penyebut atau target 0");
            }
            if (atas.compareTo(bawah.multiply(BATAS)) > 0) {
                atas = BATAS;
                bawah = BigDecimal.ONE;
            }
            p = p.multiply(bawah).add(atas.multiply(q));
            q = q.multiply(bawah);
        }
        BigDecimal rata =
                p.multiply(SERATUS).divide(q.multiply(BigDecimal.valueOf(angka.length)), 2, RoundingMode.HALF_UP);
        predikat = SatuAngka.predikat(rata);
        return rata;
    }

    private static final BigDecimal BATAS = new BigDecimal("1.2");
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /** The rating that the hand-written code finds; a field, so that finding it is not optimised away. */
    public String predikat = "";

    @Benchmark
    public double w4Double() {
        double jumlah = 0;
        for (int i = 0; i < ANGKA.length; i++) {
            double target = i < 5 ? ANGKA[i][2] / 100.0 : ANGKA[i][2];
            jumlah += Math.min(1.2, (double) ANGKA[i][0] / ANGKA[i][1] / target);
        }
        return Math.round(jumlah / ANGKA.length * 10_000) / 100.0;
    }

    @Benchmark
    public BigDecimal w4EvalEx() throws EvaluationException, ParseException {
        for (int i = 0; i < angka.length; i++) {
            ungkapan.with(NAMA.get(i) + "p", angka[i][0])
                    .and(NAMA.get(i) + "q", angka[i][1])
                    .and(NAMA.get(i) + "t", angka[i][2]);
        }
        return ungkapan.evaluate().getNumberValue();
    }
}
