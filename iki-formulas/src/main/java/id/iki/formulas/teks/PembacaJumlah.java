// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.Populasi;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.rumus.Jumlah;
import id.iki.formulas.rumus.JumlahGabungan;
import id.iki.formulas.rumus.Ketentuan;
import id.iki.formulas.rumus.Rasio;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.teks.Draf.Kurang;
import id.iki.formulas.teks.FrasaCacah.Frasa;
import id.iki.formulas.teks.Potongan.Peran;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what opens with "Jumlah": a count, counts together, a ratio, or the beginning of one. */
final class PembacaJumlah {

    /** The unit of several nouns that are added, where none is said. */
    private static final Satuan BUAH = new Satuan("buah");

    private final Kalimat k;
    private final PenyusunDraf penyusun;
    private final @Nullable PembacaTarget target;

    PembacaJumlah(Kalimat k, PenyusunDraf penyusun, @Nullable PembacaTarget target) {
        this.k = k;
        this.penyusun = penyusun;
        this.target = target;
    }

    Optional<Rumus> baca(int awal, int akhir) {
        int bagi = -1;
        int isi = awal + 1;
        int ekor = akhir;
        while (isi < akhir && KataKunci.kaliSeratusPersen(k, isi) == 0) {
            bagi = bagi < 0 && KataKunci.bagi(k, isi, false) > 0 ? isi : bagi;
            isi++;
        }
        boolean persen = isi < akhir;
        if (persen) {
            ekor = Math.min(isi + KataKunci.kaliSeratusPersen(k, isi), akhir);
            k.tandai(isi, ekor, Peran.OPERASI);
            k.kaidah(Kaidah.KALI_SERATUS_PERSEN);
        } else {
            isi = letakEkor(awal, akhir);
            ekor = isi;
        }
        Optional<Rumus> rumus = bagi >= 0 && bagi < isi ? rasio(awal, bagi, isi, persen) : jumlah(awal, isi, persen);
        ekor(ekor, akhir);
        if (rumus.isPresent() && rumus.get() instanceof Rasio rasio) {
            rumus = Optional.of(rasio.denganKetentuan(penyusun.ketentuan().toArray(Ketentuan[]::new)));
        } else if (!penyusun.ketentuan().isEmpty() && penyusun.isLengkap()) {
            penyusun.kurang(Kurang.KETENTUAN);
        }
        return penyusun.isLengkap() ? rumus.flatMap(r -> penyusun.bertarget(r, target)) : Optional.empty();
    }

    /** A part of one noun by name, as in "Persentase X yang Y": the part is named, the whole is not. */
    void persentase(int awal, int akhir) {
        FrasaCacah frasa = penyusun.pisahkan(awal, akhir);
        penyusun.cari(frasa, null).ifPresent(penyusun::tambah);
    }

    /** Returns where provisions or a list of kinds begin: ", dengan ketentuan", "Jenis ...", "antara lain 1. ...". */
    private int letakEkor(int awal, int akhir) {
        int nomor = PembacaDaftar.nomorSatu(k, awal, akhir);
        for (int i = awal + 1; i < akhir; i++) {
            if (k.urut(i, ",", "dengan", "ketentuan") || (nomor < akhir && KataKunci.isJenis(k, i))) {
                return i;
            }
        }
        return akhir;
    }

