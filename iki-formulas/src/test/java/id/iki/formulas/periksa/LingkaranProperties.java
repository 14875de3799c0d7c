// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static id.iki.formulas.periksa.AturanPeriksa.*;
import static id.iki.formulas.periksa.Bahan.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Superiors that go in a circle: each circle is found once, whatever leads into it. */
class LingkaranProperties {

    /** Each position's superior by number, -1 for none. */
    @Provide
    Arbitrary<List<Integer>> atasan() {
        return Arbitraries.integers()
                .between(1, 9)
                .flatMap(n -> Arbitraries.integers().between(-1, n - 1).list().ofSize(n));
    }

    private static Jabatan jabatan(int ke, int atasan) {
        Jabatan.Builder jabatan = Jabatan.builder().kode("j" + ke).nama("JABATAN " + ke);
        return (atasan < 0 ? jabatan : jabatan.atasan("Jabatan " + atasan)).build();
    }

    private static List<Temuan> temuan(AturanPeriksa kode, List<Jabatan> daftar) {
        return Pemeriksaan.of(keputusan(daftar)).temuan().stream()
                .filter(t -> t.kode() == kode)
                .toList();
    }

    /** The positions that are found again from themselves, step by step; each circle by the least of them. */
    private static Set<String> diharapkan(List<Integer> atasan) {
        Set<String> hasil = new TreeSet<>();
        for (int i = 0; i < atasan.size(); i++) {
            int terkecil = i;
            int kini = atasan.get(i);
            for (int langkah = 1; langkah < atasan.size() && kini >= 0 && kini != i; langkah++) {
                terkecil = Math.min(terkecil, kini);
                kini = atasan.get(kini);
            }
            if (kini == i && atasan.get(i) != i) {
                hasil.add("j" + terkecil);
            }
        }
        return hasil;
    }

    @Property
    void each_circle_of_two_or_more_is_found_once(@ForAll("atasan") List<Integer> atasan) {
        List<Jabatan> daftar = new ArrayList<>(IntStream.range(0, atasan.size())
                .mapToObj(i -> jabatan(i, atasan.get(i)))
                .toList());
        Set<String> diharapkan = diharapkan(atasan);
        List<Temuan> temuan = temuan(ATASAN_BERPUTAR, daftar);
        assertThat(temuan).extracting(t -> t.tempat().akar()).containsExactlyElementsOf(diharapkan);
        assertThat(temuan(ATASAN_DIRI_SENDIRI, daftar)).hasSize((int) IntStream.range(0, atasan.size())
                .filter(i -> atasan.get(i) == i)
                .count());
        Collections.reverse(daftar);
        assertThat(temuan(ATASAN_BERPUTAR, daftar)).containsExactlyInAnyOrderElementsOf(temuan);
        Statistics.label("circles").collect(diharapkan.size()).coverage(c -> {
            c.check(0).percentage(p -> p > 5);
            c.check(1).percentage(p -> p > 5);
            c.check(2).count(n -> n > 0);
        });
    }

    private static List<Temuan> sepuluhRibu(IntUnaryOperator atasan) {
        return temuan(
                ATASAN_BERPUTAR,
                IntStream.range(0, 10_000)
                        .mapToObj(i -> jabatan(i, atasan.applyAsInt(i)))
                        .toList());
    }

    @Test
    void ten_thousand_positions_in_one_circle_or_in_none_are_followed_to_their_end() {
        List<Temuan> satu = sepuluhRibu(i -> (i + 1) % 10_000);
        assertThat(satu).hasSize(1);
        assertThat(satu.get(0).tempat()).isEqualTo(Tempat.of("j0"));
        assertThat(satu.get(0).kutipan()).isEqualTo("Jabatan 1");
        assertThat(satu.get(0).pesan())
                .isEqualTo(
                        "Garis atasan dari jabatan ini kembali ke jabatan ini melalui JABATAN 1, JABATAN 2, JABATAN 3,"
                                + " JABATAN 4, JABATAN 5, dan 9994 jabatan lain. Tidak ada di antaranya yang menjadi atasan"
                                + " terakhir, sehingga kinerja tidak dapat diturunkan.");
        assertThat(sepuluhRibu(i -> i - 1)).as("a chain").isEmpty();
        assertThat(sepuluhRibu(i -> i == 0 ? 2 : i - 1))
                .as("a chain into a circle of three")
                .hasSize(1);
        assertThat(sepuluhRibu(i -> i % 2 == 0 ? i + 1 : i - 1))
                .as("circles of two")
                .hasSize(5_000);
    }

    @Test
    void the_circle_is_said_with_the_titles_as_printed() {
        Jabatan lurah = Jabatan.builder()
                .kode("c")
                .nama(Bunyi.dibetulkan("LURAHH", "LURAH"))
                .atasan("Camat")
                .build();
        List<Jabatan> daftar = List.of(
                lurah,
                Jabatan.builder().kode("b").nama("STAF").atasan("Lurah").build(),
                Jabatan.builder().kode("a").nama("CAMAT").atasan("Staf").build());
        assertThat(temuan(ATASAN_BERPUTAR, daftar)).singleElement().satisfies(t -> {
            assertThat(t.tempat()).isEqualTo(Tempat.of("a"));
            assertThat(t.pesan())
                    .startsWith("Garis atasan dari jabatan ini kembali ke jabatan ini melalui STAF, LURAHH. ");
            assertThat(t.tingkat()).isEqualTo(Tingkat.GALAT);
        });
        List<Jabatan> ganda = new ArrayList<>(daftar);
        ganda.add(Jabatan.builder().kode("d").nama("STAF").build());
        assertThat(temuan(ATASAN_BERPUTAR, ganda))
                .as("which of two positions is the superior is not said")
                .isEmpty();
        assertThat(temuan(JABATAN_GANDA, ganda)).hasSize(2);
    }
}
