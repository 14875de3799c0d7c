// SPDX-License-Identifier: Apache-2.0
package id.iki.core.agregasi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import id.iki.core.agregasi.AturanAgregat.TanpaHasil;
import id.iki.core.capaian.Predikat;
import id.iki.core.jejak.Berjejak;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Success;
import id.iki.core.result.Tanda;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One figure from many (<i>agregat</i>), by a declared rule.
 *
 * <p>Made by {@link AturanAgregat#hitung}. Immutable. The figure is computed at once; rating, flags of the order and
 * trail are found when asked for.
 */
public final class Agregat implements Berjejak {

    private static final Kendala TANPA_SKALA = new Kendala(Alasan.SKALA_BELUM_ADA, Map.of());

    private final AturanAgregat aturan;
    private final ImmutableList<Anggota> anggota;
    private final int terhitung;
    private final Result<Nilai> mentah;
    private final Result<Nilai> hasil;

    // this runs for every position of a report: an outcome may be made when it is asked for, so it is asked for once
    Agregat(AturanAgregat aturan, List<Anggota> anggota) {
        this.aturan = aturan;
        this.anggota = ImmutableList.copyOf(anggota);
        List<Nilai> suku = new ArrayList<>(this.anggota.size());
        Set<Tanda> tanda = ImmutableSet.of();
        boolean sesatuan = true;
        for (int i = 0; i < this.anggota.size(); i++) {
            Anggota satu = this.anggota.get(i);
            if (satu.hasil() instanceof Success<Nilai> berhasil) {
                Nilai nilai = berhasil.value();
                suku.add(isBerbobot() ? nilai.withAngka(nilai.angka().times(bobot(satu))) : nilai);
                sesatuan &= nilai.satuan().equals(suku.get(0).satuan());
                tanda = tanda.isEmpty() ? berhasil.tanda() : gabung(tanda, berhasil.tanda());
            }
        }
        this.terhitung = suku.size();
        boolean biasa = sesatuan && !isBerbobot() && aturan.wajib().isEmpty() && terhitung == this.anggota.size();
        List<Kendala> kendala = biasa && terhitung > 0 ? List.of() : kendala();
        if (suku.isEmpty() || !kendala.isEmpty()) {
            this.mentah = new Failure<>(kendala);
            this.hasil = mentah;
            return;
        }
        Pecahan jumlah = Pecahan.sum(Lists.transform(suku, Nilai::angka));
        Nilai rata = suku.get(0).withAngka(jumlah.dividedBy(isBerbobot() ? jumlahBobot() : Pecahan.of(terhitung)));
        this.mentah = new Success<>(rata, tanda);
        this.hasil = new Success<>(bulatkan(rata), tanda).flag(tandaAnggota());
    }

    private static Set<Tanda> gabung(Set<Tanda> tanda, Set<Tanda> lain) {
        return lain.isEmpty() ? tanda : ImmutableSet.copyOf(Sets.union(tanda, lain));
    }

    private boolean isBerbobot() {
        return !aturan.bobot().isEmpty();
    }

    private List<Kendala> kendala() {
        ImmutableSet.Builder<Kendala> kendala = ImmutableSet.builder();
        Set<String> disebut = Sets.union(aturan.bobot().keySet(), aturan.wajib());
        List<String> nama = anggota.stream().map(Anggota::nama).toList();
        checkArgument(
                disebut.isEmpty() || ImmutableSet.copyOf(nama).size() == nama.size(),
                "anggota must have different names where a rule names them, but had %s",
                nama);
        Sets.difference(disebut, ImmutableSet.copyOf(nama))
                .forEach(n -> kendala.add(bernama(Alasan.ANGGOTA_BELUM_ADA, n)));
        if (isBerbobot()) {
            nama.stream()
                    .filter(n -> !aturan.bobot().containsKey(n))
                    .forEach(n -> kendala.add(bernama(Alasan.BOBOT_BELUM_ADA, n)));
        }
        List<Anggota> gagal =
                anggota.stream().filter(a -> !a.hasil().isSuccess()).toList();
        gagal.stream()
                .filter(a -> aturan.wajib().contains(a.nama()))
                .forEach(a -> kendala.add(bernama(Alasan.ANGGOTA_WAJIB_TANPA_HASIL, a.nama()))
                        .addAll(a.hasil().kendala()));
        if (gagal.size() == anggota.size() || (aturan.tanpaHasil() == TanpaHasil.TOLAK && !gagal.isEmpty())) {
            kendala.add(new Kendala(
                    Alasan.ANGGOTA_TANPA_HASIL,
                    Map.of(
                            "tanpaHasil", Integer.toString(gagal.size()),
                            "jumlah", Integer.toString(anggota.size()),
                            "apa", aturan.apa(),
                            "nama", anggota.isEmpty() ? "tidak ada " + aturan.apa() : sebutan(gagal))));
            gagal.forEach(a -> kendala.addAll(a.hasil().kendala()));
        }
        List<Satuan> satuan =
                berhasil().map(a -> a.hasil().orElseThrow().satuan()).distinct().toList();
        if (satuan.size() > 1) {
            kendala.add(Kendala.of(
                    Alasan.SATUAN_ANGGOTA_BERBEDA,
                    "satuan",
                    satuan.stream().map(Satuan::nama).collect(joining(", "))));
        }
        return kendala.build().asList();
    }

    private Kendala bernama(Alasan alasan, String nama) {
        return new Kendala(alasan, Map.of("apa", aturan.apa(), "nama", nama));
    }

    private static String sebutan(List<Anggota> anggota) {
        return anggota.stream().map(Anggota::nama).collect(joining(", "));
    }

    private Stream<Anggota> berhasil() {
        return anggota.stream().filter(a -> a.hasil().isSuccess());
    }

    private Pecahan bobot(Anggota satu) {
        return aturan.bobot().getOrDefault(satu.nama(), Pecahan.SATU);
    }

    private Pecahan jumlahBobot() {
        return Pecahan.sum(berhasil().map(this::bobot).toList());
    }

    private Nilai bulatkan(Nilai nilai) {
        return aturan.pembulatan().map(nilai::bulatkan).orElse(nilai);
    }

    private Set<Tanda> tandaAnggota() {
        if (terhitung() == anggota.size()) {
            return ImmutableSet.of();
        }
        return isBerbobot()
                ? ImmutableSet.of(Tanda.ANGGOTA_DIKELUARKAN, Tanda.BOBOT_DINORMALKAN)
                : ImmutableSet.of(Tanda.ANGGOTA_DIKELUARKAN);
    }

    private Result<Predikat> predikat(Result<Nilai> nilai) {
        return nilai.fold(
                n -> aturan.skala().map(s -> s.predikat(n)).orElseGet(() -> Result.failure(TANPA_SKALA)),
                Failure::cast);
    }

    /**
     * Returns the rule.
     *
     * @return the rule
     */
    public AturanAgregat aturan() {
        return aturan;
    }

    /**
     * Returns the members, those without a figure included.
     *
     * @return the members in the order in which they were given
     */
    public List<Anggota> anggota() {
        return anggota;
    }

    /**
     * Returns the exact mean before it is rounded.
     *
     * @return the outcome
     */
    public Result<Nilai> mentah() {
        return mentah;
    }

    /**
     * Returns the figure after all steps of the rule, or why there is none.
     *
     * @return the outcome, with the flags of all members
     */
    @Override
    public Result<Nilai> hasil() {
        return hasil;
    }

    /**
     * Returns the rating.
     *
     * @return the rating; a failure if there is no figure, if the rule has no scale, or if the scale is not defined for
     *     the figure
     */
    public Result<Predikat> predikat() {
        return predikat(hasil);
    }

    /**
     * Returns the flags of the figure, and whether its rating would be another one without the rounding. The latter is
     * found out when asked for.
     *
     * @return the flags; empty where there is no figure
     */
    public Set<Tanda> tanda() {
        return predikat(mentah).toOptional().equals(predikat().toOptional())
                ? hasil.tanda()
                : hasil.flag(Set.of(Tanda.PREDIKAT_BERGANTUNG_URUTAN)).tanda();
    }

    /**
     * Returns how many members the figure is made of.
     *
     * @return the number of members with a figure
     */
    public int terhitung() {
        return terhitung;
    }

    /**
     * Returns what the figure is, with the members it is made of: {@code rata-rata 3 dari 5 indikator}.
     *
     * @return the words
     */
    public String sebutan() {
        return (isBerbobot() ? "rata-rata berbobot " : "rata-rata ") + terhitung() + " dari " + anggota.size() + " "
                + aturan.apa();
    }

    /**
     * Returns the figure for a reader, or the reasons why there is none as sentences. What {@link #sebutan} and the flags
     * of the figure have to say stands beside it.
     *
     * @param notasi the notation
     * @param pembulatan the rounding of what is printed
     * @return the text, such as {@code 96,30 %}
     */
    public String teks(Notasi notasi, Pembulatan pembulatan) {
        return hasil.fold(nilai -> nilai.teks(notasi, pembulatan), Failure::keterangan);
    }

    /**
     * Returns how the figure came about: every member with its weight and its own trail, the mean, the rounding, the
     * scale.
     *
     * @return the trail
     */
    @Override
    public Jejak jejak() {
        List<Langkah> langkah = new ArrayList<>();
        for (Anggota satu : anggota) {
            String berbobot = aturan.bobot().containsKey(satu.nama())
                    ? satu.nama() + ", bobot " + bobot(satu).sebutan()
                    : satu.nama();
            langkah.add(new Langkah.Bagian(berbobot, satu.jejak()));
        }
        langkah.add(new Langkah.Keterangan("dihitung", sebutan()));
        mentah.toOptional().ifPresent(n -> {
            langkah.add(new Langkah.Hitungan(uraian(), n));
            aturan.pembulatan()
                    .ifPresent(p -> langkah.add(new Langkah.Hitungan("dibulatkan, " + p.nama(), bulatkan(n))));
            aturan.skala()
                    .ifPresent(s -> langkah.add(new Langkah.Keterangan(
                            "dinilai menurut skala '" + s.nama() + "'",
                            predikat().<String>fold(Predikat::toString, Failure::keterangan))));
        });
        langkah.add(Langkah.akhir("agregat", hasil.flag(tanda())));
        return new Jejak("Agregat: " + aturan.sebutan(), langkah);
    }

    private String uraian() {
        return berhasil()
                        .map(a -> (isBerbobot() ? bobot(a).sebutan() + " x " : "")
                                + a.hasil().orElseThrow().dalamSatuan().sebutan())
                        .collect(joining(" + ", "(", ") / "))
                + jumlahBobot().sebutan();
    }

    @Override
    public String toString() {
        return sebutan() + ": " + teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL);
    }
}
