// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.cocok;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.nilai.Tulisan;
import id.iki.core.pembangkit.Oracle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The cross-check against tables made by an oracle: what made a figure is found, and nothing that did not. */
class KecocokanProperties {

    private static final List<String> RUMUS = List.of("R/T", "(2T-R)/T", "T/R");

    /** From 1 to 10^18 and beyond, with two decimals. */
    @Provide
    Arbitrary<Long> perSeratus() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(1, 20_000)),
                Tuple.of(1, Arbitraries.of(1L, 100L, 1000L, 100_000_000_000_000_000L)),
                Tuple.of(1, Arbitraries.longs().between(1, Long.MAX_VALUE)));
    }

    private static Oracle capaian(String rumus, Oracle t, Oracle r) {
        Oracle bagian = switch (rumus) {
            case "R/T" -> r.dividedBy(t);
            case "T/R" -> t.dividedBy(r);
            default -> t.plus(t).minus(r).dividedBy(t);
        };
        return bagian.times(Oracle.of(100));
    }

    private static List<Kecocokan> cari(long t, long r, BigDecimal tercetak) {
        return Kecocokan.cari(
                Target.of(new Besaran(Pecahan.of(t, 100), Satuan.ORANG)),
                new Besaran(Pecahan.of(r, 100), Satuan.ORANG),
                new Tulisan.Tunggal(Pecahan.of(tercetak), tercetak.scale(), Optional.empty()));
    }

    @Property
    void what_made_a_printed_figure_is_found(
            @ForAll("perSeratus") long t,
            @ForAll("perSeratus") long r,
            @ForAll @IntRange(max = 2) int rumus,
            @ForAll("cara") RoundingMode cara,
            @ForAll @IntRange(max = 4) int desimal) {
        BigDecimal tercetak =
                capaian(RUMUS.get(rumus), Oracle.of(t, 100), Oracle.of(r, 100)).round(desimal, cara);
        List<String> kode = cari(t, r, tercetak).stream().map(Kecocokan::kode).toList();
        String harus = RUMUS.get(rumus) + " " + cara + " " + desimal;
        // where it makes no difference, halves to even are called halves up
        assertThat(kode).containsAnyOf(harus, cara == RoundingMode.HALF_EVEN ? harus.replace("EVEN", "UP") : harus);
    }

    @Provide
    Arbitrary<RoundingMode> cara() {
        return Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN);
    }

    @Property
    void a_cap_that_bit_is_found(
            @ForAll("perSeratus") long t, @ForAll("perSeratus") long r, @ForAll("batas") long batas) {
        Oracle asli = capaian("R/T", Oracle.of(t, 100), Oracle.of(r, 100));
        boolean kena = asli.round(2, RoundingMode.HALF_UP).compareTo(BigDecimal.valueOf(batas)) > 0;
        BigDecimal tercetak = BigDecimal.valueOf(batas).setScale(2);
        String kode = "R/T HALF_UP 2 MAKS " + batas;
        assertThat(cari(t, r, tercetak).stream().map(Kecocokan::kode).anyMatch(kode::equals))
                .isEqualTo(kena);
        Statistics.collect(kena);
        Statistics.coverage(c -> {
            c.check(true).percentage(p -> p > 10);
            c.check(false).percentage(p -> p > 10);
        });
    }

    @Provide
    Arbitrary<Long> batas() {
        return Arbitraries.of(100L, 110L, 120L, 150L, 200L);
    }

    @Property
    void every_match_gives_the_printed_figure(
            @ForAll("kecil") long t, @ForAll("kecil") long r, @ForAll @IntRange(min = -100, max = 200) int cetak) {
        BigDecimal tercetak = BigDecimal.valueOf(cetak);
        List<Kecocokan> semua = cari(t, r, tercetak);
        for (Kecocokan satu : semua) {
            Oracle asli = capaian(satu.rumus().kode(), Oracle.of(t, 100), Oracle.of(r, 100));
            BigDecimal bulat = asli.round(0, satu.pembulatan().cara());
            BigDecimal hasil = satu.batas()
                    .map(b -> b.bawah()
                            .map(p -> bulat.max(desimal(p)))
                            .orElseGet(() -> bulat.min(desimal(b.atas().orElseThrow()))))
                    .orElse(bulat);
            assertThat(hasil).isEqualByComparingTo(tercetak);
            assertThat(satu.pembulatan().desimal()).isZero();
        }
        assertThat(semua).doesNotHaveDuplicates();
        Statistics.collect(semua.isEmpty());
        Statistics.coverage(c -> c.check(false).percentage(p -> p > 2));
    }

    private static BigDecimal desimal(Persentase persen) {
        return persen.dalamSatuan().round(new Pembulatan(0, RoundingMode.HALF_UP));
    }

    @Provide
    Arbitrary<Long> kecil() {
        return Arbitraries.longs().between(1, 20).map(n -> n * 100);
    }
}
