// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.nilai.Pecahan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Intervals against membership, number by number. */
class DaerahProperties {

    /** Ends are whole numbers from 0 to 3; these lie on, between and outside them. */
    private static final List<Pecahan> ANGKA =
            IntStream.rangeClosed(-1, 7).mapToObj(n -> Pecahan.of(n, 2)).toList();

    @Provide
    Arbitrary<Daerah> daerah() {
        Arbitrary<Pecahan> ujung = Arbitraries.integers().between(0, 3).map(Pecahan::of);
        return Combinators.combine(
                        ujung.injectNull(0.2),
                        Arbitraries.of(true, false),
                        ujung.injectNull(0.2),
                        Arbitraries.of(true, false))
                .as(Daerah::new);
    }

    private static List<Pecahan> isi(Daerah daerah) {
        return ANGKA.stream().filter(x -> daerah.letak(x) == 0).toList();
    }

    @Property
    void empty_is_what_has_no_number(@ForAll("daerah") Daerah a) {
        assertThat(a.isKosong()).isEqualTo(isi(a).isEmpty());
    }

    @Property
    void an_intersection_has_what_both_have(@ForAll("daerah") Daerah a, @ForAll("daerah") Daerah b) {
        assertThat(isi(a.irisan(b)))
                .isEqualTo(ANGKA.stream()
                        .filter(x -> isi(a).contains(x) && isi(b).contains(x))
                        .toList());
    }

    @Property
    void a_hull_reaches_from_the_first_to_the_last_number_of_both(
            @ForAll("daerah") Daerah a, @ForAll("daerah") Daerah b) {
        List<Pecahan> semua =
                Stream.of(a, b).flatMap(d -> isi(d).stream()).sorted().toList();
        assertThat(isi(a.gabung(b)))
                .isEqualTo(ANGKA.stream()
                        .filter(x -> !semua.isEmpty()
                                && x.compareTo(semua.get(0)) >= 0
                                && x.compareTo(semua.get(semua.size() - 1)) <= 0)
                        .toList());
    }

    @Property
    void a_map_that_turns_the_order_around_exchanges_the_ends(@ForAll("daerah") Daerah a) {
        assertThat(isi(a).stream().map(Pecahan::negate).sorted().toList())
                .isEqualTo(ANGKA.stream()
                        .map(Pecahan::negate)
                        .filter(x -> a.petaTurun(Pecahan::negate).letak(x) == 0)
                        .sorted()
                        .toList());
    }
}
