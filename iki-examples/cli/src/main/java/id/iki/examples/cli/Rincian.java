// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.util.stream.Collectors.joining;

import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Tahap;
import id.iki.core.keputusan.SumberData;
import id.iki.core.laporan.Laporan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Tanda;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One figure of a report with the headings it stands under, and what every form says on it in the same way.
 *
 * @param jabatan the position
 * @param sasaran the objective
 * @param indikator the indicator
 * @param angka the figure
 */
record Rincian(
        Laporan.PerJabatan jabatan, Laporan.PerSasaran sasaran, Laporan.PerIndikator indikator, Laporan.Baris angka) {

    /** Returns every figure of a report, in its order. */
    static Stream<Rincian> semua(Laporan laporan) {
        return laporan.jabatan().stream()
                .flatMap(j -> j.sasaran().stream()
                        .flatMap(s -> s.indikator().stream()
                                .flatMap(i -> i.baris().stream().map(b -> new Rincian(j, s, i, b)))));
    }

    static String status(Laporan.Baris angka) {
        return angka.realisasi().hasil().isSuccess() ? "TERHITUNG" : "TANPA_HASIL";
    }

    /** Returns whether a scale rates the achievement. */
    static boolean isBerskala(Laporan.Baris angka) {
        return angka.capaian().aturan().tahap().stream().anyMatch(t -> t instanceof Tahap.Nilai);
    }

    /** Returns the rating; empty without a scale, and where nothing can be rated. */
    static Optional<Predikat> predikat(Laporan.Baris angka) {
        return angka.capaian().predikat().toOptional();
    }

    /** Returns why a realisation that there is has no achievement; that no target was set, the table shows itself. */
    private static Optional<Kendala> tanpaCapaian(Laporan.Baris angka) {
        return angka.realisasi().hasil().isSuccess()
                ? angka.capaian().hasil().kendala().stream()
                        .filter(k -> k.alasan() != Alasan.TARGET_BELUM_ADA)
                        .findFirst()
                : Optional.empty();
    }

    /** Returns why an achievement that there is has no rating although there is a scale. */
    static Optional<Kendala> tanpaPredikat(Laporan.Baris angka) {
        return isBerskala(angka) && angka.capaian().hasil().isSuccess()
                ? angka.capaian().predikat().kendala().stream().findFirst()
                : Optional.empty();
    }

    static List<String> tanda(Laporan.Baris angka) {
        return angka.tanda().stream().map(Enum::name).toList();
    }

    static List<String> sumberData(Laporan.Baris angka) {
        return angka.rumusan().sumberData().stream().map(SumberData::nama).toList();
    }

    /** Returns the sentences that a reader must have beside the figures: why there is none, what to mind, what was inferred. */
    static String keterangan(Laporan.Baris angka) {
        return Stream.of(
                        angka.realisasi().hasil().kendala().stream().map(Kendala::keterangan),
                        tanpaCapaian(angka).stream().map(Kendala::keterangan),
                        tanpaPredikat(angka).stream().map(Kendala::keterangan),
                        angka.tanda().stream().map(Tanda::keterangan),
                        angka.rumusan().disimpulkan().stream().map(d -> "Disimpulkan: " + d))
                .flatMap(kalimat -> kalimat)
                .collect(joining(" "));
    }
}
