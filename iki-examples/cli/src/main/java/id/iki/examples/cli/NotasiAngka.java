// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.nilai.Notasi;

/** The notations of figures, as they are typed. */
enum NotasiAngka {
    id(Notasi.INDONESIA),
    en(Notasi.POLOS);

    private final Notasi notasi;

    NotasiAngka(Notasi notasi) {
        this.notasi = notasi;
    }

    Notasi notasi() {
        return notasi;
    }
}
