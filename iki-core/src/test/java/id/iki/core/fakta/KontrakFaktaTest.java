// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import com.google.common.testing.EqualsTester;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Satuan;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts are values: equal if they say the same, whatever they were made from. */
class KontrakFaktaTest {

    private final Populasi<String> desa = Populasi.of("desa");
    private final Ciri<String> aktif = Ciri.of("aktif");
    private final Ukuran<String> skm = Ukuran.of("nilai SKM");
    private final Skor sakip = Skor.of("Nilai SAKIP");
    private final DaftarButir dokumen = DaftarButir.of("Dokumen", "Renstra", "Renja");

    @Test
    void facts_are_equal_if_they_say_the_same() {
        new EqualsTester()
                .addEqualityGroup(desa.sebanyak(5), desa.sebanyak(5L), desa.sebanyak(new BigDecimal("5.0")))
                .addEqualityGroup(desa.sebanyak(6))
                .addEqualityGroup(desa.sebanyak((Long) null))
                .addEqualityGroup(desa.sebanyak(5).sumber("A"), desa.sebanyak(5).sumber("A"))
                .addEqualityGroup(desa.sebanyak(5).sumber("B"))
                .addEqualityGroup(desa.yang(aktif).sebanyak(5))
                .addEqualityGroup(sakip.sebesar(72), sakip.sebesar(new BigDecimal("72.00")))
                .addEqualityGroup(sakip.sebesar(72).sumber("A"))
                .addEqualityGroup(sakip.sebesar(null))
                .addEqualityGroup(Skor.of("Nilai SKM").sebesar(72))
                .addEqualityGroup(daftar("a", "b"), daftar("a", "b"))
                .addEqualityGroup(daftar("a", "c"))
                .addEqualityGroup(daftar("a", "b").sumber("A"))
                .addEqualityGroup(
                        daftar("a", "b").nilai(skm, e -> 1), daftar("a", "b").nilai(skm, e -> 1L))
                .addEqualityGroup(daftar("a", "b").nilai(skm, e -> 2))
                .addEqualityGroup(daftar("a", "b").nilai(skm, e -> null))
                .addEqualityGroup(daftar("a", "b").ciri(aktif, e -> true))
                .addEqualityGroup(daftar("a", "b").ciri(aktif, "a"::equals))
                .addEqualityGroup(Populasi.<String>of("dusun").daftar(List.of("a", "b"), e -> e))
                .addEqualityGroup(isian(StatusButir.SELESAI), isian(StatusButir.SELESAI))
                .addEqualityGroup(isian(StatusButir.BELUM))
                .addEqualityGroup(isian(StatusButir.SELESAI).sumber("A"))
                .addEqualityGroup(DaftarButir.of("Dokumen", "Renja").isian(Map.of("Renja", StatusButir.SELESAI)))
                .testEquals();
    }

    private Daftar<String> daftar(String... elemen) {
        return desa.daftar(List.of(elemen), e -> e);
    }

    private Fakta isian(StatusButir status) {
        return dokumen.isian(Map.of("Renja", status));
    }

    @Test
    void keys_and_data_are_values_too() {
        Periode tahun = Periode.tahun(2019);
        new EqualsTester()
                .addEqualityGroup(desa.semua(), Populasi.of("desa").semua(), desa.yang(Syarat.semua()))
                .addEqualityGroup(desa.yang(aktif), desa.semua().yang(aktif))
                .addEqualityGroup(desa.yang(aktif.tidak()))
                .addEqualityGroup(Populasi.of("desa", "unit").semua())
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(skm, Ukuran.of("nilai SKM"))
                .addEqualityGroup(Ukuran.of("nilai"))
                .addEqualityGroup(aktif, Ciri.of("aktif"))
                .addEqualityGroup(aktif.tidak(), Ciri.of("aktif").tidak())
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(DataKinerja.of(tahun), DataKinerja.of(tahun, List.of()))
                .addEqualityGroup(DataKinerja.of(Periode.tahun(2020)))
                .addEqualityGroup(DataKinerja.of(tahun).sebagaiContoh())
                .addEqualityGroup(DataKinerja.of(tahun, desa.sebanyak(1)))
                .testEquals();
    }

