// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Satuan;

/**
 * What is to be achieved (<i>target</i>): a value, a range, or nothing at all ({@link Nihil}).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "jenis")
@JsonSubTypes({
    @JsonSubTypes.Type(Target.Sebesar.class),
    @JsonSubTypes.Type(Target.Antara.class),
    @JsonSubTypes.Type(Target.Nihil.class)
})
public sealed interface Target {

    /**
     * Returns the target of a value.
     *
     * @param nilai the value, with its unit
     * @return the target
     */
    static Target of(Nilai nilai) {
        return new Sebesar(nilai);
    }

    /**
     * Returns the unit.
     *
     * @return the unit
     */
    Satuan satuan();

    /**
     * Returns the target as it stands in a canonical sentence, exact: {@code 82,5 %}, {@code 7 bulan sampai 8 bulan},
     * {@code nihil}.
     *
     * @return the words
     */
    String sebutan();

    /**
     * A target that is one value.
     *
     * @param nilai the value
     */
    @JsonTypeName("SEBESAR")
    record Sebesar(@JsonProperty(required = true) Nilai nilai) implements Target {
        /** Creates a target. */
        public Sebesar {
            checkNotNull(nilai, "nilai");
        }

        @Override
        public Satuan satuan() {
            return nilai.satuan();
        }

        @Override
        public String sebutan() {
            return nilai.sebutan();
        }
    }

    /**
     * A target that is a range: every value in it is achieved in full.
     *
     * @param bawah the lower bound, which belongs to the range
     * @param atas the upper bound, which belongs to the range
     */
    @JsonTypeName("ANTARA")
    @JsonPropertyOrder({"bawah", "atas"})
    record Antara(
            @JsonProperty(required = true) Nilai bawah,
            @JsonProperty(required = true) Nilai atas) implements Target {
        /**
         * Creates a target.
         *
         * @throws IllegalArgumentException if the bounds have different units, or the upper is not above the lower
         */
        public Antara {
            checkArgument(
                    bawah.satuan().equals(atas.satuan()) && bawah.angka().compareTo(atas.angka()) < 0,
                    "bawah must be below atas in one unit, but were %s and %s",
                    bawah,
                    atas);
        }

        @Override
        public Satuan satuan() {
            return bawah.satuan();
        }

        @Override
        public String sebutan() {
            return bawah.sebutan() + " sampai " + atas.sebutan();
        }
    }

    /**
     * A zero-tolerance target: nothing may occur. A realisation of 0 is achieved in full, anything above it not at
     * all. It is a kind of its own because no formula can divide by 0.
     *
     * @param satuan the unit of what may not occur
     */
    @JsonTypeName("NIHIL")
    record Nihil(@JsonProperty(required = true) Satuan satuan) implements Target {
        /** Creates a target. */
        public Nihil {
            checkNotNull(satuan, "satuan");
        }

        @Override
        public String sebutan() {
            return "nihil";
        }
    }
}
