// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.iki.formulas.json.ModulJackson2;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads documents that somebody else wrote, JSON or YAML by the name of the file, strictly and within bounds. */
final class Berkas {

    private Berkas() {}

    /** Returns the content of a file; what cannot be read is one sentence with file, line and column. */
    static <T> T baca(Path berkas, Class<T> tipe) {
        try (Reader masuk = Files.newBufferedReader(berkas, StandardCharsets.UTF_8)) {
            T isi = mapper(berkas).readValue(masuk, tipe);
            if (isi == null) {
                throw new SalahPakai("Berkas '" + berkas + "' baris 1 kolom 1: tidak ada dokumen di dalamnya.");
            }
            return isi;
        } catch (JsonProcessingException e) {
            throw new SalahPakai("Berkas '" + berkas + "'" + letak(e.getLocation()) + ": " + sebab(e));
        } catch (NoSuchFileException e) {
            throw new SalahPakai("Berkas '" + berkas + "' tidak ada.");
        } catch (IOException e) {
            throw new SalahPakai("Berkas '" + berkas + "' tidak dapat dibaca.");
        }
    }

    private static ObjectMapper mapper(Path berkas) {
        String nama = berkas.toString().toLowerCase(Locale.ROOT);
        return nama.endsWith(".yaml") || nama.endsWith(".yml") ? yaml() : ModulJackson2.mapperKetat();
    }

    private static ObjectMapper yaml() {
        YAMLFactory pabrik = YAMLFactory.builder()
                .streamReadConstraints(ModulJackson2.batas())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return YAMLMapper.builder(pabrik)
                .addModule(new ModulJackson2())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    private static String letak(@Nullable JsonLocation letak) {
        return letak == null || letak.getLineNr() < 1
                ? " baris 1 kolom 1"
                : " baris " + letak.getLineNr() + " kolom " + Math.max(letak.getColumnNr(), 1);
    }

    /** Returns what is wrong, in one line, with the path of the property it concerns. */
    private static String sebab(JsonProcessingException galat) {
        if (!(galat instanceof JsonMappingException pemetaan)) {
            return "bukan JSON atau YAML yang sah.";
        }
        String jalur = jalur(pemetaan);
        String sebab = galat instanceof UnrecognizedPropertyException asing
                ? "properti '" + asing.getPropertyName() + "' tidak dikenal"
                : galat instanceof ValueInstantiationException && galat.getCause() != null
                        ? "isinya tidak sah (" + galat.getCause().getMessage() + ")"
                        : "properti wajib belum ada, atau bentuk nilainya tidak sesuai";
        return sebab + (jalur.isEmpty() ? "." : " pada '" + jalur + "'.");
    }

    private static String jalur(JsonMappingException galat) {
        StringBuilder jalur = new StringBuilder();
        for (JsonMappingException.Reference langkah : galat.getPath()) {
            if (langkah.getFieldName() == null) {
                jalur.append('[').append(langkah.getIndex()).append(']');
            } else {
                jalur.append(jalur.length() == 0 ? "" : ".").append(langkah.getFieldName());
            }
        }
        return jalur.toString();
    }
}
