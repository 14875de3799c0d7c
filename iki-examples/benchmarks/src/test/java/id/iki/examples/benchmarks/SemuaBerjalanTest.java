// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Mode;
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
}
