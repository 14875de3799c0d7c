package id.iki.examples.cli;

import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;

/** How figures are printed: two decimals, halves away from 0; whole quantities without decimals. */
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
}
