// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.Pembanding;
import id.iki.core.fakta.StatusButir;
import id.iki.core.fakta.Syarat;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.pembangkit.Oracle;
import id.iki.core.result.Alasan;
import id.iki.formulas.pembangkit.Dunia;
import id.iki.formulas.pembangkit.Dunia.Baris;
import id.iki.formulas.pembangkit.Kinerja;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a formula must give, computed the plain way from the world itself: loops, big integers, and a set of reasons. It
 * shares no arithmetic and no counting with the code under test.
 */
final class OracleRumus {

    /** A figure or reasons; a percentage as its share. */
    record Jawaban(@Nullable Oracle nilai, Set<Alasan> alasan) {}

    private final Dunia dunia;
    private final Kebijakan kebijakan;
    private final Set<Alasan> alasan = EnumSet.noneOf(Alasan.class);

    private OracleRumus(Dunia dunia, Kebijakan kebijakan) {
        this.dunia = dunia;
        this.kebijakan = kebijakan;
    }

    static Jawaban jawab(Rumus rumus, Dunia dunia, Kebijakan kebijakan) {
        OracleRumus o = new OracleRumus(dunia, kebijakan);
        Oracle nilai = o.nilai(rumus);
        return new Jawaban(o.alasan.isEmpty() ? nilai : null, o.alasan);
    }

    private @Nullable Oracle nilai(Rumus rumus) {
        if (rumus instanceof Jumlah<?> j) {
            return cacah(j);
        } else if (rumus instanceof JumlahGabungan g) {
            Oracle total = Oracle.of(0);
            for (Jumlah<?> j : g.komponen()) {
                Oracle n = cacah(j);
                total = n == null || total == null ? null : total.plus(n);
            }
            return total;
        } else if (rumus instanceof Rasio r) {
            return rasio(r);
        } else if (rumus instanceof SkorLuar) {
            return dunia.skor() == null ? gagal(Alasan.DATA_BELUM_ADA) : angka(dunia.skor());
        } else if (rumus instanceof DaftarPeriksa d) {
            return daftar(d);
        } else if (rumus instanceof AmbangTarget t) {
            return nilai(t.rumus());
        } else if (rumus instanceof Rujukan) {
            return nilai(Kinerja.dirujuk());
        }
        return gagal(Alasan.TIDAK_DAPAT_DIHITUNG);
    }

    private @Nullable Oracle gagal(Alasan satu) {
        alasan.add(satu);
        return null;
    }

    private static Oracle angka(BigDecimal d) {
        return new Oracle(
                d.movePointRight(Math.max(0, d.scale())).toBigIntegerExact(),
                java.math.BigInteger.TEN.pow(Math.max(0, d.scale())));
    }

    private @Nullable Oracle rasio(Rasio r) {
        Oracle atas;
        Oracle bawah;
        boolean bagian =
                r.pembilang().cacah().populasi().equals(r.penyebut().cacah().populasi())
                        && atom(r.pembilang().cacah().syarat())
                                .containsAll(atom(r.penyebut().cacah().syarat()));
        List<Baris> baris = dunia.baris().get(r.pembilang().cacah().populasi());
        if (bagian && baris != null && kebijakan.elemenTanpaNilai() == Kebijakan.ElemenTanpaNilai.KELUARKAN) {
            long a = 0;
            long b = 0;
            for (Baris satu : baris) {
                Boolean lolos = uji(r.pembilang().cacah().syarat(), satu);
                Boolean terhitung = uji(r.penyebut().cacah().syarat(), satu);
                a += lolos != null && lolos ? 1 : 0;
                b += lolos != null && terhitung != null && terhitung ? 1 : 0;
            }
            atas = Oracle.of(a);
            bawah = Oracle.of(b);
        } else {
            atas = cacah(r.pembilang());
            bawah = cacah(r.penyebut());
        }
        Oracle hasil = null;
        if (atas != null && bawah != null) {
            if (bagian && atas.compareTo(bawah) > 0) {
                gagal(Alasan.BAGIAN_MELEBIHI_KESELURUHAN);
            } else if (bawah.p().signum() == 0) {
                if (atas.p().signum() == 0 && kebijakan.penyebutNol().nilai().isPresent()) {
                    hasil = Oracle.of(kebijakan.penyebutNol().nilai().get().angka());
                } else {
                    gagal(Alasan.PENYEBUT_NOL);
                }
            } else {
                hasil = atas.dividedBy(bawah);
            }
        }
        for (Ketentuan k : r.ketentuan()) {
            if (k instanceof Ketentuan.Minimal m) {
                cacah(m.jumlah());
            } else if (k instanceof Ketentuan.Semua<?> s) {
                Oracle ada = cacah(s.populasi().semua());
                Oracle ya = cacahSemua(s);
                if (ada != null && ya != null && ya.compareTo(ada) > 0) {
                    gagal(Alasan.BAGIAN_MELEBIHI_KESELURUHAN);
                }
            }
        }
        return hasil;
    }

