// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.formulas.teks.Bacaan;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code iki baca}: reads decree sentences from standard input, one a line. */
@Command(
        name = "baca",
        description = {
            "Membaca kalimat formulasi dari masukan standar, satu kalimat per baris, dan mencetak rumus yang dimaksud.",
            "Status keluar 0 bila semua kalimat terbaca sebagai rumus lengkap, 1 bila ada yang tidak."
        })
final class PerintahBaca implements Callable<Integer> {

    /** The forms of the output, as they are typed. */
    enum Format {
        teks,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Bentuk keluaran: ${COMPLETION-CANDIDATES} (bawaan: teks).",
            defaultValue = "teks")
    private Format format = Format.teks;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Bacaan> bacaan =
                BarisMasukan.baca(System.in).stream().map(Bacaan::baca).toList();
        PrintWriter keluaran = spec.commandLine().getOut();
        switch (format) {
            case teks -> BacaanTeks.tulis(bacaan, keluaran);
            case json -> BacaanJson.tulis(bacaan, keluaran);
        }
        return bacaan.stream().allMatch(Bacaan::isLengkap) ? Iki.SELESAI : Iki.ADA_TANPA_HASIL;
    }
}
