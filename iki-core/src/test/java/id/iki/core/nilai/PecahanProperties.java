// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import id.iki.core.pembangkit.Angka;
import id.iki.core.pembangkit.Oracle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** Fractions against the plain big-integer oracle. */
@Domain(Angka.class)
@Domain(DomainContext.Global.class)
class PecahanProperties {

    @Property
    void arithmetic_is_exact(@ForAll Pecahan a, @ForAll Pecahan b) {
        Oracle x = Oracle.of(a);
        Oracle y = Oracle.of(b);
        assertThat(Oracle.of(a.plus(b))).isEqualTo(x.plus(y));
        assertThat(Oracle.of(a.minus(b))).isEqualTo(x.minus(y));
        assertThat(Oracle.of(a.times(b))).isEqualTo(x.times(y));
        assertThat(Oracle.of(a.negate())).isEqualTo(Oracle.of(0).minus(x));
        if (b.isZero()) {
            assertThatThrownBy(() -> a.dividedBy(b)).isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(Oracle.of(a.dividedBy(b))).isEqualTo(x.dividedBy(y));
        }
        boolean dalamLong = x.times(y).p().bitLength() < 64 && x.times(y).q().bitLength() < 64;
        Statistics.label("product fits in long").collect(dalamLong).coverage(c -> {
            c.check(true).percentage(p -> p > 10);
            c.check(false).percentage(p -> p > 10);
        });
    }

    /** Where the product of the denominators leaves {@code long} and their least common multiple does not. */
    @Property
    void sums_over_a_common_multiple_are_exact(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long p1,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long p2,
            @ForAll @LongRange(min = 1, max = 20) long kali) {
        Pecahan a = Pecahan.of(p1, 6_000_000_000L * kali);
        Pecahan b = Pecahan.of(p2, 4_000_000_000L);
        assertThat(Oracle.of(a.plus(b))).isEqualTo(Oracle.of(a).plus(Oracle.of(b)));
        assertThat(Oracle.of(a.plus(b).plus(Pecahan.of(1, 3))))
                .isEqualTo(Oracle.of(a).plus(Oracle.of(b)).plus(Oracle.of(1, 3)));
    }

