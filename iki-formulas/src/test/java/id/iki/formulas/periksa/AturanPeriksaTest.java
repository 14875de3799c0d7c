// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static id.iki.formulas.periksa.AturanPeriksa.*;
import static id.iki.formulas.periksa.Bahan.*;
import static id.iki.formulas.rumus.Rumus.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Skala;
import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Fungsi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Rentang;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule: the smallest definition that breaks it, and the same one repaired, in which nothing is found. */
class AturanPeriksaTest {

    record Kasus(AturanPeriksa kode, Pemeriksaan cacat, Pemeriksaan baik) {
        @Override
        public String toString() {
            return kode.name();
        }
    }

    private static final Pemeriksaan BERSIH = periksa(NAMA, BUNYI, RASIO);
    private static final String TEPAT = "Jumlah laporan bulanan yang dikirim tepat waktu";
    private static final String TENGGAT = ", paling lambat tanggal 10";
    private static final String CAKUPAN = "Persentase warga yang dilayani dan pos yang dipakai";

    static Stream<Kasus> kasus() {
        return Stream.of(bunyi(), nama(), jabatan(), teks(), angka()).flatMap(s -> s);
    }

    private static Stream<Kasus> bunyi() {
        return Stream.of(
                new Kasus(TANPA_PENYEBUT, periksa(NAMA, "Jumlah pos yang dipakai dikali 100%", RASIO), BERSIH),
                new Kasus(HANYA_NAMA, periksa(CAKUPAN, "Persentase pos yang dipakai", RASIO), BERSIH),
                new Kasus(
                        HANYA_TARGET,
                        periksa(NAMA, "Target 80%", takTerhitung("tidak jelas").target(persen(80))),
                        periksa(
                                NAMA,
                                BUNYI + ", target 80 %",
                                persentase(POS, DIPAKAI).target(persen(80)))),
                new Kasus(
                        TANPA_OPERASI,
                        periksa(NAMA, rumusan("Jadwal ronda di pos", RASIO).disimpulkan("Dari namanya.")),
                        BERSIH),
                new Kasus(RUMUS_TAK_TERHITUNG, periksa(NAMA, "Pos ronda", takTerhitung("tidak jelas")), BERSIH),
                new Kasus(
                        PEMBILANG_SAMA_PENYEBUT,
                        periksa(NAMA, "Jumlah pos yang dipakai dibagi jumlah seluruh pos yang dipakai x 100 %", RASIO),
                        BERSIH),
                new Kasus(
                        LINGKUP_BERBEDA,
                        periksa(
                                NAMA,
                                "Jumlah pos di kelurahan yang dipakai dibagi jumlah pos se-kecamatan x 100 %",
                                RASIO),
                        periksa(
                                NAMA,
                                "Jumlah pos di kelurahan yang dipakai dibagi jumlah pos se-kelurahan x 100 %",
                                RASIO)),
                new Kasus(
                        PEMBILANG_BUKAN_BAGIAN,
                        periksa(
                                NAMA,
                                "Jumlah pos yang dipakai dibagi jumlah warga x 100 %",
                                jumlah(POS).dibagi(jumlah(WARGA)).kaliSeratusPersen()),
                        BERSIH),
                new Kasus(
                        KRITERIA_TIDAK_JELAS,
                        periksa(NAMA, "Jumlah pos yang aktif dibagi jumlah pos x 100 %", RASIO),
                        periksa(NAMA, "Jumlah pos yang aktif (dipakai tiap malam) dibagi jumlah pos x 100 %", RASIO)),
                new Kasus(
                        TENGGAT_TIDAK_ADA,
                        periksa("Jumlah laporan bulanan", TEPAT, jumlah(LAPORAN)),
                        periksa("Jumlah laporan bulanan", TEPAT + TENGGAT, jumlah(LAPORAN))),
                new Kasus(
                        SATUAN_TIDAK_JELAS,
                        periksa("Jumlah penanganan", "Jumlah penanganan pos", CACAH),
                        periksa("Jumlah penanganan", "Jumlah kegiatan penanganan pos", CACAH)),
                new Kasus(
                        DAFTAR_TERBUKA,
                        periksa(NAMA, BUNYI + ", antara lain pos 1", RASIO),
                        periksa(NAMA, BUNYI, RASIO)),
                new Kasus(SUMBER_TIDAK_ADA, periksa(NAMA, tanpaSumber(Bunyi.of(BUNYI), RASIO)), BERSIH),
                new Kasus(
                        SUMBER_BUKAN_DOKUMEN,
                        periksa(NAMA, tanpaSumber(Bunyi.of(BUNYI), RASIO).sumber("Seksi Trantib")),
                        periksa(NAMA, tanpaSumber(Bunyi.of(BUNYI), RASIO).sumber("Seksi Trantib: buku jaga"))),
                new Kasus(
                        TARGET_TIDAK_ADA, periksa(NAMA, Rumusan.of(BUNYI, RASIO).sumber("Buku jaga")), BERSIH),
                new Kasus(
                        RUMUS_DISIMPULKAN, periksa(NAMA, rumusan(BUNYI, RASIO).disimpulkan("Dari namanya.")), BERSIH));
    }

