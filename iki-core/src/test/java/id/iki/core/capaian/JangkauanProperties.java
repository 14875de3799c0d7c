// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.pembangkit.Aturan;
import id.iki.core.pembangkit.Oracle;
import id.iki.core.pembangkit.OracleAturan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** Rules backwards: what they answer reaches what was asked for, and one step less does not. */
@Domain(Aturan.class)
@Domain(DomainContext.Global.class)
class JangkauanProperties {

    /** Smaller than any step that the generated rules make. */
    private static final Pecahan SEDIKIT = Pecahan.of(BigInteger.ONE, BigInteger.TEN.pow(40));

    @Provide
    Arbitrary<Persentase> tujuan() {
        return Arbitraries.oneOf(Arbitraries.just(Persentase.SERATUS), new Aturan().persen());
    }

    @Property(tries = 600)
    void an_achievement(
            @ForAll AturanCapaian aturan, @ForAll Aturan.Pasangan pasangan, @ForAll("tujuan") Persentase tujuan) {
        Oracle dicari = Oracle.of(tujuan.dalamSatuan());
        Result<Jangkauan> jawab = aturan.jangkauan(pasangan.target(), tujuan);
        periksa(
                jawab,
                aturan,
                pasangan,
                r -> OracleAturan.hasil(aturan, pasangan.target(), r)
                        .filter(h -> h.compareTo(dicari) >= 0)
                        .isPresent());
        if (tujuan.equals(Persentase.SERATUS)) {
            assertThat(aturan.jangkauan(pasangan.target()).map(Jangkauan::toString))
                    .isEqualTo(jawab.map(Jangkauan::toString));
        }
    }

    @Property(tries = 600)
    void a_rating(@ForAll AturanCapaian aturan, @ForAll Aturan.Pasangan pasangan, @ForAll int pilih) {
        Assume.that(OracleAturan.skala(aturan).isPresent());
        List<Predikat> predikat = OracleAturan.skala(aturan).orElseThrow().predikat();
        int ke = Math.floorMod(pilih, predikat.size());
        periksa(
                aturan.jangkauan(pasangan.target(), predikat.get(ke)),
                aturan,
                pasangan,
                mencapai(aturan, pasangan, ke));
    }

    private static Predicate<Oracle> mencapai(AturanCapaian aturan, Aturan.Pasangan pasangan, int ke) {
        List<Predikat> predikat = OracleAturan.skala(aturan).orElseThrow().predikat();
        return r -> OracleAturan.predikat(aturan, pasangan.target(), r)
                .filter(p -> predikat.indexOf(p) <= ke)
                .isPresent();
    }

    @Property(tries = 600)
    void the_next_rating(@ForAll AturanCapaian aturan, @ForAll Aturan.Pasangan pasangan) {
        Assume.that(OracleAturan.skala(aturan).isPresent());
        List<Predikat> predikat = OracleAturan.skala(aturan).orElseThrow().predikat();
        Result<Jangkauan> jawab = aturan.jangkauanBerikut(pasangan.realisasi(), pasangan.target());
        Result<Predikat> kini =
                aturan.hitung(pasangan.realisasi(), pasangan.target()).predikat();
        if (kini instanceof Failure<Predikat> gagal) {
            assertThat(jawab).isEqualTo(gagal);
            return;
        }
        int ke = predikat.indexOf(kini.orElseThrow());
        if (ke == 0) {
            assertThat(jawab.kendala()).extracting("alasan").containsExactly(Alasan.PREDIKAT_TERTINGGI);
            return;
        }
        periksa(jawab, aturan, pasangan, mencapai(aturan, pasangan, ke - 1));
        jawab.toOptional()
                .ifPresent(j -> assertThat(j.memuat(pasangan.realisasi())).isFalse());
    }

