// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Satuan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the annotations of facts say: nothing is lost when they are written and read back. */
class JsonFaktaTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    static {
        MAPPER.registerSubtypes(
                FaktaCacah.class,
                FaktaSkor.class,
                Daftar.class,
                Isian.class,
                Ciri.class,
                Syarat.Banding.class,
                Syarat.Tidak.class);
    }

    private record Desa(
            String nama,
            @Nullable BigDecimal nilai,
            @Nullable Boolean aktif) {}

    private final Populasi<Desa> desa = Populasi.of("desa");
    private final Ukuran<Desa> nilai = Ukuran.of("nilai SKM");
    private final Ciri<Desa> aktif = Ciri.of("aktif");
    private final DaftarButir dokumen = DaftarButir.of("Dokumen", "Renstra", "Renja");

    private static <T> void bolakBalik(T fakta, Class<T> tipe, String json) throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(fakta)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, tipe)).isEqualTo(fakta);
    }

    @Test
    void a_list_keeps_its_columns_and_what_is_missing_in_them() throws JsonProcessingException {
        Daftar<Desa> daftar = desa.daftar(
                List.of(
                        new Desa("A", new BigDecimal("74.5"), true),
                        new Desa("B", null, false),
                        new Desa("C", BigDecimal.ZERO, null)),
                Desa::nama);
        bolakBalik(
                daftar.nilai(nilai, Desa::nilai).ciri(aktif, Desa::aktif).sumber("Register"),
                Daftar.class,
                "{\"jenis\":\"DAFTAR\",\"populasi\":\"desa\",\"elemen\":["
                        + "{\"nama\":\"A\",\"nilai\":{\"nilai SKM\":\"74.5\"},\"ciri\":{\"aktif\":true}},"
                        + "{\"nama\":\"B\",\"nilai\":{\"nilai SKM\":null},\"ciri\":{\"aktif\":false}},"
                        + "{\"nama\":\"C\",\"nilai\":{\"nilai SKM\":\"0\"},\"ciri\":{\"aktif\":null}}],"
                        + "\"sumber\":\"Register\"}");
        bolakBalik(
                daftar,
                Daftar.class,
                "{\"jenis\":\"DAFTAR\",\"populasi\":\"desa\",\"elemen\":[{\"nama\":\"A\"},{\"nama\":\"B\"},{\"nama\":\"C\"}]}");
    }

    @Test
    void counts_scores_answers_and_data_come_back() throws JsonProcessingException {
        Fakta cacah = desa.yang(aktif).sebanyak(5);
        Fakta skor = Skor.of("Nilai SAKIP").sebesar(72).sumber("LHE");
        Fakta berbatas = Skor.of("IKM").satuan(Satuan.PERSEN).rentang(0, 100).sebesar(null);
        Fakta isian = dokumen.isian(Map.of("Renja", StatusButir.SELESAI, "Lain", StatusButir.BELUM));
        for (Fakta satu : List.of(
                cacah,
                skor,
                berbatas,
                isian,
                desa.sebanyak(7),
                Populasi.<Desa>of("surat", "berkas").yang(aktif.tidak()).sebanyak(1))) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(satu), Fakta.class))
                    .isEqualTo(satu);
        }
        assertThat(((Isian) MAPPER.readValue(MAPPER.writeValueAsString(isian), Fakta.class)).jawaban())
                .containsOnlyKeys("Renja", "Lain");
        assertThat(MAPPER.writeValueAsString(berbatas))
                .isEqualTo("{\"jenis\":\"SKOR\",\"skor\":{\"nama\":\"IKM\",\"satuan\":\"%\","
                        + "\"rentang\":{\"bawah\":\"0\",\"atas\":\"100\"}},\"nilai\":null}");
        for (DataKinerja data : List.of(
                DataKinerja.of(Periode.tahun(2019), cacah, skor, isian),
                DataKinerja.of(Periode.tahun(2019), cacah).sebagaiContoh())) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(data), DataKinerja.class))
                    .isEqualTo(data);
        }
    }

    private static String atribut(int banyaknya) {
        return IntStream.range(0, banyaknya)
                .mapToObj(i -> "\"c" + i + "\":true")
                .collect(Collectors.joining(","));
    }

    @Test
    void columns_and_keys_of_one_hash_are_bounded() throws JsonProcessingException {
        String daftar = "{\"jenis\":\"DAFTAR\",\"populasi\":\"desa\",\"elemen\":[{\"nama\":\"A\",\"ciri\":{%s}}]}";
        assertThat(MAPPER.readValue(daftar.formatted(atribut(100)), Daftar.class)
                        .jumlah())
                .isEqualTo(1);
        assertThatThrownBy(() -> MAPPER.readValue(daftar.formatted(atribut(101)), Daftar.class))
                .hasMessageContaining("the elements of 'desa' must have at most 100 measures and 100 traits");

        // Aa and BB have one hash, and so have all words of them
        List<String> nama = Arrays.asList("Aa", "BB");
        while (nama.size() < 101) {
            nama = nama.stream()
                    .flatMap(n -> List.of(n + "Aa", n + "BB").stream())
                    .toList();
        }
        List<Fakta> fakta =
                nama.stream().map(n -> Populasi.of(n, "desa").sebanyak(1)).toList();
        Periode tahun = Periode.tahun(2019);
        assertThat(DataKinerja.dari(tahun, null, fakta.subList(0, 100)).fakta()).hasSize(100);
        assertThatThrownBy(() -> DataKinerja.dari(tahun, null, fakta.subList(0, 101)))
                .hasMessageStartingWith("fakta must not have more than 100 keys of one hash, but had with ");
    }

    @Test
    void data_say_whether_they_hold_a_fact_of_a_name() {
        DataKinerja data = DataKinerja.of(Periode.tahun(2019), desa.sebanyak(5));
        assertThat(data.memuat("jumlah desa")).isTrue();
        assertThat(data.memuat("desa")).isFalse();
        assertThat(DataKinerja.of(Periode.tahun(2019)).memuat("jumlah desa")).isFalse();
    }
}
