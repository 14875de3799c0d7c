// SPDX-License-Identifier: Apache-2.0
package id.iki.core.dokumen;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of a document (<i>sidik</i>): SHA-256 over its canonical form, which is that of RFC 8785 (JSON
 * Canonicalization Scheme). Two documents have one fingerprint exactly if they say the same, whatever their white
 * space and the order of their properties.
 *
 * <p>A document is given as the tree that any JSON or YAML reader makes of it, so no JSON library is needed here:
 *
 * <pre>{@code
 * String sidik = Sidik.sha256(mapper.convertValue(new DokumenDefinisi(keputusan), Object.class));
 * }</pre>
 *
 * <p>The library's documents have texts, answers and whole numbers only; a number with decimals is refused.
 */
public final class Sidik {

    private Sidik() {}

    /**
     * Returns the fingerprint of a document.
     *
     * @param pohon maps with text keys, lists, texts, answers, {@code Integer}, {@code Long} and null
     * @return 64 hexadecimal digits in lower case
     * @throws IllegalArgumentException if the tree holds anything else, or a text with half a surrogate pair
     */
    public static String sha256(@Nullable Object pohon) {
        try {
            ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(kanonik(pohon)));
            return Hashing.sha256().hashBytes(utf8).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "a document must hold whole characters, but held half a surrogate pair", e);
        }
    }

    /**
     * Returns the canonical form of a document.
     *
     * @param pohon maps with text keys, lists, texts, answers, {@code Integer}, {@code Long} and null
     * @return the JSON text without white space, keys sorted by their UTF-16 code units
     * @throws IllegalArgumentException if the tree holds anything else
     */
    public static String kanonik(@Nullable Object pohon) {
        StringBuilder teks = new StringBuilder();
        tulis(pohon, teks);
        return teks.toString();
    }

    private static void tulis(@Nullable Object simpul, StringBuilder teks) {
        if (simpul instanceof Map<?, ?> peta) {
            Map<String, @Nullable Object> terurut = new TreeMap<>();
            peta.forEach((kunci, isi) -> terurut.put((String) kunci, isi));
            String pemisah = "{";
            for (Map.Entry<String, @Nullable Object> satu : terurut.entrySet()) {
                teks.append(pemisah);
                kutip(satu.getKey(), teks);
                tulis(satu.getValue(), teks.append(':'));
                pemisah = ",";
            }
            teks.append(terurut.isEmpty() ? "{}" : "}");
        } else if (simpul instanceof List<?> daftar) {
            String pemisah = "[";
            for (Object satu : daftar) {
                tulis(satu, teks.append(pemisah));
                pemisah = ",";
            }
            teks.append(daftar.isEmpty() ? "[]" : "]");
        } else if (simpul instanceof String isi) {
            kutip(isi, teks);
        } else if (simpul == null || simpul instanceof Boolean || simpul instanceof Integer || simpul instanceof Long) {
            teks.append(simpul);
        } else {
            throw new IllegalArgumentException("a document must hold maps, lists, texts, answers and whole numbers, but"
                    + " held the " + simpul.getClass().getSimpleName() + " " + simpul);
        }
    }

    private static void kutip(String isi, StringBuilder teks) {
        teks.append('"');
        for (int i = 0; i < isi.length(); i++) {
            char c = isi.charAt(i);
            switch (c) {
                case '"', '\\' -> teks.append('\\').append(c);
                case '\b' -> teks.append("\\b");
                case '\f' -> teks.append("\\f");
                case '\n' -> teks.append("\\n");
                case '\r' -> teks.append("\\r");
                case '\t' -> teks.append("\\t");
                default -> {
                    if (c < ' ') {
                        teks.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        teks.append(c);
                    }
                }
            }
        }
        teks.append('"');
    }
}
