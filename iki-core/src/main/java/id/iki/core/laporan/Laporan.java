// SPDX-License-Identifier: Apache-2.0
package id.iki.core.laporan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import id.iki.core.capaian.Capaian;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.keputusan.SumberData;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.result.Tanda;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A performance report (<i>laporan kinerja</i>): every wording of a decree with its realisation and achievement.
 *
 * <pre>{@code
 * Laporan laporan = Laporan.of(keputusan, data);
 * laporan.baris().forEach(b -> System.out.println(
 *         b.rumusan().bunyi() + ": " + b.realisasi().teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL)));
 * }</pre>
 *
 * <p>The period of the facts need not be that of the decree: a decree holds until another one replaces it. Which
 * period a report is about is the facts' to say.
 *
 * @param keputusan the decree
 * @param data the facts
 * @param jabatan the positions in the order of the decree
 */
public record Laporan(Keputusan keputusan, DataKinerja data, List<PerJabatan> jabatan) {

    /** Creates a report; {@link #of} is the way to make one. */
    public Laporan {
        jabatan = ImmutableList.copyOf(jabatan);
    }

    /**
     * Evaluates a decree.
     *
     * @param keputusan the decree
     * @param data the facts
     * @return the report
     */
    public static Laporan of(Keputusan keputusan, DataKinerja data) {
        Perhitungan perhitungan = Perhitungan.of(data).rujukan(keputusan.rujukan());
        return new Laporan(
                keputusan,
                data,
                keputusan.jabatan().stream()
                        .map(j -> PerJabatan.of(keputusan, j, perhitungan))
                        .collect(toImmutableList()));
    }

    /**
     * Returns the figures of all positions.
     *
     * @return the figures in the order of the decree
     */
    public Stream<Baris> baris() {
        return jabatan.stream().flatMap(PerJabatan::baris);
    }

    /**
     * Returns how many positions and figures the report has.
     *
     * @return the counts
     */
    public Ringkasan ringkasan() {
        List<Baris> semua = baris().toList();
        long terhitung =
                semua.stream().filter(b -> b.realisasi().hasil().isSuccess()).count();
        return new Ringkasan(jabatan.size(), semua.size(), terhitung, semua.size() - terhitung);
    }

    /**
     * How many positions and figures a report has (<i>ringkasan</i>, summary).
     *
     * @param jabatan the positions
     * @param formulasi the wordings
     * @param terhitung those that have a value
     * @param tanpaHasil those that have none
     */
    public record Ringkasan(long jabatan, long formulasi, long terhitung, long tanpaHasil) {}

    /**
     * The part of one position.
     *
     * @param jabatan the position
     * @param sasaran its objectives
     */
    public record PerJabatan(Jabatan jabatan, List<PerSasaran> sasaran) {
        private static PerJabatan of(Keputusan keputusan, Jabatan jabatan, Perhitungan perhitungan) {
            return new PerJabatan(
                    jabatan,
                    jabatan.sasaran().stream()
                            .map(s -> PerSasaran.of(keputusan, s, perhitungan))
                            .collect(toImmutableList()));
        }

        /**
         * Returns the figures of the position.
         *
         * @return the figures in the order of the decree
         */
        public Stream<Baris> baris() {
            return sasaran.stream().flatMap(s -> s.indikator().stream()).flatMap(i -> i.baris().stream());
        }
    }

    /**
     * The part of one objective.
     *
     * @param sasaran the objective
     * @param indikator its indicators
     */
    public record PerSasaran(Sasaran sasaran, List<PerIndikator> indikator) {
        private static PerSasaran of(Keputusan keputusan, Sasaran sasaran, Perhitungan perhitungan) {
            return new PerSasaran(
                    sasaran,
                    sasaran.indikator().stream()
                            .map(i -> PerIndikator.of(keputusan, i, perhitungan))
                            .collect(toImmutableList()));
        }
    }

    /**
     * The part of one indicator.
     *
     * @param indikator the indicator
     * @param baris a figure for each of its wordings
     */
    public record PerIndikator(Indikator indikator, List<Baris> baris) {
        private static PerIndikator of(Keputusan keputusan, Indikator indikator, Perhitungan perhitungan) {
            return new PerIndikator(
                    indikator,
                    indikator.rumusan().stream()
                            .map(r -> Baris.of(keputusan, indikator, r, perhitungan))
                            .collect(toImmutableList()));
        }
    }

    /**
     * One figure: a wording with its realisation and achievement (<i>baris</i>, row).
     *
     * @param keputusan the decree that has the wording
     * @param rumusan the wording
     * @param realisasi the realisation
     * @param capaian the achievement
     */
    public record Baris(Keputusan keputusan, Rumusan rumusan, Realisasi realisasi, Capaian capaian) {
        private static Baris of(Keputusan keputusan, Indikator indikator, Rumusan rumusan, Perhitungan perhitungan) {
            Realisasi realisasi = perhitungan.hitung(rumusan.pengukuran());
            return new Baris(
                    keputusan, rumusan, realisasi, indikator.aturan().hitung(realisasi.hasil(), rumusan.target()));
        }

        /**
         * Returns what a reader must be told about the figures.
         *
         * @return the flags of the realisation, then those of the achievement
         */
        public Set<Tanda> tanda() {
            return Sets.union(realisasi.hasil().tanda(), capaian.tanda());
        }

        /**
         * Returns how the figures came about: the decree and its wording, what was inferred, the sources, the steps of
         * the realisation, and where there is a target those of the achievement.
         *
         * @return the trail
         */
        public Jejak jejak() {
            Jejak dasar = realisasi.jejak();
            ImmutableList.Builder<Langkah> langkah = ImmutableList.builder();
            langkah.add(new Langkah.Keterangan("dasar", keputusan.sitasi()));
            langkah.add(new Langkah.Keterangan("bunyi", rumusan.bunyi().dibaca()));
            rumusan.disimpulkan().ifPresent(d -> langkah.add(new Langkah.Keterangan("disimpulkan", d)));
            for (SumberData sumber : rumusan.sumberData()) {
                langkah.add(new Langkah.Keterangan("sumber data", sumber.nama()));
            }
            langkah.addAll(dasar.langkah());
            if (capaian.target().isPresent()) {
                // its first step is the realisation, which stands already
                langkah.addAll(capaian.jejak().langkah().stream()
                        .filter(l -> !(l instanceof Langkah.Data))
                        .iterator());
            }
            return new Jejak(dasar.kalimat(), langkah.build());
        }
    }
}
