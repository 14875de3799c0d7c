// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.formulas.pembangkit.Kinerja;
import id.iki.formulas.rumus.Rasio;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A ratio in any wording of its operations is one formula. */
@Domain(Kinerja.class)
@Domain(DomainContext.Global.class)
class SinonimProperties {

    @Property(tries = 300)
    void words_for_one_operation_are_synonyms(
            @ForAll("bagi") String bagi, @ForAll("persen") String persen, @ForAll Rasio rasio) {
        String baku = rasio.kalimat().orElseThrow();
        String lain = baku.replace(" dibagi jumlah ", " " + bagi + " jumlah ").replace(" x 100 %", " " + persen);
        assertThat(Bacaan.baca(lain).rumus())
                .as(lain)
                .isEqualTo(Bacaan.baca(baku).rumus());
    }

    @Provide
    Arbitrary<String> bagi() {
        return Arbitraries.of(
                "dibagi",
                "dibagi dengan",
                "Dibagi",
                "dibandingkan",
                "dibandingkan dengan",
                "dibanding",
                "dibanding dengan",
                "berbanding",
                "berbanding dengan",
                "/",
                ":",
                "÷");
    }

    @Provide
    Arbitrary<String> persen() {
        return Arbitraries.of(
                "x 100%",
                "X 100 %",
                "x100%",
                "× 100 %",
                "* 100%",
                "dikali 100%",
                "di kali 100 persen",
                "dikalikan seratus persen",
                "kali 100 per seratus",
                "x 100");
    }
}
