// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.dokumen.DokumenData;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.dokumen.Perbedaan;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Notasi;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What must hold for whatever a reader is given: it is refused with one sentence that names file, line and column, or it
 * is read, computed and written, and reads back equal. Anything else that is thrown is a finding.
 */
final class Sasaran {

    private static final Keputusan KEPUTUSAN = Naskah.dari(
                    "definisi.yaml", sumber("/masukan/definisi.yaml"), DokumenDefinisi.class)
            .keputusan();
    private static final DataKinerja DATA = Naskah.dari("data.json", sumber("/masukan/data.json"), DokumenData.class)
            .data();

    private Sasaran() {}

    private static byte[] sumber(String nama) {
        try (InputStream berkas = Objects.requireNonNull(Sasaran.class.getResourceAsStream(nama), nama)) {
            return berkas.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tries the bytes as the document they name, as facts if they name none; the name decides the format. */
    static void dokumen(String nama, byte[] isi) {
        String teks = new String(isi, StandardCharsets.ISO_8859_1);
        if (teks.contains("definisi/")) {
            baca(nama, isi, DokumenDefinisi.class)
                    .ifPresent(d -> hasil(DokumenHasil.of(Laporan.of(d.keputusan(), DATA))));
        } else if (teks.contains("hasil/")) {
            baca(nama, isi, DokumenHasil.class).ifPresent(d -> d.ulang(Naskah::pohon));
        } else {
            baca(nama, isi, DokumenData.class).ifPresent(d -> hasil(DokumenHasil.of(Laporan.of(KEPUTUSAN, d.data()))));
        }
    }

    /** Tries the bytes as a table of facts. */
    static void fakta(byte[] isi) {
        Optional<Tabel> tabel =
                coba("data.csv", () -> Tabel.dari("data.csv", isi).wajib("fakta", "nilai"));
        tabel.ifPresent(t -> {
            FaktaCsv pembaca = new FaktaCsv(KEPUTUSAN, Notasi.values()[isi.length % 2]);
            DataKinerja data = pembaca.baca(t, KEPUTUSAN.periode());
            pembaca.temuan().forEach(s -> benar(s.matches("(?s)Berkas 'data\\.csv' baris [1-9].*\\.")));
            if (!data.fakta().isEmpty()) {
                bolakBalik(new DokumenData(data), DokumenData.class);
                hasil(DokumenHasil.of(Laporan.of(KEPUTUSAN, data)));
            }
        });
    }

    private static void hasil(DokumenHasil hasil) {
        DokumenHasil bersidik = hasil.bersidik(Naskah::pohon);
        Optional<Perbedaan> beda = bolakBalik(bersidik, DokumenHasil.class).ulang(Naskah::pohon);
        benar(beda.isEmpty());
    }

    private static <T> Optional<T> baca(String nama, byte[] isi, Class<T> tipe) {
        Optional<T> dokumen = coba(nama, () -> Naskah.dari(nama, isi, tipe));
        dokumen.ifPresent(d -> bolakBalik(d, tipe));
        return dokumen;
    }

    private static <T> Optional<T> coba(String nama, Supplier<T> pembaca) {
        try {
            return Optional.of(pembaca.get());
        } catch (SalahPakai e) {
            benar(e.getMessage().matches("(?s)Berkas '" + nama + "' baris [1-9][0-9]*.*\\."));
            return Optional.empty();
        }
    }

    private static <T> T bolakBalik(T dokumen, Class<T> tipe) {
        StringWriter teks = new StringWriter();
        Naskah.tulis(dokumen, null, new PrintWriter(teks));
        T lagi = Naskah.dari("lagi.json", teks.toString().getBytes(StandardCharsets.UTF_8), tipe);
        benar(lagi.equals(dokumen));
        return lagi;
    }

    private static void benar(boolean syarat) {
        if (!syarat) {
            throw new AssertionError();
        }
    }
}
