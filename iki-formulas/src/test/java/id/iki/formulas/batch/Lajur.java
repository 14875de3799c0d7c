// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static id.iki.formulas.pembangkit.Dunia.SKOR;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Jenjang;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.capaian.Tahap;
import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Pembanding;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.StatusButir;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.PenyebutNol;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.pembangkit.Kinerja;
import id.iki.formulas.rumus.Rumus;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Plans of any formulas, rules and targets, and columns that reach the edges. */
class Lajur extends Kinerja {

    static final Skor SKOR_TERBATAS = Skor.of("nilai inspektorat").rentang(0, 100);
    static final Skor SKOR_PERSEN = Skor.of("realisasi anggaran").satuan(Satuan.PERSEN);
    static final Skor TARGET = Skor.of("target").satuan(Satuan.PERSEN);

    /** A plan with what fills its columns. */
    record Kasus(RencanaHitung rencana, List<@Nullable Long> sel, int baris) {

        /** Fills the columns of the plan; cells repeat in another order in each. */
        Tabel tabel() {
            Tabel.Builder tabel = rencana.tabel(Periode.tahun(2019), baris);
            int kolom = 0;
            for (Kunci kunci : rencana.masukan()) {
                kolom++;
                if (kunci instanceof DaftarButir daftar) {
                    for (String butir : daftar.butir()) {
                        tabel.kolom(daftar, butir, status(kolom++));
                    }
                    continue;
                }
                long[] angka = new long[baris];
                BitSet kosong = new BitSet();
                for (int i = 0; i < baris; i++) {
                    Long satu = sel(kolom, i);
                    angka[i] = satu == null ? i * 31L - 7 : satu;
                    kosong.set(i, satu == null);
                }
                if (kunci instanceof Cacah<?> cacah) {
                    tabel.kolom(cacah, angka, kosong);
                } else if (kunci instanceof Skor skor) {
                    tabel.kolom(skor, angka, kosong);
                }
            }
            return tabel.build();
        }

        private @Nullable Long sel(int kolom, int i) {
            return sel.get(Math.floorMod(i * (kolom + 1) + kolom * 5, sel.size()));
        }

        private byte[] status(int kolom) {
            byte[] status = new byte[baris];
            for (int i = 0; i < baris; i++) {
                Long satu = sel(kolom, i);
                status[i] = (byte)
                        (satu == null ? -1 : Math.floorMod(satu + (i % 3 == 0 ? i : 0), StatusButir.values().length));
            }
            return status;
        }
    }

