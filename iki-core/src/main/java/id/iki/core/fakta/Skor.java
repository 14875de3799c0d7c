// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that is given from outside (<i>skor</i>, score): by a survey, an assessor, an inspectorate. It may be
 * negative or have decimals; it may be bounded by the scale it is given on.
 *
 * @param nama the name, such as {@code Nilai SAKIP Kecamatan}
 * @param satuan the unit
 * @param rentang the bounds of its scale, empty if none are known
 */
public record Skor(String nama, Satuan satuan, Optional<Rentang> rentang) implements Kunci {

    /**
     * Creates a score.
     *
     * @throws IllegalArgumentException if the name is blank or has doubled, leading or trailing blanks
     */
    public Skor {
        Kata.nama(nama);
        checkNotNull(satuan, "satuan");
        checkNotNull(rentang, "rentang");
    }

    /**
     * Returns a score with the unit {@link Satuan#NILAI} and no known bounds.
     *
     * @param nama the name
     * @return the score
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Skor of(String nama) {
        return new Skor(nama, Satuan.NILAI, Optional.empty());
    }

    /**
     * Returns this score with the bounds of its scale. A figure outside them is reported when it is used.
     *
     * @param baru the bounds
     * @return the score
     */
    public Skor rentang(Rentang baru) {
        return new Skor(nama, satuan, Optional.of(baru));
    }

    /**
     * Returns this score with the bounds of its scale. A figure outside them is reported when it is used.
     *
     * @param bawah the lower bound
     * @param atas the upper bound
     * @return the score
     */
    public Skor rentang(long bawah, long atas) {
        return rentang(Rentang.of(bawah, atas));
    }

    /**
     * Returns this score with another unit; with {@link Satuan#PERSEN} its value is a percentage, given in percents.
     *
     * @param baru the unit
     * @return the score
     */
    public Skor satuan(Satuan baru) {
        return new Skor(nama, baru, rentang);
    }

    /**
     * Returns the fact that this score has a value.
     *
     * @param nilai the value in its unit, null if none was given
     * @return the fact
     * @throws IllegalArgumentException if the number is a {@code Double} or {@code Float}
     */
    public Fakta sebesar(@Nullable Number nilai) {
        return new FaktaSkor(this, Kata.pecahan(nilai), null);
    }

    /**
     * Returns the name as it stands in a canonical sentence.
     *
     * @return the name, in quotes where its own words would be read as part of the sentence
     */
    @Override
    public String sebutan() {
        return Kata.dalamKalimat(nama);
    }

    /** Writes the name alone where nothing else was declared. */
    @JsonValue
    private Object json() {
        if (equals(of(nama))) {
            return nama;
        }
        ImmutableMap.Builder<String, Object> json = ImmutableMap.builder();
        json.put("nama", nama).put("satuan", satuan.nama());
        rentang.ifPresent(r -> json.put("rentang", r));
        return json.buildOrThrow();
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Skor dari(
            @JsonProperty(value = "nama", required = true) String nama,
            @JsonProperty("satuan") @Nullable Satuan satuan,
            @JsonProperty("rentang") @Nullable Rentang rentang) {
        return new Skor(nama, satuan == null ? Satuan.NILAI : satuan, Optional.ofNullable(rentang));
    }
}
