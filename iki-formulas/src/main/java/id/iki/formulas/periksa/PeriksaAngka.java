// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static id.iki.formulas.periksa.AturanPeriksa.*;

import id.iki.core.capaian.Skala;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Rentang;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Weights and scales as data, before the types that refuse them are built. */
final class PeriksaAngka {

    private PeriksaAngka() {}

    static void bobot(Tempat tempat, Map<String, Pecahan> bobot, Penampung temuan) {
        bobot.forEach((nama, satu) -> {
            if (satu.signum() <= 0) {
                temuan.catat(BOBOT_TIDAK_POSITIF, tempat, nama, satu.sebutan());
            }
        });
        Pecahan jumlah = Pecahan.sum(bobot.values());
        if (!jumlah.equals(Pecahan.SATU)) {
            temuan.catat(BOBOT_TIDAK_SATU, tempat, String.join("; ", bobot.keySet()), jumlah.sebutan());
        }
    }

    static void skala(Tempat tempat, Pembulatan pembulatan, List<Skala.Selang> selang, Penampung temuan) {
        Pecahan langkah = Pecahan.of(BigDecimal.ONE.movePointLeft(pembulatan.desimal()));
        List<Rentang> naik = selang.stream()
                .map(Skala.Selang::rentang)
                .sorted(Comparator.comparing(Rentang::bawah).thenComparing(Rentang::atas))
                .toList();
        for (int i = 1; i < naik.size(); i++) {
            Rentang bawah = naik.get(i - 1);
            Rentang atas = naik.get(i);
            String kutipan = sebutan(bawah) + "; " + sebutan(atas);
            int celah = atas.bawah().compareTo(bawah.atas().plus(langkah));
            if (celah > 0) {
                temuan.catat(
                        SKALA_BERCELAH,
                        tempat,
                        kutipan,
                        bawah.atas().sebutan() + " dan " + atas.bawah().sebutan());
            } else if (celah < 0) {
                temuan.catat(SKALA_TUMPANG_TINDIH, tempat, kutipan, atas.bawah().sebutan());
            }
        }
    }

    private static String sebutan(Rentang rentang) {
        return rentang.bawah().sebutan() + " - " + rentang.atas().sebutan();
    }
}
