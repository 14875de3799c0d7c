// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.FaktaCacah;
import id.iki.core.fakta.FaktaSkor;
import id.iki.core.fakta.Isian;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.StatusButir;
import id.iki.core.nilai.Pecahan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Puts rows that were given whole into columns, as far as columns can hold them (<i>baris utuh</i>, whole rows). */
@SuppressWarnings("EnumOrdinal") // an answer in a column is its ordinal
final class BarisUtuh {

    private final Skema skema;
    private final long[][] nilai;
    private final long[][] kosong;
    private final byte[][] isian;
    private final long[] utuh;

    private BarisUtuh(Skema skema, int banyak) {
        this.skema = skema;
        this.nilai = new long[skema.angka().size()][banyak];
        this.kosong = new long[skema.angka().size()][Tabel.kata(banyak)];
        this.isian = new byte[skema.banyakIsian()][banyak];
        this.utuh = new long[Tabel.kata(banyak)];
        for (byte[] satu : isian) {
            Arrays.fill(satu, (byte) -1);
        }
    }

    static Tabel tabel(Skema skema, List<DataKinerja> baris) {
        BarisUtuh isi = new BarisUtuh(skema, baris.size());
        for (int i = 0; i < baris.size(); i++) {
            if (!isi.salin(i, baris.get(i))) {
                isi.utuh[i / Long.SIZE] |= 1L << i;
            }
        }
        return new Tabel(
                skema,
                baris.get(0).periode(),
                false,
                baris.size(),
                isi.nilai,
                isi.kosong,
                isi.isian,
                baris.toArray(DataKinerja[]::new),
                isi.utuh);
    }

    /** Copies a row into the columns, and returns whether they say all of it that the plan reads. */
    private boolean salin(int i, DataKinerja data) {
        boolean semua = true;
        for (Map.Entry<Kunci, Integer> satu : skema.angka().entrySet()) {
            semua &= satu.getKey() instanceof Cacah<?> cacah
                    ? cacah(i, satu.getValue(), cacah, data)
                    : skor(i, satu.getValue(), (Skor) satu.getKey(), data);
        }
        for (Map.Entry<DaftarButir, Integer> satu : skema.isian().entrySet()) {
            semua &= isian(i, satu.getValue(), satu.getKey(), data);
        }
        return semua;
    }

    private boolean cacah(int i, int kolom, Cacah<?> cacah, DataKinerja data) {
        FaktaCacah fakta = data.cacah(cacah);
        if (fakta == null) {
            // a list is counted by the ordinary path, which also tells a fact of another definition from none
            kosongkan(i, kolom);
            return data.daftar(cacah.populasi()) == null && !data.memuat("jumlah " + cacah.sebutan());
        }
        return fakta.jumlah().map(n -> isi(i, kolom, n)).orElseGet(() -> kosongkan(i, kolom));
    }

    private boolean skor(int i, int kolom, Skor skor, DataKinerja data) {
        FaktaSkor fakta = data.skor(skor);
        if (fakta == null) {
            kosongkan(i, kolom);
            return !data.memuat(skor.sebutan());
        }
        Pecahan pangkat = Pecahan.of(Bilangan.PANGKAT[skema.desimal(skor)]);
        return fakta.nilai().map(n -> isi(i, kolom, n.times(pangkat))).orElseGet(() -> kosongkan(i, kolom));
    }

    private boolean isi(int i, int kolom, Pecahan angka) {
        if (!angka.isInteger() || !Bilangan.muat(angka)) {
            return false;
        }
        nilai[kolom][i] = angka.pembilang().longValue();
        return true;
    }

    private boolean kosongkan(int i, int kolom) {
        kosong[kolom][i / Long.SIZE] |= 1L << i;
        return true;
    }

    private boolean isian(int i, int pertama, DaftarButir daftar, DataKinerja data) {
        Isian fakta = data.isian(daftar);
        if (fakta == null) {
            return !data.memuat("isian " + daftar.sebutan());
        }
        for (Map.Entry<String, List<StatusButir>> satu : fakta.jawaban().entrySet()) {
            int ke = daftar.butir().indexOf(satu.getKey());
            if (ke < 0 || satu.getValue().size() != 1) {
                return false;
            }
            isian[pertama + ke][i] = (byte) satu.getValue().get(0).ordinal();
        }
        return true;
    }
}
