// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.skm;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.iki.core.capaian.Dasar;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Success;
import id.iki.core.result.Tanda;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A satisfaction survey (<i>survei kepuasan masyarakat</i>): the sheets of its respondents under a regime.
 *
 * <pre>{@code
 * Skm.of(RezimSkm.PERMENPAN_14_2017, unsur, lembar).hasil()
 * }</pre>
 *
 * <p>The value is the sum over the elements of average times weight, times 25 (<i>NRR tertimbang</i>, <i>nilai
 * konversi</i>). It does not depend on the order of the respondents.
 *
 * <table>
 * <caption>Corner cases</caption>
 * <tr><td>no respondents</td><td>no result, {@link Alasan#RESPONDEN_BELUM_ADA}; not 0 and not D</td></tr>
 * <tr><td>an answer missing</td><td>no result, {@link Alasan#DATA_TIDAK_LENGKAP}, unless {@link JawabanKosong} says
 *     otherwise; then flagged {@link Tanda#ELEMEN_DIKELUARKAN}</td></tr>
 * <tr><td>nobody answered an element</td><td>no result, {@link Alasan#DATA_BELUM_ADA}</td></tr>
 * <tr><td>an answer of 0, 5 or 3,5</td><td>no result, {@link Alasan#JAWABAN_TIDAK_SAH}</td></tr>
 * <tr><td>an answer on something else</td><td>no result, {@link Alasan#UNSUR_TIDAK_DIKENAL}</td></tr>
 * <tr><td>a rounded weight changes the quality</td><td>flagged {@link Tanda#MUTU_BERGANTUNG_BOBOT}</td></tr>
 * </table>
 *
 * @param rezim the regime
 * @param unsur the names of the elements, as many as the regime asks
 * @param lembar the sheets
 * @param bobot the weight; exact unless another was chosen
 * @param kosong what holds for missing answers; none is tolerated unless that was chosen
 */
public record Skm(RezimSkm rezim, List<String> unsur, List<LembarSkm> lembar, BobotSkm bobot, JawabanKosong kosong) {

    /** More names than these are counted, not listed: a sentence stays readable. */
    private static final int NAMA_TERBANYAK = 10;

    /**
     * Creates a survey.
     *
     * @throws IllegalArgumentException if the elements are not as many as the regime asks, are blank or repeated, or if
     *     the weight does not stand for 1/n
     */
    public Skm {
        checkNotNull(kosong, "kosong");
        unsur = ImmutableList.copyOf(unsur);
        lembar = ImmutableList.copyOf(lembar);
        checkArgument(
                unsur.size() == rezim.banyakUnsur(),
                "unsur of %s must be %s, but were %s",
                rezim.kode(),
                rezim.banyakUnsur(),
                unsur.size());
        checkArgument(
                unsur.stream().noneMatch(String::isBlank) && Set.copyOf(unsur).size() == unsur.size(),
                "unsur must be different names, but were %s",
                unsur);
        checkArgument(bobot.isUntuk(unsur.size()), "bobot must stand for 1/%s, but was %s", unsur.size(), bobot);
    }

    /**
     * Returns a survey with the exact weight, which tolerates no missing answer.
     *
     * @param rezim the regime
     * @param unsur the names of the elements, as many as the regime asks
     * @param lembar the sheets
     * @return the survey
     * @throws IllegalArgumentException if the elements are not as many as the regime asks, are blank or repeated
     */
    public static Skm of(RezimSkm rezim, List<String> unsur, List<LembarSkm> lembar) {
        return new Skm(rezim, unsur, lembar, BobotSkm.TEPAT, JawabanKosong.TOLAK);
    }

    /**
     * Returns this survey with another weight.
     *
     * @param baru the weight
     * @return the survey
     * @throws IllegalArgumentException if the weight does not stand for 1/n
     */
    public Skm bobot(BobotSkm baru) {
        return new Skm(rezim, unsur, lembar, baru, kosong);
    }

    /**
     * Returns this survey with another policy for missing answers.
     *
     * @param baru the policy
     * @return the survey
     */
    public Skm kosong(JawabanKosong baru) {
        return new Skm(rezim, unsur, lembar, bobot, baru);
    }

    /**
     * Computes the value.
     *
     * @return the result with its flags, or every reason why there is none
     */
    public Result<NilaiSkm> hasil() {
        List<Kendala> kendala = lembar.stream().flatMap(this::periksa).toList();
        if (!kendala.isEmpty()) {
            return new Failure<>(kendala);
        }
        List<LembarSkm> dihitung = lembar.stream()
                .filter(l -> kosong != JawabanKosong.KELUARKAN_RESPONDEN || isLengkap(l))
                .toList();
        if (dihitung.isEmpty()) {
            return Result.failure(new Kendala(Alasan.RESPONDEN_BELUM_ADA, Map.of()));
        }
        return Result.all(unsur.stream().map(u -> unsur(u, dihitung)).toList())
                .map(perUnsur -> new NilaiSkm(rezim, bobot, dihitung.size(), perUnsur))
                .flatMap(nilai -> new Success<>(nilai, tanda(nilai)));
    }

    private boolean isLengkap(LembarSkm satu) {
        return satu.jawaban().keySet().containsAll(unsur);
    }

    private Stream<Kendala> periksa(LembarSkm satu) {
        return Stream.concat(
                Sets.difference(satu.jawaban().keySet(), ImmutableSet.copyOf(unsur)).stream()
                        .map(u -> new Kendala(
                                Alasan.UNSUR_TIDAK_DIKENAL, Map.of("unsur", u, "responden", satu.responden()))),
                satu.jawaban().entrySet().stream()
                        .filter(e ->
                                !e.getValue().isInteger() || !rezim.jawaban().memuat(e.getValue()))
                        .map(e -> new Kendala(
                                Alasan.JAWABAN_TIDAK_SAH,
                                Map.of(
                                        "unsur", e.getKey(),
                                        "responden", satu.responden(),
                                        "jawaban", e.getValue().sebutan(),
                                        "terendah", rezim.jawaban().bawah().sebutan(),
                                        "tertinggi", rezim.jawaban().atas().sebutan()))));
    }

    private Result<NilaiSkm.Unsur> unsur(String nama, List<LembarSkm> dihitung) {
        List<String> tanpa = dihitung.stream()
                .filter(l -> !l.jawaban().containsKey(nama))
                .map(LembarSkm::responden)
                .toList();
        if (tanpa.size() == dihitung.size()) {
            return Result.failure(Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", nama));
        }
        if (!tanpa.isEmpty() && kosong == JawabanKosong.TOLAK) {
            return Result.failure(new Kendala(
                    Alasan.DATA_TIDAK_LENGKAP,
                    Map.of(
                            "ukuran", nama,
                            "tanpaNilai", Integer.toString(tanpa.size()),
                            "jumlah", Integer.toString(dihitung.size()),
                            "populasi", "responden",
                            "nama", nama(tanpa))));
        }
        long jumlah = dihitung.stream()
                .map(l -> l.jawaban().getOrDefault(nama, Pecahan.NOL))
                .mapToLong(p -> p.pembilang().longValueExact())
                .sum();
        return Result.success(new NilaiSkm.Unsur(nama, dihitung.size() - tanpa.size(), jumlah));
    }

    private static String nama(List<String> semua) {
        int lagi = semua.size() - NAMA_TERBANYAK;
        return lagi <= 0
                ? String.join(", ", semua)
                : String.join(", ", semua.subList(0, NAMA_TERBANYAK)) + ", dan " + lagi + " lagi";
    }

    private Set<Tanda> tanda(NilaiSkm nilai) {
        Set<Tanda> tanda = EnumSet.noneOf(Tanda.class);
        if (!lembar.stream().allMatch(this::isLengkap)) {
            tanda.add(Tanda.ELEMEN_DIKELUARKAN);
        }
        if (!nilai.mutu().equals(nilai.bobot(BobotSkm.TEPAT).mutu())) {
            tanda.add(Tanda.MUTU_BERGANTUNG_BOBOT);
        }
        return tanda;
    }

    /**
     * Returns how the value came about: regime and basis, weight, average and weighted average of each element, index,
     * converted value, rounding, quality.
     *
     * @return the trail
     */
    public Jejak jejak() {
        Result<NilaiSkm> hasil = hasil();
        List<Langkah> langkah = new ArrayList<>();
        langkah.add(new Langkah.Keterangan("rezim", rezim.nama()));
        rezim.mutu()
                .dasar()
                .map(Dasar::regulasi)
                .ifPresent(regulasi -> langkah.add(new Langkah.Keterangan("dasar", regulasi)));
        langkah.add(new Langkah.Keterangan("bobot", bobot.untuk(unsur.size()).sebutan()));
        langkah.add(new Langkah.Keterangan("jawaban kosong", kosong.kata()));
        hasil.toOptional().ifPresent(nilai -> langkah(nilai, langkah));
        langkah.add(Langkah.akhir("nilai survei", hasil.map(n -> skor(Pecahan.of(n.nilai())))));
        return new Jejak(rezim.nama() + ", " + lembar.size() + " responden", langkah);
    }

    private static void langkah(NilaiSkm nilai, List<Langkah> langkah) {
        Pecahan bobot = nilai.bobot().untuk(nilai.unsur().size());
        for (NilaiSkm.Unsur satu : nilai.unsur()) {
            langkah.add(new Langkah.Hitungan(
                    "NRR " + satu.nama() + ": " + satu.jumlah() + " / " + satu.responden(), skor(satu.nrr())));
            langkah.add(new Langkah.Hitungan(
                    "NRR tertimbang " + satu.nama() + ": " + satu.nrr() + " x " + bobot.sebutan(),
                    skor(nilai.tertimbang(satu))));
        }
        langkah.add(new Langkah.Hitungan("indeks: jumlah NRR tertimbang", skor(nilai.indeks())));
        langkah.add(new Langkah.Hitungan(
                "nilai konversi: indeks x " + nilai.rezim().pengali().sebutan(), skor(nilai.konversi())));
        langkah.add(new Langkah.Hitungan(
                "dibulatkan, " + nilai.rezim().pembulatan().nama(), skor(Pecahan.of(nilai.nilai()))));
        langkah.add(new Langkah.Keterangan("mutu", nilai.mutu().toString()));
    }

    private static Besaran skor(Pecahan angka) {
        return new Besaran(angka, Satuan.NILAI);
    }
}
