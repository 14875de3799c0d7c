// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.capaian.Predikat;
import id.iki.core.kinerja.Target;
import id.iki.core.laporan.Laporan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of a position's table as a person reads it: an objective, an indicator, or a wording with its figures in Indonesian
 * notation.
 *
 * @param nomor the number, such as {@code 1.2.1}
 * @param uraian the words
 * @param angka the figures, empty for a heading
 */
record BarisLaporan(String nomor, String uraian, Optional<Laporan.Baris> angka) {

    /** Returns the rows of a position, in its order. */
    static List<BarisLaporan> tabel(Laporan.PerJabatan bagian) {
        List<BarisLaporan> tabel = new ArrayList<>();
        int s = 0;
        for (Laporan.PerSasaran sasaran : bagian.sasaran()) {
            s++;
            int i = 0;
            tabel.add(new BarisLaporan(
                    Integer.toString(s), sasaran.sasaran().uraian().dibaca(), Optional.empty()));
            for (Laporan.PerIndikator indikator : sasaran.indikator()) {
                i++;
                tabel.add(new BarisLaporan(
                        s + "." + i, indikator.indikator().nama().dibaca(), Optional.empty()));
                int r = 0;
                for (Laporan.Baris baris : indikator.baris()) {
                    tabel.add(new BarisLaporan(
                            s + "." + i + "." + ++r, baris.rumusan().bunyi().dibaca(), Optional.of(baris)));
                }
            }
        }
        return tabel;
    }

    String target() {
        return angka.map(a -> a.rumusan().target().map(Target::sebutan).orElse("-"))
                .orElse("");
    }

    String realisasi() {
        return angka.map(a ->
                        a.realisasi().hasil().toOptional().map(Angka::indonesia).orElse("tanpa hasil"))
                .orElse("");
    }

    String capaian() {
        return angka.map(a ->
                        a.capaian().hasil().toOptional().map(Angka::indonesia).orElse("-"))
                .orElse("");
    }

    String predikat() {
        return angka.map(a -> Rincian.predikat(a).map(Predikat::toString).orElse("-"))
                .orElse("");
    }

    String keterangan() {
        return angka.map(Rincian::keterangan).orElse("");
    }

    /** Returns the trail of the figures, a line a step. */
    List<String> jejak() {
        return angka.map(a -> a.jejak().baris()).orElse(List.of());
    }
}
