// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.standar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Lists;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Dasar;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.capaian.SkalaNilai;
import id.iki.core.capaian.SkalaNilai.Garis;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Satuan;
import java.util.List;

/**
 * The appraisal of civil servants (SKP) under PermenPANRB 8/2021.
 *
 * <pre>{@code
 * Capaian capaian = Skp2021.NORMAL.hitung(Besaran.of(93, NILAI), Target.of(Besaran.of(95, NILAI)));
 * capaian.hasil();    // 98 %: the achievement is rounded to a whole percentage first
 * capaian.predikat(); // Cukup
 * capaian.skor();     // 88
 * }</pre>
 *
 * <p>A target that is a range is reduced to its nearer bound. The value jumps from 89 at 99 % to 109 at 100 %.
 */
public final class Skp2021 {

    /**
     * Where the rule comes from. Inferred: that halves are rounded up, the straight line between 101 and 110 %, and
     * 100 % inside a range.
     */
    public static final Dasar DASAR = Dasar.of(
            "PermenPANRB 8/2021",
            Dasar.Verifikasi.SEBAGIAN_DISIMPULKAN,
            "http://online.flipbuilder.com/vajnr/eqrv/files/basic-html/page101.html, page110.html, page363.html");

    private static final Predikat SANGAT_BAIK = Predikat.of("Sangat Baik");
    private static final Predikat SANGAT_KURANG = Predikat.of("Sangat Kurang");

    /** The category of an achievement in whole percents. */
    public static final Skala KATEGORI = kategori("skp-2021", "Kategori capaian SKP PermenPANRB 8/2021")
            .mulai(101, SANGAT_BAIK)
            .mulai(100, Predikat.of("Baik"))
            .mulai(80, Predikat.of("Cukup"))
            .mulai(60, Predikat.of("Kurang"))
            .selebihnya(SANGAT_KURANG);

    /** The category where the target is the most that is possible, so that nothing above 100 % can be reached. */
    public static final Skala KATEGORI_TARGET_MAKSIMUM = kategori(
                    "skp-2021-maksimum", "Kategori capaian SKP PermenPANRB 8/2021, target maksimum")
            .mulai(100, SANGAT_BAIK)
            .mulai(80, Predikat.of("Cukup"))
            .mulai(60, Predikat.of("Kurang"))
            .selebihnya(SANGAT_KURANG);

    /**
     * The value of an achievement in whole percents: 120 above 110 %; 110 to 120 from 101 to 110 %, linear (inferred);
     * 109 at 100 %; 70 to 89 from 80 to 99 %; 50 to 69 from 60 to 79 %; c/59 x 49 below. There is none below 0 %.
     */
    public static final SkalaNilai NILAI =
            terbawah(SkalaNilai.builder("skp-2021-nilai", "Nilai capaian SKP PermenPANRB 8/2021")
                    .diAtas(110, Garis.tetap(120))
                    .mulai(101, Garis.melalui(101, 110, 110, 120))
                    .mulai(100, Garis.tetap(109)));

    /** The value where the target is the most that is possible: 120 at 100 %, below as {@link #NILAI}. */
    public static final SkalaNilai NILAI_TARGET_MAKSIMUM = terbawah(
            SkalaNilai.builder("skp-2021-nilai-maksimum", "Nilai capaian SKP PermenPANRB 8/2021, target maksimum")
                    .mulai(100, Garis.tetap(120)));

    /** Higher is better ("kondisi normal"). */
    public static final AturanCapaian NORMAL = aturan(RumusCapaian.NAIK, KATEGORI, NILAI);

    /** Lower is better ("kondisi khusus"). */
    public static final AturanCapaian KHUSUS = aturan(RumusCapaian.TURUN_LINEAR, KATEGORI, NILAI);

    /**
     * Higher is better, and the target is the most that is possible: 100 % is Sangat Baik, 120. Whether it is, nobody
     * can see from the figures; it is declared by choosing this rule.
     */
    public static final AturanCapaian TARGET_MAKSIMUM =
            aturan(RumusCapaian.NAIK, KATEGORI_TARGET_MAKSIMUM, NILAI_TARGET_MAKSIMUM);

    private Skp2021() {}

    private static Skala.Builder kategori(String kode, String nama) {
        return Skala.builder(kode, nama).dibulatkan(Pembulatan.BULAT).dasar(DASAR);
    }

    private static SkalaNilai terbawah(SkalaNilai.Builder atas) {
        return atas.mulai(80, Garis.melalui(80, 70, 99, 89))
                .mulai(60, Garis.melalui(60, 50, 79, 69))
                .mulai(0, Garis.melalui(0, 0, 59, 49))
                .dibulatkan(Pembulatan.BULAT)
                .dasar(DASAR)
                .build();
    }

    private static AturanCapaian aturan(RumusCapaian rumus, Skala kategori, SkalaNilai nilai) {
        return AturanCapaian.of(rumus)
                .bulatkan(Pembulatan.BULAT)
                .skala(kategori)
                .skor(nilai);
    }

    /**
     * Returns the final value: the sum of the weighted values.
     *
     * @param tertimbang the values, each weighted already
     * @return the exact sum
     * @throws IllegalArgumentException if there is none
     */
    public static Besaran nilaiAkhir(List<Besaran> tertimbang) {
        checkArgument(!tertimbang.isEmpty(), "tertimbang must not be empty");
        return new Besaran(Pecahan.sum(Lists.transform(tertimbang, Besaran::angka)), Satuan.NILAI);
    }
}
