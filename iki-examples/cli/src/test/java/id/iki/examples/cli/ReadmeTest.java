// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is quoted: from compiled files, or from outputs that a test compares. */
class ReadmeTest {

    private static final Path AKAR = Path.of("../..");

    private static final Pattern BLOK =
            Pattern.compile("(?:<!-- dari: (\\S+) -->\n)?```(\\w+)\n(.*?)```\n", Pattern.DOTALL);

    private static List<MatchResult> blok() throws IOException {
        return BLOK.matcher(Files.readString(AKAR.resolve("README.md")))
                .results()
                .toList();
    }

    /** Code may be indented otherwise than where it stands. */
    private static String tanpaInden(String teks) {
        return teks.strip().replaceAll("(?m)^\\s+", "");
    }

    @Test
    void every_quotation_stands_in_the_file_it_names() throws IOException {
        for (MatchResult satu : blok()) {
            if (satu.group(2).equals("sh")) {
                continue;
            }
            assertThat(satu.group(1)).as("source of%n%s", satu.group(3)).isNotNull();
            String asal = Files.readString(AKAR.resolve(satu.group(1)));
            assertThat(tanpaInden(asal)).as(satu.group(1)).contains(tanpaInden(satu.group(3)));
        }
    }

    @Test
    void there_are_two_commands_first_and_both_are_single_lines() throws IOException {
        List<String> perintah = blok().stream()
                .filter(b -> b.group(2).equals("sh"))
                .map(b -> b.group(3))
                .toList();
        assertThat(perintah.get(0)).startsWith("mvn -q package").endsWith("\n").hasLineCount(1);
        assertThat(perintah.get(1)).isEqualTo("mvn -q verify\n");
    }

    @Test
    void every_path_it_names_exists() throws IOException {
        assertThat(Pattern.compile("`(iki-(?:core|formulas|examples)[/\\w.-]*)`")
                        .matcher(Files.readString(AKAR.resolve("README.md")))
                        .results()
                        .map(m -> m.group(1))
                        .filter(p -> p.contains("/")))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(AKAR.resolve(p)).exists());
    }
}
