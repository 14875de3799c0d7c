// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import id.iki.core.nilai.Pecahan;
import id.iki.formulas.teks.FrasaCacah.Frasa;
import id.iki.formulas.teks.Potongan.Peran;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a list: numbered from 1, or told apart by semicolons, or each after a dash. */
final class PembacaDaftar {

    private PembacaDaftar() {}

    /** Returns where the item "1." begins, at the end if nothing is numbered. */
    static int nomorSatu(Kalimat k, int awal, int akhir) {
        for (int i = awal; i < akhir; i++) {
            if (k.kata(i).nomor() == 1) {
                return i;
            }
        }
        return akhir;
    }

    /** Returns the words of each item; empty if items cannot be told apart. */
    static List<Frasa> butir(Kalimat k, int awal, int akhir) {
        ImmutableList.Builder<Frasa> hasil = ImmutableList.builder();
        boolean bernomor = awal < akhir && k.kata(awal).nomor() == 1;
        boolean berbulir = awal < akhir && isBulir(k, awal);
        int ke = 1;
        int dari = bernomor || berbulir ? awal + 1 : awal;
        for (int i = dari; i <= akhir; i++) {
            boolean ujung = i == akhir
                    || (bernomor ? k.kata(i).nomor() == ke + 1 : berbulir ? isBulir(k, i) : k.adalah(i, ";"));
            if (ujung) {
                Frasa satu = new Frasa(dari, tanpaTanda(k, dari, i, akhir));
                if (satu.isKosong()) {
                    return ImmutableList.of();
                }
                hasil.add(satu);
                dari = i + 1;
                ke++;
            }
        }
        List<Frasa> butir = hasil.build();
        return bernomor || berbulir || butir.size() > 1 ? butir : ImmutableList.of();
    }

    /** Returns the items by name; empty if they cannot be told apart, or one stands twice. */
    static List<String> nama(Kalimat k, int awal, int akhir) {
        List<String> nama = butir(k, awal, akhir).stream()
                .map(f -> k.nama(f.dari(), f.sampai()))
                .toList();
        boolean jelas = !nama.contains("") && ImmutableSet.copyOf(nama).size() == nama.size();
        if (jelas && !nama.isEmpty()) {
            k.tandai(awal, akhir, Peran.BUTIR);
        }
        return jelas ? nama : List.of();
    }

    /** Returns the items with their weights, as in "1. Renstra (1/2); 2. Renja (1/2)"; empty if one has none. */
    static Optional<Map<String, Pecahan>> bobot(Kalimat k, int awal, int akhir) {
        ImmutableMap.Builder<String, Pecahan> hasil = ImmutableMap.builder();
        for (Frasa satu : butir(k, awal, akhir)) {
            int di = satu.sampai() - 1;
            String kunci = k.kata(di).kunci();
            Optional<Pecahan> bobot = kunci.startsWith("(") && kunci.endsWith(")")
                    ? KataKunci.angka(kunci.substring(1, kunci.length() - 1))
                    : Optional.empty();
            String nama = k.nama(satu.dari(), di);
            if (bobot.isEmpty() || nama.isEmpty()) {
                return Optional.empty();
            }
            hasil.put(nama, bobot.get());
        }
        k.tandai(awal, akhir, Peran.BUTIR);
        return Optional.of(hasil.buildKeepingLast());
    }

    private static boolean isBulir(Kalimat k, int i) {
        return k.adalah(i, "-") || k.adalah(i, "•") || k.adalah(i, "–");
    }

    /** Leaves out what joins an item to the next: a semicolon or a comma, "dan" after it. */
    private static int tanpaTanda(Kalimat k, int dari, int sampai, int akhir) {
        int i = sampai;
        if (sampai < akhir && i - 2 > dari && k.adalah(i - 1, "dan") && isKoma(k, i - 2)) {
            i--;
        }
        return i - 1 > dari && isKoma(k, i - 1) ? i - 1 : i;
    }

    private static boolean isKoma(Kalimat k, int i) {
        return k.adalah(i, ";") || k.adalah(i, ",");
    }
}
