// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import com.google.common.base.Ascii;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.Ukuran;
import id.iki.core.nilai.Satuan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the words of a sentence stand for. A name that stands for nothing makes the sentence incomplete. */
abstract sealed class Kamus permits Kamus.Bebas, Kosakata {

    abstract Optional<Populasi<Object>> populasi(String nama, @Nullable Satuan satuan);

    abstract Optional<Ciri<Object>> ciri(Populasi<Object> populasi, String nama);

    abstract Optional<Ukuran<Object>> ukuran(Populasi<Object> populasi, String nama);

    abstract Optional<Skor> skor(String nama, @Nullable Satuan satuan);

    abstract Optional<DaftarButir> daftar(String nama, List<String> butir);

    /** Whether "A dan B" may be taken apart, because A and B are known. */
    abstract boolean isTerbatas();

    static String kunci(String nama) {
        return Ascii.toLowerCase(nama);
    }

    /** Makes every noun from its words; within one sentence a noun that differs in case only is the same noun. */
    static final class Bebas extends Kamus {

        private final @Nullable Satuan bawaan;
        private final Map<String, Populasi<Object>> populasi = new HashMap<>();
        private final Map<String, Ciri<Object>> ciri = new HashMap<>();
        private final Map<String, Ukuran<Object>> ukuran = new HashMap<>();

        /**
         * Creates a vocabulary.
         *
         * @param bawaan the unit of a noun whose unit is not said, null for its own name
         */
        Bebas(@Nullable Satuan bawaan) {
            this.bawaan = bawaan;
        }

        @Override
        Optional<Populasi<Object>> populasi(String nama, @Nullable Satuan satuan) {
            boolean persen = nama.equals(Satuan.PERSEN.nama()); // nothing is counted in percent
            Satuan dipakai = satuan != null ? satuan : persen ? Satuan.NILAI : bawaan;
            return Optional.of(populasi.computeIfAbsent(
                    kunci(nama), k -> dipakai == null ? Populasi.of(nama) : Populasi.of(nama, dipakai)));
        }

        @Override
        Optional<Ciri<Object>> ciri(Populasi<Object> dari, String nama) {
            return Optional.of(ciri.computeIfAbsent(kunci(nama), k -> Ciri.of(nama)));
        }

        @Override
        Optional<Ukuran<Object>> ukuran(Populasi<Object> dari, String nama) {
            return Optional.of(ukuran.computeIfAbsent(kunci(nama), k -> Ukuran.of(nama)));
        }

        @Override
        Optional<Skor> skor(String nama, @Nullable Satuan satuan) {
            return Optional.of(satuan == null ? Skor.of(nama) : Skor.of(nama).satuan(satuan));
        }

        @Override
        Optional<DaftarButir> daftar(String nama, List<String> butir) {
            return Optional.of(new DaftarButir(nama, butir));
        }

        @Override
        boolean isTerbatas() {
            return false;
        }
    }
}
