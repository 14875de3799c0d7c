// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.gabungan;

import static id.iki.formulas.pembangkit.Dunia.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.gabungan.DataBerkala;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.AturanPeriode;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Periode;
import id.iki.core.pembangkit.Oracle;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import id.iki.formulas.pembangkit.DuniaBerkala;
import id.iki.formulas.pembangkit.DuniaBerkala.Potong;
import id.iki.formulas.pembangkit.DuniaBerkala.Tahun;
import id.iki.formulas.rumus.Rasio;
import id.iki.formulas.rumus.Rumus;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The laws of figures over several periods. */
@Domain(DuniaBerkala.class)
@Domain(DomainContext.Global.class)
class DataBerkalaProperties {

    private static final Rasio RASIO = Rumus.persentase(SURAT, A);

    private static Result<Nilai> hitung(Tahun tahun, AturanPeriode aturan) {
        return tahun.data().hitung(RASIO, aturan).hasil();
    }

    private static Set<Alasan> alasan(Result<?> hasil) {
        return hasil.kendala().stream().map(Kendala::alasan).collect(Collectors.toSet());
    }

    private static boolean isSalah(Potong p) {
        return Objects.requireNonNull(p.a()).signum() < 0
                || Objects.requireNonNull(p.a()).compareTo(Objects.requireNonNull(p.b())) > 0;
    }