    private static void periksa(
            Result<Jangkauan> jawab, AturanCapaian aturan, Aturan.Pasangan pasangan, Predicate<Oracle> mencapai) {
        Optional<Jangkauan> ada = jawab.toOptional();
        List<Pecahan> coba = new ArrayList<>(
                List.of(pasangan.realisasi().dalamSatuan(), Pecahan.NOL, Pecahan.SATU, Pecahan.SERATUS, SEDIKIT));
        ada.stream()
                .flatMap(j -> Stream.of(j.bawah(), j.atas()).flatMap(Optional::stream))
                .map(b -> b.nilai().dalamSatuan())
                .flatMap(b -> Stream.of(b.minus(SEDIKIT), b, b.plus(SEDIKIT)))
                .forEach(coba::add);
        for (Pecahan r : coba) {
            Nilai realisasi = Nilai.of(r, pasangan.target().satuan());
            boolean harus = mencapai.test(Oracle.of(r));
            assertThat(ada.map(j -> j.memuat(realisasi)).orElse(false))
                    .as("%s with %s at %s", aturan, jawab, r)
                    .isEqualTo(harus);
            ada.ifPresent(j -> jarak(j, realisasi, harus));
        }
        ada.ifPresent(j -> bulat(j, arah(aturan, pasangan.target()), mencapai));
        if (jawab instanceof Failure<Jangkauan> gagal && gagal.alasan() != Alasan.TIDAK_TERJANGKAU) {
            assertThat(OracleAturan.mentah(aturan.rumus(), pasangan.target(), Oracle.of(1)))
                    .isEmpty();
        }
        Statistics.label("answer").collect(ada.isPresent() ? "reach" : "none").coverage(c -> {
            c.check("reach").percentage(p -> p > 40);
            c.check("none").percentage(p -> p > 5);
        });
        Statistics.label("end")
                .collect(ada.flatMap(Jangkauan::ambang)
                        .map(b -> b.pembanding().name())
                        .orElse("none"))
                .coverage(c -> {
                    c.check("SEKURANG_KURANGNYA").percentage(p -> p > 2);
                    c.check("LEBIH_DARI").percentage(p -> p > 1);
                    c.check("PALING_BANYAK").percentage(p -> p > 5);
                    c.check("KURANG_DARI").percentage(p -> p > 1);
                });
    }

    private static boolean arah(AturanCapaian aturan, Target target) {
        return aturan.rumus().isNaik() && !(target instanceof Target.Nihil);
    }

    private static void jarak(Jangkauan jangkauan, Nilai realisasi, boolean mencapai) {
        Nilai kurang = jangkauan.kurang(realisasi);
        assertThat(kurang.satuan())
                .isEqualTo(realisasi instanceof Persentase ? Satuan.POIN_PERSEN : realisasi.satuan());
        Pecahan jauh = kurang.dalamSatuan();
        Pecahan r = realisasi.dalamSatuan();
        if (mencapai) {
            assertThat(jauh.isZero()).isTrue();
        } else { // it lands on an end: a little further is in the reach or the end itself is
            assertThat(jauh.signum()).isNotNegative();
            boolean tepat = Stream.of(r.plus(jauh), r.minus(jauh))
                    .flatMap(p -> Stream.of(p.minus(SEDIKIT), p, p.plus(SEDIKIT)))
                    .anyMatch(p -> jangkauan.memuat(Nilai.of(p, realisasi.satuan())));
            assertThat(tepat)
                    .as("%s from %s by %s", jangkauan, realisasi, kurang)
                    .isTrue();
        }
        Result<Nilai> bulat = jangkauan.kurangBulat(realisasi);
        bulat.toOptional().ifPresent(b -> {
            assertThat(b).isInstanceOf(Besaran.class);
            assertThat(b.dalamSatuan()).isGreaterThanOrEqualTo(jauh);
            assertThat(mencapai
                            || jangkauan.memuat(Nilai.of(r.plus(b.dalamSatuan()), realisasi.satuan()))
                            || jangkauan.memuat(Nilai.of(r.minus(b.dalamSatuan()), realisasi.satuan())))
                    .isTrue();
        });
    }

    private static void bulat(Jangkauan jangkauan, boolean naik, Predicate<Oracle> mencapai) {
        Result<Nilai> bulat = jangkauan.bulat();
        if (bulat.isSuccess()) {
            BigInteger n = bulat.orElseThrow().dalamSatuan().pembilang();
            assertThat(bulat.orElseThrow().dalamSatuan().isInteger()).isTrue();
            assertThat(n).isNotNegative();
            assertThat(mencapai.test(new Oracle(n, BigInteger.ONE))).isTrue();
            BigInteger kurang = naik ? n.subtract(BigInteger.ONE) : n.add(BigInteger.ONE);
            assertThat(kurang.signum() >= 0 && mencapai.test(new Oracle(kurang, BigInteger.ONE)))
                    .as("%s: %s reaches it too", jangkauan, kurang)
                    .isFalse();
        } else if (((Failure<Nilai>) bulat).alasan() == Alasan.TANPA_BATAS) {
            assertThat(naik).isFalse();
            assertThat(jangkauan.atas()).isEmpty();
        } else {
            Stream.of(jangkauan.bawah(), jangkauan.atas())
                    .flatMap(Optional::stream)
                    .map(b -> Oracle.of(b.nilai().dalamSatuan())
                            .round(0, RoundingMode.FLOOR)
                            .toBigIntegerExact())
                    .flatMap(b -> Stream.of(b.subtract(BigInteger.ONE), b, b.add(BigInteger.ONE), BigInteger.ZERO))
                    .filter(b -> b.signum() >= 0)
                    .forEach(b -> assertThat(mencapai.test(new Oracle(b, BigInteger.ONE)))
                            .as("%s: %s reaches it", jangkauan, b)
                            .isFalse());
        }
        Statistics.label("whole")
                .collect(bulat.isSuccess())
                .coverage(c -> c.check(true).percentage(p -> p > 30));
    }
}
