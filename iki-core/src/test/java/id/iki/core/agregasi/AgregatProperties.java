// SPDX-License-Identifier: Apache-2.0
package id.iki.core.agregasi;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import id.iki.core.agregasi.AturanAgregat.TanpaHasil;
import id.iki.core.jejak.Langkah;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.pembangkit.Angka;
import id.iki.core.pembangkit.Oracle;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** The laws of means: exact, free of order, and never silent on members without a figure. */
@Domain(Angka.class)
@Domain(DomainContext.Global.class)
class AgregatProperties {

    /** A member as the oracle has it: its weight before they are made to sum to 1, and its figure if it has one. */
    record Peserta(String nama, long bobot, @Nullable Pecahan angka) {
        Anggota anggota() {
            return Anggota.of(
                    nama,
                    angka == null
                            ? Result.<Nilai>failure(Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", nama))
                            : Result.success(new Persentase(angka)));
        }
    }

    @Provide
    Arbitrary<List<Peserta>> peserta() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, 1L), Tuple.of(4, 7L), Tuple.of(1, 1_000_000_000_000_000_000L)),
                        new Angka().pecahan().injectNull(0.2))
                .as((b, n) -> new Peserta("", b, n))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(semua -> {
                    List<Peserta> bernama = new ArrayList<>();
                    semua.forEach(p -> bernama.add(new Peserta("A" + bernama.size(), p.bobot(), p.angka())));
                    return bernama;
                });
    }

    private static List<Anggota> anggota(List<Peserta> peserta) {
        return peserta.stream().map(Peserta::anggota).toList();
    }

    private static List<Peserta> berhasil(List<Peserta> peserta) {
        return peserta.stream().filter(p -> p.angka() != null).toList();
    }

    private static AturanAgregat berbobot(List<Peserta> peserta) {
        long jumlah = peserta.stream().mapToLong(Peserta::bobot).sum();
        return AturanAgregat.berbobot(
                "indikator",
                peserta.stream()
                        .collect(ImmutableMap.toImmutableMap(
                                Peserta::nama, p -> new Persentase(Pecahan.of(p.bobot(), jumlah)))));
    }

    private static Oracle rata(List<Peserta> peserta, boolean berbobot) {
        Oracle atas = Oracle.of(0);
        Oracle bawah = Oracle.of(0);
        for (Peserta satu : berhasil(peserta)) {
            Oracle bobot = Oracle.of(berbobot ? satu.bobot() : 1);
            atas = atas.plus(bobot.times(Oracle.of(Objects.requireNonNull(satu.angka()))));
            bawah = bawah.plus(bobot);
        }
        return atas.dividedBy(bawah);
    }

    private static Set<Alasan> alasan(Result<?> hasil) {
        return hasil.kendala().stream().map(Kendala::alasan).collect(Collectors.toSet());
    }

    @Property(tries = 400)
    void a_mean_is_that_of_the_oracle_over_the_members_with_a_figure(@ForAll("peserta") List<Peserta> peserta) {
        Agregat agregat = AturanAgregat.rataRata("indikator").hitung(anggota(peserta));
        int ada = berhasil(peserta).size();
        assertThat(agregat.sebutan()).isEqualTo("rata-rata " + ada + " dari " + peserta.size() + " indikator");
        assertThat(agregat.terhitung()).isEqualTo(ada);
        if (ada == 0) {
            assertThat(alasan(agregat.hasil()))
                    .containsExactlyInAnyOrder(Alasan.ANGGOTA_TANPA_HASIL, Alasan.DATA_BELUM_ADA);
        } else {
            assertThat(Oracle.of(agregat.hasil().orElseThrow().angka())).isEqualTo(rata(peserta, false));
            assertThat(agregat.hasil().tanda())
                    .isEqualTo(ada < peserta.size() ? Set.of(Tanda.ANGGOTA_DIKELUARKAN) : Set.of());
        }
        Statistics.label("figures")
                .collect(ada == 0 ? "none" : ada < peserta.size() ? "some" : "all")
                .coverage(c -> {
                    c.check("none").percentage(p -> p > 0.2);
                    c.check("some").percentage(p -> p > 20);
                    c.check("all").percentage(p -> p > 20);
                });
    }

    @Property(tries = 400)
    void a_weighted_mean_waits_for_all_members_unless_weights_are_shared_out(@ForAll("peserta") List<Peserta> peserta) {
        AturanAgregat aturan = berbobot(peserta);
        Result<Nilai> ketat = aturan.hitung(anggota(peserta)).hasil();
        Result<Nilai> longgar =
                aturan.tanpaHasil(TanpaHasil.KELUARKAN).hitung(anggota(peserta)).hasil();
        List<Peserta> ada = berhasil(peserta);
        if (ada.size() == peserta.size()) {
            assertThat(Oracle.of(ketat.orElseThrow().angka())).isEqualTo(rata(peserta, true));
            assertThat(longgar).isEqualTo(ketat);
            assertThat(ketat.tanda()).isEmpty();
        } else {
            assertThat(alasan(ketat)).containsExactlyInAnyOrder(Alasan.ANGGOTA_TANPA_HASIL, Alasan.DATA_BELUM_ADA);
            assertThat(longgar.isSuccess()).isEqualTo(!ada.isEmpty());
        }
        if (longgar.isSuccess() && ada.size() < peserta.size()) {
            assertThat(Oracle.of(longgar.orElseThrow().angka())).isEqualTo(rata(peserta, true));
            assertThat(longgar.tanda()).containsExactly(Tanda.ANGGOTA_DIKELUARKAN, Tanda.BOBOT_DINORMALKAN);
        }
    }

    @Property(tries = 400)
    void members_may_stand_in_any_order_with_their_weights(
            @ForAll("peserta") List<Peserta> peserta, @ForAll Random acak) {
        List<Peserta> lain = new ArrayList<>(peserta);
        Collections.shuffle(lain, acak);
        for (AturanAgregat aturan : List.of(
                AturanAgregat.rataRata("x"), berbobot(peserta), berbobot(lain).tanpaHasil(TanpaHasil.KELUARKAN))) {
            Result<Nilai> satu = aturan.hitung(anggota(peserta)).hasil();
            Result<Nilai> dua = aturan.hitung(anggota(lain)).hasil();
            assertThat(dua.toOptional()).isEqualTo(satu.toOptional());
            assertThat(dua.tanda()).isEqualTo(satu.tanda());
            assertThat(alasan(dua)).isEqualTo(alasan(satu));
        }
        assertThat(berbobot(lain).hitung(anggota(peserta)).hasil().toOptional())
                .isEqualTo(berbobot(peserta).hitung(anggota(peserta)).hasil().toOptional());
    }

    @Property(tries = 400)
    void leaving_failures_out_is_aggregating_the_rest(@ForAll("peserta") List<Peserta> peserta) {
        List<Peserta> sisa = berhasil(peserta);
        Assume.that(!sisa.isEmpty());
        AturanAgregat rata = AturanAgregat.rataRata("x").bulatkan(Pembulatan.DUA_DESIMAL);
        assertThat(rata.hitung(anggota(peserta)).hasil().toOptional())
                .isEqualTo(rata.hitung(anggota(sisa)).hasil().toOptional());
        assertThat(berbobot(peserta)
                        .tanpaHasil(TanpaHasil.KELUARKAN)
                        .hitung(anggota(peserta))
                        .hasil()
                        .toOptional())
                .isEqualTo(berbobot(sisa).hitung(anggota(sisa)).hasil().toOptional());
    }

    @Property(tries = 400)
    void the_mean_of_equal_figures_is_that_figure_and_any_mean_lies_between(
            @ForAll("peserta") List<Peserta> peserta, @ForAll Pecahan angka) {
        List<Peserta> sama = peserta.stream()
                .map(p -> new Peserta(p.nama(), p.bobot(), angka))
                .toList();
        assertThat(AturanAgregat.rataRata("x").hitung(anggota(sama)).hasil())
                .isEqualTo(Result.success(new Persentase(angka)));
        assertThat(berbobot(sama).hitung(anggota(sama)).hasil()).isEqualTo(Result.success(new Persentase(angka)));
        List<Pecahan> terurut = berhasil(peserta).stream()
                .map(p -> Objects.requireNonNull(p.angka()))
                .sorted()
                .toList();
        Assume.that(!terurut.isEmpty());
        AturanAgregat longgar = berbobot(peserta).tanpaHasil(TanpaHasil.KELUARKAN);
        assertThat(longgar.hitung(anggota(peserta)).hasil().orElseThrow().angka())
                .isBetween(terurut.get(0), Iterables.getLast(terurut));
    }

    @Property(tries = 400)
    void one_mandatory_member_without_a_figure_withholds_the_whole(
            @ForAll("peserta") List<Peserta> peserta, @ForAll Random acak) {
        Peserta wajib = peserta.get(acak.nextInt(peserta.size()));
        AturanAgregat aturan = AturanAgregat.rataRata("indikator").wajib(wajib.nama());
        Result<Nilai> hasil = aturan.hitung(anggota(peserta)).hasil();
        if (wajib.angka() == null) {
            assertThat(hasil.kendala().get(0))
                    .isEqualTo(new Kendala(
                            Alasan.ANGGOTA_WAJIB_TANPA_HASIL, Map.of("apa", "indikator", "nama", wajib.nama())));
            assertThat(hasil.kendala()).contains(Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", wajib.nama()));
        } else {
            assertThat(hasil)
                    .isEqualTo(AturanAgregat.rataRata("indikator")
                            .hitung(anggota(peserta))
                            .hasil());
        }
        Statistics.label("mandatory one is missing")
                .collect(wajib.angka() == null)
                .coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    @Property(tries = 400)
    void a_mean_is_rounded_once_at_the_end(@ForAll("peserta") List<Peserta> peserta, @ForAll Pembulatan pembulatan) {
        Assume.that(!berhasil(peserta).isEmpty());
        Agregat agregat = AturanAgregat.rataRata("x").bulatkan(pembulatan).hitung(anggota(peserta));
        assertThat(Oracle.of(agregat.mentah().orElseThrow().angka())).isEqualTo(rata(peserta, false));
        assertThat(agregat.hasil().orElseThrow().desimal(pembulatan))
                .isEqualTo(rata(peserta, false).times(Oracle.of(100)).round(pembulatan.desimal(), pembulatan.cara()));
        assertThat(agregat.hasil().orElseThrow().dalamSatuan())
                .isEqualTo(Pecahan.of(agregat.hasil().orElseThrow().desimal(pembulatan)));
    }

    @Property(tries = 400)
    void the_trail_names_every_member_and_ends_in_the_figure(@ForAll("peserta") List<Peserta> peserta) {
        Agregat agregat = berbobot(peserta).hitung(anggota(peserta));
        List<Langkah> langkah = agregat.jejak().langkah();
        assertThat(langkah.stream()
                        .filter(l -> l instanceof Langkah.Bagian)
                        .map(l -> ((Langkah.Bagian) l).nama().replaceAll(", bobot .*", "")))
                .isEqualTo(peserta.stream().map(Peserta::nama).toList());
        assertThat(Iterables.getLast(langkah)).isEqualTo(Langkah.akhir("agregat", agregat.hasil()));
    }
}
