// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the blocks of a table on the caller's executor (<i>pelaksanaan</i>, execution). */
final class Pelaksanaan {

    /** The most tasks that an executor is given: each takes blocks as long as there are any. */
    private static final int TUGAS_TERBANYAK = 256;

    /** Computes a block. */
    interface Pekerja {
        void kerjakan(int dari, int n);
    }

    private final int baris;
    private final int banyakBlok;
    private final Supplier<Pekerja> pekerja;
    private final AtomicInteger berikut = new AtomicInteger();
    private final CountDownLatch selesai;
    private final AtomicReference<@Nullable Throwable> gagal = new AtomicReference<>();

    private Pelaksanaan(int baris, Supplier<Pekerja> pekerja) {
        this.baris = baris;
        this.banyakBlok = (int) ((baris + (long) RencanaHitung.BLOK - 1) / RencanaHitung.BLOK);
        this.pekerja = pekerja;
        this.selesai = new CountDownLatch(banyakBlok);
    }

    /**
     * Runs all blocks of so many rows. The calling thread takes blocks like any other, so that nothing waits for a
     * thread that the executor does not have.
     *
     * @param pekerja makes what computes blocks, one for each thread that does
     * @throws RuntimeException if a block throws it; blocks that were not begun are then left out
     */
    static void jalankan(int baris, Executor pelaksana, Supplier<Pekerja> pekerja) {
        Pelaksanaan semua = new Pelaksanaan(baris, pekerja);
        int tugas = Math.min(semua.banyakBlok - 1, TUGAS_TERBANYAK);
        for (int i = 0; i < tugas; i++) {
            pelaksana.execute(semua::ambil);
        }
        semua.ambil();
        Uninterruptibles.awaitUninterruptibly(semua.selesai);
        Throwable sebab = semua.gagal.get();
        if (sebab != null) {
            Throwables.throwIfUnchecked(sebab);
            throw new IllegalStateException(sebab);
        }
    }

    private void ambil() {
        int blok = berikut.getAndIncrement();
        if (blok >= banyakBlok) {
            return;
        }
        Pekerja satu = pekerja.get();
        for (; blok < banyakBlok; blok = berikut.getAndIncrement()) {
            try {
                if (gagal.get() == null) {
                    int dari = blok * RencanaHitung.BLOK;
                    satu.kerjakan(dari, Math.min(RencanaHitung.BLOK, baris - dari));
                }
            } catch (RuntimeException | Error e) {
                gagal.compareAndSet(null, e);
            } finally {
                selesai.countDown();
            }
        }
    }
}
