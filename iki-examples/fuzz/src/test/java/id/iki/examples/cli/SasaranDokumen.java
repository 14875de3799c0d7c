// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static id.iki.examples.cli.Sasaran.benar;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.iki.core.dokumen.DokumenData;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.laporan.Laporan;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Documents as bytes: each is refused with its place, or read as what reads back equal from its own text. The name of the
 * file decides the format; the version that the bytes name decides the kind of document, facts if they name none.
 */
final class SasaranDokumen {

    /** A decree and its facts, which a document that is read is computed with. */
    static final Keputusan KEPUTUSAN =
            contoh("definisi.yaml", DokumenDefinisi.class).keputusan();

    private static final DataKinerja DATA =
            contoh("data.json", DokumenData.class).data();

    private SasaranDokumen() {}

    private static <T> T contoh(String nama, Class<T> tipe) {
        try (InputStream berkas =
                Objects.requireNonNull(SasaranDokumen.class.getResourceAsStream("/masukan/" + nama), nama)) {
            return Naskah.dari(Teks.dari(nama, berkas.readAllBytes()), tipe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the bytes and writes what was read. */
    static void baca(String nama, byte[] isi) {
        if (isBernama(isi, "definisi/")) {
            baca(nama, isi, DokumenDefinisi.class);
        } else if (isBernama(isi, "hasil/")) {
            baca(nama, isi, DokumenHasil.class);
        } else {
            baca(nama, isi, DokumenData.class);
        }
    }

    /** Reads the bytes and computes what was read: a report that reads back equal and is replayed without a difference. */
    static void hitung(String nama, byte[] isi) {
        if (isBernama(isi, "definisi/")) {
            baca(nama, isi, DokumenDefinisi.class).ifPresent(d -> ulang(Laporan.of(d.keputusan(), DATA)));
        } else if (isBernama(isi, "hasil/")) {
            baca(nama, isi, DokumenHasil.class).ifPresent(d -> d.ulang(Naskah::pohon));
        } else {
            baca(nama, isi, DokumenData.class).ifPresent(d -> ulang(Laporan.of(KEPUTUSAN, d.data())));
        }
    }

    private static boolean isBernama(byte[] isi, String versi) {
        return new String(isi, StandardCharsets.ISO_8859_1).contains(versi);
    }

    private static void ulang(Laporan laporan) {
        DokumenHasil bersidik = DokumenHasil.of(laporan).bersidik(Naskah::pohon);
        benar(bolakBalik(bersidik, DokumenHasil.class).ulang(Naskah::pohon).isEmpty());
    }

    private static <T> Optional<T> baca(String nama, byte[] isi, Class<T> tipe) {
        Optional<T> dokumen = Sasaran.coba(nama, () -> Naskah.dari(Teks.dari(nama, isi), tipe));
        dokumen.ifPresent(d -> bolakBalik(d, tipe));
        return dokumen;
    }

    private static <T> T bolakBalik(T dokumen, Class<T> tipe) {
        StringWriter teks = new StringWriter();
        try {
            Naskah.tulis(dokumen, new PrintWriter(teks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        T lagi = Naskah.dari(Teks.dari("lagi.json", teks.toString().getBytes(UTF_8)), tipe);
        benar(lagi.equals(dokumen));
        return lagi;
    }
}
