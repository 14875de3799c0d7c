// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import id.iki.core.kinerja.Formulasi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mirror (<i>cermin</i>): a wording of a position that measures the same as one of the superior's. The two have one
 * figure; whether the superior's is the sum of the staff's, the same measurement or his own is not said by a decree, so
 * nothing is rolled up.
 *
 * <p>Listed by {@link Keputusan#cermin}. Formulas are compared as such; a wording that only names another one has the
 * formula of that one.
 *
 * @param bawahan the position
 * @param indikator its indicator
 * @param rumusan its wording
 * @param atasan the superior
 * @param indikatorAtasan the superior's indicator
 * @param rumusanAtasan the superior's wording
 */
public record Cermin(
        Jabatan bawahan,
        Indikator indikator,
        Rumusan rumusan,
        Jabatan atasan,
        Indikator indikatorAtasan,
        Rumusan rumusanAtasan) {

    private record Baris(Indikator indikator, Rumusan rumusan, Formulasi formulasi) {}

    /** Returns the mirrors of a decree, in the order of its positions and wordings. */
    static List<Cermin> dari(Keputusan keputusan) {
        Map<String, Formulasi> berkode = keputusan
                .rumusan()
                .filter(r -> r.kode().isPresent())
                .collect(ImmutableMap.toImmutableMap(r -> r.kode().orElseThrow(), Rumusan::formulasi));
        return keputusan.jabatan().stream()
                .flatMap(bawahan -> keputusan.atasan(bawahan).stream().flatMap(atasan -> {
                    List<Baris> milikAtasan = baris(atasan, berkode).toList();
                    return baris(bawahan, berkode)
                            .flatMap(b -> milikAtasan.stream()
                                    .filter(a -> a.formulasi().masukan().size() > 0
                                            && a.formulasi().equals(b.formulasi()))
                                    .map(a -> new Cermin(
                                            bawahan, b.indikator(), b.rumusan(), atasan, a.indikator(), a.rumusan())));
                }))
                .collect(toImmutableList());
    }

    private static Stream<Baris> baris(Jabatan jabatan, Map<String, Formulasi> berkode) {
        return jabatan.sasaran().stream()
                .flatMap(s -> s.indikator().stream())
                .flatMap(i -> i.rumusan().stream().map(r -> new Baris(i, r, dirujuk(r.formulasi(), berkode))));
    }

    /** Follows a wording that only names another; references never form a circle. */
    private static Formulasi dirujuk(Formulasi formulasi, Map<String, Formulasi> berkode) {
        return Optional.of(formulasi)
                .flatMap(Formulasi::samaDengan)
                .map(berkode::get)
                .map(f -> dirujuk(f, berkode))
                .orElse(formulasi);
    }
}
