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

    Saringan(Daftar<E> daftar, Cacah<E> cacah) {
        this.daftar = daftar;
        this.cacah = cacah;
        this.uji = cacah.syarat().uji(daftar);
        this.ditanya = ImmutableList.of();
    }

    /** An element that would be counted but lacks the number asked for counts as one without a value. */
    Saringan(Daftar<E> daftar, Cacah<E> cacah, Ukuran<E> ditanya) {
        this.daftar = daftar;
        this.cacah = cacah;
        IntFunction<Uji> syarat = cacah.syarat().uji(daftar);
        this.uji = i ->
                syarat.apply(i) == Uji.LOLOS && daftar.nilai(ditanya, i) == null ? Uji.TANPA_NILAI : syarat.apply(i);
        this.ditanya = ImmutableList.of(ditanya);
    }

    private List<Ukuran<E>> dibaca() {
        return Stream.concat(cacah.syarat().ukuranDiuji().stream(), ditanya.stream())
                .distinct()
                .toList();
    }

    /** Counts the elements that pass, unless one lacks a value and the policy refuses that. */
    Result<Pecahan> jumlah(Kebijakan.ElemenTanpaNilai kebijakan) {
        long lolos = 0;
        int tanpaNilai = 0;
        for (int i = 0; i < daftar.jumlah(); i++) {
            Uji satu = uji.apply(i);
            if (satu == Uji.LOLOS) {
                lolos++;
            } else if (satu == Uji.TANPA_NILAI) {
                tanpaNilai++;
            }
        }
        if (tanpaNilai == 0) {
            return Result.success(Pecahan.of(lolos));
        }
        return switch (kebijakan) {
            case KELUARKAN -> new Success<>(Pecahan.of(lolos), ImmutableSet.of(Tanda.ELEMEN_DIKELUARKAN));
            case TOLAK -> Result.failure(tidakLengkap(tanpaNilai));
        };
    }

    /** Counts the elements that pass here and have a finding, either way, as a part. */
    long jumlahTeruji(Saringan<E> bagian) {
        long jumlah = 0;
        for (int i = 0; i < daftar.jumlah(); i++) {
            if (uji.apply(i) == Uji.LOLOS && bagian.uji.apply(i) != Uji.TANPA_NILAI) {
                jumlah++;
            }
        }
        return jumlah;
    }

    /** Returns the numbers of the elements that pass. */
    List<Pecahan> nilai(Ukuran<E> ukuran) {
        return IntStream.range(0, daftar.jumlah())
                .filter(i -> uji.apply(i) == Uji.LOLOS)
                .mapToObj(i -> requireNonNull(daftar.nilai(ukuran, i)))
                .toList();
    }

    private Kendala tidakLengkap(int tanpaNilai) {
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
                        Integer.toString(tanpaNilai),
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
