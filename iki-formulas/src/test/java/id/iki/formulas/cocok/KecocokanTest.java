// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.cocok;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.capaian.Tahap;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.nilai.Tulisan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Result;
import id.iki.formulas.json.ModulJackson2;
import id.iki.formulas.json.ModulJackson3;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class KecocokanTest {

    private static Optional<Nilai> nilai(Notasi notasi, @Nullable String teks, @Nullable String satuan) {
        Result<Tulisan> hasil = notasi.baca(teks == null ? "" : teks);
        return hasil.toOptional()
                .filter(t -> t instanceof Tulisan.Tunggal)
                .map(t -> Nilai.of(((Tulisan.Tunggal) t).angka(), satuan(satuan)));
    }

    private static Satuan satuan(@Nullable String satuan) {
        return satuan == null
                ? Satuan.NILAI
                : satuan.equals("%")
                        ? Satuan.PERSEN
                        : satuan.equals("poin %") ? Satuan.POIN_PERSEN : new Satuan(satuan);
    }

    private static List<String> kode(String target, String realisasi, String tercetak, @Nullable String satuan) {
        return kode(Notasi.POLOS, target, realisasi, tercetak, satuan);
    }

    private static List<String> kode(
            Notasi notasi,
            @Nullable String target,
            @Nullable String realisasi,
            String tercetak,
            @Nullable String satuan) {
        Optional<Nilai> t = nilai(notasi, target, satuan);
        Optional<Nilai> r = nilai(notasi, realisasi, satuan);
        Optional<Tulisan> cetak = notasi.baca(tercetak).toOptional();
        if (t.isEmpty() || r.isEmpty() || cetak.isEmpty()) {
            return List.of();
        }
        return Kecocokan.cari(Target.of(t.get()), r.get(), (Tulisan.Tunggal) cetak.get()).stream()
                .map(Kecocokan::kode)
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/terbit/baris.csv", numLinesToSkip = 1)
    void published_rows_are_reproduced_by_what_they_are_marked_with_or_by_nothing(
            String id,
            String indikator,
            @Nullable String target,
            @Nullable String realisasi,
            String tercetak,
            @Nullable String satuan,
            String notasi,
            @Nullable String cocok) {
        List<String> kode =
                kode(notasi.equals("id") ? Notasi.INDONESIA : Notasi.POLOS, target, realisasi, tercetak, satuan);
        if (cocok == null) {
            assertThat(kode).isEmpty();
        } else {
            List<String> harus = List.of(cocok.split("\\|"));
            assertThat(kode).containsAll(harus);
            // no formula beyond those it is marked with
            assertThat(kode.stream().map(k -> k.split(" ")[0]))
                    .isSubsetOf(harus.stream().map(k -> k.split(" ")[0]).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // T | R | printed | matches
                "95 | 93 | 98 | R/T HALF_UP 0",
                "50 | 45 | 90.00 | R/T HALF_UP 2, R/T DOWN 2",
                "4.75 | 1.50 | 168 | (2T-R)/T HALF_UP 0, (2T-R)/T DOWN 0",
                "83.29 | 85.77 | 102.97 | R/T DOWN 2",
                "10 | 8 | 125 | T/R HALF_UP 0, T/R DOWN 0",
                "10 | 8 | 120 | (2T-R)/T HALF_UP 0, (2T-R)/T DOWN 0, T/R HALF_UP 0 MAKS 120",
                "10 | 30 | -100 | (2T-R)/T HALF_UP 0, (2T-R)/T DOWN 0",
                "10 | 30 | 0 | (2T-R)/T HALF_UP 0 MIN 0",
                "10 | 30 | 150 | R/T HALF_UP 0 MAKS 150",
                "2000 | 301.8 | 15.0 | R/T DOWN 1",
                "1000 | 905 | 90 | R/T HALF_EVEN 0, R/T DOWN 0",
                "1000 | 905 | 91 | R/T HALF_UP 0",
                "200 | 177 | 88.5 | R/T HALF_UP 1, R/T DOWN 1",
                "0 | 0 | 100 | ''",
                "0 | 5 | 0 | ''",
                "10 | 0 | 200 | (2T-R)/T HALF_UP 0, (2T-R)/T DOWN 0",
                "10 | 0 | 0 | R/T HALF_UP 0, R/T DOWN 0",
                "90.44 | 97.42 | 6.98 | R-T HALF_UP 2, R-T DOWN 2",
                "98.74 | 71.50 | -27.24 | R-T HALF_UP 2, R-T DOWN 2",
                "90 | 92 | 113 | ''",
                "1000000000000000000 | 999999999999999999 | 99 | R/T DOWN 0",
                "73.33 | 53.77 | 73.30 | ''"
            })
    void every_combination_that_gives_the_figure_is_named(String t, String r, String tercetak, String kode) {
        assertThat(String.join(", ", kode(t, r, tercetak, null))).isEqualTo(kode);
    }

    @Test
    void a_difference_is_only_for_percentages() {
        assertThat(kode("90", "97", "7", "%")).contains("R-T HALF_UP 0");
        assertThat(kode("90", "97", "7", "poin %")).contains("R-T HALF_UP 0");
        assertThat(kode("90", "97", "7", "orang")).isEmpty();
        assertThat(kode("0", "7", "7", "%")).isEmpty();
        assertThat(RumusCetak.SELISIH
                        .hitung(Target.of(Persentase.of(90)), Besaran.of(97, Satuan.ORANG))
                        .orElseThrow()
                        .kendala()
                        .get(0)
                        .keterangan())
                .isEqualTo("Satuan target (%) berbeda dari satuan realisasi (orang).");
    }

    private static Tulisan.Tunggal cetak(String teks) {
        return (Tulisan.Tunggal) Notasi.INDONESIA.baca(teks).orElseThrow();
    }

    @Test
    void ranges_are_measured_by_their_nearer_bound() {
        Satuan bulan = new Satuan("bulan");
        Target target = new Target.Antara(Besaran.of(7, bulan), Besaran.of(8, bulan));
        assertThat(Kecocokan.cari(target, new Besaran(Pecahan.of(13, 2), bulan), cetak("107 %")))
                .extracting(Kecocokan::kode)
                .containsExactly("(2T-R)/T HALF_UP 0", "(2T-R)/T DOWN 0", "T/R DOWN 0");
        assertThat(Kecocokan.cari(target, Besaran.of(9, bulan), cetak("87,5")))
                .extracting(Kecocokan::kode)
                .containsExactly("(2T-R)/T HALF_UP 1", "(2T-R)/T DOWN 1");
        assertThat(RumusCetak.SELISIH.hitung(target, Besaran.of(9, bulan))).isEmpty();
    }

    @Test
    void a_target_of_nothing_has_its_own_formula() {
        Target nihil = new Target.Nihil(Satuan.ORANG);
        assertThat(Kecocokan.cari(nihil, Besaran.of(0, Satuan.ORANG), cetak("100")))
                .extracting(Kecocokan::kode)
                .containsExactly("NIHIL HALF_UP 0", "NIHIL DOWN 0");
        assertThat(Kecocokan.cari(nihil, Besaran.of(3, Satuan.ORANG), cetak("100")))
                .isEmpty();
        assertThat(RumusCetak.RASIO.hitung(nihil, Besaran.of(0, Satuan.ORANG))).isEmpty();
        assertThat(RumusCetak.NIHIL.hitung(Target.of(Persentase.of(5)), Persentase.of(5)))
                .isEmpty();
    }

    @Test
    void units_are_not_mixed() {
        assertThat(Kecocokan.cari(Target.of(Persentase.of(50)), Besaran.of(50, Satuan.ORANG), cetak("100")))
                .isEmpty();
        assertThat(Kecocokan.cari(Target.of(Persentase.of(50)), Persentase.of(50), cetak("100 orang")))
                .isEmpty();
        assertThat(RumusCetak.RASIO
                        .hitung(Target.of(Persentase.of(50)), Besaran.of(50, Satuan.ORANG))
                        .orElseThrow()
                        .kendala()
                        .get(0)
                        .alasan())
                .isEqualTo(Alasan.SATUAN_BERBEDA);
    }

    @Test
    void other_caps_are_tried_when_given() {
        Target target = Target.of(Persentase.of(50));
        Tahap.Batasi batas = new Tahap.Batasi(Optional.of(Persentase.of(60)), Optional.of(Persentase.of(130)));
        assertThat(Kecocokan.cari(target, Persentase.of(80), cetak("130,0"), List.of(batas)))
                .extracting(Kecocokan::kode)
                .containsExactly("R/T HALF_UP 1 MIN 60 MAKS 130");
        assertThat(Kecocokan.cari(target, Persentase.of(80), cetak("130,0"))).isEmpty();
        assertThat(Kecocokan.cari(target, Persentase.of(65), cetak("130,0"), List.of(batas)))
                .extracting(Kecocokan::kode)
                .startsWith("R/T HALF_UP 1", "R/T DOWN 1")
                .doesNotContain("R/T HALF_UP 1 MIN 60 MAKS 130");
    }

    @Test
    void matches_round_trip_as_documents() throws IOException {
        Target target = Target.of(Persentase.of(10));
        for (Kecocokan satu : Kecocokan.cari(target, Persentase.of(8), cetak("120"))) {
            String json = ModulJackson2.mapperKetat().writeValueAsString(satu);
            assertThat(ModulJackson2.mapperKetat().readValue(json, Kecocokan.class))
                    .isEqualTo(satu);
            assertThat(ModulJackson3.mapperKetat().readValue(json, Kecocokan.class))
                    .isEqualTo(satu);
        }
    }
}
