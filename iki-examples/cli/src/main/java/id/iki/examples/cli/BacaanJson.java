// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.iki.core.kinerja.Formulasi;
import id.iki.formulas.periksa.Temuan;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.teks.Bacaan;
import id.iki.formulas.teks.Draf;
import id.iki.formulas.teks.Kaidah;
import id.iki.formulas.teks.Potongan;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Readings as JSON; the names of its properties are a contract. */
final class BacaanJson {

    private BacaanJson() {}

    record Butir(
            String kalimat,
            String jenis,
            @Nullable Formulasi rumus,
            @Nullable String kalimatBaku,
            @Nullable String keterangan,
            Set<Draf.Kurang> kurang,
            List<String> tidakTerbaca,
            List<Potongan> potongan,
            Set<Kaidah> kaidah,
            List<Temuan> temuan,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Butir> bagian) {}

    static void tulis(List<Terbaca> terbaca, PrintWriter keluaran) throws IOException {
        Naskah.tulis(terbaca.stream().map(BacaanJson::butir).toList(), keluaran);
    }

    private static Butir butir(Terbaca terbaca) {
        Bacaan bacaan = terbaca.bacaan();
        return new Butir(
                bacaan.kalimat(),
                bacaan.jenis(),
                bacaan.rumus().orElse(null),
                bacaan.rumus().flatMap(Rumus::kalimat).orElse(null),
                bacaan.keterangan().orElse(null),
                bacaan.draf().kurang(),
                bacaan.tidakTerbaca(),
                bacaan.potongan(),
                bacaan.kaidah(),
                terbaca.hasil().temuan(),
                bacaan.bagian().stream().map(Terbaca::of).map(BacaanJson::butir).toList());
    }
}
