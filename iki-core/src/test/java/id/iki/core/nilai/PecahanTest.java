// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PecahanTest {

    @ParameterizedTest
    @CsvSource({"12, 12", "-82.5, -165/2", "4/10, 2/5", "0/7, 0", "-0, 0", "007, 7", "100, 100"})
    void parse_reads_whole_numbers_decimals_and_quotients(String teks, String kanonik) {
        assertThat(Pecahan.parse(teks)).hasToString(kanonik);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1,5",
                "1.234,5",
                "+1",
                "1e3",
                "1e1000000000",
                "0x1",
                "1/-2",
                "1/2/3",
                ".5",
                "5.",
                "NaN",
                "١"
            })
    void parse_refuses_everything_else(String teks) {
        assertThatThrownBy(() -> Pecahan.parse(teks))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number must look like 12, -82.5 or 4/5, but was '%s'", teks);
    }

    @Test
    void refusals_say_what_was_wrong() {
        assertThatThrownBy(() -> Pecahan.of(7, 0)).hasMessage("penyebut must not be 0, but was 7/0");
        assertThatThrownBy(() -> Pecahan.parse("7/0")).hasMessage("penyebut must not be 0, but was 7/0");
        assertThatThrownBy(() -> Pecahan.parse("9".repeat(1001)))
                .hasMessage("a number must have at most 1000 characters, but had 1001");
        assertThatThrownBy(() -> Pecahan.of(new BigDecimal("1e1000000000")))
                .hasMessage("desimal must have a scale within 1000 digits, but had -1000000000");
        assertThatThrownBy(() -> Pecahan.of(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)))
                .hasMessage("desimal must have a scale within 1000 digits, but had -2147483648");
        assertThatThrownBy(() -> Pecahan.of(7).dividedBy(Pecahan.NOL)).hasMessage("division by zero: 7 / 0");
        assertThat(Pecahan.of(new BigDecimal("1e1000")).pembilang()).isEqualTo(BigInteger.TEN.pow(1000));
        assertThat(Pecahan.of(new BigDecimal("1e-1000")).penyebut()).isEqualTo(BigInteger.TEN.pow(1000));
        assertThat(Pecahan.parse("9".repeat(1000)).isInteger()).isTrue();
    }

    @Test
    void the_ends_of_long_are_exact() {
        Pecahan min = Pecahan.of(Long.MIN_VALUE);
        assertThat(min).hasToString("-9223372036854775808");
        assertThat(min.negate()).hasToString("9223372036854775808");
        assertThat(min.negate().negate()).isEqualTo(min);
        assertThat(Pecahan.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Pecahan.SATU);
        assertThat(Pecahan.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
        assertThat(Pecahan.of(Long.MAX_VALUE).plus(Pecahan.SATU)).isEqualTo(min.negate());
        assertThat(min.dividedBy(min)).isEqualTo(Pecahan.SATU);
    }

    @Test
    void a_sentence_has_a_decimal_comma_or_a_quotient() {
        assertThat(Pecahan.of(75).sebutan()).isEqualTo("75");
        assertThat(Pecahan.of(149, 2).sebutan()).isEqualTo("74,5");
        assertThat(Pecahan.of(-1, 8).sebutan()).isEqualTo("-0,125");
        assertThat(Pecahan.of(1, 3).sebutan()).isEqualTo("1/3");
        assertThat(Pecahan.of(10_000).sebutan()).isEqualTo("10000");
    }

    @Test
    void numbers_that_look_alike_hash_apart() {
        assertThat(Pecahan.of(1, 2)).doesNotHaveSameHashCodeAs(Pecahan.of(1, 3));
    }

    @Test
    void it_is_no_other_type() {
        assertThat(Pecahan.SATU.equals("1")).isFalse();
        assertThat(Pecahan.SATU.equals(null)).isFalse();
    }
}
