// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Skor;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Result;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The published schemas are what the types are read with, and a validator agrees with the documents. */
class SkemaTest {

    /** A formula that the library does not have: twice a score. */
    @JsonTypeName("DUA_KALI")
    record DuaKali(@JsonProperty(required = true) Skor skor) implements Formulasi {
        @Override
        public String jenis() {
            return "DUA_KALI";
        }

        @Override
        public Optional<String> kalimat() {
            return Optional.of("Dua kali " + skor.sebutan());
        }

        @Override
        public Optional<Satuan> satuan() {
            return Optional.of(skor.satuan());
        }

        @Override
        public List<Kunci> masukan() {
            return List.of(skor);
        }

        @Override
        public Result<Nilai> hitung(Perhitungan perhitungan) {
            return perhitungan.skor(skor).map(n -> n.withAngka(n.angka().plus(n.angka())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_published_schema_is_made_from_the_types(Skema skema) throws IOException {
        Berkas.samaDenganSkema(skema.berkas(), skema.buat());
    }

    @ParameterizedTest
    @EnumSource
    void the_published_schema_is_a_schema_and_accepts_the_golden_document(Skema skema) throws IOException {
        assertThat(Skema.METASKEMA.validate(Skema.MAPPER.readTree(Berkas.skema(skema.berkas()))))
                .isEmpty();
        assertThat(skema.galat(Berkas.dokumen(skema.contoh()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DEFINISI | \"iki\" : \"definisi/1\"     | \"iki\" : \"definisi/2\"    | iki",
                "DEFINISI | \"huruf\" : \"a\",           |                             | fungsi",
                "DEFINISI | \"huruf\" : \"a\",           | \"huruf\" : \"a\", \"x\" : 1, | fungsi",
                "DEFINISI | \"huruf\" : \"a\",           | \"huruf\" : 1,              | huruf",
                "DEFINISI | \"batas\" : \"75\"           | \"batas\" : \"75,0\"        | batas",
                "DEFINISI | \"rumus\" : \"TURUN_LINEAR\" | \"rumus\" : \"TURUN\"       | rumus",
                "DEFINISI | \"periode\" : \"2019\"       | \"periode\" : \"19\"        | periode",
                "DATA     | \"jenis\" : \"ISIAN\"        | \"jenis\" : \"DAFTAR\"      | fakta",
                "DATA     | \"SELESAI\"                  | \"BERES\"                   | fakta",
                "DATA     | \"contoh\" : true            | \"contoh\" : \"ya\"         | contoh",
                "HASIL    | \"uji\" : \"LOLOS\"          | \"uji\" : \"ENTAH\"         | jejak",
                "HASIL    | \"tempat\" : \"camat/1/1/1\", |                            | angka"
            })
    void a_changed_document_is_refused_where_it_was_changed(Skema skema, String lama, String baru, String tempat)
            throws IOException {
        String semula = Berkas.dokumen(skema.contoh());
        assertThat(semula).contains(lama);
        String diubah = semula.replace(lama, baru == null ? "" : baru);
        assertThat(skema.galat(diubah)).isNotEmpty().anyMatch(g -> g.contains(tempat));
    }

    @Test
    void a_formula_of_the_applications_own_is_allowed_read_by_registration_and_replayed() throws IOException {
        Keputusan keputusan = Keputusan.builder()
                .jenis("KEPUTUSAN")
                .nomor("1")
                .tentang("CONTOH")
                .penetap("CAMAT")
                .periode(Contoh.data().periode())
                .addJabatan(Jabatan.builder()
                        .kode("camat")
                        .nama("CAMAT")
                        .addSasaran(Sasaran.of("Sasaran")
                                .indikator("Nilai", Rumusan.of("Dua kali", new DuaKali(Contoh.SAKIP))))
                        .build())
                .build();
        var dua = ModulJackson2.mapperKetat();
        dua.registerSubtypes(DuaKali.class);
        var tiga = ModulJackson3.mapperKetat()
                .rebuild()
                .registerSubtypes(DuaKali.class)
                .build();
        String definisi = dua.writeValueAsString(new DokumenDefinisi(keputusan));
        assertThat(definisi).contains("\"jenis\":\"DUA_KALI\"");
        assertThat(Skema.DEFINISI.galat(definisi)).isEmpty();
        assertThat(Skema.DEFINISI.galat(definisi.replace("\"jenis\":\"DUA_KALI\",", "")))
                .isNotEmpty();
        assertThat(tiga.readValue(definisi, DokumenDefinisi.class).keputusan()).isEqualTo(keputusan);
        String hasil = dua.writeValueAsString(
                DokumenHasil.of(Laporan.of(keputusan, Contoh.data())).bersidik(d -> dua.convertValue(d, Object.class)));
        assertThat(Skema.HASIL.galat(hasil)).isEmpty();
        assertThat(hasil).contains("\"realisasi\":{\"angka\":\"142.5\"");
        assertThat(tiga.readValue(hasil, DokumenHasil.class).ulang(d -> tiga.convertValue(d, Object.class)))
                .isEmpty();
    }
}
