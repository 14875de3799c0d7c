// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NilaiTest {

    @Test
    void a_percentage_is_kept_as_its_share() {
        Persentase dua = new Persentase(Pecahan.of(2, 3));
        assertThat(dua.angka()).isEqualTo(Pecahan.of(2, 3));
        assertThat(dua.dalamSatuan()).isEqualTo(Pecahan.of(200, 3));
        assertThat(dua.desimal(Pembulatan.DUA_DESIMAL)).isEqualTo("66.67");
        assertThat(dua.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL)).isEqualTo("66,67 %");
        assertThat(dua.sebutan()).isEqualTo("200/3 %");
        assertThat(dua).hasToString("200/3 %");
        assertThat(Persentase.of(80)).isEqualTo(new Persentase(Pecahan.of(4, 5)));
        assertThat(Persentase.of(new BigDecimal("82.5")).sebutan()).isEqualTo("82,5 %");
        assertThat(Persentase.of(100)).isEqualTo(Persentase.SERATUS);
        assertThat(dua.satuan()).isEqualTo(Satuan.PERSEN);
        assertThat(dua.withAngka(Pecahan.SATU)).isEqualTo(Persentase.SERATUS);
    }

    @Test
    void a_quantity_is_kept_in_its_unit() {
        Besaran dokumen = Besaran.of(12, Satuan.DOKUMEN);
        assertThat(dokumen.dalamSatuan()).isEqualTo(Pecahan.of(12));
        assertThat(dokumen.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL)).isEqualTo("12 dokumen");
        assertThat(dokumen.withAngka(Pecahan.of(25, 2)).teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL))
                .isEqualTo("12,50 dokumen");
        assertThat(dokumen.sebutan()).isEqualTo("12 dokumen");
        assertThat(dokumen).hasToString("12 dokumen");
    }

    @Test
    void values_are_equal_if_numbers_and_units_are() {
        Pecahan besar = Pecahan.of(BigDecimal.TEN.pow(30));
        new EqualsTester()
                .addEqualityGroup(Besaran.of(4, Satuan.ORANG), new Besaran(Pecahan.of(8, 2), new Satuan("orang")))
                .addEqualityGroup(Besaran.of(4, Satuan.DOKUMEN))
                .addEqualityGroup(Besaran.of(5, Satuan.ORANG))
                .addEqualityGroup(new Besaran(besar, Satuan.ORANG), new Besaran(besar, Satuan.ORANG))
                .addEqualityGroup(Persentase.of(400), new Persentase(Pecahan.of(8, 2)))
                .addEqualityGroup(new Persentase(besar))
                .testEquals();
    }

    @Test
    void percent_is_never_a_quantity() {
        assertThatThrownBy(() -> Besaran.of(80, Satuan.PERSEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a percentage must be a Persentase, but was 80 %");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.50 | 1.234.567,50 | 1234567.50",
                "-1234.5    | -1.234,5     | -1234.5",
                "0.12345678 | 0,12345678   | 0.12345678",
                "0.00       | 0,00         | 0.00",
                "999        | 999          | 999",
                "1E+3       | 1.000        | 1000",
                "1000000000000000000000.001 | 1.000.000.000.000.000.000.000,001 | 1000000000000000000000.001"
            })
    void notations_write_every_digit(BigDecimal angka, String indonesia, String polos) {
        assertThat(Notasi.INDONESIA.tulis(angka)).isEqualTo(indonesia);
        assertThat(Notasi.POLOS.tulis(angka)).isEqualTo(polos);
    }

    @Test
    void a_rounding_is_named_and_bounded() {
        assertThat(Pembulatan.DUA_DESIMAL.nama()).isEqualTo("2 desimal, HALF_UP");
        assertThat(new Pembulatan(0, RoundingMode.DOWN).desimal()).isZero();
        assertThat(new Pembulatan(1000, RoundingMode.DOWN).desimal()).isEqualTo(1000);
        assertThatThrownBy(() -> new Pembulatan(-1, RoundingMode.DOWN))
                .hasMessage("desimal must be 0 to 1000, but was -1");
        assertThatThrownBy(() -> new Pembulatan(1001, RoundingMode.DOWN))
                .hasMessage("desimal must be 0 to 1000, but was 1001");
        assertThatThrownBy(() -> new Pembulatan(2, RoundingMode.UNNECESSARY))
                .hasMessage("cara must round, but was UNNECESSARY");
    }

    @Test
    void an_interval_has_both_its_bounds() {
        Rentang rentang = Rentang.of(0, 100);
        assertThat(rentang.memuat(Pecahan.NOL)).isTrue();
        assertThat(rentang.memuat(Pecahan.SERATUS)).isTrue();
        assertThat(rentang.memuat(Pecahan.of(-1, 1000))).isFalse();
        assertThat(rentang.memuat(Pecahan.of(100_001, 1000))).isFalse();
        assertThat(Rentang.of(5, 5).memuat(Pecahan.of(5))).isTrue();
        assertThatThrownBy(() -> Rentang.of(5, 4)).hasMessage("bawah must not exceed atas, but were 5 and 4");
    }

    @Test
    void a_unit_has_a_name() {
        assertThat(new Satuan("orang")).isEqualTo(Satuan.ORANG).hasToString("orang");
        assertThatThrownBy(() -> new Satuan(" ")).hasMessage("nama must not be blank");
    }
}
