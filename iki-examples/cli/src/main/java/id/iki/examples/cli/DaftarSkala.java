// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import id.iki.core.capaian.Skala;
import id.iki.formulas.skm.RezimSkm;
import id.iki.formulas.standar.SkalaStandar;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scales that {@code --skala} knows by name; an office gives its own as a document, in a file or in place. */
final class DaftarSkala {

    private static final List<Skala> BAWAAN = Stream.concat(
                    SkalaStandar.semua().stream(), RezimSkm.semua().stream().map(RezimSkm::mutu))
            .collect(toImmutableList());

    private DaftarSkala() {}

    /** The names, for the help. */
    static final class Kode implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return BAWAAN.stream().map(Skala::kode).iterator();
        }
    }

    /** Returns the scale of that name, or the one that the document describes. */
    static Skala cari(String nama) {
        return BAWAAN.stream()
                .filter(s -> s.kode().equals(nama))
                .findFirst()
                .orElseGet(() -> Naskah.dari(dokumen(nama), Skala.class));
    }

    private static Teks dokumen(String nama) {
        if (nama.stripLeading().startsWith("{")) {
            return new Teks("--skala", nama);
        }
        return berkas(nama)
                .map(Teks::baca)
                .orElseThrow(() -> new SalahPakai("Skala '" + nama + "' tidak dikenal. Yang ada: "
                        + BAWAAN.stream().map(Skala::kode).collect(Collectors.joining(", "))
                        + "; atau berikan berkas JSON atau YAML yang memuat skala sendiri."));
    }

    private static Optional<Path> berkas(String nama) {
        try {
            return Optional.of(Path.of(nama)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