    private static BigInteger jumlah(List<Potong> potong, Function<Potong, BigInteger> angka) {
        return potong.stream().map(angka).reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Property(tries = 1000)
    void a_ratio_over_periods_is_the_sum_of_numerators_over_the_sum_of_denominators(@ForAll Tahun tahun) {
        Result<Nilai> hasil = hitung(tahun, AturanPeriode.JUMLAH);
        List<Potong> lengkap = tahun.lengkap();
        String keluar;
        if (lengkap.isEmpty()) {
            assertThat(alasan(hasil)).containsExactly(Alasan.DATA_BELUM_ADA);
            keluar = "kosong";
        } else if (lengkap.stream().anyMatch(DataBerkalaProperties::isSalah)) {
            assertThat(alasan(hasil))
                    .contains(Alasan.BAGIAN_BERMASALAH)
                    .containsAnyOf(Alasan.BAGIAN_MELEBIHI_KESELURUHAN, Alasan.CACAH_TIDAK_SAH);
            keluar = "salah";
        } else {
            BigInteger a = jumlah(lengkap, p -> Objects.requireNonNull(p.a()));
            BigInteger b = jumlah(lengkap, p -> Objects.requireNonNull(p.b()));
            if (b.signum() == 0) {
                assertThat(alasan(hasil)).containsExactly(Alasan.PENYEBUT_NOL);
                keluar = "nol";
            } else {
                assertThat(Oracle.of(hasil.orElseThrow().angka())).isEqualTo(new Oracle(a, b));
                keluar = "ada";
            }
        }
        Statistics.label("outcome").collect(keluar).coverage(c -> {
            c.check("ada").percentage(p -> p > 50);
            c.check("kosong").percentage(p -> p > 1);
            c.check("salah").percentage(p -> p > 1);
            c.check("nol").percentage(p -> p > 1);
        });
    }

    @Property(tries = 400)
    void a_figure_is_flagged_as_partial_exactly_when_a_part_is_missing(
            @ForAll Tahun tahun, @ForAll AturanPeriode aturan) {
        Result<Nilai> hasil = hitung(tahun, aturan);
        Assume.that(hasil.isSuccess());
        boolean sebagian = tahun.lengkap().size() < tahun.potong().size();
        assertThat(hasil.tanda().contains(Tanda.BAGIAN_TIDAK_LENGKAP)).isEqualTo(sebagian);
        boolean terdahulu = !Iterables.getLast(tahun.potong()).isLengkap();
        assertThat(hasil.tanda().contains(Tanda.ANGKA_TERDAHULU))
                .isEqualTo(terdahulu && (aturan == AturanPeriode.TERAKHIR || aturan == AturanPeriode.KUMULATIF));
        Statistics.label("partial").collect(sebagian).coverage(c -> {
            c.check(true).percentage(p -> p > 20);
            c.check(false).percentage(p -> p > 20);
        });
    }

    @Property(tries = 400)
    void the_trail_names_every_part_and_those_without_data(@ForAll Tahun tahun, @ForAll AturanPeriode aturan) {
        Realisasi realisasi = tahun.data().hitung(RASIO, aturan);
        List<String> bagian = realisasi.jejak().langkah().stream()
                .filter(l -> l instanceof Langkah.Bagian)
                .map(l -> ((Langkah.Bagian) l).nama())
                .filter(n -> !n.startsWith("data gabungan "))
                .toList();
        List<String> kosong = realisasi.jejak().langkah(Langkah.Keterangan.class).stream()
                .filter(k -> k.judul().equals("belum ada data"))
                .map(Langkah.Keterangan::isi)
                .toList();
        String harus = tahun.potong().stream()
                .filter(p -> !p.isLengkap())
                .map(p -> p.periode().nama())
                .collect(Collectors.joining(", "));
        // with nothing given the parts cannot be known: the whole stands for them
        Assume.that(tahun.potong().stream().anyMatch(Potong::diberikan));
        if (tahun.data().tanpaData().stream()
                .allMatch(p -> tahun.potong().stream().anyMatch(t -> t.periode().equals(p)))) {
            assertThat(bagian)
                    .isEqualTo(
                            tahun.potong().stream().map(p -> p.periode().nama()).toList());
            assertThat(kosong).isEqualTo(harus.isEmpty() ? List.of() : List.of(harus));
        }
        assertThat(Iterables.getLast(realisasi.jejak().langkah()))
                .isEqualTo(Langkah.akhir("realisasi", realisasi.hasil()));
    }

    @Property(tries = 400)
    void the_order_in_which_parts_are_given_does_not_matter(
            @ForAll Tahun tahun, @ForAll AturanPeriode aturan, @ForAll Random acak) {
        List<Potong> lain = new ArrayList<>(tahun.potong());
        Collections.shuffle(lain, acak);
        assertThat(Tahun.data(lain)).isEqualTo(tahun.data());
        assertThat(Tahun.data(lain).hitung(RASIO, aturan).hasil()).isEqualTo(hitung(tahun, aturan));
    }

    @Property(tries = 100)
    void the_sum_of_sums_is_the_sum(
            @ForAll @Size(min = 12, max = 12) List<@BigRange(min = "0", max = "1e30") BigInteger> bulan) {
        List<DataKinerja> perBulan = new ArrayList<>();
        List<DataKinerja> perTriwulan = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            perBulan.add(DataKinerja.of(Periode.bulan(2025, i + 1), SURAT.sebanyak(bulan.get(i))));
        }
        for (int i = 0; i < 4; i++) {
            DataBerkala triwulan = DataBerkala.of(Periode.triwulan(2025, i + 1), perBulan.subList(3 * i, 3 * i + 3));
            Nilai jumlah = triwulan.hitung(Rumus.jumlah(SURAT), AturanPeriode.JUMLAH)
                    .hasil()
                    .orElseThrow();
            perTriwulan.add(DataKinerja.of(
                    triwulan.periode(), SURAT.sebanyak(jumlah.angka().pembilang())));
        }
        Result<Nilai> dariBulan = DataBerkala.of(Tahun.PERIODE, perBulan)
                .hitung(Rumus.jumlah(SURAT), AturanPeriode.JUMLAH)
                .hasil();
        Result<Nilai> dariTriwulan = DataBerkala.of(Tahun.PERIODE, perTriwulan)
                .hitung(Rumus.jumlah(SURAT), AturanPeriode.JUMLAH)
                .hasil();
        assertThat(dariTriwulan).isEqualTo(dariBulan);
        assertThat(dariBulan.orElseThrow().angka().pembilang())
                .isEqualTo(bulan.stream().reduce(BigInteger.ZERO, BigInteger::add));
    }

    @Property(tries = 400)
    void a_pooled_ratio_lies_between_the_smallest_and_the_largest(@ForAll Tahun tahun) {
        Result<Nilai> hasil = hitung(tahun, AturanPeriode.JUMLAH);
        Assume.that(hasil.isSuccess());
        List<Oracle> bagian = tahun.lengkap().stream()
                .filter(p -> Objects.requireNonNull(p.b()).signum() > 0)
                .map(p -> new Oracle(Objects.requireNonNull(p.a()), Objects.requireNonNull(p.b())))
                .sorted(Oracle::compareTo)
                .toList();
        Oracle semua = Oracle.of(hasil.orElseThrow().angka());
        assertThat(semua.compareTo(bagian.get(0))).isNotNegative();
        assertThat(semua.compareTo(Iterables.getLast(bagian))).isNotPositive();
    }

