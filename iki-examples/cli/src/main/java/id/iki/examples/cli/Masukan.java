// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.dokumen.DokumenData;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.nilai.Periode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files that a decree and its facts are given in; shared by the commands that compute. */
final class Masukan {

    /** A bracket of JSON; a mark, a comment or a key of YAML. */
    private static final Pattern AWAL_DOKUMEN =
            Pattern.compile("\\s*+(?:[\\[{#%]|---|[\"']?\\w++[\"']?\\s*+:(?:\\s|$)|$)");

    @Option(
            names = "--definisi",
            paramLabel = "BERKAS",
            description = "Keputusan dengan rumus-rumusnya, JSON atau YAML; - untuk masukan standar.")
    private @Nullable Path definisi;

    @Option(
            names = "--data",
            paramLabel = "BERKAS",
            description = "Fakta: JSON, YAML, atau CSV; - untuk masukan standar.")
    private @Nullable Path data;

    @Option(
            names = "--angka",
            paramLabel = "NOTASI",
            description = "Notasi angka dalam CSV: id (1.234,5) atau en (1234.5, bawaan).",
            defaultValue = "en")
    private NotasiAngka angka = NotasiAngka.en;

    @Option(
            names = "--periode",
            paramLabel = "PERIODE",
            description = "Periode fakta dalam CSV, seperti 2019 atau 2019-TW3 (bawaan: periode keputusan).")
    private @Nullable String periode;

    boolean adaDefinisi() {
        return definisi != null;
    }

    boolean adaData() {
        return data != null;
    }

    /** Reads the decree; the file must have been given. */
    Keputusan keputusan() {
        Teks.sekali(definisi, data);
        if (definisi == null) {
            throw new SalahPakai("Berkas keputusan belum diberikan; pakai --definisi BERKAS.");
        }
        return Naskah.baca(definisi, DokumenDefinisi.class).keputusan();
    }

    /** Reads the facts; the file must have been given. What is wrong with single rows of a table goes to the messages. */
    Fakta fakta(Keputusan keputusan, PrintWriter pesan) {
        if (data == null) {
            throw new SalahPakai("Berkas data belum diberikan; pakai --data BERKAS.");
        }
        Teks teks = Teks.baca(data);
        if (!isTabel(teks)) {
            return new Fakta(Naskah.dari(teks, DokumenData.class).data(), true);
        }
        FaktaCsv pembaca = new FaktaCsv(keputusan, angka.notasi());
        DataKinerja fakta = pembaca.baca(Tabel.dari(teks), periode(keputusan));
        List<String> temuan = pembaca.temuan();
        temuan.forEach(pesan::println);
        return new Fakta(fakta, temuan.isEmpty());
    }

    /** The name of a file decides; standard input is a table unless it begins like a document. */
    private static boolean isTabel(Teks teks) {
        return teks.nama().equals(Teks.MASUKAN_STANDAR)
                ? !AWAL_DOKUMEN.matcher(teks.isi()).lookingAt()
                : teks.nama().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private Periode periode(Keputusan keputusan) {
        try {
            return periode == null ? keputusan.periode() : Periode.parse(periode);
        } catch (IllegalArgumentException e) {
            throw new SalahPakai(
                    "Periode '" + periode + "' tidak sah; tulis seperti 2019, 2019-S1, 2019-TW3, atau 2019-07.");
        }
    }

    /**
     * The facts that were read.
     *
     * @param data the facts
     * @param utuh whether every row could be used
     */
    record Fakta(DataKinerja data, boolean utuh) {}
}
