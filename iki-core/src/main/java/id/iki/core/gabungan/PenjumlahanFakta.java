// SPDX-License-Identifier: Apache-2.0
package id.iki.core.gabungan;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.fakta.Kunci;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The facts of several parts as those of one. */
final class PenjumlahanFakta {

    private PenjumlahanFakta() {}

    /** Joins the facts that are needed, each key with its own. */
    static Result<List<Fakta>> jumlahkan(List<Kunci> masukan, List<DataKinerja> bagian) {
        ImmutableSet<Kunci> perlu = masukan.stream()
                .flatMap(k -> k instanceof Cacah<?> c ? Stream.of(c, c.populasi()) : Stream.of(k))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableListMultimap<Kunci, Fakta> menurutKunci = Multimaps.index(
                bagian.stream()
                        .flatMap(d -> d.fakta().stream())
                        .filter(f -> perlu.contains(f.kunci()))
                        .iterator(),
                Fakta::kunci);
        return Result.all(menurutKunci.asMap().entrySet().stream()
                .map(e -> isDuaBentuk(e.getKey(), menurutKunci.keySet())
                        ? Result.<Fakta>failure(Kendala.of(
                                Alasan.TIDAK_DAPAT_DIJUMLAHKAN,
                                "fakta",
                                e.getKey().sebutan()))
                        : jumlahkan(e.getValue()))
                .toList());
    }

    /** Returns whether a population is given as a count here and as a list in another part. */
    private static boolean isDuaBentuk(Kunci kunci, ImmutableSet<Kunci> semua) {
        return kunci instanceof Cacah<?> c && semua.contains(c.populasi());
    }

    private static Result<Fakta> jumlahkan(Collection<Fakta> fakta) {
        return fakta.stream()
                .map(Result::success)
                .reduce((a, b) -> Result.combine(a, b, Fakta::gabung))
                .orElseThrow();
    }
}
