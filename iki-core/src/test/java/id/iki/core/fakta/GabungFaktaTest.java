// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts of two periods or units become one, if facts of their kind add up. */
class GabungFaktaTest {

    private final Populasi<String> desa = Populasi.of("desa");
    private final Ciri<String> aktif = Ciri.of("aktif");
    private final Ukuran<String> skm = Ukuran.of("nilai SKM");
    private final Skor pajak = Skor.of("Pajak").satuan(new Satuan("rupiah"));

    private static List<Alasan> alasan(Result<?> hasil) {
        return hasil.kendala().stream().map(Kendala::alasan).toList();
    }

    @Test
    void counts_and_amounts_add_up_and_name_their_sources_once() {
        assertThat(desa.sebanyak(2).sumber("A").gabung(desa.sebanyak(3).sumber("B")))
                .isEqualTo(Result.success(desa.sebanyak(5).sumber("A; B")));
        assertThat(desa.sebanyak(2).sumber("A; B").gabung(desa.sebanyak(3).sumber("A")))
                .isEqualTo(Result.success(desa.sebanyak(5).sumber("A; B")));
        assertThat(desa.sebanyak(2).gabung(desa.sebanyak(3))).isEqualTo(Result.success(desa.sebanyak(5)));
        assertThat(pajak.sebesar(2).gabung(pajak.sebesar(-3).sumber("SSP")))
                .isEqualTo(Result.success(pajak.sebesar(-1).sumber("SSP")));
    }

    @Test
    void what_is_missing_or_wrong_is_not_read_as_0() {
        assertThat(alasan(desa.sebanyak(null).gabung(desa.sebanyak(-1))))
                .containsExactly(Alasan.DATA_BELUM_ADA, Alasan.CACAH_TIDAK_SAH);
        assertThat(alasan(pajak.sebesar(1).gabung(pajak.sebesar(null)))).containsExactly(Alasan.DATA_BELUM_ADA);
    }

    @Test
    void scores_on_a_scale_percentages_and_checklists_do_not_add_up() {
        for (Skor satu : List.of(Skor.of("x"), Skor.of("x").satuan(Satuan.PERSEN), pajak.rentang(0, 9))) {
            assertThat(alasan(satu.sebesar(1).gabung(satu.sebesar(2)))).containsExactly(Alasan.TIDAK_DAPAT_DIJUMLAHKAN);
        }
        Fakta isian = DaftarButir.of("Dokumen", "Renja").isian(Map.of("Renja", StatusButir.SELESAI));
        assertThat(isian.gabung(isian).kendala())
                .containsExactly(Kendala.of(Alasan.TIDAK_DAPAT_DIJUMLAHKAN, "fakta", "isian Dokumen"));
    }

    @Test
    void lists_are_joined_with_what_each_has() {
        Fakta satu = desa.daftar(List.of("a"), e -> e).nilai(skm, e -> 7);
        Fakta dua = desa.daftar(List.of("b"), e -> e).ciri(aktif, e -> true);
        Daftar<?> gabungan = (Daftar<?>) satu.gabung(dua).orElseThrow();
        assertThat(gabungan)
                .isEqualTo(desa.daftar(List.of("a", "b"), e -> e)
                        .nilai(skm, e -> e.equals("a") ? 7 : null)
                        .ciri(aktif, e -> e.equals("b") ? true : null));
        assertThat(gabungan.nama()).containsExactly("a", "b");
        assertThatThrownBy(() -> gabungan.ciri(Ciri.of("x"), e -> true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a list that was joined or read from a document has no objects to bind");
    }

    @Test
    void facts_of_different_keys_are_never_joined() {
        for (Fakta satu : List.of(desa.sebanyak(1), desa.daftar(List.of("a"), e -> e), pajak.sebesar(1))) {
            assertThatThrownBy(() -> satu.gabung(desa.yang(aktif).sebanyak(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("lain must be a fact of '" + satu.sebutan() + "', but was of 'jumlah desa yang aktif'");
        }
    }
}
