// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.Ukuran;
import id.iki.core.nilai.Satuan;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    private final Set<Kunci> kunci;
    private final Map<String, Kunci> sebutan;

    private Kosakata(Set<Kunci> kunci, Map<String, Kunci> sebutan) {
        this.kunci = ImmutableSet.copyOf(kunci);
        this.sebutan = ImmutableMap.copyOf(sebutan);
    }

    /**
     * Returns a vocabulary.
     *
     * @param kunci the nouns; a count stands for its population and for the measures and traits of its condition
     * @return the vocabulary
     * @throws IllegalArgumentException if two different nouns have one name
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
     * @throws IllegalArgumentException if two different nouns have one name
     */
    public static Kosakata of(Iterable<? extends Kunci> kunci) {
        Map<String, Kunci> sebutan = new LinkedHashMap<>();
        for (Kunci satu : kunci) {
            Kunci benda = satu instanceof Cacah<?> cacah ? cacah.populasi() : satu;
            tambah(sebutan, nama(benda), benda);
        }
        Kosakata hasil = new Kosakata(ImmutableSet.copyOf(kunci), sebutan);
        for (Populasi<?> satu : Iterables.filter(sebutan.values(), Populasi.class)) {
            hasil.satuSaja(satu);
        }
        return hasil;
    }

    /**
     * Returns this vocabulary with a further name of a noun, as the decree calls it.
     *
     * @param frasa the name
     * @param untuk the noun; it need not have been in the vocabulary
     * @return the vocabulary
     * @throws IllegalArgumentException if the name stands for another noun
     */
    public Kosakata sebut(String frasa, Kunci untuk) {
        Map<String, Kunci> baru = new LinkedHashMap<>(of(Iterables.concat(kunci, List.of(untuk))).sebutan);
        sebutan.forEach((nama, benda) -> tambah(baru, nama, benda));
        tambah(baru, Pemenggal.rapikan(frasa), untuk instanceof Cacah<?> cacah ? cacah.populasi() : untuk);
        return new Kosakata(
                ImmutableSet.<Kunci>builder().addAll(kunci).add(untuk).build(), baru);
    }

    private static String nama(Kunci benda) {
        if (benda instanceof Populasi<?> populasi) {
            return populasi.nama();
        }
        return benda instanceof Skor skor ? skor.nama() : ((DaftarButir) benda).nama();
    }

    private static void tambah(Map<String, Kunci> sebutan, String nama, Kunci benda) {
        Kunci lama = sebutan.putIfAbsent(jenis(benda) + kunci(nama), benda);
        checkArgument(
                lama == null || lama.equals(benda),
                "kunci must have different names, but '%s' is both %s and %s",
                nama,
                lama,
                benda);
    }

    /** A score may be called like a population. */
    private static String jenis(Kunci benda) {
        return benda.getClass().getSimpleName() + " ";
    }

    private void satuSaja(Populasi<?> populasi) {
        ciri(populasi).forEach(c -> cari(ciri(populasi), Ciri::nama, c.nama()));
        ukuran(populasi).forEach(u -> cari(ukuran(populasi), Ukuran::nama, u.nama()));
    }

    private Set<Ciri<?>> ciri(Populasi<?> populasi) {
        Set<Ciri<?>> hasil = new LinkedHashSet<>();
        for (Kunci satu : kunci) {
            if (satu instanceof Cacah<?> cacah && cacah.populasi().equals(populasi)) {
                hasil.addAll(cacah.syarat().ciriDiuji());
            }
        }
        return hasil;
    }

    private Set<Ukuran<?>> ukuran(Populasi<?> populasi) {
        Set<Ukuran<?>> hasil = new LinkedHashSet<>();
        for (Kunci satu : kunci) {
            if (satu instanceof Cacah<?> cacah && cacah.populasi().equals(populasi)) {
                hasil.addAll(cacah.syarat().ukuranDiuji());
            }
        }
        return hasil;
    }

    private static <T> Optional<T> cari(Set<T> dari, Function<T, String> nama, String dicari) {
        T ditemukan = null;
        for (T satu : dari) {
            if (kunci(nama.apply(satu)).equals(kunci(dicari))) {
                checkArgument(ditemukan == null, "kunci must have different names, but had %s and %s", ditemukan, satu);
                ditemukan = satu;
            }
        }
        return Optional.ofNullable(ditemukan);
    }

    @Override
    @SuppressWarnings("unchecked") // the type of the elements is known to the application only
    Optional<Populasi<Object>> populasi(String nama, @Nullable Satuan satuan) {
        return Optional.ofNullable((Populasi<Object>) sebutan.get("Populasi " + kunci(nama)));
    }

    @Override
    @SuppressWarnings("unchecked")
    Optional<Ciri<Object>> ciri(Populasi<Object> populasi, String nama) {
        return cari(ciri(populasi), Ciri::nama, nama).map(c -> (Ciri<Object>) c);
    }

    @Override
    @SuppressWarnings("unchecked")
    Optional<Ukuran<Object>> ukuran(Populasi<Object> populasi, String nama) {
        return cari(ukuran(populasi), Ukuran::nama, nama).map(u -> (Ukuran<Object>) u);
    }

    @Override
    Optional<Skor> skor(String nama, @Nullable Satuan satuan) {
        return Optional.ofNullable((Skor) sebutan.get("Skor " + kunci(nama)));
    }

    /** A list is known by its name; its items must be those of the sentence, in their order. */
    @Override
    Optional<DaftarButir> daftar(String nama, List<String> butir) {
        return Optional.ofNullable((DaftarButir) sebutan.get("DaftarButir " + kunci(nama)))
                .filter(d -> d.butir().size() == butir.size())
                .filter(d -> {
                    for (int i = 0; i < butir.size(); i++) {
                        if (!kunci(d.butir().get(i)).equals(kunci(butir.get(i)))) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    @Override
    boolean isTerbatas() {
        return true;
    }
}
