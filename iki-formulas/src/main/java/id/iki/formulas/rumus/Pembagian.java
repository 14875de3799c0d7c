// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;

/**
 * An incomplete sentence (<i>pembagian</i>, division): "jumlah A dibagi jumlah B". The decree means every quotient as
 * a percentage, so it is complete only with "x 100 %".
 */
@CheckReturnValue
public final class Pembagian {

    private final Jumlah<?> pembilang;
    private final Jumlah<?> penyebut;

    Pembagian(Jumlah<?> pembilang, Jumlah<?> penyebut) {
        this.pembilang = checkNotNull(pembilang, "pembilang");
        this.penyebut = checkNotNull(penyebut, "penyebut");
    }

    /**
     * Completes the sentence with "x 100 %". This says how the quotient is shown; it is not a further factor.
     *
     * @return the ratio
     */
    public Rasio kaliSeratusPersen() {
        return new Rasio(pembilang, penyebut, List.of());
    }
}
