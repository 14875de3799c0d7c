// SPDX-License-Identifier: Apache-2.0
package id.iki.core.gabungan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.kinerja.AturanPeriode;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The targets of the parts of a period (<i>rencana</i>, plan; in a <i>rencana aksi</i> those of the quarters), for one
 * indicator. They make the target of the whole by the rule by which the realisations do.
 *
 * <pre>{@code
 * Rencana rencana = Rencana.of(
 *         AturanPeriode.JUMLAH,
 *         Periode.tahun(2025),
 *         Map.of(triwulan(2025, 1), Besaran.of(10, DOKUMEN), triwulan(2025, 2), Besaran.of(20, DOKUMEN), ...));
 * Result<Nilai> semester1 = rencana.sampaiDengan(triwulan(2025, 2)); // 30 dokumen
 * List<Pantauan> tabel = rencana.pantau(data, pengukuran, AturanCapaian.NAIK);
 * }</pre>
 *
 * <p>A plan that does not fit the target of the whole, or falls where it is cumulative, can be made: {@link #tanda}
 * warns, and nothing is refused, because no source says that the parts must add up.
 *
 * @param aturan how targets, and realisations, of the parts make those of the whole
 * @param bentuk whether the targets of a plan that adds up are written down part by part or to date
 * @param periode the whole period
 * @param target the targets by part, in the order of time, at least one, all in one unit
 */
@JsonPropertyOrder({"aturan", "bentuk", "periode", "target"})
public record Rencana(AturanPeriode aturan, Bentuk bentuk, Periode periode, Map<Periode, Nilai> target) {

    /** How the targets of a plan are written down (<i>bentuk</i>, form). */
    public enum Bentuk {
        /** Each part has its own target. */
        PER_BAGIAN,
        /** Each part has what is to be reached since the beginning, for a plan that adds up. */
        SAMPAI_DENGAN
    }

    /**
     * Creates a plan.
     *
     * @throws IllegalArgumentException if there is no target, if units differ, if a part lies outside the whole, if two
     *     parts overlap, if parts of a mean differ in length, or if targets to date are given for a plan that does not
     *     add up: there each target is one to date already
     */
    public Rencana {
        checkNotNull(aturan, "aturan");
        checkNotNull(periode, "periode");
        checkArgument(
                aturan == AturanPeriode.JUMLAH || bentuk == Bentuk.PER_BAGIAN,
                "bentuk must be PER_BAGIAN for %s, but was %s",
                aturan,
                bentuk);
        List<Satuan> satuan =
                target.values().stream().map(Nilai::satuan).distinct().toList();
        checkArgument(satuan.size() == 1, "target must be in one unit, but was in %s", satuan);
        checkArgument(
                aturan != AturanPeriode.RATA_RATA
                        || target.keySet().stream()
                                        .map(Periode::jangka)
                                        .distinct()
                                        .count()
                                == 1,
                "target must be for parts of one length, which a mean is made of, but was for %s",
                target.keySet());
        Map<Periode, Nilai> diberikan = target;
        target = Petak.of(periode, List.copyOf(target.keySet()), Optional.empty()).bagian().stream()
                .collect(toImmutableMap(p -> p, p -> requireNonNull(diberikan.get(p))));
    }

    @JsonCreator
    static Rencana dari(
            @JsonProperty(value = "aturan", required = true) AturanPeriode aturan,
            @JsonProperty(value = "bentuk", required = true) Bentuk bentuk,
            @JsonProperty(value = "periode", required = true) Periode periode,
            @JsonProperty(value = "target", required = true) Map<String, Nilai> target) {
        return new Rencana(
                aturan,
                bentuk,
                periode,
                target.entrySet().stream()
                        .collect(toImmutableMap(e -> Periode.parse(e.getKey()), Map.Entry::getValue)));
    }

    /** Writes the codes of the periods. */
    @JsonProperty("target")
    private Map<String, Nilai> targetJson() {
        return target.entrySet().stream().collect(toImmutableMap(e -> e.getKey().toString(), Map.Entry::getValue));
    }

    /**
     * Returns a plan with the targets of each part alone.
     *
     * @param aturan how they make the target of the whole
     * @param periode the whole period
     * @param target the targets by part
     * @return the plan
     */
    public static Rencana of(AturanPeriode aturan, Periode periode, Map<Periode, ? extends Nilai> target) {
        return new Rencana(aturan, Bentuk.PER_BAGIAN, periode, ImmutableMap.copyOf(target));
    }

    /**
     * Returns a plan that adds up, with targets to date: 10, 30, 60, 100 for quarters of 10, 20, 30 and 40.
     *
     * @param periode the whole period
     * @param target the targets by the part at whose end they are to be reached
     * @return the plan
     */
    public static Rencana sampaiDengan(Periode periode, Map<Periode, ? extends Nilai> target) {
        return new Rencana(AturanPeriode.JUMLAH, Bentuk.SAMPAI_DENGAN, periode, ImmutableMap.copyOf(target));
    }

    /**
     * Returns the target of a part alone.
     *
     * @param bagian the part
     * @return the target; a failure if the plan has none for it or, written to date, for the part before it
     */
    public Result<Nilai> target(Periode bagian) {
        Nilai ada = target.get(bagian);
        if (bentuk == Bentuk.PER_BAGIAN || ada == null) {
            return ada == null ? belumAda(bagian) : Result.success(ada);
        }
        List<Periode> semua = petak().semua();
        int tempat = semua.indexOf(bagian);
        return tempat == 0
                ? Result.success(ada)
                : sampaiDengan(semua.get(tempat - 1))
                        .map(lalu -> ada.withAngka(ada.angka().minus(lalu.angka())));
    }

    /**
     * Returns the target from the beginning to the end of a part, by the rule of the plan.
     *
     * @param akhir the last part
     * @return the target to date; a failure if the plan lacks one that it is made of
     */
    public Result<Nilai> sampaiDengan(Periode akhir) {
        Nilai ada = target.get(akhir);
        if (ada == null) {
            return belumAda(akhir);
        }
        if (bentuk == Bentuk.SAMPAI_DENGAN || aturan == AturanPeriode.TERAKHIR || aturan == AturanPeriode.KUMULATIF) {
            return Result.success(ada);
        }
        return Result.all(petak().semua().stream()
                        .filter(p -> !p.mulai().isAfter(akhir.mulai()))
                        .map(this::target)
                        .toList())
                .map(semua -> ada.withAngka(
                        aturan.gabung(semua.stream().map(Nilai::angka).toList())));
    }

    /**
     * Returns the target of the whole, by the rule of the plan.
     *
     * @return the target; a failure if the plan lacks one that it is made of
     */
    public Result<Nilai> keseluruhan() {
        List<Periode> semua = petak().semua();
        return sampaiDengan(semua.get(semua.size() - 1));
    }

    /**
     * Returns the same plan in another form.
     *
     * @param baru the form
     * @return the plan; a failure if it lacks a target that one of the other form is made of
     * @throws IllegalArgumentException if the plan does not add up and the form is {@link Bentuk#SAMPAI_DENGAN}
     */
    public Result<Rencana> bentuk(Bentuk baru) {
        checkArgument(
                aturan == AturanPeriode.JUMLAH || baru == Bentuk.PER_BAGIAN,
                "bentuk must be PER_BAGIAN for %s, but was %s",
                aturan,
                baru);
        List<Periode> semua = ImmutableList.copyOf(target.keySet());
        return Result.all(semua.stream()
                        .map(p -> baru == Bentuk.PER_BAGIAN ? target(p) : sampaiDengan(p))
                        .toList())
                .map(nilai -> new Rencana(
                        aturan,
                        baru,
                        periode,
                        semua.stream().collect(toImmutableMap(p -> p, p -> nilai.get(semua.indexOf(p))))));
    }

    /**
     * Returns what a reader of the plan must be told.
     *
     * @param tahunan the target of the whole, as it was agreed apart from the plan; empty if there is none
     * @return {@link Tanda#RENCANA_TIDAK_LENGKAP} if a part has no target, {@link Tanda#RENCANA_KUMULATIF_TURUN} if
     *     targets to date or cumulative ones fall, {@link Tanda#RENCANA_BERBEDA_DARI_TARGET} if the parts do not make
     *     the target of the whole
     */
    public Set<Tanda> tanda(Optional<Target> tahunan) {
        ImmutableSet.Builder<Tanda> tanda = ImmutableSet.builder();
        if (!petak().kosong().isEmpty()) {
            tanda.add(Tanda.RENCANA_TIDAK_LENGKAP);
        }
        if (isTurun()) {
            tanda.add(Tanda.RENCANA_KUMULATIF_TURUN);
        }
        keseluruhan()
                .toOptional()
                .ifPresent(jumlah -> tahunan.ifPresent(t -> {
                    if (!sesuai(t, jumlah)) {
                        tanda.add(Tanda.RENCANA_BERBEDA_DARI_TARGET);
                    }
                }));
        return tanda.build();
    }

    private boolean isTurun() {
        List<Pecahan> angka = target.values().stream().map(Nilai::angka).toList();
        if (bentuk == Bentuk.PER_BAGIAN && aturan == AturanPeriode.JUMLAH) {
            return angka.stream().anyMatch(a -> a.signum() < 0);
        }
        boolean kumulatif = bentuk == Bentuk.SAMPAI_DENGAN || aturan == AturanPeriode.KUMULATIF;
        for (int i = 1; kumulatif && i < angka.size(); i++) {
            if (angka.get(i).compareTo(angka.get(i - 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean sesuai(Target target, Nilai jumlah) {
        if (target instanceof Target.Antara antara) {
            return jumlah.satuan().equals(target.satuan())
                    && jumlah.angka().compareTo(antara.bawah().angka()) >= 0
                    && jumlah.angka().compareTo(antara.atas().angka()) <= 0;
        }
        return target instanceof Target.Sebesar sebesar
                ? sebesar.nilai().equals(jumlah)
                : jumlah.satuan().equals(target.satuan()) && jumlah.angka().isZero();
    }

    /**
     * Holds the realisations of the parts, alone and to date, against the plan.
     *
     * @param data the facts; of a part of the plan they may be given in shorter parts
     * @param pengukuran the formula and the policy; the rule on periods is that of this plan
     * @param capaian the rule of achievement
     * @return a row for each part of the whole, in the order of time; one that lies after the end of the data has no
     *     realisation
     */
    public List<Pantauan> pantau(DataBerkala data, Pengukuran pengukuran, AturanCapaian capaian) {
        Pengukuran diukur =
                new Pengukuran(pengukuran.formulasi(), pengukuran.kebijakan().periode(aturan));
        return petak().semua().stream()
                .map(p -> {
                    Realisasi sendiri = data.dalam(p).hitung(diukur);
                    Realisasi sampai = data.sampaiDengan(p).hitung(diukur);
                    return new Pantauan(
                            p,
                            sendiri,
                            capaian.hitung(
                                    sendiri.hasil(), target(p).toOptional().map(Target::of)),
                            sampai,
                            capaian.hitung(
                                    sampai.hasil(), sampaiDengan(p).toOptional().map(Target::of)));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private Petak petak() {
        return Petak.of(periode, List.copyOf(target.keySet()), Optional.empty());
    }

    private static Result<Nilai> belumAda(Periode bagian) {
        return Result.failure(Kendala.of(Alasan.RENCANA_BELUM_ADA, "periode", bagian.nama()));
    }
}
