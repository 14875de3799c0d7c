// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static id.iki.formulas.periksa.AturanPeriksa.*;
import static id.iki.formulas.periksa.Bahan.*;
import static id.iki.formulas.periksa.PemeriksaanTest.cacat;
import static id.iki.formulas.periksa.PemeriksaanTest.jejak;
import static id.iki.formulas.rumus.Rumus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.iki.core.keputusan.Sasaran;
import id.iki.formulas.json.ModulJackson2;
import id.iki.formulas.json.ModulJackson3;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is done with findings: written down, silenced, compared with a baseline. */
class BungkamTest {

    @Test
    void findings_and_decisions_are_documents_of_both_lines() throws JsonProcessingException {
        List<Temuan> temuan = cacat().temuan();
        String json = ModulJackson2.mapperKetat().writeValueAsString(temuan);
        assertThat(ModulJackson3.mapperKetat().writeValueAsString(temuan)).isEqualTo(json);
        assertThat(ModulJackson2.mapperKetat().readValue(json, new TypeReference<List<Temuan>>() {}))
                .isEqualTo(temuan);
        assertThat(ModulJackson3.mapperKetat()
                        .readValue(json, new tools.jackson.core.type.TypeReference<List<Temuan>>() {}))
                .isEqualTo(temuan);
        assertThat(ModulJackson2.mapperKetat().writeValueAsString(temuan.get(2)))
                .isEqualTo("{\"kode\":\"HURUF_GANDA\",\"tingkat\":\"peringatan\",\"tempat\":\"lurah/fungsi 2\","
                        + "\"kutipan\":\"a. Menjaga degan baik;\","
                        + "\"pesan\":\"Huruf 'a' dipakai untuk lebih dari satu fungsi."
                        + " Fungsi tidak dapat dirujuk dengan hurufnya.\","
                        + "\"saran\":\"Urutkan kembali huruf fungsinya.\"}");
        for (Bungkam satu : List.of(
                Bungkam.of(temuan.get(0), "atasan di luar kantor"),
                new Bungkam(SALAH_EJA, Tempat.of("lurah"), Optional.empty(), "nama resmi"))) {
            String bungkam = ModulJackson2.mapperKetat().writeValueAsString(satu);
            assertThat(ModulJackson3.mapperKetat().writeValueAsString(satu)).isEqualTo(bungkam);
            assertThat(ModulJackson2.mapperKetat().readValue(bungkam, Bungkam.class))
                    .isEqualTo(satu);
            assertThat(bungkam.contains("kutipan")).isEqualTo(satu.kutipan().isPresent());
        }
    }

    @Test
    void silencing_names_one_finding_and_says_when_there_is_none() {
        Pemeriksaan semua = cacat();
        Bungkam menurutTempat =
                new Bungkam(TANPA_PENYEBUT, semua.temuan().get(7).tempat(), Optional.empty(), "dibahas");
        Bungkam kutipanLain = new Bungkam(MONEY_UNTUK_MONEV, Tempat.of("lurah"), Optional.of("Money"), "nama bank");
        Pemeriksaan hasil = semua.bungkam(List.of(menurutTempat, kutipanLain, menurutTempat));
        assertThat(hasil.dibungkam()).containsExactly(menurutTempat);
        assertThat(hasil.temuan()).hasSize(semua.temuan().size() - 1 + 2);
        assertThat(hasil.temuan().subList(12, 14))
                .containsExactly(
                        new Temuan(
                                BUNGKAM_TANPA_TEMUAN,
                                Tempat.of("lurah"),
                                "Money",
                                "Tidak ada temuan MONEY_UNTUK_MONEV di tempat ini yang dapat dibungkam."
                                        + " Daftar bungkam yang usang dapat kelak menutupi temuan baru.",
                                "Hapus dari daftar bungkam, atau betulkan kode, tempat, dan kutipannya."),
                        Temuan.of(BUNGKAM_TANPA_TEMUAN, menurutTempat.tempat(), "", "TANPA_PENYEBUT"));
        assertThat(hasil.bungkam(List.of(Bungkam.of(hasil.temuan().get(0), "lain")))
                        .dibungkam())
                .hasSize(2);
    }

    @Test
    void a_baseline_leaves_what_is_new_wherever_it_has_moved() {
        Pemeriksaan semua = cacat();
        Pemeriksaan sejak = semua.sejak(semua.temuan());
        assertThat(sejak.temuan()).isEmpty();
        assertThat(sejak.lama()).isEqualTo(semua.temuan());
        assertThat(sejak.adaGalat()).isFalse();
        Sasaran dulu = Sasaran.of("Meningkatnya x").indikator("Terpakainya pos", rumusan(BUNYI, RASIO));
        Sasaran tambahan = Sasaran.of("Meningkatnya y").indikator("Terjaganya pos", rumusan(BUNYI, RASIO));
        assertThat(jejak(periksa(tambahan, dulu).sejak(periksa(dulu).temuan())))
                .containsExactly("INDIKATOR_PERNYATAAN trantib/sasaran 1/indikator 1");
        assertThat(jejak(periksa(dulu, dulu).sejak(periksa(dulu).temuan())))
                .as("one more of the same is new, the later one")
                .containsExactly(
                        "INDIKATOR_GANDA trantib/sasaran 2/indikator 1",
                        "INDIKATOR_PERNYATAAN trantib/sasaran 2/indikator 1");
        assertThat(jejak(periksa(dulu)
                        .sejak(periksa(Bahan.jabatan("LAIN").addSasaran(dulu).build())
                                .temuan())))
                .as("the same words of another position")
                .hasSize(1);
        assertThat(sejak.sejak(List.of()).lama()).isEqualTo(semua.temuan());
    }

    @Test
    void places_and_decisions_are_refused_where_they_say_nothing() {
        assertThatThrownBy(() -> Tempat.of(" ")).hasMessage("jalur must not be blank");
        assertThatThrownBy(() -> Tempat.of("a").sasaran(0)).hasMessage("nomor must be at least 1, but was 0");
        assertThatThrownBy(() -> new Bungkam(SALAH_EJA, Tempat.of("a"), Optional.empty(), " "))
                .hasMessage("alasan must not be blank for SALAH_EJA at a");
        assertThat(Tempat.of("a/b")
                        .sasaran(12)
                        .indikator(1)
                        .rumusan(2)
                        .sumber(3)
                        .akar())
                .isEqualTo("a/b");
        assertThat(Tempat.of("a").fungsi(3)).hasToString("a/fungsi 3");
        assertThat(Tempat.of("a/sasaran 1x").akar()).isEqualTo("a/sasaran 1x");
        assertThat(Tempat.of("/sasaran 1").akar()).isEqualTo("/sasaran 1");
    }
}
