// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.Streams;
import com.google.common.math.Quantiles;
import com.google.common.math.Stats;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints the result of a run ({@code -rf json}) as a table of ratios to the hand-written code of the same work in the
 * same run: exact BigDecimal for one figure and one position, the exact loop over {@code long} for a table of people. A
 * figure is the median of the forks' means; its spread is that of the forks.
 */
public final class Nisbah {

    private static final Pattern KERJA = Pattern.compile(".*\\.(w\\d(?:Naik|Turun)?|SejutaBaris(?:DuckDb)?\\.)(\\w+)");

    private record Angka(String satuan, List<Double> perFork, double alokasi) {
        double median() {
            return Quantiles.median().compute(perFork);
        }
    }

    private Nisbah() {}

    /**
     * Prints the table.
     *
     * @param args the file that JMH wrote
     */
    public static void main(String[] args) throws IOException {
        Map<String, Map<String, Angka>> kerja = new TreeMap<>();
        for (JsonNode satu : JsonMapper.builder().build().readTree(new File(args[0]))) {
            Matcher m = KERJA.matcher(satu.get("benchmark").asText());
            if (m.matches()) {
                String orang = satu.path("params").path("orang").asText("");
                String nama = orang.isEmpty() ? m.group(1) : "w5, " + orang + " people";
                kerja.computeIfAbsent(nama, k -> new TreeMap<>()).put(m.group(2), angka(satu));
            }
        }
        System.out.println("| work | contender | median of forks | spread of forks | ratio | B/op |");
        System.out.println("|---|---|---|---|---|---|");
        kerja.forEach((k, pesaing) -> pesaing.forEach((siapa, angka) -> {
            Stats sebaran = Stats.of(angka.perFork());
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f %s | %.1f to %.1f | %.2f | %.0f |",
                    k,
                    siapa,
                    angka.median(),
                    angka.satuan(),
                    sebaran.min(),
                    sebaran.max(),
                    angka.median() / pembanding(pesaing).median(),
                    angka.alokasi()));
        }));
    }

    private static Angka pembanding(Map<String, Angka> pesaing) {
        Angka tangan = pesaing.getOrDefault("BigDecimal", pesaing.get("tangan"));
        if (tangan == null) {
            throw new IllegalArgumentException("the run must have the hand-written control beside " + pesaing.keySet());
        }
        return tangan;
    }

    private static Angka angka(JsonNode hasil) {
        JsonNode utama = hasil.get("primaryMetric");
        List<Double> perFork = Streams.stream(utama.get("rawData"))
                .map(fork -> Stats.meanOf(
                        Streams.stream(fork).mapToDouble(JsonNode::asDouble).toArray()))
                .toList();
        double alokasi = hasil.get("secondaryMetrics")
                .path("gc.alloc.rate.norm")
                .path("score")
                .asDouble(Double.NaN);
        return new Angka(utama.get("scoreUnit").asText(), perFork, alokasi);
    }
}
