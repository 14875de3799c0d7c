// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.arsitektur;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import id.iki.core.nilai.Pecahan;
import id.iki.formulas.arsitektur.pelanggaran.Pelanggaran;
import id.iki.formulas.rumus.Rumus;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArsitekturTest {

    // by where they were loaded from: the test classes of iki-core are on the class path too
    private static final JavaClasses PUSTAKA =
            new ClassFileImporter().importUrls(List.of(asal(Pecahan.class), asal(Rumus.class)));

    private static final JavaClasses PELANGGARAN =
            new ClassFileImporter().importPackages("id.iki.formulas.arsitektur.pelanggaran");

    private static URL asal(Class<?> kelas) {
        return kelas.getProtectionDomain().getCodeSource().getLocation();
    }

    static Stream<Arguments> aturan() {
        return Stream.of(
                Arguments.of("no package cycles", AturanArsitektur.TANPA_DAUR),
                Arguments.of("no binary floating point", AturanArsitektur.TANPA_BINER),
                Arguments.of("no databind", AturanArsitektur.TANPA_DATABIND),
                Arguments.of("closed classes", AturanArsitektur.TERTUTUP),
                Arguments.of("words of the sentence", AturanArsitektur.KATA),
                Arguments.of("no clock", AturanArsitektur.TANPA_JAM));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aturan")
    void the_library_keeps_the_rule(String nama, ArchRule aturan) {
        aturan.check(PUSTAKA);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aturan")
    void a_planted_violation_is_found(String nama, ArchRule aturan) {
        JavaClasses sasaran = aturan == AturanArsitektur.TANPA_DAUR
                ? new ClassFileImporter().importPackages("id.iki.formulas.arsitektur")
                : PELANGGARAN;
        ArchRule diuji = aturan == AturanArsitektur.TANPA_DAUR
                ? slices().matching("id.iki.formulas.arsitektur.pelanggaran.(*)..")
                        .should()
                        .beFreeOfCycles()
                : aturan;
        assertThatThrownBy(() -> diuji.check(sasaran)).isInstanceOf(AssertionError.class);
    }

    @Test
    void exported_packages_are_null_marked() {
        List<Class<?>> publik = PUSTAKA.stream()
                .filter(k -> k.getModifiers().contains(JavaModifier.PUBLIC))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        assertThat(publik).hasSizeGreaterThan(50);
        assertThat(AturanArsitektur.tanpaPenanda(publik)).isEmpty();
        assertThat(AturanArsitektur.tanpaPenanda(List.of(Pelanggaran.class)))
                .containsExactly(Pelanggaran.class.getPackageName());
    }

    @Test
    void the_glossary_has_every_public_type_and_no_other() throws IOException {
        String glosarium = Files.readString(Path.of("../iki-core/GLOSARIUM.md"));
        List<String> tercatat = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE)
                .matcher(glosarium)
                .results()
                .map((MatchResult m) -> m.group(1))
                .sorted()
                .toList();
        List<String> publik = PUSTAKA.stream()
                .filter(k -> k.getModifiers().contains(JavaModifier.PUBLIC) && k.isTopLevelClass())
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
        assertThat(tercatat).isEqualTo(publik);
    }
}
