// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
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
     * Returns the bounds for input that nobody has vetted, for a mapper of another format such as YAML.
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
     * Returns a new JSON mapper for input that nobody has vetted: it refuses unknown and repeated properties, texts
     * where answers belong, anything after the document, and whatever is beyond {@link #batas}.
     *
     * @return the mapper
     */
    public static JsonMapper mapperKetat() {
        JsonFactory pabrik = JsonFactory.builder()
                .streamReadConstraints(batas())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(pabrik)
                .addModule(new ModulJackson3())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }
}
