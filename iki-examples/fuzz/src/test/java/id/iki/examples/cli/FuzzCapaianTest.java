// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static id.iki.examples.cli.Sasaran.benar;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.iki.core.nilai.Pembulatan;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables of targets and realisations: each row has an achievement, or a reason why not. */
class FuzzCapaianTest {

    private static final Pembulatan DUA_DESIMAL = new Pembulatan(2, RoundingMode.HALF_UP);

    /** One for each notation, and one for none. */
    private static final List<CaraCapaian> CARA = Stream.of(NotasiAngka.id, NotasiAngka.en, null)
            .map(n -> new CaraCapaian(n, DUA_DESIMAL, Optional.empty(), Optional.empty()))
            .toList();

    @FuzzTest
    void baca(byte[] isi) {
        CaraCapaian cara = CARA.get(isi.length % CARA.size());
        SasaranTabel.baca(isi)
                .filter(t -> t.punya("indikator") && t.punya("target") && t.punya("realisasi"))
                .ifPresent(t -> t.baris().stream()
                        .map(b -> BarisCapaian.hitung(b, cara))
                        .forEach(b -> benar(b.capaian() != null
                                || b.masalah().stream()
                                                .noneMatch(m -> m.kalimat().isBlank())
                                        && !b.masalah().isEmpty())));
    }
}
