// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static id.iki.formulas.pembangkit.Dunia.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Capaian;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Syarat;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.PenyebutNol;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.pembangkit.Oracle;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import id.iki.formulas.pembangkit.Dunia;
import id.iki.formulas.pembangkit.Dunia.Baris;
import id.iki.formulas.pembangkit.Kinerja;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The laws of formulas, over formulas of every kind and worlds that reach the edges. */
@Domain(Kinerja.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 500)
class RumusProperties {

    @Provide
    Arbitrary<Kebijakan> kebijakan() {
        Kebijakan bernilai = Kebijakan.BAWAAN.penyebutNol(
                PenyebutNol.bernilai(PenyebutNol.Makna.TIDAK_ADA_PERMINTAAN, Persentase.SERATUS));
        return Arbitraries.of(
                Kebijakan.BAWAAN,
                bernilai,
                Kebijakan.BAWAAN.elemenTanpaNilai(Kebijakan.ElemenTanpaNilai.KELUARKAN),
                bernilai.elemenTanpaNilai(Kebijakan.ElemenTanpaNilai.KELUARKAN));
    }

    private static Realisasi hitung(Rumus rumus, Dunia dunia, Kebijakan kebijakan) {
        return Perhitungan.of(dunia.data())
                .rujukan(Map.of(Kinerja.KODE, new Pengukuran(Kinerja.dirujuk(), kebijakan)))
                .kebijakan(kebijakan)
                .hitung(rumus);
    }

    private static Result<Nilai> hitung(Rumus rumus, Dunia dunia) {
        return hitung(rumus, dunia, Kebijakan.BAWAAN).hasil();
    }

    @Property(tries = 4000)
    void figures_and_reasons_are_those_of_the_oracle(
            @ForAll Rumus rumus, @ForAll Dunia dunia, @ForAll("kebijakan") Kebijakan kebijakan) {
        Result<Nilai> hasil = hitung(rumus, dunia, kebijakan).hasil();
        OracleRumus.Jawaban harus = OracleRumus.jawab(rumus, dunia, kebijakan);
        assertThat(hasil.kendala().stream().map(Kendala::alasan).collect(Collectors.toSet()))
                .isEqualTo(harus.alasan());
        assertThat(hasil.toOptional().map(n -> Oracle.of(n.angka()))).isEqualTo(Optional.ofNullable(harus.nilai()));
        Statistics.label("outcome")
                .collect(
                        hasil.isSuccess()
                                ? "ada"
                                : Iterables.getLast(hasil.kendala()).alasan())
                .coverage(c -> {
                    c.check("ada").percentage(p -> p > 30);
                    c.check(Alasan.PENYEBUT_NOL).percentage(p -> p > 5);
                    c.check(Alasan.DATA_BELUM_ADA).percentage(p -> p > 1);
                    c.check(Alasan.DATA_TIDAK_LENGKAP).percentage(p -> p > 0.8);
                    c.check(Alasan.BAGIAN_MELEBIHI_KESELURUHAN).percentage(p -> p > 1);
                    c.check(Alasan.CACAH_TIDAK_SAH).percentage(p -> p > 0.5);
                });
    }

    @Property
    void the_trail_ends_in_the_figure_or_in_every_reason(
            @ForAll Rumus rumus, @ForAll Dunia dunia, @ForAll("kebijakan") Kebijakan kebijakan) {
        Realisasi realisasi = hitung(rumus, dunia, kebijakan);
        Langkah akhir = Iterables.getLast(realisasi.jejak().langkah());
        Langkah harus = Langkah.akhir("realisasi", realisasi.hasil());
        assertThat(akhir).isEqualTo(harus);
        assertThat(realisasi.jejak()).isEqualTo(realisasi.jejak());
        assertThat(realisasi.jejak().kalimat()).isEqualTo(rumus.kalimat().orElse("tanpa rumus"));
    }

    @Property
    void a_part_lies_between_0_and_100_percent(
            @ForAll Populasi<Baris> populasi, @ForAll Syarat<Baris> syarat, @ForAll Dunia dunia) {
        Result<Nilai> hasil = hitung(Rumus.persentase(populasi, syarat), dunia);
        Assume.that(hasil.isSuccess());
        assertThat(hasil.orElseThrow().angka()).isBetween(Pecahan.NOL, Pecahan.SATU);
        assertThat(hasil.tanda()).isEmpty();
    }

    @Property
    void a_condition_and_its_complement_sum_to_exactly_1(
            @ForAll("terdaftar") Populasi<Baris> populasi,
            @ForAll @LongRange(min = 74, max = 76) long batas,
            @ForAll Dunia dunia) {
        for (List<Syarat<Baris>> pasangan : List.<List<Syarat<Baris>>>of(
                List.of(NILAI.sekurangKurangnya(batas), NILAI.kurangDari(batas)),
                List.of(NILAI.palingBanyak(batas), NILAI.lebihDari(batas)),
                List.of(A, A.tidak()))) {
            Result<Nilai> satu = hitung(Rumus.persentase(populasi, pasangan.get(0)), dunia);
            Result<Nilai> lain = hitung(Rumus.persentase(populasi, pasangan.get(1)), dunia);
            assertThat(satu.isSuccess()).isEqualTo(lain.isSuccess());
            if (satu.isSuccess()) {
                assertThat(satu.orElseThrow().angka().plus(lain.orElseThrow().angka()))
                        .isEqualTo(Pecahan.SATU);
            }
        }
    }

    @Provide
    Arbitrary<Populasi<Baris>> terdaftar() {
        return Arbitraries.of(TERDAFTAR);
    }

