// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as long as they may be, made to be read slowly. */
class KalimatPanjangTest {

    /** Each would take minutes if any word were searched for from every other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jumlah ",
                "dengan ",
                "yang ",
                "dan jumlah ",
                "dengan x sekurang-kurangnya 5 ",
                "\"",
                "\" ",
                "\"\" ",
                "((",
                "( ",
                ") ",
                "))",
                "(jumlah ",
                "(jumlah a / ",
                ")/(jumlah ",
                "a/jumlah ",
                "=(jumlah ",
                "(jumlah a / jumlah b) x 100 % ",
                "1. ",
                "1. a 2. b ",
                "terdiri dari ",
                "serta jumlah ",
                "antara lain ",
                "target ",
                ", target 5 sampai ",
                "sampai 6 ",
                "/ jumlah ",
                "x 100 % ",
                "sekurang-kurangnya 5 ",
                "a; ",
                "- ",
                "mencakup semua ",
                "; ",
                ". ",
                ", ",
                "tidak ",
                "sesuai ",
                "\u200b",
                "9",
                "Persentase = jumlah "
            })
    void repeated_words_are_read_in_time(String kata) {
        for (String awal : List.of(
                "",
                "Jumlah ",
                "Jumlah a dibagi jumlah b x 100 %, dengan ketentuan ",
                "Jumlah x terdiri dari: ",
                "1. Jumlah ")) {
            String kalimat = awal + kata.repeat((Bacaan.PANJANG - awal.length()) / kata.length());
            BacaanProperties.utuh(Bacaan.baca(kalimat));
        }
    }

    @Test
    void parentheses_in_parentheses_are_read_in_time() {
        int dalam = (Bacaan.PANJANG - 40) / 2;
        for (String jeda : List.of("", " ")) {
            int banyak = dalam / (1 + jeda.length());
            String kalimat =
                    ("(" + jeda).repeat(banyak) + "Jumlah a / Jumlah b" + (jeda + ")").repeat(banyak) + "x100%";
            Bacaan bacaan = Bacaan.baca(kalimat);
            assertThat(bacaan.jenis()).isEqualTo("RASIO");
            BacaanProperties.utuh(bacaan);
            BacaanProperties.utuh(Bacaan.baca("Jumlah a/Jumlah b x 100%" + "(".repeat(2 * dalam)));
        }
    }
}