    private Optional<Rumus> rasio(int awal, int bagi, int akhir, boolean persen) {
        k.tandai(awal, Peran.JUMLAH);
        int dari = bagi + KataKunci.bagi(k, bagi, true);
        k.tandai(bagi, dari, Peran.OPERASI);
        int koma = bagi - 1 > awal && k.adalah(bagi - 1, ",") ? bagi - 1 : bagi;
        k.tandai(koma, bagi, Peran.TANDA_BACA);
        if (k.salahSatu(dari, KataKunci.JUMLAH) && dari + 1 < akhir) {
            k.tandai(dari++, Peran.JUMLAH);
        } else {
            k.kaidah(Kaidah.PENYEBUT_TANPA_JUMLAH);
        }
        int sampai = dari;
        while (sampai < akhir && KataKunci.bagi(k, sampai, false) == 0) {
            sampai++;
        }
        if (sampai < akhir) {
            penyusun.kurang(Kurang.OPERASI); // two divisions: which comes first is not said
        }
        if (!persen) {
            penyusun.kurang(Kurang.PERSEN);
        }
        FrasaCacah pembilang = penyusun.pisahkan(awal + 1, koma);
        FrasaCacah penyebut = penyusun.pisahkan(dari, sampai);
        Optional<Jumlah<Object>> a = penyusun.cari(pembilang, null);
        a.ifPresent(penyusun::tambah);
        Frasa benda = penyusun.tanpaLingkup(pembilang.benda(), penyebut.benda());
        Optional<Jumlah<Object>> b = penyusun.cari(
                new FrasaCacah(benda, penyebut.syarat(), penyebut.batas(), penyebut.satuan(), penyebut.mencakup()),
                null);
        b.ifPresent(penyusun::penyebut);
        if (pembilang.benda().isKosong()) {
            penyusun.kurang(Kurang.PEMBILANG);
        }
        if (benda.isKosong()) {
            penyusun.kurang(Kurang.PENYEBUT);
        }
        a.ifPresent(j -> ambang(pembilang, j));
        if (penyebut.batas() != null) {
            penyusun.kurang(Kurang.KETENTUAN);
        }
        return a.isPresent() && b.isPresent() ? Optional.of(new Rasio(a.get(), b.get(), List.of())) : Optional.empty();
    }

    private void ambang(FrasaCacah frasa, Jumlah<Object> jumlah) {
        if (frasa.batas() != null) {
            penyusun.ketentuan(jumlah.sekurangKurangnya(frasa.batas()));
        }
        if (frasa.mencakup() != null) {
            semua(frasa.mencakup(), frasa.mencakup(), "tercakup");
        }
    }

    private void semua(Frasa benda, Frasa kata, String ciri) {
        Optional<Populasi<Object>> populasi = penyusun.populasi(benda, null);
        Optional<Ciri<Object>> dicari =
                populasi.flatMap(p -> penyusun.dikenal(penyusun.kamus().ciri(p, ciri), kata));
        populasi.flatMap(p -> dicari.map(c -> Rumus.semua(p, c))).ifPresent(penyusun::ketentuan);
    }

    private Optional<Rumus> jumlah(int awal, int akhir, boolean persen) {
        List<FrasaCacah> frasa = new ArrayList<>();
        int dari = awal;
        for (int i = awal + 1; i <= akhir; i++) {
            if (i == akhir || (k.urut(i, "dan", "jumlah") && i + 2 < akhir)) {
                k.tandai(dari, Peran.JUMLAH);
                frasa.add(penyusun.pisahkan(dari + 1, i));
                if (i < akhir) {
                    k.tandai(i, Peran.TANDA_BACA);
                    dari = i + 1;
                }
            }
        }
        Satuan satuan = target == null || Satuan.PERSEN.equals(target.satuan()) ? null : target.satuan();
        List<Jumlah<?>> jumlah = new ArrayList<>();
        for (FrasaCacah satu : frasa) {
            if (satu.batas() != null) {
                penyusun.kurang(Kurang.KETENTUAN);
            }
            if (satu.benda().isKosong()) {
                penyusun.kurang(Kurang.UKURAN);
            } else {
                jumlah.addAll(komponen(satu, satuan == null && frasa.size() > 1 ? BUAH : satuan));
            }
        }
        jumlah.forEach(penyusun::tambah);
        if (persen) {
            penyusun.kurang(jumlah.size() > 1 ? Kurang.OPERASI : Kurang.PENYEBUT);
        }
        if (jumlah.isEmpty() || !penyusun.isLengkap()) {
            return Optional.empty();
        }
        return jumlah.size() == 1 ? Optional.of(jumlah.get(0)) : gabungan(jumlah);
    }

