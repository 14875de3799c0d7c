// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.iki.core.jejak.Langkah;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Failure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an achievement after its formula (<i>tahap</i>, stage). Stages run in the order in which a rule
 * declares them.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "jenis")
@JsonSubTypes({
    @JsonSubTypes.Type(Tahap.Bulatkan.class),
    @JsonSubTypes.Type(Tahap.Batasi.class),
    @JsonSubTypes.Type(Tahap.Nilai.class),
    @JsonSubTypes.Type(Tahap.Skor.class)
})
public sealed interface Tahap {

    /**
     * Returns the stage in words.
     *
     * @return the words as an explanation has them
     */
    String sebutan();

    /**
     * Returns the achievement after this stage.
     *
     * @param capaian the achievement before it
     * @return the achievement after it; the same object if a cap, a floor or a scale leaves it as it is
     */
    Persentase terapkan(Persentase capaian);

    /**
     * Returns whether this stage can change the figure.
     *
     * @return false for one that looks the figure up and leaves it as it is
     */
    boolean mengubah();

    /**
     * Returns what a trail says of this stage.
     *
     * @param sesudah the achievement after it
     * @return the step
     */
    default Langkah langkah(Persentase sesudah) {
        return new Langkah.Hitungan(sebutan(), sesudah);
    }

    /**
     * The figure is rounded, in percents.
     *
     * @param pembulatan the rounding
     */
    @JsonTypeName("BULATKAN")
    record Bulatkan(@JsonProperty(required = true) Pembulatan pembulatan) implements Tahap {
        /** Creates a stage. */
        public Bulatkan {
            checkNotNull(pembulatan, "pembulatan");
        }

        @Override
        public String sebutan() {
            return "dibulatkan, " + pembulatan.nama();
        }

        @Override
        public boolean mengubah() {
            return true;
        }

        @Override
        public Persentase terapkan(Persentase capaian) {
            return capaian.bulatkan(pembulatan);
        }
    }

    /**
     * The figure is kept within bounds.
     *
     * @param bawah the floor, empty if there is none
     * @param atas the cap, empty if there is none
     */
    @JsonTypeName("BATASI")
    @JsonPropertyOrder({"bawah", "atas"})
    record Batasi(Optional<Persentase> bawah, Optional<Persentase> atas) implements Tahap {
        @JsonCreator
        static Batasi dari(
                @JsonProperty("bawah") @Nullable Persentase bawah, @JsonProperty("atas") @Nullable Persentase atas) {
            return new Batasi(Optional.ofNullable(bawah), Optional.ofNullable(atas));
        }

        @JsonProperty("bawah")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        private @Nullable Persentase bawahJson() {
            return bawah.orElse(null);
        }

        @JsonProperty("atas")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        private @Nullable Persentase atasJson() {
            return atas.orElse(null);
        }

        /**
         * Creates a stage.
         *
         * @throws IllegalArgumentException if there is neither, or the cap is below the floor
         */
        public Batasi {
            checkArgument(
                    bawah.isPresent() || atas.isPresent(), "a floor or a cap must be given, but there was neither");
            checkArgument(
                    bawah.isEmpty()
                            || atas.isEmpty()
                            || bawah.get().angka().compareTo(atas.get().angka()) <= 0,
                    "the cap must not be below the floor, but were %s and %s",
                    atas,
                    bawah);
        }

        @Override
        public String sebutan() {
            return "dibatasi"
                    + bawah.map(b -> " paling rendah " + b.sebutan()).orElse("")
                    + atas.map(a -> " paling tinggi " + a.sebutan()).orElse("");
        }

        @Override
        public boolean mengubah() {
            return true;
        }

        @Override
        public Persentase terapkan(Persentase capaian) {
            if (atas.isPresent() && capaian.angka().compareTo(atas.get().angka()) > 0) {
                return atas.get();
            }
            return bawah.isPresent() && capaian.angka().compareTo(bawah.get().angka()) < 0 ? bawah.get() : capaian;
        }
    }

    /**
     * The figure is looked up on a scale; it stays as it is.
     *
     * @param skala the scale
     */
    @JsonTypeName("NILAI")
    record Nilai(@JsonProperty(required = true) Skala skala) implements Tahap {
        /** Creates a stage. */
        public Nilai {
            checkNotNull(skala, "skala");
        }

        @Override
        public String sebutan() {
            return "dinilai menurut skala '" + skala.nama() + "'";
        }

        @Override
        public boolean mengubah() {
            return false;
        }

        @Override
        public Persentase terapkan(Persentase capaian) {
            return capaian;
        }

        @Override
        public Langkah langkah(Persentase sesudah) {
            return new Langkah.Keterangan(
                    sebutan(), skala.predikat(sesudah).<String>fold(Predikat::toString, Failure::keterangan));
        }
    }

    /**
     * The figure is given a score by a scale of scores; it stays as it is.
     *
     * @param skala the scale
     */
    @JsonTypeName("SKOR")
    record Skor(@JsonProperty(required = true) SkalaNilai skala) implements Tahap {
        /** Creates a stage. */
        public Skor {
            checkNotNull(skala, "skala");
        }

        @Override
        public String sebutan() {
            return "diberi skor menurut skala '" + skala.nama() + "'";
        }

        @Override
        public boolean mengubah() {
            return false;
        }

        @Override
        public Persentase terapkan(Persentase capaian) {
            return capaian;
        }

        @Override
        public Langkah langkah(Persentase sesudah) {
            return skala.nilai(sesudah)
                    .fold(
                            skor -> new Langkah.Hitungan(sebutan(), skor),
                            gagal -> new Langkah.Keterangan(sebutan(), gagal.keterangan()));
        }
    }
}
