// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.util.stream.Collectors.joining;

import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.laporan.Laporan;
import id.iki.examples.palaran.Palaran;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code iki laporan}: evaluates a decree and prints the performance report. */
@Command(
        name = "laporan",
        description = {
            "Menghitung keputusan dan mencetak laporan kinerjanya; tanpa --definisi dan --data:"
                    + " keputusan Kecamatan Palaran 2019 dengan data contoh.",
            "Status keluar 0 bila semua angka terhitung, 1 bila ada yang tanpa hasil."
        })
final class PerintahLaporan implements Callable<Integer> {

    /** The forms of a report, as they are typed. */
    enum Format {
        teks,
        json,
        csv;

        private void tulis(Laporan laporan, boolean jelaskan, PrintWriter keluaran) throws IOException {
            switch (this) {
                case teks -> LaporanTeks.tulis(laporan, jelaskan, keluaran);
                case json -> LaporanJson.tulis(laporan, jelaskan, keluaran);
                case csv -> LaporanCsv.tulis(laporan, jelaskan, keluaran);
            }
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Bentuk laporan: ${COMPLETION-CANDIDATES} (bawaan: teks).",
            defaultValue = "teks")
    private Format format = Format.teks;

    @Mixin
    private Masukan masukan = new Masukan();

    @Option(
            names = "--hasil",
            paramLabel = "BERKAS",
            description = "Tulis juga dokumen hasil, yang dapat dihitung ulang dengan 'iki ulang'.")
    private @Nullable Path hasil;

    @Option(names = "--jabatan", paramLabel = "NAMA", description = "Hanya jabatan ini.")
    private @Nullable String jabatan;

    @Option(names = "--jelaskan", description = "Sertakan jejak perhitungan setiap angka.")
    private boolean jelaskan;

    @Option(names = "--out", paramLabel = "BERKAS", description = "Tulis ke berkas, bukan ke keluaran standar.")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        Keputusan keputusan = masukan.adaDefinisi() ? masukan.keputusan() : Palaran.keputusan();
        Masukan.Fakta fakta = masukan.adaDefinisi() || masukan.adaData()
                ? masukan.fakta(keputusan, spec.commandLine().getErr())
                : new Masukan.Fakta(Palaran.data(), true);
        Laporan laporan = laporan(keputusan, fakta.data());
        if (hasil != null) {
            DokumenHasil dokumen = DokumenHasil.of(Laporan.of(keputusan, fakta.data()));
            Naskah.tulis(
                    dokumen.bersidik(Naskah::pohon), hasil, spec.commandLine().getOut());
        }
        try {
            if (out == null) {
                format.tulis(laporan, jelaskan, spec.commandLine().getOut());
            } else {
                try (PrintWriter berkas = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
                    format.tulis(laporan, jelaskan, berkas);
                }
            }
        } catch (IOException e) {
            throw new SalahPakai("Berkas '" + out + "' tidak dapat ditulis.");
        }
        return fakta.utuh() && laporan.ringkasan().tanpaHasil() == 0 ? Iki.SELESAI : Iki.ADA_TANPA_HASIL;
    }

    private Laporan laporan(Keputusan keputusan, DataKinerja data) {
        Laporan semua = Laporan.of(keputusan, data);
        if (jabatan == null) {
            return semua;
        }
        List<Laporan.PerJabatan> terpilih = semua.jabatan().stream()
                .filter(j -> j.jabatan().bernama(jabatan))
                .toList();
        if (terpilih.isEmpty()) {
            throw new SalahPakai("Jabatan '" + jabatan + "' tidak ada dalam keputusan ini. Yang ada: "
                    + keputusan.jabatan().stream().map(j -> j.nama().dibaca()).collect(joining("; ")) + ".");
        }
        return new Laporan(keputusan, data, terpilih);
    }
}
