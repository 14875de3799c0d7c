// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import id.iki.examples.palaran.Palaran;
import id.iki.formulas.periksa.Pemeriksaan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerintahPeriksaTest {

    private static String berkas(String nama) {
        return Path.of("src/test/resources", nama).toString();
    }

    @Test
    void the_decree_is_checked_by_default() throws IOException {
        Jalan jalan = Jalan.iki("periksa", "--format", "json");
        JsonNode temuan = new JsonMapper().readTree(jalan.keluaran());
        assertThat(temuan).hasSize(Pemeriksaan.of(Palaran.keputusan()).temuan().size());
        assertThat(temuan).allSatisfy(t -> {
            assertThat(ImmutableList.copyOf(t.fieldNames()))
                    .containsExactly("kode", "tingkat", "tempat", "kutipan", "pesan", "saran");
            assertThat(t.get("tingkat").asText()).isIn("galat", "peringatan", "saran");
            assertThat(t.get("kutipan").asText()).isNotBlank();
        });
        assertThat(jalan.status()).isEqualTo(1);
        assertThat(jalan.pesan()).isEmpty();
        Jalan teks = Jalan.iki("periksa");
        assertThat(teks.status()).isEqualTo(1);
        assertThat(teks.keluaran())
                .startsWith("PEMERIKSAAN DEFINISI\nKEPUTUSAN CAMAT PALARAN KOTA SAMARINDA\n")
                .contains("\nBENDAHARA BARANG (bendahara-barang)\n")
                .contains("\n  TANPA_PENYEBUT                   7\n");
        assertThat(teks.keluaran().lines()).allSatisfy(b -> assertThat(b).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void a_document_is_checked_as_committed_in_every_form() throws IOException {
        for (String format : ImmutableList.of("teks", "json")) {
            Jalan jalan = Jalan.iki("periksa", berkas("definisi-cacat.json"), "--format", format);
            assertThat(jalan.pesan()).isEmpty();
            assertThat(jalan.status()).isEqualTo(1);
            assertThat(jalan.keluaran()).isEqualTo(Jalan.tercatat("periksa-cacat." + format));
            assertThat(Jalan.iki("periksa", berkas("definisi-cacat.yaml"), "--format", format))
                    .isEqualTo(jalan);
        }
    }

    @Test
    void findings_are_silenced_with_a_reason() throws IOException {
        Jalan jalan = Jalan.iki("periksa", berkas("definisi-cacat.json"), "--bungkam", berkas("bungkam.json"));
        assertThat(jalan.status()).isEqualTo(1);
        assertThat(jalan.keluaran()).isEqualTo(Jalan.tercatat("periksa-bungkam.teks"));
    }

    @Test
    void only_what_is_new_since_the_baseline_counts(@TempDir Path folder) throws IOException {
        Path dasar = folder.resolve("dasar.json");
        Files.writeString(
                dasar,
                Jalan.iki("periksa", berkas("definisi-cacat.json"), "--format", "json")
                        .keluaran());
        Jalan sama = Jalan.iki("periksa", berkas("definisi-cacat.yaml"), "--garis-dasar", dasar.toString());
        assertThat(sama.status()).isZero();
        assertThat(sama.keluaran())
                .endsWith("jumlah                             0\nsudah ada dalam garis dasar        9\n");
        Path kosong = Files.writeString(folder.resolve("kosong.json"), "[]");
        assertThat(Jalan.iki("periksa", "--garis-dasar", kosong.toString())).isEqualTo(Jalan.iki("periksa"));
    }

    @Test
    void what_cannot_be_read_is_one_sentence(@TempDir Path folder) throws IOException {
        Path tiada = folder.resolve("tiada.json");
        assertSalah("Berkas '" + tiada + "' tidak ada.", tiada);
        Path kosong = Files.writeString(folder.resolve("kosong.json"), "null");
        assertSalah("Berkas '" + kosong + "' baris 1 kolom 1: tidak ada dokumen di dalamnya.", kosong);
        Path putus = Files.writeString(folder.resolve("putus.json"), "{\n \"iki\": \"definisi/1\",");
        assertThat(salah(putus)).startsWith("Berkas '" + putus + "' baris 2 kolom ");
        Path lain = Files.writeString(
                folder.resolve("lain.yaml"),
                Files.readString(Path.of(berkas("definisi-cacat.yaml")))
                        .replace("  periode:", "  warna: biru\n  periode:"));
        assertThat(salah(lain))
                .startsWith("Berkas '" + lain + "' baris ")
                .contains(": properti 'warna' tidak dikenal (yang dikenal: ")
                .endsWith(") pada 'keputusan.warna'.\n");
        Jalan bungkam = Jalan.iki("periksa", "--bungkam", putus.toString());
        assertThat(bungkam.status()).isEqualTo(2);
        assertThat(bungkam.pesan())
                .isEqualTo("Berkas '" + putus + "' baris 1 kolom 1: bentuk nilainya tidak sesuai.\n");
        assertThat(Jalan.iki("periksa", "--format", "xml").pesan())
                .isEqualTo("Nilai 'xml' tidak sah untuk FORMAT. Yang ada: teks, json. Lihat 'iki periksa --help'.\n");
        assertThat(Jalan.iki("periksa", "--help").keluaran()).startsWith("Pemakaian: iki periksa");
    }

    private static String salah(Path berkas) {
        Jalan jalan = Jalan.iki("periksa", berkas.toString());
        assertThat(jalan.status()).isEqualTo(2);
        assertThat(jalan.keluaran()).isEmpty();
        assertThat(jalan.pesan()).endsWith("\n").hasLineCount(1);
        return jalan.pesan();
    }

    private static void assertSalah(String pesan, Path berkas) {
        assertThat(salah(berkas)).isEqualTo(pesan + "\n");
    }
}
