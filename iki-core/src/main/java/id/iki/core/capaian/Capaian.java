// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSet;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
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
public final class Capaian {

    private static final Kendala TANPA_TARGET = new Kendala(Alasan.TARGET_BELUM_ADA, Map.of());
    private static final Kendala TANPA_SKALA = new Kendala(Alasan.SKALA_BELUM_ADA, Map.of());
    private static final Kendala TANPA_SKALA_NILAI = new Kendala(Alasan.SKALA_NILAI_BELUM_ADA, Map.of());

    private static final Set<Tanda> NEGATIF = ImmutableSet.of(Tanda.CAPAIAN_NEGATIF);
    private static final Set<Tanda> DIBATASI = ImmutableSet.of(Tanda.DIBATASI);
    private static final Set<Tanda> NEGATIF_DIBATASI = ImmutableSet.of(Tanda.CAPAIAN_NEGATIF, Tanda.DIBATASI);

    private final @Nullable Nilai realisasi; // null if there is none; why not is in mentah
    private final @Nullable Target target;
    private final AturanCapaian aturan;
    private final Result<Persentase> mentah;
    private final Result<Persentase> hasil;

    private Capaian(
            @Nullable Nilai realisasi, @Nullable Target target, AturanCapaian aturan, Result<Persentase> mentah) {
        this.realisasi = realisasi;
        this.target = target;
        this.aturan = aturan;
        this.mentah = mentah;
        this.hasil = mentah instanceof Success<Persentase> awal ? jalankan(awal, aturan.tahap()) : mentah;
    }

    static Capaian of(Result<Nilai> realisasi, @Nullable Target target, AturanCapaian aturan) {
        if (checkNotNull(realisasi, "realisasi") instanceof Success<Nilai> ada) {
            Result<Persentase> mentah = mentah(ada.value(), target, aturan.rumus());
            return new Capaian(ada.value(), target, aturan, ada.flatMap(n -> mentah));
        }
        Result<Persentase> gagal = target == null
                ? Failure.of(realisasi, Result.failure(TANPA_TARGET))
                : new Failure<>(realisasi.kendala());
        return new Capaian(null, target, aturan, gagal);
    }

    static Capaian of(Nilai realisasi, Target target, AturanCapaian aturan) {
        return new Capaian(
                checkNotNull(realisasi, "realisasi"),
                checkNotNull(target, "target"),
                aturan,
                mentah(realisasi, target, aturan.rumus()));
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
    private static Result<Persentase> jalankan(Success<Persentase> mentah, List<Tahap> tahap) {
        Persentase sekarang = mentah.value();
        boolean dibatasi = false;
        for (int i = 0; i < tahap.size(); i++) {
            Persentase berikut = tahap.get(i).terapkan(sekarang);
            dibatasi |= berikut != sekarang && tahap.get(i) instanceof Tahap.Batasi;
            sekarang = berikut;
        }
        boolean negatif = sekarang.angka().signum() < 0;
        if (!negatif && !dibatasi) {
            return sekarang.angka().equals(mentah.value().angka()) ? mentah : new Success<>(sekarang, mentah.tanda());
        }
        return new Success<>(sekarang, mentah.tanda()).flag(negatif ? dibatasi ? NEGATIF_DIBATASI : NEGATIF : DIBATASI);
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
                ? new Capaian(null, target, lain, mentah)
                : of(new Success<>(realisasi, mentah.tanda()), target, lain);
    }

    /**
     * Returns the exact achievement before any stage: neither rounded nor capped.
     *
     * @return the outcome
     */
    public Result<Persentase> mentah() {
        return mentah;
    }

    /**
     * Returns the achievement after all stages of the rule, or why there is none.
     *
     * @return the outcome
     */
    public Result<Persentase> hasil() {
        return hasil;
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
        return hasil.fold(nilai -> nilai.teks(notasi, pembulatan), Failure::keterangan);
    }

    /**
     * Returns the rating.
     *
     * @return the rating; a failure if there is no achievement, if the rule has no scale, or if the scale is not
     *     defined for the figure
     */
    public Result<Predikat> predikat() {
        if (hasil instanceof Failure<Persentase> gagal) {
            return gagal.cast();
        }
        List<Tahap> tahap = aturan.tahap();
        for (int i = 0; i < tahap.size(); i++) {
            if (tahap.get(i) instanceof Tahap.Nilai penilaian) {
                return penilaian.skala().predikat(sebelum(i));
            }
        }
        return Result.failure(TANPA_SKALA);
    }

    /**
     * Returns the score by the rule's scale of scores.
     *
     * @return the exact score; a failure if there is no achievement, if the rule has no scale of scores, or if that is
     *     not defined for the figure
     */
    public Result<Besaran> skor() {
        if (hasil instanceof Failure<Persentase> gagal) {
            return gagal.cast();
        }
        List<Tahap> tahap = aturan.tahap();
        for (int i = 0; i < tahap.size(); i++) {
            if (tahap.get(i) instanceof Tahap.Skor penskoran) {
                return penskoran.skala().nilai(sebelum(i));
            }
        }
        return Result.failure(TANPA_SKALA_NILAI);
    }

    /** Returns the figure that a scale is given; only for an achievement that has one. */
    private Persentase sebelum(int ke) {
        if (ke == aturan.tahap().size() - 1) {
            return hasil.orElseThrow(); // a scale changes nothing
        }
        Persentase sekarang = mentah.orElseThrow();
        for (int i = 0; i < ke; i++) {
            sekarang = aturan.tahap().get(i).terapkan(sekarang);
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
        return mentah.isSuccess() && Urutan.isMenentukan(aturan.tahap(), mentah.orElseThrow(), predikat())
                ? hasil.flag(Set.of(Tanda.PREDIKAT_BERGANTUNG_URUTAN)).tanda()
                : hasil.tanda();
    }

    /**
     * Returns how the achievement came about: realisation, target, formula, each stage in its order.
     *
     * @return the trail
     */
    public Jejak jejak() {
        List<Langkah> langkah = new ArrayList<>();
        if (realisasi != null) {
            langkah.add(new Langkah.Data("realisasi", Optional.of(realisasi), Optional.empty()));
        }
        if (target != null) {
            langkah.add(new Langkah.Keterangan("target", target.sebutan()));
        }
        if (mentah instanceof Success<Persentase> awal) {
            Persentase sekarang = awal.value();
            langkah.add(new Langkah.Hitungan("capaian dengan rumus " + rumus(), sekarang));
            for (Tahap satu : aturan.tahap()) {
                sekarang = satu.terapkan(sekarang);
                langkah.add(satu.langkah(sekarang));
            }
        }
        langkah.add(Langkah.akhir("capaian", hasil.flag(tanda())));
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
