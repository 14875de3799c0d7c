// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import id.iki.core.nilai.Pecahan;
import id.iki.formulas.rumus.Rumus;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The library works on the module path, with the libraries it names and no other. */
class ModulTest {

    private static Path asal(Class<?> kelas) {
        try {
            return Path.of(
                    kelas.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_modules_resolve_and_load() throws ClassNotFoundException {
        ModuleFinder jalur = ModuleFinder.of(Stream.of(
                        Pecahan.class,
                        Rumus.class,
                        ImmutableList.class,
                        InternalFutureFailureAccess.class,
                        JsonValue.class,
                        NullMarked.class)
                .map(ModulTest::asal)
                .toArray(Path[]::new));
        ModuleLayer dasar = ModuleLayer.boot();
        ModuleLayer lapis = dasar.defineModulesWithOneLoader(
                dasar.configuration().resolve(jalur, ModuleFinder.of(), Set.of("id.iki.formulas")),
                ClassLoader.getPlatformClassLoader());
        Class<?> rumus = lapis.findLoader("id.iki.formulas").loadClass(Rumus.class.getName());
        assertThat(rumus.getModule().getName()).isEqualTo("id.iki.formulas");
        assertThat(rumus.getModule().getDescriptor().exports())
                .extracting(e -> e.source())
                .contains("id.iki.formulas.rumus");
    }
}
