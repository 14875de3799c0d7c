// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.iki.formulas.periksa.Temuan;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Findings as a JSON array; it is also the baseline of later runs. */
final class TemuanJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private TemuanJson() {}

    static void tulis(List<Temuan> temuan, PrintWriter keluaran) throws IOException {
        MAPPER.writeValue(keluaran, temuan);
        keluaran.println();
        keluaran.flush();
    }
}
