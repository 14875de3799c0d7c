// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.iki.core.nilai.Pecahan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fact of a count: how many elements there are, or how many of them meet a condition. Immutable.
 */
@JsonTypeName("CACAH")
@JsonPropertyOrder({"cacah", "jumlah", "sumber"})
public final class FaktaCacah implements Fakta {

    @JsonProperty("cacah")
    private final Cacah<?> cacah;

    @JsonProperty("jumlah")
    private final @Nullable Pecahan jumlah;

    @JsonProperty("sumber")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private final @Nullable String sumber;

    private final @Nullable Pecahan sah; // the count, if a formula may use it

    FaktaCacah(Cacah<?> cacah, @Nullable Pecahan jumlah, @Nullable String sumber) {
        this.cacah = cacah;
        this.jumlah = jumlah;
        this.sumber = sumber;
        this.sah = jumlah != null && jumlah.signum() >= 0 && jumlah.isInteger() ? jumlah : null;
    }

    /**
     * Returns what is counted.
     *
     * @return the key
     */
    @Override
    public Cacah<?> kunci() {
        return cacah;
    }

    /**
     * Returns the count as the office gave it, valid or not.
     *
     * @return the count, empty if the office gave none
     */
    public Optional<Pecahan> jumlah() {
        return Optional.ofNullable(jumlah);
    }

    /**
     * Returns the count as a formula may use it.
     *
     * @return the count; a failure if it is missing, negative or fractional
     */
    public Result<Pecahan> hasil() {
        return sah == null ? Result.failure(kendala()) : Result.success(sah);
    }

    private Kendala kendala() {
        return jumlah == null
                ? Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", sebutan())
                : new Kendala(Alasan.CACAH_TIDAK_SAH, Map.of("fakta", cacah.sebutan(), "nilai", jumlah.sebutan()));
    }

    @Override
    public String sebutan() {
        return "jumlah " + cacah.sebutan();
    }

    @Override
    public Optional<String> sumber() {
        return Optional.ofNullable(sumber);
    }

    @Override
    public FaktaCacah sumber(String baru) {
        return new FaktaCacah(cacah, jumlah, checkNotNull(baru, "sumber"));
    }

    @Override
    public Result<Fakta> gabung(Fakta lain) {
        Kata.sekunci(this, lain);
        return Result.combine(
                hasil(),
                ((FaktaCacah) lain).hasil(),
                (a, b) -> Result.success(new FaktaCacah(cacah, a.plus(b), Kata.sumber(this, lain))));
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof FaktaCacah lain
                && cacah.equals(lain.cacah)
                && Objects.equals(jumlah, lain.jumlah)
                && Objects.equals(sumber, lain.sumber);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cacah, jumlah, sumber);
    }

    @Override
    public String toString() {
        return sebutan() + ": " + (jumlah == null ? "belum ada" : jumlah);
    }

    @JsonCreator
    static FaktaCacah dari(
            @JsonProperty(value = "cacah", required = true) Cacah<?> cacah,
            @JsonProperty("jumlah") @Nullable Pecahan jumlah,
            @JsonProperty("sumber") @Nullable String sumber) {
        return new FaktaCacah(cacah, jumlah, sumber);
    }
}
