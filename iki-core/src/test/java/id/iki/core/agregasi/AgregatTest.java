// SPDX-License-Identifier: Apache-2.0
package id.iki.core.agregasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.agregasi.AturanAgregat.TanpaHasil;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Skala;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgregatTest {

    private static final Skala SKALA = Skala.builder("contoh", "Skala contoh")
            .mulai(91, Predikat.of("Sangat Tinggi"))
            .selebihnya(Predikat.of("Rendah"));

    private static Anggota ada(String nama, String persen) {
        return Anggota.of(nama, Result.success(Persentase.of(new BigDecimal(persen))));
    }

    private static Anggota tiada(String nama) {
        return Anggota.of(nama, Result.<Nilai>failure(Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", "x")));
    }

    private static String teks(Agregat agregat) {
        return agregat.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL);
    }

    @Test
    void the_trail_tells_members_weights_mean_rounding_and_scale_in_their_order() {
        Agregat agregat = AturanAgregat.berbobot(
                        "sasaran",
                        Map.of(
                                "Pelayanan", Persentase.of(60),
                                "Pelaporan", Persentase.of(20),
                                "Pembinaan", Persentase.of(20)))
                .tanpaHasil(TanpaHasil.KELUARKAN)
                .wajib("Pelayanan")
                .bulatkan(Pembulatan.DUA_DESIMAL)
                .skala(SKALA)
                .hitung(List.of(ada("Pelayanan", "95"), ada("Pelaporan", "80.01"), tiada("Pembinaan")));
        // (0.6 x 95 + 0.2 x 80.01) / 0.8
        assertThat(teks(agregat)).isEqualTo("91,25 %");
        assertThat(agregat.predikat()).isEqualTo(Result.success(Predikat.of("Sangat Tinggi")));
        assertThat(agregat).hasToString("rata-rata berbobot 2 dari 3 sasaran: 91,25 %");
        assertThat(agregat.jejak().baris().stream().skip(1))
                .containsExactly(
                        "  Pelayanan, bobot 0,6",
                        "    Pelayanan",
                        "      nilai: 95,00 % (19/20)",
                        "  Pelaporan, bobot 0,2",
                        "    Pelaporan",
                        "      nilai: 80,01 % (8001/10000)",
                        "  Pembinaan, bobot 0,2",
                        "    Pembinaan",
                        "      nilai: tanpa hasil",
                        "        DATA_BELUM_ADA: Data 'x' belum ada. Isi data 'x'; bila memang tidak ada, isi 0.",
                        "  dihitung: rata-rata berbobot 2 dari 3 sasaran",
                        "  (0,6 x 95 + 0,2 x 80,01) / 0,8 = 91,25 % (36501/40000)",
                        "  dibulatkan, 2 desimal, HALF_UP = 91,25 % (73/80)",
                        "  dinilai menurut skala 'Skala contoh': Sangat Tinggi",
                        "  agregat: 91,25 % (73/80)",
                        "    catatan ANGGOTA_DIKELUARKAN: Yang tanpa hasil dikeluarkan dari rata-rata.",
                        "    catatan BOBOT_DINORMALKAN: Bobot yang tanpa hasil dibagikan kepada yang lain secara"
                                + " sebanding.");
        assertThat(agregat.aturan().sebutan())
                .isEqualTo("rata-rata berbobot sasaran (Pelaporan 0,2; Pelayanan 0,6; Pembinaan 0,2),"
                        + " yang tanpa hasil dikeluarkan, wajib ada: Pelayanan; lalu dibulatkan, 2 desimal, HALF_UP;"
                        + " lalu dinilai menurut skala 'Skala contoh'");
        assertThat(agregat.anggota()).extracting(Anggota::nama).containsExactly("Pelayanan", "Pelaporan", "Pembinaan");
        assertThat(agregat.anggota().get(0))
                .hasToString("Pelayanan: " + agregat.anggota().get(0).hasil());
    }

    /** Rows of published reports whose terms are all printed. */
    @ParameterizedTest
    @CsvSource({"100;111.11;77.78, 96.30", "100;100, 100.00"})
    void means_of_published_reports_are_reproduced_without_a_cap_inside(String suku, String cetak) {
        List<Anggota> anggota =
                List.of(suku.split(";")).stream().map(s -> ada(s, s)).toList();
        Agregat agregat = AturanAgregat.rataRata("indikator")
                .bulatkan(Pembulatan.DUA_DESIMAL)
                .hitung(suku.contains("111") ? anggota : List.of(ada("a", "100"), ada("b", "100")));
        assertThat(agregat.hasil().orElseThrow().desimal(Pembulatan.DUA_DESIMAL))
                .isEqualTo(cetak);
    }

    @Test
    void caps_come_before_the_mean() {
        AturanCapaian dibatasi = AturanCapaian.NAIK.palingTinggi(Persentase.SERATUS);
        Target target = Target.of(Besaran.of(10, Satuan.ORANG));
        Agregat agregat = AturanAgregat.rataRata("indikator")
                .hitung(List.of(
                        Anggota.of("a", dibatasi.hitung(Besaran.of(20, Satuan.ORANG), target)),
                        Anggota.of("b", dibatasi.hitung(Besaran.of(5, Satuan.ORANG), target))));
        assertThat(agregat.hasil().orElseThrow()).isEqualTo(Persentase.of(75)); // 125 % without the cap
        assertThat(agregat.hasil().tanda()).containsExactly(Tanda.DIBATASI);
        assertThat(agregat.jejak().teks()).contains("dibatasi paling tinggi 100 % = 100,00 % (1)");
        Agregat lebihTinggi = AturanAgregat.rataRata("sasaran").hitung(List.of(Anggota.of("s", agregat)));
        assertThat(lebihTinggi.hasil()).isEqualTo(agregat.hasil());
        assertThat(lebihTinggi.jejak().teks()).contains("    Agregat: rata-rata indikator");
    }

    @Test
    void a_rating_that_depends_on_the_rounding_is_flagged() {
        AturanAgregat aturan =
                AturanAgregat.rataRata("indikator").bulatkan(Pembulatan.BULAT).skala(SKALA);
        Agregat tepi = aturan.hitung(List.of(ada("a", "90"), ada("b", "91")));
        assertThat(tepi.predikat()).isEqualTo(Result.success(Predikat.of("Sangat Tinggi")));
        assertThat(tepi.tanda()).containsExactly(Tanda.PREDIKAT_BERGANTUNG_URUTAN);
        assertThat(aturan.hitung(List.of(ada("a", "90.4"))).hasil().tanda()).isEmpty();
        Skala terbatas =
                Skala.builder("t", "Skala terbatas").untuk(Rentang.of(0, 50)).selebihnya(Predikat.of("Rendah"));
        Agregat diLuar = AturanAgregat.rataRata("x")
                .bulatkan(Pembulatan.BULAT)
                .skala(terbatas)
                .hitung(List.of(ada("a", "90.4")));
        assertThat(diLuar.hasil().tanda()).isEmpty();
        assertThat(diLuar.predikat().kendala()).extracting(Kendala::alasan).containsExactly(Alasan.DI_LUAR_SKALA);
        assertThat(AturanAgregat.rataRata("x")
                        .hitung(List.of(ada("a", "1")))
                        .predikat()
                        .kendala())
                .extracting(Kendala::alasan)
                .containsExactly(Alasan.SKALA_BELUM_ADA);
    }

    @Test
    void refusals_are_whole_sentences() {
        AturanAgregat aturan =
                AturanAgregat.berbobot("indikator", Map.of("a", Persentase.of(50), "b", Persentase.of(50)));
        assertThat(teks(aturan.hitung(List.of(ada("a", "1"), tiada("b")))))
                .isEqualTo("Tidak ada hasil untuk 1 dari 2 indikator: b. Data 'x' belum ada.");
        assertThat(teks(aturan.hitung(List.of(ada("a", "1")))))
                .isEqualTo("Tidak ada indikator bernama 'b', padahal disebut dalam aturan agregasi.");
        assertThat(teks(aturan.hitung(List.of(ada("a", "1"), ada("b", "1"), ada("c", "1")))))
                .isEqualTo("Bobot indikator 'c' belum ditetapkan.");
        assertThat(teks(AturanAgregat.rataRata("indikator").wajib("z").hitung(List.of(ada("a", "1")))))
                .isEqualTo("Tidak ada indikator bernama 'z', padahal disebut dalam aturan agregasi.");
        assertThat(teks(AturanAgregat.rataRata("indikator").wajib("b").hitung(List.of(ada("a", "1"), tiada("b")))))
                .isEqualTo("Tidak ada hasil untuk indikator 'b', padahal wajib ada. Data 'x' belum ada.");
        assertThat(teks(AturanAgregat.rataRata("indikator").hitung(List.of())))
                .isEqualTo("Tidak ada hasil untuk 0 dari 0 indikator: tidak ada indikator.");
        Anggota orang = Anggota.of("o", Result.success(Besaran.of(5, Satuan.ORANG)));
        assertThat(teks(AturanAgregat.rataRata("indikator").hitung(List.of(ada("a", "1"), orang))))
                .isEqualTo("Satuan yang akan dirata-ratakan berbeda: %, orang.");
        assertThat(AturanAgregat.rataRata("indikator")
                        .bulatkan(Pembulatan.BULAT)
                        .hitung(List.of(orang, Anggota.of("p", Result.success(Besaran.of(6, Satuan.ORANG)))))
                        .hasil()
                        .orElseThrow())
                .isEqualTo(Besaran.of(6, Satuan.ORANG));
    }

    @Test
    void rules_that_contradict_themselves_cannot_be_made() {
        assertThatThrownBy(() -> AturanAgregat.berbobot(
                        "x", Map.of("a", Persentase.of(60), "b", Persentase.of(new BigDecimal("39.99")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("bobot must be positive and must sum to exactly 1, but were {")
                .hasMessageEndingWith("with sum 9999/10000");
        assertThatThrownBy(() -> AturanAgregat.berbobot("x", Map.of("a", Persentase.of(101), "b", Persentase.of(-1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AturanAgregat.berbobot("x", Map.of("a", Persentase.SERATUS, "b", Persentase.of(0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AturanAgregat.berbobot("x", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bobot must not be empty");
        assertThatThrownBy(() -> AturanAgregat.berbobot("x", Map.of("a", Persentase.SERATUS))
                        .wajib("b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wajib must have weights, but were [b] with weights for [a]");
        assertThatThrownBy(() -> AturanAgregat.rataRata(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("apa must not be blank");
        assertThatThrownBy(() -> ada(" ", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nama must not be blank");
        assertThatThrownBy(() -> AturanAgregat.rataRata("x").wajib("a").hitung(List.of(ada("a", "1"), ada("a", "2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("anggota must have different names where a rule names them, but had [a, a]");
        assertThat(AturanAgregat.rataRata("x")
                        .hitung(List.of(ada("a", "1"), ada("a", "2")))
                        .hasil()
                        .orElseThrow()
                        .angka())
                .isEqualTo(Pecahan.of(15, 1000));
    }
}
