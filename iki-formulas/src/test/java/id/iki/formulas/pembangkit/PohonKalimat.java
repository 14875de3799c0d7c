// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.pembangkit;

import com.google.common.collect.ImmutableMap;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Pembanding;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.Syarat;
import id.iki.core.fakta.Ukuran;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.rumus.AmbangTarget;
import id.iki.formulas.rumus.DaftarPeriksa;
import id.iki.formulas.rumus.Jumlah;
import id.iki.formulas.rumus.JumlahGabungan;
import id.iki.formulas.rumus.Ketentuan;
import id.iki.formulas.rumus.Rasio;
import id.iki.formulas.rumus.Rumus;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Formulas of every kind that has a canonical sentence, over names that try to break it. */
public class PohonKalimat extends DomainContextBase {

    private static final List<String> KATA = List.of(
            "desa",
            "pos kamling",
            "surat",
            "SPP",
            "RKA/DPA",
            "(UKM)",
            "(jumlah",
            "(Jumlah",
            "jumlah)",
            "x)",
            "(a",
            "(",
            ")",
            "((",
            "))",
            ")x100",
            "a/jumlah",
            "/jumlah",
            "a/",
            "a)/(jumlah",
            "a:jumlah",
            "=(jumlah",
            "b)",
            "e-tepian",
            "1",
            "75",
            "100",
            "%",
            ",",
            ";",
            ":",
            ".",
            "\"",
            "/",
            "-",
            "x",
            "X",
            "x100",
            "dan",
            "serta",
            "yang",
            "dengan",
            "tidak",
            "harus",
            "ada",
            "dibagi",
            "dibandingkan",
            "berbanding",
            "dibagi,",
            "jumlah",
            "jumlah,",
            "seluruh",
            "semua",
            "banyaknya",
            "total",
            "target",
            "nihil",
            "sampai",
            "terdiri",
            "dari",
            "atas",
            "meliputi",
            "meliputi:",
            "1.",
            "2.",
            "2)",
            "3.",
            "sekurang-kurangnya",
            "minimal",
            "paling",
            "sedikit",
            "banyak",
            "lebih",
            "kurang",
            "di",
            "bawah",
            "pada",
            "se",
            "se-kota",
            "dalam",
            "satu",
            "(satu)",
            "tahun",
            "setiap",
            "kali",
            "kalikan",
            "dikali",
            "persen",
            "sesuai",
            "memiliki",
            "mendapat",
            "mencakup",
            "ketentuan",
            "antara",
            "lain",
            "jenis",
            "persentase",
            "nilai",
            "skor",
            "rumus",
            "butir",
            "selesai",
            "tepat",
            "waktu",
            "(1/2)",
            "(0,5)",
            "1/3",
            "82,5",
            "=",
            "adalah",
            "telah",
            "a\u00a0b",
            "a\u2028b",
            "\u200b",
            "yang\u00ad",
            "\u202eb",
            "\ud800",
            "\u0000",
            "é",
            "漢",
            "K");

    /** A formula with a sentence. */
    public record Berkalimat(Rumus rumus) {}

