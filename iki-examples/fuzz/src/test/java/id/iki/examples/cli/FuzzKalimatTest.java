// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static id.iki.examples.cli.Sasaran.benar;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.teks.Bacaan;
import id.iki.formulas.teks.Potongan;
import java.util.stream.Collectors;

/** Sentences of decrees: each has a reading that loses nothing, and a formula says itself in its own sentence. */
class FuzzKalimatTest {

    @FuzzTest
    void baca(byte[] isi) {
        Bacaan bacaan = Bacaan.baca(new String(isi, UTF_8));
        utuh(bacaan);
        bacaan.rumus().ifPresent(FuzzKalimatTest::bolakBalik);
    }

    private static void utuh(Bacaan bacaan) {
        benar(bacaan.potongan().stream()
                .map(Potongan::teks)
                .collect(Collectors.joining())
                .equals(bacaan.kalimat()));
        benar(
                bacaan.isLengkap()
                        ? bacaan.keterangan().isEmpty()
                        : bacaan.rumus().isEmpty());
        benar(bacaan.tidakTerbaca().stream().noneMatch(String::isBlank));
        benar(bacaan.sampai().map(k -> !k.isBlank()).orElse(true));
        bacaan.bagian().forEach(FuzzKalimatTest::utuh);
    }

    /** A formula's sentence says all of it but the units of its nouns. */
    private static void bolakBalik(Rumus rumus) {
        String kalimat = rumus.kalimat().orElseThrow();
        Rumus lagi = Bacaan.baca(kalimat).rumus().orElseThrow();
        benar(lagi.kalimat().orElseThrow().equals(kalimat));
        benar(lagi.jenis().equals(rumus.jenis()));
    }
}
