// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.pembangkit;

import static id.iki.formulas.pembangkit.Dunia.*;

import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.gabungan.DataBerkala;
import id.iki.core.nilai.Periode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/** A year of parts in many shapes, some of them missing, blank, empty, wrong or huge. */
public class DuniaBerkala extends DomainContextBase {

    /**
     * A part of the year with its two counts.
     *
     * @param periode the part
     * @param diberikan whether the office gave anything for it
     * @param a the numerator, null if it is blank
     * @param b the denominator, null if it is blank
     */
    public record Potong(
            Periode periode,
            boolean diberikan,
            @Nullable BigInteger a,
            @Nullable BigInteger b) {

        public boolean isLengkap() {
            return diberikan && a != null && b != null;
        }

        public DataKinerja data() {
            List<Fakta> fakta = new ArrayList<>();
            fakta.add(SURAT.yang(A).sebanyak(a));
            if (b != null) { // a blank fact and one that was not given are the same
                fakta.add(SURAT.sebanyak(b));
            }
            return DataKinerja.of(periode, fakta);
        }
    }

    /** A year laid out in parts, in the order of time. */
    public record Tahun(List<Potong> potong) {
        public static final Periode PERIODE = Periode.tahun(2025);

        public DataBerkala data() {
            return data(potong);
        }

        public static DataBerkala data(List<Potong> potong) {
            return DataBerkala.of(
                    PERIODE,
                    potong.stream().filter(Potong::diberikan).map(Potong::data).toList());
        }

        public List<Potong> lengkap() {
            return potong.stream().filter(Potong::isLengkap).toList();
        }
    }

    private static final List<List<String>> BENTUK = List.of(
            List.of("2025-TW1", "2025-TW2", "2025-TW3", "2025-TW4"),
            List.of("2025-TW1", "2025-TW2", "2025-TW3", "2025-TW4"),
            List.of("2025-S1", "2025-S2"),
            List.of("2025"),
            List.of("2025-S1", "2025-TW3", "2025-TW4"),
            List.of("2025-TW1", "2025-04", "2025-05", "2025-06", "2025-S2"),
            List.of(
                    "2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08", "2025-09",
                    "2025-10", "2025-11", "2025-12"));

    private static Arbitrary<BigInteger> cacah() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(BigInteger.ZERO)),
                Tuple.of(6, Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.valueOf(20))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                BigInteger.TEN.pow(18), BigInteger.valueOf(Long.MAX_VALUE), BigInteger.TEN.pow(40))));
    }

    private static Arbitrary<Potong> potong(Periode periode) {
        Arbitrary<Potong> sah = Combinators.combine(
                        cacah(), Arbitraries.integers().between(0, 4))
                .as((b, k) -> new Potong(
                        periode, true, b.multiply(BigInteger.valueOf(k)).divide(BigInteger.valueOf(4)), b));
        Arbitrary<Potong> kosong = Combinators.combine(
                        Arbitraries.of(true, false), cacah(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((ada, n, a, b) -> new Potong(periode, ada, ada && a && !b ? n : null, ada && b ? n : null));
        Arbitrary<Potong> salah = Arbitraries.of(
                new Potong(periode, true, BigInteger.TWO, BigInteger.ONE),
                new Potong(periode, true, BigInteger.ONE.negate(), BigInteger.TEN));
        return Arbitraries.frequencyOf(Tuple.of(40, sah), Tuple.of(10, kosong), Tuple.of(1, salah));
    }

    @Provide
    public Arbitrary<Tahun> tahun() {
        Arbitrary<Tahun> biasa = Arbitraries.of(BENTUK)
                .flatMap(bentuk -> Combinators.combine(bentuk.stream()
                                .map(Periode::parse)
                                .map(DuniaBerkala::potong)
                                .toList())
                        .as(Tahun::new));
        Arbitrary<Tahun> tanpaApaPun = Arbitraries.of(BENTUK)
                .map(bentuk -> new Tahun(bentuk.stream()
                        .map(p -> new Potong(Periode.parse(p), false, null, null))
                        .toList()));
        // the edges have their weights above; those that the engine adds would crowd out the rest
        return Arbitraries.frequencyOf(Tuple.of(20, biasa), Tuple.of(1, tanpaApaPun))
                .withoutEdgeCases();
    }
}
