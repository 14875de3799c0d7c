// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import id.iki.core.fakta.Pembanding;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scale of scores (<i>skala nilai</i>): a piecewise-linear function from figures to scores, as data.
 *
 * <pre>{@code
 * SkalaNilai.builder("contoh", "Contoh")
 *         .diAtas(110, Garis.tetap(120))
 *         .mulai(80, Garis.melalui(80, 70, 110, 120))
 *         .selebihnya(Garis.melalui(0, 0, 79, 69))
 * }</pre>
 *
 * <p>Like a {@link Skala} it is built from lower bounds, so that it has no holes and no overlaps. It may jump at a
 * bound, and it need not rise: both occur in regulations.
 *
 * @param kode the code of the scale
 * @param nama its name
 * @param ruas the pieces with a lower bound, from the highest
 * @param terbawah the line below all bounds; empty if the scale is not defined there
 * @param pembulatan how a figure is rounded before it is looked up; empty if it is looked up exact
 * @param dasar where it comes from; empty for a scale of an office's own
 */
@JsonPropertyOrder({"kode", "nama", "ruas", "terbawah", "pembulatan", "dasar"})
public record SkalaNilai(
        String kode,
        String nama,
        List<Ruas> ruas,
        Optional<Garis> terbawah,
        Optional<Pembulatan> pembulatan,
        Optional<Dasar> dasar) {

    /**
     * A straight line: the score of a figure x is {@code kemiringan * x + tetapan}.
     *
     * @param kemiringan the slope
     * @param tetapan the score at 0
     */
    @JsonPropertyOrder({"kemiringan", "tetapan"})
    public record Garis(
            @JsonProperty(required = true) Pecahan kemiringan,
            @JsonProperty(required = true) Pecahan tetapan) {
        /** Creates a line. */
        public Garis {
            checkNotNull(kemiringan, "kemiringan");
            checkNotNull(tetapan, "tetapan");
        }

        /**
         * Returns the line of one score for every figure.
         *
         * @param nilai the score
         * @return the line
         */
        public static Garis tetap(long nilai) {
            return new Garis(Pecahan.NOL, Pecahan.of(nilai));
        }

        /**
         * Returns the line through two points, as tables print it: 80 to 99 gives 70 to 89.
         *
         * @param dari a figure
         * @param nilaiDari its score
         * @param sampai another figure
         * @param nilaiSampai its score
         * @return the line
         * @throws IllegalArgumentException if the figures are equal
         */
        public static Garis melalui(long dari, long nilaiDari, long sampai, long nilaiSampai) {
            checkArgument(dari != sampai, "dari and sampai must differ, but both were %s", dari);
            Pecahan kemiringan = Pecahan.of(nilaiSampai)
                    .minus(Pecahan.of(nilaiDari))
                    .dividedBy(Pecahan.of(sampai).minus(Pecahan.of(dari)));
            return new Garis(kemiringan, Pecahan.of(nilaiDari).minus(kemiringan.times(Pecahan.of(dari))));
        }

        /**
         * Returns the score of a figure.
         *
         * @param angka the figure
         * @return the exact score
         */
        public Pecahan nilai(Pecahan angka) {
            return kemiringan.times(angka).plus(tetapan);
        }
    }

    /**
     * A piece of the scale with its lower bound. It reaches up to the next higher piece.
     *
     * @param pembanding whether the bound itself belongs to the piece ({@link Pembanding#SEKURANG_KURANGNYA}) or not
     *     ({@link Pembanding#LEBIH_DARI})
     * @param batas the lower bound
     * @param garis the scores
     */
    @JsonPropertyOrder({"pembanding", "batas", "garis"})
    public record Ruas(
            @JsonProperty(required = true) Pembanding pembanding,
            @JsonProperty(required = true) Pecahan batas,
            @JsonProperty(required = true) Garis garis) {
        /**
         * Creates a piece.
         *
         * @throws IllegalArgumentException if the comparison is not one with a lower bound
         */
        public Ruas {
            checkNotNull(batas, "batas");
            checkNotNull(garis, "garis");
            Jenjang.periksa(pembanding);
        }
    }

    /**
     * Creates a scale.
     *
     * @throws IllegalArgumentException if it has no piece at all, or the bounds do not fall from piece to piece
     */
    public SkalaNilai {
        checkArgument(!kode.isBlank() && !nama.isBlank(), "kode and nama must not be blank");
        checkNotNull(pembulatan, "pembulatan");
        checkNotNull(dasar, "dasar");
        ruas = ImmutableList.copyOf(ruas);
        checkArgument(!ruas.isEmpty() || terbawah.isPresent(), "scale %s must have a piece, but had none", kode);
        for (int i = 1; i < ruas.size(); i++) {
            Ruas atas = ruas.get(i - 1);
            Ruas bawah = ruas.get(i);
            checkArgument(
                    Jenjang.dibawah(bawah.batas(), bawah.pembanding(), atas.batas(), atas.pembanding()),
                    "the bounds of scale %s must fall from piece to piece, but %s stands after %s",
                    kode,
                    bawah,
                    atas);
        }
    }

    /**
     * Returns a builder.
     *
     * @param kode the code of the scale
     * @param nama its name
     * @return a builder without pieces
     */
    public static Builder builder(String kode, String nama) {
        return new Builder(kode, nama);
    }

    /**
     * Returns the score of a figure.
     *
     * @param nilai the figure; a percentage is looked up in percents
     * @return the exact score; a failure if the scale is not defined for the figure
     */
    public Result<Besaran> nilai(Nilai nilai) {
        Pecahan angka = nilai.dalamSatuan();
        Pecahan dicari = pembulatan.isPresent() ? angka.bulatkan(pembulatan.get()) : angka;
        for (Ruas satu : ruas) {
            if (satu.pembanding().terpenuhi(dicari, satu.batas())) {
                return skor(satu.garis(), dicari);
            }
        }
        return terbawah.isPresent()
                ? skor(terbawah.get(), dicari)
                : Result.failure(new Kendala(Alasan.DI_LUAR_SKALA, Map.of("skala", nama, "nilai", nilai.sebutan())));
    }

    private static Result<Besaran> skor(Garis garis, Pecahan angka) {
        return Result.success(new Besaran(garis.nilai(angka), Satuan.NILAI));
    }

    @JsonProperty("terbawah")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Garis terbawahJson() {
        return terbawah.orElse(null);
    }

    @JsonProperty("pembulatan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Pembulatan pembulatanJson() {
        return pembulatan.orElse(null);
    }

    @JsonProperty("dasar")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Dasar dasarJson() {
        return dasar.orElse(null);
    }

    @JsonCreator
    static SkalaNilai dari(
            @JsonProperty(value = "kode", required = true) String kode,
            @JsonProperty(value = "nama", required = true) String nama,
            @JsonProperty(value = "ruas", required = true) List<Ruas> ruas,
            @JsonProperty("terbawah") @Nullable Garis terbawah,
            @JsonProperty("pembulatan") @Nullable Pembulatan pembulatan,
            @JsonProperty("dasar") @Nullable Dasar dasar) {
        return new SkalaNilai(
                kode,
                nama,
                ruas,
                Optional.ofNullable(terbawah),
                Optional.ofNullable(pembulatan),
                Optional.ofNullable(dasar));
    }

    /** Builds a {@link SkalaNilai} from its lower bounds, from the highest piece. Not thread-safe. */
    public static final class Builder {
        private final String kode;
        private final String nama;
        private final List<Ruas> ruas = new ArrayList<>();
        private Optional<Pembulatan> pembulatan = Optional.empty();
        private Optional<Dasar> dasar = Optional.empty();

        private Builder(String kode, String nama) {
            this.kode = kode;
            this.nama = nama;
        }

        /**
         * Adds a piece that begins at a bound: the bound belongs to it.
         *
         * @param batas the lower bound
         * @param garis the scores
         * @return this builder
         */
        public Builder mulai(long batas, Garis garis) {
            return ruas(new Ruas(Pembanding.SEKURANG_KURANGNYA, Pecahan.of(batas), garis));
        }

        /**
         * Adds a piece above a bound: the bound does not belong to it.
         *
         * @param batas the lower bound
         * @param garis the scores
         * @return this builder
         */
        public Builder diAtas(long batas, Garis garis) {
            return ruas(new Ruas(Pembanding.LEBIH_DARI, Pecahan.of(batas), garis));
        }

        /**
         * Adds a piece, for a bound that is not a whole number.
         *
         * @param tambahan the piece
         * @return this builder
         */
        public Builder ruas(Ruas tambahan) {
            ruas.add(tambahan);
            return this;
        }

        /**
         * Sets how a figure is rounded before it is looked up; unless set, it is looked up exact.
         *
         * @param baru the rounding
         * @return this builder
         */
        public Builder dibulatkan(Pembulatan baru) {
            pembulatan = Optional.of(baru);
            return this;
        }

        /**
         * Sets where the scale comes from.
         *
         * @param baru the basis
         * @return this builder
         */
        public Builder dasar(Dasar baru) {
            dasar = Optional.of(baru);
            return this;
        }

        /**
         * Adds the line below all bounds and completes the scale.
         *
         * @param garis the scores
         * @return the scale
         * @throws IllegalArgumentException if the bounds do not fall from piece to piece
         */
        public SkalaNilai selebihnya(Garis garis) {
            return new SkalaNilai(kode, nama, ruas, Optional.of(garis), pembulatan, dasar);
        }

        /**
         * Completes the scale, which is not defined below its lowest bound.
         *
         * @return the scale
         * @throws IllegalArgumentException if it has no piece, or the bounds do not fall from piece to piece
         */
        public SkalaNilai build() {
            return new SkalaNilai(kode, nama, ruas, Optional.empty(), pembulatan, dasar);
        }
    }
}
