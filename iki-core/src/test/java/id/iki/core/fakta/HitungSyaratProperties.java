// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Conditions over a list, counted at once, against an oracle that asks every element by itself. */
class HitungSyaratProperties {

    private static final Ukuran<Baris> NILAI = Ukuran.of("nilai SKM");
    private static final Ciri<Baris> AKTIF = Ciri.of("aktif");

    private record Baris(
            @Nullable BigDecimal nilai, @Nullable Boolean aktif) {}

    /** A condition with what it says of an element: null where the element lacks a value. */
    private enum Kasus {
        SEMUA(Syarat.semua()) {
            @Override
            Boolean jawab(Baris b) {
                return true;
            }
        },
        SEKURANG(NILAI.sekurangKurangnya(75)) {
            @Override
            @Nullable
            Boolean jawab(Baris b) {
                return b.nilai == null ? null : b.nilai.compareTo(BATAS) >= 0;
            }
        },
        PALING(NILAI.palingBanyak(75)) {
            @Override
            @Nullable
            Boolean jawab(Baris b) {
                return b.nilai == null ? null : b.nilai.compareTo(BATAS) <= 0;
            }
        },
        LEBIH(NILAI.lebihDari(75)) {
            @Override
            @Nullable
            Boolean jawab(Baris b) {
                return b.nilai == null ? null : b.nilai.compareTo(BATAS) > 0;
            }
        },
        KURANG(NILAI.kurangDari(75)) {
            @Override
            @Nullable
            Boolean jawab(Baris b) {
                return b.nilai == null ? null : b.nilai.compareTo(BATAS) < 0;
            }
        },
        CIRI(AKTIF) {
            @Override
            @Nullable
            Boolean jawab(Baris b) {
                return b.aktif;
            }
        },
        TIDAK(AKTIF.tidak()) {
            @Override
            @Nullable
            Boolean jawab(Baris b) {
                return b.aktif == null ? null : !b.aktif;
            }
        },
        DAN(AKTIF.dan(NILAI.sekurangKurangnya(75))) {
            @Override
            @Nullable
            Boolean jawab(Baris b) {
                Boolean satu = CIRI.jawab(b);
                Boolean lain = SEKURANG.jawab(b);
                if (Boolean.FALSE.equals(satu) || Boolean.FALSE.equals(lain)) {
                    return false;
                }
                return satu == null || lain == null ? null : Boolean.TRUE;
            }
        };

        private static final BigDecimal BATAS = new BigDecimal(75);

        private final Syarat<Baris> syarat;

        Kasus(Syarat<Baris> syarat) {
            this.syarat = syarat;
        }

        abstract @Nullable Boolean jawab(Baris b);
    }

    @Provide
    Arbitrary<List<Baris>> baris() {
        Arbitrary<BigDecimal> nilai = Arbitraries.of("75", "74.999", "75.001", "0", "100", "-1", "1e30")
                .map(BigDecimal::new)
                .injectNull(0.2);
        return Combinators.combine(nilai, Arbitraries.of(true, false).injectNull(0.2))
                .as(Baris::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void counts_are_those_of_asking_every_element(@ForAll("baris") List<Baris> baris, @ForAll Kasus kasus) {
        Daftar<Baris> daftar = Populasi.<Baris>of("desa")
                .daftar(baris, b -> "desa")
                .nilai(NILAI, Baris::nilai)
                .ciri(AKTIF, Baris::aktif);
        int lolos = 0;
        int tanpaNilai = 0;
        for (int i = 0; i < baris.size(); i++) {
            Boolean jawaban = kasus.jawab(baris.get(i));
            lolos += Boolean.TRUE.equals(jawaban) ? 1 : 0;
            tanpaNilai += jawaban == null ? 1 : 0;
            assertThat(kasus.syarat.uji(daftar).apply(i))
                    .isEqualTo(jawaban == null ? Uji.TANPA_NILAI : jawaban ? Uji.LOLOS : Uji.TIDAK_LOLOS);
        }
        assertThat(kasus.syarat.hitung(daftar)).isEqualTo(new Uji.Banyak(lolos, tanpaNilai));
        Statistics.label("passes").collect(lolos > 0).coverage(c -> {
            c.check(true).percentage(p -> p > 30);
            c.check(false).percentage(p -> p > 5);
        });
        Statistics.label("missing")
                .collect(tanpaNilai > 0)
                .coverage(c -> c.check(true).percentage(p -> p > 20));
    }
}
