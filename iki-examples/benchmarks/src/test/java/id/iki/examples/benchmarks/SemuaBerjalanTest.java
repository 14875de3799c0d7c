// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs, once and small, and its contenders agree. It measures nothing. */
class SemuaBerjalanTest {

    @ParameterizedTest
    @ValueSource(classes = {SatuAngka.class, SatuJabatan.class, Pertumbuhan.class, SejutaBaris.class})
    void every_benchmark_runs_and_its_answers_agree(Class<?> kelas) throws RunnerException {
        ChainedOptionsBuilder pilihan = new OptionsBuilder()
                .include("\\." + kelas.getSimpleName() + "\\.")
                .param("n", "10")
                .param("orang", "1000")
                .forks(0)
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        assertThat(new Runner(pilihan.build()).run()).isNotEmpty();
    }

    @Test
    void the_table_holds_each_contender_against_the_control_of_its_round() throws RunnerException {
        List<RunResult> putaran = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            putaran.addAll(new Runner(new OptionsBuilder()
                            .include("w1(BigDecimal|Iki)")
                            .forks(0)
                            .mode(Mode.SingleShotTime)
                            .warmupIterations(0)
                            .measurementIterations(1)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run());
        }
        assertThat(Nisbah.tabel(putaran).lines())
                .satisfiesExactly(
                        judul -> assertThat(judul)
                                .isEqualTo("| work | contender | median | ratio | in the rounds | B/op |"),
                        garis -> assertThat(garis).isEqualTo("|---|---|---|---|---|---|"),
                        kendali -> assertThat(kendali)
                                .startsWith("| w1 | BigDecimal | ")
                                .endsWith(" ns/op | 1.00 | 1.00 to 1.00 | NaN |"),
                        kita -> assertThat(kita).startsWith("| w1 | Iki | "));
        List<RunResult> tanpaKendali = putaran.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("Iki"))
                .toList();
        assertThatThrownBy(() -> Nisbah.tabel(tanpaKendali))
                .hasMessage("the run must have the hand-written control beside [Iki]");
    }
}
