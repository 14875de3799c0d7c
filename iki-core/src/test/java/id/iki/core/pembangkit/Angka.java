// SPDX-License-Identifier: Apache-2.0
package id.iki.core.pembangkit;

import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Numbers that reach the edges: 0, ones, halves at the rounding digit, the ends of {@code long}, and beyond. */
public class Angka extends DomainContextBase {

    /** Longs with a weight on 0, small ones, and those whose products leave {@code long}. */
    @Provide
    public Arbitrary<Long> bilangan() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(0L, 1L, -1L, 2L, 100L)),
                Tuple.of(4, Arbitraries.longs().between(-1000, 1000)),
                Tuple.of(2, Arbitraries.longs()),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Long.MAX_VALUE,
                                Long.MIN_VALUE,
                                Long.MIN_VALUE + 1,
                                1L << 31,
                                (1L << 32) + 1,
                                3037000500L,
                                1_000_000_000_000_000_000L)));
    }

    @Provide
    public Arbitrary<Pecahan> pecahan() {
        Arbitrary<Pecahan> kecil =
                Combinators.combine(bilangan(), bilangan().filter(q -> q != 0)).as(Pecahan::of);
        Arbitrary<Pecahan> besar = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)),
                        Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(40)))
                .as(Pecahan::of);
        // x.xx5: exactly half-way at two decimals
        Arbitrary<Pecahan> tengah =
                Arbitraries.longs().between(-100_000, 100_000).map(n -> Pecahan.of(10 * n + 5, 1000));
        return Arbitraries.frequencyOf(Tuple.of(6, kecil), Tuple.of(2, besar), Tuple.of(2, tengah));
    }

    @Provide
    public Arbitrary<Pembulatan> pembulatan() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(RoundingMode.class).filter(m -> m != RoundingMode.UNNECESSARY))
                .as(Pembulatan::new);
    }
}