    private static Arbitrary<String> nama() {
        Arbitrary<String> jinak = Arbitraries.of("desa", "pos kamling", "pos kamling di wilayah", "aduan dan usulan");
        Arbitrary<String> liar = Arbitraries.of(KATA)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(k -> String.join(" ", k).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " "))
                .filter(s -> !s.isEmpty() && s.equals(s.strip()));
        return Arbitraries.frequencyOf(Tuple.of(2, jinak), Tuple.of(5, liar));
    }

    private static final Arbitrary<Satuan> SATUAN = Arbitraries.of(
                    "berkas", "unit usaha", "m²", "orang", "nilai", "dokumen yang selesai", "a, target 5", "x: 1. y")
            .map(Satuan::new);

    /** Units that a target prints unquoted must look like units. */
    private static final Arbitrary<Satuan> SATUAN_TARGET = Arbitraries.of(
                    "berkas", "unit usaha", "m²", "orang", "nilai", "bulan", "% per tahun")
            .map(Satuan::new);

    private static Arbitrary<Pecahan> angka() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "75", "-5", "82.5", "0.001", "1/3", "-22/7", "100")
                        .map(Pecahan::parse),
                Arbitraries.bigIntegers().map(Pecahan::of));
    }

    private Arbitrary<Populasi<Object>> populasi(Satuan satuan) {
        return nama().map(n -> Populasi.of(n, satuan));
    }

    private Arbitrary<Syarat<Object>> syarat() {
        Arbitrary<Ciri<Object>> ciri = nama().map(Ciri::of);
        Arbitrary<Syarat<Object>> banding = Combinators.combine(
                        nama().map(Ukuran::<Object>of), Arbitraries.of(Pembanding.class), angka())
                .as(Syarat.Banding::new);
        Arbitrary<Syarat<Object>> satu = Arbitraries.oneOf(ciri.map(c -> c), ciri.map(Ciri::tidak), banding);
        return satu.list().ofMaxSize(3).map(l -> l.stream().reduce(Syarat.semua(), Syarat::dan));
    }

    private Arbitrary<Jumlah<Object>> jumlah(Satuan satuan) {
        return Combinators.combine(populasi(satuan), syarat()).as((p, s) -> Rumus.jumlah(p.yang(s)));
    }

    private Arbitrary<Ketentuan> ketentuan(Satuan satuan) {
        return Arbitraries.oneOf(
                Combinators.combine(jumlah(satuan), Arbitraries.longs().greaterOrEqual(0))
                        .as(Jumlah::sekurangKurangnya),
                Combinators.combine(populasi(satuan), nama()).as((p, c) -> Rumus.semua(p, Ciri.of(c))));
    }

    private Arbitrary<Rasio> rasio(Satuan satuan) {
        Arbitrary<Rasio> lintas = Combinators.combine(jumlah(satuan), jumlah(satuan), jumlah(satuan))
                .as((a, b, c) -> a.dibagi(b).kaliSeratusPersen());
        Arbitrary<Rasio> lingkup = Combinators.combine(jumlah(satuan), nama()).as((a, n) -> {
            Populasi<?> p = a.cacah().populasi();
            return a.dibagi(Rumus.jumlah(Populasi.of(p.nama() + " di " + n, satuan)))
                    .kaliSeratusPersen();
        });
        Arbitrary<Rasio> bagian =
                Combinators.combine(populasi(satuan), syarat()).as(Rumus::persentase);
        return Combinators.combine(
                        Arbitraries.oneOf(lintas, lingkup, bagian),
                        ketentuan(satuan).array(Ketentuan[].class).ofMaxSize(2))
                .as(Rasio::denganKetentuan);
    }

    private Arbitrary<DaftarPeriksa> daftar() {
        Arbitrary<DaftarButir> daftar = Combinators.combine(
                        nama(), nama().list().uniqueElements().ofMinSize(1).ofMaxSize(4))
                .as(DaftarButir::new);
        return Combinators.combine(daftar, SATUAN, Arbitraries.integers().between(0, 3), Arbitraries.of(true, false))
                .as((d, s, cara, tepat) -> {
                    DaftarPeriksa dasar = Rumus.daftarPeriksa(d);
                    ImmutableMap.Builder<String, Pecahan> bobot = ImmutableMap.builder();
                    d.butir().forEach(b -> bobot.put(b, Pecahan.of(1, d.butir().size())));
                    DaftarPeriksa hasil = switch (cara) {
                        case 0 -> dasar;
                        case 1 -> dasar.semuaAtauTidak();
                        case 2 -> dasar.banyaknya(s);
                        default -> dasar.berbobot(bobot.buildOrThrow());
                    };
                    return tepat ? hasil.tepatWaktu() : hasil;
                });
    }

    private Arbitrary<Rumus> dasar(Satuan satuan) {
        Arbitrary<Rumus> gabungan =
                jumlah(satuan).list().ofMinSize(2).ofMaxSize(3).map(l -> new JumlahGabungan(List.copyOf(l)));
        Arbitrary<Rumus> skor = nama().map(n -> Rumus.skor(Skor.of(n).satuan(satuan)));
        Arbitrary<Rumus> rujukan = Arbitraries.oneOf(
                        nama(), Arbitraries.of("camat.skm", "a  b", " x ", "a\nb, target 5 %", "1.", "\"", "\"\""))
                .filter(s -> !s.isBlank())
                .map(Rumus::rujukan);
        return Arbitraries.frequencyOf(
                Tuple.of(3, jumlah(satuan).map(r -> r)),
                Tuple.of(2, gabungan),
                Tuple.of(5, rasio(satuan).map(r -> r)),
                Tuple.of(1, skor),
                Tuple.of(3, daftar().map(r -> r)),
                Tuple.of(1, rujukan));
    }

    private static Arbitrary<Target> target(Satuan satuan) {
        return Arbitraries.oneOf(
                angka().map(n -> Target.of(Nilai.of(n, satuan))),
                angka().map(n -> new Target.Antara(Nilai.of(n, satuan), Nilai.of(n.plus(Pecahan.SATU), satuan))),
                Arbitraries.just(new Target.Nihil(satuan)));
    }

    @Provide
    public Arbitrary<Berkalimat> berkalimat() {
        return SATUAN_TARGET
                .flatMap(this::dasar)
                .flatMap(r -> {
                    Satuan satuan = r.satuan().orElse(Satuan.PERSEN);
                    boolean lazim = satuan.nama().matches("[\\p{L}²%]+( usaha)?");
                    return lazim
                            ? Arbitraries.oneOf(
                                    Arbitraries.just(r), target(satuan).map(t -> new AmbangTarget(r, t)))
                            : Arbitraries.just(r);
                })
                .map(Berkalimat::new);
    }
}
