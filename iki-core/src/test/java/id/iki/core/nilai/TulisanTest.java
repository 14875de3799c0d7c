// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TulisanTest {

    private static Result<Tulisan> baca(String notasi, String teks) {
        return switch (notasi) {
            case "id" -> Notasi.INDONESIA.baca(teks);
            case "en" -> Notasi.POLOS.baca(teks);
            default -> Tulisan.baca(teks);
        };
    }

    /** One line for an outcome: figures in plain decimals with their decimals as written, or the code of the reason. */
    private static String ringkas(Result<Tulisan> hasil) {
        return hasil.fold(t -> Notasi.POLOS.tulis(t), g -> g.alasan().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // cell | id | en | not chosen
                "75 | 75 | 75 | 75",
                "0 | 0 | 0 | 0",
                "007 | 7 | 7 | 7",
                "-5 | -5 | -5 | -5",
                "-0 | 0 | 0 | 0",
                "82,5 | 82.5 | ANGKA_TIDAK_SAH | 82.5",
                "88,82 | 88.82 | ANGKA_TIDAK_SAH | 88.82",
                "100,00 | 100.00 | ANGKA_TIDAK_SAH | 100.00",
                "4.25 | ANGKA_TIDAK_SAH | 4.25 | ANGKA_BERMAKNA_GANDA",
                "88.60 | ANGKA_TIDAK_SAH | 88.60 | ANGKA_BERMAKNA_GANDA",
                "-4.25 | ANGKA_TIDAK_SAH | -4.25 | ANGKA_BERMAKNA_GANDA",
                "1.234 | 1234 | 1.234 | ANGKA_BERMAKNA_GANDA",
                "1,234 | 1.234 | 1234 | ANGKA_BERMAKNA_GANDA",
                "0.25 | ANGKA_TIDAK_SAH | 0.25 | 0.25",
                "0.250 | ANGKA_TIDAK_SAH | 0.250 | 0.250",
                "0,250 | 0.250 | ANGKA_TIDAK_SAH | 0.250",
                "1234.5 | ANGKA_TIDAK_SAH | 1234.5 | 1234.5",
                "1234,5 | 1234.5 | ANGKA_TIDAK_SAH | 1234.5",
                "1.234,5 | 1234.5 | ANGKA_TIDAK_SAH | 1234.5",
                "1,234.5 | ANGKA_TIDAK_SAH | 1234.5 | 1234.5",
                "469.877.811.336 | 469877811336 | ANGKA_TIDAK_SAH | 469877811336",
                "25.000.000,00 | 25000000.00 | ANGKA_TIDAK_SAH | 25000000.00",
                "25,000,000.00 | ANGKA_TIDAK_SAH | 25000000.00 | 25000000.00",
                "84570.000000 | ANGKA_TIDAK_SAH | 84570.000000 | 84570.000000",
                "2.500000 | ANGKA_TIDAK_SAH | 2.500000 | ANGKA_BERMAKNA_GANDA",
                "1000000000000000000 | 1000000000000000000 | 1000000000000000000 | 1000000000000000000",
                // separators out of place
                "12.34.567 | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH",
                "1.2345,6 | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH",
                "1234.567,8 | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH",
                "1,5,2 | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH",
                "1..5 | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH",
                "1,,5 | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH",
                "0.034.000 | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH | ANGKA_TIDAK_SAH",
                "5, | BUKAN_ANGKA | BUKAN_ANGKA | BUKAN_ANGKA",
                ".5 | BUKAN_ANGKA | BUKAN_ANGKA | BUKAN_ANGKA",
                // units
                "50% | 50 % | 50 % | 50 %",
                "83,29 % | 83.29 % | ANGKA_TIDAK_SAH | 83.29 %",
                "97 persen | 97 % | 97 % | 97 %",
                "97 Persen | 97 % | 97 % | 97 %",
                "3 jutawan | 3 jutawan | 3 jutawan | 3 jutawan",
                "12 dokumen | 12 dokumen | 12 dokumen | 12 dokumen",
                "6,5 orang/hari | 6.5 orang/hari | ANGKA_TIDAK_SAH | 6.5 orang/hari",
                "Rp 25.000.000,00 | 25000000.00 Rp | ANGKA_TIDAK_SAH | 25000000.00 Rp",
                "Rp.1.000.000,- | 1000000 Rp | ANGKA_TIDAK_SAH | 1000000 Rp",
                "rp5 per orang | 5 Rp per orang | 5 Rp per orang | 5 Rp per orang",
                "1.000.000,- | BUKAN_ANGKA | BUKAN_ANGKA | BUKAN_ANGKA",
                // ranges
                "80-90 | 80-90 | 80-90 | 80-90",
                "80 - 90 % | 80-90 % | 80-90 % | 80-90 %",
                "80%-90% | 80-90 % | 80-90 % | 80-90 %",
                "80–90 | 80-90 | 80-90 | 80-90",
                "7-8 bulan | 7-8 bulan | 7-8 bulan | 7-8 bulan",
                "7 s.d. 8 bulan | 7-8 bulan | 7-8 bulan | 7-8 bulan",
                "7 bulan sampai 8 bulan | 7-8 bulan | 7-8 bulan | 7-8 bulan",
                "7 s/d 8 | 7-8 | 7-8 | 7-8",
                "7 bulan - 8 | 7-8 bulan | 7-8 bulan | 7-8 bulan",
                "0-5 | 0-5 | 0-5 | 0-5",
                "6,5 sampai dengan 7 | 6.5-7 | ANGKA_TIDAK_SAH | 6.5-7",
                "-5 sampai 10 | -5 sampai 10 | -5 sampai 10 | -5 sampai 10",
                "-5 sampai -3 | -5 sampai -3 | -5 sampai -3 | -5 sampai -3",
                "1.000-2.000 | 1000-2000 | 1.000-2.000 | ANGKA_BERMAKNA_GANDA",
                "80-80 | 80-80 | 80-80 | 80-80",
                "90-80 | RENTANG_TERBALIK | RENTANG_TERBALIK | RENTANG_TERBALIK",
                "7 bulan - 8 hari | SATUAN_RENTANG_BERBEDA | SATUAN_RENTANG_BERBEDA | SATUAN_RENTANG_BERBEDA",
                "5--3 | BUKAN_ANGKA | BUKAN_ANGKA | BUKAN_ANGKA",
                "-5-10 | BUKAN_ANGKA | BUKAN_ANGKA | BUKAN_ANGKA",
                "50-75-100 | BUKAN_ANGKA | BUKAN_ANGKA | BUKAN_ANGKA",
                // comparisons
                "1:32 | ANGKA_BERUPA_PERBANDINGAN | ANGKA_BERUPA_PERBANDINGAN | ANGKA_BERUPA_PERBANDINGAN",
                "1 : 17,9 | ANGKA_BERUPA_PERBANDINGAN | ANGKA_BERUPA_PERBANDINGAN | ANGKA_BERUPA_PERBANDINGAN",
                "15.452/15.461 | ANGKA_BERUPA_PERBANDINGAN | ANGKA_BERUPA_PERBANDINGAN | ANGKA_BERUPA_PERBANDINGAN",
                // nothing filled in
                "\"\" | - | - | -",
                "\"  \" | - | - | -",
                "- | - | - | -",
                "– | - | - | -",
                "— | - | - | -",
                "n/a | - | - | -",
                "N/A | - | - | -",
                "NA | - | - | -",
                "n.a. | - | - | -"
            })
    void a_cell_is_read_in_a_chosen_notation_or_where_it_has_one_reading(
            String teks, String indonesia, String polos, String tanpa) {
        assertThat(ringkas(baca("id", teks))).as("id").isEqualTo(indonesia);
        assertThat(ringkas(baca("en", teks))).as("en").isEqualTo(polos);
        assertThat(ringkas(baca("", teks))).as("not chosen").isEqualTo(tanpa);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tercapai",
                "5 juta",
                "Rp 1,5 Miliar",
                "2 rb orang",
                "7-8 ribu",
                "Rangking 6",
                "NaN",
                "Infinity",
                "1e5",
                "1E5",
                "1e-5",
                "0x1F",
                "5d",
                "+5",
                "--5",
                "5-",
                "- 5",
                "\u22125",
                "\u0663",
                "\uFF15",
                "5 6",
                "1 234",
                "46 (tabel) / 47 (teks)",
                "85,41 (A)",
                "\u226580",
                "> 80",
                "n=29",
                "5%%",
                "%",
                "5 % 3",
                "Rp",
                "Rp5 %",
                "Rp-084,7 %",
                "Rp 5 persen",
                "Rp1.0,-%",
                "8,580-Rp40,7 %",
                "#N/A",
                "nihil",
                "TRUE",
                "1'000",
                "1_000",
                "5bulan",
                "\u200b5"
            })
    void what_is_no_figure_is_refused_whatever_the_notation(String teks) {
        for (String notasi : new String[] {"id", "en", ""}) {
            assertThat(ringkas(baca(notasi, teks))).isEqualTo("BUKAN_ANGKA");
        }
    }

    @Test
    void blanks_of_every_kind_stand_around_a_figure() {
        assertThat(ringkas(Notasi.INDONESIA.baca("\u00A0 82,5\u00A0%\t\n"))).isEqualTo("82.5 %");
    }

    @Test
    void both_readings_are_named() {
        Failure<?> gagal = (Failure<?>) Tulisan.baca("4.25");
        assertThat(gagal.keterangan())
                .isEqualTo("Angka '4.25' bermakna ganda: 425 dalam notasi Indonesia, 4,25 dalam notasi polos.");
        assertThat(gagal.kebutuhan()).isEqualTo("Pilih notasi angkanya: Indonesia atau polos.");
        assertThat(gagal.english())
                .isEqualTo("The figure '4.25' has two readings: 425 in Indonesian notation, 4,25 in plain notation.");
        assertThat(((Failure<?>) Tulisan.baca("1,234")).keterangan())
                .isEqualTo("Angka '1,234' bermakna ganda: 1,234 dalam notasi Indonesia, 1234 dalam notasi polos.");
        assertThat(((Failure<?>) Tulisan.baca("1.234-5,6")).keterangan()).startsWith("Angka '1.234' bermakna ganda");
    }

    @Test
    void a_notation_that_does_not_fit_is_named() {
        assertThat(((Failure<?>) Notasi.INDONESIA.baca("4.25")).keterangan())
                .isEqualTo("Angka '4.25' tidak sah dalam notasi Indonesia.");
        assertThat(((Failure<?>) Notasi.POLOS.baca("82,5")).keterangan())
                .isEqualTo("Angka '82,5' tidak sah dalam notasi polos.");
        assertThat(((Failure<?>) Tulisan.baca("1..5")).keterangan())
                .isEqualTo("Angka '1..5' tidak sah dalam notasi Indonesia maupun polos.");
    }

    @Test
    void texts_are_limited() {
        String terpanjang = "9".repeat(100);
        assertThat(ringkas(Notasi.POLOS.baca(terpanjang))).isEqualTo(terpanjang);
        Failure<?> gagal = (Failure<?>) Notasi.POLOS.baca(terpanjang + "9");
        assertThat(gagal.alasan()).isEqualTo(Alasan.TULISAN_TERLALU_PANJANG);
        assertThat(gagal.keterangan())
                .isEqualTo("Tulisan sepanjang 101 huruf melebihi batas 100 huruf untuk sebuah angka.");
        String tertulis = Notasi.INDONESIA.tulis(Notasi.POLOS.baca(terpanjang).orElseThrow());
        assertThat(tertulis).hasSize(133).as("with separators it is too long to be read back");
        assertThat(ringkas(Notasi.INDONESIA.baca(tertulis))).isEqualTo("TULISAN_TERLALU_PANJANG");
    }

    @Test
    void decimals_are_kept_as_written_and_bounded_by_the_number() {
        assertThat(Notasi.INDONESIA.baca("73,30").orElseThrow())
                .isEqualTo(new Tulisan.Tunggal(Pecahan.of(733, 10), 2, Optional.empty()));
        assertThatThrownBy(() -> new Tulisan.Tunggal(Pecahan.of(1, 3), 2, Optional.empty()))
                .hasMessage("angka must have at most desimal decimals, but were 1/3 and 2");
        assertThatThrownBy(() -> new Tulisan.Tunggal(Pecahan.SATU, -1, Optional.empty()))
                .hasMessage("angka must have at most desimal decimals, but were 1 and -1");
        Tulisan.Tunggal satu = new Tulisan.Tunggal(Pecahan.SATU, 0, Optional.empty());
        Tulisan.Tunggal dua = new Tulisan.Tunggal(Pecahan.of(2), 0, Optional.empty());
        assertThatThrownBy(() -> new Tulisan.Antara(dua, satu)).hasMessageStartingWith("bawah must not exceed atas");
        assertThatThrownBy(() ->
                        new Tulisan.Antara(satu, new Tulisan.Tunggal(Pecahan.of(2), 0, Optional.of(Satuan.PERSEN))))
                .hasMessageStartingWith("bawah must not exceed atas");
    }
}
