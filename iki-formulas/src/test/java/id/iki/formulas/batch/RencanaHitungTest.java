// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static id.iki.formulas.rumus.Rumus.daftarPeriksa;
import static id.iki.formulas.rumus.Rumus.jumlah;
import static id.iki.formulas.rumus.Rumus.persen;
import static id.iki.formulas.rumus.Rumus.persentase;
import static id.iki.formulas.rumus.Rumus.rujukan;
import static id.iki.formulas.rumus.Rumus.skor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.StatusButir;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Tanda;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RencanaHitungTest {

    static final Periode TAHUN = Periode.tahun(2025);
    static final Populasi<Object> BERKAS = Populasi.of("berkas");
    static final Ciri<Object> SELESAI = Ciri.of("selesai");
    static final Skor SKOR = Skor.of("nilai SAKIP");
    static final Skor TARGET = Skor.of("target");
    static final DaftarButir DOKUMEN = DaftarButir.of("dokumen", "Renja", "LKjIP");
    static final Hitungan PELAYANAN = Hitungan.of("pelayanan", persentase(BERKAS, SELESAI));

    /** A plan that reads counts, scores, a target of each row and a checklist. */
    private static RencanaHitung segalaKolom() {
        return RencanaHitung.of(
                PELAYANAN, Hitungan.of("sakip", skor(SKOR)).target(TARGET), Hitungan.of("dok", daftarPeriksa(DOKUMEN)));
    }

    static Tabel tabel(RencanaHitung rencana, long... angka) {
        return rencana.tabel(TAHUN, angka.length).kolom(BERKAS.semua(), angka).build();
    }

    @Test
    void a_column_has_the_figures_of_its_rows_and_a_row_explains_itself() {
        RencanaHitung rencana = RencanaHitung.of(PELAYANAN.target(Target.of(persen(90))));
        BitSet belumAda = new BitSet();
        belumAda.set(2);
        Tabel tabel = rencana.tabel(TAHUN, 4)
                .kolom(BERKAS.yang(SELESAI), new long[] {41, 7, 3, 0})
                .kolom(BERKAS.semua(), new long[] {48, 6, 99, 0}, belumAda)
                .sebagaiContoh()
                .build();

        Hasil hasil = rencana.hitung(tabel);

        Kolom realisasi = hasil.realisasi("pelayanan");
        assertThat(rencana.masukan()).containsExactly(BERKAS.yang(SELESAI), BERKAS.semua());
        assertThat(rencana.perBaris()).isEmpty();
        assertThat(rencana.hitungan()).containsExactly(PELAYANAN.target(Target.of(persen(90))));
        assertThat(tabel.periode()).isEqualTo(TAHUN);
        assertThat(hasil.awal()).isZero();
        assertThat(realisasi.banyakBaris()).isEqualTo(4);
        assertThat(realisasi.pembilang(0)).isEqualTo(41);
        assertThat(realisasi.penyebut(0)).isEqualTo(48);
        assertThat(realisasi.angka(0)).isEqualTo(Pecahan.of(41, 48));
        assertThat(realisasi.desimal(0, Pembulatan.DUA_DESIMAL)).isEqualTo(8542);
        assertThat(hasil.capaian("pelayanan").desimal(0, Pembulatan.DUA_DESIMAL))
                .isEqualTo(9491);
        assertThat(hasil.capaian("pelayanan").satuan()).isEqualTo(Satuan.PERSEN);
        assertThat(IntStream.range(0, 4).mapToObj(realisasi::alasan))
                .containsExactly(null, Alasan.BAGIAN_MELEBIHI_KESELURUHAN, Alasan.DATA_BELUM_ADA, Alasan.PENYEBUT_NOL);
        assertThat(hasil.baris(1).realisasi("pelayanan").teks(Notasi.INDONESIA, Pembulatan.BULAT))
                .isEqualTo(
                        "Jumlah 'berkas yang selesai' (7) melebihi jumlah 'berkas' (6), padahal merupakan bagiannya.");
        assertThat(hasil.baris(0).capaian("pelayanan").hasil().orElseThrow().angka())
                .isEqualTo(Pecahan.of(4100, 4320));
        assertThat(hasil.baris(0).realisasi("pelayanan").jejak().toString()).contains("DATA CONTOH");
        assertThat(hasil.baris(2).data().fakta()).hasSize(2);
        assertThat(hasil.baris(2)).hasToString(hasil.baris(2).data().toString());
        assertThatThrownBy(() -> realisasi.pembilang(2))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("row 2 has no figure: DATA_BELUM_ADA");
        assertThatThrownBy(() -> realisasi.angka(2)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> realisasi.desimal(2, Pembulatan.BULAT)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> realisasi.ada(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> hasil.baris(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void figures_beyond_long_are_exact_and_say_so() {
        RencanaHitung rencana = RencanaHitung.of(Hitungan.of("h", jumlah(BERKAS).dan(jumlah(BERKAS))));
        Kolom kolom = rencana.hitung(tabel(rencana, 3, Long.MAX_VALUE)).realisasi("h");

        assertThat(kolom.pembilang(0)).isEqualTo(6);
        assertThat(kolom.angka(1)).isEqualTo(Pecahan.parse("18446744073709551614"));
        assertThatThrownBy(() -> kolom.penyebut(1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("the figure of row 1 exceeds long: 18446744073709551614");
        assertThatThrownBy(() -> kolom.desimal(1, Pembulatan.BULAT)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_formula_of_an_applications_own_is_evaluated_row_by_row() {
        RencanaHitung rencana = RencanaHitung.of(
                Hitungan.of("kuadrat", new Kuadrat(BERKAS)).target(Target.of(Besaran.of(8, Satuan.NILAI))));
        Hasil hasil = rencana.hitung(tabel(rencana, 3, -1, 4));

        assertThat(rencana.perBaris()).containsExactly(Map.entry("kuadrat", "rumus 'KUADRAT' bukan rumus pustaka ini"));
        assertThat(hasil.realisasi("kuadrat").angka(2)).isEqualTo(Pecahan.of(16));
        assertThat(hasil.realisasi("kuadrat").alasan(1)).isEqualTo(Alasan.CACAH_TIDAK_SAH);
        assertThat(hasil.capaian("kuadrat").angka(2)).isEqualTo(Pecahan.of(2));
        assertThat(hasil.realisasi("kuadrat").satuan()).isNull();
        assertThatThrownBy(() -> hasil.realisasi("kuadrat").desimal(2, Pembulatan.BULAT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the unit of the figures depends on the row: round what Hasil.baris gives");
    }

    @Test
    void weights_and_rules_that_exceed_long_are_left_to_the_ordinary_path() {
        Map<String, Pecahan> bobot =
                Map.of("Renja", Pecahan.of(1, 1L << 50), "LKjIP", Pecahan.of((1L << 50) - 1, 1L << 50));
        RencanaHitung rencana = RencanaHitung.of(
                Hitungan.of("bobot", daftarPeriksa(DOKUMEN).berbobot(bobot)),
                Hitungan.of("cap", jumlah(BERKAS))
                        .aturan(AturanCapaian.NAIK.palingTinggi(Persentase.of(Pecahan.parse("1" + "0".repeat(30)))))
                        .target(Target.of(Besaran.of(2, BERKAS.satuan()))));

        assertThat(rencana.perBaris())
                .containsExactly(
                        Map.entry("bobot", "bobot daftar 'dokumen' melebihi bilangan 64 bit"),
                        Map.entry("cap", "batas melebihi bilangan 64 bit"));
        Hasil hasil = rencana.hitung(rencana.tabel(TAHUN, 1)
                .kolom(BERKAS.semua(), new long[] {5})
                .kolom(DOKUMEN, "Renja", new byte[] {(byte) StatusButir.SELESAI.ordinal()})
                .kolom(DOKUMEN, "LKjIP", new byte[] {(byte) StatusButir.BELUM.ordinal()})
                .build());
        assertThat(hasil.realisasi("bobot").angka(0)).isEqualTo(Pecahan.of(1, 1L << 50));
        assertThat(hasil.capaian("cap").angka(0)).isEqualTo(Pecahan.of(5, 2));
    }

    @Test
    void rows_given_whole_keep_what_columns_cannot_hold() {
        RencanaHitung rencana = segalaKolom();
        DataKinerja daftar = DataKinerja.of(
                TAHUN,
                BERKAS.daftar(List.of("a", "b"), String::valueOf)
                        .ciri(SELESAI, "a"::equals)
                        .sumber("Register"),
                SKOR.sebesar(new BigDecimal("82.125")),
                TARGET.sebesar(new BigDecimal("80.125")));
        DataKinerja besar = DataKinerja.of(
                TAHUN,
                BERKAS.sebanyak(new BigDecimal("1e30")),
                BERKAS.yang(SELESAI).sebanyak(new BigDecimal("2.5")),
                DOKUMEN.isian(Map.of("Renja", StatusButir.SELESAI, "Renstra", StatusButir.SELESAI)));
        DataKinerja lain = DataKinerja.of(
                TAHUN,
                Populasi.of("berkas", "map").sebanyak(3),
                SKOR.rentang(0, 100).sebesar(1));
        List<String> jawaban = new ArrayList<>();

        rencana.hitung(Stream.of(daftar, besar, lain).iterator(), hasil -> {
            for (int i = 0; i < hasil.banyakBaris(); i++) {
                for (String kode : List.of("pelayanan", "sakip", "dok")) {
                    Kolom kolom = hasil.capaian(kode);
                    jawaban.add(
                            hasil.realisasi(kode).ada(i)
                                    ? hasil.realisasi(kode).angka(i) + " "
                                            + (kolom.ada(i) ? kolom.angka(i) : kolom.alasan(i))
                                    : String.valueOf(kolom.alasan(i)));
                }
            }
            assertThat(hasil.baris(0).realisasi("pelayanan").jejak().toString()).contains("Register");
        });

        assertThat(jawaban)
                .containsExactly(
                        "1/2 TARGET_BELUM_ADA",
                        "657/8 657/641",
                        "DATA_BELUM_ADA",
                        "CACAH_TIDAK_SAH",
                        "DATA_BELUM_ADA",
                        "BUTIR_TIDAK_DIKENAL",
                        "DATA_BELUM_ADA",
                        "DEFINISI_BERBEDA",
                        "DATA_BELUM_ADA");
    }

    @Test
    void one_thing_that_columns_cannot_hold_is_enough() {
        RencanaHitung rencana = segalaKolom();
        List<Fakta> biasa = List.of(
                BERKAS.sebanyak(4),
                BERKAS.yang(SELESAI).sebanyak(3),
                SKOR.sebesar(new BigDecimal("82.12")),
                TARGET.sebesar(80),
                DOKUMEN.isian(Map.of("Renja", StatusButir.SELESAI, "LKjIP", StatusButir.BELUM)));
        List<Fakta> lain = List.of(
                BERKAS.sebanyak(new BigDecimal("1e30")),
                BERKAS.sebanyak(new BigDecimal("2.5")),
                BERKAS.sebanyak((Number) null),
                Populasi.of("berkas", "map").sebanyak(3),
                BERKAS.yang(SELESAI).sebanyak(new BigDecimal("1e30")),
                SKOR.sebesar(new BigDecimal("82.125")),
                SKOR.sebesar(null),
                SKOR.rentang(0, 100).sebesar(1),
                TARGET.sebesar(new BigDecimal("80.125")),
                DOKUMEN.isian(Map.of("Renja", StatusButir.SELESAI, "Renstra", StatusButir.SELESAI)),
                DOKUMEN.isian(List.of("Renja", "Renja", "LKjIP"), n -> n, n -> StatusButir.SELESAI),
                DaftarButir.of("dokumen", "Renja").isian(Map.of("Renja", StatusButir.SELESAI)));
        List<DataKinerja> baris = new ArrayList<>();
        baris.add(DataKinerja.of(TAHUN, biasa));
        baris.add(DataKinerja.of(
                TAHUN, BERKAS.daftar(List.of("a", "b"), String::valueOf).ciri(SELESAI, "a"::equals)));
        for (int tanpa = 0; tanpa < biasa.size(); tanpa++) {
            List<Fakta> sisa = new ArrayList<>(biasa);
            sisa.remove(tanpa);
            baris.add(DataKinerja.of(TAHUN, sisa));
            for (Fakta satu : lain) {
                if (satu.kunci().sebutan().equals(biasa.get(tanpa).kunci().sebutan())) {
                    baris.add(DataKinerja.of(TAHUN, Iterables.concat(sisa, List.of(satu))));
                }
            }
        }
        assertThat(baris).hasSize(2 + biasa.size() + lain.size());

        rencana.hitung(baris.iterator(), hasil -> {
            for (int i = 0; i < hasil.banyakBaris(); i++) {
                for (Hitungan satu : rencana.hitungan()) {
                    String kode = satu.kode();
                    Baris biasanya = hasil.baris(i);
                    RencanaHitungProperties.sama(hasil, i, kode, biasanya.realisasi(kode), biasanya.capaian(kode));
                }
            }
        });
    }

    @Test
    void a_decree_gives_one_calculation_for_each_wording() {
        Keputusan keputusan = Keputusan.builder()
                .jenis("KEPUTUSAN")
                .nomor("1")
                .tentang("IKI")
                .penetap("CAMAT")
                .periode(TAHUN)
                .addJabatan(Jabatan.builder()
                        .kode("camat")
                        .nama("CAMAT")
                        .addSasaran(Sasaran.of("s")
                                .indikator(Indikator.of(
                                                "i",
                                                Rumusan.of("a", jumlah(BERKAS).target(5)),
                                                Rumusan.of("b", persentase(BERKAS, SELESAI))
                                                        .kode("skm"))
                                        .aturan(AturanCapaian.NAIK.palingTinggi(persen(120)))))
                        .addSasaran(Sasaran.of("t").indikator("j", Rumusan.of("c", rujukan("skm"))))
                        .build())
                .build();
        RencanaHitung rencana = RencanaHitung.of(keputusan);

        assertThat(rencana.hitungan()).extracting(Hitungan::kode).containsExactly("camat/1", "skm", "camat/3");
        assertThat(rencana.hitungan().get(0).aturan()).isEqualTo(AturanCapaian.NAIK.palingTinggi(persen(120)));
        assertThat(rencana.hitungan().get(0).target()).contains(Target.of(Besaran.of(5, BERKAS.satuan())));
        assertThat(rencana.perBaris()).isEmpty();
        Hasil hasil = rencana.hitung(rencana.tabel(TAHUN, 1)
                .kolom(BERKAS.semua(), new long[] {10})
                .kolom(BERKAS.yang(SELESAI), new long[] {3})
                .build());
        assertThat(hasil.capaian("camat/1").angka(0)).isEqualTo(Pecahan.of(6, 5));
        assertThat(hasil.capaian("camat/1").tanda(0)).containsExactly(Tanda.DIBATASI);
        assertThat(hasil.realisasi("camat/3").angka(0)).isEqualTo(Pecahan.of(3, 10));
    }

    @Test
    void references_to_nowhere_and_in_circles_have_their_reason() {
        RencanaHitung rencana = RencanaHitung.of(
                List.of(
                        Hitungan.of("tanpa", rujukan("x")),
                        Hitungan.of("lingkar", rujukan("a")),
                        Hitungan.of("sah", rujukan("c"))),
                Map.of(
                        "a", Pengukuran.of(rujukan("b")),
                        "b", Pengukuran.of(rujukan("a")),
                        "c", Pengukuran.of(skor(SKOR))));
        Hasil hasil = rencana.hitung(rencana.tabel(TAHUN, 1)
                .kolom(SKOR, new long[] {8250}, new BitSet())
                .build());

        assertThat(rencana.masukan()).containsExactly(SKOR);
        assertThat(hasil.realisasi("tanpa").alasan(0)).isEqualTo(Alasan.RUJUKAN_TIDAK_DITEMUKAN);
        assertThat(hasil.realisasi("lingkar").alasan(0)).isEqualTo(Alasan.RUJUKAN_MELINGKAR);
        assertThat(hasil.realisasi("sah").angka(0)).isEqualTo(Pecahan.of(165, 2));
        for (String kode : List.of("tanpa", "lingkar", "sah")) {
            RencanaHitungProperties.sama(
                    hasil.realisasi(kode), 0, hasil.baris(0).realisasi(kode).hasil());
        }
    }

    @Test
    void exact_ties_and_figures_near_the_end_of_long_are_those_of_the_ordinary_path() {
        Skala skala = Skala.builder("x", "x")
                .diAtas(50, Predikat.of("A"))
                .untuk(Rentang.of(0, 150))
                .selebihnya(Predikat.of("B"));
        Skor target = Skor.of("target").satuan(BERKAS.satuan());
        Hitungan dasar = Hitungan.of("h", jumlah(BERKAS)).target(Target.of(Besaran.of(2, BERKAS.satuan())));
        List<Hitungan> semua = List.of(
                dasar.aturan(AturanCapaian.NAIK.skala(skala)),
                dasar.aturan(AturanCapaian.NAIK.bulatkan(Pembulatan.DUA_DESIMAL).skala(skala)),
                dasar.aturan(AturanCapaian.NAIK.palingRendah(persen(0)).bulatkan(Pembulatan.DUA_DESIMAL)),
                dasar.target(target).aturan(AturanCapaian.of(RumusCapaian.TURUN_LINEAR)),
                dasar.target(target).aturan(AturanCapaian.of(RumusCapaian.TURUN_RESIPROKAL)));
        for (Hitungan satu : semua) {
            RencanaHitung rencana = RencanaHitung.of(satu);
            for (int k = 0; k < 63; k++) {
                for (long selisih = -1; selisih <= 1; selisih++) {
                    Tabel.Builder tabel =
                            rencana.tabel(TAHUN, 1).kolom(BERKAS.semua(), new long[] {(1L << k) + selisih});
                    if (satu.targetPerBaris().isPresent()) {
                        tabel.kolom(target, new long[] {(1L << (62 - k)) + 1}, new BitSet());
                    }
                    Hasil hasil = rencana.hitung(tabel.build());
                    RencanaHitungProperties.sama(
                            hasil,
                            0,
                            "h",
                            hasil.baris(0).realisasi("h"),
                            hasil.baris(0).capaian("h"));
                }
            }
        }
    }
}
