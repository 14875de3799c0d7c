/**
 * Ready-made rules of the field, as dated and cited data.
 *
 * <p>Open {@link id.iki.formulas.standar.SkalaStandar} first: the scales of reports and evaluations. The appraisal of
 * civil servants (SKP) has regimes that must not be mixed: {@link id.iki.formulas.standar.Skp2011}, {@link
 * id.iki.formulas.standar.Skp2021}, {@link id.iki.formulas.standar.Skp2022}.
 *
 * <p>Every rule carries a {@link id.iki.core.capaian.Dasar}: what it is cited as, what was read, and how far it was
 * verified. The regulations' own texts were not all at hand; a rule says so by citing what applies it. The dates on
 * which a rule begins or ends to hold are empty where no source gives them, so an application that chooses by period
 * ({@link id.iki.core.capaian.Berlaku}) states them itself. What no source was found for is not here: the bands of PP
 * 30/2019, the weights of SAKIP components, the matrix of ratings of PermenPANRB 6/2022.
 *
 * <p>An office adds a scale of its own in a few lines, or as JSON that any mapper of {@link id.iki.formulas.json} reads:
 *
 * <pre>{@code
 * Skala lampu = Skala.builder("lampu", "Lampu Kecamatan Contoh")
 *         .diAtas(90, Predikat.of("Hijau"))
 *         .mulai(70, Predikat.of("Kuning"))
 *         .selebihnya(Predikat.of("Merah"));
 *
 * {"kode": "lampu", "nama": "Lampu Kecamatan Contoh",
 *  "jenjang": [{"predikat": "Hijau", "pembanding": "LEBIH_DARI", "batas": "90"},
 *              {"predikat": "Kuning", "pembanding": "SEKURANG_KURANGNYA", "batas": "70"}],
 *  "terbawah": "Merah"}
 * }</pre>
 *
 * <p>Nothing here may be null. Nothing is rounded but by a scale or a stage that says so.
 */
@NullMarked
package id.iki.formulas.standar;

import org.jspecify.annotations.NullMarked;
