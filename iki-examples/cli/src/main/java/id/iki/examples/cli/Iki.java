// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: {@code iki <perintah>}. */
@Command(
        name = "iki",
        description = "Menghitung dan memeriksa Indikator Kinerja Individu.",
        subcommands = {
            PerintahLaporan.class,
            PerintahCapaian.class,
            PerintahSkm.class,
            PerintahPeriksa.class,
            PerintahBaca.class,
            PerintahHitung.class,
            PerintahUlang.class,
            PerintahSkema.class
        },
        synopsisSubcommandLabel = "PERINTAH",
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

    private final PrintStream keluaran;
    private final boolean terminal;

    private Iki(PrintStream keluaran, boolean terminal) {
        this.keluaran = keluaran;
        this.terminal = terminal;
    }

    /** Returns standard output. */
    PrintStream keluaran() {
        return keluaran;
    }

    /** Returns whether standard output is a terminal. */
    boolean isTerminal() {
        return terminal;
    }

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        System.exit(jalankan(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminal(System.console()),
                args));
    }

    /** Before JDK 22 a console is a terminal; since then there always is one, and it says itself what it is. */
    private static boolean terminal(@Nullable Console konsol) {
        try {
            return konsol != null
                    && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(konsol));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /**
     * Runs the command and returns its exit status. That what it printed was not read to the end changes nothing about what it
     * found; that it could not be printed does.
     */
    static int jalankan(OutputStream tujuan, OutputStream tujuanPesan, boolean terminal, String... args) {
        KeluaranStandar standar = new KeluaranStandar(tujuan);
        PrintStream keluaran = new PrintStream(standar, false, StandardCharsets.UTF_8);
        PrintWriter pesan = new PrintWriter(tujuanPesan, true, StandardCharsets.UTF_8);
        int status = jalankan(keluaran, pesan, terminal, args);
        keluaran.flush();
        pesan.flush();
        if (standar.isGagal()) {
            pesan.println("Keluaran standar tidak dapat ditulis.");
            return SALAH_PAKAI;
        }
        return status;
    }

    private static int jalankan(PrintStream keluaran, PrintWriter pesan, boolean terminal, String... args) {
        return new CommandLine(new Iki(keluaran, terminal))
                .setOut(new PrintWriter(keluaran, true, StandardCharsets.UTF_8))
                .setErr(pesan)
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
