// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static id.iki.formulas.batch.RencanaHitungTest.BERKAS;
import static id.iki.formulas.batch.RencanaHitungTest.DOKUMEN;
import static id.iki.formulas.batch.RencanaHitungTest.PELAYANAN;
import static id.iki.formulas.batch.RencanaHitungTest.SELESAI;
import static id.iki.formulas.batch.RencanaHitungTest.TAHUN;
import static id.iki.formulas.batch.RencanaHitungTest.tabel;
import static id.iki.formulas.rumus.Rumus.daftarPeriksa;
import static id.iki.formulas.rumus.Rumus.jumlah;
import static id.iki.formulas.rumus.Rumus.persen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.fakta.DataKinerja;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Pecahan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Tanda;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Rows in blocks, and threads that take them. */
class PelaksanaanTest {

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
    void a_block_remembers_nothing_of_the_one_before_it() {
        List<Hitungan> semua = List.of(
                PELAYANAN.target(Target.of(persen(80))),
                Hitungan.of(
                        "lintas",
                        jumlah(BERKAS).dibagi(jumlah(BERKAS).yang(SELESAI)).kaliSeratusPersen()),
                Hitungan.of("banyak", jumlah(BERKAS)),
                Hitungan.of("berdua", jumlah(BERKAS).dan(jumlah(BERKAS).yang(SELESAI))),
                Hitungan.of("dok", daftarPeriksa(DOKUMEN)));
        RencanaHitung rencana = RencanaHitung.of(semua, Map.of());
        // without a figure, with a flag, plain: a block of each
        long[] berkas = new long[3 * RencanaHitung.BLOK];
        Arrays.fill(berkas, RencanaHitung.BLOK, berkas.length, 4);
        long[] selesai = berkas.clone();
        Arrays.fill(selesai, RencanaHitung.BLOK, 2 * RencanaHitung.BLOK, 3);
        byte[] isian = new byte[berkas.length];
        Arrays.fill(isian, 0, RencanaHitung.BLOK, (byte) -1);
        Tabel tabel = rencana.tabel(TAHUN, berkas.length)
                .kolom(BERKAS.semua(), berkas)
                .kolom(BERKAS.yang(SELESAI), selesai)
                .kolom(DOKUMEN, "Renja", isian)
                .kolom(DOKUMEN, "LKjIP", isian)
                .build();
        Hasil utuh = rencana.hitung(tabel);
        AtomicLong dilihat = new AtomicLong();

        rencana.hitung(tabel, tugas -> {}, hasil -> {
            for (Hitungan satu : semua) {
                for (int i = 0; i < hasil.banyakBaris(); i++) {
                    int baris = Math.toIntExact(hasil.awal()) + i;
                    sama(hasil.realisasi(satu.kode()), i, utuh.realisasi(satu.kode()), baris);
                    sama(hasil.capaian(satu.kode()), i, utuh.capaian(satu.kode()), baris);
                }
            }
            dilihat.addAndGet(hasil.banyakBaris());
        });

        assertThat(dilihat.get()).isEqualTo(berkas.length);
        assertThat(utuh.realisasi("pelayanan").alasan(0)).isEqualTo(Alasan.PENYEBUT_NOL);
        assertThat(utuh.realisasi("lintas").tanda(RencanaHitung.BLOK)).containsExactly(Tanda.DI_ATAS_SERATUS_PERSEN);
        assertThat(utuh.realisasi("lintas").tanda(2 * RencanaHitung.BLOK)).isEmpty();
    }

    private static void sama(Kolom kolom, int i, Kolom harus, int baris) {
        assertThat(kolom.alasan(i)).isEqualTo(harus.alasan(baris));
        assertThat(kolom.tanda(i)).isEqualTo(harus.tanda(baris));
        if (kolom.ada(i)) {
            assertThat(kolom.angka(i)).isEqualTo(harus.angka(baris));
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
}
