// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.iki.core.capaian.Skala;
import id.iki.formulas.json.ModulJackson2;
import id.iki.formulas.skm.RezimSkm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The scales that {@code --skala} knows by name; an office gives its own as JSON, in a file or in place. */
final class DaftarSkala {

    private static final List<Skala> BAWAAN =
            RezimSkm.semua().stream().map(RezimSkm::mutu).toList();

    private DaftarSkala() {}

    /** Returns the scale of that name, or the one that the JSON describes. */
    static Skala cari(String nama) {
        return BAWAAN.stream()
                .filter(s -> s.kode().equals(nama))
                .findFirst()
                .orElseGet(() -> nama.stripLeading().startsWith("{") ? baca("--skala", nama) : berkas(nama));
    }

    private static Skala berkas(String nama) {
        try {
            Path berkas = Path.of(nama);
            if (Files.isRegularFile(berkas)) {
                return baca(nama, Files.readString(berkas));
            }
        } catch (InvalidPathException e) {
            throw tidakDikenal(nama);
        } catch (IOException e) {
            throw new SalahPakai("Berkas skala '" + nama + "' tidak dapat dibaca.");
        }
        throw tidakDikenal(nama);
    }

    private static SalahPakai tidakDikenal(String nama) {
        return new SalahPakai("Skala '" + nama + "' tidak dikenal. Yang ada: "
                + BAWAAN.stream().map(Skala::kode).collect(Collectors.joining(", "))
                + "; atau berikan berkas JSON yang memuat skala sendiri.");
    }

    private static Skala baca(String asal, String json) {
        try {
            return ModulJackson2.mapperKetat().readValue(json, Skala.class);
        } catch (JsonProcessingException e) {
            String tempat = e.getLocation() == null
                    ? ""
                    : " baris " + e.getLocation().getLineNr() + " kolom huruf ke-"
                            + e.getLocation().getColumnNr();
            throw new SalahPakai("Skala dari '" + asal + "'" + tempat + " tidak terbaca: " + e.getOriginalMessage());
        }
    }
}
