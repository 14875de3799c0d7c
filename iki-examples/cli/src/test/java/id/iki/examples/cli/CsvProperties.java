// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class CsvProperties {

    /** What could be taken for something else, and words long enough to leave a buffer of the reader. */
    private static final Arbitrary<String> SEL = Arbitraries.frequencyOf(
                    Tuple.of(6, Arbitraries.of(",", ";", "\t", "\"", "\n", "\r", "\r\n", " ", "#", "'", "=")),
                    Tuple.of(2, Arbitraries.of("\uFEFF", "\u00A0", "\u2028", "\u0000", "\u001B", "\\", "|")),
                    Tuple.of(4, Arbitraries.of("a", "B", "7", "é", "\uD83D\uDE00", "Jumlah")),
                    Tuple.of(1, Arbitraries.of("kata ".repeat(900))))
            .list()
            .ofMaxSize(6)
            .map(bagian -> String.join("", bagian))
            .filter(sel -> sel.length() <= Tabel.BATAS_SEL);

    private static final Arbitrary<String> NAMA = SEL.map(String::strip).filter(nama -> !nama.isEmpty());

    @Provide
    Arbitrary<List<List<String>>> tabel() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(lebar -> Combinators.combine(
                                NAMA.list().ofSize(lebar).uniqueElements(nama -> nama.toLowerCase(Locale.ROOT)),
                                SEL.list().ofSize(lebar).list().ofMaxSize(5))
                        .as((kepala, baris) -> {
                            List<List<String>> semua = new ArrayList<>(baris);
                            semua.add(0, kepala);
                            return semua;
                        }));
    }

    @Property
    void what_is_written_is_read_back_cell_for_cell(@ForAll("tabel") List<List<String>> tabel) {
        List<String> kepala = tabel.get(0);
        Statistics.label("kepala memuat pemisah lain")
                .collect(kepala.stream().anyMatch(nama -> nama.contains(";") || nama.contains("\t")));
        Statistics.label("satu kolom, sel kosong")
                .collect(kepala.size() == 1
                        && tabel.stream().anyMatch(sel -> sel.get(0).isBlank()));
        Statistics.label("tanda di awal berkas").collect(kepala.get(0).startsWith("\uFEFF"));
        for (String label : List.of("kepala memuat pemisah lain", "satu kolom, sel kosong", "tanda di awal berkas")) {
            Statistics.label(label).coverage(c -> c.check(true).percentage(p -> p >= 1));
        }

        Tabel dibaca = Tabel.dari(Teks.dari("a.csv", csv(tabel).getBytes(UTF_8)));

        assertThat(dibaca.kolom()).isEqualTo(kepala);
        assertThat(dibaca.utuh().baris()).extracting(Tabel.Baris::sel).isEqualTo(tabel.subList(1, tabel.size()));
    }

    @Example
    void quotes_stand_only_where_they_are_needed() {
        assertThat(csv(List.of(
                        List.of("nama", "nilai", "Ruang 1.2"),
                        List.of(" a b ", "", "#'=+-@%|\\"),
                        List.of("a;b", "a\tb", "a,b"),
                        List.of("a\"b", "a\nb", "a\rb"),
                        List.of("\uFEFFa", "a\uFEFF", " "))))
                .isEqualTo("nama,nilai,Ruang 1.2\n a b ,,#'=+-@%|\\\n\"a;b\",\"a\tb\",\"a,b\"\n"
                        + "\"a\"\"b\",\"a\nb\",\"a\rb\"\n\"\uFEFFa\",a\uFEFF, \n");
        assertThat(csv(List.of(List.of("nama"), List.of(""), List.of(" "), List.of("a"))))
                .isEqualTo("nama\n\"\"\n\" \"\na\n");
    }

    private static String csv(List<List<String>> tabel) {
        StringWriter teks = new StringWriter();
        Csv.tulis(tabel, new PrintWriter(teks));
        return teks.toString();
    }
}
