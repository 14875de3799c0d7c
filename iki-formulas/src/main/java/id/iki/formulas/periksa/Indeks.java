// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What positions must know of one another, looked up rather than searched: the cost stays linear. */
final class Indeks {

    private final ImmutableListMultimap<String, Jabatan> menurutNama;
    private final ImmutableListMultimap<String, Jabatan> menurutTugas;
    private final ImmutableSetMultimap<String, String> indikator;

    Indeks(Keputusan keputusan) {
        ImmutableListMultimap.Builder<String, Jabatan> nama = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Jabatan> tugas = ImmutableListMultimap.builder();
        ImmutableSetMultimap.Builder<String, String> milik = ImmutableSetMultimap.builder();
        for (Jabatan jabatan : keputusan.jabatan()) {
            for (String judul : judul(jabatan)) {
                nama.put(judul, jabatan);
                jabatan.sasaran().stream()
                        .flatMap(s -> s.indikator().stream())
                        .forEach(i -> milik.put(judul, Teks.samakan(i.nama())));
            }
            jabatan.tugas().ifPresent(t -> tugas.put(Teks.isi(t.bunyi().dibaca()), jabatan));
        }
        menurutNama = nama.build();
        menurutTugas = tugas.build();
        indikator = milik.build();
    }

    /** Returns the titles by which a position is found: as read and, where it differs, as printed. */
    private static Set<String> judul(Jabatan jabatan) {
        return ImmutableSet.of(Teks.isi(jabatan.nama().dibaca()), Teks.isi(Teks.cetak(jabatan.nama())));
    }

    boolean adaJabatan(Bunyi nama) {
        return menurutNama.containsKey(Teks.isi(nama.dibaca()));
    }

    boolean ganda(Jabatan jabatan) {
        return menurutNama.get(Teks.isi(jabatan.nama().dibaca())).size() > 1;
    }

    /** Returns the superior; empty if the decree has none, or several positions, of that title. */
    Optional<Jabatan> atasan(Jabatan jabatan) {
        return jabatan.atasan()
                .map(a -> menurutNama.get(Teks.isi(a.dibaca())))
                .filter(calon -> calon.size() == 1)
                .map(calon -> calon.get(0));
    }

    /** Returns whether any position of a title has an indicator. */
    boolean punyaIndikator(Bunyi atasan, Bunyi nama) {
        return indikator.containsEntry(Teks.isi(atasan.dibaca()), Teks.samakan(nama));
    }

    /** Returns the first other position with the task of a position. */
    Optional<Jabatan> bertugasSama(Jabatan jabatan) {
        List<Jabatan> sama = jabatan.tugas()
                .map(t -> menurutTugas.get(Teks.isi(t.bunyi().dibaca())))
                .orElse(ImmutableList.of());
        return sama.stream()
                .limit(2)
                .filter(j -> !j.kode().equals(jabatan.kode()))
                .findFirst();
    }
}
