// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.pembangkit.Angka;
import id.iki.core.pembangkit.Oracle;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.WithNull;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Counting on either side of a bound, against comparing one by one with the oracle. */
@Domain(Angka.class)
@Domain(DomainContext.Global.class)
class DeretProperties {

    @Property
    void counts_are_those_of_comparing_one_by_one(
            @ForAll List<@WithNull(0.2) Pecahan> angka, @ForAll Pecahan lain, @ForAll boolean salahSatu) {
        Pecahan batas =
                salahSatu ? angka.stream().filter(Objects::nonNull).findFirst().orElse(lain) : lain;
        Deret deret = Deret.of(angka.toArray(Pecahan[]::new));
        assertThat(deret.dibawah(batas)).isEqualTo(banyak(angka, batas, -1));
        assertThat(deret.diatas(batas)).isEqualTo(banyak(angka, batas, 1));
        assertThat(deret.dibawah(batas) + deret.diatas(batas) + banyak(angka, batas, 0) + deret.tanpaNilai())
                .isEqualTo(deret.panjang())
                .isEqualTo(angka.size());
        Statistics.label("equals the bound")
                .collect(banyak(angka, batas, 0) > 0)
                .coverage(c -> c.check(true).percentage(p -> p > 20));
        Statistics.label("missing")
                .collect(deret.tanpaNilai() > 0)
                .coverage(c -> c.check(true).percentage(p -> p > 20));
        Statistics.label("one denominator in long").collect(muat(angka)).coverage(c -> {
            c.check(true).percentage(p -> p > 5);
            c.check(false).percentage(p -> p > 5);
        });
    }

    private static int banyak(List<? extends @Nullable Pecahan> angka, Pecahan batas, int sisi) {
        return (int) angka.stream()
                .filter(satu -> satu != null && Oracle.of(satu).compareTo(Oracle.of(batas)) == sisi)
                .count();
    }

    private static boolean muat(List<? extends @Nullable Pecahan> angka) {
        BigInteger bersama = angka.stream()
                .filter(Objects::nonNull)
                .map(satu -> Oracle.of(satu).q())
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        return bersama.bitLength() < Long.SIZE
                && angka.stream()
                        .filter(Objects::nonNull)
                        .allMatch(satu -> Oracle.of(satu)
                                        .times(new Oracle(bersama, BigInteger.ONE))
                                        .p()
                                        .abs()
                                        .bitLength()
                                < Long.SIZE);
    }

    @Test
    void numbers_are_kept_in_their_places_and_copied() {
        @Nullable Pecahan[] angka = {Pecahan.of(1, 3), null, Pecahan.of(75)};
        Deret deret = Deret.of(angka);
        angka[0] = Pecahan.NOL;
        List<@Nullable Pecahan> dibaca = new ArrayList<>();
        for (int i = 0; i < deret.panjang(); i++) {
            dibaca.add(deret.angka(i));
        }
        assertThat(dibaca).containsExactly(Pecahan.of(1, 3), null, Pecahan.of(75));
        assertThat(Deret.of(Pecahan.of(1, 3)).concat(Deret.of(null, Pecahan.of(75))))
                .isEqualTo(deret);
        assertThat(deret)
                .isEqualTo(Deret.of(Pecahan.of(2, 6), null, Pecahan.of(75)))
                .hasSameHashCodeAs(Deret.of(Pecahan.of(2, 6), null, Pecahan.of(75)))
                .isNotEqualTo(Deret.of(Pecahan.of(1, 3), Pecahan.of(75)))
                .hasToString("[1/3, null, 75]");
    }

    @Test
    void an_empty_series_has_nothing_on_either_side() {
        Deret kosong = Deret.of();
        assertThat(kosong.dibawah(Pecahan.NOL)).isZero();
        assertThat(kosong.diatas(Pecahan.NOL)).isZero();
        assertThat(kosong.tanpaNilai()).isZero();
    }
}
