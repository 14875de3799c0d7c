// SPDX-License-Identifier: Apache-2.0
package id.iki.core.dokumen;

import java.util.Optional;

/**
 * Where a record differs from what its own definition and facts give (<i>perbedaan</i>).
 *
 * @param tempat the figure: code of the position, then the numbers of objective, indicator and wording
 * @param bagian the part of it: {@code realisasi}, {@code capaian}, {@code jejak langkah 3}
 * @param tercatat what the record says
 * @param dihitung what comes out
 */
public record Perbedaan(String tempat, String bagian, String tercatat, String dihitung) {

    static Optional<Perbedaan> bila(String tempat, String bagian, Object tercatat, Object dihitung) {
        return tercatat.equals(dihitung)
                ? Optional.empty()
                : Optional.of(new Perbedaan(tempat, bagian, tercatat.toString(), dihitung.toString()));
    }

    /** Returns the difference as an Indonesian sentence. */
    @Override
    public String toString() {
        return "Pada " + tempat + ", " + bagian + ": tercatat " + tercatat + ", dihitung ulang " + dihitung + ".";
    }
}
