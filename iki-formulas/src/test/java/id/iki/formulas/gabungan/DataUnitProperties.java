// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.gabungan;

import static id.iki.formulas.pembangkit.Dunia.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.gabungan.DataUnit;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Periode;
import id.iki.core.pembangkit.Oracle;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import id.iki.formulas.rumus.Rumus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws of figures over several units. */
class DataUnitProperties {

    private static final Pengukuran RASIO = Pengukuran.of(Rumus.persentase(SURAT, A));
    private static final Periode TAHUN = Periode.tahun(2025);

    /** A unit: a of b, or nothing. */
    record Unit(String nama, boolean ada, long a, long b) {
        DataKinerja data() {
            return ada ? DataKinerja.of(TAHUN, SURAT.sebanyak(b), SURAT.yang(A).sebanyak(a)) : DataKinerja.of(TAHUN);
        }
    }

    private static DataUnit data(List<Unit> unit) {
        return new DataUnit(unit.stream().collect(ImmutableMap.toImmutableMap(Unit::nama, Unit::data)));
    }

    @Provide
    Arbitrary<List<Unit>> unit() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.longs().between(1, 1_000_000_000_000_000_000L),
                        Arbitraries.longs().between(0, 4))
                .as((ada, b, k) -> new Unit("", ada > 0, b / 4 * k, b))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(semua -> {
                    List<Unit> bernama = new ArrayList<>();
                    semua.forEach(u -> bernama.add(new Unit("Unit " + bernama.size(), u.ada(), u.a(), u.b())));
                    return bernama;
                });
    }

    @Property(tries = 500)
    void units_are_pooled_and_averaged_as_the_oracle_has_it(@ForAll("unit") List<Unit> unit, @ForAll Random acak) {
        List<Unit> ada = unit.stream().filter(Unit::ada).toList();
        Result<Nilai> gabungan = data(unit).gabungan(RASIO).hasil();
        Result<Nilai> rata = data(unit).rataRata(RASIO).hasil();
        List<Unit> lain = new ArrayList<>(unit);
        Collections.shuffle(lain, acak);
        assertThat(data(lain).gabungan(RASIO).hasil()).isEqualTo(gabungan);
        assertThat(data(lain).rataRata(RASIO).hasil()).isEqualTo(rata);
        if (ada.isEmpty()) {
            assertThat(gabungan.kendala()).extracting(Kendala::alasan).containsOnly(Alasan.DATA_BELUM_ADA);
            assertThat(rata.kendala()).extracting(Kendala::alasan).containsOnly(Alasan.DATA_BELUM_ADA);
            return;
        }
        Oracle a = ada.stream().map(u -> Oracle.of(u.a())).reduce(Oracle.of(0), Oracle::plus);
        Oracle b = ada.stream().map(u -> Oracle.of(u.b())).reduce(Oracle.of(0), Oracle::plus);
        List<Oracle> bagian = ada.stream()
                .map(u -> Oracle.of(u.a(), u.b()))
                .sorted(Oracle::compareTo)
                .toList();
        Oracle semua = Oracle.of(gabungan.orElseThrow().angka());
        assertThat(semua).isEqualTo(a.dividedBy(b));
        assertThat(semua.compareTo(bagian.get(0))).isNotNegative();
        assertThat(semua.compareTo(bagian.get(bagian.size() - 1))).isNotPositive();
        Oracle mean = bagian.stream().reduce(Oracle.of(0), Oracle::plus).dividedBy(Oracle.of(bagian.size()));
        assertThat(Oracle.of(rata.orElseThrow().angka())).isEqualTo(mean);
        assertThat(rata.tanda().contains(Tanda.RATA_RATA_PERSENTASE)).isEqualTo(!mean.equals(semua));
        assertThat(gabungan.tanda().contains(Tanda.BAGIAN_TIDAK_LENGKAP)).isEqualTo(ada.size() < unit.size());
        Statistics.label("a unit without data")
                .collect(ada.size() < unit.size())
                .coverage(c -> c.check(true).percentage(p -> p > 10));
    }

    @Example
    void units_have_one_period() {
        assertThatThrownBy(() ->
                        new DataUnit(Map.of("A", DataKinerja.of(TAHUN), "B", DataKinerja.of(Periode.tahun(2024)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unit must be of one period, but was of [");
        assertThatThrownBy(() -> new DataUnit(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit must be of one period, but was of []");
    }
}
