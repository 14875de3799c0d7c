// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.standar;

import com.google.common.collect.ImmutableList;
import id.iki.core.capaian.Dasar;
import id.iki.core.capaian.Dasar.Verifikasi;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Skala;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Rentang;
import java.util.List;
import java.util.Optional;

/**
 * Scales of ratings that reports use (<i>skala standar</i>). The same figure has other ratings on other scales, so none
 * is a default.
 */
public final class SkalaStandar {

    private static final Dasar LIMA_JENJANG = Dasar.of(
            "Skala lima jenjang Kementerian Dalam Negeri, sebagaimana dicetak Laporan Kinerja Inspektorat Kab. Sampang"
                    + " 2019",
            Verifikasi.SEBAGIAN_DISIMPULKAN,
            "https://123dok.com/document/zx5dll94-baik-baik-cukup-kurang-kurang.html");

    /**
     * The five steps known as the Ministry of Home Affairs', with exact thresholds: at least 91, 76, 66, 51.
     *
     * <p>Printed are the intervals 91 to 100, 76 to 90, 66 to 75, 51 to 65 and up to 50, which leave holes between
     * whole numbers and say nothing above 100. Inferred: each step begins at its printed lower bound and reaches up to
     * the next, the highest without end; so 90,5 is in the second step. The labels are those of the report cited; other
     * reports print {@code Sangat Tinggi}, {@code Tinggi} and so on for the same bounds. That the scale is of a certain
     * Permendagri was not verified.
     */
    public static final Skala KEMENDAGRI = limaJenjang("kemendagri", "Lima jenjang Kemendagri, batas tepat")
            .dasar(LIMA_JENJANG)
            .selebihnya(Predikat.of("Sangat Kurang"));

    /**
     * The same five steps, with the figure rounded half-up to a whole number first: 90,5 is in the highest step. The
     * other reading of intervals that are printed in whole numbers, inferred like the first.
     */
    public static final Skala KEMENDAGRI_BULAT = limaJenjang(
                    "kemendagri-bulat", "Lima jenjang Kemendagri, dibulatkan dahulu")
            .dibulatkan(Pembulatan.BULAT)
            .dasar(LIMA_JENJANG)
            .selebihnya(Predikat.of("Sangat Kurang"));

    /**
     * The evaluation of SAKIP, AA to D, for scores from 0 to 100. A bound belongs to the step below it: exactly 90 is
     * A.
     *
     * <p>Inferred: exactly 0, which is in none of the printed intervals, is D.
     */
    public static final Skala SAKIP = Skala.builder("sakip", "Predikat evaluasi SAKIP")
            .diAtas(90, new Predikat("AA", "Sangat Memuaskan"))
            .diAtas(80, new Predikat("A", "Memuaskan"))
            .diAtas(70, new Predikat("BB", "Sangat Baik"))
            .diAtas(60, new Predikat("B", "Baik"))
            .diAtas(50, new Predikat("CC", "Cukup"))
            .diAtas(30, new Predikat("C", "Kurang"))
            .untuk(Rentang.of(0, 100))
            .dasar(Dasar.of(
                    "PermenPANRB 12/2015, sebagaimana dirujuk situs SIM Kinerja Kab. Polewali Mandar",
                    Verifikasi.SEBAGIAN_DISIMPULKAN,
                    "http://simkinerja.polmankab.go.id/Beranda/ikurenstra/1.9"))
            .selebihnya(new Predikat("D", "Sangat Kurang"));

    /**
     * The scale of the report of Kab. Maluku Tengah 2021, for figures from 0 to 100.
     *
     * <p>Printed are {@code >85-100}, {@code >75-<85} and so on, which leaves out exactly 85. Inferred: it belongs to
     * the step below, as every other bound of this scale does.
     */
    public static final Skala MALUKU_TENGAH = Skala.builder("maluku-tengah", "LKjIP Kab. Maluku Tengah 2021")
            .diAtas(85, Predikat.of("Memuaskan"))
            .diAtas(75, Predikat.of("Sangat Baik"))
            .diAtas(65, Predikat.of("Baik"))
            .diAtas(50, Predikat.of("Cukup Baik"))
            .diAtas(30, Predikat.of("Agak Kurang"))
            .untuk(Rentang.of(0, 100))
            .dasar(Dasar.of(
                    "LKjIP Kab. Maluku Tengah 2021",
                    Verifikasi.SEBAGIAN_DISIMPULKAN,
                    "https://fliphtml5.com/qdghn/orip/LKJIP_KAB._MALUKU_TENGAH_TAHUN_2021/94"))
            .selebihnya(Predikat.of("Kurang"));

    /** A traffic light, as an application for performance reports has it: red below 70, yellow up to 90, green above. */
    public static final Skala LAMPU = Skala.builder("lampu", "Lampu lalu lintas")
            .diAtas(90, Predikat.of("Hijau"))
            .mulai(70, Predikat.of("Kuning"))
            .dasar(Dasar.of(
                    "Tanpa regulasi: lampu lalu lintas sebuah aplikasi kinerja",
                    Verifikasi.BERSUMBER,
                    "kode sumber aplikasi yang menerapkannya"))
            .selebihnya(Predikat.of("Merah"));

    private static final List<Skala> SEMUA = ImmutableList.of(
            KEMENDAGRI,
            KEMENDAGRI_BULAT,
            SAKIP,
            MALUKU_TENGAH,
            LAMPU,
            Skp2011.SKALA,
            Skp2021.KATEGORI,
            Skp2021.KATEGORI_TARGET_MAKSIMUM);

    private SkalaStandar() {}

    private static Skala.Builder limaJenjang(String kode, String nama) {
        return Skala.builder(kode, nama)
                .mulai(91, Predikat.of("Sangat Baik"))
                .mulai(76, Predikat.of("Baik"))
                .mulai(66, Predikat.of("Cukup"))
                .mulai(51, Predikat.of("Kurang"));
    }

    /**
     * Returns every scale of this package.
     *
     * @return the scales
     */
    public static List<Skala> semua() {
        return SEMUA;
    }

    /**
     * Returns the scale of a code.
     *
     * @param kode the code, such as {@code kemendagri}
     * @return the scale, empty if none has this code
     */
    public static Optional<Skala> cari(String kode) {
        return SEMUA.stream().filter(s -> s.kode().equals(kode)).findFirst();
    }
}
