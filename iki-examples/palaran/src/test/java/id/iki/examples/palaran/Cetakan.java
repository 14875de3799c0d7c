// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The decree as printed (<i>cetakan</i>), the signer's name left out, cut into the blocks of its positions. */
final class Cetakan {

    private static final Pattern FUNGSI = Pattern.compile("(?:3\\. FUNGSI :)?[\\s:-]*([a-z]\\. .+)");

    /** One printed block: a heading, a position and its table; or a table whose position is not printed. */
    record Blok(List<String> baris) {

        boolean bernama(String judul) {
            return isian("1. JABATAN").anyMatch(judul::equals);
        }

        /** Returns whether any position is named. */
        boolean bernama() {
            return baris.stream().anyMatch(b -> b.contains("JABATAN"));
        }

        boolean bertugas(String tugas) {
            return isian("2. TUGAS").anyMatch(tugas::equals);
        }

        /** Returns the values after a label, which the print has on the label's line or on one of its own. */
        private Stream<String> isian(String label) {
            return baris.stream()
                    .filter(b -> b.startsWith(label + " :") || b.startsWith(":") || b.startsWith("- :"))
                    .map(b -> rapi(b.substring(b.indexOf(':') + 1)));
        }

        /** Returns the functions, each with its letter. */
        List<String> fungsi() {
            return baris.stream()
                    .filter(b -> !b.contains("\t"))
                    .map(FUNGSI::matcher)
                    .filter(Matcher::matches)
                    .map(m -> rapi(m.group(1)))
                    .toList();
        }

        /** Returns the cells of the table below its header, one text with a bar between cells. */
        String tabel() {
            return baris.stream()
                    .filter(b -> b.contains("\t") && !isKepalaTabel(b))
                    .flatMap(b -> Stream.of(b.split("\t", -1)))
                    .map(Cetakan::rapi)
                    .collect(Collectors.joining(" | "));
        }
    }

    private Cetakan() {}

    static String baca(String nama) {
        try (InputStream masuk = Cetakan.class.getResourceAsStream("/" + nama)) {
            return new String(Objects.requireNonNull(masuk, nama).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a text without the markup that the print has in some cells, and with single blanks. */
    static String rapi(String teks) {
        return teks.replaceAll("</?(?:p|ol|li)\\b[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Returns the first printing of the front matter; the print has three. */
    static String kepala() {
        return rapi(String.join("\n", potong().get(0)));
    }

    static List<Blok> blok() {
        return potong().stream()
                .filter(b -> b.stream().anyMatch(Cetakan::isKepalaTabel) || b.contains("INDIKATOR KINERJA INDIVIDU"))
                .map(Blok::new)
                .toList();
    }

    private static List<List<String>> potong() {
        List<List<String>> hasil = new ArrayList<>();
        List<String> sekarang = new ArrayList<>();
        for (String baris : baca("iki-palaran-2019.txt").split("\n")) {
            boolean tabelKedua = isKepalaTabel(baris) && sekarang.stream().anyMatch(Cetakan::isKepalaTabel);
            boolean kepalaLagi = !hasil.isEmpty() && baris.startsWith("KEPUTUSAN CAMAT PALARAN");
            if (baris.equals("INDIKATOR KINERJA INDIVIDU") || tabelKedua || kepalaLagi) {
                hasil.add(sekarang);
                sekarang = new ArrayList<>();
            }
            sekarang.add(baris);
        }
        hasil.add(sekarang);
        return hasil;
    }

    private static boolean isKepalaTabel(String baris) {
        return baris.startsWith("NO\tSASARAN") || baris.startsWith("KINERJA UTAMA\t");
    }
}
