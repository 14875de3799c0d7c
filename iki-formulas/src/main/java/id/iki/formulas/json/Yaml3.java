// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import java.io.CharArrayReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.IOContext;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The strict YAML mapper of Jackson 3; a class of its own because the format may be absent. */
final class Yaml3 {

    private Yaml3() {}

    static ObjectMapper mapper() {
        return ModulJackson3.ketat(YAMLMapper.builder(new Pabrik())).build();
    }

    /**
     * Never fills a buffer (<i>bersisa</i>, with some left). SnakeYAML Engine 3.0.1, which Jackson 3.1 brings, wants one
     * more place where the buffer ends within a character of two {@code char}s, and fails when there is none.
     */
    private static final class Bersisa extends FilterReader {
        Bersisa(Reader teks) {
            super(teks);
        }

        @Override
        public int read(char[] ke, int dari, int banyak) throws IOException {
            return super.read(ke, dari, banyak > 1 ? banyak - 1 : banyak);
        }
    }

    /** Makes parsers that read no aliases and no tags. */
    private static final class Pabrik extends YAMLFactory {
        private static final long serialVersionUID = 1L;

        Pabrik() {
            super(YAMLFactory.builder()
                    .loadSettings(LoadSettings.builder()
                            .setCodePointLimit(Batas.PANJANG_DOKUMEN)
                            .build())
                    .streamReadConstraints(ModulJackson3.batas())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .disable(YAMLWriteFeature.USE_NATIVE_TYPE_ID));
        }

        @Override
        protected YAMLParser _createParser(ObjectReadContext baca, IOContext konteks, Reader teks) {
            return new TanpaRujukan(
                    baca,
                    konteks,
                    baca.getStreamReadFeatures(_streamReadFeatures),
                    baca.getFormatReadFeatures(_formatReadFeatures),
                    _loadSettings,
                    new Bersisa(teks));
        }

        @Override
        protected YAMLParser _createParser(ObjectReadContext baca, IOContext konteks, InputStream bita) {
            return _createParser(baca, konteks, _createReader(bita, null, konteks));
        }

        @Override
        protected YAMLParser _createParser(
                ObjectReadContext baca, IOContext konteks, byte[] bita, int mulai, int panjang) {
            return _createParser(baca, konteks, _createReader(bita, mulai, panjang, null, konteks));
        }

        @Override
        protected YAMLParser _createParser(
                ObjectReadContext baca, IOContext konteks, char[] teks, int mulai, int panjang, boolean milik) {
            return _createParser(baca, konteks, new CharArrayReader(teks, mulai, panjang));
        }
    }

    /**
     * The format hands an alias over as a text, its name, which would be read as the value; and a tag as the kind of a
     * value, which stands in its property.
     */
    private static final class TanpaRujukan extends YAMLParser {
        TanpaRujukan(
                ObjectReadContext baca,
                IOContext konteks,
                int pilihan,
                int pilihanYaml,
                LoadSettings batas,
                Reader teks) {
            super(baca, konteks, konteks.bufferRecycler(), pilihan, pilihanYaml, batas, teks);
        }

        @Override
        public @Nullable JsonToken nextToken() {
            JsonToken tanda = super.nextToken();
            String cacat = isCurrentAlias()
                    ? Batas.ALIAS
                    : getTypeId() != null
                            ? Batas.TAG
                            : tanda == JsonToken.VALUE_NUMBER_INT && !Batas.bulat(getString())
                                    ? Batas.BUKAN_POLOS
                                    : null;
            if (cacat != null) {
                throw new StreamReadException(this, cacat, currentTokenLocation());
            }
            return tanda;
        }
    }
}
