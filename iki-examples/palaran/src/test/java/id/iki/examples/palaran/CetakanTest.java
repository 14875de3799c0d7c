// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.keputusan.SumberData;
import id.iki.examples.palaran.Cetakan.Blok;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model against the print: nothing added, nothing left out, nothing reworded. */
class CetakanTest {

    private static final Keputusan KEPUTUSAN = Palaran.keputusan();

    static Stream<Jabatan> jabatan() {
        return KEPUTUSAN.jabatan().stream();
    }

    /** Returns the printings of a position, in their order. */
    private static List<Blok> blok(Jabatan jabatan) {
        String judul = jabatan.nama().tercetak();
        return Cetakan.blok().stream()
                .filter(b -> judul.isEmpty() ? !b.bernama() : b.bernama(judul))
                .toList();
    }

    /** Returns the printing that the model follows: the first, but of the assistant treasurer the fuller second. */
    private static Blok yangDipakai(Jabatan jabatan) {
        List<Blok> semua = blok(jabatan);
        return semua.get(jabatan.equals(BendaharaPembantu.JABATAN) ? 1 : 0);
    }

    @Test
    void every_printed_block_is_a_position_and_only_two_are_printed_twice() {
        assertThat(jabatan().map(j -> blok(j).size()))
                .containsExactly(2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1);
        assertThat(Cetakan.blok()).hasSize(23);
    }

    @ParameterizedTest
    @MethodSource("jabatan")
    void task_is_verbatim(Jabatan jabatan) {
        assertThat(jabatan.tugas().map(t -> t.bunyi().tercetak()).stream()).allMatch(yangDipakai(jabatan)::bertugas);
        assertThat(jabatan.tugas().isPresent()).isEqualTo(yangDipakai(jabatan).bernama());
    }

    @ParameterizedTest
    @MethodSource("jabatan")
    void functions_are_verbatim_with_their_letters(Jabatan jabatan) {
        assertThat(jabatan.fungsi().stream()
                        .map(f -> f.huruf() + ". " + f.bunyi().tercetak()))
                .isEqualTo(yangDipakai(jabatan).fungsi());
    }

    @ParameterizedTest
    @MethodSource("jabatan")
    void superior_is_named_in_the_task(Jabatan jabatan) {
        assertThat(jabatan.atasan().map(Bunyi::tercetak).stream())
                .allMatch(a -> jabatan.tugas().orElseThrow().bunyi().tercetak().startsWith("Membantu " + a + " "));
    }

    /**
     * Takes every text of the model out of the printed table, the longest first and each as often as the model has it.
     * What is left must be the numbers of rows and columns.
     */
    @ParameterizedTest
    @MethodSource("jabatan")
    void table_is_verbatim_and_complete(Jabatan jabatan) {
        String sisa = yangDipakai(jabatan).tabel();
        for (Potongan satu : potongan(jabatan)) {
            assertThat(sisa).as(jabatan.kode()).contains(satu.teks());
            sisa = satu.berulang()
                    ? sisa.replace(satu.teks(), "|")
                    : sisa.replaceFirst(Pattern.quote(satu.teks()), "|");
        }
        assertThat(sisa).as(jabatan.kode()).matches("[\\s|1-4]*");
    }

    @ParameterizedTest
    @MethodSource("jabatan")
    void wordings_stand_in_the_order_of_the_print(Jabatan jabatan) {
        String tabel = yangDipakai(jabatan).tabel();
        int dari = 0;
        for (String bunyi : rumusan(jabatan).flatMap(r -> potong(r.bunyi())).toList()) {
            assertThat(tabel.substring(dari)).as(jabatan.kode()).contains(bunyi);
            dari = tabel.indexOf(bunyi, dari) + bunyi.length();
        }
    }

    @Test
    void the_one_wording_from_the_second_printing_of_camat_is_verbatim() {
        Rumusan pengaduan = hanyaCetakanKedua();

        assertThat(blok(Camat.JABATAN).get(0).tabel())
                .doesNotContain(pengaduan.bunyi().tercetak());
        assertThat(blok(Camat.JABATAN).get(1).tabel())
                .contains(pengaduan.bunyi().tercetak())
                .contains(pengaduan.sumberData().get(0).nama());
    }

