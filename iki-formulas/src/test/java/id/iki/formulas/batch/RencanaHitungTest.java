// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static id.iki.formulas.rumus.Rumus.daftarPeriksa;
import static id.iki.formulas.rumus.Rumus.jumlah;
import static id.iki.formulas.rumus.Rumus.persen;
import static id.iki.formulas.rumus.Rumus.persentase;
import static id.iki.formulas.rumus.Rumus.rujukan;
import static id.iki.formulas.rumus.Rumus.skor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.StatusButir;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RencanaHitungTest {

    private static final Periode TAHUN = Periode.tahun(2025);
    private static final Populasi<Object> BERKAS = Populasi.of("berkas");
    private static final Ciri<Object> SELESAI = Ciri.of("selesai");
    private static final Skor SKOR = Skor.of("nilai SAKIP");
    private static final DaftarButir DOKUMEN = DaftarButir.of("dokumen", "Renja", "LKjIP");
    private static final Hitungan PELAYANAN = Hitungan.of("pelayanan", persentase(BERKAS, SELESAI));

    /** A formula of an application's own: the square of a count, refused where it is 13. */
    private record Kuadrat(Populasi<Object> populasi) implements Formulasi {
        @Override
        public String jenis() {
            return "KUADRAT";
        }

        @Override
        public Optional<String> kalimat() {
            return Optional.empty();
        }

        @Override
        public Optional<Satuan> satuan() {
            return Optional.empty();
        }

        @Override
        public List<Kunci> masukan() {
            return List.of(populasi.semua());
        }

        @Override
        public Result<Nilai> hitung(Perhitungan perhitungan) {
            return perhitungan.cacah(populasi.semua()).map(n -> {
                if (n.equals(Pecahan.of(13))) {
                    throw new IllegalStateException("13");
                }
                return new Besaran(n.times(n), Satuan.NILAI);
            });
        }
    }

    private static Tabel tabel(RencanaHitung rencana, long... angka) {
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
        Skor bertarget = Skor.of("target");
        RencanaHitung rencana = RencanaHitung.of(
                PELAYANAN,
                Hitungan.of("sakip", skor(SKOR)).target(bertarget),
                Hitungan.of("dok", daftarPeriksa(DOKUMEN)));
        DataKinerja daftar = DataKinerja.of(
                TAHUN,
                BERKAS.daftar(List.of("a", "b"), String::valueOf)
                        .ciri(SELESAI, "a"::equals)
                        .sumber("Register"),
                SKOR.sebesar(new BigDecimal("82.125")),
                bertarget.sebesar(new BigDecimal("80.125")));
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
    void many_rows_come_in_blocks_that_hold_no_more_than_they_need() {
        RencanaHitung rencana = RencanaHitung.of(Hitungan.of("h", jumlah(BERKAS)));
        List<Integer> blok = new ArrayList<>();
        AtomicLong total = new AtomicLong();
        rencana.hitung(
                IntStream.range(0, 2 * RencanaHitung.BLOK + 5)
                        .mapToObj(i -> DataKinerja.of(TAHUN, BERKAS.sebanyak(i)))
                        .iterator(),
                hasil -> {
                    blok.add(hasil.banyakBaris());
                    Kolom kolom = hasil.realisasi("h");
                    IntStream.range(0, kolom.banyakBaris()).forEach(i -> total.addAndGet(kolom.pembilang(i)));
                });

        assertThat(blok).containsExactly(RencanaHitung.BLOK, RencanaHitung.BLOK, 5);
        assertThat(total.get())
                .isEqualTo(LongStream.range(0, 2 * RencanaHitung.BLOK + 5).sum());
    }

    @Test
    void blocks_do_not_depend_on_who_computes_them() {
        int banyak = 5 * RencanaHitung.BLOK + 17;
        RencanaHitung rencana = RencanaHitung.of(Hitungan.of("h", jumlah(BERKAS)));
        Tabel tabel = tabel(rencana, LongStream.range(0, banyak).toArray());
        ExecutorService tiga = Executors.newFixedThreadPool(3);
        try {
            Hasil dipakai = rencana.hitung(tabel, tiga);
            Hasil tanpaUtas = rencana.hitung(tabel, tugas -> {});
            AtomicLong total = new AtomicLong();
            AtomicLong awal = new AtomicLong();
            rencana.hitung(tabel, tiga, hasil -> {
                awal.addAndGet(hasil.awal());
                Kolom kolom = hasil.realisasi("h");
                for (int i = 0; i < hasil.banyakBaris(); i++) {
                    total.addAndGet(kolom.pembilang(i));
                }
                assertThat(hasil.baris(0).data().cacah(BERKAS.semua()).jumlah()).hasValue(Pecahan.of(hasil.awal()));
            });

            for (int i = 0; i < banyak; i++) {
                assertThat(dipakai.realisasi("h").pembilang(i)).isEqualTo(i);
                assertThat(tanpaUtas.realisasi("h").pembilang(i)).isEqualTo(i);
            }
            assertThat(total.get()).isEqualTo(LongStream.range(0, banyak).sum());
            assertThat(awal.get()).isEqualTo(15L * RencanaHitung.BLOK);
        } finally {
            tiga.shutdownNow();
        }
    }

    @Test
    void a_block_is_taken_by_a_thread_of_the_executor_while_the_caller_has_another() throws InterruptedException {
        RencanaHitung rencana = RencanaHitung.of(Hitungan.of("h", jumlah(BERKAS)));
        Tabel tabel = tabel(rencana, new long[2 * RencanaHitung.BLOK]);
        CountDownLatch bertemu = new CountDownLatch(2);
        ExecutorService satu = Executors.newSingleThreadExecutor();
        try {
            rencana.hitung(tabel, satu, hasil -> {
                bertemu.countDown();
                try {
                    bertemu.await(); // each block waits for the other one to be begun
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        } finally {
            satu.shutdownNow();
        }
        assertThat(bertemu.getCount()).isZero();
    }

    @Test
    void an_error_of_the_program_comes_out() {
        RencanaHitung rencana = RencanaHitung.of(Hitungan.of("kuadrat", new Kuadrat(BERKAS)));
        long[] angka = new long[3 * RencanaHitung.BLOK];
        angka[RencanaHitung.BLOK] = 13;
        Tabel tabel = tabel(rencana, angka);
        assertThatThrownBy(() -> rencana.hitung(tabel))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("13");
        assertThatThrownBy(() -> rencana.hitung(tabel, tugas -> new Thread(tugas).start()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("13");
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

    @Test
    void what_cannot_be_is_refused() {
        RencanaHitung rencana = RencanaHitung.of(PELAYANAN, Hitungan.of("dok", daftarPeriksa(DOKUMEN)));
        long[] dua = {1, 2};
        byte[] kosong = {-1, -1};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RencanaHitung.of(PELAYANAN, PELAYANAN))
                .withMessage("kode must be unique, but two calculations had 'pelayanan'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.hitung(
                        RencanaHitung.of(PELAYANAN).tabel(TAHUN, 0).build()))
                .withMessage("tabel must be made by this plan, but was made by another");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.tabel(TAHUN, -1))
                .withMessage("banyakBaris must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.tabel(TAHUN, 2).kolom(SKOR, dua, new BitSet()))
                .withMessage(
                        "kolom must be one that the plan reads, [berkas yang selesai, berkas, DaftarButir[nama=dokumen,"
                                + " butir=[Renja, LKjIP]]], but was 'Skor[nama=nilai SAKIP, satuan=nilai, rentang=Optional.empty]'");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> rencana.tabel(TAHUN, 2).kolom(BERKAS.semua(), dua).kolom(BERKAS.semua(), dua))
                .withMessage("'berkas' must have one column, but was given two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.tabel(TAHUN, 3).kolom(BERKAS.semua(), dua))
                .withMessage("'berkas' must have a value for 3 rows, but had 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.tabel(TAHUN, 2).kolom(DaftarButir.of("x", "y"), "y", kosong))
                .withMessageStartingWith("kolom must be one that the plan reads, [berkas yang selesai, berkas, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.tabel(TAHUN, 2).kolom(DOKUMEN, "Renstra", kosong))
                .withMessage("butir must be one of [Renja, LKjIP], but was 'Renstra'");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        rencana.tabel(TAHUN, 2).kolom(DOKUMEN, "Renja", kosong).kolom(DOKUMEN, "Renja", kosong))
                .withMessage("'Renja' must have one column, but was given two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.tabel(TAHUN, 3).kolom(DOKUMEN, "Renja", kosong))
                .withMessage("'Renja' must have an answer for 3 rows, but had 2");
        for (byte salah : new byte[] {-2, 5}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rencana.tabel(TAHUN, 2).kolom(DOKUMEN, "Renja", new byte[] {4, salah}))
                    .withMessage("the answers to 'Renja' must be -1 to 4, but row 1 had " + salah);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.desimal(SKOR, 2))
                .withMessageStartingWith("skor must be one that the plan reads, ");
        RencanaHitung sakip = RencanaHitung.of(Hitungan.of("sakip", skor(SKOR)));
        for (int salah : new int[] {-1, 16}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sakip.desimal(SKOR, salah))
                    .withMessage("desimal must be 0 to 15, but was " + salah);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sakip.hitung(sakip.tabel(TAHUN, 0).build()).realisasi("x"))
                .withMessage("kode must be one of [sakip], but was 'x'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hitungan.of(" ", jumlah(BERKAS)))
                .withMessage("kode must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hitungan.of("t", jumlah(BERKAS)).target(SKOR.rentang(0, 1)))
                .withMessageStartingWith("the target of t must be a score without bounds, but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hitungan(
                        "t",
                        Pengukuran.of(jumlah(BERKAS)),
                        AturanCapaian.NAIK,
                        Optional.of(Target.of(persen(1))),
                        Optional.of(SKOR)))
                .withMessageStartingWith("t must have a target for all rows or one for each, but had both: ");
        assertThat(ImmutableList.of(sakip.desimal(SKOR, 15), sakip.desimal(SKOR, 0)))
                .hasSize(2);
    }
}
