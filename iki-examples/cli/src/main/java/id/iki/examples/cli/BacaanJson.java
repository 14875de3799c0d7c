// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.iki.core.kinerja.Formulasi;
import id.iki.formulas.json.ModulJackson2;
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

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new ModulJackson2())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

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
            List<Object> temuan,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Butir> bagian) {}

    static void tulis(List<Bacaan> bacaan, PrintWriter keluaran) throws IOException {
        MAPPER.writeValue(keluaran, bacaan.stream().map(BacaanJson::butir).toList());
        keluaran.println();
        keluaran.flush();
    }

    /** What is wrong with a sentence beyond what it lacks: nothing examines single sentences yet. */
    private static List<Object> temuan() {
        return List.of();
    }

    private static Butir butir(Bacaan bacaan) {
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
                temuan(),
                bacaan.bagian().stream().map(BacaanJson::butir).toList());
    }
}
