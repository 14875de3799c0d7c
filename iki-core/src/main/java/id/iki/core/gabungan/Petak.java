// SPDX-License-Identifier: Apache-2.0
package id.iki.core.gabungan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import id.iki.core.nilai.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How periods lie in a longer one: which were given, and which are missing between them.
 *
 * @param semua the periods given and missing, in the order of time; together they fill the whole, up to where it is
 *     looked at
 * @param bagian those given
 */
record Petak(List<Periode> semua, List<Periode> bagian) {

    /**
     * Lays the given periods out.
     *
     * @throws IllegalArgumentException if one lies outside the whole or after its end, or if two overlap
     */
    static Petak of(Periode keseluruhan, List<Periode> bagian, Optional<Periode> sampai) {
        LocalDate akhir = sampai.orElse(keseluruhan).akhir();
        checkArgument(
                keseluruhan.memuat(sampai.orElse(keseluruhan)),
                "sampai must lie within %s, but was %s",
                keseluruhan,
                sampai.map(Periode::toString).orElse(""));
        List<Periode> terurut = bagian.stream().sorted().toList();
        for (int i = 0; i < terurut.size(); i++) {
            Periode satu = terurut.get(i);
            checkArgument(
                    keseluruhan.memuat(satu) && !satu.akhir().isAfter(akhir),
                    "bagian must lie within %s up to %s, but was %s",
                    keseluruhan,
                    akhir,
                    satu);
            checkArgument(
                    i == 0 || terurut.get(i - 1).akhir().isBefore(satu.mulai()),
                    "bagian must not overlap, but %s and %s do",
                    terurut.get(Math.max(i - 1, 0)),
                    satu);
        }
        List<Periode.Jangka> jangka = ImmutableSortedSet.copyOf(Stream.concat(terurut.stream(), sampai.stream())
                        .map(Periode::jangka)
                        .toList())
                .asList();
        List<Periode> semua = new ArrayList<>();
        isi(keseluruhan, terurut, jangka, akhir, semua);
        return new Petak(ImmutableList.copyOf(semua), terurut);
    }

    private static void isi(
            Periode petak, List<Periode> bagian, List<Periode.Jangka> jangka, LocalDate akhir, List<Periode> semua) {
        Optional<Periode.Jangka> lebihPendek =
                jangka.stream().filter(j -> j.compareTo(petak.jangka()) > 0).findFirst();
        boolean utuh = jangka.contains(petak.jangka())
                && bagian.stream().noneMatch(petak::memuat)
                && !petak.akhir().isAfter(akhir);
        if (bagian.contains(petak) || utuh || lebihPendek.isEmpty()) {
            semua.add(petak);
            return;
        }
        for (Periode satu : petak.bagian(lebihPendek.get())) {
            if (!satu.mulai().isAfter(akhir)) {
                isi(satu, bagian, jangka, akhir, semua);
            }
        }
    }

    /** Returns the missing periods. */
    List<Periode> kosong() {
        return semua.stream().filter(p -> !bagian.contains(p)).toList();
    }
}
