// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, or of standard input where the name is {@code -}: strict UTF-8 within bounds, without a byte order mark. What
 * cannot be read is one sentence; what is not UTF-8 is named by line and column, never replaced.
 *
 * @param nama the name as it was typed
 * @param isi the text
 */
record Teks(String nama, String isi) {

    /** Texts above this size are refused, in bytes. */
    static final int BATAS_BITA = 64 << 20;

    /** The name of standard input. */
    static final String MASUKAN_STANDAR = "-";

    /** Refuses to read standard input twice: what the first reader took is not there for the second. */
    static void sekali(@Nullable Path... berkas) {
        if (Arrays.stream(berkas)
                        .filter(b -> b != null && b.toString().equals(MASUKAN_STANDAR))
                        .count()
                > 1) {
            throw new SalahPakai("Masukan standar hanya dapat dibaca satu kali; berikan yang lain dari berkas.");
        }
    }

    static Teks baca(Path berkas) {
        return baca(berkas.toString());
    }

    /** Reads the file of that name, or standard input. */
    static Teks baca(String nama) {
        try (InputStream aliran = nama.equals(MASUKAN_STANDAR) ? System.in : Files.newInputStream(Path.of(nama))) {
            return dari(nama, aliran.readNBytes(BATAS_BITA + 1));
        } catch (NoSuchFileException e) {
            throw new SalahPakai(sebutan(nama) + " tidak ada.");
        } catch (IOException e) {
            throw new SalahPakai(sebutan(nama) + " tidak dapat dibaca.");
        }
    }

    /** Reads the bytes of a file. */
    static Teks dari(String nama, byte[] bita) {
        if (bita.length > BATAS_BITA) {
            throw new SalahPakai(sebutan(nama) + " lebih besar dari " + (BATAS_BITA >> 20) + " MiB.");
        }
        CharBuffer keluar = CharBuffer.allocate(bita.length + 1);
        CoderResult hasil = UTF_8.newDecoder().decode(ByteBuffer.wrap(bita), keluar, true);
        String isi = keluar.flip().toString();
        if (hasil.isError()) {
            throw new SalahPakai(sebutan(nama) + " baris "
                    + (1 + isi.chars().filter(c -> c == '\n').count()) + " kolom huruf ke-"
                    + (isi.length() - isi.lastIndexOf('\n')) + ": bukan UTF-8; simpan ulang sebagai UTF-8.");
        }
        return new Teks(nama, isi.startsWith("\uFEFF") ? isi.substring(1) : isi);
    }

    /** Returns how messages begin: what was read. */
    String sebutan() {
        return sebutan(nama);
    }

    /** Returns how messages name a file, standard input, or the value of an option. */
    static String sebutan(String nama) {
        return nama.equals(MASUKAN_STANDAR)
                ? "Masukan standar"
                : nama.startsWith("--") ? "Nilai " + nama : "Berkas '" + nama + "'";
    }
}
