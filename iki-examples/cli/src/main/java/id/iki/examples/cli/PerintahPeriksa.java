// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.keputusan.Keputusan;
import id.iki.examples.palaran.Palaran;
import id.iki.formulas.periksa.Bungkam;
import id.iki.formulas.periksa.Pemeriksaan;
import id.iki.formulas.periksa.Temuan;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code iki periksa}: checks the definitions of a decree and prints what it finds. */
@Command(
        name = "periksa",
        description = {
            "Memeriksa definisi indikator dan mencetak temuannya: kode, tingkat, tempat, kutipan, sebab, dan saran.",
            "Status keluar 0 bila tidak ada temuan bertingkat galat, 1 bila ada."
        })
final class PerintahPeriksa implements Callable<Integer> {

    /** The forms of the findings, as they are typed. */
    enum Format {
        teks,
        json
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "BERKAS",
            description =
                    "Dokumen definisi, JSON atau YAML, - untuk masukan standar (bawaan: keputusan Kecamatan Palaran 2019).")
    private @Nullable Path berkas;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Bentuk keluaran: ${COMPLETION-CANDIDATES} (bawaan: teks).",
            defaultValue = "teks")
    private Format format = Format.teks;

    @Option(
            names = "--garis-dasar",
            paramLabel = "BERKAS",
            description = "Temuan terdahulu, yaitu keluaran --format json; hanya temuan baru yang dihitung.")
    private @Nullable Path garisDasar;

    @Option(
            names = "--bungkam",
            paramLabel = "BERKAS",
            description = "Daftar temuan yang dibungkam: kode, tempat, alasan, dan bila perlu kutipan.")
    private @Nullable Path bungkam;

    @Mixin
    private Keluaran keluaran = new Keluaran();

    @Override
    public Integer call() {
        Teks.sekali(berkas, garisDasar, bungkam);
        Keputusan keputusan = berkas == null
                ? Palaran.keputusan()
                : Naskah.baca(berkas, DokumenDefinisi.class).keputusan();
        Pemeriksaan hasil = Pemeriksaan.of(keputusan);
        if (bungkam != null) {
            hasil = hasil.bungkam(List.of(Naskah.baca(bungkam, Bungkam[].class)));
        }
        if (garisDasar != null) {
            hasil = hasil.sejak(List.of(Naskah.baca(garisDasar, Temuan[].class)));
        }
        Pemeriksaan dicetak = hasil;
        keluaran.teks(k -> {
            switch (format) {
                case teks -> TemuanTeks.tulis(keputusan, dicetak, k);
                case json -> Naskah.tulis(dicetak.temuan(), k);
            }
        });
        return hasil.adaGalat() ? Iki.ADA_TANPA_HASIL : Iki.SELESAI;
    }
}
