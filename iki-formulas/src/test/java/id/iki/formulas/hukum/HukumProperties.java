// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.hukum;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Skala;
import id.iki.core.capaian.Tahap;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.pembangkit.Angka;
import id.iki.core.pembangkit.Aturan;
import id.iki.core.result.Result;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The laws hold for arbitrary rules and scales of this library. */
@Domain(Aturan.class)
@Domain(Angka.class)
class HukumProperties {

    private static Hukum.Arah arah(AturanCapaian aturan) {
        return aturan.rumus().isNaik() ? Hukum.Arah.NAIK : Hukum.Arah.TURUN;
    }

    @Property(tries = 300)
    void rules(
            @ForAll AturanCapaian aturan,
            @ForAll Pecahan target,
            @ForAll Pecahan satu,
            @ForAll Pecahan dua,
            @ForAll Pecahan faktor) {
        Assume.that(faktor.signum() > 0);
        Hukum.searah(Hukum.fungsi(aturan), arah(aturan), target, satu, dua);
        Hukum.bebasSkala(Hukum.fungsi(aturan), target, satu, faktor);
        Hukum.seratusPadaTarget(aturan.rumus()::hitung, target);
        for (Tahap tahap : aturan.tahap()) {
            Hukum.idempoten(tahap::terapkan, new Persentase(satu));
        }
    }

    @Property(tries = 300)
    void scales(@ForAll Skala skala, @ForAll Pecahan satu, @ForAll Pecahan dua) {
        Function<Pecahan, Result<Predikat>> fungsi = skala::predikat;
        HukumSkala.periksa(skala);
        Hukum.skalaSearah(fungsi, skala.predikat(), satu, dua);
        if (skala.batas().isEmpty()) {
            Hukum.total(fungsi, skala.predikat(), satu);
        }
    }

    @Property(tries = 300)
    void batches(@ForAll AturanCapaian aturan, @ForAll Pecahan target, @ForAll List<Pecahan> realisasi) {
        Hukum.bebasUrutan(
                (List<Pecahan> semua) -> semua.stream()
                        .map(r -> Hukum.fungsi(aturan).hitung(target, r))
                        .toList(),
                realisasi.subList(0, Math.min(5, realisasi.size())));
    }
}
