// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, which remembers why it could not be written. A reader that has seen enough, as in {@code iki laporan | head},
 * closes it: that is no failure.
 */
final class KeluaranStandar extends FilterOutputStream {

    /** The kind of a file in its mode; that of a pipe and of a socket. */
    private static final int JENIS = 0170000;

    private static final Set<Integer> JENIS_PIPA = Set.of(0010000, 0140000);

    private @Nullable IOException galat;

    KeluaranStandar(OutputStream tujuan) {
        super(tujuan);
    }

    @Override
    public void write(int satu) throws IOException {
        catat(() -> out.write(satu));
    }

    @Override
    public void write(byte[] isi, int dari, int banyak) throws IOException {
        catat(() -> out.write(isi, dari, banyak));
    }

    @Override
    public void flush() throws IOException {
        catat(out::flush);
    }

    private interface Tulisan {
        void jalan() throws IOException;
    }

    private void catat(Tulisan tulisan) throws IOException {
        try {
            tulisan.jalan();
        } catch (IOException e) {
            galat = galat == null ? e : galat;
            throw e;
        }
    }

    /** Returns whether something could not be written although somebody reads it: to a full disk, say. */
    boolean isGagal() {
        return galat != null && !isDitutup(galat);
    }

    /** The system says it in the user's language; so it counts too that a pipe fails for no other reason. */
    private boolean isDitutup(IOException galat) {
        return Objects.requireNonNullElse(galat.getMessage(), "")
                        .toLowerCase(Locale.ROOT)
                        .contains("pipe")
                || isPipa();
    }

    private boolean isPipa() {
        try {
            return out instanceof FileOutputStream berkas
                    && berkas.getFD() == FileDescriptor.out
                    && JENIS_PIPA.contains((int) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode") & JENIS);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
