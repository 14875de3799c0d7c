// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.iki.core.dokumen.DokumenData;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.laporan.Laporan;
import id.iki.formulas.json.ModulJackson2;
import id.iki.formulas.json.ModulJackson3;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole decree and its figures as documents, through both lines of Jackson. */
class DokumenPalaranTest {

    private static <T> T bolakBalik(T dokumen, Class<T> tipe) throws JsonProcessingException {
        String dua = ModulJackson2.mapperKetat().writeValueAsString(dokumen);
        assertThat(ModulJackson3.mapperKetat().writeValueAsString(dokumen)).isEqualTo(dua);
        assertThat(ModulJackson3.mapperKetat().readValue(dua, tipe)).isEqualTo(dokumen);
        return ModulJackson2.mapperKetat().readValue(dua, tipe);
    }

    @Test
    void the_decree_and_its_facts_come_back_equal() throws JsonProcessingException {
        assertThat(bolakBalik(new DokumenDefinisi(Palaran.keputusan()), DokumenDefinisi.class)
                        .keputusan())
                .isEqualTo(Palaran.keputusan());
        assertThat(bolakBalik(new DokumenData(Palaran.data()), DokumenData.class)
                        .data())
                .isEqualTo(Palaran.data());
    }

    private static List<com.networknt.schema.Error> galat(String jenis, Object dokumen) throws IOException {
        try (InputStream skema = ModulJackson3.class.getResourceAsStream("/META-INF/iki/" + jenis + "-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(skema)
                    .validate(ModulJackson3.mapperKetat().writeValueAsString(dokumen), InputFormat.JSON);
        }
    }

    @Test
    void all_three_documents_validate_against_the_published_schemas() throws IOException {
        DokumenHasil hasil = DokumenHasil.of(Laporan.of(Palaran.keputusan(), Palaran.data()));
        assertThat(galat("definisi", new DokumenDefinisi(Palaran.keputusan()))).isEmpty();
        assertThat(galat("data", new DokumenData(Palaran.data()))).isEmpty();
        assertThat(galat("hasil", hasil)).isEmpty();
        assertThat(galat("data", hasil)).isNotEmpty();
    }

    @Test
    void the_decree_comes_back_equal_from_yaml_of_either_line() throws JsonProcessingException {
        DokumenDefinisi definisi = new DokumenDefinisi(Palaran.keputusan());
        String dua = ModulJackson2.mapperKetatYaml().writeValueAsString(definisi);
        assertThat(ModulJackson2.mapperKetatYaml().readValue(dua, DokumenDefinisi.class))
                .isEqualTo(definisi);
        assertThat(ModulJackson3.mapperKetatYaml().readValue(dua, DokumenDefinisi.class))
                .isEqualTo(definisi);
    }

    @Test
    void the_record_of_its_report_replays() throws JsonProcessingException {
        DokumenHasil hasil = DokumenHasil.of(Laporan.of(Palaran.keputusan(), Palaran.data()));
        assertThat(hasil.angka()).hasSize(87);
        assertThat(bolakBalik(hasil, DokumenHasil.class).ulang()).isEmpty();
    }
}
