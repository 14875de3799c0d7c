// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.rumus.DaftarPeriksa;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.teks.Draf.Kurang;
import id.iki.formulas.teks.FrasaCacah.Frasa;
import id.iki.formulas.teks.Potongan.Peran;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sentence. Which kind it is follows from its first words and from the words of an operation; each part is
 * then read from left to right, and no word is looked at more than a fixed number of times.
 */
final class Pembaca {

    private static final Set<String> AWAL_RUMUS = ImmutableSet.<String>builder()
            .addAll(KataKunci.JUMLAH)
            .addAll(KataKunci.PERSENTASE)
            .addAll(KataKunci.NILAI)
            .add("target")
            .build();

    /** The unit of a list whose unit is not said. */
    private static final Satuan BUTIR = new Satuan("butir");

    private final Kalimat k;
    private final PenyusunDraf penyusun;
    private int awal;
    private int akhir;
    private @Nullable PembacaTarget target;

    private Pembaca(Kalimat k, Kamus kamus) {
        this.k = k;
        this.penyusun = new PenyusunDraf(k, kamus);
        this.akhir = k.panjang();
    }

    static Bacaan baca(String kalimat, @Nullable Kosakata kosakata) {
        return baca(kalimat, kosakata, 0);
    }

    private static Bacaan baca(String kalimat, @Nullable Kosakata kosakata, int kedalaman) {
        if (kalimat.length() > Bacaan.PANJANG) {
            return ditolak(kalimat, EnumSet.of(Kaidah.TERLALU_PANJANG));
        }
        Kalimat k = new Kalimat(kalimat, Pemenggal.penggal(kalimat), List.of());
        if (k.panjang() == 0) {
            return ditolak(kalimat, Set.of());
        }
        List<Integer> nomor = nomor(k);
        if (nomor.size() > 1) {
            return beberapa(k, nomor, kosakata);
        }
        Bacaan bacaan = baca(k, kosakata, null, Set.of());
        if (isTerbacaUlang(bacaan, kosakata, kedalaman)) {
            return bacaan;
        }
        if (kosakata == null) { // a noun whose name cannot stand behind a figure is counted without a unit
            Bacaan tanpaSatuan = baca(k, null, Satuan.NILAI, Set.of());
            if (isTerbacaUlang(tanpaSatuan, null, kedalaman)) {
                return tanpaSatuan;
            }
        }
        return baca(k, kosakata, null, EnumSet.of(Kurang.RANCU));
    }

    private static Bacaan baca(Kalimat k, @Nullable Kosakata kosakata, @Nullable Satuan bawaan, Set<Kurang> kurang) {
        Kalimat baru = new Kalimat(k.teks(), k.kata(), List.of()); // a reading marks the words
        Kamus kamus = kosakata == null ? new Kamus.Bebas(bawaan) : kosakata;
        return new Pembaca(Pengelompokan.pisahkan(baru), kamus).baca(kurang);
    }

    /** Whether a formula is read from its own sentence: what is stored as a sentence must not become another formula. */
    private static boolean isTerbacaUlang(Bacaan bacaan, @Nullable Kosakata kosakata, int kedalaman) {
        Optional<Rumus> rumus = bacaan.rumus();
        Optional<String> kalimat = rumus.flatMap(Rumus::kalimat);
        if (rumus.isEmpty() || kalimat.equals(Optional.of(bacaan.kalimat()))) {
            return true;
        }
        // the sentence says all of a formula but the units of its nouns; the sentence of its sentence is the last tried
        Optional<Rumus> lagi = kedalaman > 1
                ? Optional.empty()
                : baca(kalimat.orElseThrow(), kosakata, kedalaman + 1).rumus();
        return lagi.flatMap(Rumus::kalimat).equals(kalimat)
                && lagi.map(Rumus::jenis).equals(rumus.map(Rumus::jenis))
                && lagi.flatMap(Rumus::targetTercetak).equals(rumus.flatMap(Rumus::targetTercetak));
    }

    private static Bacaan ditolak(String kalimat, Set<Kaidah> kaidah) {
        return new Bacaan(
                kalimat,
                Bacaan.TIDAK_TERBACA,
                Optional.empty(),
                kosong(Set.of()),
                kalimat.isEmpty() ? List.of() : List.of(new Potongan(kalimat, Peran.TIDAK_TERBACA)),
                kaidah,
                List.of());
    }

    private static Draf kosong(Set<Kurang> kurang) {
        return new Draf(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                kurang);
    }

