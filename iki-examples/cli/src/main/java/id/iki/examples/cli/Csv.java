// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.google.common.base.CharMatcher;
import java.io.PrintWriter;
import java.util.List;

/**
 * Writes tables as CSV: commas, quotes where they are needed, a line feed after each row. {@link Tabel} reads the same
 * cells: what it could take for another separator, for the mark of an encoding or for a blank line stands in quotes, which
 * Jackson's writer does not do.
 */
final class Csv {

    private static final CharMatcher BERKUTIP = CharMatcher.anyOf(",;\t\"\r\n");

    private Csv() {}

    static void tulis(List<List<String>> baris, PrintWriter keluaran) {
        for (List<String> satu : baris) {
            for (int i = 0; i < satu.size(); i++) {
                String sel = satu.get(i);
                boolean barisKosong = satu.size() == 1 && sel.isBlank();
                keluaran.print(i == 0 ? "" : ",");
                keluaran.print(barisKosong || isBerkutip(sel) ? '"' + sel.replace("\"", "\"\"") + '"' : sel);
            }
            keluaran.print('\n');
        }
        keluaran.flush();
    }

    private static boolean isBerkutip(String sel) {
        return BERKUTIP.matchesAnyOf(sel) || sel.startsWith("\uFEFF");
    }
}
