// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.dokumen.DokumenData;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.nilai.Periode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Documents as bytes: encodings, halves of characters, and documents of which the end is missing. */
class PengodeanTest {

    private static String definisi() throws IOException {
        return Berkas.dokumen("definisi-1.json");
    }

    @Test
    void surrogates_are_pairs() throws IOException {
        for (String separuh : List.of("\\ud800", "\\udc00", "\\ud800\\ud800", "\\ud83dx")) {
            for (Garis garis : List.of(Garis.JSON_2, Garis.JSON_3)) {
                assertThatThrownBy(() -> garis.baca(definisi().replace("KESATU", separuh), DokumenDefinisi.class))
                        .hasMessageContaining("a text must hold whole characters, but held half a surrogate pair")
                        .hasMessageContaining("[\"menetapkan\"]");
                assertThatThrownBy(() -> garis.baca(
                                Berkas.dokumen("data-1.json").replace("\"Renja\" : [", "\"" + separuh + "\" : ["),
                                DokumenData.class))
                        .isInstanceOf(Garis.Ditolak.class);
            }
        }
        assertThat(Garis.JSON_2
                        .baca(definisi().replace("KESATU", "\\ud83d\\ude00"), DokumenDefinisi.class)
                        .keputusan()
                        .menetapkan()
                        .get(0)
                        .nama())
                .isEqualTo("\ud83d\ude00");
        byte[] separuh = definisi().replace("KESATU", "###").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < separuh.length - 2; i++) {
            if (separuh[i] == '#' && separuh[i + 1] == '#' && separuh[i + 2] == '#') {
                separuh[i] = (byte) 0xED; // half a pair, written as if it were a character
                separuh[i + 1] = (byte) 0xA0;
                separuh[i + 2] = (byte) 0x80;
            }
        }
        for (Garis garis : Garis.values()) {
            assertThatThrownBy(() -> garis.baca(separuh, DokumenDefinisi.class))
                    .as("%s", garis)
                    .isInstanceOf(Garis.Ditolak.class);
        }
    }

    @Test
    void a_character_of_two_chars_is_read_wherever_it_stands() {
        for (int sebelumnya = 0; sebelumnya < 1100; sebelumnya++) {
            DokumenData dokumen = new DokumenData(DataKinerja.of(
                    Periode.tahun(2025),
                    Populasi.of("berkas").sebanyak(3).sumber("x".repeat(sebelumnya) + "\ud83d\ude00")));
            for (Garis garis : Garis.values()) {
                assertThat(garis.baca(garis.tulis(dokumen), DokumenData.class))
                        .as("%s %s", garis, sebelumnya)
                        .isEqualTo(dokumen);
            }
        }
    }

    @Test
    void json_in_utf_8_16_and_32_is_read_and_other_encodings_are_refused() throws IOException {
        String dokumen = definisi().replace("KESATU", "KESATU é漢");
        Keputusan keputusan = Garis.JSON_2.baca(dokumen, DokumenDefinisi.class).keputusan();
        for (Garis garis : List.of(Garis.JSON_2, Garis.JSON_3)) {
            for (String set : List.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE")) {
                assertThat(garis.baca(dokumen.getBytes(Charset.forName(set)), DokumenDefinisi.class)
                                .keputusan())
                        .as("%s %s", garis, set)
                        .isEqualTo(keputusan);
            }
        }
        for (Garis garis : Garis.values()) {
            assertThat(garis.baca(("\ufeff" + dokumen).getBytes(StandardCharsets.UTF_8), DokumenDefinisi.class)
                            .keputusan())
                    .as("%s", garis)
                    .isEqualTo(keputusan);
            assertThatThrownBy(() -> garis.baca(
                            definisi().replace("KESATU", "é").getBytes(StandardCharsets.ISO_8859_1),
                            DokumenDefinisi.class))
                    .as("%s", garis)
                    .isInstanceOf(Garis.Ditolak.class);
        }
        for (Garis garis : List.of(Garis.YAML_2, Garis.YAML_3)) {
            assertThatThrownBy(() -> garis.baca(dokumen.getBytes(StandardCharsets.UTF_16LE), DokumenDefinisi.class))
                    .isInstanceOf(Garis.Ditolak.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_document_that_was_cut_off_is_refused(Garis garis) throws IOException {
        String utuh = Berkas.dokumen("definisi-1" + (garis.isJson() ? ".json" : ".yaml"))
                .strip();
        for (int n = 0; n < utuh.length(); n += 311) {
            String terpotong = utuh.substring(0, n);
            if (garis.isJson()) {
                assertThatThrownBy(() -> garis.baca(terpotong, DokumenDefinisi.class))
                        .isInstanceOf(Garis.Ditolak.class);
            } else {
                try { // YAML that was cut off can be whole
                    garis.baca(terpotong, DokumenDefinisi.class);
                } catch (Garis.Ditolak e) {
                    assertThat(e).hasMessageNotContaining("Exception");
                }
            }
        }
        assertThatThrownBy(() -> garis.baca(utuh + "\n{}", DokumenDefinisi.class))
                .isInstanceOf(Garis.Ditolak.class);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "YAML_2")
    void nothing_at_all_is_refused(Garis garis) {
        for (String kosong : List.of("", " ", "\n", "\ufeff", "[]", "7", "\"x\"")) {
            assertThatThrownBy(() -> garis.baca(kosong, DokumenDefinisi.class)).isInstanceOf(Garis.Ditolak.class);
        }
    }
}
