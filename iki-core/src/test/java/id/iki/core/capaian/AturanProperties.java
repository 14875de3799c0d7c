// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.Iterables;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Persentase;
import id.iki.core.pembangkit.Aturan;
import id.iki.core.pembangkit.Oracle;
import id.iki.core.pembangkit.OracleAturan;
import id.iki.core.result.Tanda;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** Rules forwards, against plain big-integer arithmetic. */
@Domain(Aturan.class)
class AturanProperties {

    private static Oracle angka(Nilai nilai) {
        return Oracle.of(nilai.dalamSatuan());
    }

    @Property
    void a_rule_gives_what_plain_arithmetic_gives(@ForAll AturanCapaian aturan, @ForAll Aturan.Pasangan pasangan) {
        Target target = pasangan.target();
        Oracle r = angka(pasangan.realisasi());
        Capaian capaian = aturan.hitung(pasangan.realisasi(), target);
        Optional<Oracle> mentah = OracleAturan.mentah(aturan.rumus(), target, r);
        assertThat(capaian.mentah().toOptional().map(AturanProperties::angka)).isEqualTo(mentah);
        Optional<Oracle> hasil = OracleAturan.hasil(aturan, target, r);
        assertThat(capaian.hasil().toOptional().map(AturanProperties::angka)).isEqualTo(hasil);
        if (OracleAturan.skala(aturan).isPresent()) {
            assertThat(capaian.predikat().toOptional()).isEqualTo(OracleAturan.predikat(aturan, target, r));
        }
        assertThat(capaian.hasil().tanda().contains(Tanda.CAPAIAN_NEGATIF))
                .isEqualTo(hasil.isPresent() && hasil.get().p().signum() < 0);
        boolean dibatasi = hasil.isPresent() && terbatasi(mentah.orElseThrow(), aturan.tahap());
        assertThat(capaian.hasil().tanda().contains(Tanda.DIBATASI)).isEqualTo(dibatasi);
        Statistics.label("result")
                .collect(hasil.isPresent())
                .coverage(c -> c.check(false).percentage(p -> p > 5));
        Statistics.label("capped").collect(dibatasi).coverage(c -> c.check(true).percentage(p -> p > 5));
        Statistics.label("no rating though a figure")
                .collect(hasil.isPresent()
                        && OracleAturan.skala(aturan).isPresent()
                        && !capaian.predikat().isSuccess())
                .coverage(c -> c.check(true).percentage(p -> p > 2));
    }

    private static boolean terbatasi(Oracle mentah, List<Tahap> tahap) {
        Oracle kini = mentah;
        for (Tahap satu : tahap) {
            Oracle berikut = OracleAturan.jalankan(kini, List.of(satu));
            if (satu instanceof Tahap.Batasi && !berikut.equals(kini)) {
                return true;
            }
            kini = berikut;
        }
        return false;
    }

    @Property
    void the_trail_ends_in_the_result_and_names_every_stage(
            @ForAll AturanCapaian aturan, @ForAll Aturan.Pasangan pasangan) {
        Capaian capaian = aturan.hitung(pasangan.realisasi(), pasangan.target());
        List<Langkah> langkah = capaian.jejak().langkah();
        assertThat(Iterables.getLast(langkah))
                .isEqualTo(Langkah.akhir("capaian", capaian.hasil().flag(capaian.tanda())));
        if (capaian.mentah().isSuccess()) {
            List<String> kepala = langkah.subList(3, langkah.size() - 1).stream()
                    .map(l -> l instanceof Langkah.Hitungan h ? h.uraian() : ((Langkah.Keterangan) l).judul())
                    .toList();
            assertThat(kepala)
                    .isEqualTo(aturan.tahap().stream().map(Tahap::sebutan).toList());
        } else {
            assertThat(langkah).hasSize(3);
        }
        assertThat(capaian.jejak()).isEqualTo(capaian.jejak());
    }

    @Property
    void the_order_is_flagged_exactly_when_another_order_gives_another_rating(
            @ForAll AturanCapaian aturan, @ForAll Aturan.Pasangan pasangan) {
        Capaian capaian = aturan.hitung(pasangan.realisasi(), pasangan.target());
        boolean ditandai = capaian.tanda().contains(Tanda.PREDIKAT_BERGANTUNG_URUTAN);
        Optional<Oracle> mentah = OracleAturan.mentah(aturan.rumus(), pasangan.target(), angka(pasangan.realisasi()));
        boolean lain = false;
        if (mentah.isPresent() && OracleAturan.skala(aturan).isPresent()) {
            Skala skala = OracleAturan.skala(aturan).orElseThrow();
            Set<Integer> tingkat = new HashSet<>();
            for (List<Tahap> urutan : Collections2.permutations(aturan.tahap())) {
                Oracle angka = OracleAturan.jalankan(mentah.get(), OracleAturan.sebelumSkala(urutan));
                OracleAturan.tingkat(skala, angka).ifPresent(tingkat::add);
            }
            capaian.predikat().toOptional().map(skala.predikat()::indexOf).ifPresent(tingkat::remove);
            lain = !tingkat.isEmpty();
        }
        assertThat(ditandai).isEqualTo(lain);
        Statistics.label("flagged").collect(lain).coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    @Property
    void a_better_realisation_never_gives_less(
            @ForAll AturanCapaian aturan, @ForAll Aturan.Pasangan satu, @ForAll Aturan.Pasangan dua) {
        if (!satu.target().satuan().equals(dua.realisasi().satuan())) {
            return;
        }
        boolean naik = aturan.rumus().isNaik() && !(satu.target() instanceof Target.Nihil);
        boolean duaLebih = dua.realisasi().angka().compareTo(satu.realisasi().angka()) >= 0;
        Nilai lebihBaik = duaLebih == naik ? dua.realisasi() : satu.realisasi();
        Nilai lebihBuruk = duaLebih == naik ? satu.realisasi() : dua.realisasi();
        Optional<Persentase> baik =
                aturan.hitung(lebihBaik, satu.target()).hasil().toOptional();
        Optional<Persentase> buruk =
                aturan.hitung(lebihBuruk, satu.target()).hasil().toOptional();
        if (baik.isPresent() && buruk.isPresent()) {
            assertThat(baik.get().angka()).isGreaterThanOrEqualTo(buruk.get().angka());
        }
    }

    @Property
    void comparing_formulas_is_each_formula_by_itself(@ForAll Aturan.Pasangan pasangan) {
        Map<RumusCapaian, ?> semua = RumusCapaian.bandingkan(pasangan.realisasi(), pasangan.target());
        assertThat(semua.keySet()).containsExactly(RumusCapaian.values());
        semua.forEach((rumus, hasil) -> assertThat(hasil)
                .isEqualTo(AturanCapaian.of(rumus)
                        .hitung(pasangan.realisasi(), pasangan.target())
                        .hasil()));
    }

    @Property
    void another_rule_over_the_same_figures_is_that_rule(
            @ForAll AturanCapaian satu, @ForAll AturanCapaian dua, @ForAll Aturan.Pasangan pasangan) {
        Capaian pindah = satu.hitung(pasangan.realisasi(), pasangan.target()).menurut(dua);
        Capaian langsung = dua.hitung(pasangan.realisasi(), pasangan.target());
        assertThat(pindah.hasil()).isEqualTo(langsung.hasil());
        assertThat(pindah.jejak()).isEqualTo(langsung.jejak());
    }
}
