// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.math.BigIntegerMath;
import id.iki.core.capaian.Predikat;
import id.iki.core.nilai.Satuan;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A stage computes every figure exactly, or says that one of them could exceed {@code long}. */
class TahapKolomProperties {

    private static final Predikat PREDIKAT = Predikat.of("A");

    /** Figures and what they are multiplied by. */
    record Kasus(Kolom c, long kali) {}

    private static Arbitrary<Long> berlebar(int dari, int sampai) {
        return Combinators.combine(
                        Arbitraries.integers().between(Math.max(1, dari), Math.max(1, Math.min(63, sampai))),
                        Arbitraries.longs()
                                .between(1L << 62, Long.MAX_VALUE)
                                .withDistribution(RandomDistribution.uniform()))
                .as((lebar, angka) -> angka >>> (63 - lebar));
    }

    /** Products of every width, and many of just what a {@code long} holds. */
    @Provide
    Arbitrary<Kasus> kasus() {
        return Arbitraries.oneOf(Arbitraries.of(1L, 100L, 10_000L), berlebar(1, 50))
                .flatMap(kali ->
                        baris(kali).list().ofMinSize(1).ofMaxSize(2).map(baris -> new Kasus(kolom(baris), kali)));
    }

    private static Arbitrary<long[]> baris(long kali) {
        int sisa = 62 - Bilangan.lebar(kali);
        Arbitrary<Long> p = Arbitraries.oneOf(berlebar(1, sisa), berlebar(sisa - 1, sisa + 5));
        Arbitrary<Long> q = Arbitraries.oneOf(berlebar(1, 63), berlebar(61, 63));
        return Combinators.combine(
                        p, q, Arbitraries.of(-1, 1, 1), Arbitraries.integers().between(0, 5))
                .as((atas, bawah, tanda, jenis) -> new long[] {tanda * atas, jenis == 0 ? 2 * kali : bawah});
    }

    private static Kolom kolom(List<long[]> baris) {
        Kolom c = new Kolom(baris.size(), Satuan.PERSEN, List.of(PREDIKAT));
        for (int i = 0; i < baris.size(); i++) {
            c.p[i] = baris.get(i)[0];
            c.q[i] = baris.get(i)[1];
        }
        return c;
    }

    @Property
    @StatisticsReport(onFailureOnly = true)
    void a_rounding_is_exact_or_refused(@ForAll("kasus") Kasus kasus, @ForAll RoundingMode lain) {
        RoundingMode cara = lain == RoundingMode.UNNECESSARY ? RoundingMode.HALF_UP : lain;
        Kolom c = kasus.c();
        long kali = kasus.kali();
        long[] p = c.p.clone();
        boolean terapkan = new TahapKolom.Bulatkan(kali, cara).terapkan(c, 0, p.length);
        Statistics.label("muat").collect(terapkan).coverage(x -> {
            x.check(true).percentage(n -> n > 30);
            x.check(false).percentage(n -> n > 5);
        });
        for (int i = 0; i < p.length && terapkan; i++) {
            BigInteger kalian = big(p[i]).multiply(big(kali));
            assertThat(big(c.p[i])).isEqualTo(bagi(kalian, big(c.q[i]), cara));
            Statistics.label("hampir penuh")
                    .collect(kalian.bitLength() > 58)
                    .coverage(x -> x.check(true).percentage(n -> n > 15));
        }
    }

    @Property
    @StatisticsReport(onFailureOnly = true)
    void a_scale_is_exact_or_refused(@ForAll("kasus") Kasus kasus, @ForAll("ambang") List<Long> tangga) {
        Kolom c = kasus.c();
        long kali = kasus.kali();
        long[] p = c.p.clone();
        long[] ambang = tangga.stream().mapToLong(Long::longValue).toArray();
        boolean terapkan = new TahapKolom.Nilai(
                        kali, 1, RoundingMode.UNNECESSARY, ambang, Long.MIN_VALUE, Long.MAX_VALUE)
                .terapkan(c, 0, p.length);
        Statistics.label("muat").collect(terapkan).coverage(x -> {
            x.check(true).percentage(n -> n > 30);
            x.check(false).percentage(n -> n > 5);
        });
        for (int i = 0; i < p.length && terapkan; i++) {
            BigInteger dicari = big(p[i]).multiply(big(kali));
            long diBawah =
                    tangga.stream().filter(a -> dicari.compareTo(big(a)) < 0).count();
            assertThat((long) c.jenjang[i]).isEqualTo(diBawah);
            Statistics.label("hampir penuh")
                    .collect(dicari.bitLength() > 58)
                    .coverage(x -> x.check(true).percentage(n -> n > 15));
        }
    }

    @Provide
    Arbitrary<List<Long>> ambang() {
        long rendah = TahapKolom.Nilai.TERENDAH;
        return Arbitraries.oneOf(
                        Arbitraries.of(rendah, rendah + 1, -rendah, 0L),
                        berlebar(1, 62),
                        berlebar(1, 62).map(a -> -a))
                .list()
                .ofSize(2 * TahapKolom.Nilai.SEKALI)
                .map(a -> a.stream().sorted(Collections.reverseOrder()).toList());
    }

    private static BigInteger big(long n) {
        return BigInteger.valueOf(n);
    }

    private static BigInteger bagi(BigInteger p, BigInteger q, RoundingMode cara) {
        return BigIntegerMath.divide(p, q, cara);
    }
}
