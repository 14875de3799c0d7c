// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code iki baca}: reads decree sentences from standard input, one a line. */
@Command(
        name = "baca",
        description = {
            "Membaca kalimat formulasi dari masukan standar, satu kalimat per baris, dan mencetak rumus yang dimaksud,"
                    + " bagian yang tidak terbaca, dan temuannya.",
            "Status keluar 0 bila semua kalimat terbaca sebagai rumus lengkap, 1 bila ada yang tidak"
                    + " atau ada temuan bertingkat galat."
        })
final class PerintahBaca implements Callable<Integer> {

    /** The forms of the output, as they are typed. */
    enum Format {
        teks,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Bentuk keluaran: ${COMPLETION-CANDIDATES} (bawaan: teks).",
            defaultValue = "teks")
    private Format format = Format.teks;

    @Mixin
    private Keluaran keluaran = new Keluaran();

    @Override
    public Integer call() {
        List<Terbaca> terbaca =
                Teks.baca(Teks.MASUKAN_STANDAR).isi().lines().map(Terbaca::of).toList();
        keluaran.teks(k -> {
            switch (format) {
                case teks -> BacaanTeks.tulis(terbaca, k);
                case json -> BacaanJson.tulis(terbaca, k);
            }
        });
        return terbaca.stream().allMatch(Terbaca::isBersih) ? Iki.SELESAI : Iki.ADA_TANPA_HASIL;
    }
}
