// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.gabungan;

import static id.iki.formulas.pembangkit.Dunia.SURAT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.gabungan.DataBerkala;
import id.iki.core.gabungan.Pantauan;
import id.iki.core.gabungan.Rencana;
import id.iki.core.gabungan.Rencana.Bentuk;
import id.iki.core.kinerja.AturanPeriode;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Satuan;
import id.iki.core.pembangkit.Angka;
import id.iki.core.pembangkit.Oracle;
import id.iki.core.result.Tanda;
import id.iki.formulas.rumus.Rumus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The laws of plans: targets of the parts make those of the whole by the rule of the realisations. */
@Domain(Angka.class)
@Domain(DomainContext.Global.class)
class RencanaProperties {

    private static final Periode TAHUN = Periode.tahun(2025);
    private static final Satuan BERKAS = new Satuan("berkas");

    private static Map<Periode, Nilai> triwulan(List<Pecahan> angka) {
        return IntStream.range(0, angka.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(
                        i -> Periode.triwulan(2025, i + 1), i -> new Besaran(angka.get(i), BERKAS)));
    }

    @Property(tries = 300)
    void a_plan_to_date_and_its_increments_are_inverse(@ForAll @Size(4) List<Pecahan> angka) {
        Rencana perBagian = Rencana.of(AturanPeriode.JUMLAH, TAHUN, triwulan(angka));
        Rencana sampai = Rencana.sampaiDengan(TAHUN, triwulan(angka));
        assertThat(perBagian
                        .bentuk(Bentuk.SAMPAI_DENGAN)
                        .flatMap(r -> r.bentuk(Bentuk.PER_BAGIAN))
                        .orElseThrow())
                .isEqualTo(perBagian);
        assertThat(sampai.bentuk(Bentuk.PER_BAGIAN)
                        .flatMap(r -> r.bentuk(Bentuk.SAMPAI_DENGAN))
                        .orElseThrow())
                .isEqualTo(sampai);
        Oracle jumlah = Oracle.of(0);
        Oracle lalu = Oracle.of(0);
        for (int i = 0; i < 4; i++) {
            Periode p = Periode.triwulan(2025, i + 1);
            Oracle ini = Oracle.of(angka.get(i));
            jumlah = jumlah.plus(ini);
            assertThat(Oracle.of(perBagian.sampaiDengan(p).orElseThrow().angka()))
                    .isEqualTo(jumlah);
            assertThat(Oracle.of(sampai.target(p).orElseThrow().angka())).isEqualTo(ini.minus(lalu));
            assertThat(perBagian.target(p).orElseThrow().angka()).isEqualTo(angka.get(i));
            assertThat(sampai.sampaiDengan(p).orElseThrow().angka()).isEqualTo(angka.get(i));
            lalu = ini;
        }
        assertThat(Oracle.of(perBagian.keseluruhan().orElseThrow().angka())).isEqualTo(jumlah);
        assertThat(sampai.keseluruhan().orElseThrow().angka()).isEqualTo(angka.get(3));
    }

    @Property(tries = 300)
    void a_plan_that_falls_is_flagged(@ForAll @Size(4) List<@LongRange(min = -2, max = 3) Long> angka) {
        Map<Periode, Nilai> target = triwulan(angka.stream().map(Pecahan::of).toList());
        boolean turun = angka.get(0) > angka.get(1) || angka.get(1) > angka.get(2) || angka.get(2) > angka.get(3);
        assertThat(Rencana.sampaiDengan(TAHUN, target).tanda(Optional.empty()))
                .isEqualTo(turun ? Set.of(Tanda.RENCANA_KUMULATIF_TURUN) : Set.of());
        assertThat(Rencana.of(AturanPeriode.KUMULATIF, TAHUN, target).tanda(Optional.empty()))
                .isEqualTo(Rencana.sampaiDengan(TAHUN, target).tanda(Optional.empty()));
        assertThat(Rencana.of(AturanPeriode.TERAKHIR, TAHUN, target).tanda(Optional.empty()))
                .isEmpty();
        assertThat(Rencana.of(AturanPeriode.RATA_RATA, TAHUN, target).tanda(Optional.empty()))
                .isEmpty();
        assertThat(Rencana.of(AturanPeriode.JUMLAH, TAHUN, target)
                        .tanda(Optional.empty())
                        .isEmpty())
                .isEqualTo(angka.stream().allMatch(a -> a >= 0));
        Statistics.label("falls").collect(turun).coverage(c -> {
            c.check(true).percentage(p -> p > 20);
            c.check(false).percentage(p -> p > 2);
        });
    }

    @Property(tries = 300)
    void achievement_is_100_percent_for_every_part_and_to_date_where_the_plan_is_met(
            @ForAll AturanPeriode aturan, @ForAll @Size(4) List<@IntRange(min = 1, max = 50) Integer> angka) {
        Assume.that(aturan != AturanPeriode.KUMULATIF
                || angka.stream().sorted().toList().equals(angka));
        Rencana rencana = Rencana.of(
                aturan, TAHUN, triwulan(angka.stream().map(n -> Pecahan.of(n)).toList()));
        DataBerkala data = DataBerkala.of(
                TAHUN,
                IntStream.range(0, 4)
                        .mapToObj(i -> DataKinerja.of(Periode.triwulan(2025, i + 1), SURAT.sebanyak(angka.get(i))))
                        .toList());
        List<Pantauan> tabel = rencana.pantau(data, Pengukuran.of(Rumus.jumlah(SURAT)), AturanCapaian.NAIK);
        assertThat(tabel).hasSize(4).allSatisfy(b -> {
            assertThat(Oracle.of(b.capaian().hasil().orElseThrow().angka())).isEqualTo(Oracle.of(1));
            assertThat(Oracle.of(b.capaianSampai().hasil().orElseThrow().angka()))
                    .isEqualTo(Oracle.of(1));
            assertThat(b.realisasiSampai().hasil().tanda()).isEmpty();
        });
        assertThat(rencana.tanda(rencana.keseluruhan().toOptional().map(Target::of)))
                .isEmpty();
        assertThat(rencana.tanda(rencana.keseluruhan()
                        .toOptional()
                        .map(n -> Target.of(n.withAngka(n.angka().plus(Pecahan.SATU))))))
                .containsExactly(Tanda.RENCANA_BERBEDA_DARI_TARGET);
    }
}
