// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** What every target asserts: what is not read is refused with one sentence that says where. */
final class Sasaran {

    private Sasaran() {}

    /** Reads, or is refused with one sentence that names the file and the line; anything else thrown is a finding. */
    static <T> Optional<T> coba(String nama, Supplier<T> pembaca) {
        try {
            return Optional.of(pembaca.get());
        } catch (SalahPakai e) {
            benar(e.getMessage().matches("(?s)Berkas '" + nama + "' baris [1-9][0-9]*.*\\."));
            return Optional.empty();
        }
    }

    static void benar(boolean syarat) {
        if (!syarat) {
            throw new AssertionError();
        }
    }
}
