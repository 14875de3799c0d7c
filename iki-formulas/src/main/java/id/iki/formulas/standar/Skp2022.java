// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.standar;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import id.iki.core.capaian.Dasar;
import id.iki.core.capaian.Predikat;
import id.iki.core.fakta.Pembanding;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Map;

/**
 * The appraisal of civil servants (SKP) under PermenPANRB 6/2022: ratings, and their shares by the rating of the
 * organisation. It has no numeric score.
 *
 * <p>Results and behaviour are each compared with expectation; which pair gives which rating, no source that was read
 * says cell by cell, so that is not here.
 */
public final class Skp2022 {

    /**
     * Where the ratings and shares come from: the circular as guides quote it. Inferred: that "Kurang/Butuh Perbaikan"
     * counts both together.
     */
    public static final Dasar DASAR = Dasar.of(
            "PermenPANRB 6/2022",
            Dasar.Verifikasi.SEBAGIAN_DISIMPULKAN,
            "https://naikpangkat.com; https://scribd.com/document/628206404; https://scribd.com/document/595717438");

    /** The highest rating of a person. */
    public static final Predikat SANGAT_BAIK = Predikat.of("Sangat Baik");
    /** The second rating of a person. */
    public static final Predikat BAIK = Predikat.of("Baik");
    /** The third rating of a person. */
    public static final Predikat BUTUH_PERBAIKAN = Predikat.of("Butuh Perbaikan");
    /** The fourth rating of a person; the sources add "misconduct". */
    public static final Predikat KURANG = Predikat.of("Kurang");
    /** The lowest rating of a person. */
    public static final Predikat SANGAT_KURANG = Predikat.of("Sangat Kurang");

    /** The ratings of a person, from the highest. */
    public static final List<Predikat> PREDIKAT =
            ImmutableList.of(SANGAT_BAIK, BAIK, BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG);

    /** How results or behaviour compare with what was expected. */
    public enum Ekspektasi {
        /** Above expectation. */
        DI_ATAS("di atas ekspektasi"),
        /** As expected. */
        SESUAI("sesuai ekspektasi"),
        /** Below expectation. */
        DI_BAWAH("di bawah ekspektasi");

        private final String kata;

        Ekspektasi(String kata) {
            this.kata = kata;
        }

        /**
         * Returns the words.
         *
         * @return the words as a report has them
         */
        public String kata() {
            return kata;
        }
    }

    /**
     * A limit on the share of persons with certain ratings.
     *
     * @param predikat the ratings, counted together
     * @param pembanding at least, or at most
     * @param batas the share
     */
    public record Kuota(List<Predikat> predikat, Pembanding pembanding, Persentase batas) {
        /**
         * Creates a limit.
         *
         * @throws IllegalArgumentException if there is no rating
         */
        public Kuota {
            predikat = ImmutableList.copyOf(predikat);
            checkArgument(!predikat.isEmpty(), "predikat must not be empty");
            checkNotNull(pembanding, "pembanding");
            checkNotNull(batas, "batas");
        }

        private static Kuota of(Pembanding pembanding, long batas, Predikat... predikat) {
            return new Kuota(ImmutableList.copyOf(predikat), pembanding, Persentase.of(batas));
        }

        /**
         * Returns the limit in words.
         *
         * @return the words, such as {@code Sangat Baik paling banyak 70 %}
         */
        public String sebutan() {
            return predikat.stream().map(Predikat::label).collect(joining(" atau "))
                    + " "
                    + pembanding.kata()
                    + " "
                    + batas.sebutan();
        }
    }

    /** The rating of the organisation, from the highest. */
    @SuppressWarnings("ImmutableEnumChecker") // lists are copied where they come in
    public enum PredikatOrganisasi {
        /** The highest. */
        ISTIMEWA("Istimewa", Kuota.of(Pembanding.PALING_BANYAK, 70, SANGAT_BAIK)),
        /** The second. */
        BAIK("Baik", Kuota.of(Pembanding.PALING_BANYAK, 70, Skp2022.BAIK)),
        /** The third. */
        BUTUH_PERBAIKAN(
                "Butuh Perbaikan",
                Kuota.of(Pembanding.SEKURANG_KURANGNYA, 60, Skp2022.BUTUH_PERBAIKAN),
                Kuota.of(Pembanding.PALING_BANYAK, 10, SANGAT_BAIK)),
        /** The fourth. */
        KURANG(
                "Kurang",
                Kuota.of(Pembanding.SEKURANG_KURANGNYA, 60, Skp2022.KURANG),
                Kuota.of(Pembanding.SEKURANG_KURANGNYA, 10, Skp2022.BUTUH_PERBAIKAN),
                Kuota.of(Pembanding.PALING_BANYAK, 10, SANGAT_BAIK)),
        /** The lowest. */
        SANGAT_KURANG(
                "Sangat Kurang",
                Kuota.of(Pembanding.SEKURANG_KURANGNYA, 60, Skp2022.SANGAT_KURANG),
                Kuota.of(Pembanding.SEKURANG_KURANGNYA, 10, Skp2022.KURANG, Skp2022.BUTUH_PERBAIKAN),
                Kuota.of(Pembanding.PALING_BANYAK, 0, SANGAT_BAIK));

        private final String label;
        private final List<Kuota> kuota;

        PredikatOrganisasi(String label, Kuota... kuota) {
            this.label = label;
            this.kuota = ImmutableList.copyOf(kuota);
        }

        /**
         * Returns the rating in words.
         *
         * @return the words
         */
        public String label() {
            return label;
        }

        /**
         * Returns the limits on the ratings of the organisation's members.
         *
         * @return the limits
         */
        public List<Kuota> kuota() {
            return kuota;
        }

        /**
         * Returns the limits that a distribution does not keep. Shares are compared exactly, never rounded.
         *
         * @param sebaran how many persons have each rating; a rating that is not mentioned nobody has
         * @return the limits, in their order; a failure if nobody was rated
         * @throws IllegalArgumentException if a number is negative, or a rating is not one of {@link #PREDIKAT}
         */
        public Result<List<Kuota>> pelanggaran(Map<Predikat, Integer> sebaran) {
            long semua = 0;
            for (Map.Entry<Predikat, Integer> satu : sebaran.entrySet()) {
                checkArgument(
                        PREDIKAT.contains(satu.getKey()) && satu.getValue() >= 0,
                        "sebaran must have a number from 0 for ratings of %s, but had %s",
                        PREDIKAT,
                        satu);
                semua += satu.getValue();
            }
            if (semua == 0) {
                return Result.failure(Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", "sebaran predikat pegawai"));
            }
            ImmutableList.Builder<Kuota> pelanggaran = ImmutableList.builder();
            for (Kuota satu : kuota) {
                long banyak = satu.predikat().stream()
                        .mapToLong(p -> sebaran.getOrDefault(p, 0))
                        .sum();
                if (!satu.pembanding()
                        .terpenuhi(Pecahan.of(banyak, semua), satu.batas().angka())) {
                    pelanggaran.add(satu);
                }
            }
            return Result.success(pelanggaran.build());
        }
    }

    private Skp2022() {}
}
