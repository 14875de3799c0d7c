// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Committed files that a test makes again and compares to the last byte. {@code mvn test -pl iki-formulas -am
 * -Diki.tulis=true} writes them instead; the difference is then reviewed like code.
 */
final class Berkas {

    private static final Path UJI = Path.of("src", "test", "resources", "dokumen");
    private static final Path SKEMA = Path.of("src", "main", "resources", "META-INF", "iki");

    private Berkas() {}

    static String dokumen(String nama) throws IOException {
        return Files.readString(UJI.resolve(nama));
    }

    static String skema(String nama) throws IOException {
        return Files.readString(SKEMA.resolve(nama));
    }

    static void samaDenganDokumen(String nama, String isi) throws IOException {
        sama(UJI.resolve(nama), isi);
    }

    static void samaDenganSkema(String nama, String isi) throws IOException {
        sama(SKEMA.resolve(nama), isi);
    }

    private static void sama(Path berkas, String isi) throws IOException {
        if (Boolean.getBoolean("iki.tulis")) {
            Files.createDirectories(berkas.getParent());
            Files.writeString(berkas, isi);
        }
        assertThat(isi).isEqualTo(Files.readString(berkas));
    }
}
