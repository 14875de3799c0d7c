// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.Syarat;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.rumus.AmbangTarget;
import id.iki.formulas.rumus.Jumlah;
import id.iki.formulas.rumus.JumlahGabungan;
import id.iki.formulas.rumus.Ketentuan;
import id.iki.formulas.rumus.Rasio;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.rumus.SkorLuar;
import java.util.List;

/** A formula with all units made one, since a sentence says the unit of a noun only where it states a target. */
final class TanpaSatuan {

    private static final Satuan SATU = new Satuan("-");

    private TanpaSatuan() {}

    static Rumus of(Rumus rumus) {
        if (rumus instanceof AmbangTarget ambang) {
            return of(ambang.rumus(), ambang.target());
        } else if (rumus instanceof Jumlah<?> jumlah) {
            return jumlah(jumlah);
        } else if (rumus instanceof JumlahGabungan gabungan) {
            return new JumlahGabungan(semua(gabungan.komponen()));
        } else if (rumus instanceof Rasio rasio) {
            return new Rasio(
                    jumlah(rasio.pembilang()),
                    jumlah(rasio.penyebut()),
                    rasio.ketentuan().stream().map(TanpaSatuan::ketentuan).toList());
        } else if (rumus instanceof SkorLuar skor) {
            return Rumus.skor(Skor.of(skor.skor().nama()).satuan(SATU));
        }
        return rumus;
    }

    /** The target keeps its figures; its unit goes with that of the formula. */
    private static Rumus of(Rumus rumus, Target target) {
        Rumus dasar = of(rumus);
        if (dasar.satuan().map(SATU::equals).orElse(false)) {
            if (target instanceof Target.Sebesar t) {
                return new AmbangTarget(dasar, Target.of(new Besaran(t.nilai().dalamSatuan(), SATU)));
            } else if (target instanceof Target.Antara t) {
                return new AmbangTarget(
                        dasar,
                        new Target.Antara(
                                new Besaran(t.bawah().dalamSatuan(), SATU),
                                new Besaran(t.atas().dalamSatuan(), SATU)));
            }
            return new AmbangTarget(dasar, new Target.Nihil(SATU));
        }
        return target instanceof Target.Nihil && dasar.satuan().isEmpty()
                ? new AmbangTarget(dasar, new Target.Nihil(SATU))
                : new AmbangTarget(dasar, target);
    }

    private static List<Jumlah<?>> semua(List<Jumlah<?>> jumlah) {
        return jumlah.stream().<Jumlah<?>>map(TanpaSatuan::jumlah).toList();
    }

    @SuppressWarnings("unchecked")
    private static Jumlah<Object> jumlah(Jumlah<?> jumlah) {
        Syarat<Object> syarat = (Syarat<Object>) jumlah.cacah().syarat();
        return Rumus.jumlah(populasi(jumlah.cacah().populasi()).yang(syarat));
    }

    private static Populasi<Object> populasi(Populasi<?> populasi) {
        return Populasi.of(populasi.nama(), SATU);
    }

    @SuppressWarnings("unchecked")
    private static Ketentuan ketentuan(Ketentuan ketentuan) {
        if (ketentuan instanceof Ketentuan.Minimal minimal) {
            return jumlah(minimal.jumlah()).sekurangKurangnya(minimal.batas());
        }
        Ketentuan.Semua<?> semua = (Ketentuan.Semua<?>) ketentuan;
        return Rumus.semua(populasi(semua.populasi()), (Ciri<Object>) semua.ciri());
    }
}
