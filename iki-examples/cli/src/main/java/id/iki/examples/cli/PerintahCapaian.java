// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.capaian.Tahap;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import java.io.PrintWriter;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code iki capaian}: achievement for a table of targets and realisations, and the cross-check of what is printed. */
@Command(
        name = "capaian",
        description = {
            "Menghitung capaian dari tabel target dan realisasi, dan mencocokkan capaian yang tercetak.",
            "Untuk setiap capaian yang tercetak disebut rumus, pembulatan, dan batas yang menghasilkannya, bila ada.",
            "Kolom wajib: indikator, target, realisasi.",
            "Kolom pilihan: satuan; arah (naik atau turun); rumus (linear atau resiprokal, untuk arah turun);"
                    + " capaian_cetak; predikat_cetak.",
            "Target 'nihil' berarti tidak boleh ada satu pun.",
            "Status keluar 0 bila semua baris terhitung dan cocok, 1 bila ada yang tidak."
        })
final class PerintahCapaian implements Callable<Integer> {

    /** The forms of the result, as they are typed. */
    enum Format {
        csv,
        teks,
        json
    }

    /** The rounding modes that round. */
    static final class CaraPembulatan implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(RoundingMode.values())
                    .filter(cara -> cara != RoundingMode.UNNECESSARY)
                    .map(RoundingMode::name)
                    .iterator();
        }
    }

    @Parameters(
            paramLabel = "BERKAS",
            description = "Tabel CSV berpemisah koma, titik koma, atau tab; - untuk masukan standar.")
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private Path berkas;

    @Option(
            names = "--angka",
            paramLabel = "NOTASI",
            description = "Notasi angka: id (1.234,5) atau en (1234.5). Tanpa ini angka yang bermakna ganda ditolak.")
    private @Nullable NotasiAngka angka;

    @Option(
            names = "--desimal",
            paramLabel = "DESIMAL",
            description = "Banyak desimal capaian, 0 sampai 20 (bawaan: 2).",
            defaultValue = "2")
    private int desimal;

    @Option(
            names = "--pembulatan",
            paramLabel = "PEMBULATAN",
            completionCandidates = CaraPembulatan.class,
            description = "HALF_UP (bawaan), HALF_EVEN, HALF_DOWN, DOWN (dipotong), UP, FLOOR, atau CEILING.",
            defaultValue = "HALF_UP")
    private RoundingMode pembulatan = RoundingMode.HALF_UP;

    @Option(names = "--batas-atas", paramLabel = "PERSEN", description = "Capaian paling tinggi, setelah dibulatkan.")
    private @Nullable String batasAtas;

    @Option(names = "--batas-bawah", paramLabel = "PERSEN", description = "Capaian paling rendah, setelah dibulatkan.")
    private @Nullable String batasBawah;

    @Option(
            names = "--skala",
            paramLabel = "SKALA",
            completionCandidates = DaftarSkala.Kode.class,
            description =
                    "Skala predikat: ${COMPLETION-CANDIDATES}; atau berkas JSON atau YAML yang memuat skala sendiri.")
    private @Nullable String skala;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Bentuk keluaran: ${COMPLETION-CANDIDATES} (bawaan: csv).",
            defaultValue = "csv")
    private Format format = Format.csv;

    @Mixin
    private Keluaran keluaran = new Keluaran();

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        CaraCapaian cara = new CaraCapaian(
                angka, dibulatkan(), batas(), Optional.ofNullable(skala).map(DaftarSkala::cari));
        Tabel tabel = Tabel.baca(berkas).wajib("indikator", "target", "realisasi");
        List<BarisCapaian> baris =
                tabel.baris().stream().map(b -> BarisCapaian.hitung(b, cara)).toList();
        PrintWriter pesan = spec.commandLine().getErr();
        keluaran.teks(k -> {
            switch (format) {
                case csv -> CapaianCsv.tulis(tabel, baris, cara, k, pesan);
                case teks -> CapaianTeks.tulis(tabel, baris, cara, k);
                case json -> CapaianJson.tulis(baris, k);
            }
        });
        return baris.stream().allMatch(BarisCapaian::isBersih) ? Iki.SELESAI : Iki.ADA_TANPA_HASIL;
    }

    private Pembulatan dibulatkan() {
        if (desimal < 0 || desimal > 20) {
            throw new SalahPakai("Nilai '" + desimal + "' tidak sah untuk DESIMAL; pakai 0 sampai 20.");
        }
        if (pembulatan == RoundingMode.UNNECESSARY) {
            throw new SalahPakai("Nilai 'UNNECESSARY' tidak sah untuk PEMBULATAN; capaian harus dibulatkan.");
        }
        return new Pembulatan(desimal, pembulatan);
    }

    private Optional<Tahap.Batasi> batas() {
        Optional<Persentase> atas = Optional.ofNullable(batasAtas).map(PerintahCapaian::persen);
        Optional<Persentase> bawah = Optional.ofNullable(batasBawah).map(PerintahCapaian::persen);
        if (atas.isPresent()
                && bawah.isPresent()
                && atas.get().angka().compareTo(bawah.get().angka()) < 0) {
            throw new SalahPakai("Batas atas " + batasAtas + " lebih rendah daripada batas bawah " + batasBawah + ".");
        }
        return atas.isEmpty() && bawah.isEmpty() ? Optional.empty() : Optional.of(new Tahap.Batasi(bawah, atas));
    }

    private static Persentase persen(String teks) {
        try {
            return Persentase.of(Pecahan.parse(teks.replace(',', '.')));
        } catch (IllegalArgumentException e) {
            throw new SalahPakai("Nilai '" + teks + "' tidak sah untuk PERSEN; tulis seperti 120 atau 112,5.");
        }
    }
}
