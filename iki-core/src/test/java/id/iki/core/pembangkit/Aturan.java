// SPDX-License-Identifier: Apache-2.0
package id.iki.core.pembangkit;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Jenjang;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.capaian.SkalaNilai;
import id.iki.core.capaian.Tahap;
import id.iki.core.fakta.Pembanding;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Rules, scales, targets and realisations that reach the edges of each other. */
public class Aturan extends DomainContextBase {

    /** A target with a realisation in its unit. */
    public record Pasangan(Target target, Nilai realisasi) {}

    /** Quarters, so that thresholds, caps and halves at the rounding digit meet. */
    private static Arbitrary<Pecahan> seperempat(int dari, int sampai) {
        return Arbitraries.integers().between(4 * dari, 4 * sampai).map(n -> Pecahan.of(n, 4));
    }

    @Provide
    public Arbitrary<Pembulatan> pembulatan() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(RoundingMode.class).filter(m -> m != RoundingMode.UNNECESSARY))
                .as(Pembulatan::new);
    }

    /** Figures in percents near each other. */
    public Arbitrary<Persentase> persen() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(Pecahan.NOL, Pecahan.SERATUS, Pecahan.of(200))),
                        Tuple.of(3, seperempat(80, 120)),
                        Tuple.of(1, seperempat(-50, 250)))
                .map(Persentase::of);
    }

    @Provide
    public Arbitrary<Skala> skala() {
        return Combinators.combine(
                        seperempat(80, 120).list().ofMaxSize(4).uniqueElements(),
                        Arbitraries.of(Pembanding.SEKURANG_KURANGNYA, Pembanding.LEBIH_DARI)
                                .list()
                                .ofSize(4),
                        pembulatan().optional(0.5),
                        Arbitraries.of(new Rentang(Pecahan.of(79), Pecahan.of(481, 4)), Rentang.of(0, 120))
                                .optional(0.4))
                .as(Aturan::skala);
    }

    private static Skala skala(
            List<Pecahan> batas, List<Pembanding> pembanding, Optional<Pembulatan> bulat, Optional<Rentang> rentang) {
        List<Pecahan> turun = batas.stream().sorted(Comparator.reverseOrder()).toList();
        Skala.Builder skala = Skala.builder("acak", "Skala acak");
        for (int i = 0; i < turun.size(); i++) {
            skala.jenjang(new Jenjang(Predikat.of("J" + i), pembanding.get(i), turun.get(i)));
        }
        bulat.ifPresent(skala::dibulatkan);
        rentang.ifPresent(skala::untuk);
        return skala.selebihnya(Predikat.of("Terbawah"));
    }

    @Provide
    public Arbitrary<SkalaNilai> skalaNilai() {
        Arbitrary<SkalaNilai.Garis> garis =
                Combinators.combine(seperempat(-3, 3), seperempat(-10, 10)).as(SkalaNilai.Garis::new);
        return Combinators.combine(skala(), garis.list().ofSize(4), garis.optional())
                .as((skala, g, terbawah) -> new SkalaNilai(
                        "skor",
                        "Skor acak",
                        skala.jenjang().isEmpty()
                                ? List.of(new SkalaNilai.Ruas(Pembanding.LEBIH_DARI, Pecahan.NOL, g.get(0)))
                                : IntStream.range(0, skala.jenjang().size())
                                        .mapToObj(i -> new SkalaNilai.Ruas(
                                                skala.jenjang().get(i).pembanding(),
                                                skala.jenjang().get(i).batas(),
                                                g.get(i)))
                                        .toList(),
                        terbawah,
                        skala.pembulatan(),
                        Optional.empty()));
    }

    private Arbitrary<Tahap> pengubah() {
        Arbitrary<Tahap> batasi = Combinators.combine(
                        persen(), persen(), Arbitraries.integers().between(0, 2))
                .as((a, b, bentuk) -> {
                    boolean tertib = a.angka().compareTo(b.angka()) <= 0;
                    return new Tahap.Batasi(
                            bentuk == 0 ? Optional.empty() : Optional.of(tertib ? a : b),
                            bentuk == 1 ? Optional.empty() : Optional.of(tertib ? b : a));
                });
        return Arbitraries.oneOf(batasi, pembulatan().map(Tahap.Bulatkan::new));
    }

    @Provide
    public Arbitrary<AturanCapaian> aturan() {
        return Combinators.combine(
                        Arbitraries.of(RumusCapaian.class),
                        pengubah().list().ofMaxSize(2),
                        skala().optional(0.8),
                        pengubah().list().ofMaxSize(2))
                .as((rumus, sebelum, skala, sesudah) -> {
                    AturanCapaian aturan = new AturanCapaian(rumus, sebelum);
                    if (skala.isPresent()) {
                        aturan = aturan.skala(skala.get());
                    }
                    return new AturanCapaian(
                            rumus,
                            java.util.stream.Stream.concat(aturan.tahap().stream(), sesudah.stream())
                                    .toList());
                });
    }

    @Provide
    public Arbitrary<Target> target() {
        Arbitrary<Nilai> nilai = Arbitraries.frequencyOf(
                        Tuple.of(
                                6,
                                Arbitraries.of(1L, 2L, 3L, 7L, 8L, 10L, 80L, 100L, 1000L)
                                        .map(Pecahan::of)),
                        Tuple.of(2, seperempat(1, 100)),
                        Tuple.of(
                                1,
                                Arbitraries.of(1_000_000_000_000_000_000L, Long.MAX_VALUE)
                                        .map(Pecahan::of)),
                        Tuple.of(1, Arbitraries.of(Pecahan.NOL, Pecahan.of(-3))))
                .flatMap(angka -> Arbitraries.of(Satuan.PERSEN, Satuan.ORANG, Satuan.NILAI)
                        .map(s -> Nilai.of(angka, s)));
        Arbitrary<Target> antara = Combinators.combine(nilai, Arbitraries.of(1L, 10L, 100L))
                .as((bawah, lebar) -> new Target.Antara(
                        bawah, Nilai.of(bawah.dalamSatuan().plus(Pecahan.of(lebar)), bawah.satuan())));
        return Arbitraries.frequencyOf(
                Tuple.of(6, nilai.map(Target::of)),
                Tuple.of(3, antara),
                Tuple.of(1, Arbitraries.of(Satuan.ORANG, Satuan.PERSEN).map(Target.Nihil::new)));
    }

    @Provide
    public Arbitrary<Pasangan> pasangan() {
        return target().flatMap(target -> {
            Pecahan acuan = target instanceof Target.Sebesar s
                    ? s.nilai().dalamSatuan()
                    : target instanceof Target.Antara a ? a.bawah().dalamSatuan() : Pecahan.SATU;
            return Arbitraries.frequencyOf(
                            Tuple.of(
                                    4,
                                    Arbitraries.integers().between(-8, 800).map(n -> acuan.times(Pecahan.of(n, 400)))),
                            Tuple.of(
                                    2,
                                    Arbitraries.integers().between(70, 130).map(n -> acuan.times(Pecahan.of(n, 100)))),
                            Tuple.of(1, Arbitraries.of(Pecahan.NOL, acuan, acuan.plus(acuan), Pecahan.SATU)),
                            Tuple.of(1, Arbitraries.longs().map(Pecahan::of)))
                    .map(angka -> new Pasangan(target, Nilai.of(angka, target.satuan())));
        });
    }

    /** A whole quantity for tests that need no more than a count. */
    public static Besaran orang(long banyak) {
        return Besaran.of(banyak, Satuan.ORANG);
    }
}
