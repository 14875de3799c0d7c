// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import com.google.common.collect.ImmutableSet;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.teks.Potongan.Peran;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a target: "target 80%", "target sebesar 7 bulan sampai 8 bulan", "target nihil".
 *
 * @param satuan the unit, null if none is said
 */
record PembacaTarget(
        @Nullable Pecahan bawah,
        @Nullable Pecahan atas,
        @Nullable Satuan satuan) {

    private static final Set<String> SEBESAR = ImmutableSet.of(":", "=", "sebesar", "sebanyak", "adalah", "yaitu");

    /** Returns where the clause of a target begins: "target" at the beginning, or after a comma or "dengan". */
    static int letak(Kalimat k, int awal, int akhir) {
        for (int i = awal; i < akhir; i++) {
            if (k.adalah(i, "target") && (i == awal || k.adalah(i - 1, ",") || k.adalah(i - 1, "dengan"))) {
                return i > awal ? i - 1 : i;
            }
        }
        return akhir;
    }

    /** Reads a clause that begins here; empty if no number follows, and then its words stay unread. */
    static Optional<PembacaTarget> baca(Kalimat k, int awal, int akhir) {
        int i = k.adalah(awal, "target") ? awal + 1 : awal + 2;
        while (i < akhir && k.salahSatu(i, SEBESAR)) {
            i++;
        }
        Optional<PembacaTarget> hasil = angka(k, i, akhir);
        if (hasil.isPresent()) {
            k.tandai(awal, i, Peran.TARGET);
            k.kaidah(Kaidah.TARGET_DISEBUT);
        }
        return hasil;
    }

    /** Reads a figure with its unit, or a range of them, or "nihil". */
    static Optional<PembacaTarget> angka(Kalimat k, int i, int akhir) {
        if (i >= akhir) {
            return Optional.empty();
        }
        if (k.adalah(i, "nihil") && i + 1 == akhir) {
            k.tandai(i, Peran.TARGET);
            return Optional.of(new PembacaTarget(null, null, null));
        }
        Optional<Pecahan> angka = KataKunci.angka(k.kata(i).kunci());
        if (angka.isEmpty()) {
            return Optional.empty();
        }
        int persen = persen(k, i + 1);
        int s = i + (akhir - i - 1) / 2; // both units have the same number of words
        if (k.adalah(s, "sampai") && k.nama(i + 1, s).equals(k.nama(s + 2, akhir))) {
            Optional<Pecahan> kedua = KataKunci.angka(k.kata(s + 1).kunci());
            if (kedua.isPresent() && kedua.get().compareTo(angka.get()) > 0) {
                k.tandai(i, akhir, Peran.TARGET);
                return Optional.of(
                        new PembacaTarget(angka.get(), kedua.get(), persen > 0 ? Satuan.PERSEN : satuan(k, i + 1, s)));
            }
        }
        int sampai = persen > 0 ? i + 1 + persen : akhir;
        k.tandai(i, sampai, Peran.TARGET); // words after "%" stay unread
        return Optional.of(new PembacaTarget(angka.get(), null, persen > 0 ? Satuan.PERSEN : satuan(k, i + 1, akhir)));
    }

    /** The words for percent; "% per tahun" is a unit of its own. */
    private static int persen(Kalimat k, int i) {
        int panjang = KataKunci.persen(k, i);
        return k.adalah(i + panjang, "per") ? 0 : panjang;
    }

    private static @Nullable Satuan satuan(Kalimat k, int dari, int sampai) {
        String nama = k.nama(dari, sampai);
        return nama.isEmpty() ? null : new Satuan(nama);
    }

    /** Whether the target can be one of a formula in a unit: no unit is said, or that one. */
    boolean cocok(Satuan lain) {
        return bawah == null || (satuan == null ? !lain.equals(Satuan.PERSEN) : satuan.equals(lain));
    }

    Target target(Satuan bila) {
        Satuan dipakai = satuan == null ? bila : satuan;
        if (bawah == null) {
            return new Target.Nihil(dipakai);
        }
        Nilai sebesar = Nilai.of(bawah, dipakai);
        return atas == null ? Target.of(sebesar) : new Target.Antara(sebesar, Nilai.of(atas, dipakai));
    }
}
