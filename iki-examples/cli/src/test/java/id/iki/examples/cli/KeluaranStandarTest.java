// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standard output that is closed by its reader, as in {@code iki laporan | head}, or that cannot be written. */
class KeluaranStandarTest {

    /** Takes some bytes and then fails. */
    private static final class Terbatas extends OutputStream {
        private final String galat;
        private int sisa = 100;

        Terbatas(String galat) {
            this.galat = galat;
        }

        @Override
        public void write(int satu) throws IOException {
            if (sisa-- <= 0) {
                throw new IOException(galat);
            }
        }
    }

    private static Jalan iki(String galat, String args) {
        ByteArrayOutputStream pesan = new ByteArrayOutputStream();
        int status = Iki.jalankan(new Terbatas(galat), pesan, false, args.split(" "));
        return new Jalan(status, "", pesan.toString(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "laporan, 1",
        "laporan --format xlsx, 1",
        "laporan --jabatan CAMAT --format json, 1",
        "periksa, 1",
        "periksa --format json, 1",
        "ulang src/test/resources/masukan/hasil.json, 0",
        "skema definisi, 0",
        "--help, 0"
    })
    void a_reader_that_has_seen_enough_changes_nothing(String args, int status) {
        assertThat(iki("Broken pipe", args)).isEqualTo(new Jalan(status, "", ""));
        assertThat(Jalan.iki(args.split(" ")).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"laporan", "periksa --format json", "skema definisi", "--help"})
    void what_cannot_be_written_is_said(String args) {
        assertThat(iki("No space left on device", args))
                .isEqualTo(new Jalan(2, "", "Keluaran standar tidak dapat ditulis.\n"));
    }
}
