// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.keputusan.Keputusan;
import id.iki.formulas.rumus.Rujukan;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Where a position of the decree measures the same as its superior, held against a reading of the print by hand.
 *
 * <p>That reading also has pairs which are not listed, each for a reason:
 *
 * <ul>
 *   <li>"Target 80%" of STAFF and KASI LINGKUNGAN HIDUP: the wordings are equal, but nothing is measured by them;
 *   <li>KASI PELAYANAN UMUM and LURAH, KASI EKONOMI DAN PEMBANGUNAN and CAMAT, KASI KESEJAHTERAAN of the kelurahan and of
 *       the kecamatan, BENDAHARA PENGELUARAN and the one for salaries, the table without a title: equal or near formulas,
 *       but the decree names no superior for the one or the other;
 *   <li>"Pelaksanaan MTQ" of STAFF and KASI KESEJAHTERAAN: one item of a checklist here, a share of participants there;
 *   <li>LURAH and CAMAT: the superior is named, but the figures are of one kelurahan there and of all here;
 *   <li>near but unequal wordings, such as surat tanah and administrasi pertanahan, or "lembaga kemasyarakatan" and
 *       "organisasi sosial kemasyarakatan".
 * </ul>
 */
class CerminTest {

    private static final Keputusan KEPUTUSAN = Palaran.keputusan();

    @Test
    void positions_mirror_their_superiors_as_often_as_the_print_has_it() {
        Map<String, Long> banyaknya = KEPUTUSAN.cermin().stream()
                .collect(
                        groupingBy(c -> c.bawahan().kode() + " -> " + c.atasan().kode(), counting()));
        assertThat(banyaknya)
                .isEqualTo(Map.of(
                        "staff-kesra-dan-pemberdayaan-masyarakat -> kasi-kesejahteraan-dan-pemberdayaan-masyarakat", 1L,
                        "staff-pelayanan-umum -> kasi-pelayanan-umum", 2L,
                        "staff-lingkungan-hidup -> kasi-lingkungan-hidup", 1L,
                        "staff-ekonomi-dan-pembangunan -> kasi-ekonomi-dan-pembangunan", 4L,
                        "bendahara-pengeluaran-pembantu -> bendahara-pengeluaran", 9L));
    }

    @Test
    void a_wording_that_only_names_a_formula_mirrors_the_one_that_has_it() {
        assertThat(KEPUTUSAN.cermin().stream()
                        .filter(c -> c.rumusan().formulasi() instanceof Rujukan)
                        .map(c -> c.rumusan().formulasi().jenis() + " = "
                                + c.rumusanAtasan().formulasi().jenis() + ": "
                                + c.rumusanAtasan().bunyi().dibaca()))
                .containsExactly(
                        "RUJUKAN = RUJUKAN: 1. Prosentase kehadiran peserta Musrenbang sesuai ketentuan",
                        "RUJUKAN = RUJUKAN: 2. Prosentase hasil usulan Musrenbang yang menjadi Prioritas",
                        "RUJUKAN = RASIO: 1. Prosentase Usaha Kecil Menengah (UKM), perdagangan dan perkoperasian yang"
                                + " mendapat pembinaan");
    }
}