    @Provide
    public Arbitrary<Kasus> kasus() {
        return Combinators.combine(
                        hitungan().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 3),
                        sel(),
                        Arbitraries.of(1, 2, 63, 64, 65, 130, 200))
                .as((h, desimal, sel, baris) -> new Kasus(rencana(h, desimal), sel, baris));
    }

    private static RencanaHitung rencana(List<Hitungan> hitungan, int desimal) {
        List<Hitungan> bernomor = new ArrayList<>();
        for (Hitungan h : hitungan) {
            bernomor.add(
                    new Hitungan("h" + bernomor.size(), h.pengukuran(), h.aturan(), h.target(), h.targetPerBaris()));
        }
        RencanaHitung rencana = RencanaHitung.of(bernomor, Map.of(KODE, Pengukuran.of(dirujuk())));
        for (Kunci kunci : rencana.masukan()) {
            if (kunci instanceof Skor skor) {
                rencana = rencana.desimal(skor, desimal);
            }
        }
        return rencana;
    }

    /** Counts of few values, so that ties and parts equal to their whole are met; some rows overflow. */
    private static Arbitrary<List<@Nullable Long>> sel() {
        Arbitrary<Long> biasa = Arbitraries.longs().between(0, 12);
        Arbitrary<Long> tajam = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.longs().between(0, 12)),
                Tuple.of(3, Arbitraries.longs().between(0, 20_000)),
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(1, Arbitraries.longs().between(-5, -1)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                1L << 31,
                                3_037_000_500L,
                                1_000_000_000_000L,
                                1_000_000_000_000_000_000L,
                                Long.MAX_VALUE,
                                Long.MIN_VALUE)));
        return Arbitraries.oneOf(
                biasa.list().ofMinSize(3).ofMaxSize(30),
                tajam.injectNull(0.05).list().ofMinSize(5).ofMaxSize(40));
    }

    Arbitrary<Hitungan> hitungan() {
        Arbitrary<Rumus> skor = Arbitraries.of(SKOR, SKOR_TERBATAS, SKOR_PERSEN).map(Rumus::skor);
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(5, rumus()), Tuple.of(1, skor)),
                        kebijakan(),
                        aturan(),
                        Arbitraries.integers().between(0, 9),
                        angka())
                .as((r, k, a, pilihan, angka) -> bertarget(
                        new Hitungan("h", new Pengukuran(r, k), a, r.targetTercetak(), Optional.empty()),
                        pilihan,
                        angka));
    }

    private static Hitungan bertarget(Hitungan h, int pilihan, Pecahan angka) {
        Satuan satuan = h.pengukuran().formulasi().satuan().orElse(Satuan.PERSEN);
        Nilai nilai = Nilai.of(angka, satuan);
        return switch (pilihan) {
            case 0 -> h;
            case 1 -> h.target(Target.of(new Besaran(angka, new Satuan("satuan lain"))));
            case 2 ->
                h.target(new Target.Antara(nilai, nilai.withAngka(nilai.angka().plus(Pecahan.of(7, 10)))));
            case 3 -> h.target(new Target.Nihil(satuan));
            case 4 -> h.target(TARGET.satuan(satuan));
            case 5 -> h.target(TARGET);
            default -> h.target(Target.of(nilai));
        };
    }

    private static Arbitrary<Pecahan> angka() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(1, 120).map(Pecahan::of)),
                Tuple.of(
                        3,
                        Combinators.combine(
                                        Arbitraries.longs().between(1, 9999),
                                        Arbitraries.longs().between(1, 200))
                                .as(Pecahan::of)),
                Tuple.of(
                        1,
                        Arbitraries.of(0L, -3L, Long.MAX_VALUE, 1_000_000_000_000L)
                                .map(Pecahan::of)));
    }

    private static Arbitrary<Kebijakan> kebijakan() {
        return Arbitraries.of(
                        PenyebutNol.bermakna(PenyebutNol.Makna.KESALAHAN_DATA),
                        PenyebutNol.bernilai(PenyebutNol.Makna.TIDAK_ADA_PERMINTAAN, Persentase.of(100)),
                        PenyebutNol.bernilai(PenyebutNol.Makna.TIDAK_ADA_OBJEK, Besaran.of(1, Satuan.NILAI)),
                        PenyebutNol.bernilai(
                                PenyebutNol.Makna.TIDAK_ADA_OBJEK, Persentase.of(Pecahan.parse("1" + "0".repeat(30)))))
                .map(Kebijakan.BAWAAN::penyebutNol);
    }

    private static Arbitrary<AturanCapaian> aturan() {
        return Combinators.combine(
                        Arbitraries.of(RumusCapaian.class),
                        tahap().list().ofMaxSize(4),
                        skala().optional(),
                        Arbitraries.integers().between(0, 4))
                .as((rumus, tahap, skala, ke) -> {
                    List<Tahap> semua = new ArrayList<>(tahap);
                    skala.ifPresent(s -> semua.add(Math.min(ke, semua.size()), new Tahap.Nilai(s)));
                    return new AturanCapaian(rumus, semua);
                });
    }

    private static Arbitrary<Tahap> tahap() {
        Arbitrary<Tahap> bulatkan = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(12, Arbitraries.of(0, 1, 2, 3)), Tuple.of(1, Arbitraries.of(6, 14))),
                        Arbitraries.of(RoundingMode.class).filter(m -> m != RoundingMode.UNNECESSARY))
                .as((d, m) -> new Tahap.Bulatkan(new Pembulatan(d, m)));
        Arbitrary<Persentase> atas = Arbitraries.of(
                        "120", "100", "66.67", "1000/3", "0", "1000000000000000000000", "1/1000000007")
                .map(Pecahan::parse)
                .map(Persentase::of);
        Arbitrary<Tahap> batasi = Combinators.combine(
                        atas.optional(0.8),
                        Arbitraries.of("0", "-50", "-1/7")
                                .map(Pecahan::parse)
                                .map(Persentase::of)
                                .optional(0.5))
                .filter((a, b) -> a.isPresent() || b.isPresent())
                .as((a, b) -> new Tahap.Batasi(b, a));
        return Arbitraries.oneOf(bulatkan, batasi);
    }

    private static Arbitrary<Skala> skala() {
        Predikat a = Predikat.of("A");
        Predikat b = Predikat.of("B");
        Predikat c = Predikat.of("C");
        Skala.Selang[] selang = {
            new Skala.Selang(a, Rentang.of(91, 120)),
            new Skala.Selang(b, Rentang.of(51, 90)),
            new Skala.Selang(c, Rentang.of(0, 50))
        };
        return Arbitraries.of(
                Skala.builder("x", "x").mulai(100, a).diAtas(50, b).selebihnya(c),
                Skala.builder("x", "x")
                        .jenjang(new Jenjang(a, Pembanding.LEBIH_DARI, Pecahan.of(200, 3)))
                        .jenjang(new Jenjang(b, Pembanding.SEKURANG_KURANGNYA, Pecahan.of(200, 3)))
                        .untuk(new Rentang(Pecahan.of(1, 3), Pecahan.of(150)))
                        .selebihnya(c),
                Skala.builder("x", "x")
                        .mulai(110, a)
                        .diAtas(100, b)
                        .mulai(90, c)
                        .mulai(50, Predikat.of("D"))
                        .diAtas(0, Predikat.of("E"))
                        .selebihnya(Predikat.of("F")),
                Skala.builder("x", "x")
                        .dibulatkan(new Pembulatan(1, RoundingMode.HALF_EVEN))
                        .mulai(75, a)
                        .selebihnya(c),
                Skala.dariRentang("x", "x", Pembulatan.BULAT, List.of(selang)),
                Skala.builder("x", "x")
                        .jenjang(new Jenjang(a, Pembanding.LEBIH_DARI, Pecahan.parse("1" + "0".repeat(25))))
                        .selebihnya(c));
    }
}