    private static Stream<Kasus> nama() {
        Rumusan baik = rumusan(BUNYI, RASIO);
        return Stream.of(
                new Kasus(NAMA_JUMLAH_RUMUS_PERSEN, periksa("Jumlah pos yang dipakai", BUNYI, RASIO), BERSIH),
                new Kasus(NAMA_PERSEN_RUMUS_JUMLAH, periksa(NAMA, "Jumlah pos yang dipakai", CACAH), BERSIH),
                new Kasus(INDIKATOR_PERNYATAAN, periksa("Terpakainya pos", BUNYI, RASIO), BERSIH),
                new Kasus(INDIKATOR_TANPA_RUMUSAN, periksa(NAMA), BERSIH),
                new Kasus(BEBERAPA_RUMUSAN, periksa(NAMA, baik, baik), BERSIH),
                new Kasus(
                        RUMUSAN_TIDAK_SESUAI,
                        periksa(NAMA, "Jumlah warga yang hadir dibagi jumlah warga x 100 %", RASIO),
                        BERSIH),
                new Kasus(
                        TEPAT_WAKTU_TIDAK_DIUKUR,
                        periksa(TEPAT + TENGGAT, "Jumlah laporan bulanan yang ada", jumlah(LAPORAN)),
                        periksa("Banyaknya laporan bulanan tepat waktu", TEPAT + TENGGAT, jumlah(LAPORAN))),
                new Kasus(
                        RUMUSAN_MENGULANG_NAMA,
                        periksa("Jumlah pos yang dipakai tiap malam", "Jumlah pos yang dipakai", CACAH),
                        periksa("Jumlah pos", "Jumlah pos yang dipakai", CACAH)),
                new Kasus(DAFTAR_TUNGGAL, periksa(NAMA, "1. " + BUNYI, RASIO), BERSIH),
                new Kasus(
                        INDIKATOR_GANDA,
                        periksa(SASARAN, SASARAN),
                        periksa(
                                SASARAN,
                                Sasaran.of("Meningkatnya keamanan")
                                        .indikator("Persentase pos yang selalu dipakai", baik))),
                new Kasus(
                        INDIKATOR_SAMA_ATASAN,
                        periksa(
                                Bahan.baik("TRANTIB"),
                                Bahan.jabatan("STAF")
                                        .atasan("Trantib")
                                        .addSasaran(SASARAN)
                                        .build()),
                        periksa(
                                Bahan.baik("TRANTIB"),
                                Bahan.jabatan("STAF")
                                        .atasan("Trantib")
                                        .addSasaran(Sasaran.of("Meningkatnya keamanan")
                                                .indikator("Persentase pos lama yang dipakai", baik))
                                        .build())));
    }

