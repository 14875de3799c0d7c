// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.iki.core.dokumen.DokumenData;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.dokumen.DokumenHasil;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The three documents with their schemas, as a validator sees them. */
enum Skema {
    DEFINISI(DokumenDefinisi.class, DokumenDefinisi.VERSI, "Keputusan dengan rumus-rumusnya"),
    DATA(DokumenData.class, DokumenData.VERSI, "Fakta satu periode"),
    HASIL(DokumenHasil.class, DokumenHasil.VERSI, "Catatan audit: definisi, fakta, dan setiap angka dengan jejaknya");

    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    static final Schema METASKEMA =
            pembaca().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private final Class<?> tipe;
    private final String versi;
    private final String judul;
    private final Schema skema;

    Skema(Class<?> tipe, String versi, String judul) {
        this.tipe = tipe;
        this.versi = versi;
        this.judul = judul;
        this.skema = pembaca().getSchema(buat());
    }

    private static SchemaRegistry pembaca() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    Class<?> tipe() {
        return tipe;
    }

    String berkas() {
        return versi.replace('/', '-') + ".schema.json";
    }

    String contoh() {
        return name().toLowerCase(Locale.ROOT) + "-1.json";
    }

    final String buat() {
        return new JsonMapper()
                        .rebuild()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(PembuatSkema.dari(tipe, versi.replace('/', '-'), judul))
                + "\n";
    }

    /** Returns what the validator has against a document: for each finding its place and what is wrong. */
    List<String> galat(String dokumen) {
        return skema.validate(dokumen, InputFormat.JSON).stream()
                .map(g -> g.getInstanceLocation() + ": " + g.getMessage())
                .toList();
    }
}