    /** Returns where each of several numbered formulas begins; a list of items is not one. */
    private static List<Integer> nomor(Kalimat k) {
        ImmutableList.Builder<Integer> hasil = ImmutableList.builder();
        int ke = 1;
        for (int i = 0; i < k.panjang(); i++) {
            if (k.kata(i).nomor() == ke
                    && (ke == 1
                            ? i == 0
                            : k.salahSatu(i + 1, AWAL_RUMUS)
                                    || Pengelompokan.isCacah(k, i + 1)
                                    || KataKunci.persen(k, i + 2) > 0)) {
                hasil.add(i);
                ke++;
            } else if (i == 0 || KataKunci.daftar(k, i) > 0) {
                return List.of();
            }
        }
        return hasil.build();
    }

    private static Bacaan beberapa(Kalimat k, List<Integer> nomor, @Nullable Kosakata kosakata) {
        ImmutableList.Builder<Bacaan> hasil = ImmutableList.builder();
        for (int i = 0; i < nomor.size(); i++) {
            hasil.add(baca(k.teks(nomor.get(i), i + 1 < nomor.size() ? nomor.get(i + 1) : k.panjang()), kosakata));
        }
        List<Bacaan> bagian = hasil.build();
        return new Bacaan(
                k.teks(),
                Bacaan.BEBERAPA_RUMUS,
                Optional.empty(),
                kosong(bagian.stream().flatMap(b -> b.draf().kurang().stream()).collect(ImmutableSet.toImmutableSet())),
                bagian.stream().flatMap(b -> b.potongan().stream()).toList(),
                bagian.stream().flatMap(b -> b.kaidah().stream()).collect(ImmutableSet.toImmutableSet()),
                bagian);
    }

    private Bacaan baca(Set<Kurang> kurang) {
        while (akhir > awal && (k.adalah(akhir - 1, ".") || k.adalah(akhir - 1, ";"))) {
            k.tandai(--akhir, Peran.TANDA_BACA);
        }
        if (akhir - awal > 1 && k.kata(awal).nomor() >= 0) {
            k.tandai(awal++, Peran.NOMOR);
        }
        int letakTarget = PembacaTarget.letak(k, awal, akhir);
        if (letakTarget < akhir) {
            target = PembacaTarget.baca(k, letakTarget, akhir).orElse(null);
            akhir = letakTarget;
        }
        Optional<Rumus> rumus = rumus();
        kurang.forEach(penyusun::kurang);
        if (rumus.isPresent() && k.isAdaTidakTerbaca()) {
            penyusun.kurang(Kurang.ARTI);
        }
        if (rumus.isEmpty() && penyusun.isLengkap()) {
            penyusun.kurang(Kurang.UKURAN);
        }
        if (!penyusun.isLengkap()) {
            rumus = Optional.empty();
            penyusun.target(target);
        }
        String jenis =
                rumus.map(Rumus::jenis).orElse(penyusun.isBerisi() ? Bacaan.TIDAK_LENGKAP : Bacaan.TIDAK_TERBACA);
        if (rumus.flatMap(Rumus::kalimat).equals(Optional.of(k.teks()))) {
            k.kaidah(Kaidah.KALIMAT_BAKU);
        }
        return new Bacaan(k.teks(), jenis, rumus, penyusun.draf(), k.potongan(), k.kaidah(), List.of());
    }

    private Optional<Rumus> rumus() {
        if (awal == akhir) {
            return Optional.empty();
        }
        if (k.urut(awal, "rumus", "yang", "dirujuk", ":")) {
            return rujukan();
        }
        if (k.urut(awal, "skor", ":")) {
            return skor(awal + 2);
        }
        for (int i = awal; i < akhir; i++) {
            int panjang = KataKunci.daftar(k, i);
            if (panjang > 0) {
                return daftar(i, i + panjang);
            }
        }
        if (k.salahSatu(awal, KataKunci.JUMLAH)) {
            return new PembacaJumlah(k, penyusun, target).baca(awal, akhir);
        }
        if (k.salahSatu(awal, KataKunci.PERSENTASE)) {
            return bernama();
        }
        if (k.salahSatu(awal, KataKunci.NILAI) && akhir - awal > 1) {
            return skor(awal);
        }
        return tanpaAwal();
    }

    private Optional<Rumus> rujukan() {
        boolean dikutip = akhir - awal == 5 && k.kata(awal + 4).isKutipan();
        String kode = dikutip ? k.kata(awal + 4).kutipan() : k.nama(awal + 4, akhir);
        if (kode.isBlank()) {
            return Optional.empty();
        }
        k.tandai(awal, akhir, Peran.RUJUKAN);
        k.kaidah(Kaidah.RUJUKAN_DISEBUT);
        return penyusun.bertarget(Rumus.rujukan(kode), target);
    }

