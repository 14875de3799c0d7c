// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static com.google.common.base.Preconditions.checkArgument;

import id.iki.core.fakta.Pembanding;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which realisations reach something (<i>jangkauan</i>, reach): an achievement, a rating. The answer to "how much more
 * is needed" (<i>berapa lagi</i>).
 *
 * <pre>{@code
 * aturan.jangkauan(target, Predikat.of("Tinggi")).fold(
 *         j -> "perlu " + j.sebutan() + ", kurang " + j.kurang(realisasi).sebutan(),
 *         gagal -> gagal.keterangan())
 * }</pre>
 *
 * <p>The realisations are an interval, found by running the rule backwards on exact numbers; so a realisation lies in
 * it exactly when the rule, run forwards, reaches what was asked for. Its ends say whether they belong to it: with
 * figures rounded half-up to whole percents 99,5 % of the target reaches 100 % and belongs to it, with half-down only
 * what lies above 99,5 % does.
 *
 * <p>Made by {@link AturanCapaian#jangkauan}. Immutable; nothing in it is rounded.
 */
public final class Jangkauan {

    private static final Pembulatan KE_ATAS = new Pembulatan(0, RoundingMode.CEILING);
    private static final Pembulatan KE_BAWAH = new Pembulatan(0, RoundingMode.FLOOR);

    private final String tujuan;
    private final AturanCapaian aturan;
    private final boolean naik;
    private final Nilai contoh; // of the unit of the realisations
    private final Daerah daerah; // in terms of that unit, not empty

    /**
     * An end of the reach.
     *
     * @param pembanding on which side of the end realisations reach it, and whether the end itself does
     * @param nilai the end
     */
    public record Batas(Pembanding pembanding, Nilai nilai) {
        /**
         * Returns the end in words.
         *
         * @return the words, such as {@code sekurang-kurangnya 91 orang}
         */
        public String sebutan() {
            return pembanding.kata() + " " + nilai.sebutan();
        }
    }

    Jangkauan(String tujuan, AturanCapaian aturan, boolean naik, Nilai contoh, Daerah daerah) {
        this.tujuan = tujuan;
        this.aturan = aturan;
        this.naik = naik;
        this.contoh = contoh;
        this.daerah = daerah;
    }

    private Nilai nilai(Pecahan angka) {
        return Nilai.of(angka, contoh.satuan());
    }

    /**
     * Returns what is reached.
     *
     * @return the words, such as {@code capaian sekurang-kurangnya 100 %}
     */
    public String tujuan() {
        return tujuan;
    }

    /**
     * Returns the lower end.
     *
     * @return the end; empty if there is no realisation too small
     */
    public Optional<Batas> bawah() {
        return Optional.ofNullable(daerah.bawah())
                .map(b -> new Batas(
                        daerah.bawahTermasuk() ? Pembanding.SEKURANG_KURANGNYA : Pembanding.LEBIH_DARI, nilai(b)));
    }

    /**
     * Returns the upper end.
     *
     * @return the end; empty if there is no realisation too large
     */
    public Optional<Batas> atas() {
        return Optional.ofNullable(daerah.atas())
                .map(a ->
                        new Batas(daerah.atasTermasuk() ? Pembanding.PALING_BANYAK : Pembanding.KURANG_DARI, nilai(a)));
    }

    /**
     * Returns the end that is met first when the realisation gets better: the lower one where higher is better, else
     * the upper one.
     *
     * @return the end; empty if every realisation on that side reaches it
     */
    public Optional<Batas> ambang() {
        return naik ? bawah() : atas();
    }

    /**
     * Returns the realisations in words.
     *
     * @return the words, such as {@code realisasi sekurang-kurangnya 91 orang}, or {@code setiap realisasi}
     */
    public String sebutan() {
        String batas = Stream.of(bawah(), atas())
                .flatMap(Optional::stream)
                .map(Batas::sebutan)
                .collect(Collectors.joining(" dan "));
        return batas.isEmpty() ? "setiap realisasi" : "realisasi " + batas;
    }

    /**
     * Returns whether a realisation reaches it.
     *
     * @param realisasi the realisation
     * @return true if it does
     * @throws IllegalArgumentException if the realisation has another unit
     */
    public boolean memuat(Nilai realisasi) {
        return daerah.letak(angka(realisasi)) == 0;
    }

    private Pecahan angka(Nilai realisasi) {
        checkArgument(
                realisasi.satuan().equals(contoh.satuan()),
                "realisasi must be in %s, but was %s",
                contoh.satuan(),
                realisasi);
        return realisasi.dalamSatuan();
    }

    /**
     * Returns the first whole realisation that reaches it when the realisation gets better: the smallest where higher
     * is better, else the largest. Only whole numbers from 0 up are considered, as of counts; a percentage is counted
     * in percents.
     *
     * @return the realisation; a failure if no whole number reaches it, or if there is no largest
     */
    public Result<Nilai> bulat() {
        Pecahan angka = naik ? terkecil() : terbesar();
        return angka == null ? Result.failure(new Kendala(Alasan.TANPA_BATAS, rincian(tujuan))) : bulat(angka);
    }

    private Result<Nilai> bulat(Pecahan angka) {
        return angka.signum() >= 0 && daerah.letak(angka) == 0
                ? Result.success(nilai(angka))
                : Result.failure(new Kendala(Alasan.TIDAK_TERJANGKAU, rincian(tujuan + " dengan bilangan bulat")));
    }

    private Map<String, String> rincian(String hal) {
        return Map.of("tujuan", hal, "aturan", aturan.sebutan());
    }

    /** Returns the smallest whole number from 0 up that is not below the reach. */
    private Pecahan terkecil() {
        Pecahan ujung = daerah.bawah();
        if (ujung == null || ujung.signum() < 0) {
            return Pecahan.NOL;
        }
        Pecahan bulat = ujung.bulatkan(KE_ATAS);
        return daerah.letak(bulat) < 0 ? bulat.plus(Pecahan.SATU) : bulat;
    }

    /** Returns the largest whole number that is not above the reach, null if there is none. */
    private @Nullable Pecahan terbesar() {
        Pecahan ujung = daerah.atas();
        if (ujung == null) {
            return null;
        }
        Pecahan bulat = ujung.bulatkan(KE_BAWAH);
        return daerah.letak(bulat) > 0 ? bulat.minus(Pecahan.SATU) : bulat;
    }

    /**
     * Returns how far a realisation is from reaching it: the distance to the nearer end. Where that end does not belong
     * to the reach, a little more than this is needed.
     *
     * @param realisasi the realisation
     * @return the distance, never negative, 0 if the realisation reaches it; between percentages it is in percentage
     *     points ({@link Satuan#POIN_PERSEN})
     * @throws IllegalArgumentException if the realisation has another unit
     */
    public Nilai kurang(Nilai realisasi) {
        Pecahan angka = angka(realisasi);
        int letak = daerah.letak(angka);
        Pecahan ujung = letak < 0 ? daerah.bawah() : letak > 0 ? daerah.atas() : null;
        return selisih(ujung == null ? angka : ujung, angka);
    }

    /**
     * Returns how far a realisation is from the nearest whole realisation that reaches it.
     *
     * @param realisasi the realisation
     * @return the distance, never negative, 0 if the realisation reaches it, whole or not; a failure if no whole number
     *     from 0 up does
     * @throws IllegalArgumentException if the realisation has another unit
     */
    public Result<Nilai> kurangBulat(Nilai realisasi) {
        Pecahan angka = angka(realisasi);
        int letak = daerah.letak(angka);
        Pecahan tujuanBulat = letak < 0 ? terkecil() : letak > 0 ? terbesar() : null;
        return tujuanBulat == null
                ? Result.success(selisih(angka, angka))
                : bulat(tujuanBulat).map(b -> selisih(tujuanBulat, angka));
    }

    private Nilai selisih(Pecahan ke, Pecahan dari) {
        Pecahan beda = ke.minus(dari);
        Pecahan jarak = beda.signum() < 0 ? beda.negate() : beda;
        return contoh instanceof Persentase ? new Besaran(jarak, Satuan.POIN_PERSEN) : contoh.withAngka(jarak);
    }

    @Override
    public String toString() {
        return tujuan + ": " + sebutan();
    }
}
