// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Satuan;
import id.iki.core.pembangkit.Aturan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RumusCapaianTest {

    private static final Pattern BARIS = Pattern.compile("<tr>((?:\\s*<td>[^<]*</td>)+)</tr>");
    private static final Pattern SEL = Pattern.compile("<td>([^<]*)</td>");

    /** One row of the table in the documentation: a case, T, R, and what each formula makes of them. */
    record Baris(String kasus, String t, String r, List<String> hasil) {}

    static List<Baris> tabel() throws IOException {
        String sumber = Files.readString(Path.of("src/main/java/id/iki/core/capaian/RumusCapaian.java"))
                .replaceAll("\\n \\* +", " ");
        return BARIS.matcher(sumber)
                .results()
                .map(m -> SEL.matcher(m.group(1))
                        .results()
                        .map(s -> s.group(1).replace("&lt;", "<").replace("&gt;", ">"))
                        .toList())
                .map(s -> new Baris(s.get(0), s.get(1), s.get(2), s.subList(3, s.size())))
                .toList();
    }

    @Test
    void the_documentation_has_the_table() throws IOException {
        assertThat(tabel()).hasSize(27).allSatisfy(b -> assertThat(b.hasil()).hasSize(3));
    }

    @ParameterizedTest
    @MethodSource("tabel")
    void the_table_in_the_documentation_holds(Baris baris) {
        assertThat(Stream.of(RumusCapaian.values())
                        .map(rumus -> hasil(rumus, baris))
                        .toList())
                .isEqualTo(baris.hasil());
    }

    private static String hasil(RumusCapaian rumus, Baris baris) {
        Capaian capaian = AturanCapaian.of(rumus)
                .bulatkan(Pembulatan.DUA_DESIMAL)
                .hitung(realisasi(baris.r()), target(baris.t()));
        return capaian.hasil()
                .<String>fold(
                        nilai -> Stream.concat(
                                        Stream.of(nilai.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL)),
                                        capaian.tanda().stream().map(Enum::name))
                                .collect(Collectors.joining(", ")),
                        gagal -> gagal.kendala().stream()
                                .map(k -> k.alasan().name())
                                .collect(Collectors.joining(", ")));
    }

    private static Optional<Target> target(String teks) {
        if (teks.equals("-")) {
            return Optional.empty();
        } else if (teks.equals("nihil")) {
            return Optional.of(new Target.Nihil(Satuan.ORANG));
        }
        String[] batas = teks.split(" sampai ");
        return Optional.of(
                batas.length == 1 ? Target.of(nilai(teks)) : new Target.Antara(nilai(batas[0]), nilai(batas[1])));
    }

    private static Nilai nilai(String teks) {
        return Nilai.of(
                Pecahan.parse(teks.replace(" dokumen", "")), teks.endsWith("dokumen") ? Satuan.DOKUMEN : Satuan.ORANG);
    }

    private static Result<Nilai> realisasi(String teks) {
        return teks.equals("-")
                ? Result.failure(Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", "x"))
                : Result.success(nilai(teks));
    }

    @Test
    void the_direction_is_that_of_the_formula() {
        assertThat(RumusCapaian.NAIK.isNaik()).isTrue();
        assertThat(RumusCapaian.TURUN_LINEAR.isNaik()).isFalse();
        assertThat(RumusCapaian.TURUN_RESIPROKAL.isNaik()).isFalse();
    }

    @Test
    void one_call_shows_what_every_formula_makes_of_a_figure() {
        assertThat(RumusCapaian.bandingkan(Aturan.orang(8), Target.of(Aturan.orang(10)))
                        .entrySet())
                .extracting(e -> e.getKey().rumus()
                        + ": "
                        + e.getValue().orElseThrow().teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL))
                .containsExactly("R / T: 80,00 %", "(2T - R) / T: 120,00 %", "T / R: 125,00 %");
    }

    @Test
    void a_failure_names_the_formula() {
        assertThat(RumusCapaian.TURUN_RESIPROKAL
                        .hitung(Pecahan.of(10), Pecahan.of(-2))
                        .kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Realisasi -2 negatif, di luar daerah berlakunya rumus T / R.");
        assertThat(RumusCapaian.NAIK.hitung(Pecahan.of(-10), Pecahan.of(2)).kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Target -10 negatif, di luar daerah berlakunya rumus R / T.");
        assertThat(RumusCapaian.TURUN_LINEAR.hitung(Pecahan.NOL, Pecahan.of(2)).kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Target bernilai 0, sehingga capaian dengan rumus (2T - R) / T tidak terdefinisi.");
        assertThat(RumusCapaian.TURUN_RESIPROKAL
                        .hitung(Pecahan.of(10), Pecahan.NOL)
                        .kendala())
                .extracting(Kendala::keterangan)
                .containsExactly("Realisasi bernilai 0, sehingga capaian dengan rumus T / R tidak terdefinisi.");
    }
}
