// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.nilai.Periode.Jangka;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodeTest {

    @ParameterizedTest
    @CsvSource({
        "2019, Tahun 2019, 2019-01-01, 2019-12-31",
        "2019-S1, Semester I 2019, 2019-01-01, 2019-06-30",
        "2019-S2, Semester II 2019, 2019-07-01, 2019-12-31",
        "2020-TW1, Triwulan I 2020, 2020-01-01, 2020-03-31",
        "2020-TW4, Triwulan IV 2020, 2020-10-01, 2020-12-31",
        "2020-02, Februari 2020, 2020-02-01, 2020-02-29",
        "2019-12, Desember 2019, 2019-12-01, 2019-12-31"
    })
    void a_code_names_days(String kode, String nama, LocalDate mulai, LocalDate akhir) {
        Periode periode = Periode.parse(kode);
        assertThat(periode).hasToString(kode);
        assertThat(periode.nama()).isEqualTo(nama);
        assertThat(periode.mulai()).isEqualTo(mulai);
        assertThat(periode.akhir()).isEqualTo(akhir);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "19", "2019-S3", "2019-TW5", "2019-TW0", "2019-13", "2019-00", "2019-1", "1944", "2019-Q1"})
    void other_codes_are_refused(String kode) {
        assertThatThrownBy(() -> Periode.parse(kode)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusals_say_what_was_wrong() {
        assertThatThrownBy(() -> Periode.parse("2019-Q1"))
                .hasMessage("a period must look like 2019, 2019-S1, 2019-TW3 or 2019-07, but was '2019-Q1'");
        assertThatThrownBy(() -> Periode.triwulan(2019, 5)).hasMessage("ke must be 1 to 4 for TRIWULAN, but was 5");
        assertThat(Periode.tahun(1945)).hasToString("1945");
        assertThat(Periode.tahun(9999)).hasToString("9999");
        assertThatThrownBy(() -> Periode.tahun(10_000)).hasMessage("tahun must be 1945 to 9999, but was 10000");
        assertThatThrownBy(() -> Periode.tahun(1944)).hasMessage("tahun must be 1945 to 9999, but was 1944");
    }

    @Test
    void a_year_consists_of_its_parts() {
        Periode tahun = Periode.tahun(2019);
        assertThat(tahun.bagian(Jangka.TRIWULAN))
                .containsExactly(
                        Periode.triwulan(2019, 1),
                        Periode.triwulan(2019, 2),
                        Periode.triwulan(2019, 3),
                        Periode.triwulan(2019, 4));
        assertThat(Periode.semester(2019, 2).bagian(Jangka.TRIWULAN))
                .containsExactly(Periode.triwulan(2019, 3), Periode.triwulan(2019, 4));
        assertThat(Periode.triwulan(2019, 2).bagian(Jangka.BULAN))
                .containsExactly(Periode.bulan(2019, 4), Periode.bulan(2019, 5), Periode.bulan(2019, 6));
        assertThat(tahun.bagian(Jangka.TAHUN)).containsExactly(tahun);
        assertThat(Periode.bulan(2019, 1).bagian(Jangka.TRIWULAN)).isEmpty();
    }

    @Provide
    Arbitrary<Periode> periode() {
        return Arbitraries.of(Jangka.class)
                .flatMap(j -> Arbitraries.integers()
                        .between(1, j.perTahun())
                        .flatMap(
                                ke -> Arbitraries.integers().between(2018, 2021).map(t -> new Periode(j, t, ke))));
    }

    @Property
    void codes_round_trip(@ForAll("periode") Periode periode) {
        assertThat(Periode.parse(periode.toString())).isEqualTo(periode);
    }

    @Property
    void parts_cover_the_whole_without_gap_or_overlap(@ForAll("periode") Periode periode, @ForAll Jangka jangka) {
        List<Periode> bagian = periode.bagian(jangka);
        if (jangka.compareTo(periode.jangka()) < 0) {
            assertThat(bagian).isEmpty();
            return;
        }
        LocalDate hari = periode.mulai();
        for (Periode satu : bagian) {
            assertThat(satu.mulai()).isEqualTo(hari);
            assertThat(periode.memuat(satu)).isTrue();
            hari = satu.akhir().plusDays(1);
        }
        assertThat(hari).isEqualTo(periode.akhir().plusDays(1));
    }

    @Property
    void order_agrees_with_equality_and_with_containment(@ForAll("periode") Periode a, @ForAll("periode") Periode b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.memuat(b) && b.memuat(a)).isEqualTo(a.equals(b));
    }
}