    @Property(tries = 400)
    void the_last_known_figure_is_that_of_the_last_part_with_data(@ForAll Tahun tahun) {
        List<Potong> lengkap = tahun.lengkap();
        Assume.that(!lengkap.isEmpty());
        Result<Nilai> sendiri =
                Perhitungan.of(Iterables.getLast(lengkap).data()).hitung(RASIO).hasil();
        Result<Nilai> hasil = hitung(tahun, AturanPeriode.TERAKHIR);
        assertThat(hasil.toOptional()).isEqualTo(sendiri.toOptional());
        assertThat(alasan(hasil)).containsAll(alasan(sendiri));
        // blanks after it change nothing but the flags
        List<Potong> dipotong = tahun.potong().stream()
                .filter(p -> p.periode().compareTo(Iterables.getLast(lengkap).periode()) <= 0)
                .toList();
        assertThat(Tahun.data(dipotong)
                        .hitung(RASIO, AturanPeriode.TERAKHIR)
                        .hasil()
                        .toOptional())
                .isEqualTo(hasil.toOptional());
    }

    @Property(tries = 1000)
    void a_mean_is_that_of_the_oracle_and_needs_equal_parts_with_figures(@ForAll Tahun tahun) {
        Result<Nilai> hasil = hitung(tahun, AturanPeriode.RATA_RATA);
        List<Potong> lengkap = tahun.lengkap();
        if (lengkap.stream().map(p -> p.periode().jangka()).distinct().count() > 1) {
            assertThat(alasan(hasil)).containsExactly(Alasan.PERIODE_TIDAK_SERAGAM);
        } else if (lengkap.stream()
                        .allMatch(p ->
                                !isSalah(p) && Objects.requireNonNull(p.b()).signum() > 0)
                && !lengkap.isEmpty()) {
            Oracle jumlah = lengkap.stream()
                    .map(p -> new Oracle(Objects.requireNonNull(p.a()), Objects.requireNonNull(p.b())))
                    .reduce(Oracle.of(0), Oracle::plus);
            Oracle rata = jumlah.dividedBy(Oracle.of(lengkap.size()));
            assertThat(Oracle.of(hasil.orElseThrow().angka())).isEqualTo(rata);
            Oracle gabungan =
                    Oracle.of(hitung(tahun, AturanPeriode.JUMLAH).orElseThrow().angka());
            assertThat(hasil.tanda().contains(Tanda.RATA_RATA_PERSENTASE)).isEqualTo(!gabungan.equals(rata));
            List<Langkah.Hitungan> selisih =
                    tahun.data().hitung(RASIO, AturanPeriode.RATA_RATA).jejak().langkah(Langkah.Hitungan.class).stream()
                            .filter(h -> h.uraian().equals("selisih terhadap pembanding"))
                            .toList();
            assertThat(selisih).hasSize(1);
            assertThat(Oracle.of(selisih.get(0).hasil().angka()))
                    .isEqualTo(rata.minus(gabungan).times(Oracle.of(100)));
            Statistics.label("mean and pooled differ")
                    .collect(!gabungan.equals(rata))
                    .coverage(c -> c.check(true).percentage(p -> p > 5));
        } else {
            assertThat(hasil.isSuccess()).isFalse();
        }
    }

    @Property(tries = 400)
    void the_mean_of_equal_figures_is_that_figure(@ForAll Tahun tahun) {
        List<Potong> sama = tahun.potong().stream()
                .map(p -> new Potong(p.periode(), true, BigInteger.TWO, BigInteger.valueOf(3)))
                .toList();
        Assume.that(sama.stream().map(p -> p.periode().jangka()).distinct().count() == 1);
        DataBerkala data = Tahun.data(sama);
        for (AturanPeriode aturan : AturanPeriode.values()) {
            Result<Nilai> hasil = data.hitung(RASIO, aturan).hasil();
            assertThat(Oracle.of(hasil.orElseThrow().angka())).isEqualTo(Oracle.of(2, 3));
            assertThat(hasil.tanda()).isEmpty();
        }
    }

