// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** The strict YAML mapper of Jackson 2; a class of its own because the format may be absent. */
final class Yaml2 {

    private Yaml2() {}

    static ObjectMapper mapper() {
        return ModulJackson2.ketat(YAMLMapper.builder(new Pabrik())).build();
    }

    /** Makes parsers that read no aliases and no tags. */
    private static final class Pabrik extends YAMLFactory {
        private static final long serialVersionUID = 1L;

        Pabrik() {
            super(YAMLFactory.builder()
                    .loaderOptions(batas())
                    .streamReadConstraints(ModulJackson2.batas())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .disable(YAMLGenerator.Feature.USE_NATIVE_TYPE_ID));
        }

        private static LoaderOptions batas() {
            LoaderOptions batas = new LoaderOptions();
            batas.setCodePointLimit(Batas.PANJANG_DOKUMEN);
            return batas;
        }

        @Override
        protected YAMLParser _createParser(Reader teks, IOContext konteks) {
            return new TanpaRujukan(konteks, _parserFeatures, _yamlParserFeatures, _loaderOptions, _objectCodec, teks);
        }

        @Override
        protected YAMLParser _createParser(InputStream bita, IOContext konteks) throws IOException {
            return _createParser(_createReader(bita, null, konteks), konteks);
        }

        @Override
        protected YAMLParser _createParser(byte[] bita, int mulai, int panjang, IOContext konteks) throws IOException {
            return _createParser(_createReader(bita, mulai, panjang, null, konteks), konteks);
        }

        @Override
        protected YAMLParser _createParser(char[] teks, int mulai, int panjang, IOContext konteks, boolean milik) {
            return _createParser(new CharArrayReader(teks, mulai, panjang), konteks);
        }
    }

    /**
     * The format hands an alias over as a text, its name, which would be read as the value; and a tag as the kind of a
     * value, which stands in its property.
     */
    private static final class TanpaRujukan extends YAMLParser {
        TanpaRujukan(
                IOContext konteks,
                int pilihan,
                int pilihanYaml,
                LoaderOptions batas,
                @Nullable ObjectCodec mapper,
                Reader teks) {
            super(konteks, pilihan, pilihanYaml, batas, mapper, teks);
        }

        @Override
        public @Nullable JsonToken nextToken() throws IOException {
            JsonToken tanda = super.nextToken();
            String cacat = isCurrentAlias()
                    ? Batas.ALIAS
                    : getTypeId() != null
                            ? Batas.TAG
                            : tanda == JsonToken.VALUE_NUMBER_INT && !Batas.bulat(getText()) ? Batas.BUKAN_POLOS : null;
            if (cacat != null) {
                throw new JsonParseException(this, cacat, currentTokenLocation());
            }
            return tanda;
        }
    }
}
