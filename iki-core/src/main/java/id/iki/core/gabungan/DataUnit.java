// SPDX-License-Identifier: Apache-2.0
package id.iki.core.gabungan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.kinerja.AturanPeriode;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.nilai.Periode;
import java.util.List;
import java.util.Map;

/**
 * What the units of an office found in one period (<i>data unit</i>): the kelurahan of a kecamatan.
 *
 * <pre>{@code
 * DataUnit kecamatan = new DataUnit(ImmutableMap.of("Rawa Makmur", data1, "Bukuan", data2));
 * Realisasi realisasi = kecamatan.gabungan(pengukuran); // sum of numerators / sum of denominators
 * }</pre>
 *
 * <p>A unit that has no data is given with none, so that it is known to be missing; it is never read as 0.
 * The mean has no result where a unit has wrong data or a denominator of 0: what would stand for it is not guessed.
 *
 * @param unit the facts by unit, at least one, all of one period, in the order in which reports name them
 */
public record DataUnit(@JsonProperty(required = true) Map<String, DataKinerja> unit) {

    /**
     * Creates data.
     *
     * @throws IllegalArgumentException if there is no unit, or the units have different periods
     */
    public DataUnit {
        unit = ImmutableMap.copyOf(unit);
        List<Periode> periode =
                unit.values().stream().map(DataKinerja::periode).distinct().toList();
        checkArgument(periode.size() == 1, "unit must be of one period, but was of %s", periode);
    }

    /**
     * Returns the period.
     *
     * @return the period of all units
     */
    public Periode periode() {
        return unit.values().iterator().next().periode();
    }

    /**
     * Computes a formula from the facts of all units together: counts add up and lists are joined, so a ratio is the
     * sum of numerators over the sum of denominators. It lies between the smallest and the largest ratio of the units.
     *
     * @param pengukuran the formula and the policy; what it says on periods does not matter here
     * @return the value or why there is none, with its trail
     */
    public Realisasi gabungan(Pengukuran pengukuran) {
        return hitung(pengukuran, AturanPeriode.JUMLAH);
    }

    /**
     * Computes the mean of the units' figures, each unit counting the same. For a ratio this is another figure than the
     * pooled one; the trail shows the difference, and the figure is flagged.
     *
     * @param pengukuran the formula and the policy; what it says on periods does not matter here
     * @return the value or why there is none, with its trail
     */
    public Realisasi rataRata(Pengukuran pengukuran) {
        return hitung(pengukuran, AturanPeriode.RATA_RATA);
    }

    private Realisasi hitung(Pengukuran pengukuran, AturanPeriode cara) {
        DataKinerja kosong = DataKinerja.of(periode());
        return Penggabungan.hitung(
                new Penggabungan.Parta(
                        unit.size() + " unit, " + periode().nama(),
                        unit.values().stream().anyMatch(DataKinerja::isContoh) ? kosong.sebagaiContoh() : kosong,
                        unit),
                new Pengukuran(pengukuran.formulasi(), pengukuran.kebijakan().periode(cara)),
                Map.of());
    }
}