    private static Stream<Kasus> jabatan() {
        return Stream.of(
                new Kasus(
                        JABATAN_TANPA_INDIKATOR,
                        periksa(Bahan.jabatan("TRANTIB").build()),
                        BERSIH),
                new Kasus(SASARAN_TANPA_INDIKATOR, periksa(Sasaran.of("Meningkatnya keamanan")), BERSIH),
                new Kasus(
                        JABATAN_GANDA,
                        periksa(
                                Bahan.baik("TRANTIB"),
                                Bahan.jabatan("TRANTIB")
                                        .kode("lain")
                                        .addSasaran(SASARAN)
                                        .build()),
                        periksa(Bahan.baik("TRANTIB"), Bahan.baik("KESRA"))),
                new Kasus(
                        ATASAN_DIRI_SENDIRI,
                        periksa(Bahan.jabatan("TRANTIB")
                                .atasan("Trantib")
                                .addSasaran(SASARAN)
                                .build()),
                        BERSIH),
                new Kasus(
                        ATASAN_TIDAK_DIKENAL,
                        periksa(Bahan.jabatan("TRANTIB")
                                .atasan("Sekcam")
                                .addSasaran(SASARAN)
                                .build()),
                        periksa(
                                Bahan.jabatan("TRANTIB")
                                        .atasan("Sekcam")
                                        .addSasaran(SASARAN)
                                        .build(),
                                Bahan.jabatan("SEKCAM")
                                        .addSasaran(Sasaran.of("Meningkatnya keamanan")
                                                .indikator("Persentase pos milik kantor", rumusan(BUNYI, RASIO)))
                                        .build())),
                new Kasus(
                        ATASAN_BERPUTAR,
                        periksa(bawahan("A", "B", "pos"), bawahan("B", "C", "warga"), bawahan("C", "A", "surat")),
                        periksa(bawahan("A", "B", "pos"), bawahan("B", "C", "warga"), Bahan.baik("C"))),
                new Kasus(
                        JABATAN_TIDAK_TERCETAK,
                        periksa(Bahan.jabatan("X")
                                .nama(Bunyi.tidakTercetak("(tidak tercetak)"))
                                .addSasaran(SASARAN)
                                .build()),
                        BERSIH),
                new Kasus(HURUF_GANDA, berfungsi("a", "b", "a", "d"), berfungsi("a", "b", "c", "d")),
                new Kasus(HURUF_TIDAK_URUT, berfungsi("a", "b", "d", "e"), berfungsi("a", "b", "c", "d")),
                new Kasus(
                        TUGAS_GANDA,
                        periksa(bertugas("A", "Menjaga pos."), bertugas("B", "menjaga  pos.")),
                        periksa(bertugas("A", "Menjaga pos."), bertugas("B", "Mencatat surat."))));
    }

    private static Stream<Kasus> teks() {
        Bunyi terbelah = Bunyi.of("Jumlah pos yang dipakai\ndibagi jumlah pos x 100 %");
        return Stream.of(
                new Kasus(TEKS_TERLIMPAH, periksa(NAMA + " Jumlah pos", BUNYI, RASIO), BERSIH),
                new Kasus(SEL_TERBELAH, periksa(NAMA, rumusan(terbelah, RASIO)), BERSIH),
                new Kasus(SALAH_EJA, periksa("Prosentase pos yang dipakai", BUNYI, RASIO), BERSIH),
                new Kasus(
                        MONEY_UNTUK_MONEV,
                        periksa("Persentase money pos", BUNYI, RASIO),
                        periksa("Persentase monev pos", BUNYI, RASIO)),
                new Kasus(KATA_BERULANG, periksa("Persentase pos pos", BUNYI, RASIO), BERSIH),
                new Kasus(SISA_MARKUP, periksa("Persentase pos</p>", BUNYI, RASIO), BERSIH));
    }

