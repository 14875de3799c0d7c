// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.hukum;

import id.iki.core.capaian.Jenjang;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Skala;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Rentang;
import id.iki.core.result.Result;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of a scale as JUnit tests: implement it in a test class. */
public interface HukumSkala {

    /**
     * Returns the scale.
     *
     * @return the scale
     */
    Skala skala();

    /** Every figure of the domain has a rating, and a higher figure never a lower one. */
    @Test
    default void totalDanSearah() {
        periksa(skala());
    }

    /**
     * Checks a scale at its bounds, beside them, half-way between them, at the ends of its domain and far away.
     *
     * @param skala the scale
     */
    static void periksa(Skala skala) {
        Function<Pecahan, Result<Predikat>> fungsi = skala::predikat;
        List<Pecahan> batas = Stream.concat(
                        skala.jenjang().stream().map(Jenjang::batas),
                        skala.batas().stream().flatMap((Rentang r) -> Stream.of(r.bawah(), r.atas())))
                .toList();
        List<Pecahan> jarak = Stream.of("0", "1/1000000000", "1/200", "1/2", "99/100", "1", "1000000000000000000")
                .map(Pecahan::parse)
                .flatMap(j -> Stream.of(j, j.negate()))
                .toList();
        List<Pecahan> angka = Stream.concat(Stream.of(Pecahan.NOL, Pecahan.SERATUS), batas.stream())
                .flatMap(b -> jarak.stream().map(b::plus))
                .sorted()
                .toList();
        for (int i = 0; i < angka.size(); i++) {
            Pecahan satu = angka.get(i);
            Pecahan dicari =
                    skala.pembulatan().map(p -> Pecahan.of(satu.round(p))).orElse(satu);
            if (skala.batas().map(r -> r.memuat(dicari)).orElse(true)) {
                Hukum.total(fungsi, skala.predikat(), satu);
            }
            Hukum.skalaSearah(fungsi, skala.predikat(), satu, angka.get(Math.min(i + 1, angka.size() - 1)));
        }
    }
}
