// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class LaporanHtmlTest {

    private static final Path MASUKAN = Path.of("src/test/resources/masukan");

    /** Reads the page as XML, which is stricter than what a browser takes. */
    private static Document halaman(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
    }

    private static List<String> isi(Document halaman, String unsur) {
        NodeList semua = halaman.getElementsByTagName(unsur);
        return IntStream.range(0, semua.getLength())
                .mapToObj(semua::item)
                .map(Node::getTextContent)
                .toList();
    }

    @Test
    void one_position_is_reported_as_committed() throws Exception {
        Jalan jalan = Jalan.iki("laporan", "--jabatan", "kasi lingkungan hidup", "--format", "html", "--jelaskan");
        assertThat(jalan).isEqualTo(new Jalan(1, Jalan.tercatat("laporan-kasi-lingkungan-hidup.html"), ""));
    }

    @Test
    void the_whole_report_is_a_page_by_itself() throws Exception {
        String html = Jalan.iki("laporan", "--format", "html").keluaran();
        Document halaman = halaman(html);
        assertThat(isi(halaman, "h2"))
                .hasSize(22)
                .allSatisfy(judul -> assertThat(judul).matches("Ringkasan|.*DATA CONTOH"));
        assertThat(isi(halaman, "td")).contains("98,33 %", "tanpa hasil");
        assertThat(isi(halaman, "p")).contains(LaporanTeks.CONTOH);
        assertThat(isi(halaman, "details")).isEmpty();
        assertThat(html).doesNotContain("src=", "href=", "url(", "@import", "<script");
    }

    @Test
    void every_figure_has_its_trail_when_asked() throws Exception {
        Document halaman =
                halaman(Jalan.iki("laporan", "--format", "html", "--jelaskan").keluaran());
        assertThat(isi(halaman, "details"))
                .hasSize(87)
                .allSatisfy(jejak -> assertThat(jejak).contains("dasar: KEPUTUSAN CAMAT"));
    }

    @Test
    void names_are_text_whatever_they_hold(@TempDir Path folder) throws Exception {
        String jahat = "<script>alert(1)</script> & \"dua\" 'satu' </td> {{periode}} <!-- ]]>";
        Path definisi = Files.writeString(
                folder.resolve("definisi.yaml"),
                Files.readString(MASUKAN.resolve("definisi.yaml"))
                        .replace("nama: \"CAMAT\"", "nama: '" + jahat.replace("'", "''") + "'")
                        .replace("jenis: \"KEPUTUSAN CAMAT CONTOH\"", "jenis: \"<b>KEPUTUSAN</b>\"")
                        .replace("nama: \"Aduan\"", "nama: \"<img onerror=x>\""));
        Jalan jalan = Jalan.iki(
                "laporan",
                "--format",
                "html",
                "--jelaskan",
                "--definisi",
                definisi.toString(),
                "--data",
                MASUKAN.resolve("data.json").toString());
        Document halaman = halaman(jalan.keluaran());
        assertThat(isi(halaman, "h2")).contains("1. " + jahat + "DATA CONTOH");
        assertThat(isi(halaman, "p")).contains("<b>KEPUTUSAN</b>");
        assertThat(isi(halaman, "td")).contains("<img onerror=x>", "S (Sedang)");
        assertThat(isi(halaman, "script")).isEmpty();
        assertThat(isi(halaman, "img")).isEmpty();
        assertThat(isi(halaman, "b")).isEmpty();
    }
}
