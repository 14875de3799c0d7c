// SPDX-License-Identifier: Apache-2.0
package id.iki.core.dokumen;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import id.iki.core.capaian.Predikat;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a record (<i>angka</i>).
 *
 * @param tempat its place: code of the position, then the numbers of objective, indicator and wording, from 1
 * @param realisasi the exact value, empty if there is none
 * @param capaian the exact achievement, empty if there is none
 * @param predikat the rating, empty if there is none
 * @param kendala why a value or an achievement is missing
 * @param tanda what a reader must be told
 * @param jejak the trail
 */
@JsonPropertyOrder({"tempat", "realisasi", "capaian", "predikat", "kendala", "tanda", "jejak"})
public record Angka(
        String tempat,
        Optional<Nilai> realisasi,
        Optional<Persentase> capaian,
        Optional<Predikat> predikat,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Kendala> kendala,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Tanda> tanda,
        Jejak jejak) {

    /** Creates a figure. */
    public Angka {
        checkNotNull(tempat, "tempat");
        checkNotNull(jejak, "jejak");
        kendala = ImmutableList.copyOf(kendala);
        tanda = ImmutableList.copyOf(tanda);
    }

    @JsonCreator
    static Angka dari(
            @JsonProperty(value = "tempat", required = true) String tempat,
            @JsonProperty("realisasi") @Nullable Nilai realisasi,
            @JsonProperty("capaian") @Nullable Persentase capaian,
            @JsonProperty("predikat") @Nullable Predikat predikat,
            @JsonProperty("kendala") @Nullable List<Kendala> kendala,
            @JsonProperty("tanda") @Nullable List<Tanda> tanda,
            @JsonProperty(value = "jejak", required = true) Jejak jejak) {
        return new Angka(
                tempat,
                Optional.ofNullable(realisasi),
                Optional.ofNullable(capaian),
                Optional.ofNullable(predikat),
                kendala == null ? List.of() : kendala,
                tanda == null ? List.of() : tanda,
                jejak);
    }

    static Angka of(String tempat, Laporan.Baris baris) {
        Result<Nilai> realisasi = baris.realisasi().hasil();
        Result<Persentase> capaian = baris.capaian().hasil();
        return new Angka(
                tempat,
                realisasi.toOptional(),
                capaian.toOptional(),
                baris.capaian().predikat().toOptional(),
                capaian.kendala(),
                List.copyOf(baris.tanda()),
                baris.jejak());
    }

    /** Returns the first difference between this recorded figure and the one computed again. */
    Optional<Perbedaan> bandingkan(Angka lagi) {
        List<Langkah> tercatat = jejak.langkah();
        List<Langkah> dihitung = lagi.jejak.langkah();
        return Stream.<Optional<Perbedaan>>of(
                        Perbedaan.bila(tempat, "tempat", tempat, lagi.tempat),
                        Perbedaan.bila(tempat, "realisasi", sebutan(realisasi), sebutan(lagi.realisasi)),
                        Perbedaan.bila(tempat, "capaian", sebutan(capaian), sebutan(lagi.capaian)),
                        Perbedaan.bila(tempat, "predikat", sebutan(predikat), sebutan(lagi.predikat)),
                        Perbedaan.bila(tempat, "kendala", kendala, lagi.kendala),
                        Perbedaan.bila(tempat, "tanda", tanda, lagi.tanda),
                        Perbedaan.bila(tempat, "kalimat jejak", jejak.kalimat(), lagi.jejak.kalimat()),
                        IntStream.range(0, Math.min(tercatat.size(), dihitung.size()))
                                .mapToObj(i -> Perbedaan.bila(
                                        tempat, "jejak langkah " + (i + 1), tercatat.get(i), dihitung.get(i)))
                                .flatMap(Optional::stream)
                                .findFirst(),
                        Perbedaan.bila(tempat, "banyaknya langkah jejak", tercatat.size(), dihitung.size()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String sebutan(Optional<?> nilai) {
        return nilai.map(Object::toString).orElse("tidak ada");
    }

    @JsonProperty("realisasi")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Nilai realisasiJson() {
        return realisasi.orElse(null);
    }

    @JsonProperty("capaian")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Persentase capaianJson() {
        return capaian.orElse(null);
    }

    @JsonProperty("predikat")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Predikat predikatJson() {
        return predikat.orElse(null);
    }
}
