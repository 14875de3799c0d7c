// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import id.iki.core.keputusan.Keputusan;
import id.iki.formulas.periksa.AturanPeriksa;
import id.iki.formulas.periksa.Bungkam;
import id.iki.formulas.periksa.Pemeriksaan;
import id.iki.formulas.periksa.Tempat;
import java.util.List;
import java.util.Optional;

/** One idea: a definition is checked before anybody computes with it; what may stand is silenced with a reason. */
public final class PeriksaDefinisi {

    private PeriksaDefinisi() {}

    /**
     * Prints what is found in a decree, and in one sentence.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Keputusan keputusan = KeputusanPuskesmas.keputusan();
        Tempat imunisasi = Tempat.of("pj-imunisasi").sasaran(1).indikator(1);

        Pemeriksaan hasil = Pemeriksaan.of(keputusan)
                .bungkam(List.of(new Bungkam(
                        AturanPeriksa.BEBERAPA_RUMUSAN,
                        imunisasi,
                        Optional.empty(),
                        "Bayi dan ibu hamil memang dilaporkan terpisah.")));

        System.out.println("DATA CONTOH: " + keputusan.sitasi());
        cetak(hasil);
        System.out.println("Dibungkam: " + hasil.dibungkam().size());

        System.out.println();
        System.out.println("Satu kalimat:");
        cetak(Pemeriksaan.kalimat("Jumlah bayi yang aktif ditimbang dikali 100%"));
    }

    private static void cetak(Pemeriksaan hasil) {
        hasil.temuan().forEach(t -> {
            System.out.println(t.tingkat().nama() + " " + t.kode() + ", " + t.tempat() + ": \"" + t.kutipan() + "\"");
            System.out.println("  " + t.pesan());
            System.out.println("  " + t.saran());
        });
    }
}
