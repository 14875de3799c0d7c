// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Registers the library's formulas with a mapper of Jackson 3. */
public final class ModulJackson3 extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public ModulJackson3() {
        super("iki");
        registerSubtypes(Batas.rumus());
    }

    /**
     * Returns the bounds for input that nobody has vetted, for a mapper of another format.
     *
     * @return the bounds: depth, lengths of numbers, names and texts, size of the document, number of tokens
     */
    public static StreamReadConstraints batas() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(Batas.KEDALAMAN)
                .maxNumberLength(Batas.PANJANG_ANGKA)
                .maxStringLength(Batas.PANJANG_TEKS)
                .maxNameLength(Batas.PANJANG_NAMA)
                .maxDocumentLength(Batas.PANJANG_DOKUMEN)
                .maxTokenCount(Batas.BANYAK_TOKEN)
                .build();
    }

    /**
     * Returns a new JSON mapper for input that nobody has vetted. It refuses unknown and repeated properties; numbers
     * and answers where texts belong, and the other way round; whole numbers written with decimals; null for a number
     * or an answer; texts with half a surrogate pair; anything after the document; and whatever is beyond
     * {@link #batas}. UTF-8 with or without a byte-order mark, UTF-16 and UTF-32 are recognised when it is given bytes;
     * other encodings are refused where they are not UTF-8.
     *
     * @return the mapper
     */
    public static JsonMapper mapperKetat() {
        JsonFactory pabrik = JsonFactory.builder()
                .streamReadConstraints(batas())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return ketat(JsonMapper.builder(pabrik)).build();
    }

    /**
     * Returns a new YAML mapper that is as strict as {@link #mapperKetat}. It needs {@code jackson-dataformat-yaml}.
     *
     * <p>A plain scalar is what YAML takes it for: {@code nomor: 60} is a number and is refused where a text belongs;
     * {@code nomor: "60"} is a text. Only {@code true} and {@code false} are answers, and a whole number is written in
     * plain digits ({@code 010} is refused: it is 8 or 10, depending on the version of YAML). Aliases and tags are
     * refused, so no document is larger or other than it looks. Bytes are UTF-8.
     *
     * @return the mapper
     */
    public static ObjectMapper mapperKetatYaml() {
        return Yaml3.mapper();
    }

    static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B ketat(B mapper) {
        return mapper.addModule(new ModulJackson3())
                .addModule(new SimpleModule("iki-teks")
                        .addDeserializer(String.class, new Teks())
                        .addKeyDeserializer(String.class, new Nama()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }

    /** Reads texts that are texts, and whole. */
    private static final class Teks extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Teks() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser pembaca, DeserializationContext konteks) {
            if (pembaca.currentToken() != JsonToken.VALUE_STRING) {
                return (String) konteks.handleUnexpectedToken(getValueType(konteks), pembaca);
            }
            String teks = pembaca.getString();
            return Batas.utuh(teks) ? teks : konteks.reportInputMismatch(this, Batas.BUKAN_TEKS_UTUH);
        }
    }

    /** Reads keys of maps that are whole. */
    private static final class Nama extends KeyDeserializer {
        @Override
        public String deserializeKey(String nama, DeserializationContext konteks) {
            return Batas.utuh(nama) ? nama : konteks.reportInputMismatch(String.class, Batas.BUKAN_TEKS_UTUH);
        }
    }
}
