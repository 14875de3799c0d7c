// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The strict readers and writers: two formats, by two lines of Jackson. */
enum Garis {
    JSON_2(ModulJackson2.mapperKetat(), null),
    JSON_3(null, ModulJackson3.mapperKetat()),
    YAML_2(ModulJackson2.mapperKetatYaml(), null),
    YAML_3(null, ModulJackson3.mapperKetatYaml());

    private final com.fasterxml.jackson.databind.@Nullable ObjectMapper dua;
    private final tools.jackson.databind.@Nullable ObjectMapper tiga;

    Garis(
            com.fasterxml.jackson.databind.@Nullable ObjectMapper dua,
            tools.jackson.databind.@Nullable ObjectMapper tiga) {
        this.dua = dua;
        this.tiga = tiga;
    }

    boolean isJson() {
        return this == JSON_2 || this == JSON_3;
    }

    /** Returns a document as the tree that fingerprints are made from. */
    static Object pohon(Object dokumen) {
        return Objects.requireNonNull(JSON_3.tiga).convertValue(dokumen, Object.class);
    }

    String tulis(Object nilai) {
        try {
            return dua != null ? dua.writeValueAsString(nilai) : tiga.writeValueAsString(nilai);
        } catch (JsonProcessingException e) {
            throw new Ditolak(e);
        }
    }

    <T> T baca(String teks, Class<T> tipe) {
        try {
            return dua != null ? dua.readValue(teks, tipe) : tiga.readValue(teks, tipe);
        } catch (JsonProcessingException | tools.jackson.core.JacksonException e) {
            throw new Ditolak(e);
        }
    }

    /** Reads a value of a type that a class cannot name, such as one with type arguments. */
    Object baca(String teks, Type tipe) {
        try {
            return dua != null
                    ? dua.readValue(teks, dua.constructType(tipe))
                    : tiga.readValue(teks, tiga.constructType(tipe));
        } catch (JsonProcessingException | tools.jackson.core.JacksonException e) {
            throw new Ditolak(e);
        }
    }

    <T> T baca(byte[] bita, Class<T> tipe) {
        try {
            return dua != null ? dua.readValue(bita, tipe) : tiga.readValue(bita, tipe);
        } catch (IOException | tools.jackson.core.JacksonException e) {
            throw new Ditolak(e);
        }
    }

    /** What either line threw: a documented refusal, with the message as it is. */
    static final class Ditolak extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ditolak(Exception sebab) {
            super(sebab.getMessage(), sebab);
        }
    }
}
