// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.skm;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.iki.core.capaian.Dasar;
import id.iki.core.capaian.Jenjang;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Skala;
import id.iki.core.fakta.Pembanding;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Rentang;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A regime of satisfaction surveys (<i>rezim</i>), as data: how much it asks, which answers there are, and which quality a
 * value has. The same value can have another quality under another regime: 82 is B under {@link #PERMENPAN_14_2017} and A
 * under {@link #KEPMENPAN_25_2004}.
 *
 * @param kode the code
 * @param nama the name
 * @param banyakUnsur how many elements it asks
 * @param jawaban the lowest and the highest answer
 * @param pengali what the weighted average is multiplied by
 * @param mutu the scale of qualities, over the converted value; it declares its rounding and is defined for all figures
 */
@JsonPropertyOrder({"kode", "nama", "banyakUnsur", "jawaban", "pengali", "mutu"})
public record RezimSkm(
        @JsonProperty(required = true) String kode,
        @JsonProperty(required = true) String nama,
        @JsonProperty(required = true) int banyakUnsur,
        @JsonProperty(required = true) Rentang jawaban,
        @JsonProperty(required = true) Pecahan pengali,
        @JsonProperty(required = true) Skala mutu) {

    /**
     * PermenPANRB 14/2017: nine elements, answers 1 to 4, A from 88,31, B from 76,61, C from 65,00, D below.
     *
     * <p>Weights and intervals (25,00-64,99; 65,00-76,60; 76,61-88,30; 88,31-100,00) were read in sources that apply the
     * regulation. They leave holes between their two decimals, so the value is rounded to two decimals before it is looked
     * up; that halves go up is inferred: 88,305 is A, 76,605 is B, 64,995 is C. The intervals that are printed for averages
     * have other holes and are not used.
     */
    public static final RezimSkm PERMENPAN_14_2017 = of(
            "permenpan-14-2017",
            "SKM menurut PermenPANRB 14/2017",
            9,
            List.of("88.31", "76.61", "65"),
            new Dasar(
                    "Peraturan Menteri PANRB Nomor 14 Tahun 2017",
                    Optional.empty(),
                    Optional.empty(),
                    Dasar.Verifikasi.SEBAGIAN_DISIMPULKAN,
                    "https://e-smile.tubaba.go.id/main/skm/laporan/online; rumus_perhitungan_ikm_lengkap.md pada"
                            + " github.com/rennn9/GASPUL_BACKEND"));

    /**
     * KEP/25/M.PAN/2/2004: fourteen elements, answers 1 to 4, A from 81,26, B from 62,51, C from 43,76, D below.
     *
     * <p>The intervals were read in a source; that figures are rounded to two decimals before they are looked up, the
     * words for the qualities and the upper end of A are inferred.
     */
    public static final RezimSkm KEPMENPAN_25_2004 = of(
            "kepmenpan-25-2004",
            "IKM menurut KEP/25/M.PAN/2/2004",
            14,
            List.of("81.26", "62.51", "43.76"),
            new Dasar(
                    "Keputusan Menteri PAN Nomor KEP/25/M.PAN/2/2004",
                    Optional.of(LocalDate.of(2004, 2, 24)),
                    Optional.empty(),
                    Dasar.Verifikasi.SEBAGIAN_DISIMPULKAN,
                    "https://123dok.com/document/yjvon25y- (interval nilai); https://fliphtml5.com/aludp/wxcu/ (bobot)"));

    /**
     * Creates a regime.
     *
     * @throws IllegalArgumentException if a text is blank, nothing is asked, the multiplier is not positive, or the scale
     *     declares no rounding or has bounds
     */
    public RezimSkm {
        checkArgument(!kode.isBlank() && !nama.isBlank(), "kode and nama must not be blank");
        checkArgument(banyakUnsur > 0, "banyakUnsur must be positive, but was %s", banyakUnsur);
        checkArgument(pengali.signum() > 0, "pengali must be positive, but was %s", pengali);
        checkArgument(
                mutu.pembulatan().isPresent() && mutu.batas().isEmpty(),
                "the scale %s must declare a rounding and be defined for all figures",
                mutu.kode());
    }

    private static RezimSkm of(String kode, String nama, int banyakUnsur, List<String> batas, Dasar dasar) {
        return new RezimSkm(
                kode,
                nama,
                banyakUnsur,
                Rentang.of(1, 4),
                Pecahan.of(25),
                Skala.builder(kode, "Mutu pelayanan, " + nama)
                        .jenjang(jenjang("A", "Sangat Baik", batas.get(0)))
                        .jenjang(jenjang("B", "Baik", batas.get(1)))
                        .jenjang(jenjang("C", "Kurang Baik", batas.get(2)))
                        .dibulatkan(Pembulatan.DUA_DESIMAL)
                        .dasar(dasar)
                        .selebihnya(new Predikat("D", "Tidak Baik")));
    }

    private static Jenjang jenjang(String kode, String label, String batas) {
        return new Jenjang(new Predikat(kode, label), Pembanding.SEKURANG_KURANGNYA, Pecahan.parse(batas));
    }

    /**
     * Returns the regimes that are built in.
     *
     * @return the regimes, the present one first
     */
    public static List<RezimSkm> semua() {
        return List.of(PERMENPAN_14_2017, KEPMENPAN_25_2004);
    }

    /**
     * Returns how the converted value is rounded before its quality is looked up.
     *
     * @return the rounding that the scale declares
     */
    public Pembulatan pembulatan() {
        return mutu.pembulatan().orElseThrow();
    }
}
