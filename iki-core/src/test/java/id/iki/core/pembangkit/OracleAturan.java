// SPDX-License-Identifier: Apache-2.0
package id.iki.core.pembangkit;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Jenjang;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.capaian.Tahap;
import id.iki.core.fakta.Pembanding;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Pembulatan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Rules of achievement the plain way, over {@link Oracle} numbers; figures in percents. */
public final class OracleAturan {

    private static final Oracle NOL = Oracle.of(0);
    private static final Oracle SERATUS = Oracle.of(100);

    private OracleAturan() {}

    private static Oracle dibulatkan(Oracle x, Pembulatan p) {
        BigDecimal hasil = x.round(p.desimal(), p.cara());
        return new Oracle(hasil.unscaledValue(), BigInteger.TEN.pow(p.desimal()));
    }

    private static Optional<Oracle> rumus(RumusCapaian rumus, Oracle t, Oracle r) {
        if (t.compareTo(NOL) <= 0) {
            return Optional.empty();
        }
        return switch (rumus) {
            case NAIK -> Optional.of(SERATUS.times(r).dividedBy(t));
            case TURUN_LINEAR ->
                Optional.of(SERATUS.times(Oracle.of(2).times(t).minus(r)).dividedBy(t));
            case TURUN_RESIPROKAL ->
                r.compareTo(NOL) <= 0
                        ? Optional.empty()
                        : Optional.of(SERATUS.times(t).dividedBy(r));
        };
    }

    /** Returns the achievement before any stage; the realisation is given in the unit of the target. */
    public static Optional<Oracle> mentah(RumusCapaian rumus, Target target, Oracle r) {
        if (target instanceof Target.Sebesar sebesar) {
            return rumus(rumus, Oracle.of(sebesar.nilai().dalamSatuan()), r);
        } else if (target instanceof Target.Antara antara) {
            Oracle bawah = Oracle.of(antara.bawah().dalamSatuan());
            Oracle atas = Oracle.of(antara.atas().dalamSatuan());
            if (r.compareTo(bawah) < 0) {
                return rumus(rumus, bawah, r);
            }
            return r.compareTo(atas) > 0 ? rumus(rumus, atas, r) : Optional.of(SERATUS);
        }
        int tanda = r.compareTo(NOL);
        return tanda < 0 ? Optional.empty() : Optional.of(tanda == 0 ? SERATUS : NOL);
    }

    /** Returns the figure after stages. */
    public static Oracle jalankan(Oracle awal, List<Tahap> tahap) {
        Oracle kini = awal;
        for (Tahap satu : tahap) {
            if (satu instanceof Tahap.Bulatkan bulatkan) {
                kini = dibulatkan(kini, bulatkan.pembulatan());
            } else if (satu instanceof Tahap.Batasi batasi) {
                Oracle bawah =
                        batasi.bawah().map(b -> Oracle.of(b.dalamSatuan())).orElse(kini);
                Oracle atas = batasi.atas().map(b -> Oracle.of(b.dalamSatuan())).orElse(kini);
                kini = kini.compareTo(bawah) < 0 ? bawah : kini.compareTo(atas) > 0 ? atas : kini;
            }
        }
        return kini;
    }

    public static Optional<Oracle> hasil(AturanCapaian aturan, Target target, Oracle r) {
        return mentah(aturan.rumus(), target, r).map(m -> jalankan(m, aturan.tahap()));
    }

    /** Returns the place of the rating in the scale, 0 for the highest; empty outside the scale. */
    public static Optional<Integer> tingkat(Skala skala, Oracle angka) {
        Oracle x = skala.pembulatan().map(p -> dibulatkan(angka, p)).orElse(angka);
        if (skala.batas().isPresent()
                && (x.compareTo(Oracle.of(skala.batas().get().bawah())) < 0
                        || x.compareTo(Oracle.of(skala.batas().get().atas())) > 0)) {
            return Optional.empty();
        }
        for (int i = 0; i < skala.jenjang().size(); i++) {
            Jenjang jenjang = skala.jenjang().get(i);
            int letak = x.compareTo(Oracle.of(jenjang.batas()));
            if (letak > 0 || (letak == 0 && jenjang.pembanding() == Pembanding.SEKURANG_KURANGNYA)) {
                return Optional.of(i);
            }
        }
        return Optional.of(skala.jenjang().size());
    }

    public static Optional<Skala> skala(AturanCapaian aturan) {
        return aturan.tahap().stream()
                .flatMap(t ->
                        t instanceof Tahap.Nilai n ? Optional.of(n.skala()).stream() : Optional.<Skala>empty().stream())
                .findFirst();
    }

    /** Returns the stages that run before the scale. */
    public static List<Tahap> sebelumSkala(List<Tahap> tahap) {
        return tahap.stream().takeWhile(t -> !(t instanceof Tahap.Nilai)).toList();
    }

    /** Returns the rating of a realisation. */
    public static Optional<Predikat> predikat(AturanCapaian aturan, Target target, Oracle r) {
        Skala skala = skala(aturan).orElseThrow();
        return mentah(aturan.rumus(), target, r)
                .flatMap(m -> tingkat(skala, jalankan(m, sebelumSkala(aturan.tahap()))))
                .map(skala.predikat()::get);
    }
}
