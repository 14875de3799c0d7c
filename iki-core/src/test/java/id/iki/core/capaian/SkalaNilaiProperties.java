// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.capaian.SkalaNilai.Garis;
import id.iki.core.capaian.SkalaNilai.Ruas;
import id.iki.core.fakta.Pembanding;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Pecahan;
import id.iki.core.pembangkit.Aturan;
import id.iki.core.pembangkit.Oracle;
import id.iki.core.result.Result;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

@Domain(Aturan.class)
class SkalaNilaiProperties {

    @Property
    void a_score_is_that_of_the_first_piece_below_the_figure(
            @ForAll SkalaNilai skala, @ForAll Aturan.Pasangan pasangan) {
        Pecahan angka = pasangan.realisasi().dalamSatuan();
        Oracle x = skala.pembulatan()
                .map(p -> Oracle.of(Pecahan.of(Oracle.of(angka).round(p.desimal(), p.cara()))))
                .orElse(Oracle.of(angka));
        Optional<Garis> garis = skala.ruas().stream()
                .filter(r -> x.compareTo(Oracle.of(r.batas())) > 0
                        || (r.pembanding() == Pembanding.SEKURANG_KURANGNYA && x.equals(Oracle.of(r.batas()))))
                .map(Ruas::garis)
                .findFirst()
                .or(skala::terbawah);
        Result<Besaran> nilai = skala.nilai(pasangan.realisasi());
        assertThat(nilai.toOptional().map(n -> Oracle.of(n.angka())))
                .isEqualTo(garis.map(g -> Oracle.of(g.kemiringan()).times(x).plus(Oracle.of(g.tetapan()))));
        Statistics.label("score").collect(nilai.isSuccess()).coverage(c -> {
            c.check(true).percentage(p -> p > 20);
            c.check(false).percentage(p -> p > 5);
        });
    }
}