    private Optional<Rumus> gabungan(List<Jumlah<?>> jumlah) {
        if (jumlah.stream().map(j -> j.cacah().populasi().satuan()).distinct().count() > 1) {
            penyusun.kurang(Kurang.OPERASI); // counts in different units cannot be added
            return Optional.empty();
        }
        return Optional.of(new JumlahGabungan(jumlah));
    }

    /** Looks "A dan B" up as one noun, or as several where only the vocabulary knows each. */
    private List<Jumlah<?>> komponen(FrasaCacah frasa, @Nullable Satuan satuan) {
        Frasa benda = frasa.benda();
        List<Frasa> bagian = new ArrayList<>();
        int dari = benda.dari();
        for (int i = dari + 1; i <= benda.sampai(); i++) {
            if (i == benda.sampai() || k.adalah(i, "dan") || k.adalah(i, ",")) {
                bagian.add(new Frasa(dari, i));
                dari = i + 1;
            }
        }
        if (bagian.size() > 1 && penyusun.isHanyaBagianDikenal(benda, bagian)) {
            k.kaidah(Kaidah.KOMPONEN_DIPISAHKAN);
            return bagian.stream()
                    .map(b -> new FrasaCacah(b, frasa.syarat(), null, null, null))
                    .map(f -> penyusun.cari(f, satuan))
                    .<Jumlah<?>>flatMap(Optional::stream)
                    .toList();
        }
        if (bagian.size() > 1) {
            k.kaidah(Kaidah.BENDA_DENGAN_DAN);
        }
        return penyusun.cari(frasa, satuan).<List<Jumlah<?>>>map(List::of).orElse(List.of());
    }

    /** What follows "x 100 %" or a count: provisions, or a list that names kinds. Other words stay unread. */
    private void ekor(int awal, int akhir) {
        int i = k.adalah(awal, ",") ? awal + 1 : awal;
        if (k.urut(i, "dengan", "ketentuan") && i + 2 < akhir) {
            k.tandai(awal, i + 2, Peran.KETENTUAN);
            ketentuan(i + 2, akhir);
            return;
        }
        int nomor = PembacaDaftar.nomorSatu(k, awal, akhir);
        List<String> jenis = PembacaDaftar.nama(k, nomor, akhir);
        if (!jenis.isEmpty()) {
            penyusun.jenis(jenis);
            k.kaidah(Kaidah.DAFTAR_JENIS);
            for (int j = awal; j < nomor; j++) {
                if (KataKunci.isJenis(k, j)) {
                    k.tandai(k.adalah(j, "jenis") ? j : awal, nomor, Peran.DAFTAR);
                    return;
                }
            }
        }
    }

    private void ketentuan(int awal, int akhir) {
        int dari = awal;
        for (int i = awal + 1; i <= akhir; i++) {
            if (i == akhir || k.urut(i, "serta", "jumlah") || k.urut(i, "serta", "semua")) {
                if (!satuKetentuan(dari, i)) {
                    penyusun.kurang(Kurang.KETENTUAN);
                }
                if (i < akhir) {
                    k.tandai(i, Peran.TANDA_BACA);
                }
                dari = i + 1;
            }
        }
    }

    private boolean satuKetentuan(int awal, int akhir) {
        if (k.adalah(awal, "jumlah")) {
            k.tandai(awal, Peran.JUMLAH);
            FrasaCacah frasa = penyusun.pisahkanKetentuan(awal + 1, akhir);
            if (frasa.batas() == null || frasa.benda().isKosong()) {
                return false;
            }
            long batas = frasa.batas();
            penyusun.cari(frasa, null).ifPresent(j -> penyusun.ketentuan(j.sekurangKurangnya(batas)));
            return true;
        }
        for (int i = awal + 2; k.adalah(awal, "semua") && i + 1 < akhir; i++) {
            if (k.adalah(i, "harus")) {
                k.tandai(awal, akhir, Peran.KETENTUAN);
                semua(new Frasa(awal + 1, i), new Frasa(i + 1, akhir), k.nama(i + 1, akhir));
                return true;
            }
        }
        return false;
    }
}
