// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import id.iki.core.nilai.Periode;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Map;

/**
 * Rules that follow each other in time (<i>berlaku</i>, in force): which one holds is chosen by the period of the indicator.
 *
 * <pre>{@code
 * Berlaku<AturanCapaian> aturan = Berlaku.of(dasarLama, aturanLama).lalu(dasarBaru, aturanBaru);
 * aturan.pada(Periode.tahun(2021)).map(a -> a.hitung(realisasi, target));
 * }</pre>
 *
 * <p>A rule holds in a period if it holds on the period's last day ({@link Dasar#berlaku}). Where none or more than one
 * does, none is chosen.
 *
 * @param <T> what the rules are: {@link AturanCapaian}, {@link Skala}
 * @param masa the rules with the time in which each holds
 */
public record Berlaku<T>(@JsonProperty(required = true) List<Masa<T>> masa) {

    /**
     * A rule with the time in which it holds.
     *
     * @param <T> what the rule is
     * @param dasar where it comes from, and since when and until when it holds
     * @param isi the rule
     */
    public record Masa<T>(
            @JsonProperty(required = true) Dasar dasar,
            @JsonProperty(required = true) T isi) {
        /** Creates a dated rule. */
        public Masa {
            checkNotNull(dasar, "dasar");
            checkNotNull(isi, "isi");
        }
    }

    /**
     * Creates a dated set.
     *
     * @throws IllegalArgumentException if there is no rule
     */
    public Berlaku {
        checkArgument(!masa.isEmpty(), "masa must not be empty");
        masa = ImmutableList.copyOf(masa);
    }

    /**
     * Returns a dated set of one rule.
     *
     * @param <T> what the rules are
     * @param dasar where the rule comes from, and since when and until when it holds
     * @param isi the rule
     * @return the set
     */
    public static <T> Berlaku<T> of(Dasar dasar, T isi) {
        return new Berlaku<>(List.of(new Masa<>(dasar, isi)));
    }

    /**
     * Returns this set with a further rule.
     *
     * @param dasar where the rule comes from, and since when and until when it holds
     * @param isi the rule
     * @return the set
     */
    public Berlaku<T> lalu(Dasar dasar, T isi) {
        return new Berlaku<>(ImmutableList.<Masa<T>>builder()
                .addAll(masa)
                .add(new Masa<>(dasar, isi))
                .build());
    }

    /**
     * Returns the rule that holds in a period.
     *
     * @param periode the period of the indicator
     * @return the rule; a failure if none holds, or more than one
     */
    public Result<T> pada(Periode periode) {
        List<Masa<T>> berlaku =
                masa.stream().filter(m -> m.dasar().berlaku(periode)).toList();
        if (berlaku.size() == 1) {
            return Result.success(berlaku.get(0).isi());
        }
        return Result.failure(
                berlaku.isEmpty()
                        ? Kendala.of(Alasan.ATURAN_TIDAK_ADA, "periode", periode.nama())
                        : new Kendala(
                                Alasan.ATURAN_GANDA,
                                Map.of(
                                        "periode",
                                        periode.nama(),
                                        "aturan",
                                        berlaku.stream()
                                                .map(m -> m.dasar().regulasi())
                                                .collect(joining(", ")))));
    }
}
