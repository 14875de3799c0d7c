// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.Daftar;
import id.iki.core.fakta.Uji;
import id.iki.core.jejak.Langkah;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Pecahan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.Map;
import java.util.Optional;

/** A part and its whole, counted from one list of elements. */
final class BagianTerdaftar {

    private BagianTerdaftar() {}

    static <E> Result<Bagian> of(Perhitungan perhitungan, Daftar<E> daftar, Cacah<E> bagian, Cacah<?> keseluruhan) {
        Uji.Banyak sebagian = bagian.syarat().hitung(daftar);
        Uji.Banyak semua = seluruh(bagian, keseluruhan).syarat().hitung(daftar);
        if (sebagian.tanpaNilai() > 0 || semua.tanpaNilai() > 0) {
            return takLengkap(perhitungan, daftar, bagian, keseluruhan);
        }
        catat(perhitungan, daftar, bagian, keseluruhan, semua.lolos());
        return Result.success(new Bagian(Pecahan.of(sebagian.lolos()), Pecahan.of(semua.lolos())));
    }

    /** Records the counts from a list in which no element lacks a value. */
    static <E> void catat(Perhitungan perhitungan, Daftar<E> daftar, Cacah<E> bagian, Cacah<?> keseluruhan, int semua) {
        perhitungan.catat(() -> new Saringan<>(daftar, bagian).langkah());
        perhitungan.catat(() -> keseluruhan(keseluruhan, Pecahan.of(semua), Pecahan.of(semua), daftar));
    }

    static <E> Result<Bagian> takLengkap(
            Perhitungan perhitungan, Daftar<E> daftar, Cacah<E> bagian, Cacah<?> keseluruhan) {
        Kebijakan.ElemenTanpaNilai kebijakan = perhitungan.kebijakan().elemenTanpaNilai();
        Saringan<E> sebagian = new Saringan<>(daftar, bagian);
        Saringan<E> semua = new Saringan<>(daftar, seluruh(bagian, keseluruhan));
        perhitungan.catat(sebagian::langkah);
        return Result.combine(sebagian.jumlah(kebijakan), semua.jumlah(kebijakan), (b, k) -> {
            Pecahan dihitung = semua.jumlahTeruji(sebagian);
            perhitungan.catat(() -> keseluruhan(keseluruhan, k, dihitung, daftar));
            return Result.success(new Bagian(b, dihitung));
        });
    }

    @SuppressWarnings({"unchecked", "unused"}) // a part has the population, and so the elements, of its whole
    static <E> Cacah<E> seluruh(Cacah<E> bagian, Cacah<?> keseluruhan) {
        return (Cacah<E>) keseluruhan;
    }

    private static Langkah keseluruhan(Cacah<?> keseluruhan, Pecahan semua, Pecahan dihitung, Daftar<?> daftar) {
        String tanpa = semua.equals(dihitung) ? "" : ", tanpa " + semua.minus(dihitung) + " yang dikeluarkan";
        return new Langkah.Data(
                "jumlah " + keseluruhan.sebutan() + tanpa,
                Optional.of(new Besaran(dihitung, keseluruhan.populasi().satuan())),
                daftar.sumber());
    }

    static Kendala melebihi(Cacah<?> bagian, Pecahan b, Cacah<?> keseluruhan, Pecahan k) {
        return new Kendala(
                Alasan.BAGIAN_MELEBIHI_KESELURUHAN,
                Map.of(
                        "bagian", bagian.sebutan(),
                        "nilaiBagian", b.toString(),
                        "keseluruhan", keseluruhan.sebutan(),
                        "nilaiKeseluruhan", k.toString()));
    }
}
