// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.Daftar;
import id.iki.core.fakta.Syarat;
import id.iki.core.fakta.Uji;
import id.iki.core.fakta.Ukuran;
import id.iki.core.jejak.Langkah;
import id.iki.core.nilai.Pecahan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Success;
import id.iki.core.result.Tanda;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The elements of a list, tested for whether they are counted (<i>saringan</i>, sieve). */
final class Saringan<E> {

    private final Daftar<E> daftar;
    private final Cacah<E> cacah;
    private final IntFunction<Uji> uji;
    private final ImmutableList<Ukuran<E>> ditanya;
    private final Uji.Banyak banyak;

    Saringan(Daftar<E> daftar, Cacah<E> cacah) {
        this(daftar, cacah, cacah.syarat().uji(daftar), ImmutableList.of());
    }

    private Saringan(Daftar<E> daftar, Cacah<E> cacah, IntFunction<Uji> uji, ImmutableList<Ukuran<E>> ditanya) {
        this.daftar = daftar;
        this.cacah = cacah;
        this.uji = uji;
        this.ditanya = ditanya;
        this.banyak = Uji.Banyak.of(daftar.jumlah(), uji);
    }

    /** An element that would be counted but lacks the number asked for counts as one without a value. */
    static <E> Saringan<E> of(Daftar<E> daftar, Cacah<E> cacah, Ukuran<E> ditanya) {
        IntFunction<Uji> syarat = cacah.syarat().uji(daftar);
        return new Saringan<>(
                daftar,
                cacah,
                i -> syarat.apply(i) == Uji.LOLOS && daftar.nilai(ditanya, i) == null
                        ? Uji.TANPA_NILAI
                        : syarat.apply(i),
                ImmutableList.of(ditanya));
    }

    private List<Ukuran<E>> dibaca() {
        return Stream.concat(cacah.syarat().ukuranDiuji().stream(), ditanya.stream())
                .distinct()
                .toList();
    }

    /** Returns how many elements pass, unless one lacks a value and the policy refuses that. */
    Result<Pecahan> jumlah(Kebijakan.ElemenTanpaNilai kebijakan) {
        if (banyak.tanpaNilai() == 0) {
            return Result.success(Pecahan.of(banyak.lolos()));
        }
        return switch (kebijakan) {
            case KELUARKAN -> new Success<>(Pecahan.of(banyak.lolos()), ImmutableSet.of(Tanda.ELEMEN_DIKELUARKAN));
            case TOLAK -> Result.failure(tidakLengkap());
        };
    }

    /** Returns how many elements pass here and have a finding, either way, as a part. */
    Pecahan jumlahTeruji(Saringan<E> bagian) {
        return Pecahan.of(IntStream.range(0, daftar.jumlah())
                .filter(i -> uji.apply(i) == Uji.LOLOS && bagian.uji.apply(i) != Uji.TANPA_NILAI)
                .count());
    }

    /** Returns the numbers of the elements that pass. */
    List<Pecahan> nilai(Ukuran<E> ukuran) {
        return IntStream.range(0, daftar.jumlah())
                .filter(i -> uji.apply(i) == Uji.LOLOS)
                .mapToObj(i -> requireNonNull(daftar.nilai(ukuran, i)))
                .toList();
    }

    private Kendala tidakLengkap() {
        Syarat<E> syarat = cacah.syarat();
        return new Kendala(
                Alasan.DATA_TIDAK_LENGKAP,
                Map.of(
                        "ukuran",
                        Stream.concat(
                                        dibaca().stream().map(Ukuran::nama),
                                        syarat.ciriDiuji().stream().map(Ciri::nama))
                                .collect(joining(", ")),
                        "tanpaNilai",
                        Integer.toString(banyak.tanpaNilai()),
                        "jumlah",
                        Integer.toString(daftar.jumlah()),
                        "populasi",
                        daftar.kunci().nama(),
                        "nama",
                        IntStream.range(0, daftar.jumlah())
                                .filter(i -> uji.apply(i) == Uji.TANPA_NILAI)
                                .mapToObj(daftar.nama()::get)
                                .collect(joining(", "))));
    }

    Langkah langkah() {
        return new Langkah.Saringan(
                "jumlah " + cacah.sebutan(),
                IntStream.range(0, daftar.jumlah()).mapToObj(this::elemen).toList(),
                daftar.sumber());
    }

    private Langkah.Elemen elemen(int i) {
        Map<String, Pecahan> nilai = new LinkedHashMap<>();
        for (Ukuran<E> satu : dibaca()) {
            Pecahan angka = daftar.nilai(satu, i);
            if (angka != null) {
                nilai.put(satu.nama(), angka);
            }
        }
        Map<String, Boolean> jawaban = new LinkedHashMap<>();
        for (Ciri<E> satu : cacah.syarat().ciriDiuji()) {
            if (daftar.ciri(satu, i) != Uji.TANPA_NILAI) {
                jawaban.put(satu.nama(), daftar.ciri(satu, i) == Uji.LOLOS);
            }
        }
        return new Langkah.Elemen(daftar.nama().get(i), nilai, jawaban, uji.apply(i));
    }
}
