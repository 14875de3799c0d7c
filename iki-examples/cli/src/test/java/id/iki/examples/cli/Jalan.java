// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;

/** What a run of the command gave: its exit status, its standard output and its standard error. */
record Jalan(int status, String keluaran, String pesan) {

    static Jalan iki(String... args) {
        return iki(false, args);
    }

    /** Runs the command with standard output at a terminal, or not. */
    static Jalan iki(boolean terminal, String... args) {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        ByteArrayOutputStream pesan = new ByteArrayOutputStream();
        int status = Iki.jalankan(
                new PrintStream(keluaran, true, UTF_8), new PrintStream(pesan, true, UTF_8), terminal, args);
        return new Jalan(status, teks(keluaran), teks(pesan));
    }

    /** Runs the command with a standard input. */
    static Jalan iki(byte[] masukan, String... args) {
        InputStream semula = System.in;
        System.setIn(new ByteArrayInputStream(masukan));
        try {
            return iki(args);
        } finally {
            System.setIn(semula);
        }
    }

    private static String teks(ByteArrayOutputStream aliran) {
        return aliran.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** Returns the output that was committed under a name. */
    static String tercatat(String nama) throws IOException {
        try (InputStream berkas = Jalan.class.getResourceAsStream("/keluaran/" + nama)) {
            return new String(Objects.requireNonNull(berkas, nama).readAllBytes(), UTF_8);
        }
    }
}