    @Property(tries = 400)
    void cumulative_figures_must_not_fall(@ForAll Tahun asal) {
        Tahun tahun = new Tahun(asal.potong().stream()
                .map(p -> p.isLengkap()
                                && (isSalah(p) || Objects.requireNonNull(p.b()).signum() == 0)
                        ? new Potong(p.periode(), true, BigInteger.ONE, BigInteger.TWO)
                        : p)
                .toList());
        List<Potong> lengkap = tahun.lengkap();
        Assume.that(!lengkap.isEmpty());
        boolean turun = false;
        for (int i = 1; i < lengkap.size(); i++) {
            Potong lalu = lengkap.get(i - 1);
            Potong ini = lengkap.get(i);
            turun |= new Oracle(Objects.requireNonNull(ini.a()), Objects.requireNonNull(ini.b()))
                            .compareTo(new Oracle(Objects.requireNonNull(lalu.a()), Objects.requireNonNull(lalu.b())))
                    < 0;
        }
        Result<Nilai> hasil = hitung(tahun, AturanPeriode.KUMULATIF);
        if (turun) {
            assertThat(alasan(hasil)).containsExactly(Alasan.KUMULATIF_TURUN);
        } else {
            assertThat(hasil).isEqualTo(hitung(tahun, AturanPeriode.TERAKHIR));
        }
        Statistics.label("falls").collect(turun).coverage(c -> {
            c.check(true).percentage(p -> p > 5);
            c.check(false).percentage(p -> p > 5);
        });
    }

    @Property(tries = 400)
    void what_lies_after_the_last_period_looked_at_does_not_count(
            @ForAll Tahun tahun, @ForAll AturanPeriode aturan, @ForAll Random acak) {
        Periode akhir = tahun.potong().get(acak.nextInt(tahun.potong().size())).periode();
        List<Potong> sampai = tahun.potong().stream()
                .filter(p -> !p.periode().akhir().isAfter(akhir.akhir()))
                .toList();
        DataBerkala data = tahun.data().sampaiDengan(akhir);
        assertThat(data).isEqualTo(Tahun.data(sampai).sampaiDengan(akhir));
        assertThat(data.tanpaData()).allMatch(p -> !p.akhir().isAfter(akhir.akhir()));
        Result<Nilai> hasil = data.hitung(RASIO, aturan).hasil();
        assertThat(hasil.toOptional())
                .isEqualTo(Tahun.data(sampai).hitung(RASIO, aturan).hasil().toOptional());
        if (hasil.isSuccess()) {
            assertThat(hasil.tanda().contains(Tanda.BAGIAN_TIDAK_LENGKAP))
                    .isEqualTo(sampai.stream().anyMatch(p -> !p.isLengkap()));
        }
    }

    @Property(tries = 400)
    void parts_given_and_missing_fill_the_year_without_overlap(@ForAll Tahun tahun) {
        DataBerkala data = tahun.data();
        List<Periode> semua = new ArrayList<>(data.tanpaData());
        data.bagian().forEach(d -> semua.add(d.periode()));
        Collections.sort(semua);
        LocalDate berikut = Tahun.PERIODE.mulai();
        for (Periode satu : semua) {
            assertThat(satu.mulai()).isEqualTo(berikut);
            berikut = satu.akhir().plusDays(1);
        }
        assertThat(berikut).isEqualTo(Tahun.PERIODE.akhir().plusDays(1));
    }

    @Property(tries = 400)
    void joining_facts_is_associative_and_free_of_order(
            @ForAll @BigRange(min = "-2", max = "1e30") BigInteger a,
            @ForAll @BigRange(min = "0", max = "5") BigInteger b,
            @ForAll @BigRange(min = "0", max = "1e18") BigInteger c) {
        Fakta x = SURAT.sebanyak(a).sumber("P");
        Fakta y = SURAT.sebanyak(b).sumber("Q");
        Fakta z = SURAT.sebanyak(c).sumber("P");
        Result<Fakta> kiri = x.gabung(y).flatMap(f -> f.gabung(z));
        assertThat(kiri).isEqualTo(y.gabung(z).flatMap(x::gabung));
        assertThat(kiri.isSuccess()).isEqualTo(a.signum() >= 0);
        if (kiri.isSuccess()) {
            assertThat(kiri.orElseThrow())
                    .isEqualTo(SURAT.sebanyak(a.add(b).add(c)).sumber("P; Q"));
            assertThat(y.gabung(x).orElseThrow())
                    .isEqualTo(SURAT.sebanyak(a.add(b)).sumber("Q; P"));
        }
    }

    @Property(tries = 100)
    void comparing_the_rules_is_computing_under_each(@ForAll Tahun tahun) {
        assertThat(tahun.data().bandingkan(RASIO).keySet()).containsExactly(AturanPeriode.values());
        tahun.data()
                .bandingkan(RASIO)
                .forEach((aturan, r) -> assertThat(r.hasil()).isEqualTo(hitung(tahun, aturan)));
    }
}
