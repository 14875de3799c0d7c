// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.iki.core.jejak.Berjejak;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Success;
import id.iki.core.result.Tanda;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a target was achieved (<i>capaian</i>, achievement), by a declared rule.
 *
 * <p>Made by {@link AturanCapaian#hitung}. Immutable. The figure is computed at once; rating, score, flags of the order
 * and trail are found when asked for.
 */
public final class Capaian implements Berjejak {

    private static final Kendala TANPA_TARGET = new Kendala(Alasan.TARGET_BELUM_ADA, Map.of());
    private static final Kendala TANPA_SKALA = new Kendala(Alasan.SKALA_BELUM_ADA, Map.of());
    private static final Kendala TANPA_SKALA_NILAI = new Kendala(Alasan.SKALA_NILAI_BELUM_ADA, Map.of());

    private static final ImmutableSet<Tanda> TANPA_TANDA = ImmutableSet.of();
    private static final ImmutableSet<Tanda> NEGATIF = ImmutableSet.of(Tanda.CAPAIAN_NEGATIF);
    private static final ImmutableSet<Tanda> DIBATASI = ImmutableSet.of(Tanda.DIBATASI);
    private static final ImmutableSet<Tanda> NEGATIF_DIBATASI = ImmutableSet.of(Tanda.CAPAIAN_NEGATIF, Tanda.DIBATASI);

    // the parts of the outcomes and not the outcomes: there are many more figures than readers of them
    private final @Nullable Nilai realisasi; // null if there is none; why not is in kendala
    private final Set<Tanda> tandaRealisasi;
    private final @Nullable Target target;
    private final AturanCapaian aturan;
    private final @Nullable Persentase akhir; // null if there is none; why not is in kendala
    private final ImmutableSet<Tanda> tandaAkhir;
    private final List<Kendala> kendala;

    private Capaian(
            @Nullable Nilai realisasi,
            Set<Tanda> tandaRealisasi,
            @Nullable Target target,
            AturanCapaian aturan,
            @Nullable Persentase akhir,
            ImmutableSet<Tanda> tandaAkhir,
            List<Kendala> kendala) {
        this.realisasi = realisasi;
        this.tandaRealisasi = tandaRealisasi;
        this.target = target;
        this.aturan = aturan;
        this.akhir = akhir;
        this.tandaAkhir = tandaAkhir;
        this.kendala = kendala;
    }

    static Capaian of(Result<Nilai> realisasi, @Nullable Target target, AturanCapaian aturan) {
        if (checkNotNull(realisasi, "realisasi") instanceof Success<Nilai> ada) {
            return of(ada.value(), ada.tanda(), target, aturan);
        }
        List<Kendala> kendala = target == null
                ? Failure.of(realisasi, Result.failure(TANPA_TARGET)).kendala()
                : realisasi.kendala();
        return tanpaHasil(null, TANPA_TANDA, target, aturan, kendala);
    }

    static Capaian of(Realisasi realisasi, Target target, AturanCapaian aturan) {
        checkNotNull(target, "target");
        // the outcome is looked into here, not handed on, so that it need not be made
        return realisasi.hasil() instanceof Success<Nilai> ada
                ? of(ada.value(), ada.tanda(), target, aturan)
                : of(realisasi.hasil(), target, aturan);
    }

    static Capaian of(Nilai realisasi, Target target, AturanCapaian aturan) {
        return of(checkNotNull(realisasi, "realisasi"), TANPA_TANDA, checkNotNull(target, "target"), aturan);
    }

    private static Capaian of(Nilai realisasi, Set<Tanda> tanda, @Nullable Target target, AturanCapaian aturan) {
        Result<Persentase> mentah = mentah(realisasi, target, aturan.rumus());
        return mentah instanceof Success<Persentase> ada
                ? jalankan(realisasi, tanda, target, aturan, ada.value())
                : tanpaHasil(realisasi, tanda, target, aturan, mentah.kendala());
    }

    private static Capaian tanpaHasil(
            @Nullable Nilai realisasi,
            Set<Tanda> tanda,
            @Nullable Target target,
            AturanCapaian aturan,
            List<Kendala> kendala) {
        return new Capaian(realisasi, tanda, target, aturan, null, TANPA_TANDA, kendala);
    }

    private static Result<Persentase> mentah(Nilai nilai, @Nullable Target target, RumusCapaian rumus) {
        if (target == null) {
            return Result.failure(TANPA_TARGET);
        } else if (!nilai.satuan().equals(target.satuan())) {
            return Result.failure(new Kendala(
                    Alasan.SATUAN_BERBEDA,
                    Map.of(
                            "satuanTarget", target.satuan().nama(),
                            "satuanRealisasi", nilai.satuan().nama())));
        }
        Pecahan r = nilai.angka();
        if (target instanceof Target.Sebesar sebesar) {
            return rumus.hitung(sebesar.nilai().angka(), r);
        } else if (target instanceof Target.Antara antara) {
            // outside the range its nearer bound is the target; inside, it is achieved in full
            Pecahan bawah = antara.bawah().angka();
            Pecahan atas = antara.atas().angka();
            return r.compareTo(bawah) < 0
                    ? rumus.hitung(bawah, r)
                    : r.compareTo(atas) > 0 ? rumus.hitung(atas, r) : Result.success(Persentase.SERATUS);
        }
        return r.signum() < 0
                ? Result.failure(new Kendala(
                        Alasan.REALISASI_NEGATIF, Map.of("realisasi", r.sebutan(), "rumus", target.sebutan())))
                : Result.success(Persentase.of(r.isZero() ? 100 : 0));
    }

    // this runs for every figure of a report: no iterators, no streams, nothing made that is not kept
    @SuppressWarnings("ReferenceEquality") // a stage that changes nothing returns the figure that it was given
    private static Capaian jalankan(
            Nilai realisasi, Set<Tanda> tanda, @Nullable Target target, AturanCapaian aturan, Persentase mentah) {
        Persentase akhir = mentah;
        boolean dibatasi = false;
        for (Tahap satu : aturan.pengubah()) {
            Persentase berikut = satu.terapkan(akhir);
            dibatasi |= berikut != akhir && satu instanceof Tahap.Batasi;
            akhir = berikut;
        }
        ImmutableSet<Tanda> tambahan =
                akhir.angka().signum() < 0 ? dibatasi ? NEGATIF_DIBATASI : NEGATIF : dibatasi ? DIBATASI : TANPA_TANDA;
        ImmutableSet<Tanda> semua = tanda.isEmpty() ? tambahan : ImmutableSet.copyOf(Sets.union(tanda, tambahan));
        return new Capaian(realisasi, tanda, target, aturan, akhir, semua, List.of());
    }

    /**
     * Returns the realisation.
     *
     * @return the realisation, empty if there is none
     */
    public Optional<Nilai> realisasi() {
        return Optional.ofNullable(realisasi);
    }

    /**
     * Returns the target.
     *
     * @return the target, empty if none was set
     */
    public Optional<Target> target() {
        return Optional.ofNullable(target);
    }

    /**
     * Returns the rule.
     *
     * @return the rule
     */
    public AturanCapaian aturan() {
        return aturan;
    }

    /**
     * Returns the achievement of the same realisation against the same target by another rule.
     *
     * @param lain the other rule
     * @return the achievement by it
     */
    public Capaian menurut(AturanCapaian lain) {
        return realisasi == null
                ? tanpaHasil(null, tandaRealisasi, target, lain, kendala)
                : of(realisasi, tandaRealisasi, target, lain);
    }

    /**
     * Returns the exact achievement before any stage: neither rounded nor capped.
     *
     * @return the outcome
     */
    public Result<Persentase> mentah() {
        return realisasi == null
                ? new Failure<>(kendala)
                : mentah(realisasi, target, aturan.rumus()).flag(tandaRealisasi);
    }

    /**
     * Returns the achievement after all stages of the rule, or why there is none.
     *
     * @return the outcome
     */
    @Override
    public Result<Persentase> hasil() {
        return akhir == null ? new Failure<>(kendala) : new Success<>(akhir, tandaAkhir);
    }

    /**
     * Returns the achievement for a reader, or the reasons why there is none as sentences. What {@link #tanda} has to
     * say about it stands beside it.
     *
     * @param notasi the notation
     * @param pembulatan the rounding
     * @return the text, such as {@code 93,75 %}
     */
    public String teks(Notasi notasi, Pembulatan pembulatan) {
        return hasil().fold(nilai -> nilai.teks(notasi, pembulatan), Failure::keterangan);
    }

    /**
     * Returns the rating.
     *
     * @return the rating; a failure if there is no achievement, if the rule has no scale, or if the scale is not
     *     defined for the figure
     */
    public Result<Predikat> predikat() {
        if (akhir == null) {
            return new Failure<>(kendala);
        }
        Skala skala = aturan.skalaPredikat();
        return skala == null
                ? Result.failure(TANPA_SKALA)
                : skala.predikat(sesudah(aturan.pengubahSebelumSkala(), akhir));
    }

    /**
     * Returns the score by the rule's scale of scores.
     *
     * @return the exact score; a failure if there is no achievement, if the rule has no scale of scores, or if that is
     *     not defined for the figure
     */
    public Result<Besaran> skor() {
        if (akhir == null) {
            return new Failure<>(kendala);
        }
        List<Tahap> tahap = aturan.tahap();
        for (int i = 0, n = tahap.size(); i < n; i++) {
            if (tahap.get(i) instanceof Tahap.Skor penskoran) {
                return penskoran.skala().nilai(sesudah(aturan.pengubahSebelum(i), akhir));
            }
        }
        return Result.failure(TANPA_SKALA_NILAI);
    }

    /** Returns the figure after so many of the stages that can change it. */
    private Persentase sesudah(int banyak, Persentase akhir) {
        if (banyak == aturan.pengubah().length) {
            return akhir;
        }
        Persentase sekarang = mentah().orElseThrow();
        for (int i = 0; i < banyak; i++) {
            sekarang = aturan.pengubah()[i].terapkan(sekarang);
        }
        return sekarang;
    }

    /**
     * Returns the flags of the achievement, and whether its rating depends on the order of the stages: whether some
     * other order of them, in which the scale may also come earlier, gives another rating. The latter is found out
     * when asked for.
     *
     * @return the flags; empty where there is no achievement
     */
    public Set<Tanda> tanda() {
        return akhir != null && Urutan.isMenentukan(aturan, mentah().orElseThrow(), predikat())
                ? hasil().flag(Set.of(Tanda.PREDIKAT_BERGANTUNG_URUTAN)).tanda()
                : tandaAkhir;
    }

    /**
     * Returns how the achievement came about: realisation, target, formula, each stage in its order.
     *
     * @return the trail
     */
    @Override
    public Jejak jejak() {
        List<Langkah> langkah = new ArrayList<>();
        if (realisasi != null) {
            langkah.add(new Langkah.Data("realisasi", Optional.of(realisasi), Optional.empty()));
        }
        if (target != null) {
            langkah.add(new Langkah.Keterangan("target", target.sebutan()));
        }
        if (akhir != null) {
            Persentase sekarang = mentah().orElseThrow();
            langkah.add(new Langkah.Hitungan("capaian dengan rumus " + rumus(), sekarang));
            for (Tahap satu : aturan.tahap()) {
                sekarang = satu.terapkan(sekarang);
                langkah.add(satu.langkah(sekarang));
            }
        }
        langkah.add(Langkah.akhir("capaian", hasil().flag(tanda())));
        return new Jejak("Capaian: " + aturan.sebutan(), langkah);
    }

    private String rumus() {
        return target instanceof Target.Nihil ? "target nihil" : aturan.rumus().rumus();
    }

    @Override
    public String toString() {
        return aturan.sebutan() + ": " + teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL);
    }
}
