// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import java.math.BigInteger;
import java.util.Map;

/**
 * How a checklist becomes a figure (<i>penilaian</i>, scoring). Items that do not apply in a period count neither way.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "jenis")
@JsonSubTypes({
    @JsonSubTypes.Type(Penilaian.Banyaknya.class),
    @JsonSubTypes.Type(Penilaian.Proporsi.class),
    @JsonSubTypes.Type(Penilaian.SemuaAtauTidak.class),
    @JsonSubTypes.Type(Penilaian.Berbobot.class)
})
public sealed interface Penilaian {

    /**
     * Returns the unit of the figure.
     *
     * @return the unit
     */
    Satuan satuan();

    /**
     * Returns the words before the name of the list, such as {@code Persentase butir yang selesai}.
     *
     * @param selesai when an item counts as done, in words
     * @return the words
     */
    String sebutan(String selesai);

    /**
     * Returns the words after an item of the list.
     *
     * @param butir the item
     * @return the item's weight in parentheses, empty where items have none
     */
    default String sebutanBobot(String butir) {
        return "";
    }

    /**
     * Returns this scoring for a list.
     *
     * @param daftar the list
     * @return the scoring; one by weights has them in the order of the list
     * @throws IllegalArgumentException if weights are given for other items than those of the list
     */
    default Penilaian untuk(DaftarButir daftar) {
        return this;
    }

    /**
     * Computes the figure.
     *
     * @param selesai the applicable items, at least one, and whether each is done
     * @return the exact figure
     */
    Nilai hitung(Map<String, Boolean> selesai);

    private static long selesai(Map<String, Boolean> selesai) {
        return selesai.values().stream().filter(s -> s).count();
    }

    /**
     * The number of items done.
     *
     * @param satuan the unit, such as {@code dokumen}; not percent
     */
    @JsonTypeName("BANYAKNYA")
    record Banyaknya(@JsonProperty(required = true) Satuan satuan) implements Penilaian {
        /**
         * Creates a scoring.
         *
         * @throws IllegalArgumentException if the unit is percent
         */
        public Banyaknya {
            checkArgument(!satuan.equals(Satuan.PERSEN), "satuan must be that of a count, but was %");
        }

        @Override
        public String sebutan(String selesai) {
            return "Banyaknya " + Kutipan.satuan(satuan.nama()) + " yang " + selesai;
        }

        @Override
        public Nilai hitung(Map<String, Boolean> selesai) {
            return Besaran.of(Penilaian.selesai(selesai), satuan);
        }
    }

    /** The share of applicable items that are done. */
    @JsonTypeName("PROPORSI")
    record Proporsi() implements Penilaian {
        @Override
        public Satuan satuan() {
            return Satuan.PERSEN;
        }

        @Override
        public String sebutan(String selesai) {
            return "Persentase butir yang " + selesai;
        }

        @Override
        public Nilai hitung(Map<String, Boolean> selesai) {
            return new Persentase(Pecahan.of(Penilaian.selesai(selesai), selesai.size()));
        }
    }

    /** 100 % when every applicable item is done, else 0 %. */
    @JsonTypeName("SEMUA_ATAU_TIDAK")
    record SemuaAtauTidak() implements Penilaian {
        @Override
        public Satuan satuan() {
            return Satuan.PERSEN;
        }

        @Override
        public String sebutan(String selesai) {
            return "Kelengkapan butir yang " + selesai;
        }

        @Override
        public Nilai hitung(Map<String, Boolean> selesai) {
            return Persentase.of(selesai.containsValue(false) ? 0 : 100);
        }
    }

    /**
     * The weight of the items done, of the weight of the applicable ones.
     *
     * @param bobot the weight of every item of the list; positive, together exactly 1
     */
    @JsonTypeName("BERBOBOT")
    record Berbobot(@JsonProperty(required = true) Map<String, Pecahan> bobot) implements Penilaian {
        /**
         * Creates a scoring.
         *
         * @throws IllegalArgumentException if a weight is not positive, or they do not sum to exactly 1
         */
        public Berbobot {
            bobot = ImmutableMap.copyOf(bobot);
            // sums of any of them then have no longer denominator: many long ones would take forever to add
            BigInteger bersama = BigInteger.ONE;
            for (Pecahan satu : bobot.values()) {
                bersama = bersama.divide(bersama.gcd(satu.penyebut())).multiply(satu.penyebut());
                checkArgument(
                        bersama.bitLength() <= 4096,
                        "bobot must have a common denominator of at most 4096 bits, but had a longer one with %s",
                        satu);
            }
            Pecahan jumlah = Pecahan.sum(bobot.values());
            checkArgument(
                    jumlah.equals(Pecahan.SATU) && bobot.values().stream().allMatch(b -> b.signum() > 0),
                    "bobot must be positive and must sum to exactly 1, but were %s with sum %s",
                    bobot,
                    jumlah);
        }

        @Override
        public Satuan satuan() {
            return Satuan.PERSEN;
        }

        @Override
        public String sebutan(String selesai) {
            return "Persentase berbobot butir yang " + selesai;
        }

        @Override
        public Penilaian untuk(DaftarButir daftar) {
            checkArgument(
                    bobot.keySet().equals(ImmutableSet.copyOf(daftar.butir())),
                    "bobot must be given for exactly the items %s, but was %s",
                    daftar.butir(),
                    bobot);
            return new Berbobot(daftar.butir().stream()
                    .collect(toImmutableMap(b -> b, b -> requireNonNull(bobot.get(b), b))));
        }

        @Override
        public String sebutanBobot(String butir) {
            return " (" + requireNonNull(bobot.get(butir), butir).sebutan() + ")";
        }

        @Override
        public Nilai hitung(Map<String, Boolean> selesai) {
            Map<String, Pecahan> berlaku = Maps.filterKeys(bobot, selesai::containsKey);
            Pecahan tercapai = Pecahan.sum(Maps.filterKeys(berlaku, b -> requireNonNull(selesai.get(b), b))
                    .values());
            return new Persentase(tercapai.dividedBy(Pecahan.sum(berlaku.values())));
        }
    }
}
