// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Documents as JSON. */
class FuzzJsonTest {
    @FuzzTest
    void baca(byte[] isi) {
        SasaranDokumen.baca("x.json", isi);
    }
}
