// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.Syarat;
import id.iki.core.fakta.Ukuran;
import id.iki.core.nilai.Satuan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The nouns of an office (<i>kosakata</i>, vocabulary): what a sentence may speak of. A sentence that is read against
 * it gives formulas over the application's own nouns, with their units; a name that is not in it is not understood.
 *
 * <pre>{@code
 * Kosakata kosakata = Kosakata.of(POS_KAMLING.yang(AKTIF), NILAI_SAKIP).sebut("pos ronda", POS_KAMLING);
 * Bacaan.baca("Jumlah pos ronda yang aktif dibagi jumlah pos ronda x 100 %", kosakata);
 * }</pre>
 *
 * <p>Names are compared without regard to the case of A to Z. Immutable.
 */
public final class Kosakata extends Kamus {

    // by kind of noun and name; traits and measures also by the population that they belong to
    private final ImmutableTable<Class<?>, String, Object> benda;
    private final ImmutableTable<Populasi<?>, String, Ciri<?>> ciri;
    private final ImmutableTable<Populasi<?>, String, Ukuran<?>> ukuran;

    private Kosakata(
            Table<Class<?>, String, Object> benda,
            Table<Populasi<?>, String, Ciri<?>> ciri,
            Table<Populasi<?>, String, Ukuran<?>> ukuran) {
        this.benda = ImmutableTable.copyOf(benda);
        this.ciri = ImmutableTable.copyOf(ciri);
        this.ukuran = ImmutableTable.copyOf(ukuran);
    }

    /**
     * Returns a vocabulary.
     *
     * @param kunci the nouns; a count stands for its population and for the measures and traits of its condition
     * @return the vocabulary
     * @throws IllegalArgumentException if two different nouns of a kind have one name
     */
    public static Kosakata of(Kunci... kunci) {
        return of(List.of(kunci));
    }

    /**
     * Returns a vocabulary, for instance of all that a decree's formulas ask for
     * ({@link id.iki.core.kinerja.Formulasi#masukan}).
     *
     * @param kunci the nouns; a count stands for its population and for the measures and traits of its condition
     * @return the vocabulary
     * @throws IllegalArgumentException if two different nouns of a kind have one name
     */
    public static Kosakata of(Iterable<? extends Kunci> kunci) {
        Table<Class<?>, String, Object> benda = HashBasedTable.create();
        Table<Populasi<?>, String, Ciri<?>> ciri = HashBasedTable.create();
        Table<Populasi<?>, String, Ukuran<?>> ukuran = HashBasedTable.create();
        for (Kunci satu : kunci) {
            if (satu instanceof Cacah<?> cacah) {
                tambah(benda, Populasi.class, cacah.populasi().nama(), cacah.populasi());
                tambahSyarat(ciri, ukuran, cacah.populasi(), cacah.syarat());
            } else {
                tambah(benda, satu.getClass(), nama(satu), satu);
            }
        }
        return new Kosakata(benda, ciri, ukuran);
    }

    private static <E> void tambahSyarat(
            Table<Populasi<?>, String, Ciri<?>> ciri,
            Table<Populasi<?>, String, Ukuran<?>> ukuran,
            Populasi<?> populasi,
            Syarat<E> syarat) {
        syarat.ciriDiuji().forEach(c -> tambah(ciri, populasi, c.nama(), c));
        syarat.ukuranDiuji().forEach(u -> tambah(ukuran, populasi, u.nama(), u));
    }

    /**
     * Returns this vocabulary with a further name of a noun, as the decree calls it.
     *
     * @param frasa the name
     * @param untuk the noun; it need not have been in the vocabulary, and its own name is not added
     * @return the vocabulary
     * @throws IllegalArgumentException if the name is blank or stands for another noun of that kind
     */
    public Kosakata sebut(String frasa, Kunci untuk) {
        String nama = Pemenggal.rapikan(frasa);
        checkArgument(!nama.isEmpty(), "frasa must not be blank");
        Kunci dimaksud = checkNotNull(untuk, "untuk") instanceof Cacah<?> cacah ? cacah.populasi() : untuk;
        Table<Class<?>, String, Object> baru = HashBasedTable.create(benda);
        tambah(baru, dimaksud.getClass(), nama, dimaksud);
        return new Kosakata(baru, ciri, ukuran);
    }

    private static String nama(Kunci kunci) {
        if (kunci instanceof Populasi<?> populasi) {
            return populasi.nama();
        }
        return kunci instanceof Skor skor ? skor.nama() : ((DaftarButir) kunci).nama();
    }

    private static <B, T> void tambah(Table<B, String, T> ke, B baris, String nama, T baru) {
        T lama = ke.put(baris, kunci(nama), baru);
        checkArgument(
                lama == null || lama.equals(baru),
                "kunci must have different names, but '%s' is both %s and %s",
                nama,
                lama,
                baru);
    }

    @Override
    @SuppressWarnings("unchecked") // the type of the elements is known to the application only
    Optional<Populasi<Object>> populasi(String nama, @Nullable Satuan satuan) {
        return Optional.ofNullable((Populasi<Object>) benda.get(Populasi.class, kunci(nama)));
    }

    @Override
    @SuppressWarnings("unchecked")
    Optional<Ciri<Object>> ciri(Populasi<Object> populasi, String nama) {
        return Optional.ofNullable((Ciri<Object>) ciri.get(populasi, kunci(nama)));
    }

    @Override
    @SuppressWarnings("unchecked")
    Optional<Ukuran<Object>> ukuran(Populasi<Object> populasi, String nama) {
        return Optional.ofNullable((Ukuran<Object>) ukuran.get(populasi, kunci(nama)));
    }

    @Override
    Optional<Skor> skor(String nama, @Nullable Satuan satuan) {
        return Optional.ofNullable((Skor) benda.get(Skor.class, kunci(nama)));
    }

    /** A list is known by its name; its items must be those of the sentence, in their order. */
    @Override
    Optional<DaftarButir> daftar(String nama, List<String> butir) {
        return Optional.ofNullable((DaftarButir) benda.get(DaftarButir.class, kunci(nama)))
                .filter(d -> d.butir().stream()
                        .map(Kamus::kunci)
                        .toList()
                        .equals(butir.stream().map(Kamus::kunci).toList()));
    }

    @Override
    boolean isTerbatas() {
        return true;
    }
}
