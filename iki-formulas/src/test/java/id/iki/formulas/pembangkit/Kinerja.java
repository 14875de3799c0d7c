// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.pembangkit;

import static id.iki.formulas.pembangkit.Dunia.*;

import com.google.common.collect.ImmutableMap;
import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.StatusButir;
import id.iki.core.fakta.Syarat;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.pembangkit.Dunia.Baris;
import id.iki.formulas.rumus.DaftarPeriksa;
import id.iki.formulas.rumus.Jumlah;
import id.iki.formulas.rumus.Ketentuan;
import id.iki.formulas.rumus.Rasio;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.rumus.TakTerhitung;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/** Formulas of every kind over a {@link Dunia}, and worlds that reach the edges. */
public class Kinerja extends DomainContextBase {

    /** The code under which {@link #dirujuk} can be referred to. */
    public static final String KODE = "desa.skm";

    public static Rumus dirujuk() {
        return Rumus.persentase(DESA, NILAI.sekurangKurangnya(75));
    }

    @Provide
    public Arbitrary<Dunia> dunia() {
        Arbitrary<BigDecimal> nilai = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("75", "74.999", "75.001", "0", "100").map(BigDecimal::new)),
                Tuple.of(
                        3,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal(100))
                                .ofScale(2)
                                .shrinkTowards(new BigDecimal(75))));
        // missing values must be rare enough that most lists are complete
        Arbitrary<Baris> lengkap = Combinators.combine(nilai, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((n, a, b) -> new Baris("E" + n, n, a, b));
        Arbitrary<Baris> berlubang = Combinators.combine(
                        nilai.injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3))
                .as((n, a, b) -> new Baris("E" + n, n, a, b));
        Arbitrary<List<Baris>> baris = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(6, lengkap.list().ofMinSize(1).ofMaxSize(7)),
                Tuple.of(2, berlubang.list().ofMinSize(1).ofMaxSize(7)));
        Arbitrary<BigDecimal> cacah = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(0, 20).map(BigDecimal::valueOf)),
                Tuple.of(3, Arbitraries.just(BigDecimal.ZERO)),
                Tuple.of(
                        1,
                        Arbitraries.of("1000000000000000000", "9223372036854775807", "1e40", "-1", "2.5")
                                .map(BigDecimal::new)));
        return Combinators.combine(
                        baris.list().ofSize(TERDAFTAR.size()),
                        cacah.injectNull(0.05).list().ofSize(TERCACAH.size() * SYARAT.size()),
                        nilai.injectNull(0.2),
                        Arbitraries.of(StatusButir.class)
                                .injectNull(0.1)
                                .list()
                                .ofSize(BUTIR.butir().size()))
                .as((b, c, s, i) -> new Dunia(peta(b), cacah(c), s, isian(i)))
                // the frequencies above reach the edges; every combination of them would take longer than the tests
                .withoutEdgeCases();
    }

    private static Map<Populasi<Baris>, List<Baris>> peta(List<List<Baris>> baris) {
        ImmutableMap.Builder<Populasi<Baris>, List<Baris>> hasil = ImmutableMap.builder();
        for (int i = 0; i < TERDAFTAR.size(); i++) {
            hasil.put(TERDAFTAR.get(i), baris.get(i));
        }
        return hasil.buildOrThrow();
    }

    private static Map<Cacah<Baris>, @Nullable BigDecimal> cacah(List<@Nullable BigDecimal> angka) {
        Map<Cacah<Baris>, @Nullable BigDecimal> hasil = new HashMap<>();
        int i = 0;
        for (Populasi<Baris> p : TERCACAH) {
            for (Syarat<Baris> s : SYARAT) {
                hasil.put(p.yang(s), angka.get(i++));
            }
        }
        return hasil;
    }

    private static Map<String, StatusButir> isian(List<@Nullable StatusButir> status) {
        Map<String, StatusButir> hasil = new HashMap<>();
        for (int i = 0; i < status.size(); i++) {
            StatusButir satu = status.get(i);
            if (satu != null) {
                hasil.put(BUTIR.butir().get(i), satu);
            }
        }
        return hasil;
    }

    @Provide
    public Arbitrary<Populasi<Baris>> populasi() {
        return Arbitraries.of(DESA, POS, SURAT, ADUAN);
    }

    @Provide
    public Arbitrary<Syarat<Baris>> syarat() {
        return Arbitraries.of(SYARAT);
    }

    @Provide
    public Arbitrary<Jumlah<Baris>> jumlah() {
        return Combinators.combine(populasi(), syarat())
                .as((p, s) -> Rumus.jumlah(p).yang(s));
    }

    @Provide
    public Arbitrary<Rasio> rasio() {
        Arbitrary<Rasio> bagian = Combinators.combine(populasi(), syarat()).as(Rumus::persentase);
        Arbitrary<Rasio> lintas =
                Combinators.combine(jumlah(), jumlah()).as((a, b) -> a.dibagi(b).kaliSeratusPersen());
        return Arbitraries.oneOf(bagian, lintas);
    }

    @Provide
    public Arbitrary<Ketentuan> ketentuan() {
        Arbitrary<Ketentuan> minimal =
                Combinators.combine(jumlah(), Arbitraries.longs().between(0, 5)).as(Jumlah::sekurangKurangnya);
        Arbitrary<Ketentuan> semua = populasi().map(p -> Rumus.semua(p, A));
        return Arbitraries.oneOf(minimal, semua);
    }

    @Provide
    public Arbitrary<DaftarPeriksa> daftarPeriksa() {
        Map<String, Pecahan> bobot =
                ImmutableMap.of("Renstra", Pecahan.of(1, 2), "Renja", Pecahan.of(1, 3), "RKA/DPA", Pecahan.of(1, 6));
        DaftarPeriksa dasar = Rumus.daftarPeriksa(BUTIR);
        return Arbitraries.of(dasar, dasar.banyaknya(Satuan.DOKUMEN), dasar.semuaAtauTidak(), dasar.berbobot(bobot))
                .flatMap(d -> Arbitraries.of(d, d.tepatWaktu()));
    }

    /** Formulas that are not made of others. */
    @Provide
    public Arbitrary<Rumus> dasar() {
        Arbitrary<Rumus> gabungan = Combinators.combine(
                        Arbitraries.of(SURAT, ADUAN),
                        syarat(),
                        Arbitraries.of(SURAT, ADUAN),
                        syarat(),
                        Arbitraries.of(0, 1))
                .as((p, s, q, t, lagi) -> {
                    Jumlah<Baris> a = Rumus.jumlah(p).yang(s);
                    Jumlah<Baris> b = Rumus.jumlah(q).yang(t);
                    return lagi == 0 ? a.dan(b) : a.dan(b).dan(a);
                });
        Arbitrary<Rumus> berketentuan = Combinators.combine(
                        rasio(),
                        ketentuan().array(Ketentuan[].class).ofMinSize(1).ofMaxSize(2))
                .as(Rasio::denganKetentuan);
        return Arbitraries.frequencyOf(
                Tuple.of(3, jumlah().map(r -> r)),
                Tuple.of(8, rasio().map(r -> r)),
                Tuple.of(2, gabungan),
                Tuple.of(3, berketentuan),
                Tuple.of(1, Arbitraries.just(Rumus.skor(SKOR))),
                Tuple.of(2, daftarPeriksa().map(r -> r)),
                Tuple.of(1, Arbitraries.just(Rumus.rujukan(KODE))),
                Tuple.of(1, Arbitraries.just(Rumus.takTerhitung("tidak tercetak apa yang diukur"))));
    }

    @Provide
    public Arbitrary<Rumus> rumus() {
        return Combinators.combine(
                        dasar(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.longs().between(0, 120))
                .as((r, bertarget, t) -> bertarget > 2 ? r : bertarget(r, t));
    }

    private static Rumus bertarget(Rumus r, long t) {
        if (r instanceof Jumlah<?> j) {
            return j.target(t);
        } else if (r instanceof Rasio j) {
            return j.target(Persentase.of(t));
        } else if (r instanceof TakTerhitung j) {
            return j.target(Persentase.of(t));
        }
        return r;
    }
}