    private static Stream<Kasus> angka() {
        Tempat sini = Tempat.of("bobot");
        Pecahan sepertiga = Pecahan.of(1, 3);
        Map<String, Pecahan> tepat = Map.of("a", sepertiga, "b", sepertiga, "c", sepertiga);
        return Stream.of(
                new Kasus(
                        BOBOT_TIDAK_SATU,
                        Pemeriksaan.bobot(sini, Map.of("a", Pecahan.parse("0.33"), "b", Pecahan.parse("0.66"))),
                        Pemeriksaan.bobot(sini, tepat)),
                new Kasus(
                        BOBOT_TIDAK_POSITIF,
                        Pemeriksaan.bobot(sini, Map.of("a", Pecahan.SATU, "b", Pecahan.NOL)),
                        Pemeriksaan.bobot(sini, tepat)),
                new Kasus(
                        SKALA_BERCELAH,
                        skala(Pembulatan.DUA_DESIMAL, Rentang.of(91, 100), Rentang.of(76, 90)),
                        skala(Pembulatan.BULAT, Rentang.of(76, 90), Rentang.of(91, 100))),
                new Kasus(
                        SKALA_TUMPANG_TINDIH,
                        skala(Pembulatan.BULAT, Rentang.of(76, 90), Rentang.of(90, 100)),
                        skala(Pembulatan.BULAT, Rentang.of(76, 90))),
                new Kasus(
                        BUNGKAM_TANPA_TEMUAN,
                        BERSIH.bungkam(List.of(new Bungkam(SALAH_EJA, Tempat.of("x"), Optional.empty(), "sudah baku"))),
                        BERSIH.bungkam(List.of())));
    }

    private static Pemeriksaan berfungsi(String... huruf) {
        return periksa(Bahan.jabatan("TRANTIB")
                .addSasaran(SASARAN)
                .addAllFungsi(Arrays.stream(huruf)
                        .map(h -> new Fungsi(h, Bunyi.of("Menjaga pos;")))
                        .toList())
                .build());
    }

    private static Jabatan bawahan(String nama, String atasan, String apa) {
        return Bahan.jabatan(nama)
                .atasan(atasan)
                .addSasaran(Sasaran.of("Meningkatnya keamanan")
                        .indikator("Persentase " + apa + " yang dipakai di pos", rumusan(BUNYI, RASIO)))
                .build();
    }

    private static Jabatan bertugas(String nama, String tugas) {
        return Bahan.jabatan(nama).tugas(tugas).addSasaran(SASARAN).build();
    }

    private static Pemeriksaan skala(Pembulatan pembulatan, Rentang... rentang) {
        return Pemeriksaan.skala(
                Tempat.of("skala"),
                pembulatan,
                Arrays.stream(rentang)
                        .map(r -> new Skala.Selang(Predikat.of("Baik " + r.bawah()), r))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kasus")
    void a_minimal_definition_breaks_the_rule_and_the_repaired_one_breaks_none(Kasus kasus) {
        assertThat(kasus.cacat().temuan()).extracting(Temuan::kode).contains(kasus.kode());
        assertThat(kasus.baik().temuan()).isEmpty();
    }

    @Test
    void every_rule_has_a_case() {
        assertThat(kasus().map(Kasus::kode)).containsExactlyInAnyOrder(AturanPeriksa.values());
    }

    @Test
    void every_rule_says_what_why_and_what_to_do_in_whole_sentences() {
        assertThat(kasus().flatMap(k -> k.cacat().temuan().stream())).allSatisfy(t -> {
            assertThat(t.pesan())
                    .matches("(?s)['\\p{Lu}].*[^.]\\. ['\\p{Lu}].*\\.")
                    .doesNotContain("{", "  ");
            assertThat(t.saran()).matches("\\p{Lu}.*\\.").doesNotContain("{");
            assertThat(t.kutipan()).isEqualTo(t.kutipan().strip());
            assertThat(t.tingkat()).isEqualTo(t.kode().tingkat());
        });
        assertThat(Arrays.stream(AturanPeriksa.values()).filter(a -> a.dasar().isPresent()))
                .contains(INDIKATOR_PERNYATAAN, INDIKATOR_SAMA_ATASAN)
                .doesNotContain(SALAH_EJA);
    }
}
