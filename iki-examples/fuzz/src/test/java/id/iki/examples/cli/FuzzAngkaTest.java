// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static id.iki.examples.cli.Sasaran.benar;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Tulisan;
import id.iki.core.result.Result;

/** Figures as cells of reports have them: each is refused, or read as what reads back equal from its own text. */
class FuzzAngkaTest {

    /** A text of more characters is refused by the reader. */
    private static final int PANJANG = 100;

    @FuzzTest
    void baca(byte[] isi) {
        String teks = new String(isi, UTF_8);
        Result<Tulisan> tanpaNotasi = Tulisan.baca(teks);
        tanpaNotasi.toOptional().ifPresent(FuzzAngkaTest::bolakBalik);
        tanpaNotasi.kendala().forEach(k -> benar(!k.keterangan().isEmpty()));
        for (Notasi notasi : Notasi.values()) {
            Result<Tulisan> hasil = notasi.baca(teks);
            hasil.kendala().forEach(k -> benar(!k.keterangan().isEmpty()));
            hasil.toOptional().ifPresent(tulisan -> {
                bolakBalik(tulisan);
                // what is read without a notation has one reading
                benar(tanpaNotasi.toOptional().map(tulisan::equals).orElse(true));
            });
        }
    }

    private static void bolakBalik(Tulisan tulisan) {
        for (Notasi notasi : Notasi.values()) {
            String tertulis = notasi.tulis(tulisan);
            Result<Tulisan> lagi = notasi.baca(tertulis);
            // thousands separators may make of a text that is read one that is too long
            benar(
                    tertulis.length() > PANJANG
                            ? !lagi.isSuccess()
                            : lagi.toOptional().map(tulisan::equals).orElse(false));
        }
    }
}
