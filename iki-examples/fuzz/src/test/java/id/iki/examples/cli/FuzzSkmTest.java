// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.iki.core.result.Kendala;
import id.iki.formulas.skm.BobotSkm;
import id.iki.formulas.skm.JawabanKosong;
import id.iki.formulas.skm.RezimSkm;

/** Answers of a survey: a table is refused with its place, or has a value or a reason why not. */
class FuzzSkmTest {

    private static final RezimSkm REZIM = RezimSkm.semua().get(0);
    private static final BobotSkm BOBOT = BobotSkm.parse("tepat");

    @FuzzTest
    void baca(byte[] isi) {
        JawabanKosong kosong = JawabanKosong.values()[isi.length % JawabanKosong.values().length];
        SasaranTabel.baca(isi)
                .flatMap(t -> Sasaran.coba(SasaranTabel.NAMA, () -> SkmCsv.baca(t, REZIM, BOBOT, kosong)))
                .ifPresent(s -> s.hasil().kendala().stream()
                        .map(Kendala::keterangan)
                        .forEach(k -> Sasaran.benar(!k.isBlank())));
    }
}