    @Test
    void corrections_change_the_spelling_and_keep_the_meaningful_words() {
        assertThat(KEPUTUSAN.jabatan(" staff  kesra dan pemberdayaan masyrakat"))
                .isEqualTo(KEPUTUSAN.jabatan("STAFF KESRA DAN PEMBERDAYAAN MASYARAKAT"))
                .contains(StaffKesejahteraan.JABATAN);
        assertThat(KEPUTUSAN.jabatan("BENDAHAHA BARANG")).contains(BendaharaBarang.JABATAN);
        assertThat(semuaBunyi()
                        .filter(b -> b.dibaca().contains("money")
                                || b.dibaca().contains("ketertarikan")
                                || b.dibaca().contains("Tertaksananya")
                                || b.dibaca().contains("\n")))
                .isEmpty();
        assertThat(semuaBunyi().filter(b -> !b.isDibetulkan()).map(Bunyi::tercetak))
                .allMatch(t -> !t.contains("\n"), "a torn text is put together");
    }

    @Test
    void front_matter_is_verbatim() {
        String kepala = Cetakan.kepala();

        assertThat(Stream.of(
                                Stream.of(KEPUTUSAN.jenis() + " NOMOR : " + KEPUTUSAN.nomor()),
                                Stream.of("TENTANG " + KEPUTUSAN.tentang() + " " + KEPUTUSAN.penetap()),
                                KEPUTUSAN.menimbang().stream(),
                                KEPUTUSAN.mengingat().stream(),
                                KEPUTUSAN.menetapkan().stream()
                                        .map(d -> d.nama() + " : " + d.bunyi().tercetak()),
                                Stream.of("Ditetapkan di " + KEPUTUSAN.tempat().orElseThrow()
                                        + " Pada tanggal 01 April 2019"),
                                KEPUTUSAN.tembusan().stream())
                        .flatMap(s -> s))
                .hasSize(3 + 3 + 10 + 3 + 3)
                .allMatch(kepala::contains);
        assertThat(KEPUTUSAN.tanggal()).hasToString("Optional[2019-04-01]");
    }

    private record Potongan(String teks, boolean berulang) {}

    /** A source may stand beside several wordings, or once for all of them; every other text stands once. */
    private static List<Potongan> potongan(Jabatan jabatan) {
        List<Potongan> hasil = new ArrayList<>();
        for (Sasaran sasaran : jabatan.sasaran()) {
            potong(sasaran.uraian()).forEach(t -> hasil.add(new Potongan(t, false)));
            for (Indikator indikator : sasaran.indikator()) {
                potong(indikator.nama()).forEach(t -> hasil.add(new Potongan(t, false)));
            }
        }
        rumusan(jabatan).flatMap(r -> potong(r.bunyi())).forEach(t -> hasil.add(new Potongan(t, false)));
        rumusan(jabatan)
                .flatMap(r -> r.sumberData().stream())
                .map(SumberData::nama)
                .distinct()
                .forEach(t -> hasil.add(new Potongan(t, true)));
        hasil.sort(Comparator.comparing((Potongan p) -> p.teks().length()).reversed());
        return hasil;
    }

    private static Rumusan hanyaCetakanKedua() {
        return Camat.JABATAN.sasaran().get(0).indikator().get(0).rumusan().get(2);
    }

    /** Returns the wordings that the printing in use has. */
    private static Stream<Rumusan> rumusan(Jabatan jabatan) {
        return jabatan.sasaran().stream()
                .flatMap(s -> s.indikator().stream())
                .flatMap(i -> i.rumusan().stream())
                .filter(r -> r != hanyaCetakanKedua());
    }

    private static Stream<String> potong(Bunyi bunyi) {
        return Stream.of(bunyi.tercetak().split("\n"));
    }

    private static Stream<Bunyi> semuaBunyi() {
        return jabatan()
                .flatMap(j -> Stream.of(
                                Stream.of(j.nama()),
                                j.tugas().map(t -> t.bunyi()).stream(),
                                j.fungsi().stream().map(f -> f.bunyi()),
                                j.sasaran().stream().map(Sasaran::uraian),
                                j.sasaran().stream()
                                        .flatMap(s -> s.indikator().stream())
                                        .map(Indikator::nama),
                                j.sasaran().stream()
                                        .flatMap(s -> s.indikator().stream())
                                        .flatMap(i -> i.rumusan().stream())
                                        .map(Rumusan::bunyi))
                        .flatMap(s -> s));
    }
}
