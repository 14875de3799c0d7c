// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Collects findings in the order in which they are made. Not thread-safe. */
final class Penampung {

    private final ImmutableList.Builder<Temuan> temuan = ImmutableList.builder();

    void catat(AturanPeriksa kode, Tempat tempat, String kutipan) {
        catat(kode, tempat, kutipan, "");
    }

    void catat(AturanPeriksa kode, Tempat tempat, String kutipan, String rincian) {
        temuan.add(Temuan.of(kode, tempat, kutipan, rincian));
    }

    List<Temuan> hasil() {
        return temuan.build();
    }
}