    @Property
    void sums_of_many_are_exact(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 20_000) Integer> penyebut) {
        Pecahan jumlah = Pecahan.NOL;
        Oracle hitungan = Oracle.of(0);
        for (int q : penyebut) {
            jumlah = jumlah.plus(Pecahan.of(q / 3 + 1, q));
            hitungan = hitungan.plus(Oracle.of(q / 3 + 1, q));
        }
        assertThat(Oracle.of(jumlah)).isEqualTo(hitungan);
        BigInteger kali = penyebut.stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
        boolean muat = hitungan.q().bitLength() < 64 && hitungan.p().bitLength() < 64;
        Statistics.label("product of denominators, and lowest terms, in long")
                .collect(kali.bitLength() < 64, muat)
                .coverage(c -> {
                    c.check(true, true).percentage(p -> p > 5);
                    c.check(false, true).percentage(p -> p > 1);
                    c.check(false, false).percentage(p -> p > 5);
                });
    }

    @Property
    void a_sum_is_exact_whatever_its_terms_and_their_order(@ForAll @Size(max = 8) List<Pecahan> suku) {
        Oracle jumlah = suku.stream().map(Oracle::of).reduce(Oracle.of(0), Oracle::plus);
        assertThat(Oracle.of(Pecahan.sum(suku))).isEqualTo(jumlah);
        assertThat(Oracle.of(Pecahan.sum(Lists.reverse(suku)))).isEqualTo(jumlah);
        assertThat(Pecahan.sum(Iterables.concat(suku, Lists.transform(suku, Pecahan::negate))))
                .isEqualTo(Pecahan.NOL);
        boolean besar = suku.stream().anyMatch(s -> s.besar != null);
        boolean muat = jumlah.p().bitLength() < 64 && jumlah.q().bitLength() < 64;
        Statistics.label("terms, and sum, in long").collect(!besar, muat).coverage(c -> {
            c.check(true, true).percentage(p -> p > 5);
            c.check(true, false).percentage(p -> p > 1);
            c.check(false, false).percentage(p -> p > 5);
        });
    }

    @Property
    void order_and_equality_are_those_of_the_numbers(@ForAll Pecahan a, @ForAll Pecahan b) {
        int urutan = Oracle.of(a).compareTo(Oracle.of(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(urutan);
        assertThat(a.equals(b)).isEqualTo(urutan == 0);
        assertThat(a.signum()).isEqualTo(Oracle.of(a).p().signum());
        assertThat(a.isZero()).isEqualTo(a.signum() == 0);
        assertThat(a.isInteger()).isEqualTo(Oracle.of(a).q().equals(BigInteger.ONE));
    }

    @Property
    void equal_numbers_are_equal_however_they_were_made(@ForAll Pecahan a, @ForAll Pecahan b) {
        Assume.that(!b.isZero());
        Pecahan memutar = a.times(b).dividedBy(b);
        assertThat(memutar).isEqualTo(a).hasSameHashCodeAs(a).hasToString(a.toString());
        assertThat(memutar.compareTo(a)).isZero();
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
    }

    @Property
    void rounding_is_that_of_the_exact_number(@ForAll Pecahan a, @ForAll Pembulatan pembulatan) {
        assertThat(a.round(pembulatan))
                .isEqualTo(Oracle.of(a).round(pembulatan.desimal(), pembulatan.cara()))
                .extracting(BigDecimal::scale)
                .isEqualTo(pembulatan.desimal());
        assertThat(Oracle.of(a.bulatkan(pembulatan))).isEqualTo(Oracle.of(Pecahan.of(a.round(pembulatan))));
        Persentase persen = new Persentase(a);
        assertThat(persen.desimal(pembulatan))
                .isEqualTo(Oracle.of(a).times(Oracle.of(100)).round(pembulatan.desimal(), pembulatan.cara()));
        assertThat(persen.bulatkan(pembulatan)).isEqualTo(Persentase.of(persen.desimal(pembulatan)));
        Besaran besaran = new Besaran(a, Satuan.NILAI);
        assertThat(besaran.bulatkan(pembulatan))
                .isEqualTo(new Besaran(Pecahan.of(besaran.desimal(pembulatan)), Satuan.NILAI));
        Oracle tengah = Oracle.of(a).times(Oracle.of(2).times(Oracle.of(100)));
        Statistics.label("half at two decimals")
                .collect(tengah.q().equals(BigInteger.ONE) && tengah.p().testBit(0))
                .coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    /** Where half the denominator more leaves {@code long}, and where it just does not. */
    @Property
    void rounding_is_exact_at_the_end_of_long(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long kurang,
            @ForAll @LongRange(min = 1L << 61, max = Long.MAX_VALUE) long q,
            @ForAll boolean negatif) {
        long p = Long.MAX_VALUE - kurang;
        Pecahan a = Pecahan.of(negatif ? -p : p, q);
        assertThat(a.round(Pembulatan.BULAT)).isEqualTo(Oracle.of(a).round(0, RoundingMode.HALF_UP));
        Statistics.label("half more fits in long").collect(p + q / 2 >= 0).coverage(c -> {
            c.check(true).percentage(n -> n > 0);
            c.check(false).percentage(n -> n > 0);
        });
    }

    @Property
    void text_round_trips(@ForAll Pecahan a) {
        assertThat(Pecahan.parse(a.toString())).isEqualTo(a);
        assertThat(a.pembilang()).isEqualTo(Oracle.of(a).p());
        assertThat(a.penyebut()).isEqualTo(Oracle.of(a).q());
    }

    @Property
    void decimals_are_exact(@ForAll BigInteger angka, @ForAll Pembulatan pembulatan) {
        BigDecimal desimal = new BigDecimal(angka, pembulatan.desimal());
        Pecahan pecahan = Pecahan.of(desimal);
        assertThat(Oracle.of(pecahan)).isEqualTo(new Oracle(angka, BigInteger.TEN.pow(pembulatan.desimal())));
        assertThat(Pecahan.parse(desimal.toPlainString())).isEqualTo(pecahan);
        assertThat(new BigDecimal(pecahan.sebutan().replace(',', '.'))).isEqualByComparingTo(desimal);
        assertThat(pecahan.round(new Pembulatan(6, RoundingMode.DOWN))).isEqualByComparingTo(desimal);
    }
}
