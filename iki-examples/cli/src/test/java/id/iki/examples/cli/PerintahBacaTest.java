// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.iki.core.kinerja.Formulasi;
import id.iki.formulas.json.ModulJackson2;
import id.iki.formulas.teks.Bacaan;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PerintahBacaTest {

    private static final String KALIMAT = """
            Jumlah kelurahan dengan nilai survey kepuasan masyarakat sekurang-kurangnya 75 dibagi jumlah kelurahan x 100 %
            Jumlah Pos Kamling yang aktif berbanding jumlah seluruh Pos Kamling di wilayah Kecamatan X 100%
            Jumlah Dokumen Pelaporan yang disusun meliputi : 1. Dokumen Laporan Tahunan 2. Dokumen LKPI dan LPPD
            Nilai SAKIP Kecamatan
            Jumlah pelayanan administrasi surat tanah di kali 100%
            Target 80%
            Jumlah barang yang hadir lebih dari 75 orang dibagi jumlah barang x 100 %
            1. Jumlah permohonan cuti 2. Jumlah permohonan izin

            Pelaksanaan MTQ Tingkat Kecamatan
            """;

    private static Jalan baca(String masukan, String... args) {
        return Jalan.iki(masukan.getBytes(UTF_8), args);
    }

    @Test
    void sentences_are_read_as_committed_in_every_form() throws IOException {
        assertThat(baca(KALIMAT, "baca")).isEqualTo(new Jalan(1, Jalan.tercatat("baca.teks"), ""));
        assertThat(baca(KALIMAT, "baca", "--format", "json")).isEqualTo(new Jalan(1, Jalan.tercatat("baca.json"), ""));
    }

    @Test
    void the_array_is_in_the_order_of_the_lines_and_its_formulas_are_documents() throws IOException {
        JsonNode semua = new JsonMapper()
                .readTree(baca(KALIMAT, "baca", "--format", "json").keluaran());
        assertThat(semua)
                .extracting(b -> b.get("kalimat").asText())
                .containsExactlyElementsOf(KALIMAT.lines().toList());
        assertThat(semua)
                .extracting(b -> b.get("jenis").asText())
                .containsExactly(
                        "RASIO",
                        "RASIO",
                        "DAFTAR_PERIKSA",
                        "SKOR",
                        "TIDAK_LENGKAP",
                        "TIDAK_LENGKAP",
                        "TIDAK_LENGKAP",
                        "BEBERAPA_RUMUS",
                        "TIDAK_TERBACA",
                        "TIDAK_TERBACA");
        JsonMapper mapper = ModulJackson2.mapperKetat();
        for (JsonNode satu : semua) {
            assertThat(satu.has("temuan")).isTrue();
            if (!satu.get("rumus").isNull()) {
                assertThat(Bacaan.baca(satu.get("kalimat").asText()).rumus())
                        .contains((id.iki.formulas.rumus.Rumus) mapper.treeToValue(satu.get("rumus"), Formulasi.class));
            }
        }
    }

    @Test
    void whole_formulas_alone_are_done() {
        assertThat(baca("Nilai SAKIP\r\nJumlah desa", "baca").status()).isZero();
        assertThat(baca("\ufeffNilai SAKIP", "baca").keluaran()).startsWith("1. Nilai SAKIP\n   SKOR: ");
        assertThat(baca("", "baca", "--format", "json")).isEqualTo(new Jalan(0, "[ ]\n", ""));
    }

    @Test
    void what_is_not_utf_8_is_named_by_line_and_column() {
        byte[] masukan = "Jumlah desa\nJumlah d\u00e9sa yang x\n".getBytes(UTF_8);
        masukan[21] = 'e'; // the second byte of the accented letter
        assertThat(Jalan.iki(masukan, "baca"))
                .isEqualTo(new Jalan(
                        2, "", "Masukan standar baris 2 kolom huruf ke-9: bukan UTF-8; simpan ulang sebagai UTF-8.\n"));
        assertThat(Jalan.iki("\ufeffJumlah".getBytes(UTF_16LE), "baca"))
                .isEqualTo(new Jalan(
                        2, "", "Masukan standar baris 1 kolom huruf ke-1: bukan UTF-8; simpan ulang sebagai UTF-8.\n"));
        assertThat(Jalan.iki(new byte[] {'a', (byte) 0xc3}, "baca").pesan())
                .isEqualTo("Masukan standar baris 1 kolom huruf ke-2: bukan UTF-8; simpan ulang sebagai UTF-8.\n");
    }

    @Test
    void a_long_line_is_refused_by_itself() {
        assertThat(baca("Jumlah desa ".repeat(5_000), "baca").keluaran())
                .contains("TIDAK_TERBACA\n   Teks lebih panjang daripada yang dibaca.");
    }

    @Test
    void wrong_usage_is_one_sentence() {
        assertThat(baca("", "baca", "--format", "xml"))
                .isEqualTo(new Jalan(
                        2, "", "Nilai 'xml' tidak sah untuk FORMAT. Yang ada: teks, json. Lihat 'iki baca --help'.\n"));
    }
}
