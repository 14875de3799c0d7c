// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static id.iki.examples.cli.Sasaran.benar;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Periode;
import java.util.regex.Pattern;

/** Facts as CSV: what is wrong with a row is said with its line. */
class FuzzCsvTest {

    private static final Pattern TEMUAN = Pattern.compile("(?s)Berkas 'data\\.csv' baris [1-9].*\\.");
    private static final Periode PERIODE = SasaranDokumen.KEPUTUSAN.periode();

    @FuzzTest
    void baca(byte[] isi) {
        SasaranTabel.baca(isi).filter(t -> t.punya("fakta") && t.punya("nilai")).ifPresent(t -> {
            FaktaCsv pembaca = new FaktaCsv(SasaranDokumen.KEPUTUSAN, Notasi.values()[isi.length % 2]);
            pembaca.baca(t, PERIODE);
            pembaca.temuan().forEach(s -> benar(TEMUAN.matcher(s).matches()));
        });
    }
}
