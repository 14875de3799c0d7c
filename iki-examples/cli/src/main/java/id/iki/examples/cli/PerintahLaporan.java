// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.util.stream.Collectors.joining;

import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.laporan.Laporan;
import id.iki.examples.palaran.Palaran;
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
        csv,
        html,
        xlsx
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

    @Mixin
    private Keluaran keluaran = new Keluaran();

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (format == Format.xlsx && keluaran.isTerminal()) {
            throw new SalahPakai("Bentuk xlsx tidak dapat ditampilkan di terminal; pakai --out BERKAS.");
        }
        Keputusan keputusan = masukan.adaDefinisi() ? masukan.keputusan() : Palaran.keputusan();
        Masukan.Fakta fakta = masukan.adaDefinisi() || masukan.adaData()
                ? masukan.fakta(keputusan, spec.commandLine().getErr())
                : new Masukan.Fakta(Palaran.data(), true);
        Laporan laporan = laporan(keputusan, fakta.data());
        if (hasil != null) {
            DokumenHasil dokumen = DokumenHasil.of(Laporan.of(keputusan, fakta.data()));
            Keluaran.berkas(hasil, k -> Naskah.tulis(dokumen.bersidik(Naskah::pohon), k));
        }
        tulis(laporan);
        return fakta.utuh() && laporan.ringkasan().tanpaHasil() == 0 ? Iki.SELESAI : Iki.ADA_TANPA_HASIL;
    }

    private void tulis(Laporan laporan) {
        switch (format) {
            case teks -> keluaran.teks(k -> LaporanTeks.tulis(laporan, jelaskan, k));
            case json -> keluaran.teks(k -> LaporanJson.tulis(laporan, jelaskan, k));
            case csv -> keluaran.teks(k -> LaporanCsv.tulis(laporan, jelaskan, k));
            case html -> keluaran.teks(k -> LaporanHtml.tulis(laporan, jelaskan, k));
            case xlsx -> keluaran.bita(k -> LaporanXlsx.tulis(laporan, jelaskan, k));
        }
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
