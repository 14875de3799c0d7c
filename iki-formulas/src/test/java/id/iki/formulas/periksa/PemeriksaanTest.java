// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static id.iki.formulas.periksa.AturanPeriksa.*;
import static id.iki.formulas.periksa.Bahan.*;
import static id.iki.formulas.rumus.Rumus.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Skala;
import id.iki.core.fakta.Populasi;
import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Fungsi;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.rumus.Rumus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PemeriksaanTest {

    static List<String> jejak(Pemeriksaan hasil) {
        return hasil.temuan().stream().map(t -> t.kode() + " " + t.tempat()).toList();
    }

    static Pemeriksaan cacat() {
        return periksa(
                Bahan.jabatan("LURAH")
                        .atasan("Walikota")
                        .tugas("Membina money.")
                        .addFungsi("a", "Menjaga pos;")
                        .addFungsi("a", "Menjaga  degan baik;")
                        .addSasaran(Sasaran.of("Menigkatnya keamanan")
                                .indikator(
                                        "Terpakainya pos",
                                        Rumusan.of("Jumlah pos dikali 100%", RASIO)
                                                .sumber("Buku ijin", "Kantor"),
                                        rumusan(
                                                "Jumlah pos yang dipakai dibagi jumlah pos se Kecamatan x 100 %",
                                                RASIO)))
                        .addSasaran(SASARAN)
                        .build(),
                Bahan.baik("TRANTIB"),
                Bahan.jabatan("KESRA").build());
    }

    @Test
    void findings_stand_in_the_order_of_the_document() {
        assertThat(jejak(cacat()))
                .containsExactly(
                        "ATASAN_TIDAK_DIKENAL lurah",
                        "MONEY_UNTUK_MONEV lurah",
                        "HURUF_GANDA lurah/fungsi 2",
                        "SALAH_EJA lurah/fungsi 2",
                        "SALAH_EJA lurah/sasaran 1",
                        "INDIKATOR_PERNYATAAN lurah/sasaran 1/indikator 1",
                        "BEBERAPA_RUMUSAN lurah/sasaran 1/indikator 1",
                        "TANPA_PENYEBUT lurah/sasaran 1/indikator 1/rumusan 1",
                        "TARGET_TIDAK_ADA lurah/sasaran 1/indikator 1/rumusan 1",
                        "SALAH_EJA lurah/sasaran 1/indikator 1/rumusan 1/sumber 1",
                        "SUMBER_BUKAN_DOKUMEN lurah/sasaran 1/indikator 1/rumusan 1/sumber 2",
                        "LINGKUP_BERBEDA lurah/sasaran 1/indikator 1/rumusan 2",
                        "JABATAN_TANPA_INDIKATOR kesra");
        assertThat(cacat().adaGalat()).isTrue();
        assertThat(cacat().banyaknya())
                .containsEntry(SALAH_EJA, 3)
                .containsEntry(HURUF_GANDA, 1)
                .doesNotContainKey(HANYA_NAMA);
    }

    @Test
    void a_warning_is_no_error() {
        Pemeriksaan hasil = periksa("Terpakainya pos", BUNYI, RASIO);
        assertThat(jejak(hasil)).containsExactly("INDIKATOR_PERNYATAAN trantib/sasaran 1/indikator 1");
        assertThat(hasil.adaGalat()).isFalse();
        assertThat(hasil.temuan().get(0).tingkat()).isEqualTo(Tingkat.PERINGATAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a b c | -",
                "a b B | HURUF_GANDA 3",
                "a b d e | HURUF_TIDAK_URUT 3",
                "a b c g | HURUF_TIDAK_URUT 4",
                "a b a d | HURUF_GANDA 3",
                "b c | HURUF_TIDAK_URUT 1",
                "b a | HURUF_TIDAK_URUT 1, HURUF_TIDAK_URUT 2",
                "1 b | HURUF_TIDAK_URUT 1",
                "a ? c | HURUF_TIDAK_URUT 2",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z aa ab | -"
            })
    void letters_follow_one_another(String huruf, String diharapkan) {
        Jabatan jabatan = Bahan.jabatan("TRANTIB")
                .addSasaran(SASARAN)
                .addAllFungsi(Arrays.stream(huruf.split(" ", -1))
                        .map(h -> new Fungsi(h, Bunyi.of("Menjaga pos;")))
                        .toList())
                .build();
        assertThat(String.join(", ", jejak(periksa(jabatan))).replace("trantib/fungsi ", ""))
                .isEqualTo(diharapkan == null ? "" : diharapkan);
    }

    @Test
    void the_area_of_a_position_is_that_of_its_title() {
        String seKecamatan = "Jumlah pos yang dipakai dibagi jumlah pos se Kecamatan x 100 %";
        for (String nama : List.of("LURAH", "KASI TRANTIB KELURAHAN", "SEKRETARIS LURAH")) {
            assertThat(berlingkup(nama, seKecamatan).temuan())
                    .extracting(Temuan::pesan)
                    .containsExactly("Penyebut mencakup wilayah lain daripada pembilang: jabatan kelurahan, penyebut"
                            + " kecamatan. Pembilangnya tidak akan pernah mencapai seluruh penyebut.");
        }
        for (String nama : List.of("CAMAT", "KASI TRANTIB", "KASI KECAMATAN")) {
            assertThat(berlingkup(nama, seKecamatan).temuan()).isEmpty();
        }
        assertThat(berlingkup("CAMAT", seKecamatan.replace("Kecamatan", "Kota")).temuan())
                .hasSize(1);
        assertThat(berlingkup("CAMAT", seKecamatan.replace("Kecamatan", "Kelurahan"))
                        .temuan())
                .isEmpty();
        assertThat(berlingkup("LURAH", seKecamatan.replace("pos yang", "pos di desa yang"))
                        .temuan())
                .extracting(Temuan::pesan)
                .singleElement()
                .asString()
                .contains("pembilang desa, penyebut kecamatan");
    }

    private static Pemeriksaan berlingkup(String nama, String bunyi) {
        return periksa(Bahan.jabatan(nama)
                .addSasaran(Sasaran.of("Meningkatnya keamanan").indikator(NAMA, rumusan(bunyi, RASIO)))
                .build());
    }

    @Test
    void the_formula_is_examined_beside_the_print() {
        assertThat(jejak(periksa(NAMA, BUNYI, jumlah(POS).dibagi(jumlah(POS)).kaliSeratusPersen())))
                .containsExactly("PEMBILANG_SAMA_PENYEBUT trantib/sasaran 1/indikator 1/rumusan 1");
        assertThat(jejak(periksa(NAMA, BUNYI, jumlah(POS).dibagi(jumlah(WARGA)).kaliSeratusPersen())))
                .containsExactly("PEMBILANG_BUKAN_BAGIAN trantib/sasaran 1/indikator 1/rumusan 1");
        var sekelurahan = Populasi.<Object>of("pos di kelurahan", "pos");
        var sekecamatan = Populasi.<Object>of("pos se-Kecamatan", "pos");
        assertThat(jejak(periksa(
                        NAMA,
                        BUNYI,
                        jumlah(sekelurahan).dibagi(jumlah(sekecamatan)).kaliSeratusPersen())))
                .endsWith("LINGKUP_BERBEDA trantib/sasaran 1/indikator 1/rumusan 1");
        assertThat(jejak(periksa(
                        NAMA,
                        "Jumlah pos yang dipakai, target 80%",
                        takTerhitung("x").target(persen(80)))))
                .contains("HANYA_TARGET trantib/sasaran 1/indikator 1/rumusan 1");
        assertThat(jejak(merujuk("Jumlah pos", "Jumlah pos dan jumlah warga", rujukan("x.y"), "x.y")))
                .isEmpty();
        assertThat(jejak(merujuk(NAMA, "Jumlah pos yang dipakai", rujukan("x.y"), "x.y")))
                .containsExactly("NAMA_PERSEN_RUMUS_JUMLAH trantib/sasaran 1/indikator 1/rumusan 1");
        assertThat(jejak(merujuk(NAMA, "Angka pos yang dipakai", rujukan("x.y"), "x.y")))
                .isEmpty();
    }

    /** A wording that refers to another, which the decree has too. */
    private static Pemeriksaan merujuk(String nama, String bunyi, Rumus rumus, String kode) {
        Rumusan dirujuk = rumusan(BUNYI, RASIO).kode(kode);
        return Bahan.periksa(
                Bahan.jabatan("TRANTIB")
                        .addSasaran(Sasaran.of("Meningkatnya keamanan")
                                .indikator(nama, rumusan(bunyi, rumus).target(new Besaran(Pecahan.SATU, Satuan.ORANG))))
                        .build(),
                Bahan.jabatan("KESRA")
                        .addSasaran(Sasaran.of("Meningkatnya keamanan").indikator(NAMA, dirujuk))
                        .build());
    }

    @Test
    void names_and_wordings_share_what_they_say() {
        Rumusan tepat = rumusan("Jumlah laporan bulanan yang dikirim tepat waktu", jumlah(LAPORAN));
        assertThat(jejak(periksa("Jumlah laporan bulanan yang tepat waktu", tepat)))
                .as("what the wording says too is reported there")
                .containsExactly("TENGGAT_TIDAK_ADA trantib/sasaran 1/indikator 1/rumusan 1");
        assertThat(jejak(
                        periksa("Jumlah laporan bulanan yang tepat waktu", "Jumlah laporan yang ada", jumlah(LAPORAN))))
                .containsExactly(
                        "TEPAT_WAKTU_TIDAK_DIUKUR trantib/sasaran 1/indikator 1",
                        "TENGGAT_TIDAK_ADA trantib/sasaran 1/indikator 1");
        assertThat(jejak(periksa("Jumlah laporan tepat waktu")))
                .containsExactly(
                        "TENGGAT_TIDAK_ADA trantib/sasaran 1/indikator 1",
                        "INDIKATOR_TANPA_RUMUSAN trantib/sasaran 1/indikator 1");
        assertThat(jejak(periksa("Persentase pos yang aktif", BUNYI, RASIO)))
                .containsExactly("KRITERIA_TIDAK_JELAS trantib/sasaran 1/indikator 1");
        assertThat(jejak(periksa("1. " + NAMA, "1. " + BUNYI, RASIO)))
                .as("numbered like its indicator")
                .isEmpty();
        assertThat(jejak(periksa("Jumlah pos yang dipakai", "1. Jumlah pos 2. Jumlah pos lain", jumlah(POS))))
                .containsExactly("BEBERAPA_RUMUSAN trantib/sasaran 1/indikator 1/rumusan 1");
        assertThat(jejak(periksa("Akuntabilitas kantor", "Nilai SAKIP", CACAH)))
                .containsExactly("INDIKATOR_PERNYATAAN trantib/sasaran 1/indikator 1");
        assertThat(jejak(periksa("Mutu kantor", "Nilai SAKIP, target 80", CACAH)))
                .isEmpty();
        assertThat(jejak(periksa("Rasio pos terhadap Jumlah warga", BUNYI, RASIO)))
                .isEmpty();
        assertThat(jejak(periksa(Bunyi.dibetulkan("Persentase pos Jumlah", "Persentase pos"), rumusan(BUNYI, RASIO))))
                .containsExactly("TEKS_TERLIMPAH trantib/sasaran 1/indikator 1");
        assertThat(jejak(periksa(
                        Bunyi.dibetulkan("Persentase pos Jumlah pos", "Persentase pos"), rumusan(BUNYI, RASIO))))
                .containsExactly("TEKS_TERLIMPAH trantib/sasaran 1/indikator 1");
        assertThat(jejak(periksa(Bunyi.dibetulkan("Persentase pos pos", "Persentase pos"), rumusan(BUNYI, RASIO))))
                .containsExactly("KATA_BERULANG trantib/sasaran 1/indikator 1");
    }

    @Test
    void superiors_are_found_by_any_of_their_titles() {
        Jabatan atasan = Bahan.jabatan("X")
                .nama(Bunyi.dibetulkan("KASI TRANTIP", "KASI TRANTIB"))
                .addSasaran(SASARAN)
                .build();
        for (String judul : List.of("Kasi Trantib", "KASI  TRANTIP")) {
            Jabatan staf = Bahan.jabatan("STAF")
                    .atasan(judul)
                    .addSasaran(Sasaran.of("Meningkatnya keamanan")
                            .indikator("1. Prosentase pos yang dipakai", rumusan(BUNYI, RASIO)))
                    .build();
            assertThat(periksa(atasan, staf).temuan())
                    .extracting(Temuan::pesan)
                    .containsExactly(
                            "Indikator ini sama dengan indikator atasannya, " + judul + ". Tidak jelas apakah angkanya"
                                    + " kinerja bawahan, atasan, atau terhitung dua kali.",
                            "Kata ini mungkin salah eja atau salah pindai. Salah eja menyulitkan pencarian dan dapat"
                                    + " mengubah arti.");
        }
        assertThat(periksa(bertugas("A"), bertugas("B"), bertugas("C")).temuan())
                .extracting(Temuan::pesan)
                .extracting(p -> p.substring(0, 55))
                .containsExactly(
                        "Tugas ini sama kata demi kata dengan tugas B. Mungkin t",
                        "Tugas ini sama kata demi kata dengan tugas A. Mungkin t",
                        "Tugas ini sama kata demi kata dengan tugas A. Mungkin t");
        assertThat(jejak(periksa(tanpaNama("A"), tanpaNama("B"))))
                .as("two tables without a title are not one position twice")
                .containsExactly("JABATAN_TIDAK_TERCETAK a", "JABATAN_TIDAK_TERCETAK b");
    }

    private static Jabatan bertugas(String nama) {
        return Bahan.jabatan(nama).tugas("Menjaga pos.").addSasaran(SASARAN).build();
    }

    private static Jabatan tanpaNama(String kode) {
        return Bahan.jabatan(kode)
                .nama(Bunyi.tidakTercetak("(tidak tercetak)"))
                .addSasaran(SASARAN)
                .build();
    }

    @Test
    void weights_and_scales_say_what_they_come_to() {
        Map<String, Pecahan> bobot = new LinkedHashMap<>();
        bobot.put("Renstra", Pecahan.parse("0.5"));
        bobot.put("Renja", Pecahan.of(-1, 10));
        assertThat(Pemeriksaan.bobot(Tempat.of("dokumen"), bobot).temuan())
                .extracting(t -> t.kutipan() + ": " + t.pesan())
                .containsExactly(
                        "Renja: Bobot ini -0,1, seharusnya lebih dari 0. Yang bobotnya 0 atau negatif tidak dinilai, atau"
                                + " malah mengurangi nilai.",
                        "Renstra; Renja: Jumlah bobot adalah 0,4, seharusnya tepat 1. Nilai gabungannya menjadi terlalu"
                                + " besar atau terlalu kecil.");
        assertThat(Pemeriksaan.skala(
                                Tempat.of("skala"),
                                Pembulatan.BULAT,
                                IntStream.of(0, 50, 55, 91)
                                        .mapToObj(b -> new Skala.Selang(
                                                Predikat.of("P" + b),
                                                Rentang.of(b, b == 0 ? 49 : b == 50 ? 60 : b == 55 ? 88 : 100)))
                                        .toList())
                        .temuan())
                .extracting(t -> t.kutipan() + ": " + t.pesan())
                .containsExactly(
                        "50 - 60; 55 - 88: Dua jenjang pada skala bertumpang tindih pada 55. Nilai di situ mempunyai dua"
                                + " predikat.",
                        "55 - 88; 91 - 100: Ada celah pada skala antara 88 dan 91. Nilai yang jatuh di celah itu tidak"
                                + " mempunyai predikat.");
    }

    @Test
    void one_indicator_may_have_many_defects() {
        Indikator indikator = Indikator.of("Meningkatnya pos pos aktif");
        assertThat(jejak(periksa(Sasaran.of("S").indikator(indikator))))
                .extracting(s -> s.substring(0, s.indexOf(' ')))
                .containsExactly(
                        "KATA_BERULANG", "INDIKATOR_PERNYATAAN", "KRITERIA_TIDAK_JELAS", "INDIKATOR_TANPA_RUMUSAN");
    }
}
