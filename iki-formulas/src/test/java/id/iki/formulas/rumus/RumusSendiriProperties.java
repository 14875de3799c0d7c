// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static id.iki.formulas.pembangkit.Dunia.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Syarat;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Satuan;
import id.iki.core.pembangkit.Oracle;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import id.iki.formulas.pembangkit.Dunia;
import id.iki.formulas.pembangkit.Kinerja;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** What a formula of an application's own can ask for: the numbers of the elements that are counted. */
@Domain(Kinerja.class)
@Domain(DomainContext.Global.class)
class RumusSendiriProperties {

    /** The sum of a measure over the elements that are counted. */
    private record Total(Cacah<Baris> cacah) implements Formulasi {
        @Override
        public String jenis() {
            return "TOTAL";
        }

        @Override
        public Optional<String> kalimat() {
            return Optional.empty();
        }

        @Override
        public Optional<Satuan> satuan() {
            return Optional.of(Satuan.NILAI);
        }

        @Override
        public List<Kunci> masukan() {
            return List.of(cacah);
        }

        @Override
        public Result<Nilai> hitung(Perhitungan perhitungan) {
            return perhitungan
                    .nilai(cacah, NILAI)
                    .map(semua -> new Besaran(semua.stream().reduce(Pecahan.NOL, Pecahan::plus), Satuan.NILAI));
        }
    }

    private static final List<Syarat<Baris>> SYARAT = List.of(Syarat.semua(), A, A.tidak());

    /** Returns whether an element is counted, null where that cannot be told. */
    private static @Nullable Boolean terhitung(Baris baris, int syarat) {
        Boolean lolos = syarat == 0 ? Boolean.TRUE : baris.a() == null ? null : baris.a() == (syarat == 1);
        return Boolean.TRUE.equals(lolos) && baris.nilai() == null ? null : lolos;
    }

    @Property
    void the_numbers_are_those_of_the_elements_that_are_counted(
            @ForAll Dunia dunia, @ForAll @IntRange(max = 2) int syarat, @ForAll boolean keluarkan) {
        Kebijakan kebijakan =
                keluarkan ? Kebijakan.BAWAAN.elemenTanpaNilai(Kebijakan.ElemenTanpaNilai.KELUARKAN) : Kebijakan.BAWAAN;
        Result<Nilai> hasil = Perhitungan.of(dunia.data())
                .kebijakan(kebijakan)
                .hitung(new Total(DESA.yang(SYARAT.get(syarat))))
                .hasil();

        boolean lengkap = true;
        Oracle total = Oracle.of(0);
        for (Baris satu : dunia.baris().get(DESA)) {
            Boolean terhitung = terhitung(satu, syarat);
            lengkap &= terhitung != null;
            if (Boolean.TRUE.equals(terhitung)) {
                total = total.plus(Oracle.of(Pecahan.of(satu.nilai())));
            }
        }
        if (lengkap || keluarkan) {
            assertThat(Oracle.of(hasil.orElseThrow().angka())).isEqualTo(total);
            assertThat(hasil.tanda().contains(Tanda.ELEMEN_DIKELUARKAN)).isEqualTo(!lengkap);
        } else {
            assertThat(hasil.kendala()).extracting(Kendala::alasan).containsExactly(Alasan.DATA_TIDAK_LENGKAP);
        }
        Statistics.label("complete").collect(lengkap).coverage(c -> {
            c.check(true).percentage(p -> p > 20);
            c.check(false).percentage(p -> p > 5);
        });
    }

    @Example
    void a_population_that_was_counted_only_has_no_numbers() {
        Realisasi realisasi = Perhitungan.of(DataKinerja.of(Periode.tahun(2019), DESA.sebanyak(3)))
                .hitung(new Total(DESA.semua()));
        assertThat(realisasi.hasil().kendala())
                .containsExactly(Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", "daftar desa"));
    }

    @Example
    void a_part_is_counted_with_its_whole_only() {
        Perhitungan perhitungan = Perhitungan.of(DataKinerja.of(Periode.tahun(2019), DESA.sebanyak(3)));
        assertThat(perhitungan.kebijakan()).isEqualTo(Kebijakan.BAWAAN);
        assertThatThrownBy(() -> perhitungan.bagian(DESA.semua(), DESA.yang(A)))
                .hasMessage("bagian must be a part of 'desa yang aktif', but was 'desa'");
    }

    @Example
    void the_trail_has_the_number_of_every_element() {
        Dunia dunia = new Dunia(
                Map.of(
                        DESA,
                        List.of(new Baris("X", new BigDecimal(80), true, true), new Baris("Y", null, false, true))),
                Map.of(),
                null,
                Map.of());
        assertThat(Perhitungan.of(dunia.data())
                        .hitung(new Total(DESA.yang(A)))
                        .jejak()
                        .teks())
                .isEqualTo("""
                        tanpa rumus
                          jumlah desa yang aktif: 1 dari 2
                            X, nilai SKM 80, aktif ya: lolos
                            Y, aktif tidak: tidak lolos
                          realisasi: 80
                        """);
    }
}