    private Optional<Rumus> skor(int dari) {
        for (int i = dari; i < akhir; i++) {
            if (KataKunci.bagi(k, i, false) > 0 || KataKunci.kaliSeratusPersen(k, i) > 0) {
                penyusun.nama(awal, i);
                penyusun.kurang(Kurang.UKURAN);
                return Optional.empty();
            }
        }
        String nama = k.nama(dari, akhir);
        if (nama.isEmpty()) {
            return Optional.empty();
        }
        k.tandai(awal, akhir, Peran.NAMA);
        k.kaidah(Kaidah.NILAI_DARI_LUAR);
        return penyusun.dikenal(
                        penyusun.kamus().skor(nama, target == null ? null : target.satuan()), new Frasa(dari, akhir))
                .flatMap(s -> penyusun.bertarget(Rumus.skor(s), target));
    }

    private Optional<Rumus> daftar(int pengantar, int dariButir) {
        AwalDaftar kepala = AwalDaftar.baca(k, awal, pengantar);
        Optional<Map<String, Pecahan>> bobot =
                kepala.isBerbobot() ? PembacaDaftar.bobot(k, dariButir, akhir) : Optional.empty();
        List<String> butir =
                bobot.map(b -> List.copyOf(b.keySet())).orElseGet(() -> PembacaDaftar.nama(k, dariButir, akhir));
        k.tandai(pengantar, dariButir, Peran.DAFTAR);
        k.kaidah(Kaidah.DAFTAR_TERTUTUP);
        String nama = k.nama(kepala.nama().dari(), kepala.nama().sampai());
        if (nama.isEmpty() || butir.isEmpty()) {
            penyusun.kurang(Kurang.BUTIR);
            penyusun.nama(kepala.nama().dari(), kepala.nama().sampai());
            return Optional.empty();
        }
        Optional<DaftarButir> daftar = penyusun.dikenal(penyusun.kamus().daftar(nama, butir), kepala.nama());
        if (daftar.isEmpty()) {
            return Optional.empty();
        }
        penyusun.daftar(daftar.get());
        Satuan satuan = target == null || target.satuan() == null ? BUTIR : target.satuan();
        Optional<DaftarPeriksa> rumus = kepala.rumus(daftar.get(), satuan, bobot);
        if (rumus.isEmpty()) {
            penyusun.kurang(Kurang.BUTIR);
            return Optional.empty();
        }
        return penyusun.bertarget(rumus.get(), target);
    }

    /** A percentage by name; a formula may follow after "=" or "adalah". */
    private Optional<Rumus> bernama() {
        for (int i = awal + 1; i + 1 < akhir; i++) {
            if (k.salahSatu(i, KataKunci.ADALAH) && k.salahSatu(i + 1, KataKunci.JUMLAH)) {
                penyusun.nama(awal, i);
                k.tandai(i, Peran.TANDA_BACA);
                return new PembacaJumlah(k, penyusun, target).baca(i + 1, akhir);
            }
        }
        if (akhir - awal > 1) {
            penyusun.nama(awal, akhir);
            k.kaidah(Kaidah.NAMA_SAJA);
            new PembacaJumlah(k, penyusun, target).persentase(awal + 1, akhir);
            penyusun.kurang(Kurang.PENYEBUT);
        }
        return Optional.empty();
    }

    /** A percentage alone, a name with a target, or nothing. */
    private Optional<Rumus> tanpaAwal() {
        if (target != null) {
            penyusun.nama(awal, akhir);
            return Optional.empty();
        }
        for (int i = awal + 1; i + 1 < akhir; i++) {
            if (k.adalah(i, "yang") && KataKunci.isKerja(k, i + 1)) {
                k.kaidah(Kaidah.TANPA_KATA_JUMLAH);
                penyusun.cari(penyusun.pisahkan(awal, akhir), null).ifPresent(penyusun::tambah);
                penyusun.kurang(Kurang.UKURAN);
                return Optional.empty();
            }
        }
        if (KataKunci.angka(k.kata(awal).kunci()).isPresent() && KataKunci.persen(k, awal + 1) > 0) {
            int sampai = awal + 1 + KataKunci.persen(k, awal + 1);
            target = PembacaTarget.angka(k, awal, sampai).orElse(null);
            k.kaidah(Kaidah.PERSEN_SAJA);
            if (k.adalah(sampai, "dari") && sampai + 1 < akhir) {
                k.tandai(sampai, Peran.OPERASI);
                penyusun.cari(penyusun.pisahkan(sampai + 1, akhir), null).ifPresent(penyusun::penyebut);
                penyusun.kurang(Kurang.PEMBILANG);
            } else {
                penyusun.kurang(Kurang.UKURAN);
            }
        }
        return Optional.empty();
    }
}
