// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import static id.iki.formulas.rumus.Rumus.jumlah;
import static id.iki.formulas.rumus.Rumus.persentase;
import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.Populasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.rumus.Rasio;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.teks.Draf.Kurang;
import id.iki.formulas.teks.Potongan.Peran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BacaanTest {

    private static String ringkas(Bacaan bacaan) {
        return bacaan.rumus()
                .flatMap(Rumus::kalimat)
                .orElseGet(() -> bacaan.draf().kurang().toString());
    }

    /** Every wording that the description of the package names, with what it is read as. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/teks/bunyi.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void wordings(String kalimat, String jenis, String hasil, String kaidah) {
        Bacaan bacaan = Bacaan.baca(kalimat);
        assertThat(bacaan.jenis()).isEqualTo(jenis);
        assertThat(ringkas(bacaan)).isEqualTo(hasil);
        assertThat(bacaan.kaidah().stream().map(Enum::name))
                .containsExactly(kaidah.equals("-") ? new String[0] : kaidah.split(" "));
        BacaanProperties.utuh(bacaan);
    }

    @Test
    void the_places_of_unread_words_stay_visible() {
        Bacaan bacaan = Bacaan.baca("Jumlah surat di kali 100%  menurut kami Jenis surat : 1. KTP 2. KK.");
        assertThat(bacaan.potongan())
                .containsExactly(
                        new Potongan("Jumlah ", Peran.JUMLAH),
                        new Potongan("surat ", Peran.BENDA),
                        new Potongan("di kali 100%  ", Peran.OPERASI),
                        new Potongan("menurut kami ", Peran.TIDAK_TERBACA),
                        new Potongan("Jenis surat : ", Peran.DAFTAR),
                        new Potongan("1. KTP 2. KK", Peran.BUTIR),
                        new Potongan(".", Peran.TANDA_BACA));
        assertThat(bacaan.tidakTerbaca()).containsExactly("menurut kami");
        assertThat(bacaan.draf().jenis()).containsExactly("KTP", "KK");
        assertThat(bacaan.keterangan()).contains("Rumus belum lengkap: belum ada penyebut.");
    }

    @Test
    void parentheses_that_group_stand_apart_from_the_names() {
        assertThat(Bacaan.baca("Persentase X = ((Jumlah SPP (terbit)) /\u200b( jumlah A )) x100%")
                        .potongan())
                .containsExactly(
                        new Potongan("Persentase X ", Peran.NAMA),
                        new Potongan("= ((", Peran.TANDA_BACA),
                        new Potongan("Jumlah ", Peran.JUMLAH),
                        new Potongan("SPP (terbit)", Peran.BENDA),
                        new Potongan(") ", Peran.TANDA_BACA),
                        new Potongan("/", Peran.OPERASI),
                        new Potongan("\u200b( ", Peran.TANDA_BACA),
                        new Potongan("jumlah ", Peran.JUMLAH),
                        new Potongan("A ", Peran.BENDA),
                        new Potongan(")) ", Peran.TANDA_BACA),
                        new Potongan("x100%", Peran.OPERASI));
    }

    @Test
    void several_numbered_quotients_in_parentheses_are_read_one_by_one() {
        Bacaan bacaan = Bacaan.baca("1. (Jumlah A / Jumlah B) x 100% 2. ( (Jumlah C) / Jumlah D ) x 100%");
        assertThat(bacaan.bagian().stream().map(BacaanTest::ringkas))
                .containsExactly("Jumlah A dibagi jumlah B x 100 %", "Jumlah C dibagi jumlah D x 100 %");
    }

    @Test
    void a_draft_has_the_parts_that_are_named() {
        Bacaan rasio = Bacaan.baca("Jumlah RT yang aktif dibandingkan dengan jumlah RT se Kecamatan di kali 100%");
        Populasi<Object> rt = Populasi.of("RT");
        assertThat(rasio.rumus()).contains(persentase(rt, Ciri.of("aktif")));
        assertThat(rasio.draf().lingkup()).contains("se Kecamatan");
        assertThat(rasio.draf().jumlah()).containsExactly(jumlah(rt).yang(Ciri.of("aktif")));
        assertThat(rasio.draf().penyebut()).contains(jumlah(rt));

        Bacaan periode = Bacaan.baca("Jumlah monev yang dilaksanakan dalam 1 (satu) tahun");
        assertThat(periode.draf().periode()).contains("dalam 1 (satu) tahun");

        Bacaan target = Bacaan.baca("Jadwal kegiatan gotong royong, target 100%");
        assertThat(target.draf().nama()).contains("Jadwal kegiatan gotong royong");
        assertThat(target.draf().target()).contains(Target.of(Persentase.SERATUS));

        Bacaan peserta = Bacaan.baca("1. 100 % dari peserta");
        assertThat(peserta.draf().penyebut()).contains(jumlah(Populasi.of("peserta")));
        assertThat(peserta.draf().kurang()).containsExactly(Kurang.PEMBILANG);

        Bacaan ambang = Bacaan.baca("Jumlah Peserta yang hadir sekurang-kurangnya 75 orang mencakup semua unsur,"
                + " berbanding jumlah seluruh peserta yang hadir X 100%");
        Populasi<Object> orang = Populasi.of("Peserta", "orang");
        Rasio hadir = jumlah(orang)
                .yang(Ciri.of("hadir"))
                .dibagi(jumlah(orang).yang(Ciri.of("hadir")))
                .kaliSeratusPersen()
                .denganKetentuan(
                        jumlah(orang).yang(Ciri.of("hadir")).sekurangKurangnya(75),
                        Rumus.semua(Populasi.of("unsur"), Ciri.of("tercakup")));
        assertThat(ambang.rumus()).contains(hadir);
        assertThat(ambang.draf().ketentuan()).isEqualTo(hadir.ketentuan());
    }

    @Test
    void empty_quotes_name_nothing() {
        for (String kosong : new String[] {"\"\"", "\"  \""}) {
            assertThat(Bacaan.baca("Jumlah orang hadir sekurang-kurangnya 75 " + kosong)
                            .rumus())
                    .isEmpty();
            assertThat(Bacaan.baca(kosong).rumus()).isEmpty();
        }
    }

    @Test
    void units_are_taken_from_the_sentence_where_it_says_one() {
        assertThat(Bacaan.baca("Jumlah pos kamling, target 12 pos").rumus())
                .contains(jumlah(Populasi.of("pos kamling", "pos")).target(12));
        assertThat(Bacaan.baca("Jumlah pos kamling, target 12").rumus())
                .contains(jumlah(Populasi.of("pos kamling")).target(12));
        assertThat(Bacaan.baca("Skor: Realisasi, target 97,5 %")
                        .rumus()
                        .orElseThrow()
                        .satuan())
                .contains(Satuan.PERSEN);
        assertThat(Bacaan.baca("Nilai SAKIP, target 70 sampai 80")
                        .rumus()
                        .orElseThrow()
                        .targetTercetak())
                .contains(new Target.Antara(Besaran.of(70, Satuan.NILAI), Besaran.of(80, Satuan.NILAI)));
        assertThat(Bacaan.baca("Skor: A, target 80 % sampai 90,5 %").rumus().flatMap(Rumus::kalimat))
                .contains("Skor: A, target 80 % sampai 90,5 %");
        for (String bukanRentang :
                new String[] {"5 sampai 4", "5 sampai", "5 a sampai 6 b", "5 sampai 6 a", "5 sampai a"}) {
            assertThat(Bacaan.baca("Skor: A, target " + bukanRentang).draf().target())
                    .as(bukanRentang)
                    .containsInstanceOf(Target.Sebesar.class);
        }
        assertThat(Bacaan.baca("Skor: laju, target 5,5 % per tahun")
                        .rumus()
                        .orElseThrow()
                        .satuan())
                .contains(new Satuan("% per tahun"));
        // behind a figure the names of these nouns would be read as percent, as a range, or not to their end
        for (String bukanSatuan : new String[] {"%, b", "persen a", "a sampai 13 a", "a. ."}) {
            assertThat(Bacaan.baca("Banyaknya " + bukanSatuan + ", target 12").rumus())
                    .as(bukanSatuan)
                    .contains(jumlah(Populasi.of(bukanSatuan, Satuan.NILAI)).target(12));
        }
        assertThat(Bacaan.baca("A meliputi : 1. b, target 2 c ; ...").keterangan())
                .contains("Rumus belum lengkap: belum ada nama dan satuan yang tidak rancu.");
        assertThat(Bacaan.baca("Jumlah A dan jumlah B").rumus().orElseThrow().satuan())
                .contains(new Satuan("buah"));
    }

    @Test
    void several_numbered_formulas_are_read_one_by_one() {
        Bacaan bacaan = Bacaan.baca("1. Jumlah surat yang diarsip 2. Jumlah permohonan cuti 3. 100 %");
        assertThat(bacaan.jenis()).isEqualTo("BEBERAPA_RUMUS");
        assertThat(bacaan.bagian().stream().map(Bacaan::kalimat))
                .containsExactly("1. Jumlah surat yang diarsip ", "2. Jumlah permohonan cuti ", "3. 100 %");
        assertThat(bacaan.bagian().stream().map(BacaanTest::ringkas))
                .containsExactly("Jumlah surat yang diarsip", "Jumlah permohonan cuti", "[UKURAN]");
        assertThat(bacaan.draf().kurang()).containsExactly(Kurang.UKURAN);
        assertThat(bacaan.kaidah()).containsExactly(Kaidah.PERSEN_SAJA);
        BacaanProperties.utuh(bacaan);
    }

    @Test
    void words_that_say_nothing_are_refused_with_the_last_word_understood() {
        Bacaan kosong = Bacaan.baca("");
        assertThat(kosong.jenis()).isEqualTo("TIDAK_TERBACA");
        assertThat(kosong.potongan()).isEmpty();
        assertThat(kosong.keterangan()).contains("Tidak ada kata yang terbaca sebagai rumus.");
        Bacaan acara = Bacaan.baca("1. Pelaksanaan MTQ Tingkat Kecamatan");
        assertThat(acara.jenis()).isEqualTo("TIDAK_TERBACA");
        assertThat(acara.sampai()).isEmpty();
        assertThat(acara.tidakTerbaca()).containsExactly("Pelaksanaan MTQ Tingkat Kecamatan");
        Bacaan tergantung = Bacaan.baca("Jumlah dibagi x 100 %");
        assertThat(tergantung.jenis()).isEqualTo("TIDAK_TERBACA");
        assertThat(tergantung.sampai()).contains("%");
        assertThat(Bacaan.baca("Jumlah").keterangan()).contains("Kalimat ini tidak terbaca sesudah kata 'Jumlah'.");
    }

    @Test
    void a_text_beyond_the_bound_is_refused_as_a_whole() {
        String panjang = "Jumlah desa ".repeat(10_000);
        Bacaan bacaan = Bacaan.baca(panjang);
        assertThat(bacaan.jenis()).isEqualTo("TIDAK_TERBACA");
        assertThat(bacaan.kaidah()).containsExactly(Kaidah.TERLALU_PANJANG);
        assertThat(bacaan.keterangan()).contains("Teks lebih panjang daripada yang dibaca.");
        assertThat(Bacaan.baca("a".repeat(Bacaan.PANJANG)).kaidah()).isEmpty();
        assertThat(Bacaan.baca("a".repeat(Bacaan.PANJANG + 1)).kaidah()).containsExactly(Kaidah.TERLALU_PANJANG);
    }

    @Test
    void digits_of_other_scripts_are_part_of_a_name() {
        Rumus rumus = jumlah(Populasi.of("surat minimal \u0663"));
        assertThat(Bacaan.baca(rumus.kalimat().orElseThrow()).rumus()).contains(rumus);
    }

    @Test
    void every_rule_and_every_lack_has_a_sentence() {
        for (Kaidah satu : Kaidah.values()) {
            assertThat(satu.keterangan()).isNotBlank().endsWith(".");
        }
        for (Kurang satu : Kurang.values()) {
            assertThat(satu.kata()).isNotBlank();
        }
    }
}
