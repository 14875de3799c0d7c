// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.skm;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.nilai.Pecahan;
import id.iki.core.pembangkit.Oracle;
import id.iki.core.result.Alasan;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** The laws of surveys, over answers that may be missing or not be allowed. */
class SkmProperties {

    private static final List<String> UNSUR = SkmTest.SEMBILAN;

    @Provide
    Arbitrary<Skm> survei() {
        Arbitrary<Integer> jawaban = Arbitraries.frequencyOf(
                Tuple.of(400, Arbitraries.integers().between(1, 4)), Tuple.of(1, Arbitraries.of(0, 5, -1)));
        Arbitrary<LembarSkm> lembar = Combinators.combine(
                        Arbitraries.integers().between(1, 1000),
                        jawaban.list().ofSize(9),
                        Arbitraries.frequencyOf(
                                Tuple.of(25, Arbitraries.just(-1)),
                                Tuple.of(1, Arbitraries.integers().between(0, 8))))
                .as((n, isi, kosong) -> {
                    Map<String, Integer> semua = new HashMap<>();
                    for (int u = 0; u < 9; u++) {
                        if (u != kosong) {
                            semua.put(UNSUR.get(u), isi.get(u));
                        }
                    }
                    return LembarSkm.of("responden " + n, semua);
                });
        return Combinators.combine(
                        lembar.list().ofMaxSize(8),
                        Arbitraries.of("tepat", "0,11", "0,111", "0,1111").map(BobotSkm::parse),
                        Arbitraries.of(JawabanKosong.class))
                .as((l, b, k) -> new Skm(RezimSkm.PERMENPAN_14_2017, UNSUR, l, b, k));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_respondents_is_irrelevant(@ForAll("survei") Skm survei, @ForAll Random acak) {
        List<LembarSkm> lain = new ArrayList<>(survei.lembar());
        Collections.shuffle(lain, acak);
        Result<NilaiSkm> diacak =
                new Skm(survei.rezim(), survei.unsur(), lain, survei.bobot(), survei.kosong()).hasil();
        assertThat(diacak.toOptional()).isEqualTo(survei.hasil().toOptional());
        assertThat(diacak.tanda()).isEqualTo(survei.hasil().tanda());
        assertThat(diacak.kendala().stream().map(k -> k.alasan()).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(survei.hasil().kendala().stream()
                        .map(k -> k.alasan())
                        .distinct()
                        .toList());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void values_are_those_of_the_oracle(@ForAll("survei") Skm survei) {
        Result<NilaiSkm> hasil = survei.hasil();
        if (hasil.isSuccess()) {
            NilaiSkm nilai = hasil.orElseThrow();
            Oracle harus = oracle(survei);
            assertThat(Oracle.of(nilai.konversi())).isEqualTo(harus);
            BigDecimal bulat = harus.round(2, RoundingMode.HALF_UP);
            assertThat(nilai.nilai()).isEqualTo(bulat);
            assertThat(nilai.mutu().kode()).isEqualTo(mutu(bulat));
            if (survei.bobot().equals(BobotSkm.TEPAT)) {
                assertThat(nilai.konversi()).isBetween(Pecahan.of(25), Pecahan.SERATUS);
            }
        }
        Statistics.collect(hasil.isSuccess() ? "ada" : hasil.kendala().get(0).alasan());
        Statistics.coverage(c -> {
            c.check("ada").percentage(p -> p > 40);
            c.check(Alasan.RESPONDEN_BELUM_ADA).percentage(p -> p > 1);
            c.check(Alasan.JAWABAN_TIDAK_SAH).percentage(p -> p > 1);
            c.check(Alasan.DATA_TIDAK_LENGKAP).percentage(p -> p > 1);
        });
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void the_warning_stands_exactly_where_the_exact_weight_gives_another_quality(@ForAll("survei") Skm survei) {
        Result<NilaiSkm> hasil = survei.hasil();
        hasil.toOptional()
                .ifPresent(nilai -> assertThat(hasil.tanda().contains(Tanda.MUTU_BERGANTUNG_BOBOT))
                        .isEqualTo(!survei.bobot(BobotSkm.TEPAT)
                                .hasil()
                                .orElseThrow()
                                .mutu()
                                .equals(nilai.mutu())));
    }

    /** Sums with plain loops; the answers are those that the policy leaves. */
    private static Oracle oracle(Skm survei) {
        List<Map<String, Pecahan>> lembar = new ArrayList<>();
        for (LembarSkm satu : survei.lembar()) {
            if (survei.kosong() != JawabanKosong.KELUARKAN_RESPONDEN
                    || satu.jawaban().size() == 9) {
                lembar.add(satu.jawaban());
            }
        }
        Oracle indeks = Oracle.of(0);
        Oracle bobot = switch (survei.bobot().toString()) {
            case "0,11" -> Oracle.of(11, 100);
            case "0,111" -> Oracle.of(111, 1000);
            case "0,1111" -> Oracle.of(1111, 10_000);
            default -> Oracle.of(1, 9);
        };
        for (String unsur : UNSUR) {
            Oracle jumlah = Oracle.of(0);
            int n = 0;
            for (Map<String, Pecahan> satu : lembar) {
                Pecahan jawaban = satu.get(unsur);
                if (jawaban != null) {
                    jumlah = jumlah.plus(Oracle.of(jawaban));
                    n++;
                }
            }
            indeks = indeks.plus(jumlah.dividedBy(Oracle.of(n)).times(bobot));
        }
        return indeks.times(Oracle.of(25));
    }

    private static String mutu(BigDecimal nilai) {
        return nilai.compareTo(new BigDecimal("88.31")) >= 0
                ? "A"
                : nilai.compareTo(new BigDecimal("76.61")) >= 0
                        ? "B"
                        : nilai.compareTo(new BigDecimal("65")) >= 0 ? "C" : "D";
    }
}
