// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static id.iki.examples.cli.Sasaran.benar;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables as bytes: each is refused with its place, or read as what reads back equal from its own text. */
final class SasaranTabel {

    static final String NAMA = "data.csv";

    private SasaranTabel() {}

    static Optional<Tabel> baca(byte[] isi) {
        Optional<Tabel> tabel = Sasaran.coba(NAMA, () -> Tabel.dari(Teks.dari(NAMA, isi)));
        tabel.ifPresent(SasaranTabel::bolakBalik);
        return tabel;
    }

    private static void bolakBalik(Tabel tabel) {
        List<List<String>> semua = new ArrayList<>();
        semua.add(tabel.kolom());
        for (Tabel.Baris satu : tabel.baris()) {
            benar(satu.cacat()
                    .map(c -> c.startsWith("Berkas '" + NAMA + "' baris "))
                    .orElse(true));
            semua.add(satu.sel());
        }
        StringWriter teks = new StringWriter();
        Csv.tulis(semua, new PrintWriter(teks));
        Tabel lagi = Tabel.dari(Teks.dari(NAMA, teks.toString().getBytes(UTF_8)));
        benar(lagi.kolom().equals(tabel.kolom()));
        benar(lagi.baris().stream().map(Tabel.Baris::sel).toList().equals(semua.subList(1, semua.size())));
    }
}
