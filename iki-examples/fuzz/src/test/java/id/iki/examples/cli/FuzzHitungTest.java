// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Documents of either format, computed and replayed: what makes sense to a reader may make none as a definition. */
class FuzzHitungTest {
    @FuzzTest
    void hitung(byte[] isi) {
        SasaranDokumen.hitung(isi.length > 0 && isi[0] == '{' ? "x.json" : "x.yaml", isi);
    }
}
