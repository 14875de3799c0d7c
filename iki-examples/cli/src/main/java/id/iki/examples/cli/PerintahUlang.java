// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.dokumen.Perbedaan;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code iki ulang}: computes every figure of a result document again. */
@Command(
        name = "ulang",
        description = {
            "Menghitung ulang setiap angka dalam dokumen hasil dan membandingkannya dengan yang tercatat.",
            "Status keluar 0 bila semuanya sama, 1 bila ada yang berbeda."
        })
final class PerintahUlang implements Callable<Integer> {

    @Parameters(paramLabel = "BERKAS", description = "Dokumen hasil, JSON atau YAML; - untuk masukan standar.")
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private Path berkas;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        DokumenHasil hasil = Naskah.baca(berkas, DokumenHasil.class);
        Optional<Perbedaan> beda = hasil.ulang(Naskah::pohon);
        PrintWriter keluaran = spec.commandLine().getOut();
        keluaran.println(beda.map(b -> "Berbeda. " + b)
                .orElseGet(() -> "Sama: " + hasil.angka().size() + " angka dengan jejaknya"
                        + (hasil.sidik().isEmpty() ? "." : ", begitu pula sidik definisi dan data.")));
        return beda.isEmpty() ? Iki.SELESAI : Iki.ADA_TANPA_HASIL;
    }
}
