// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static id.iki.formulas.rumus.Rumus.jumlah;
import static id.iki.formulas.rumus.Rumus.persen;
import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.fakta.Populasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.result.Alasan;
import id.iki.core.result.Tanda;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** One rule, with every figure computed the plain way in big integers: no code of the library takes part. */
class CapaianMassalProperties {

    private static final Populasi<Object> A = Populasi.of("selesai");
    private static final Populasi<Object> B = Populasi.of("berkas");
    private static final RencanaHitung RENCANA =
            RencanaHitung.of(Hitungan.of("h", jumlah(A).dibagi(jumlah(B)).kaliSeratusPersen())
                    .aturan(AturanCapaian.of(RumusCapaian.TURUN_LINEAR)
                            .bulatkan(Pembulatan.DUA_DESIMAL)
                            .palingTinggi(persen(120))
                            .skala(Skala.builder("dua", "Dua jenjang")
                                    .mulai(90, Predikat.of("Baik"))
                                    .selebihnya(Predikat.of("Kurang"))))
                    .target(Target.of(persen(80))));

    @Provide
    Arbitrary<List<Long>> angka() {
        return Arbitraries.frequencyOf(
                        Tuple.of(20, Arbitraries.longs().between(1, 2000)),
                        Tuple.of(6, Arbitraries.of(22L, 25L, 44L, 50L)), // 22/25 lies exactly on a step of the scale
                        Tuple.of(2, Arbitraries.just(0L)),
                        Tuple.of(2, Arbitraries.just(-1L)), // stands for a missing value
                        Tuple.of(1, Arbitraries.of(1L << 40, 1_000_000_000_000_000_000L, Long.MAX_VALUE)))
                .list()
                .ofMinSize(64)
                .ofMaxSize(200);
    }

    @Property(tries = 200)
    @StatisticsReport(onFailureOnly = true)
    void a_rule_gives_what_it_says(@ForAll("angka") List<Long> a, @ForAll("angka") List<Long> b) {
        int baris = Math.min(a.size(), b.size());
        Hasil hasil = RENCANA.hitung(RENCANA.tabel(Periode.tahun(2025), baris)
                .kolom(A.semua(), angka(a), kosong(a))
                .kolom(B.semua(), angka(b), kosong(b))
                .build());
        Kolom kolom = hasil.capaian("h");
        for (int i = 0; i < baris; i++) {
            long x = a.get(i);
            long y = b.get(i);
            if (x < 0 || y <= 0) {
                assertThat(kolom.alasan(i)).isEqualTo(x < 0 || y < 0 ? Alasan.DATA_BELUM_ADA : Alasan.PENYEBUT_NOL);
                assertThat(kolom.jenjang(i)).isEqualTo(-1);
                assertThat(kolom.predikat(i)).isNull();
                continue;
            }
            // (2T - R) / T for T = 8/10 and R = x/y is (16 y - 10 x) / 8 y; in hundredths of a percent, halves away
            // from 0: the magnitude is floor((2 n + d) / 2 d)
            BigInteger n = BigInteger.valueOf(y)
                    .multiply(BigInteger.valueOf(160_000))
                    .subtract(BigInteger.valueOf(x).multiply(BigInteger.valueOf(100_000)));
            BigInteger d = BigInteger.valueOf(y).multiply(BigInteger.valueOf(8));
            BigInteger besar = n.abs().shiftLeft(1).add(d).divide(d.shiftLeft(1));
            BigInteger bulat = n.signum() < 0 ? besar.negate() : besar;
            boolean dibatasi = bulat.compareTo(BigInteger.valueOf(12_000)) > 0;
            BigInteger akhir = dibatasi ? BigInteger.valueOf(12_000) : bulat;

            assertThat(kolom.angka(i).pembilang().multiply(BigInteger.valueOf(10_000)))
                    .isEqualTo(akhir.multiply(kolom.angka(i).penyebut()));
            assertThat(kolom.bertanda(i, Tanda.DIBATASI)).isEqualTo(dibatasi);
            assertThat(kolom.bertanda(i, Tanda.CAPAIAN_NEGATIF)).isEqualTo(akhir.signum() < 0);
            assertThat(kolom.jenjang(i)).isEqualTo(akhir.compareTo(BigInteger.valueOf(9_000)) >= 0 ? 0 : 1);
            tercapai("tepat setengah", n.abs().shiftLeft(1).mod(d.shiftLeft(1)).equals(d), 0.3);
            tercapai("melebihi long", n.bitLength() >= Long.SIZE, 0.3);
            tercapai("negatif", akhir.signum() < 0, 5);
            tercapai("tepat pada batas", akhir.equals(BigInteger.valueOf(9_000)), 0.1);
        }
    }

    private static void tercapai(String apa, boolean ya, double persen) {
        Statistics.label(apa).collect(ya).coverage(c -> c.check(true).percentage(p -> p >= persen));
    }

    private static long[] angka(List<Long> sel) {
        return sel.stream().mapToLong(Long::longValue).toArray();
    }

    private static BitSet kosong(List<Long> sel) {
        BitSet kosong = new BitSet();
        for (int i = 0; i < sel.size(); i++) {
            kosong.set(i, sel.get(i) < 0);
        }
        return kosong;
    }
}
