// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fact of a score. Immutable. */
@JsonTypeName("SKOR")
@JsonPropertyOrder({"skor", "nilai", "sumber"})
public final class FaktaSkor implements Fakta {

    @JsonProperty("skor")
    private final Skor skor;

    @JsonProperty("nilai")
    private final @Nullable Pecahan nilai;

    @JsonProperty("sumber")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private final @Nullable String sumber;

    private final Result<Pecahan> hasil;

    FaktaSkor(Skor skor, @Nullable Pecahan nilai, @Nullable String sumber) {
        this.skor = skor;
        this.nilai = nilai;
        this.sumber = sumber;
        this.hasil = periksa(skor, nilai);
    }

    private static Result<Pecahan> periksa(Skor skor, @Nullable Pecahan nilai) {
        if (nilai == null) {
            return Result.failure(Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", skor.nama()));
        }
        Rentang rentang = skor.rentang().orElse(null);
        return rentang == null || rentang.memuat(nilai)
                ? Result.success(nilai)
                : Result.failure(new Kendala(
                        Alasan.SKOR_DI_LUAR_RENTANG,
                        Map.of(
                                "skor", skor.nama(),
                                "nilai", nilai.sebutan(),
                                "bawah", rentang.bawah().sebutan(),
                                "atas", rentang.atas().sebutan())));
    }

    /**
     * Returns the score.
     *
     * @return the key
     */
    @Override
    public Skor kunci() {
        return skor;
    }

    /**
     * Returns the value as it was given, within bounds or not.
     *
     * @return the value, empty if none was given
     */
    public Optional<Pecahan> nilai() {
        return Optional.ofNullable(nilai);
    }

    /**
     * Returns the value as a formula may use it.
     *
     * @return the value; a failure if it is missing or out of bounds
     */
    public Result<Pecahan> hasil() {
        return hasil;
    }

    @Override
    public String sebutan() {
        return skor.sebutan();
    }

    @Override
    public Optional<String> sumber() {
        return Optional.ofNullable(sumber);
    }

    @Override
    public FaktaSkor sumber(String baru) {
        return new FaktaSkor(skor, nilai, checkNotNull(baru, "sumber"));
    }

    /** Amounts add up (rupiah, orang); a percentage or a score on a scale does not. */
    @Override
    public Result<Fakta> gabung(Fakta lain) {
        Kata.sekunci(this, lain);
        if (skor.rentang().isPresent()
                || skor.satuan().equals(Satuan.NILAI)
                || skor.satuan().equals(Satuan.PERSEN)) {
            return Result.failure(Kendala.of(Alasan.TIDAK_DAPAT_DIJUMLAHKAN, "fakta", skor.nama()));
        }
        return Result.combine(
                hasil,
                ((FaktaSkor) lain).hasil,
                (a, b) -> Result.success(new FaktaSkor(skor, a.plus(b), Kata.sumber(this, lain))));
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof FaktaSkor lain
                && skor.equals(lain.skor)
                && Objects.equals(nilai, lain.nilai)
                && Objects.equals(sumber, lain.sumber);
    }

    @Override
    public int hashCode() {
        return Objects.hash(skor, nilai, sumber);
    }

    @Override
    public String toString() {
        return sebutan() + ": " + (nilai == null ? "belum ada" : nilai);
    }

    @JsonCreator
    static FaktaSkor dari(
            @JsonProperty(value = "skor", required = true) Skor skor,
            @JsonProperty("nilai") @Nullable Pecahan nilai,
            @JsonProperty("sumber") @Nullable String sumber) {
        return new FaktaSkor(skor, nilai, sumber);
    }
}
