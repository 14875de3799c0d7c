// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every example prints is what was committed for it, to the last character. */
class ContohTest {
    static Stream<Arguments> contoh() {
        return Stream.of(
                contoh("RumusPertama", RumusPertama::main),
                contoh("MengikatObjek", MengikatObjek::main),
                contoh("TanpaHasil", TanpaHasil::main),
                contoh("RumusSendiri", RumusSendiri::main),
                contoh("JejakAngka", JejakAngka::main),
                contoh("TargetDanCapaian", TargetDanCapaian::main),
                contoh("PeriksaDefinisi", PeriksaDefinisi::main),
                contoh("MembacaKalimat", MembacaKalimat::main),
                contoh("Puskesmas", Puskesmas::main));
    }

    private static Arguments contoh(String nama, Consumer<String[]> utama) {
        return arguments(nama, utama);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contoh")
    void printsWhatWasCommitted(String nama, Consumer<String[]> utama) throws IOException {
        String keluaran = jalankan(utama);

        assertThat(keluaran).contains("DATA CONTOH").isEqualTo(harapan(nama));
    }

    private static String jalankan(Consumer<String[]> utama) {
        ByteArrayOutputStream tangkapan = new ByteArrayOutputStream();
        PrintStream semula = System.out;
        try (PrintStream sementara = new PrintStream(tangkapan, true, UTF_8)) {
            System.setOut(sementara);
            utama.accept(new String[0]);
        } finally {
            System.setOut(semula);
        }
        return tangkapan.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String harapan(String nama) throws IOException {
        try (InputStream berkas = ContohTest.class.getResourceAsStream("/keluaran/" + nama + ".txt")) {
            assertThat(berkas).as("keluaran/%s.txt", nama).isNotNull();
            return new String(berkas.readAllBytes(), UTF_8);
        }
    }
}
