// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static java.util.stream.Collectors.joining;

import id.iki.core.keputusan.Jabatan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Positions whose superiors go in a circle of two or more. A circle is that of its position whose code is the first by
 * its letters, so that it is found in one place, and in the same one in whatever order the positions stand.
 */
final class Lingkaran {

    /** More positions than this are counted, not named. */
    private static final int DISEBUT = 5;

    private final Map<String, String> lewat = new HashMap<>();

    Lingkaran(List<Jabatan> jabatan, Indeks indeks) {
        Set<String> selesai = new HashSet<>();
        for (Jabatan awal : jabatan) {
            Map<String, Jabatan> jalan = new LinkedHashMap<>();
            Optional<Jabatan> kini = Optional.of(awal);
            while (kini.isPresent()
                    && !selesai.contains(kini.get().kode())
                    && jalan.putIfAbsent(kini.get().kode(), kini.get()) == null) {
                kini = indeks.atasan(kini.get());
            }
            Optional<Jabatan> temu = kini.filter(j -> jalan.containsKey(j.kode()));
            temu.ifPresent(j -> catat(jalan.values().stream()
                    .dropWhile(lain -> !lain.kode().equals(j.kode()))
                    .toList()));
            selesai.addAll(jalan.keySet());
        }
    }

    private void catat(List<Jabatan> lingkaran) {
        if (lingkaran.size() > 1) {
            List<Jabatan> urut = new ArrayList<>(lingkaran);
            Jabatan pertama = Collections.min(urut, Comparator.comparing(Jabatan::kode));
            Collections.rotate(urut, -urut.indexOf(pertama));
            String disebut = urut.stream()
                    .skip(1)
                    .limit(DISEBUT)
                    .map(j -> Teks.cetak(j.nama()))
                    .collect(joining(", "));
            int lainnya = urut.size() - 1 - DISEBUT;
            lewat.put(pertama.kode(), lainnya > 0 ? disebut + ", dan " + lainnya + " jabatan lain" : disebut);
        }
    }

    /** Returns the positions by which a position is above itself; empty if it is not, or the circle is another's. */
    Optional<String> lewat(Jabatan jabatan) {
        return Optional.ofNullable(lewat.get(jabatan.kode()));
    }
}
