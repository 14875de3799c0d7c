// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import id.iki.core.capaian.Skala;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outcome of a check of definitions (<i>pemeriksaan</i>): the findings that count, those that were silenced, and
 * those that a baseline has already.
 *
 * <pre>{@code
 * Pemeriksaan hasil = Pemeriksaan.of(keputusan).bungkam(daftarBungkam).sejak(garisDasar);
 * hasil.temuan().forEach(t -> log(t.kode() + " " + t.tempat() + ": " + t.pesan()));
 * }</pre>
 *
 * @param temuan the findings that count, in the order of the document
 * @param dibungkam the decisions that silenced a finding
 * @param lama the findings that the baseline has too
 */
public record Pemeriksaan(List<Temuan> temuan, List<Bungkam> dibungkam, List<Temuan> lama) {

    /** What makes a finding the same as one of a baseline. */
    private record Sidik(AturanPeriksa kode, String akar, String kutipan) {
        static Sidik of(Temuan temuan) {
            return new Sidik(temuan.kode(), temuan.tempat().akar(), temuan.kutipan());
        }
    }

    /** Creates an outcome. */
    public Pemeriksaan {
        temuan = ImmutableList.copyOf(temuan);
        dibungkam = ImmutableList.copyOf(dibungkam);
        lama = ImmutableList.copyOf(lama);
    }

    /**
     * Checks a decree: wordings as printed and the formulas they were read as, names, sources, targets, positions and
     * their relations.
     *
     * @param keputusan the decree
     * @return the findings in the order of the document; of one place, first those of its text
     */
    public static Pemeriksaan of(Keputusan keputusan) {
        Penampung temuan = new Penampung();
        Indeks indeks = new Indeks(keputusan);
        Lingkaran lingkaran = new Lingkaran(keputusan.jabatan(), indeks);
        for (Jabatan jabatan : keputusan.jabatan()) {
            new PeriksaJabatan(jabatan, indeks, lingkaran, temuan).periksa();
        }
        return selesai(temuan);
    }

    /**
     * Checks one sentence of a decree's FORMULASI column by itself.
     *
     * @param kalimat the sentence as printed
     * @return the findings, at the place {@code kalimat}; none for a blank sentence
     */
    public static Pemeriksaan kalimat(String kalimat) {
        String satuBaris = CharMatcher.whitespace().trimAndCollapseFrom(kalimat, ' ');
        Penampung temuan = new Penampung();
        if (!satuBaris.isEmpty()) {
            PeriksaRumusan.kalimat(satuBaris, Tempat.of("kalimat"), temuan);
        }
        return selesai(temuan);
    }

    /**
     * Checks weights that are given as data, before anything is built with them: each must be positive, and together
     * they must be exactly 1.
     *
     * @param tempat where they stand
     * @param bobot the weights by name
     * @return the findings
     */
    public static Pemeriksaan bobot(Tempat tempat, Map<String, Pecahan> bobot) {
        Penampung temuan = new Penampung();
        PeriksaAngka.bobot(tempat, bobot, temuan);
        return selesai(temuan);
    }

    /**
     * Checks the intervals of a scale that are given as data, before a {@link Skala} is built from them: with figures
     * rounded so, each must join the next. Their order does not matter.
     *
     * @param tempat where they stand
     * @param pembulatan how a figure is rounded before it is looked up
     * @param selang the intervals
     * @return the findings, from the lowest interval
     */
    public static Pemeriksaan skala(Tempat tempat, Pembulatan pembulatan, List<Skala.Selang> selang) {
        Penampung temuan = new Penampung();
        PeriksaAngka.skala(tempat, pembulatan, selang, temuan);
        return selesai(temuan);
    }

    private static Pemeriksaan selesai(Penampung temuan) {
        return new Pemeriksaan(temuan.hasil(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * Silences findings one by one. Each decision silences the first finding it names that no earlier decision
     * silenced; one that silences none is itself a finding, {@link AturanPeriksa#BUNGKAM_TANPA_TEMUAN}, after the
     * others.
     *
     * @param daftar the decisions
     * @return the outcome without the silenced findings
     */
    public Pemeriksaan bungkam(List<Bungkam> daftar) {
        ListMultimap<Tempat, Bungkam> menunggu = LinkedListMultimap.create();
        daftar.forEach(b -> menunggu.put(b.tempat(), b));
        List<Temuan> sisa = new ArrayList<>();
        List<Bungkam> berhasil = new ArrayList<>(dibungkam);
        for (Temuan satu : temuan) {
            List<Bungkam> calon = menunggu.get(satu.tempat());
            Optional<Bungkam> kena =
                    calon.stream().filter(b -> b.mengenai(satu)).findFirst();
            kena.ifPresentOrElse(
                    b -> {
                        calon.remove(b);
                        berhasil.add(b);
                    },
                    () -> sisa.add(satu));
        }
        menunggu.values()
                .forEach(b -> sisa.add(Temuan.of(
                        AturanPeriksa.BUNGKAM_TANPA_TEMUAN,
                        b.tempat(),
                        b.kutipan().orElse(""),
                        b.kode().name())));
        return new Pemeriksaan(sisa, berhasil, lama);
    }

    /**
     * Sets apart the findings that a baseline has, so that only new ones count. A finding is the same if rule, position
     * and quoted words are; numbers in its place may have changed. Of findings that are the same, as many are old as
     * the baseline has, the first ones.
     *
     * @param garisDasar the findings of an earlier run
     * @return the outcome with the new findings
     */
    public Pemeriksaan sejak(List<Temuan> garisDasar) {
        Multiset<Sidik> tercatat = HashMultiset.create();
        garisDasar.forEach(t -> tercatat.add(Sidik.of(t)));
        List<Temuan> baru = new ArrayList<>();
        ImmutableList.Builder<Temuan> dikenal = ImmutableList.<Temuan>builder().addAll(lama);
        for (Temuan satu : temuan) {
            if (tercatat.remove(Sidik.of(satu))) {
                dikenal.add(satu);
            } else {
                baru.add(satu);
            }
        }
        return new Pemeriksaan(baru, dibungkam, dikenal.build());
    }

    /**
     * Returns whether a finding that counts is an error.
     *
     * @return true if one is of severity {@link Tingkat#GALAT}
     */
    public boolean adaGalat() {
        return temuan.stream().anyMatch(t -> t.tingkat() == Tingkat.GALAT);
    }

    /**
     * Returns how many findings that count there are of each rule.
     *
     * @return the numbers by rule, in the order of the rules; rules without findings are left out
     */
    public Map<AturanPeriksa, Integer> banyaknya() {
        Map<AturanPeriksa, Integer> jumlah = new EnumMap<>(AturanPeriksa.class);
        temuan.forEach(t -> jumlah.merge(t.kode(), 1, Integer::sum));
        return jumlah;
    }
}
