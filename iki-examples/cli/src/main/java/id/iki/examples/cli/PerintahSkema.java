// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.iki.formulas.json.ModulJackson2;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code iki skema}: prints the JSON Schema of a kind of document. */
@Command(name = "skema", description = "Mencetak JSON Schema (2020-12) suatu jenis dokumen.")
final class PerintahSkema implements Callable<Integer> {

    /** The kinds of documents, as they are typed. */
    enum Jenis {
        definisi,
        data,
        hasil
    }

    @Parameters(paramLabel = "JENIS", description = "Jenis dokumen: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private Jenis jenis;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String nama = "/META-INF/iki/" + jenis + "-1.schema.json";
        try (InputStream skema = Objects.requireNonNull(ModulJackson2.class.getResourceAsStream(nama), nama)) {
            spec.commandLine().getOut().print(new String(skema.readAllBytes(), UTF_8));
        }
        spec.commandLine().getOut().flush();
        return Iki.SELESAI;
    }
}
