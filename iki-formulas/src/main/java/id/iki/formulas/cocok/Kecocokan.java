// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.cocok;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import id.iki.core.capaian.Tahap;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.nilai.Tulisan;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a printed achievement comes out of the printed target and realisation (<i>kecocokan</i>, match): a
 * formula, a rounding, and a cap or floor if one is needed.
 *
 * <pre>{@code
 * Kecocokan.cari(target, realisasi, tercetak) // 95, 93 and 98: R/T HALF_UP 0; 50, 45 and 90,00: R/T HALF_UP 2, R/T DOWN 2
 * }</pre>
 *
 * <p>Tried are all of {@link RumusCetak}; as many decimals as were printed; halves up, and cut off ({@code DOWN}), the two
 * that published tables are seen to use, and halves to even where that makes a difference, which is how some programs
 * round; and caps of 100, 110, 120, 150 and 200 % and a floor of 0 %, those seen in applications, where they change the
 * figure. A cap hides the rounding, which is then given as halves up;
 * differences and targets of nothing at all are not capped.
 *
 * @param rumus the formula
 * @param pembulatan the rounding
 * @param batas the cap or floor, empty if none is needed
 */
@JsonPropertyOrder({"rumus", "pembulatan", "batas"})
public record Kecocokan(RumusCetak rumus, Pembulatan pembulatan, Optional<Tahap.Batasi> batas) {

    /** The caps and the floor that are tried unless others are given. */
    public static final List<Tahap.Batasi> BATAS_LAZIM = ImmutableList.<Tahap.Batasi>builder()
            .addAll(LongStream.of(100, 110, 120, 150, 200)
                    .mapToObj(p -> new Tahap.Batasi(Optional.empty(), Optional.of(Persentase.of(p))))
                    .iterator())
            .add(new Tahap.Batasi(Optional.of(Persentase.of(0)), Optional.empty()))
            .build();

    private static final Set<Satuan> SATUAN_CAPAIAN = Set.of(Satuan.PERSEN, Satuan.POIN_PERSEN);

    /** Creates a match. */
    public Kecocokan {
        checkNotNull(rumus, "rumus");
        checkNotNull(pembulatan, "pembulatan");
        checkNotNull(batas, "batas");
    }

    /**
     * Returns every combination that gives a printed figure.
     *
     * @param target the target
     * @param realisasi the realisation
     * @param tercetak the achievement as it is printed
     * @return the combinations, by formula; empty if none gives it
     */
    public static List<Kecocokan> cari(Target target, Nilai realisasi, Tulisan.Tunggal tercetak) {
        return cari(target, realisasi, tercetak, BATAS_LAZIM);
    }

    /**
     * Returns every combination that gives a printed figure, with caps and floors of one's own.
     *
     * @param target the target
     * @param realisasi the realisation
     * @param tercetak the achievement as it is printed, without a unit or in percents
     * @param batas the caps and floors to try
     * @return the combinations, by formula; empty if none gives it
     */
    public static List<Kecocokan> cari(
            Target target, Nilai realisasi, Tulisan.Tunggal tercetak, List<Tahap.Batasi> batas) {
        ImmutableList.Builder<Kecocokan> semua = ImmutableList.builder();
        if (tercetak.satuan().map(SATUAN_CAPAIAN::contains).orElse(true)) {
            for (RumusCetak rumus : RumusCetak.values()) {
                rumus.hitung(target, realisasi)
                        .flatMap(hasil -> hasil.toOptional())
                        .ifPresent(angka -> semua.addAll(cari(rumus, angka, tercetak, batas)));
            }
        }
        return semua.build();
    }

    private static List<Kecocokan> cari(
            RumusCetak rumus, Pecahan angka, Tulisan.Tunggal tercetak, List<Tahap.Batasi> batas) {
        ImmutableList.Builder<Kecocokan> semua = ImmutableList.builder();
        Pembulatan lazim = new Pembulatan(tercetak.desimal(), RoundingMode.HALF_UP);
        Pecahan bulat = angka.bulatkan(lazim);
        for (RoundingMode cara : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN)) {
            Pembulatan pembulatan = new Pembulatan(tercetak.desimal(), cara);
            Pecahan dibulatkan = angka.bulatkan(pembulatan);
            boolean berbeda = cara != RoundingMode.HALF_EVEN || !dibulatkan.equals(bulat);
            if (berbeda && dibulatkan.equals(tercetak.angka())) {
                semua.add(new Kecocokan(rumus, pembulatan, Optional.empty()));
            }
        }
        for (Tahap.Batasi satu : rumus.dibatasi() ? batas : List.<Tahap.Batasi>of()) {
            Pecahan dibatasi = satu.terapkan(Persentase.of(bulat)).dalamSatuan();
            if (!dibatasi.equals(bulat) && dibatasi.equals(tercetak.angka())) {
                semua.add(new Kecocokan(rumus, lazim, Optional.of(satu)));
            }
        }
        return semua.build();
    }

    /**
     * Returns the match as a stable code: {@code R/T HALF_UP 2}, {@code (2T-R)/T DOWN 0}, {@code R/T HALF_UP 2 MAKS 100}.
     *
     * @return the code: formula, rounding mode, decimals, and the cap ({@code MAKS}) or floor ({@code MIN}) in percents
     */
    public String kode() {
        StringBuilder kode = new StringBuilder(rumus.kode())
                .append(' ')
                .append(pembulatan.cara())
                .append(' ')
                .append(pembulatan.desimal());
        batas.flatMap(Tahap.Batasi::bawah)
                .ifPresent(p -> kode.append(" MIN ").append(p.dalamSatuan().sebutan()));
        batas.flatMap(Tahap.Batasi::atas)
                .ifPresent(p -> kode.append(" MAKS ").append(p.dalamSatuan().sebutan()));
        return kode.toString();
    }

    @JsonProperty("batas")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private Tahap.@Nullable Batasi batasJson() {
        return batas.orElse(null);
    }

    @JsonCreator
    static Kecocokan dari(
            @JsonProperty(value = "rumus", required = true) RumusCetak rumus,
            @JsonProperty(value = "pembulatan", required = true) Pembulatan pembulatan,
            @JsonProperty("batas") Tahap.@Nullable Batasi batas) {
        return new Kecocokan(rumus, pembulatan, Optional.ofNullable(batas));
    }
}
