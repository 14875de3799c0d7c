// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Writes tables as CSV: commas, quotes where they are needed, a line feed after each row. */
final class Csv {

    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private Csv() {}

    static void tulis(List<List<String>> baris, PrintWriter keluaran) throws IOException {
        SequenceWriter penulis = MAPPER.writer().writeValues(keluaran);
        for (List<String> satu : baris) {
            penulis.write(satu);
        }
        penulis.flush();
    }
}
