// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import id.iki.core.fakta.Pembanding;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Rentang;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scale of ratings (<i>skala</i>), as data. The same figure has other labels in other reports, so a scale is never
 * implied.
 *
 * <pre>{@code
 * Skala.builder("lampu", "Lampu lalu lintas")
 *         .diAtas(90, Predikat.of("Hijau"))
 *         .mulai(70, Predikat.of("Kuning"))
 *         .selebihnya(Predikat.of("Merah"))
 * }</pre>
 *
 * <p>It has no holes and no overlaps by construction: each step has a lower bound and reaches up to the next higher
 * one, the last step has everything below. Scales that are printed as intervals are made by {@link #dariRentang}, which
 * refuses holes and overlaps.
 *
 * <p>Immutable. Equal if all its parts are.
 */
@JsonPropertyOrder({"kode", "nama", "jenjang", "terbawah", "pembulatan", "batas", "dasar"})
public final class Skala {

    @JsonProperty("kode")
    private final String kode;

    @JsonProperty("nama")
    private final String nama;

    @JsonProperty("jenjang")
    private final List<Jenjang> jenjang;

    @JsonProperty("terbawah")
    private final Predikat terbawah;

    @JsonProperty("pembulatan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private final @Nullable Pembulatan pembulatan;

    @JsonProperty("batas")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private final @Nullable Rentang batas;

    @JsonProperty("dasar")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private final @Nullable Dasar dasar;

    private final Jenjang[] tangga; // the same steps: they are searched for every figure, and a list is slower

    /**
     * A printed interval of a scale: both bounds belong to it.
     *
     * @param predikat the rating
     * @param rentang the interval
     */
    public record Selang(Predikat predikat, Rentang rentang) {}

    @JsonCreator
    private Skala(
            @JsonProperty(value = "kode", required = true) String kode,
            @JsonProperty(value = "nama", required = true) String nama,
            @JsonProperty(value = "jenjang", required = true) List<Jenjang> jenjang,
            @JsonProperty(value = "terbawah", required = true) Predikat terbawah,
            @JsonProperty("pembulatan") @Nullable Pembulatan pembulatan,
            @JsonProperty("batas") @Nullable Rentang batas,
            @JsonProperty("dasar") @Nullable Dasar dasar) {
        checkArgument(!kode.isBlank() && !nama.isBlank(), "kode and nama must not be blank");
        this.kode = kode;
        this.nama = nama;
        this.jenjang = ImmutableList.copyOf(jenjang);
        this.tangga = this.jenjang.toArray(new Jenjang[0]);
        this.terbawah = checkNotNull(terbawah, "terbawah");
        this.pembulatan = pembulatan;
        this.batas = batas;
        this.dasar = dasar;
        for (int i = 1; i < tangga.length; i++) {
            checkArgument(
                    tangga[i].dibawah(tangga[i - 1]),
                    "the bounds of scale %s must fall from step to step, but %s stands after %s",
                    kode,
                    tangga[i],
                    tangga[i - 1]);
        }
        for (Jenjang satu : tangga) {
            checkArgument(
                    batas == null || batas.memuat(satu.batas()),
                    "the bounds of scale %s must lie within %s, but %s does not",
                    kode,
                    batas,
                    satu);
        }
        checkArgument(
                predikat().stream().distinct().count() == tangga.length + 1,
                "the ratings of scale %s must differ, but were %s",
                kode,
                predikat());
    }

    /**
     * Returns a builder.
     *
     * @param kode the code of the scale
     * @param nama its name
     * @return a builder without steps
     */
    public static Builder builder(String kode, String nama) {
        return new Builder(kode, nama);
    }

    /**
     * Returns the scale that is printed as intervals, from the highest. They must join: with figures rounded to whole
     * numbers 91 to 100 joins 76 to 90, with exact figures it leaves a hole between 90 and 91. Figures above the
     * highest and below the lowest interval are outside the scale.
     *
     * @param kode the code of the scale
     * @param nama its name
     * @param pembulatan how a figure is rounded before it is looked up
     * @param selang the intervals, from the highest
     * @return the scale
     * @throws IllegalArgumentException if there is no interval, if two of them leave a hole or overlap, or if a bound
     *     between two of them has more decimals than the rounding leaves
     */
    public static Skala dariRentang(String kode, String nama, Pembulatan pembulatan, List<Selang> selang) {
        checkArgument(!selang.isEmpty(), "selang of scale %s must not be empty", kode);
        Pecahan langkah = Pecahan.of(BigDecimal.ONE.movePointLeft(pembulatan.desimal()));
        List<Jenjang> jenjang = new ArrayList<>();
        for (int i = 0; i < selang.size() - 1; i++) {
            Rentang atas = selang.get(i).rentang();
            Rentang bawah = selang.get(i + 1).rentang();
            checkArgument(
                    atas.bawah().bulatkan(pembulatan).equals(atas.bawah()),
                    "the bounds of scale %s must be figures of %s, but one was %s",
                    kode,
                    pembulatan.nama(),
                    atas.bawah());
            int celah = atas.bawah().compareTo(bawah.atas().plus(langkah));
            checkArgument(
                    celah == 0,
                    "the intervals of scale %s must join with figures of %s, but there is %s between %s and %s",
                    kode,
                    pembulatan.nama(),
                    celah > 0 ? "a hole" : "an overlap",
                    bawah.atas(),
                    atas.bawah());
            jenjang.add(new Jenjang(selang.get(i).predikat(), Pembanding.SEKURANG_KURANGNYA, atas.bawah()));
        }
        Selang terbawah = selang.get(selang.size() - 1);
        return new Skala(
                kode,
                nama,
                jenjang,
                terbawah.predikat(),
                pembulatan,
                new Rentang(terbawah.rentang().bawah(), selang.get(0).rentang().atas()),
                null);
    }

    /**
     * Returns the code of the scale.
     *
     * @return the code
     */
    public String kode() {
        return kode;
    }

    /**
     * Returns the name of the scale.
     *
     * @return the name
     */
    public String nama() {
        return nama;
    }

    /**
     * Returns the steps with a lower bound.
     *
     * @return the steps, from the highest
     */
    public List<Jenjang> jenjang() {
        return jenjang;
    }

    /**
     * Returns the rating below all bounds.
     *
     * @return the rating
     */
    public Predikat terbawah() {
        return terbawah;
    }

    /**
     * Returns how a figure is rounded before it is looked up.
     *
     * @return the rounding; empty if a figure is looked up exact
     */
    public Optional<Pembulatan> pembulatan() {
        return Optional.ofNullable(pembulatan);
    }

    /**
     * Returns the figures, after that rounding, for which the scale is defined.
     *
     * @return the figures; empty if it is for all
     */
    public Optional<Rentang> batas() {
        return Optional.ofNullable(batas);
    }

    /**
     * Returns where the scale comes from.
     *
     * @return the source; empty for a scale of an office's own
     */
    public Optional<Dasar> dasar() {
        return Optional.ofNullable(dasar);
    }

    /**
     * Returns the ratings.
     *
     * @return the ratings, from the highest
     */
    public List<Predikat> predikat() {
        return ImmutableList.<Predikat>builder()
                .addAll(jenjang.stream().map(Jenjang::predikat).iterator())
                .add(terbawah)
                .build();
    }

    /**
     * Returns the rating of a figure.
     *
     * @param nilai the figure; a percentage is looked up in percents
     * @return the rating; a failure if the scale is not defined for the figure
     */
    public Result<Predikat> predikat(Nilai nilai) {
        return predikat(nilai.dalamSatuan());
    }

    /**
     * Returns the rating of a figure.
     *
     * @param angka the figure
     * @return the rating; a failure if the scale is not defined for the figure
     */
    public Result<Predikat> predikat(Pecahan angka) {
        Pecahan dicari = pembulatan == null ? angka : angka.bulatkan(pembulatan);
        if (batas != null && !batas.memuat(dicari)) {
            return Result.failure(new Kendala(Alasan.DI_LUAR_SKALA, Map.of("skala", nama, "nilai", angka.sebutan())));
        }
        for (Jenjang satu : tangga) {
            if (satu.memuat(dicari)) {
                return satu.hasil();
            }
        }
        return Result.success(terbawah);
    }

    /** Returns the figures that have a rating or a higher one. */
    Daerah daerah(Predikat predikat) {
        int ke = predikat().indexOf(predikat);
        checkArgument(ke >= 0, "predikat must be one of scale %s, %s, but was %s", kode, predikat(), predikat);
        Daerah daerah = Daerah.SEMUA;
        if (ke < tangga.length) {
            Jenjang satu = tangga[ke];
            daerah = Daerah.sejak(satu.batas(), satu.pembanding() == Pembanding.SEKURANG_KURANGNYA);
        }
        if (batas != null) {
            daerah = daerah.irisan(Daerah.antara(batas.bawah(), batas.atas()));
        }
        return pembulatan == null ? daerah : daerah.sebelumDibulatkan(pembulatan);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj == this
                || (obj instanceof Skala lain
                        && kode.equals(lain.kode)
                        && nama.equals(lain.nama)
                        && jenjang.equals(lain.jenjang)
                        && terbawah.equals(lain.terbawah)
                        && Objects.equals(pembulatan, lain.pembulatan)
                        && Objects.equals(batas, lain.batas)
                        && Objects.equals(dasar, lain.dasar));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kode, nama, jenjang, terbawah, pembulatan, batas, dasar);
    }

    @Override
    public String toString() {
        return nama + " (" + kode + "): "
                + jenjang.stream().map(j -> j + ", ").collect(joining())
                + "selebihnya " + terbawah
                + (pembulatan == null ? "" : "; dibulatkan " + pembulatan.nama())
                + (batas == null
                        ? ""
                        : "; untuk " + batas.bawah().sebutan() + " sampai "
                                + batas.atas().sebutan())
                + (dasar == null ? "" : "; dasar " + dasar);
    }

    /**
     * Builds a {@link Skala} from its lower bounds, from the highest step. Not thread-safe.
     */
    public static final class Builder {
        private final String kode;
        private final String nama;
        private final List<Jenjang> jenjang = new ArrayList<>();
        private @Nullable Pembulatan pembulatan;
        private @Nullable Rentang batas;
        private @Nullable Dasar dasar;

        private Builder(String kode, String nama) {
            this.kode = kode;
            this.nama = nama;
        }

        /**
         * Adds a step that begins at a bound: the bound belongs to it.
         *
         * @param batas the lower bound
         * @param predikat the rating
         * @return this builder
         */
        public Builder mulai(long batas, Predikat predikat) {
            return jenjang(new Jenjang(predikat, Pembanding.SEKURANG_KURANGNYA, Pecahan.of(batas)));
        }

        /**
         * Adds a step above a bound: the bound does not belong to it.
         *
         * @param batas the lower bound
         * @param predikat the rating
         * @return this builder
         */
        public Builder diAtas(long batas, Predikat predikat) {
            return jenjang(new Jenjang(predikat, Pembanding.LEBIH_DARI, Pecahan.of(batas)));
        }

        /**
         * Adds a step, for a bound that is not a whole number.
         *
         * @param tambahan the step
         * @return this builder
         */
        public Builder jenjang(Jenjang tambahan) {
            jenjang.add(tambahan);
            return this;
        }

        /**
         * Sets how a figure is rounded before it is looked up; unless set, it is looked up exact.
         *
         * @param baru the rounding
         * @return this builder
         */
        public Builder dibulatkan(Pembulatan baru) {
            pembulatan = checkNotNull(baru, "pembulatan");
            return this;
        }

        /**
         * Sets the figures, after rounding, for which the scale is defined; unless set, for all.
         *
         * @param baru the figures
         * @return this builder
         */
        public Builder untuk(Rentang baru) {
            batas = checkNotNull(baru, "batas");
            return this;
        }

        /**
         * Sets where the scale comes from.
         *
         * @param baru the basis
         * @return this builder
         */
        public Builder dasar(Dasar baru) {
            dasar = checkNotNull(baru, "dasar");
            return this;
        }

        /**
         * Adds the step below all bounds and completes the scale.
         *
         * @param predikat the rating
         * @return the scale
         * @throws IllegalArgumentException if code or name is blank, if the bounds do not fall from step to step or lie
         *     outside the figures for which the scale is defined, or if two steps have one rating
         */
        public Skala selebihnya(Predikat predikat) {
            return new Skala(kode, nama, jenjang, predikat, pembulatan, batas, dasar);
        }
    }
}
