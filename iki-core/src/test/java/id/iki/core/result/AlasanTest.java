// SPDX-License-Identifier: Apache-2.0
package id.iki.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlasanTest {

    @ParameterizedTest
    @EnumSource
    void every_reason_says_all_it_was_given_in_both_languages(Alasan alasan) {
        Map<String, String> rincian =
                alasan.rincian().stream().collect(Collectors.toMap(Function.identity(), n -> "<" + n + "$1\\>"));
        Kendala kendala = new Kendala(alasan, rincian);
        assertThat(kendala.keterangan()).endsWith(".").doesNotContain("{");
        rincian.values()
                .forEach(isi ->
                        assertThat(kendala.keterangan() + kendala.kebutuhan()).contains(isi));
        assertThat(kendala.english()).endsWith(".").doesNotContain("{");
        rincian.values().stream()
                .filter(isi -> kendala.keterangan().contains(isi))
                .forEach(isi -> assertThat(kendala.english()).contains(isi));
        assertThat(kendala.kebutuhan()).doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void every_flag_says_what_it_means(Tanda tanda) {
        assertThat(tanda.keterangan()).endsWith(".");
    }

    @Test
    void details_must_be_those_of_the_reason() {
        assertThatThrownBy(() -> Kendala.of(Alasan.DATA_BELUM_ADA, "hal", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rincian of DATA_BELUM_ADA must have [fakta], but had [hal]");
    }

    @Test
    void details_have_one_order() {
        Kendala kendala = new Kendala(
                Alasan.PENYEBUT_NOL,
                Map.of("tindakan", "t", "makna", "m", "nilaiPembilang", "0", "pembilang", "a", "penyebut", "b"));
        assertThat(kendala.rincian().keySet())
                .containsExactly("penyebut", "pembilang", "nilaiPembilang", "makna", "tindakan");
        assertThat(kendala.keterangan())
                .isEqualTo("Penyebut 'b' bernilai 0 dan pembilang 'a' bernilai 0, sehingga hasil baginya tidak"
                        + " terdefinisi (m).");
        assertThat(kendala.kebutuhan()).isEqualTo("t");
    }
}
