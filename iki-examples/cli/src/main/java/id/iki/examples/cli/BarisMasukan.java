// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of standard input, as strict UTF-8: what is not is named by line and column, never replaced. */
final class BarisMasukan {

    /** More than any sentence, and few enough to be kept. */
    private static final int BANYAK_BYTE = 1_000_000;

    private BarisMasukan() {}

    static List<String> baca(InputStream masukan) {
        List<String> baris = new ArrayList<>();
        try (InputStream aliran = new BufferedInputStream(masukan)) {
            ByteArrayOutputStream satu = new ByteArrayOutputStream();
            int b = aliran.read();
            while (b >= 0) {
                if (b == '\n') {
                    baris.add(teks(satu, baris.size() + 1));
                    satu.reset();
                } else {
                    satu.write(b);
                    if (satu.size() > BANYAK_BYTE) {
                        throw new SalahPakai("Masukan standar baris " + (baris.size() + 1) + " lebih panjang dari "
                                + BANYAK_BYTE + " byte.");
                    }
                }
                b = aliran.read();
            }
            if (satu.size() > 0) {
                baris.add(teks(satu, baris.size() + 1));
            }
        } catch (IOException e) {
            throw new SalahPakai("Masukan standar tidak dapat dibaca.");
        }
        return baris;
    }

    private static String teks(ByteArrayOutputStream baris, int nomor) {
        ByteBuffer byteBaris = ByteBuffer.wrap(baris.toByteArray());
        CharBuffer huruf = CharBuffer.allocate(byteBaris.remaining() + 1);
        CoderResult hasil = StandardCharsets.UTF_8.newDecoder().decode(byteBaris, huruf, true);
        huruf.flip();
        if (hasil.isError()) {
            throw new SalahPakai("Masukan standar baris " + nomor + " kolom " + (huruf.length() + 1) + " bukan UTF-8.");
        }
        String teks = huruf.toString();
        String tanpaTanda = nomor == 1 && teks.startsWith("\ufeff") ? teks.substring(1) : teks;
        return tanpaTanda.endsWith("\r") ? tanpaTanda.substring(0, tanpaTanda.length() - 1) : tanpaTanda;
    }
}
