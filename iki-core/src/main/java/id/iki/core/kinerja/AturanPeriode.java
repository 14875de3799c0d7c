// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import static com.google.common.base.Preconditions.checkArgument;

import id.iki.core.nilai.Pecahan;
import java.util.List;

/**
 * How the figure of a longer period comes from those of its parts (<i>aturan periode</i>): a year from four quarters.
 * Declared for the indicator, because the same four figures have three totals; the same rule holds for its targets.
 *
 * <table>
 * <caption>One year of quarters 90, blank, 80 and 70, and what happens at the edges</caption>
 * <tr><th></th><th>{@link #JUMLAH}</th><th>{@link #TERAKHIR}</th><th>{@link #KUMULATIF}</th>
 *     <th>{@link #RATA_RATA}</th></tr>
 * <tr><td>the year</td><td>240</td><td>70</td><td>none: it fell</td><td>80</td></tr>
 * <tr><td>a ratio</td><td>sum of numerators / sum of denominators</td><td colspan="2">that of the last part with
 *     data</td><td>mean of the parts' percentages</td></tr>
 * <tr><td>a part without data</td><td colspan="4">left out and never read as 0; the figure is flagged as partial and
 *     names the part</td></tr>
 * <tr><td>no part with data</td><td colspan="4">no result</td></tr>
 * <tr><td>a part with wrong data</td><td>no result</td><td>no result if it is the last</td><td>no result</td><td>no
 *     result</td></tr>
 * <tr><td>a denominator of 0 in a part</td><td>adds 0</td><td>no result if it is the last</td><td>no result</td>
 *     <td>no result</td></tr>
 * </table>
 *
 * <p>Sources: sum and last known value are described in a guide of KPPN Denpasar; cumulative figures that must not
 * fall, and sums, in a planning application ({@code Tren}); cumulative or not is told apart by SAKTI. For the mean no
 * source was found, nor for a part without data under sum and mean; that a ratio is pooled and not averaged follows
 * from arithmetic.
 */
public enum AturanPeriode {
    /**
     * A flow (permohonan, laporan, rupiah): the facts of the parts are added, and the formula is computed from the sums.
     */
    JUMLAH("dijumlahkan") {
        @Override
        Pecahan gabungkan(List<Pecahan> nilai) {
            return Pecahan.sum(nilai);
        }
    },

    /** A stock (pos kamling aktif, nilai SAKIP): the last known figure holds, however it got there. */
    TERAKHIR("diambil angka terakhir yang diketahui") {
        @Override
        Pecahan gabungkan(List<Pecahan> nilai) {
            return nilai.get(nilai.size() - 1);
        }
    },

    /**
     * Progress (kemajuan fisik, serapan): each part already has all that was reached since the beginning, so the last
     * known figure holds, and a figure below an earlier one is wrong.
     */
    KUMULATIF("kumulatif: diambil angka terakhir yang diketahui, yang tidak boleh turun") {
        @Override
        Pecahan gabungkan(List<Pecahan> nilai) {
            return TERAKHIR.gabungkan(nilai);
        }
    },

    /** A level that is measured anew in each part (waktu tunggu, nilai survei): the mean of the parts of equal length. */
    RATA_RATA("dirata-ratakan") {
        @Override
        Pecahan gabungkan(List<Pecahan> nilai) {
            return JUMLAH.gabungkan(nilai).dividedBy(Pecahan.of(nilai.size()));
        }
    };

    private final String kata;

    AturanPeriode(String kata) {
        this.kata = kata;
    }

    abstract Pecahan gabungkan(List<Pecahan> nilai);

    /**
     * Returns the rule in words.
     *
     * @return the words as an explanation has them
     */
    public String kata() {
        return kata;
    }

    /**
     * Returns the figure of the whole, from the figures of its parts. Whether cumulative figures fall is not looked at.
     *
     * @param nilai the figures in the order of time, at least one
     * @return the exact figure
     * @throws IllegalArgumentException if there is none
     */
    public Pecahan gabung(List<Pecahan> nilai) {
        checkArgument(!nilai.isEmpty(), "nilai must not be empty: nothing known is no figure");
        return gabungkan(nilai);
    }
}
