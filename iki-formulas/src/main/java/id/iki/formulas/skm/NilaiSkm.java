// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.skm;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import id.iki.core.capaian.Predikat;
import id.iki.core.fakta.Fakta;
import id.iki.core.fakta.Skor;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a survey gave: totals by element, from which averages, value and quality follow. It carries the regime and the
 * weight, without which a value says little.
 *
 * @param rezim the regime
 * @param bobot the weight that was used
 * @param responden how many respondents were counted
 * @param unsur the totals, in the order of the survey
 */
@JsonPropertyOrder({"rezim", "bobot", "responden", "unsur"})
public record NilaiSkm(
        @JsonProperty(required = true) RezimSkm rezim,
        @JsonProperty(required = true) BobotSkm bobot,
        @JsonProperty(required = true) int responden,
        @JsonProperty(required = true) List<Unsur> unsur) {

    /**
     * The answers on one element (<i>unsur</i>).
     *
     * @param nama its name
     * @param responden how many answered it
     * @param jumlah the sum of their answers
     */
    @JsonPropertyOrder({"nama", "responden", "jumlah"})
    public record Unsur(
            @JsonProperty(required = true) String nama,
            @JsonProperty(required = true) int responden,
            @JsonProperty(required = true) long jumlah) {
        /**
         * Creates the answers on an element.
         *
         * @throws IllegalArgumentException if nobody answered it
         */
        public Unsur {
            checkArgument(responden > 0, "responden must be positive, but was %s", responden);
        }

        /**
         * Returns the average (<i>nilai rata-rata</i>, NRR).
         *
         * @return the exact average
         */
        public Pecahan nrr() {
            return Pecahan.of(jumlah, responden);
        }
    }

    /**
     * Creates a result.
     *
     * @throws IllegalArgumentException if the elements are not as many as the regime asks, or the weight is not theirs
     */
    public NilaiSkm {
        unsur = ImmutableList.copyOf(unsur);
        checkArgument(
                unsur.size() == rezim.banyakUnsur() && bobot.isUntuk(unsur.size()),
                "unsur must be %s with a weight of 1/%s, but were %s with %s",
                rezim.banyakUnsur(),
                rezim.banyakUnsur(),
                unsur.size(),
                bobot);
    }

    /**
     * Returns the weighted average of an element.
     *
     * @param satu the element
     * @return the exact product of its average and the weight
     */
    public Pecahan tertimbang(Unsur satu) {
        return satu.nrr().times(bobot.untuk(unsur.size()));
    }

    /**
     * Returns the index: the sum of the weighted averages.
     *
     * @return the exact sum
     */
    public Pecahan indeks() {
        return Pecahan.sum(Lists.transform(unsur, this::tertimbang));
    }

    /**
     * Returns the converted value before it is rounded.
     *
     * @return the exact product of the index and the regime's multiplier
     */
    public Pecahan konversi() {
        return indeks().times(rezim.pengali());
    }

    /**
     * Returns the value of the survey: the converted value after the rounding that the regime declares.
     *
     * @return the value, between 25 and 100 with the exact weight
     */
    public BigDecimal nilai() {
        return konversi().round(rezim.pembulatan());
    }

    /**
     * Returns the quality, read from the rounded value.
     *
     * @return its letter and its words: {@code B (Baik)}
     */
    public Predikat mutu() {
        return rezim.mutu().predikat(konversi()).orElseThrow();
    }

    /**
     * Returns this result with another weight, over the same answers.
     *
     * @param baru the weight
     * @return the result
     * @throws IllegalArgumentException if the weight does not stand for 1/n
     */
    public NilaiSkm bobot(BobotSkm baru) {
        return new NilaiSkm(rezim, baru, responden, unsur);
    }

    /**
     * Returns the fact that a score has the value of this survey, for formulas such as "Nilai Survey Kepuasan
     * Masyarakat".
     *
     * @param skor the score
     * @return the fact, with the regime, the weight and the number of respondents as its source
     */
    public Fakta fakta(Skor skor) {
        return skor.sebesar(nilai())
                .sumber(rezim.nama() + ", bobot " + bobot + ", " + Notasi.INDONESIA.tulis(BigDecimal.valueOf(responden))
                        + " responden");
    }
}