    @Test
    void facts_print_what_they_say() {
        assertThat(List.<@Nullable Object>of(
                        desa.yang(aktif).sebanyak(5),
                        sakip.sebesar(null),
                        sakip.sebesar(72),
                        daftar("a", "b"),
                        isian(StatusButir.BELUM),
                        desa.yang(aktif),
                        DataKinerja.of(Periode.tahun(2019), desa.sebanyak(1))))
                .extracting(String::valueOf)
                .containsExactly(
                        "jumlah desa yang aktif: 5",
                        "Nilai SAKIP: belum ada",
                        "Nilai SAKIP: 72",
                        "desa: [a, b]",
                        "isian Dokumen: {Renja=[BELUM]}",
                        "desa yang aktif",
                        "2019 [jumlah desa: 1]");
    }

    @Test
    void facts_name_their_source() {
        for (Fakta fakta : List.of(desa.sebanyak(5), sakip.sebesar(1), daftar("a"), isian(StatusButir.BELUM))) {
            assertThat(fakta.sumber()).isEmpty();
            assertThat(fakta.sumber("Register").sumber()).contains("Register");
            assertThat(fakta.sumber("Register").kunci()).isEqualTo(fakta.kunci());
        }
        assertThat(((Isian) isian(StatusButir.BELUM)).jawaban()).isEqualTo(Map.of("Renja", List.of(StatusButir.BELUM)));
        assertThat(daftar("a", "b").nama()).containsExactly("a", "b");
        assertThat(desa.yang(aktif.tidak()).syarat()).isEqualTo(aktif.tidak());
        assertThat(aktif.tidak().sebutan()).isEqualTo("yang tidak aktif");
        assertThat(Populasi.of("surat", "berkas").nama()).isEqualTo("surat");
        assertThat(Populasi.of("surat", "berkas").satuan()).isEqualTo(new Satuan("berkas"));
        assertThat(aktif.tidak().ciriDiuji()).containsExactly(aktif);
        assertThat(aktif.tidak().ukuranDiuji()).isEmpty();
        assertThat(skm.lebihDari(1).ciriDiuji()).isEmpty();
        assertThat(Syarat.<String>semua().uji(daftar("a")).apply(0)).isEqualTo(Uji.LOLOS);
        assertThat(Syarat.semua().sebutan()).isEmpty();
    }

    @Test
    void a_list_without_an_attribute_has_no_value_for_anyone() {
        assertThat(aktif.uji(daftar("a", "b")).apply(1)).isEqualTo(Uji.TANPA_NILAI);
        assertThat(skm.kurangDari(1).uji(daftar("a")).apply(0)).isEqualTo(Uji.TANPA_NILAI);
    }

    @Test
    void a_count_is_found_by_its_key_an_equal_one_and_beside_others_of_its_hash() {
        // Aa and BB have one hash, and so have all words of them
        List<String> nama = Lists.cartesianProduct(Collections.nCopies(5, List.of("Aa", "BB"))).stream()
                .map(kata -> String.join("", kata))
                .toList();
        List<Populasi<String>> populasi =
                nama.stream().map(Populasi::<String>of).toList();
        DataKinerja data = DataKinerja.of(
                Periode.tahun(2019),
                IntStream.range(1, nama.size())
                        .mapToObj(i -> populasi.get(i).sebanyak(i))
                        .toList());
        for (int i = 1; i < nama.size(); i++) {
            Fakta fakta = data.fakta().get(i - 1);
            assertThat(data.cacah(populasi.get(i).semua())).isSameAs(fakta);
            assertThat(data.cacah(Populasi.of(nama.get(i)).semua())).isSameAs(fakta);
            assertThat(data.cacah(populasi.get(i).yang(aktif))).isNull();
        }
        assertThat(data.cacah(populasi.get(0).semua())).isNull();
        assertThat(DataKinerja.of(Periode.tahun(2019)).cacah(desa.semua())).isNull();
    }
}
