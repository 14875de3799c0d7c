// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Skor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a plan reads (<i>skema</i>): a number for each count and score, an answer for each item of a
 * checklist.
 */
final class Skema {

    private final ImmutableSet<Kunci> kunci;
    private final ImmutableMap<Kunci, Integer> angka;
    private final ImmutableMap<DaftarButir, Integer> isian;
    private final ImmutableMap<Skor, Integer> desimal;
    private final int banyakIsian;

    Skema(ImmutableSet<Kunci> kunci, Map<Skor, Integer> desimal) {
        this.kunci = kunci;
        this.desimal = ImmutableMap.copyOf(desimal);
        Map<Kunci, Integer> tempatAngka = new HashMap<>();
        Map<DaftarButir, Integer> tempatIsian = new HashMap<>();
        int butir = 0;
        for (Kunci satu : kunci) {
            if (satu instanceof DaftarButir daftar) {
                tempatIsian.put(daftar, butir);
                butir += daftar.butir().size();
            } else if (satu instanceof Cacah<?> || satu instanceof Skor) {
                tempatAngka.put(satu, tempatAngka.size());
            }
        }
        this.angka = ImmutableMap.copyOf(tempatAngka);
        this.isian = ImmutableMap.copyOf(tempatIsian);
        this.banyakIsian = butir;
    }

    /** Returns everything that is read, also populations, which have no column: only whole rows have their lists. */
    ImmutableSet<Kunci> kunci() {
        return kunci;
    }

    ImmutableMap<Kunci, Integer> angka() {
        return angka;
    }

    ImmutableMap<DaftarButir, Integer> isian() {
        return isian;
    }

    int banyakIsian() {
        return banyakIsian;
    }

    int desimal(Skor skor) {
        return desimal.getOrDefault(skor, 2);
    }

    ImmutableMap<Skor, Integer> desimal() {
        return desimal;
    }

    /** Returns the column of a count or score, null if the plan does not read it. */
    @Nullable
    Integer angka(Kunci satu) {
        return angka.get(satu);
    }

    /** Returns the column of the first item of a checklist, null if the plan does not read it. */
    @Nullable
    Integer isian(DaftarButir daftar) {
        return isian.get(daftar);
    }
}
