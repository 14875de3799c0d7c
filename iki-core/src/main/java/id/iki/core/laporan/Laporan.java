// SPDX-License-Identifier: Apache-2.0
package id.iki.core.laporan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import id.iki.core.agregasi.Agregat;
import id.iki.core.agregasi.Anggota;
import id.iki.core.agregasi.AturanAgregat;
import id.iki.core.capaian.Capaian;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.gabungan.DataBerkala;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.keputusan.SumberData;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
 * <p>Facts of several periods make one report by the rule that each wording declares
 * ({@link id.iki.core.kinerja.Kebijakan#periode}); targets are those of the whole.
 *
 * @param keputusan the decree
 * @param data the facts; of several periods the whole period alone, without facts
 * @param berkala the facts of several periods, empty if they are of one
 * @param jabatan the positions in the order of the decree
 */
public record Laporan(Keputusan keputusan, DataKinerja data, Optional<DataBerkala> berkala, List<PerJabatan> jabatan) {

    /** Creates a report; {@link #of} is the way to make one. */
    public Laporan {
        jabatan = ImmutableList.copyOf(jabatan);
    }

    /**
     * Creates a report on facts of one period; {@link #of} is the way to make one.
     *
     * @param keputusan the decree
     * @param data the facts
     * @param jabatan the positions
     */
    public Laporan(Keputusan keputusan, DataKinerja data, List<PerJabatan> jabatan) {
        this(keputusan, data, Optional.empty(), jabatan);
    }

    /**
     * Evaluates a decree.
     *
     * @param keputusan the decree
     * @param data the facts
     * @return the report
     */
    public static Laporan of(Keputusan keputusan, DataKinerja data) {
        return of(keputusan, data, Optional.empty(), Perhitungan.of(data).rujukan(keputusan.rujukan())::hitung);
    }

    /**
     * Evaluates a decree over the facts of several periods.
     *
     * @param keputusan the decree
     * @param data the facts
     * @return the report on the whole period
     */
    public static Laporan of(Keputusan keputusan, DataBerkala data) {
        return of(keputusan, data.kosong(), Optional.of(data), p -> data.hitung(p, keputusan.rujukan()));
    }

    private static Laporan of(
            Keputusan keputusan,
            DataKinerja data,
            Optional<DataBerkala> berkala,
            Function<Pengukuran, Realisasi> hitung) {
        return new Laporan(
                keputusan,
                data,
                berkala,
                keputusan.jabatan().stream()
                        .map(j -> PerJabatan.of(keputusan, j, hitung))
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
        private static PerJabatan of(Keputusan keputusan, Jabatan jabatan, Function<Pengukuran, Realisasi> hitung) {
            return new PerJabatan(
                    jabatan,
                    jabatan.sasaran().stream()
                            .map(s -> PerSasaran.of(keputusan, s, hitung))
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

        /**
         * Returns the achievement of the position: a mean over its objectives, each a mean over its indicators.
         *
         * @param antarsasaran the rule over objectives, whose members are named by their outcomes
         * @param antarindikator the rule over the indicators of each
         * @return the aggregate
         */
        public Agregat agregat(AturanAgregat antarsasaran, AturanAgregat antarindikator) {
            return antarsasaran.hitung(sasaran.stream()
                    .map(s -> Anggota.of(s.sasaran().uraian().dibaca(), s.agregat(antarindikator)))
                    .toList());
        }
    }

    /**
     * The part of one objective.
     *
     * @param sasaran the objective
     * @param indikator its indicators
     */
    public record PerSasaran(Sasaran sasaran, List<PerIndikator> indikator) {
        private static PerSasaran of(Keputusan keputusan, Sasaran sasaran, Function<Pengukuran, Realisasi> hitung) {
            return new PerSasaran(
                    sasaran,
                    sasaran.indikator().stream()
                            .map(i -> PerIndikator.of(keputusan, i, hitung))
                            .collect(toImmutableList()));
        }

        /**
         * Returns the achievement of the objective: a mean over its indicators. One with several wordings has no figure,
         * because nothing says how they make one.
         *
         * @param antarindikator the rule, whose members are named like the indicators
         * @return the aggregate
         */
        public Agregat agregat(AturanAgregat antarindikator) {
            return antarindikator.hitung(
                    indikator.stream().map(PerIndikator::anggota).toList());
        }

        /**
         * Returns the achievement of the objective, where indicators with several wordings have the mean of these.
         *
         * @param antarindikator the rule over indicators
         * @param antarrumusan the rule over the wordings of an indicator that has several
         * @return the aggregate
         */
        public Agregat agregat(AturanAgregat antarindikator, AturanAgregat antarrumusan) {
            return antarindikator.hitung(indikator.stream()
                    .map(i -> i.baris().size() == 1
                            ? i.anggota()
                            : Anggota.of(i.indikator().nama().dibaca(), i.agregat(antarrumusan)))
                    .toList());
        }
    }

    /**
     * The part of one indicator.
     *
     * @param indikator the indicator
     * @param baris a figure for each of its wordings
     */
    public record PerIndikator(Indikator indikator, List<Baris> baris) {
        private static PerIndikator of(
                Keputusan keputusan, Indikator indikator, Function<Pengukuran, Realisasi> hitung) {
            return new PerIndikator(
                    indikator,
                    indikator.rumusan().stream()
                            .map(r -> Baris.of(keputusan, indikator, r, hitung))
                            .collect(toImmutableList()));
        }

        /**
         * Returns the indicator as a member of a mean: the achievement of its wording.
         *
         * @return the member; without a figure if there are several wordings, or none
         */
        public Anggota anggota() {
            String nama = indikator.nama().dibaca();
            return baris.size() == 1
                    ? Anggota.of(nama, baris.get(0).capaian())
                    : Anggota.of(
                            nama,
                            Result.failure(Kendala.of(
                                    Alasan.RUMUSAN_BELUM_DIGABUNGKAN, "jumlah", Integer.toString(baris.size()))));
        }

        /**
         * Returns the achievement of the indicator: a mean over its wordings, which are otherwise reported apart.
         *
         * @param antarrumusan the rule, whose members are named by the wordings
         * @return the aggregate
         */
        public Agregat agregat(AturanAgregat antarrumusan) {
            return antarrumusan.hitung(baris.stream()
                    .map(b -> Anggota.of(b.rumusan().bunyi().dibaca(), b.capaian()))
                    .toList());
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
        private static Baris of(
                Keputusan keputusan, Indikator indikator, Rumusan rumusan, Function<Pengukuran, Realisasi> hitung) {
            Realisasi realisasi = hitung.apply(rumusan.pengukuran());
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
