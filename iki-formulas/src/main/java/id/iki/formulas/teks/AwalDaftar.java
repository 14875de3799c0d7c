// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import com.google.common.collect.ImmutableList;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.rumus.DaftarPeriksa;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.teks.FrasaCacah.Frasa;
import id.iki.formulas.teks.Potongan.Peran;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words before the items of a checklist: how it is scored, and what the items are.
 *
 * @param cara the scoring
 * @param tepatWaktu whether only what is done on time counts
 * @param satuan the unit of the number of items, null if none is said
 * @param nama what the items are
 */
record AwalDaftar(Cara cara, boolean tepatWaktu, @Nullable Satuan satuan, Frasa nama) {

    /** How a checklist is scored. */
    enum Cara {
        PROPORSI("persentase", "butir", "yang", "selesai"),
        BERBOBOT("persentase", "berbobot", "butir", "yang", "selesai"),
        SEMUA_ATAU_TIDAK("kelengkapan", "butir", "yang", "selesai"),
        BANYAKNYA();

        private final ImmutableList<String> kata;

        Cara(String... kata) {
            this.kata = ImmutableList.copyOf(kata);
        }
    }

    static AwalDaftar baca(Kalimat k, int awal, int pengantar) {
        int sampai = pengantar - 1 > awal && k.adalah(pengantar - 1, ",") ? pengantar - 1 : pengantar;
        k.tandai(sampai, pengantar, Peran.TANDA_BACA);
        for (Cara cara : Cara.values()) {
            if (!cara.kata.isEmpty() && k.urut(awal, cara.kata)) {
                return baku(k, cara, null, awal, awal + cara.kata.size(), sampai);
            }
        }
        if (k.adalah(awal, "banyaknya")) {
            for (int i = awal + 2; i + 1 < sampai; i++) {
                if (k.urut(i, "yang", "selesai")) {
                    return baku(k, Cara.BANYAKNYA, new Satuan(k.nama(awal + 1, i)), awal, i + 2, sampai);
                }
            }
        }
        return menurutKeputusan(k, awal, sampai);
    }

    /** The words of a formula's own sentence, up to "dari". */
    private static AwalDaftar baku(Kalimat k, Cara cara, @Nullable Satuan satuan, int awal, int i, int sampai) {
        boolean tepat = k.urut(i, "tepat", "waktu");
        int dari = tepat ? i + 2 : i;
        if (!k.adalah(dari, "dari")) {
            return menurutKeputusan(k, awal, sampai);
        }
        k.tandai(awal, dari + 1, Peran.NAMA);
        k.tandai(dari + 1, sampai, Peran.BENDA);
        return new AwalDaftar(cara, tepat, satuan, new Frasa(dari + 1, sampai));
    }

    /** "Jumlah X yang disusun tepat waktu": what the items are, and when one is done. */
    private static AwalDaftar menurutKeputusan(Kalimat k, int awal, int sampai) {
        int dari = awal;
        if (k.salahSatu(dari, KataKunci.JUMLAH)) {
            k.tandai(dari++, Peran.JUMLAH);
        }
        int klausa = dari;
        while (klausa < sampai && !(klausa > dari && k.adalah(klausa, "yang"))) {
            klausa++;
        }
        k.tandai(dari, klausa, Peran.BENDA);
        if (klausa < sampai) {
            k.tandai(klausa, sampai, Peran.SYARAT);
            k.kaidah(Kaidah.KLAUSA_SELESAI);
        }
        boolean tepat = sampai - klausa > 2 && k.urut(sampai - 2, "tepat", "waktu");
        return new AwalDaftar(Cara.BANYAKNYA, tepat, null, new Frasa(dari, klausa));
    }

    boolean isBerbobot() {
        return cara == Cara.BERBOBOT;
    }

    /** Returns the checklist; empty if the weights are not such, or the unit is not that of a number. */
    Optional<DaftarPeriksa> rumus(DaftarButir daftar, Satuan bila, Optional<Map<String, Pecahan>> bobot) {
        DaftarPeriksa dasar = Rumus.daftarPeriksa(daftar);
        Satuan dipakai = satuan == null ? bila : satuan;
        DaftarPeriksa hasil;
        switch (cara) {
            case PROPORSI -> hasil = dasar;
            case SEMUA_ATAU_TIDAK -> hasil = dasar.semuaAtauTidak();
            case BERBOBOT -> {
                if (bobot.isEmpty() || !isUtuh(bobot.get())) {
                    return Optional.empty();
                }
                hasil = dasar.berbobot(bobot.get());
            }
            default -> {
                if (dipakai.equals(Satuan.PERSEN)) {
                    return Optional.empty();
                }
                hasil = dasar.banyaknya(dipakai);
            }
        }
        return Optional.of(tepatWaktu ? hasil.tepatWaktu() : hasil);
    }

    private static boolean isUtuh(Map<String, Pecahan> bobot) {
        return bobot.values().stream().allMatch(b -> b.signum() > 0)
                && Pecahan.sum(bobot.values()).equals(Pecahan.SATU);
    }
}
