// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: {@code iki <perintah>}. */
@Command(
        name = "iki",
        description = "Menghitung dan memeriksa Indikator Kinerja Individu.",
        subcommands = {PerintahLaporan.class, PerintahPeriksa.class, PerintahBaca.class},
        mixinStandardHelpOptions = true,
        versionProvider = Iki.Versi.class,
        resourceBundle = "id.iki.examples.cli.Bantuan",
        scope = CommandLine.ScopeType.INHERIT)
public final class Iki {

    /** Everything was done. */
    static final int SELESAI = 0;
    /** Everything was done, but something has no result or a finding is an error. */
    static final int ADA_TANPA_HASIL = 1;
    /** Wrong usage, or input that cannot be read. */
    static final int SALAH_PAKAI = 2;

    private Iki() {}

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        PrintStream keluaran = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream pesan = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = jalankan(keluaran, pesan, args);
        keluaran.flush();
        System.exit(status);
    }

    /** Runs the command and returns its exit status. */
    static int jalankan(PrintStream keluaran, PrintStream pesan, String... args) {
        return new CommandLine(new Iki())
                .setOut(new PrintWriter(keluaran, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(pesan, true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((galat, argumen) -> {
                    PrintWriter pesanPemakaian = galat.getCommandLine().getErr();
                    pesanPemakaian.println(SalahPakai.kalimat(galat));
                    return SALAH_PAKAI;
                })
                .setExecutionExceptionHandler((galat, perintah, hasil) -> {
                    if (galat instanceof SalahPakai) {
                        perintah.getErr().println(galat.getMessage());
                        return SALAH_PAKAI;
                    }
                    throw galat;
                })
                .execute(args);
    }

    /** The version as the jar states it. */
    static final class Versi implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String versi = Iki.class.getPackage().getImplementationVersion();
            return new String[] {"iki " + (versi == null ? "(belum dikemas)" : versi)};
        }
    }
}
