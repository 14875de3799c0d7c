// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.kinerja.Target;
import id.iki.formulas.rumus.Jumlah;
import id.iki.formulas.rumus.Ketentuan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a formula that a sentence names (<i>draf</i>, draft), whether or not they are enough for a formula.
 *
 * @param nama what the sentence calls the measure, where it says no more than that
 * @param jumlah the counts: first the numerator, or the counts that are joined by "dan"
 * @param penyebut the denominator
 * @param ketentuan the provisions on the measured event
 * @param daftar the checklist
 * @param jenis the kinds of what is counted, where a list only names them
 * @param target the target
 * @param lingkup where the whole lies, as said, such as {@code se Kecamatan}
 * @param periode the period, as said, such as {@code dalam satu tahun}
 * @param kurang what a formula still lacks; empty if there is a formula
 */
public record Draf(
        Optional<String> nama,
        List<Jumlah<?>> jumlah,
        Optional<Jumlah<?>> penyebut,
        List<Ketentuan> ketentuan,
        Optional<DaftarButir> daftar,
        List<String> jenis,
        Optional<Target> target,
        Optional<String> lingkup,
        Optional<String> periode,
        Set<Kurang> kurang) {

    /** Creates a draft. */
    public Draf {
        jumlah = ImmutableList.copyOf(jumlah);
        ketentuan = ImmutableList.copyOf(ketentuan);
        jenis = ImmutableList.copyOf(jenis);
        kurang = Sets.immutableEnumSet(ImmutableSet.copyOf(kurang));
    }

    /** A part that a formula cannot do without (<i>kurang</i>, lacking). */
    public enum Kurang {
        /** What is measured is not said, as in "Target 80%". */
        UKURAN("apa yang diukur"),
        /** A percentage of a count, but of what whole is not said. */
        PENYEBUT("penyebut"),
        /** A whole, but not the part of it that is measured, as in "100 % dari peserta". */
        PEMBILANG("pembilang"),
        /** Counts, but not what is done with them, as in "jumlah A dan jumlah B x 100%". */
        OPERASI("operasi di antara jumlah-jumlah"),
        /** A quotient, but not that it is meant in percent. */
        PERSEN("'x 100 %'"),
        /** A list is announced, but its items cannot be told apart or one stands twice. */
        BUTIR("butir daftar yang jelas"),
        /** The target is in another unit than the formula. */
        SATUAN_TARGET("target dalam satuan rumus"),
        /** A provision that cannot be examined, such as one on a plain count. */
        KETENTUAN("ketentuan yang dapat diperiksa"),
        /** A word is none of the vocabulary's. */
        KATA_DIKENAL("kata yang dikenal kosakata"),
        /** Words stand in the sentence that were not understood, and could change what the rest means. */
        ARTI("arti kata yang tidak terbaca"),
        /** Names or units that the formula's own sentence would not tell apart, such as a unit that ends in a full stop. */
        RANCU("nama dan satuan yang tidak rancu");

        private final String kata;

        Kurang(String kata) {
            this.kata = kata;
        }

        String kata() {
            return kata;
        }
    }
}
