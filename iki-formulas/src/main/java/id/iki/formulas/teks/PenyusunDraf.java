// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Syarat;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.rumus.AmbangTarget;
import id.iki.formulas.rumus.Jumlah;
import id.iki.formulas.rumus.Ketentuan;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.teks.Draf.Kurang;
import id.iki.formulas.teks.FrasaCacah.Frasa;
import id.iki.formulas.teks.FrasaCacah.FrasaSyarat;
import id.iki.formulas.teks.Potongan.Peran;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up the words that were told apart, and collects the parts of a formula. */
final class PenyusunDraf {

    private final Kalimat k;
    private final Kamus kamus;
    private final List<Jumlah<?>> jumlah = new ArrayList<>();
    private final List<Ketentuan> ketentuan = new ArrayList<>();
    private final Set<Kurang> kurang = EnumSet.noneOf(Kurang.class);
    private @Nullable String nama;
    private @Nullable Jumlah<?> penyebut;
    private @Nullable DaftarButir daftar;
    private List<String> jenis = List.of();
    private @Nullable Target target;
    private @Nullable String lingkup;
    private @Nullable String periode;

    PenyusunDraf(Kalimat k, Kamus kamus) {
        this.k = k;
        this.kamus = kamus;
    }

    Kamus kamus() {
        return kamus;
    }

    FrasaCacah pisahkan(int dari, int sampai) {
        return PemisahCacah.pisahkan(k, dari, sampai, false, p -> periode = p);
    }

    FrasaCacah pisahkanKetentuan(int dari, int sampai) {
        return PemisahCacah.pisahkan(k, dari, sampai, true, p -> periode = p);
    }

    void nama(int dari, int sampai) {
        nama = k.nama(dari, sampai);
        k.tandai(dari, sampai, Peran.NAMA);
    }

    void jenis(List<String> satu) {
        jenis = satu;
    }

    void daftar(DaftarButir satu) {
        daftar = satu;
    }

    void ketentuan(Ketentuan satu) {
        ketentuan.add(satu);
    }

    void kurang(Kurang satu) {
        kurang.add(satu);
    }

    boolean isLengkap() {
        return kurang.isEmpty();
    }

    /** Whether the sentence named anything that could be measured or reached. */
    boolean isBerisi() {
        return nama != null
                || !jumlah.isEmpty()
                || penyebut != null
                || daftar != null
                || target != null
                || kurang.contains(Kurang.KATA_DIKENAL);
    }

    List<Jumlah<?>> jumlah() {
        return jumlah;
    }

    @Nullable
    Jumlah<?> penyebut() {
        return penyebut;
    }

    List<Ketentuan> ketentuan() {
        return ketentuan;
    }

    void tambah(Jumlah<?> satu) {
        jumlah.add(satu);
    }

    void penyebut(Jumlah<?> satu) {
        penyebut = satu;
    }

    /** Looks a count up; empty if a word of it is not known, which is noted. */
    Optional<Jumlah<Object>> cari(FrasaCacah frasa, @Nullable Satuan satuan) {
        Optional<Populasi<Object>> populasi = populasi(frasa.benda(), frasa.satuan() == null ? satuan : frasa.satuan());
        return populasi.flatMap(p -> cari(p, frasa.syarat()));
    }

    /** Whether a vocabulary does not know a noun as a whole, but knows every part of it. */
    boolean isHanyaBagianDikenal(Frasa benda, List<Frasa> bagian) {
        return kamus.isTerbatas()
                && kamus.populasi(k.nama(benda.dari(), benda.sampai()), null).isEmpty()
                && bagian.stream()
                        .allMatch(b -> kamus.populasi(k.nama(b.dari(), b.sampai()), null)
                                .isPresent());
    }

    private Optional<Jumlah<Object>> cari(Populasi<Object> populasi, List<FrasaSyarat> syarat) {
        Cacah<Object> cacah = populasi.semua();
        boolean dikenal = true;
        for (FrasaSyarat satu : syarat) {
            Optional<Syarat<Object>> dicari = syarat(populasi, satu);
            dikenal &= dicari.isPresent();
            cacah = dicari.map(cacah::yang).orElse(cacah);
        }
        return dikenal ? Optional.of(Rumus.jumlah(cacah)) : Optional.empty();
    }

