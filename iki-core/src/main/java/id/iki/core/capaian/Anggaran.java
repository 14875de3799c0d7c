// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.PenyebutNol.Makna;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.Map;
import java.util.Optional;

/**
 * A budget and what was spent of it (<i>anggaran</i>), beside an achievement.
 *
 * <table>
 * <caption>The formulas</caption>
 * <tr><th></th><th>{@link #serapan}</th><th>{@link #efisiensi}</th></tr>
 * <tr><td>formula</td><td>spent / budget</td><td>achievement - absorption</td></tr>
 * <tr><td>unit</td><td>%</td><td>percentage points, which are no percentage</td></tr>
 * <tr><td>better is</td><td>higher</td><td>higher</td></tr>
 * <tr><td>nothing spent</td><td>0 %</td><td>the achievement</td></tr>
 * <tr><td>more spent than budgeted</td><td>above 100 %, kept</td><td>may be negative, kept</td></tr>
 * <tr><td>budget 0</td><td colspan="2">no result, {@link Alasan#PENYEBUT_NOL}</td></tr>
 * <tr><td>a negative amount</td><td colspan="2">no result, {@link Alasan#ANGGARAN_NEGATIF}</td></tr>
 * <tr><td>no achievement</td><td>not concerned</td><td>no result, with its reasons</td></tr>
 * </table>
 *
 * <p>Source of the absorption: tables of LAKIP Dinas Pendidikan Kab. Ogan Ilir 2016 and others, which it reproduces.
 * Source of the efficiency: Dindikpora Kab. Temanggung 2020, which subtracts the printed, rounded percentages (98,68 -
 * 90,37 = 8,31); to do the same, give it a rounded achievement and {@link #efisiensi} the rounded absorption.
 *
 * @param pagu the budget
 * @param realisasi what was spent
 */
@JsonPropertyOrder({"pagu", "realisasi"})
public record Anggaran(
        @JsonProperty(required = true) Besaran pagu,
        @JsonProperty(required = true) Besaran realisasi) {

    /**
     * Creates a budget.
     *
     * @throws IllegalArgumentException if the amounts have different units
     */
    public Anggaran {
        checkArgument(
                pagu.satuan().equals(realisasi.satuan()),
                "pagu and realisasi must have one unit, but were %s and %s",
                pagu,
                realisasi);
    }

    /**
     * Returns the absorption (<i>serapan</i>).
     *
     * @return the exact share of the budget that was spent
     */
    public Result<Persentase> serapan() {
        if (pagu.angka().signum() < 0) {
            return negatif("pagu", pagu);
        } else if (realisasi.angka().signum() < 0) {
            return negatif("realisasi anggaran", realisasi);
        }
        if (pagu.angka().isZero()) {
            Makna makna = realisasi.angka().isZero() ? Makna.TIDAK_ADA_OBJEK : Makna.KESALAHAN_DATA;
            return Result.failure(new Kendala(
                    Alasan.PENYEBUT_NOL,
                    Map.of(
                            "penyebut", "pagu",
                            "pembilang", "realisasi anggaran",
                            "nilaiPembilang", realisasi.sebutan(),
                            "makna", makna.kata(),
                            "tindakan", makna.tindakan())));
        }
        return Result.success(new Persentase(realisasi.angka().dividedBy(pagu.angka())));
    }

    private static Result<Persentase> negatif(String fakta, Besaran nilai) {
        return Result.failure(new Kendala(Alasan.ANGGARAN_NEGATIF, Map.of("fakta", fakta, "nilai", nilai.sebutan())));
    }

    /**
     * Returns the efficiency (<i>efisiensi</i>): how far the achievement is ahead of the absorption.
     *
     * @param capaian the achievement
     * @return the exact difference in percentage points; negative if more was spent than achieved
     */
    public Result<Besaran> efisiensi(Result<Persentase> capaian) {
        return efisiensi(capaian, serapan());
    }

    /**
     * Returns the efficiency of an achievement and an absorption that are known as percentages.
     *
     * @param capaian the achievement
     * @param serapan the absorption
     * @return the exact difference in percentage points, with the reasons of both where there is none
     */
    public static Result<Besaran> efisiensi(Result<Persentase> capaian, Result<Persentase> serapan) {
        return Result.combine(
                capaian,
                serapan,
                (c, s) -> Result.success(new Besaran(c.dalamSatuan().minus(s.dalamSatuan()), Satuan.POIN_PERSEN)));
    }

    /**
     * Returns how the efficiency came about.
     *
     * @param capaian the achievement
     * @return the trail: amounts, absorption, achievement, efficiency
     */
    public Jejak jejak(Result<Persentase> capaian) {
        ImmutableList.Builder<Langkah> langkah = ImmutableList.builder();
        langkah.add(new Langkah.Data("pagu", Optional.of(pagu), Optional.empty()));
        langkah.add(new Langkah.Data("realisasi anggaran", Optional.of(realisasi), Optional.empty()));
        langkah.add(Langkah.akhir("serapan", serapan()));
        langkah.add(Langkah.akhir("capaian", capaian));
        langkah.add(Langkah.akhir("efisiensi", efisiensi(capaian)));
        return new Jejak("Efisiensi: capaian - serapan; serapan = realisasi anggaran / pagu", langkah.build());
    }
}
