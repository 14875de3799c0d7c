// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TabelTest {

    private static Tabel baca(String isi) {
        return Tabel.dari(Teks.dari("a.csv", isi.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_read_from_the_header(String pemisah) {
        Tabel tabel = baca("Indikator, target ,n\nA,1,2\n".replace(",", pemisah));
        assertThat(tabel.kolom()).containsExactly("Indikator", "target", "n");
        assertThat(tabel.baris().get(0).sel()).containsExactly("A", "1", "2");
        assertThat(tabel.baris().get(0).sel("INDIKATOR")).isEqualTo("A");
        assertThat(tabel.baris().get(0).sel("lain")).isEmpty();
        assertThat(tabel.punya("TARGET")).isTrue();
        assertThat(tabel.punya("lain")).isFalse();
    }

    @Test
    void a_name_may_hold_another_separator() {
        assertThat(baca("Persyaratan;Sistem, Mekanisme, Prosedur;Waktu\n1;2;3").kolom())
                .containsExactly("Persyaratan", "Sistem, Mekanisme, Prosedur", "Waktu");
        assertThat(baca("a;b, c, d\n1;2").kolom()).containsExactly("a", "b, c, d");
        assertThat(baca("\"a;b;c\",d\n1,2").kolom()).containsExactly("a;b;c", "d");
    }

    @Test
    void rows_know_their_lines_through_blank_lines_and_breaks_in_cells() {
        Tabel tabel = baca("\uFEFFa,b\r\n\r\n\"satu\ndua\",\" x \"\r\n1,\"kata \"\"kutip\"\"\"\n,\n \n7,8");
        assertThat(tabel.baris()).extracting(Tabel.Baris::nomor).containsExactly(3, 5, 6, 8);
        assertThat(tabel.baris())
                .extracting(Tabel.Baris::sel)
                .containsExactly(
                        List.of("satu\ndua", " x "),
                        List.of("1", "kata \"kutip\""),
                        List.of("", ""),
                        List.of("7", "8"));
        assertThat(tabel.baris().get(0).sel("b")).isEqualTo("x");
        assertThat(tabel.utuh()).isSameAs(tabel);
    }

    @Test
    void a_blank_in_quotes_is_a_cell_of_a_sole_column() {
        assertThat(baca("a\n\"\"\n\n  \n\" \"\nb").baris())
                .extracting(Tabel.Baris::sel)
                .containsExactly(List.of(""), List.of(" "), List.of("b"));
        assertThat(baca("\"\"\na,b\n\"\"\n1,2").baris())
                .extracting(Tabel.Baris::nomor)
                .containsExactly(4);
    }

    @Test
    void a_row_of_another_width_is_kept_with_its_defect() {
        Tabel tabel = baca("a,b,c\n1,2\n1,2,3,4\n1,2,3\n");
        assertThat(tabel.baris()).hasSize(3);
        assertThat(tabel.baris().get(0).sel()).containsExactly("1", "2", "");
        assertThat(tabel.baris().get(0).cacat())
                .contains(
                        "Berkas 'a.csv' baris 2: kolom ke-3 ('c') tidak ada; baris ini berisi 2 sel, kepala tabel 3 kolom.");
        assertThat(tabel.baris().get(1).cacat())
                .contains("Berkas 'a.csv' baris 3: kolom ke-4 ('4') melebihi kepala tabel; baris ini berisi 4 sel,"
                        + " kepala tabel 3 kolom. Sel yang memuat pemisah kolom ditulis dalam tanda kutip.");
        assertThat(tabel.baris().get(2).cacat()).isEmpty();
        assertThatThrownBy(tabel::utuh).isInstanceOf(SalahPakai.class).hasMessageContaining("baris 2: kolom ke-3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,,b~1,2,3 | Berkas 'a.csv' baris 1: kolom ke-2 tidak bernama.",
                "a,b,A~1,2,3 | Berkas 'a.csv' baris 1: kolom ke-1 dan ke-3 sama-sama bernama 'A'.",
                "~ | Berkas 'a.csv' baris 1: kepala tabel tidak ada; berkas ini kosong.",
                "`` | Berkas 'a.csv' baris 1: kepala tabel tidak ada; berkas ini kosong."
            })
    void what_is_no_table_is_refused(String isi, String pesan) {
        assertThatThrownBy(() -> baca(isi.replace('~', '\n')))
                .isInstanceOf(SalahPakai.class)
                .hasMessage(pesan);
    }

    @Test
    void broken_quotes_are_refused_where_they_are() {
        assertThatThrownBy(() -> baca("a,b\n1,2\n3,\"4\n"))
                .isInstanceOf(SalahPakai.class)
                .hasMessageMatching("Berkas 'a.csv' baris [34]: kolom huruf ke-\\d+: tanda kutip tidak ditutup .*");
        assertThatThrownBy(() -> baca("a,b\n\"1\"x,2\n"))
                .isInstanceOf(SalahPakai.class)
                .hasMessageMatching("Berkas 'a.csv' baris 2: kolom huruf ke-\\d+: tanda kutip .*");
    }

    @Test
    void other_encodings_are_refused_where_they_show() {
        assertThatThrownBy(() -> Tabel.dari(Teks.dari("a.csv", "a,b\n1,é\n".getBytes(ISO_8859_1))))
                .isInstanceOf(SalahPakai.class)
                .hasMessage("Berkas 'a.csv' baris 2 kolom huruf ke-3: bukan UTF-8; simpan ulang sebagai UTF-8.");
        assertThatThrownBy(() -> Tabel.dari(Teks.dari("a.csv", "a,b".getBytes(UTF_16))))
                .isInstanceOf(SalahPakai.class)
                .hasMessageContaining("baris 1 kolom huruf ke-1: bukan UTF-8");
        assertThatThrownBy(() -> Tabel.dari(Teks.dari("a.csv", new byte[] {'a', (byte) 0xC3})))
                .isInstanceOf(SalahPakai.class)
                .hasMessageContaining("bukan UTF-8");
    }

    @Test
    void sizes_are_limited() {
        assertThatThrownBy(() -> baca("a\n" + "x".repeat(Tabel.BATAS_SEL + 1)))
                .isInstanceOf(SalahPakai.class)
                .hasMessageStartingWith("Berkas 'a.csv' baris 2: kolom ke-1: lebih dari");
        assertThatThrownBy(() -> baca("a" + ",a".repeat(Tabel.BATAS_KOLOM)))
                .isInstanceOf(SalahPakai.class)
                .hasMessageStartingWith("Berkas 'a.csv' baris 1: kolom ke-1001: lebih dari");
        assertThatThrownBy(() -> Tabel.dari(Teks.dari("a.csv", new byte[Teks.BATAS_BITA + 1])))
                .isInstanceOf(SalahPakai.class)
                .hasMessage("Berkas 'a.csv' lebih besar dari 64 MiB.");
        assertThat(baca("a\n" + "x".repeat(Tabel.BATAS_SEL)).baris()).hasSize(1);
    }

    @Test
    void required_columns_and_missing_files_are_named(@TempDir Path folder) {
        assertThat(baca("a,b\n1,2").wajib("A", "b").baris()).hasSize(1);
        assertThatThrownBy(() -> baca("a,b\n1,2").wajib("a", "target"))
                .isInstanceOf(SalahPakai.class)
                .hasMessage("Berkas 'a.csv' baris 1: kolom 'target' tidak ada. Kolom yang terbaca: a, b.");
        Path tiada = folder.resolve("x.csv");
        assertThatThrownBy(() -> Tabel.baca(tiada))
                .isInstanceOf(SalahPakai.class)
                .hasMessage("Berkas '" + tiada + "' tidak ada.");
        assertThatThrownBy(() -> Tabel.baca(folder))
                .isInstanceOf(SalahPakai.class)
                .hasMessage("Berkas '" + folder + "' tidak dapat dibaca.");
    }
}
