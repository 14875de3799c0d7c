// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSet;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.Target;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a target was achieved (<i>capaian</i>, achievement), by a declared rule.
 *
 * <p>Made by {@link AturanCapaian#hitung}. Immutable.
 */
public final class Capaian {

    private final Result<Nilai> realisasi;
    private final Optional<Target> target;
    private final AturanCapaian aturan;
    private final Result<Persentase> mentah;
    private final Result<Persentase> hasil;
    private final Result<Predikat> predikat;

    Capaian(Result<Nilai> realisasi, Optional<Target> target, AturanCapaian aturan) {
        this.realisasi = checkNotNull(realisasi, "realisasi");
        this.target = checkNotNull(target, "target");
        this.aturan = aturan;
        this.mentah = mentah(realisasi, target, aturan.rumus());
        Tahapan tahapan = new Tahapan(null);
        this.hasil = mentah.flatMap(m -> tahapan.jalankan(m, aturan.tahap()));
        this.predikat = hasil instanceof Failure<Persentase> gagal ? gagal.cast() : tahapan.predikat;
    }

    /** Runs the stages; with a record, writes down each. */
    private static final class Tahapan {
        private final @Nullable List<Langkah> catatan;
        private Result<Predikat> predikat = Result.failure(new Kendala(Alasan.SKALA_BELUM_ADA, Map.of()));

        private Tahapan(@Nullable List<Langkah> catatan) {
            this.catatan = catatan;
        }

        private Result<Persentase> jalankan(Persentase mentah, Collection<Tahap> tahap) {
            Persentase sekarang = mentah;
            boolean dibatasi = false;
            for (Tahap satu : tahap) {
                Persentase berikut = satu.terapkan(sekarang);
                dibatasi |= satu instanceof Tahap.Batasi && !berikut.equals(sekarang);
                sekarang = berikut;
                if (satu instanceof Tahap.Nilai penilaian) {
                    predikat = penilaian.skala().predikat(sekarang);
                }
                if (catatan != null) {
                    catatan.add(langkah(satu, sekarang));
                }
            }
            ImmutableSet.Builder<Tanda> tanda = ImmutableSet.builder();
            if (sekarang.angka().signum() < 0) {
                tanda.add(Tanda.CAPAIAN_NEGATIF);
            }
            if (dibatasi) {
                tanda.add(Tanda.DIBATASI);
            }
            return new Success<>(sekarang, tanda.build());
        }

        private Langkah langkah(Tahap tahap, Persentase sesudah) {
            return tahap instanceof Tahap.Nilai
                    ? new Langkah.Keterangan(
                            tahap.sebutan(), predikat.<String>fold(Predikat::toString, Failure::keterangan))
                    : new Langkah.Hitungan(tahap.sebutan(), sesudah);
        }
    }

    private static Result<Persentase> mentah(Result<Nilai> realisasi, Optional<Target> target, RumusCapaian rumus) {
        if (target.isEmpty()) {
            return Failure.of(realisasi, Result.failure(new Kendala(Alasan.TARGET_BELUM_ADA, Map.of())));
        }
        Target dituju = target.get();
        return realisasi.flatMap(nilai -> {
            if (!nilai.satuan().equals(dituju.satuan())) {
                return Result.failure(new Kendala(
                        Alasan.SATUAN_BERBEDA,
                        Map.of(
                                "satuanTarget", dituju.satuan().nama(),
                                "satuanRealisasi", nilai.satuan().nama())));
            }
            return mentah(nilai.angka(), dituju, rumus);
        });
    }

    private static Result<Persentase> mentah(Pecahan r, Target target, RumusCapaian rumus) {
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

    /**
     * Returns the target.
     *
     * @return the target, empty if none was set
     */
    public Optional<Target> target() {
        return target;
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
        return predikat;
    }

    /**
     * Returns the flags of the achievement, and whether its rating depends on the order of the stages. The latter is
     * found out when asked for, by running the stages in every order.
     *
     * @return the flags; empty where there is no achievement
     */
    public Set<Tanda> tanda() {
        return hasil.isSuccess() && isBergantungUrutan()
                ? hasil.flag(Set.of(Tanda.PREDIKAT_BERGANTUNG_URUTAN)).tanda()
                : hasil.tanda();
    }

    private boolean isBergantungUrutan() {
        Persentase awal = mentah.orElseThrow();
        Set<Result<Predikat>> semua = new HashSet<>();
        for (List<Tahap> urutan : Collections2.permutations(aturan.tahap())) {
            Tahapan tahapan = new Tahapan(null);
            tahapan.jalankan(awal, urutan);
            semua.add(tahapan.predikat.isSuccess() ? tahapan.predikat : predikat);
        }
        return semua.size() > 1;
    }

    /**
     * Returns how the achievement came about: realisation, target, formula, each stage in its order.
     *
     * @return the trail
     */
    public Jejak jejak() {
        List<Langkah> langkah = new ArrayList<>();
        realisasi
                .toOptional()
                .ifPresent(n -> langkah.add(new Langkah.Data("realisasi", Optional.of(n), Optional.empty())));
        target.ifPresent(t -> langkah.add(new Langkah.Keterangan("target", t.sebutan())));
        mentah.toOptional().ifPresent(m -> {
            langkah.add(new Langkah.Hitungan("capaian dengan rumus " + rumus(), m));
            new Tahapan(langkah).jalankan(m, aturan.tahap());
        });
        langkah.add(Langkah.akhir("capaian", hasil.flag(tanda())));
        return new Jejak("Capaian: " + aturan.sebutan(), langkah);
    }

    private String rumus() {
        return target.isPresent() && target.get() instanceof Target.Nihil
                ? "target nihil"
                : aturan.rumus().rumus();
    }

    @Override
    public String toString() {
        return aturan.sebutan() + ": " + teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL);
    }
}
