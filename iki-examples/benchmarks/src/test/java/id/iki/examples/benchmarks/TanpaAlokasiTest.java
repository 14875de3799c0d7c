// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Memory is taken for blocks, not for rows. */
class TanpaAlokasiTest {

    private static long dipakai(int orang) {
        SejutaBaris baris = new SejutaBaris();
        baris.orang = orang;
        baris.siapkan();
        try {
            ThreadMXBean utas = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long sebelum = utas.getCurrentThreadAllocatedBytes();
            baris.iki();
            return utas.getCurrentThreadAllocatedBytes() - sebelum;
        } finally {
            baris.bereskan();
        }
    }

    @Test
    void a_row_takes_no_memory() {
        dipakai(1_000); // what is loaded once
        assertThat(dipakai(200_000) - dipakai(100_000)).isLessThan(100_000); // not one byte for a row
    }
}
