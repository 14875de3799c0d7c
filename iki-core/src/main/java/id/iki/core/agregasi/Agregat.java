// SPDX-License-Identifier: Apache-2.0
package id.iki.core.agregasi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.iki.core.agregasi.AturanAgregat.TanpaHasil;
import id.iki.core.capaian.Predikat;
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
import id.iki.core.result.Tanda;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One figure from many (<i>agregat</i>), by a declared rule.
 *
 * <p>Made by {@link AturanAgregat#hitung}. Immutable.
 */
public final class Agregat {

    private final AturanAgregat aturan;
    private final ImmutableList<Anggota> anggota;
    private final ImmutableList<Anggota> berhasil;
    private final Result<Nilai> mentah;
    private final Result<Nilai> hasil;
    private final Result<Predikat> predikat;

    Agregat(AturanAgregat aturan, List<Anggota> anggota) {
        this.aturan = aturan;
        this.anggota = ImmutableList.copyOf(anggota);
        this.berhasil = anggota.stream().filter(a -> a.hasil().isSuccess()).collect(ImmutableList.toImmutableList());
        List<Kendala> kendala = kendala();
        this.mentah = kendala.isEmpty()
                ? Result.all(berhasil.stream().map(Anggota::hasil).toList()).map(this::rataRata)
                : new Failure<>(kendala);
        Result<Nilai> bulat = mentah.map(this::bulatkan).flag(tandaAnggota());
        this.predikat = predikat(bulat);
        this.hasil = predikat(mentah).toOptional().equals(predikat.toOptional())
                ? bulat
                : bulat.flag(Set.of(Tanda.PREDIKAT_BERGANTUNG_URUTAN));
    }

    private List<Kendala> kendala() {
        ImmutableSet.Builder<Kendala> kendala = ImmutableSet.builder();
        Set<String> disebut = Sets.union(aturan.bobot().keySet(), aturan.wajib());
        List<String> nama = anggota.stream().map(Anggota::nama).toList();
        checkArgument(
                disebut.isEmpty() || ImmutableSet.copyOf(nama).size() == nama.size(),
                "anggota must have different names where a rule names them, but had %s",
                nama);
        disebut.stream().filter(n -> !nama.contains(n)).forEach(n -> kendala.add(bernama(Alasan.ANGGOTA_BELUM_ADA, n)));
        if (!aturan.bobot().isEmpty()) {
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
        if (berhasil.isEmpty() || (aturan.tanpaHasil() == TanpaHasil.TOLAK && !gagal.isEmpty())) {
            kendala.add(new Kendala(
                    Alasan.ANGGOTA_TANPA_HASIL,
                    Map.of(
                            "tanpaHasil", Integer.toString(gagal.size()),
                            "jumlah", Integer.toString(anggota.size()),
                            "apa", aturan.apa(),
                            "nama", anggota.isEmpty() ? "tidak ada " + aturan.apa() : sebutan(gagal))));
            gagal.forEach(a -> kendala.addAll(a.hasil().kendala()));
        }
        List<Satuan> satuan = berhasil.stream()
                .map(a -> a.hasil().orElseThrow().satuan())
                .distinct()
                .toList();
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

    private Nilai rataRata(List<Nilai> nilai) {
        Pecahan jumlah = Pecahan.NOL;
        for (int i = 0; i < nilai.size(); i++) {
            jumlah = jumlah.plus(nilai.get(i).angka().times(bobot(berhasil.get(i))));
        }
        return nilai.get(0).withAngka(jumlah.dividedBy(jumlahBobot()));
    }

    private Pecahan bobot(Anggota satu) {
        return aturan.bobot().getOrDefault(satu.nama(), Pecahan.SATU);
    }

    private Pecahan jumlahBobot() {
        return berhasil.stream().map(this::bobot).reduce(Pecahan.NOL, Pecahan::plus);
    }

    private Nilai bulatkan(Nilai nilai) {
        return aturan.pembulatan()
                .map(p -> Nilai.of(Pecahan.of(nilai.desimal(p)), nilai.satuan()))
                .orElse(nilai);
    }

    private Set<Tanda> tandaAnggota() {
        if (berhasil.size() == anggota.size()) {
            return Set.of();
        }
        return aturan.bobot().isEmpty()
                ? Set.of(Tanda.ANGGOTA_DIKELUARKAN)
                : ImmutableSet.of(Tanda.ANGGOTA_DIKELUARKAN, Tanda.BOBOT_DINORMALKAN);
    }

    private Result<Predikat> predikat(Result<Nilai> nilai) {
        return nilai.fold(
                n -> aturan.skala()
                        .map(s -> s.predikat(n))
                        .orElseGet(() -> Result.failure(new Kendala(Alasan.SKALA_BELUM_ADA, Map.of()))),
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
        return predikat;
    }

    /**
     * Returns how many members the figure is made of.
     *
     * @return the number of members with a figure
     */
    public int terhitung() {
        return berhasil.size();
    }

    /**
     * Returns what the figure is, with the members it is made of: {@code rata-rata 3 dari 5 indikator}.
     *
     * @return the words
     */
    public String sebutan() {
        return (aturan.bobot().isEmpty() ? "rata-rata " : "rata-rata berbobot ") + terhitung() + " dari "
                + anggota.size() + " " + aturan.apa();
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
                            predikat.<String>fold(Predikat::toString, Failure::keterangan))));
        });
        langkah.add(Langkah.akhir("agregat", hasil));
        return new Jejak("Agregat: " + aturan.sebutan(), langkah);
    }

    private String uraian() {
        return berhasil.stream()
                        .map(a -> (aturan.bobot().isEmpty() ? "" : bobot(a).sebutan() + " x ")
                                + a.hasil().orElseThrow().dalamSatuan().sebutan())
                        .collect(joining(" + ", "(", ") / "))
                + jumlahBobot().sebutan();
    }

    @Override
    public String toString() {
        return sebutan() + ": " + teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL);
    }
}
