// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.benchmarks;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Streams;
import com.google.common.math.Quantiles;
import com.google.common.math.Stats;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks in rounds and prints a table of ratios to the hand-written code of the same work: exact BigDecimal for
 * one figure and one position, the exact loop over {@code long} for a table of people.
 *
 * <p>In a round every benchmark runs once, in a process of its own, a contender right after its control. A ratio is
 * taken within a round, where the machine was about equally fast for both, and the median of the rounds is printed.
 */
public final class Nisbah {

    private static final Pattern KERJA = Pattern.compile(".*\\.(w\\d(?:Naik|Turun)?|SejutaBaris(?:DuckDb)?\\.)(\\w+)");
    private static final int PUTARAN = 3;

    private Nisbah() {}

    /**
     * Runs the benchmarks and prints the table.
     *
     * @param args the file to write every result to, as JMH's JSON; then JMH's own options, of which {@code -f} is the
     *     number of rounds, 3 unless given
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException, IOException {
        checkArgument(args.length > 0, "the first argument must be the file to write to, but there was none");
        CommandLineOptions pilihan = new CommandLineOptions(Arrays.copyOfRange(args, 1, args.length));
        List<RunResult> semua = new ArrayList<>();
        for (int i = 0; i < pilihan.getForkCount().orElse(PUTARAN); i++) {
            semua.addAll(new Runner(new OptionsBuilder()
                            .parent(pilihan)
                            .forks(1)
                            .shouldFailOnError(true)
                            .build())
                    .run());
        }
        try (PrintStream berkas = new PrintStream(args[0], UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, berkas).writeOut(semua);
        }
        System.out.println(tabel(semua));
    }

    /** Returns the table of ratios. */
    static String tabel(List<RunResult> semua) {
        Map<String, Map<String, List<RunResult>>> kerja = new TreeMap<>();
        for (RunResult satu : semua) {
            Matcher m = KERJA.matcher(satu.getParams().getBenchmark());
            if (m.matches()) {
                String orang = satu.getParams().getParam("orang");
                kerja.computeIfAbsent(orang == null ? m.group(1) : "w5, " + orang + " people", k -> new TreeMap<>())
                        .computeIfAbsent(m.group(2), k -> new ArrayList<>())
                        .add(satu);
            }
        }
        StringBuilder tabel = new StringBuilder("| work | contender | median | ratio | in the rounds | B/op |\n")
                .append("|---|---|---|---|---|---|\n");
        kerja.forEach((k, pesaing) -> pesaing.forEach((siapa, putaran) -> {
            List<Double> nisbah = Streams.zip(
                            putaran.stream(), pembanding(pesaing).stream(), (a, b) -> skor(a) / skor(b))
                    .toList();
            tabel.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f %s | %.2f | %.2f to %.2f | %.0f |%n",
                    k,
                    siapa,
                    median(putaran.stream().map(Nisbah::skor).toList()),
                    putaran.get(0).getPrimaryResult().getScoreUnit(),
                    median(nisbah),
                    Stats.of(nisbah).min(),
                    Stats.of(nisbah).max(),
                    alokasi(putaran.get(0))));
        }));
        return tabel.toString();
    }

    private static List<RunResult> pembanding(Map<String, List<RunResult>> pesaing) {
        List<RunResult> tangan = pesaing.getOrDefault("BigDecimal", pesaing.get("tangan"));
        if (tangan == null) {
            throw new IllegalArgumentException("the run must have the hand-written control beside " + pesaing.keySet());
        }
        return tangan;
    }

    private static double median(List<Double> angka) {
        return Quantiles.median().compute(angka);
    }

    private static double skor(RunResult hasil) {
        return hasil.getPrimaryResult().getScore();
    }

    private static double alokasi(RunResult hasil) {
        Result<?> alokasi = hasil.getSecondaryResults().get("gc.alloc.rate.norm");
        return alokasi == null ? Double.NaN : alokasi.getScore();
    }
}
