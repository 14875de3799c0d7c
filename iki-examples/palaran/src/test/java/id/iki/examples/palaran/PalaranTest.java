// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Persentase;
import id.iki.formulas.rumus.DaftarPeriksa;
import id.iki.formulas.rumus.Rasio;
import id.iki.formulas.rumus.Rujukan;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PalaranTest {

    private static final Keputusan KEPUTUSAN = Palaran.keputusan();

    @Test
    void the_decree_has_21_positions_43_objectives_76_indicators_and_87_wordings() {
        assertThat(KEPUTUSAN.jabatan()).hasSize(21);
        assertThat(KEPUTUSAN.jabatan().stream().flatMap(j -> j.sasaran().stream()))
                .hasSize(43);
        assertThat(KEPUTUSAN.jabatan().stream()
                        .flatMap(j -> j.sasaran().stream())
                        .flatMap(s -> s.indikator().stream()))
                .hasSize(76);
        assertThat(KEPUTUSAN.rumusan()).hasSize(87);
    }

    @Test
    void every_position_has_its_functions() {
        assertThat(KEPUTUSAN.jabatan().stream().map(j -> j.fungsi().size()))
                .containsExactly(10, 9, 13, 10, 12, 7, 4, 8, 6, 4, 6, 6, 4, 5, 5, 6, 16, 7, 12, 0, 12);
    }

    @Test
    void codes_are_unique() {
        assertThat(KEPUTUSAN.jabatan().stream().map(Jabatan::kode)).doesNotHaveDuplicates();
        assertThat(KEPUTUSAN.rumusan().flatMap(r -> r.kode().stream()))
                .containsExactlyInAnyOrder(
                        "camat.kehadiran-musrenbang",
                        "camat.usulan-prioritas",
                        "kasi-ekonomi-dan-pembangunan.ukm-dibina");
    }

    @Test
    void superiors_with_a_block_are_found_and_the_others_stay_names() {
        assertThat(KEPUTUSAN.jabatan().stream()
                        .filter(j -> j.atasan().isPresent())
                        .map(j -> j.kode() + " -> "
                                + j.atasan().map(Bunyi::tercetak).orElseThrow() + " -> "
                                + KEPUTUSAN.atasan(j).map(Jabatan::kode).orElse("-")))
                .containsExactly(
                        "staff-perencanaan-program-dan-keuangan -> Kasubbag Perencanaan Program dan Keuangan -> -",
                        "staff-kesra-dan-pemberdayaan-masyarakat -> Kasi Kesra ->"
                                + " kasi-kesejahteraan-dan-pemberdayaan-masyarakat",
                        "staff-pemerintahan -> Kasi Pemerintahan Keamanan dan Ketertiban -> -",
                        "staff-pelayanan-umum -> Kasi Pelayanan Umum -> kasi-pelayanan-umum",
                        "staff-lingkungan-hidup -> Kasi Lingkungan Hidup -> kasi-lingkungan-hidup",
                        "staff-ekonomi-dan-pembangunan -> Kasi Ekonomi dan Pembangunan ->"
                                + " kasi-ekonomi-dan-pembangunan",
                        "staff-umum-dan-kepegawaian -> Kasubag Umum dan Kepegawaian -> -",
                        "lurah -> Camat -> camat",
                        "bendahara-pengeluaran-pembantu -> Bendahara Pengeluaran -> bendahara-pengeluaran");
    }

    @Test
    void a_position_without_a_table_or_a_title_says_so() {
        assertThat(SekretarisLurah.JABATAN.sasaran()).isEmpty();
        assertThat(SekretarisLurah.JABATAN.catatan())
                .contains("Tabel sasaran dan indikator jabatan ini tidak tercetak.");
        assertThat(TanpaJabatanKelurahan.JABATAN.nama()).isEqualTo(Bunyi.tidakTercetak("(tidak tercetak)"));
        assertThat(TanpaJabatanKelurahan.JABATAN.tugas()).isEmpty();
    }

    /** The decree and how it is read at a glance, an inferred reading with an asterisk. */
    @Test
    void every_wording_is_read_as_in_the_committed_file() {
        StringBuilder bacaan = new StringBuilder();
        for (Jabatan jabatan : KEPUTUSAN.jabatan()) {
            bacaan.append(jabatan.nama()).append('\n');
            for (Sasaran sasaran : jabatan.sasaran()) {
                bacaan.append("  ").append(sasaran.uraian()).append('\n');
                for (Indikator indikator : sasaran.indikator()) {
                    bacaan.append("    ").append(indikator.nama()).append('\n');
                    indikator
                            .rumusan()
                            .forEach(r ->
                                    bacaan.append("      ").append(bacaan(r)).append('\n'));
                }
            }
        }

        assertThat(bacaan.toString()).isEqualTo(Cetakan.baca("keluaran/bacaan.txt"));
    }

    private static String bacaan(Rumusan rumusan) {
        return rumusan.formulasi().jenis()
                + (rumusan.disimpulkan().isPresent() ? "*: " : ": ")
                + rumusan.formulasi().kalimat().orElse("-");
    }

    @Test
    void no_noun_needs_quotes_in_its_sentence() {
        assertThat(KEPUTUSAN.rumusan().flatMap(r -> r.formulasi().kalimat().stream()))
                .noneMatch(k -> k.contains("\""));
    }

    @Test
    void ratios_that_may_exceed_100_percent_have_two_nouns_and_the_others_one() {
        assertThat(KEPUTUSAN
                        .rumusan()
                        .map(Rumusan::formulasi)
                        .filter(f -> f instanceof Rasio rasio && !rasio.isBagian())
                        .map(f -> ((Rasio) f).pembilang().cacah().sebutan()))
                .containsExactly(
                        "rekomendasi yang diterbitkan",
                        "tindak lanjut pengaduan masyarakat",
                        "peserta musrenbang kecamatan yang hadir",
                        "prasarana dan sarana umum di wilayah kecamatan yang telah diperbaiki",
                        "tindak lanjut keluhan/pengaduan pelayanan administratif",
                        "barang pada buku register",
                        "tindak lanjut keluhan/pengaduan pelayanan administratif di kelurahan",
                        "RT di kelurahan yang memenuhi kriteria aktif",
                        "penyelesaian administrasi pertanahan di kelurahan",
                        "peserta musrenbang di kelurahan yang hadir");
    }

    @Test
    void a_wording_that_is_only_a_name_a_target_or_a_list_says_what_was_inferred() {
        assertThat(KEPUTUSAN
                        .rumusan()
                        .filter(r -> r.formulasi() instanceof Rujukan
                                || r.formulasi() instanceof DaftarPeriksa
                                || (r.target().isPresent()
                                        && r.formulasi().kalimat().isPresent())))
                .hasSize(5 + 6 + 5)
                .allMatch(r -> r.disimpulkan().isPresent());
        assertThat(KEPUTUSAN.rumusan().flatMap(r -> r.disimpulkan().stream()))
                .allMatch(d -> d.matches("\\p{Lu}.*\\."), "a sentence");
    }

    @Test
    void only_printed_targets_are_set() {
        assertThat(KEPUTUSAN.rumusan().flatMap(r -> r.target().stream().map(t -> r.bunyi() + " -> " + t.sebutan())))
                .containsExactly(
                        "1. 100 % dari peserta -> 100 %",
                        "2. 100 % -> 100 %",
                        "100 % -> 100 %",
                        "Jadwal kegiatan gotong royong, target 100% -> 100 %",
                        "Target 80% -> 80 %",
                        "Jadwal kegiatan gotong royong, target 100% -> 100 %",
                        "Target 80% -> 80 %");
    }

    @Test
    void formulas_that_the_decree_prints_for_several_positions_are_equal() {
        assertThat(rumusan(BendaharaPembantu.JABATAN).map(Rumusan::formulasi))
                .isEqualTo(rumusan(BendaharaPengeluaran.JABATAN)
                        .map(Rumusan::formulasi)
                        .toList());
        assertThat(rumusan(StaffLingkunganHidup.JABATAN).map(Rumusan::formulasi))
                .isEqualTo(rumusan(KasiLingkunganHidup.JABATAN)
                        .map(Rumusan::formulasi)
                        .toList());
        assertThat(rumusan(StaffPelayananUmum.JABATAN).map(Rumusan::formulasi))
                .isEqualTo(rumusan(KasiPelayananUmum.JABATAN)
                        .map(Rumusan::formulasi)
                        .limit(2)
                        .toList());
        assertThat(KEPUTUSAN
                        .rumusan()
                        .collect(groupingBy(Rumusan::formulasi, mapping(Rumusan::kebijakan, toSet())))
                        .values())
                .allMatch(k -> k.size() == 1, "equal formulas have one policy");
    }

    @Test
    void a_reference_has_the_policy_of_the_wording_it_refers_to() {
        assertThat(KEPUTUSAN.rumusan().filter(r -> r.formulasi() instanceof Rujukan))
                .allMatch(r -> r.kebijakan()
                        .equals(berkode(((Rujukan) r.formulasi()).kode()).kebijakan()));
    }

    @Test
    void the_attendance_formula_taken_literally_is_100_percent_whoever_came() {
        assertThat(Camat.KEHADIRAN_MENURUT_CETAKAN.isBagian()).isTrue();
        assertThat(Perhitungan.of(Palaran.data())
                        .hitung(Camat.KEHADIRAN_MENURUT_CETAKAN)
                        .hasil()
                        .orElseThrow())
                .isEqualTo(Persentase.SERATUS);
    }

    @Test
    void the_trail_of_the_first_figure_tells_everything_about_it() {
        Laporan.Baris baris =
                Laporan.of(KEPUTUSAN, Palaran.data()).baris().findFirst().orElseThrow();

        assertThat(baris.jejak().teks()).isEqualTo(Cetakan.baca("keluaran/jejak-kualitas-pelayanan.txt"));
    }

    @Test
    void main_prints_every_wording_with_its_value_or_the_reason() {
        PrintStream semula = System.out;
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        try (PrintStream penampung = new PrintStream(keluaran, true, StandardCharsets.UTF_8)) {
            System.setOut(penampung);
            Palaran.main(new String[0]);
        } finally {
            System.setOut(semula);
        }

        assertThat(keluaran.toString(StandardCharsets.UTF_8)).isEqualTo(Cetakan.baca("keluaran/palaran.txt"));
    }

    private static Stream<Rumusan> rumusan(Jabatan jabatan) {
        return jabatan.sasaran().stream().flatMap(s -> s.indikator().stream()).flatMap(i -> i.rumusan().stream());
    }

    private static Rumusan berkode(String kode) {
        List<Rumusan> ada = KEPUTUSAN
                .rumusan()
                .filter(r -> r.kode().equals(Optional.of(kode)))
                .toList();
        assertThat(ada).as(kode).hasSize(1);
        return ada.get(0);
    }
}
