// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.result.Alasan;
import id.iki.core.result.Result;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What is written is read back, in both notations; nothing that is read throws. */
class TulisanProperties {

    @Provide
    Arbitrary<BigDecimal> desimal() {
        Arbitrary<BigInteger> angka = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(BigInteger.ZERO)),
                Tuple.of(4, Arbitraries.longs().between(-100_000, 100_000).map(BigInteger::valueOf)),
                Tuple.of(2, Arbitraries.longs().map(BigInteger::valueOf)),
                Tuple.of(
                        2,
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40))));
        return Combinators.combine(angka, Arbitraries.integers().between(0, 30)).as(BigDecimal::new);
    }

    @Provide
    Arbitrary<Tulisan> tulisan() {
        Arbitrary<Optional<Satuan>> satuan = Arbitraries.of(
                        Satuan.PERSEN, Satuan.DOKUMEN, new Satuan("orang/hari"), new Satuan("m\u00B2"))
                .optional();
        Arbitrary<Tulisan> tunggal =
                Combinators.combine(desimal(), satuan).as((d, s) -> new Tulisan.Tunggal(Pecahan.of(d), d.scale(), s));
        Arbitrary<Tulisan> antara = Combinators.combine(desimal(), desimal(), satuan)
                .as((a, b, s) -> new Tulisan.Antara(
                        new Tulisan.Tunggal(Pecahan.of(a.min(b)), a.min(b).scale(), s),
                        new Tulisan.Tunggal(Pecahan.of(a.max(b)), a.max(b).scale(), s)));
        return Arbitraries.frequencyOf(
                Tuple.of(6, tunggal), Tuple.of(3, antara), Tuple.of(1, Arbitraries.just(new Tulisan.Kosong())));
    }

    @Property
    void what_is_written_is_read_back(@ForAll("tulisan") Tulisan tulisan, @ForAll Notasi notasi) {
        String teks = notasi.tulis(tulisan);
        Result<Tulisan> kembali = notasi.baca(teks);
        if (teks.length() > 100) {
            assertThat(kembali.kendala().get(0).alasan()).isEqualTo(Alasan.TULISAN_TERLALU_PANJANG);
        } else {
            assertThat(kembali.orElseThrow()).isEqualTo(tulisan);
        }
        Statistics.collect(tulisan.getClass().getSimpleName());
        Statistics.coverage(c -> {
            c.check("Tunggal").percentage(p -> p > 30);
            c.check("Antara").percentage(p -> p > 10);
            c.check("Kosong").percentage(p -> p > 2);
        });
    }

    @Property
    void without_a_notation_nothing_is_read_that_a_notation_would_read_otherwise(
            @ForAll("desimal") BigDecimal angka, @ForAll Notasi notasi) {
        String teks = notasi.tulis(angka);
        Result<Tulisan> tanpa = Tulisan.baca(teks);
        tanpa.toOptional()
                .ifPresent(t -> assertThat(t).isEqualTo(notasi.baca(teks).orElseThrow()));
        Statistics.collect(tanpa.isSuccess());
        Statistics.coverage(c -> {
            c.check(true).percentage(p -> p > 30);
            c.check(false).percentage(p -> p > 2);
        });
    }

    @Property
    void no_text_throws(@ForAll("teks") String teks) {
        for (Notasi notasi : Notasi.values()) {
            Result<Tulisan> hasil = notasi.baca(teks);
            hasil.toOptional()
                    .ifPresent(t -> assertThat(notasi.baca(notasi.tulis(t)).orElseThrow())
                            .isEqualTo(t));
        }
        Tulisan.baca(teks);
        Statistics.collect(Notasi.POLOS.baca(teks).isSuccess());
        Statistics.coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    @Provide
    Arbitrary<String> teks() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.strings().withChars("0123456789.,-% ").ofMaxLength(8)),
                Tuple.of(
                        2,
                        Arbitraries.strings()
                                .withChars("0159.,-–:/% eENap\u00A0\u0663")
                                .ofMaxLength(8)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(120)));
    }
}
