// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.benchmarks;

import static id.iki.formulas.rumus.Rumus.jumlah;
import static id.iki.formulas.rumus.Rumus.persentase;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ParseException;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Capaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Ukuran;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.formulas.rumus.Rasio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One figure: W1 a ratio of two counts, W2 a ratio with a condition over six elements, W3 an achievement with cap and
 * scale in both directions. Each is rounded to two decimals at the end, where a report would.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class SatuAngka {

    /** A village as an application has it. */
    public record Kelurahan(String nama, BigDecimal skm) {}

    private static final Populasi<Kelurahan> KELURAHAN = Populasi.of("kelurahan");
    private static final Ukuran<Kelurahan> NILAI_SKM = Ukuran.of("nilai SKM");
    private static final Populasi<Object> PENGAJUAN = Populasi.of("pengajuan");
    private static final Populasi<Object> REKOMENDASI = Populasi.of("rekomendasi");
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final BigDecimal AMBANG = BigDecimal.valueOf(75);

    static final Skala SKALA = Skala.builder("lima", "Lima jenjang")
            .mulai(91, Predikat.of("Sangat Tinggi"))
            .mulai(76, Predikat.of("Tinggi"))
            .mulai(66, Predikat.of("Sedang"))
            .mulai(51, Predikat.of("Rendah"))
            .selebihnya(Predikat.of("Sangat Rendah"));

    private final Rasio rasio = jumlah(REKOMENDASI).dibagi(jumlah(PENGAJUAN)).kaliSeratusPersen();
    private final Rasio tersaring = persentase(KELURAHAN, NILAI_SKM.sekurangKurangnya(75));
    private final AturanCapaian naik =
            AturanCapaian.of(RumusCapaian.NAIK).palingTinggi(Persentase.of(120)).skala(SKALA);
    private final AturanCapaian turun = AturanCapaian.of(RumusCapaian.TURUN_LINEAR)
            .palingTinggi(Persentase.of(120))
            .skala(SKALA);

    private final List<Kelurahan> kelurahan = List.of(
            new Kelurahan("Rawa Makmur", new BigDecimal("82.5")),
            new Kelurahan("Handil Bakti", new BigDecimal("75")),
            new Kelurahan("Simpang Pasir", new BigDecimal("74.99")),
            new Kelurahan("Bukuan", new BigDecimal("78.25")),
            new Kelurahan("Bantuas", new BigDecimal("80")),
            new Kelurahan("Contoh", new BigDecimal("91.07")));
    private long pengajuan = 120;
    private long rekomendasi = 118;

    /** Targets and realisations of published reports and beside the bounds: every band, and the cap. */
    private static final String[][] PASANGAN = {
        {"90.89", "92.22"}, {"82.5", "88.94"}, {"71.5", "69.88"}, {"69.23", "53.85"},
        {"50", "88.97"}, {"5.0", "4.08"}, {"75", "46.12"}, {"1000", "909.99"}
    };

    private final BigDecimal[] target = new BigDecimal[PASANGAN.length];
    private final BigDecimal[] realisasi = new BigDecimal[PASANGAN.length];
    private final double[] targetBiner = new double[PASANGAN.length];
    private final double[] realisasiBiner = new double[PASANGAN.length];
    private final Nilai[] nilaiRealisasi = new Nilai[PASANGAN.length];
    private final Target[] nilaiTarget = new Target[PASANGAN.length];

    private final Perhitungan perhitungan = Perhitungan.of(DataKinerja.of(
            Periode.tahun(2019),
            PENGAJUAN.sebanyak(pengajuan),
            REKOMENDASI.sebanyak(rekomendasi),
            KELURAHAN.daftar(kelurahan, Kelurahan::nama).nilai(NILAI_SKM, Kelurahan::skm)));
    private final Expression ungkapanRasio = new Expression("ROUND(a / b * 100, 2)");
    private final Expression ungkapanTersaring = new Expression(
            "ROUND((IF(a>=75,1,0)+IF(b>=75,1,0)+IF(c>=75,1,0)+IF(d>=75,1,0)+IF(e>=75,1,0)+IF(f>=75,1,0)) / 6 * 100, 2)");
    private final Expression ungkapanNaik = new Expression("ROUND(MIN(120, r / t * 100), 2)");
    private final Expression ungkapanTurun = new Expression("ROUND(MIN(120, (2 * t - r) / t * 100), 2)");
    private final Expression ungkapanPredikat = new Expression(
            "IF(c>=91,\"Sangat Tinggi\",IF(c>=76,\"Tinggi\",IF(c>=66,\"Sedang\",IF(c>=51,\"Rendah\",\"Sangat Rendah\"))))");
    private static final List<String> NAMA = List.of("a", "b", "c", "d", "e", "f");

    /** Compares every answer before anything is timed. */
    @Setup
    public void bandingkan() throws EvaluationException, ParseException {
        for (int i = 0; i < PASANGAN.length; i++) {
            target[i] = new BigDecimal(PASANGAN[i][0]);
            realisasi[i] = new BigDecimal(PASANGAN[i][1]);
            targetBiner[i] = target[i].doubleValue();
            realisasiBiner[i] = realisasi[i].doubleValue();
            nilaiTarget[i] = Target.of(Persentase.of(target[i]));
            nilaiRealisasi[i] = Persentase.of(realisasi[i]);
        }
        sama(angka(perhitungan.hitung(rasio)), w1BigDecimal(), w1EvalEx());
        sama(angka(perhitungan.hitung(tersaring)), w2BigDecimal(), w2EvalEx());
        for (int i = 0; i < PASANGAN.length; i++) {
            bandingkan(naik, i, realisasi[i], realisasiBiner[i], ungkapanNaik);
            bandingkan(turun, i, turun(i), 2 * targetBiner[i] - realisasiBiner[i], ungkapanTurun);
        }
        sama(BigDecimal.valueOf(w1Double()).setScale(2, RoundingMode.HALF_UP), w1BigDecimal());
        sama(BigDecimal.valueOf(w2Double()).setScale(2, RoundingMode.HALF_UP), w2BigDecimal());
    }

    private void bandingkan(AturanCapaian aturan, int i, BigDecimal atas, double biner, Expression ungkapan)
            throws EvaluationException, ParseException {
        Capaian capaian = aturan.hitung(nilaiRealisasi[i], nilaiTarget[i]);
        sama(angka(capaian), dinilai(atas, target[i]), dinilai(ungkapan, i));
        sama(
                angka(capaian),
                BigDecimal.valueOf(dinilai(biner / targetBiner[i] * 100)).setScale(2, RoundingMode.HALF_UP));
        dinilai(atas, target[i]);
        if (!capaian.predikat().orElseThrow().label().equals(predikat)) {
            throw new IllegalStateException("ratings differ: " + capaian.predikat() + " and " + predikat);
        }
    }

    private BigDecimal turun(int i) {
        return target[i].add(target[i]).subtract(realisasi[i]);
    }

    static void sama(BigDecimal pertama, BigDecimal... lain) {
        for (BigDecimal satu : lain) {
            if (pertama.compareTo(satu) != 0) {
                throw new IllegalStateException("answers differ: " + pertama + " and " + satu);
            }
        }
    }

    private static BigDecimal angka(Realisasi realisasi) {
        return realisasi.hasil().orElseThrow().desimal(Pembulatan.DUA_DESIMAL);
    }

    private static BigDecimal angka(Capaian capaian) {
        return capaian.hasil().orElseThrow().desimal(Pembulatan.DUA_DESIMAL);
    }

    /** What can explain the figure is kept beside it: that is what ours is for. */
    @Benchmark
    public BigDecimal w1Iki(Blackhole jejak) {
        Realisasi hasil = perhitungan.hitung(rasio);
        jejak.consume(hasil);
        return angka(hasil);
    }

    @Benchmark
    public BigDecimal w1BigDecimal() {
        if (pengajuan == 0) {
            throw new IllegalArgumentException("penyebut 0");
        }
        return persen(BigDecimal.valueOf(rekomendasi), BigDecimal.valueOf(pengajuan));
    }

    private static BigDecimal persen(BigDecimal bagian, BigDecimal keseluruhan) {
        return bagian.multiply(SERATUS).divide(keseluruhan, 2, RoundingMode.HALF_UP);
    }

    @Benchmark
    public double w1Double() {
        return Math.round((double) rekomendasi / pengajuan * 10_000) / 100.0;
    }

    @Benchmark
    public BigDecimal w1EvalEx() throws EvaluationException, ParseException {
        return ungkapanRasio
                .with("a", rekomendasi)
                .and("b", pengajuan)
                .evaluate()
                .getNumberValue();
    }

    @Benchmark
    public BigDecimal w2Iki(Blackhole jejak) {
        Realisasi hasil = perhitungan.hitung(tersaring);
        jejak.consume(hasil);
        return angka(hasil);
    }

    @Benchmark
    public BigDecimal w2BigDecimal() {
        BigDecimal lolos = BigDecimal.ZERO;
        BigDecimal semua = BigDecimal.ZERO;
        for (Kelurahan satu : kelurahan) {
            if (satu.skm().compareTo(AMBANG) >= 0) {
                lolos = lolos.add(BigDecimal.ONE);
            }
            semua = semua.add(BigDecimal.ONE);
        }
        return persen(lolos, semua);
    }

    @Benchmark
    public double w2Double() {
        int lolos = 0;
        for (Kelurahan satu : kelurahan) {
            if (satu.skm().doubleValue() >= 75) {
                lolos++;
            }
        }
        return Math.round((double) lolos / kelurahan.size() * 10_000) / 100.0;
    }

    @Benchmark
    @OperationsPerInvocation(8)
    public void w3NaikIki(Blackhole jejak) {
        for (int i = 0; i < nilaiTarget.length; i++) {
            telan(naik.hitung(nilaiRealisasi[i], nilaiTarget[i]), jejak);
        }
    }

    @Benchmark
    @OperationsPerInvocation(8)
    public void w3TurunIki(Blackhole jejak) {
        for (int i = 0; i < nilaiTarget.length; i++) {
            telan(turun.hitung(nilaiRealisasi[i], nilaiTarget[i]), jejak);
        }
    }

    private static void telan(Capaian capaian, Blackhole jejak) {
        jejak.consume(capaian);
        jejak.consume(capaian.predikat());
        jejak.consume(angka(capaian));
    }

    @Benchmark
    @OperationsPerInvocation(8)
    public void w3NaikBigDecimal(Blackhole hasil) {
        for (int i = 0; i < target.length; i++) {
            hasil.consume(dinilai(realisasi[i], target[i]));
            hasil.consume(predikat);
        }
    }

    @Benchmark
    @OperationsPerInvocation(8)
    public void w3TurunBigDecimal(Blackhole hasil) {
        for (int i = 0; i < target.length; i++) {
            hasil.consume(dinilai(turun(i), target[i]));
            hasil.consume(predikat);
        }
    }

    @Benchmark
    public BigDecimal w2EvalEx() throws EvaluationException, ParseException {
        for (int i = 0; i < NAMA.size(); i++) {
            ungkapanTersaring.with(NAMA.get(i), kelurahan.get(i).skm());
        }
        return ungkapanTersaring.evaluate().getNumberValue();
    }

    @Benchmark
    @OperationsPerInvocation(8)
    public void w3NaikEvalEx(Blackhole hasil) throws EvaluationException, ParseException {
        for (int i = 0; i < target.length; i++) {
            hasil.consume(dinilai(ungkapanNaik, i));
            hasil.consume(predikat);
        }
    }

    @Benchmark
    @OperationsPerInvocation(8)
    public void w3TurunEvalEx(Blackhole hasil) throws EvaluationException, ParseException {
        for (int i = 0; i < target.length; i++) {
            hasil.consume(dinilai(ungkapanTurun, i));
            hasil.consume(predikat);
        }
    }

    private BigDecimal dinilai(Expression ungkapan, int i) throws EvaluationException, ParseException {
        BigDecimal capaian =
                ungkapan.with("r", realisasi[i]).and("t", target[i]).evaluate().getNumberValue();
        predikat = ungkapanPredikat.with("c", capaian).evaluate().getStringValue();
        return capaian;
    }

    @Benchmark
    @OperationsPerInvocation(8)
    public void w3NaikDouble(Blackhole hasil) {
        for (int i = 0; i < targetBiner.length; i++) {
            hasil.consume(dinilai(realisasiBiner[i] / targetBiner[i] * 100));
            hasil.consume(predikat);
        }
    }

    @Benchmark
    @OperationsPerInvocation(8)
    public void w3TurunDouble(Blackhole hasil) {
        for (int i = 0; i < targetBiner.length; i++) {
            hasil.consume(dinilai((2 * targetBiner[i] - realisasiBiner[i]) / targetBiner[i] * 100));
            hasil.consume(predikat);
        }
    }

    private double dinilai(double mentah) {
        double capaian = Math.min(120, mentah);
        predikat = capaian >= 91
                ? "Sangat Tinggi"
                : capaian >= 76 ? "Tinggi" : capaian >= 66 ? "Sedang" : capaian >= 51 ? "Rendah" : "Sangat Rendah";
        return Math.round(capaian * 100) / 100.0;
    }

    /** The rating that the hand-written code finds; a field, so that finding it is not optimised away. */
    public String predikat = "";

    private static final List<BigDecimal> BATAS =
            List.of(BigDecimal.valueOf(91), BigDecimal.valueOf(76), BigDecimal.valueOf(66), BigDecimal.valueOf(51));
    private static final List<String> LABEL = List.of("Sangat Tinggi", "Tinggi", "Sedang", "Rendah");
    private static final BigDecimal ATAS = BigDecimal.valueOf(120);

    /** Exact: cap and bounds are compared before anything is rounded, as ours does. */
    private BigDecimal dinilai(BigDecimal atas, BigDecimal bawah) {
        if (bawah.signum() <= 0) {
            throw new IllegalArgumentException("target harus positif");
        }
        BigDecimal persen = atas.multiply(SERATUS);
        if (persen.compareTo(ATAS.multiply(bawah)) > 0) {
            predikat = LABEL.get(0);
            return ATAS;
        }
        predikat = "Sangat Rendah";
        for (int i = 0; i < BATAS.size(); i++) {
            if (persen.compareTo(BATAS.get(i).multiply(bawah)) >= 0) {
                predikat = LABEL.get(i);
                break;
            }
        }
        return persen.divide(bawah, 2, RoundingMode.HALF_UP);
    }

    static String predikat(BigDecimal capaian) {
        for (int i = 0; i < BATAS.size(); i++) {
            if (capaian.compareTo(BATAS.get(i)) >= 0) {
                return LABEL.get(i);
            }
        }
        return "Sangat Rendah";
    }
}
