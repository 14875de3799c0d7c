// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Facts as CSV. */
class FuzzCsvTest {
    @FuzzTest
    void baca(byte[] isi) {
        Sasaran.fakta(isi);
    }
}