    private <E> @Nullable Oracle cacahSemua(Ketentuan.Semua<E> s) {
        return cacah(s.populasi().yang(s.ciri()));
    }

    private @Nullable Oracle cacah(Jumlah<?> jumlah) {
        return cacah(jumlah.cacah());
    }

    private @Nullable Oracle cacah(Cacah<?> cacah) {
        List<Baris> baris = dunia.baris().get(cacah.populasi());
        if (baris == null) {
            BigDecimal n = dunia.cacah().get(cacah);
            if (n == null) {
                return gagal(Alasan.DATA_BELUM_ADA);
            }
            boolean bulat = n.stripTrailingZeros().scale() <= 0;
            return n.signum() < 0 || !bulat ? gagal(Alasan.CACAH_TIDAK_SAH) : angka(n);
        }
        long lolos = 0;
        boolean lubang = false;
        for (Baris satu : baris) {
            Boolean uji = uji(cacah.syarat(), satu);
            lubang |= uji == null;
            lolos += uji != null && uji ? 1 : 0;
        }
        return lubang && kebijakan.elemenTanpaNilai() == Kebijakan.ElemenTanpaNilai.TOLAK
                ? gagal(Alasan.DATA_TIDAK_LENGKAP)
                : Oracle.of(lolos);
    }

    private static List<Syarat<?>> atom(Syarat<?> syarat) {
        List<Syarat<?>> hasil = new ArrayList<>();
        if (syarat instanceof Syarat.Dan<?> dan) {
            dan.bagian().forEach(s -> hasil.addAll(atom(s)));
        } else if (!(syarat instanceof Syarat.Semua<?>)) {
            hasil.add(syarat);
        }
        return hasil;
    }

    /** Three-valued truth by the table: false wins, then unknown. */
    private static @Nullable Boolean uji(Syarat<?> syarat, Baris satu) {
        boolean lubang = false;
        for (Syarat<?> s : atom(syarat)) {
            Boolean benar = ujiSatu(s, satu);
            if (benar == null) {
                lubang = true;
            } else if (!benar) {
                return false;
            }
        }
        return lubang ? null : true;
    }

    private static @Nullable Boolean ujiSatu(Syarat<?> syarat, Baris satu) {
        if (syarat instanceof Syarat.Banding<?> b) {
            if (satu.nilai() == null) {
                return null;
            }
            int c = angka(satu.nilai()).compareTo(Oracle.of(b.batas()));
            return b.pembanding() == Pembanding.SEKURANG_KURANGNYA
                    ? c >= 0
                    : b.pembanding() == Pembanding.LEBIH_DARI
                            ? c > 0
                            : b.pembanding() == Pembanding.PALING_BANYAK ? c <= 0 : c < 0;
        } else if (syarat instanceof Syarat.Tidak<?> t) {
            Boolean ya = ujiSatu(t.ciri(), satu);
            return ya == null ? null : !ya;
        }
        return ((Ciri<?>) syarat).equals(Dunia.A) ? satu.a() : satu.b();
    }

    private @Nullable Oracle daftar(DaftarPeriksa d) {
        Map<String, StatusButir> isian = dunia.isian();
        if (isian.isEmpty()) {
            return gagal(Alasan.DATA_BELUM_ADA);
        } else if (isian.size() < 3) {
            return gagal(Alasan.ISIAN_TIDAK_LENGKAP);
        }
        long selesai = 0;
        long berlaku = 0;
        Oracle bobotSelesai = Oracle.of(0);
        Oracle bobotBerlaku = Oracle.of(0);
        for (String butir : d.daftar().butir()) {
            StatusButir s = isian.get(butir);
            if (s == StatusButir.TIDAK_BERLAKU) {
                continue;
            }
            Oracle bobot = d.penilaian() instanceof Penilaian.Berbobot b
                    ? Oracle.of(b.bobot().get(butir))
                    : Oracle.of(1);
            berlaku++;
            bobotBerlaku = bobotBerlaku.plus(bobot);
            boolean beres = s == StatusButir.TEPAT_WAKTU
                    || s == StatusButir.SELESAI
                    || (s == StatusButir.TERLAMBAT && d.kapan() == KapanSelesai.SELESAI);
            if (beres) {
                selesai++;
                bobotSelesai = bobotSelesai.plus(bobot);
            }
        }
        if (berlaku == 0) {
            return gagal(Alasan.SEMUA_BUTIR_TIDAK_BERLAKU);
        }
        if (d.penilaian() instanceof Penilaian.Banyaknya) {
            return Oracle.of(selesai);
        } else if (d.penilaian() instanceof Penilaian.SemuaAtauTidak) {
            return Oracle.of(selesai == berlaku ? 1 : 0);
        }
        return bobotSelesai.dividedBy(bobotBerlaku);
    }
}
