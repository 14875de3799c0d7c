// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.google.common.collect.ImmutableList;
import id.iki.core.capaian.Skala;
import id.iki.core.capaian.Tahap;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Tulisan;
import id.iki.core.result.Result;
import id.iki.formulas.cocok.Kecocokan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table are read and computed, the same for all of them.
 *
 * @param angka the notation of figures, null if none was chosen
 * @param pembulatan how an achievement is rounded
 * @param batas the cap and floor that hold after rounding
 * @param skala the scale of ratings
 */
record CaraCapaian(
        @Nullable NotasiAngka angka, Pembulatan pembulatan, Optional<Tahap.Batasi> batas, Optional<Skala> skala) {

    Result<Tulisan> baca(String sel) {
        return angka == null ? Tulisan.baca(sel) : angka.notasi().baca(sel);
    }

    /** Returns the stages in their order: rounding, bounds, scale. */
    List<Tahap> tahap() {
        ImmutableList.Builder<Tahap> tahap = ImmutableList.builder();
        tahap.add(new Tahap.Bulatkan(pembulatan));
        batas.ifPresent(tahap::add);
        skala.ifPresent(s -> tahap.add(new Tahap.Nilai(s)));
        return tahap.build();
    }

    /** Returns the caps and floors that are tried on printed achievements: the usual ones, and the one that was chosen. */
    List<Tahap.Batasi> batasDicoba() {
        return ImmutableList.<Tahap.Batasi>builder()
                .addAll(Kecocokan.BATAS_LAZIM)
                .addAll(batas.filter(b -> !Kecocokan.BATAS_LAZIM.contains(b)).stream()
                        .iterator())
                .build();
    }
}
