// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command's data go: standard output, or the file that {@code --out} names. */
final class Keluaran {

    /** What writes text. */
    interface Isi {
        void tulis(PrintWriter keluaran) throws IOException;
    }

    /** What writes bytes. */
    interface Bita {
        void tulis(OutputStream keluaran) throws IOException;
    }

    @Option(names = "--out", paramLabel = "BERKAS", description = "Tulis ke berkas, bukan ke keluaran standar.")
    private @Nullable Path out;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private CommandSpec spec;

    /** Returns whether the data go to a terminal. */
    boolean isTerminal() {
        return out == null && iki().isTerminal();
    }

    /** Writes text. */
    void teks(Isi isi) {
        bita(sebagaiBita(isi));
    }

    /** Writes bytes. */
    void bita(Bita isi) {
        if (out != null) {
            tulisBerkas(out, isi);
            return;
        }
        try {
            isi.tulis(iki().keluaran());
        } catch (IOException e) {
            throw gagal("Keluaran standar");
        }
    }

    /** Writes text to a file. */
    static void berkas(Path berkas, Isi isi) {
        tulisBerkas(berkas, sebagaiBita(isi));
    }

    /** What is refused meanwhile writes nothing, and nothing that is in the file already is lost. */
    private static void tulisBerkas(Path berkas, Bita isi) {
        try {
            ByteArrayOutputStream semua = new ByteArrayOutputStream();
            isi.tulis(semua);
            Files.write(berkas, semua.toByteArray());
        } catch (IOException e) {
            throw gagal(Teks.sebutan(berkas.toString()));
        }
    }

    private static Bita sebagaiBita(Isi isi) {
        return aliran -> {
            PrintWriter keluaran = new PrintWriter(aliran, false, UTF_8);
            isi.tulis(keluaran);
            keluaran.flush();
        };
    }

    private Iki iki() {
        return (Iki) spec.root().userObject();
    }

    private static SalahPakai gagal(String tujuan) {
        return new SalahPakai(tujuan + " tidak dapat ditulis.");
    }
}
