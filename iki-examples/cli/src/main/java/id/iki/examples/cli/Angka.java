// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.util.Objects.requireNonNull;

import id.iki.core.kinerja.Formulasi;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.formulas.rumus.Rujukan;

/** How figures and kinds are printed: two decimals, halves away from 0; whole quantities without decimals. */
final class Angka {

    private Angka() {}

    /** Returns the figure without its unit, in plain notation. */
    static String polos(Nilai nilai) {
        boolean bulat = nilai instanceof Besaran && nilai.angka().isInteger();
        return Notasi.POLOS.tulis(nilai.desimal(bulat ? Pembulatan.BULAT : Pembulatan.DUA_DESIMAL));
    }

    /** Returns the figure with its unit, in Indonesian notation. */
    static String indonesia(Nilai nilai) {
        return nilai.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL);
    }

    /** Returns the kind of formula that gives the figure: for a reference, that of the formula it refers to. */
    static String jenis(Laporan.Baris baris) {
        Formulasi formulasi = baris.rumusan().formulasi();
        while (formulasi instanceof Rujukan rujukan) {
            formulasi = requireNonNull(baris.keputusan().rujukan().get(rujukan.kode()))
                    .formulasi();
        }
        return formulasi.jenis();
    }
}