    Optional<Populasi<Object>> populasi(Frasa benda, @Nullable Satuan satuan) {
        String namaBenda = k.nama(benda.dari(), benda.sampai());
        if (namaBenda.isEmpty()) {
            return Optional.empty();
        }
        return dikenal(kamus.populasi(namaBenda, satuan), benda);
    }

    private Optional<Syarat<Object>> syarat(Populasi<Object> populasi, FrasaSyarat frasa) {
        String kata = k.nama(frasa.kata().dari(), frasa.kata().sampai());
        if (kata.isEmpty()) {
            return dikenal(Optional.empty(), frasa.kata());
        }
        KataKunci.Batas batas = frasa.batas();
        if (batas != null) {
            return dikenal(kamus.ukuran(populasi, kata), frasa.kata())
                    .map(u -> new Syarat.Banding<>(u, batas.pembanding(), batas.angka()));
        }
        Optional<Ciri<Object>> ciri = dikenal(kamus.ciri(populasi, kata), frasa.kata());
        return ciri.map(c -> frasa.tidak() ? c.tidak() : c);
    }

    <T> Optional<T> dikenal(Optional<T> dicari, Frasa kata) {
        if (dicari.isEmpty()) {
            k.tandai(kata.dari(), kata.sampai(), Peran.TIDAK_TERBACA);
            kurang(Kurang.KATA_DIKENAL);
        }
        return dicari;
    }

    /** Sets the place apart that only the denominator has, where the rest is the numerator's noun. */
    Frasa tanpaLingkup(Frasa pembilang, Frasa benda) {
        String nama = k.nama(pembilang.dari(), pembilang.sampai());
        int letak = letakLingkup(nama, pembilang.sampai() - pembilang.dari(), benda);
        if (letak >= benda.sampai()) {
            return benda;
        }
        k.tandai(letak, benda.sampai(), Peran.LINGKUP);
        k.kaidah(Kaidah.LINGKUP_PADA_PENYEBUT);
        lingkup = k.nama(letak, benda.sampai());
        return new Frasa(benda.dari(), letak);
    }

    /** A vocabulary may call the noun otherwise in the denominator; without one the words must be the same. */
    private int letakLingkup(String nama, int panjang, Frasa benda) {
        if (!kamus.isTerbatas()) {
            int letak = benda.dari() + panjang;
            boolean sama = letak < benda.sampai()
                    && KataKunci.isLingkup(k, letak)
                    && Kamus.kunci(nama).equals(Kamus.kunci(k.nama(benda.dari(), letak)));
            return sama ? letak : benda.sampai();
        }
        Optional<Populasi<Object>> dicari = kamus.populasi(nama, null);
        if (dicari.isEmpty()
                || kamus.populasi(k.nama(benda.dari(), benda.sampai()), null).isPresent()) {
            return benda.sampai();
        }
        int letak = benda.dari() + 1;
        while (letak < benda.sampai()
                && !(KataKunci.isLingkup(k, letak)
                        && kamus.populasi(k.nama(benda.dari(), letak), null).equals(dicari))) {
            letak++;
        }
        return letak;
    }

    /** Joins a formula with the target, if the sentence names one. */
    Optional<Rumus> bertarget(Rumus rumus, @Nullable PembacaTarget dibaca) {
        if (dibaca == null) {
            return Optional.of(rumus);
        }
        Satuan satuan = rumus.satuan().orElse(Satuan.NILAI);
        if (rumus.satuan().isPresent() && !dibaca.cocok(satuan)) {
            target(dibaca);
            kurang(Kurang.SATUAN_TARGET);
            return Optional.empty();
        }
        target = dibaca.target(satuan);
        return Optional.of(new AmbangTarget(rumus, target));
    }

    void target(@Nullable PembacaTarget dibaca) {
        if (dibaca != null) {
            target = dibaca.target(Satuan.NILAI);
        }
    }

    Draf draf() {
        return new Draf(
                Optional.ofNullable(nama),
                jumlah,
                Optional.ofNullable(penyebut),
                ketentuan,
                Optional.ofNullable(daftar),
                jenis,
                Optional.ofNullable(target),
                Optional.ofNullable(lingkup),
                Optional.ofNullable(periode),
                kurang);
    }
}