    @Property
    void lowering_a_threshold_never_lowers_a_count(
            @ForAll @LongRange(min = 0, max = 100) long a,
            @ForAll @LongRange(min = 0, max = 100) long b,
            @ForAll Dunia dunia) {
        Result<Nilai> rendah = hitung(Rumus.jumlah(DESA).yang(NILAI.sekurangKurangnya(Math.min(a, b))), dunia);
        Result<Nilai> tinggi = hitung(Rumus.jumlah(DESA).yang(NILAI.sekurangKurangnya(Math.max(a, b))), dunia);
        assertThat(rendah.isSuccess()).isEqualTo(tinggi.isSuccess());
        if (rendah.isSuccess()) {
            assertThat(rendah.orElseThrow().angka())
                    .isGreaterThanOrEqualTo(tinggi.orElseThrow().angka());
        }
    }

    @Property
    void the_order_of_rows_does_not_matter(@ForAll Rumus rumus, @ForAll Dunia dunia) {
        Dunia terbalik = dunia.dengan(dunia.baris().entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, e -> Lists.reverse(e.getValue()))));
        Result<Nilai> hasil = hitung(rumus, dunia);
        Result<Nilai> lain = hitung(rumus, terbalik);
        assertThat(lain.toOptional()).isEqualTo(hasil.toOptional());
        assertThat(lain.tanda()).isEqualTo(hasil.tanda());
        assertThat(lain.kendala())
                .extracting(Kendala::alasan)
                .isEqualTo(hasil.kendala().stream().map(Kendala::alasan).toList());
    }

    @Property
    void flags_are_raised_exactly_where_they_belong(@ForAll Rasio rasio, @ForAll Dunia dunia) {
        Result<Nilai> hasil = hitung(rasio, dunia);
        Assume.that(hasil.isSuccess());
        boolean diAtas = hasil.orElseThrow().angka().compareTo(Pecahan.SATU) > 0;
        assertThat(hasil.tanda().contains(Tanda.DI_ATAS_SERATUS_PERSEN)).isEqualTo(diAtas);
        assertThat(diAtas && rasio.isBagian()).isFalse();
        Statistics.label("above 100 %")
                .collect(diAtas)
                .coverage(c -> c.check(true).percentage(p -> p > 3));
    }

    @Property
    void achievement_is_100_percent_at_target(@ForAll Rumus rumus, @ForAll Dunia dunia, @ForAll RumusCapaian formula) {
        Result<Nilai> hasil = hitung(rumus, dunia);
        Assume.that(hasil.isSuccess());
        Nilai nilai = hasil.orElseThrow();
        Result<Persentase> capaian =
                AturanCapaian.of(formula).hitung(nilai, Target.of(nilai)).hasil();
        if (nilai.angka().isZero()) {
            assertThat(capaian.kendala()).extracting(Kendala::alasan).containsExactly(Alasan.TARGET_NOL);
        } else {
            assertThat(capaian.orElseThrow()).isEqualTo(Persentase.SERATUS);
        }
    }

    @Property
    void no_reason_is_lost_between_value_and_achievement(@ForAll Rumus rumus, @ForAll Dunia dunia) {
        Result<Nilai> hasil = hitung(rumus, dunia);
        Capaian tanpaTarget = AturanCapaian.NAIK.hitung(hasil, Optional.empty());
        assertThat(tanpaTarget.hasil().kendala()).containsAll(hasil.kendala());
        assertThat(Iterables.getLast(tanpaTarget.hasil().kendala()).alasan()).isEqualTo(Alasan.TARGET_BELUM_ADA);
    }

    @Property(tries = 3000)
    void sentences_are_equal_exactly_where_formulas_are(@ForAll Rumus satu, @ForAll Rumus lain) {
        Assume.that(satu.kalimat().isPresent() && lain.kalimat().isPresent());
        assertThat(satu.kalimat().equals(lain.kalimat())).isEqualTo(satu.equals(lain));
        assertThat(satu.equals(lain) ? satu.hashCode() : 0).isEqualTo(satu.equals(lain) ? lain.hashCode() : 0);
    }

    @Property
    void a_formula_names_every_fact_it_misses(@ForAll Rumus rumus) {
        DataKinerja kosong = DataKinerja.of(Periode.tahun(2019));
        List<String> diminta = rumus.masukan().stream()
                .map(k -> k instanceof Cacah<?> c
                        ? "jumlah " + c.sebutan()
                        : k instanceof DaftarButir d ? "isian " + d.sebutan() : k.sebutan())
                .toList();
        assertThat(diminta).doesNotHaveDuplicates();
        assertThat(Perhitungan.of(kosong).hitung(rumus).hasil().kendala().stream()
                        .filter(k -> k.alasan() == Alasan.DATA_BELUM_ADA)
                        .map(k -> k.rincian().get("fakta")))
                .hasSameElementsAs(diminta);
    }

    @Property
    void every_value_has_the_unit_its_formula_declares(@ForAll Rumus rumus, @ForAll Dunia dunia) {
        Result<Nilai> hasil = hitung(rumus, dunia);
        Assume.that(hasil.isSuccess());
        assertThat(hasil.orElseThrow().satuan()).isEqualTo(rumus.satuan().orElse(Satuan.PERSEN));
    }

    @Property
    void targets_in_the_wording_do_not_change_the_value(
            @ForAll Rasio rasio, @ForAll Dunia dunia, @ForAll @LongRange(min = 0, max = 200) long target) {
        AmbangTarget bertarget = rasio.target(Rumus.persen(target));
        assertThat(hitung(bertarget, dunia)).isEqualTo(hitung(rasio, dunia));
        assertThat(bertarget.targetTercetak()).contains(Target.of(Persentase.of(target)));
    }
}
