// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.gabungan;

import static id.iki.formulas.rumus.Rumus.jumlah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.gabungan.DataBerkala;
import id.iki.core.gabungan.Pantauan;
import id.iki.core.gabungan.Rencana;
import id.iki.core.gabungan.Rencana.Bentuk;
import id.iki.core.kinerja.AturanPeriode;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RencanaTest {

    private static final Periode TAHUN = Periode.tahun(2025);
    private static final Populasi<Object> SURAT = Populasi.of("surat", "berkas");

    private static Periode tw(int ke) {
        return Periode.triwulan(2025, ke);
    }

    private static Nilai berkas(long n) {
        return Besaran.of(n, SURAT.satuan());
    }

    private static String teks(Result<Nilai> hasil) {
        return hasil.fold(Nilai::sebutan, Failure::keterangan);
    }

    private static final Rencana BERLUBANG =
            Rencana.sampaiDengan(TAHUN, Map.of(tw(1), berkas(10), tw(2), berkas(30), tw(4), berkas(100)));

    @Test
    void a_gap_in_a_plan_is_named_and_flagged() {
        assertThat(teks(BERLUBANG.target(tw(2)))).isEqualTo("20 berkas");
        assertThat(teks(BERLUBANG.target(tw(3)))).isEqualTo("Target untuk Triwulan III 2025 belum ada dalam rencana.");
        assertThat(teks(BERLUBANG.target(tw(4)))).isEqualTo("Target untuk Triwulan III 2025 belum ada dalam rencana.");
        assertThat(teks(BERLUBANG.sampaiDengan(tw(3)))).startsWith("Target untuk Triwulan III 2025");
        assertThat(teks(BERLUBANG.keseluruhan())).isEqualTo("100 berkas");
        assertThat(BERLUBANG.bentuk(Bentuk.PER_BAGIAN).isSuccess()).isFalse();
        assertThat(BERLUBANG.tanda(Optional.of(Target.of(berkas(100))))).containsExactly(Tanda.RENCANA_TIDAK_LENGKAP);
        Rencana perBagian = Rencana.of(AturanPeriode.JUMLAH, TAHUN, Map.of(tw(1), berkas(10), tw(3), berkas(5)));
        assertThat(teks(perBagian.sampaiDengan(tw(3)))).startsWith("Target untuk Triwulan II 2025");
        assertThat(perBagian.keseluruhan().isSuccess()).isFalse();
        assertThat(perBagian.tanda(Optional.of(Target.of(berkas(15))))).containsExactly(Tanda.RENCANA_TIDAK_LENGKAP);
    }

    @Test
    void a_plan_that_does_not_make_the_target_of_the_year_is_a_warning() {
        Rencana rencana = Rencana.of(AturanPeriode.JUMLAH, TAHUN, Map.of(TAHUN, berkas(100)));
        assertThat(rencana.tanda(Optional.of(Target.of(berkas(100))))).isEmpty();
        assertThat(rencana.tanda(Optional.empty())).isEmpty();
        Set<Tanda> berbeda = Set.of(Tanda.RENCANA_BERBEDA_DARI_TARGET);
        assertThat(rencana.tanda(Optional.of(Target.of(berkas(101))))).isEqualTo(berbeda);
        assertThat(rencana.tanda(Optional.of(Target.of(Besaran.of(100, Satuan.ORANG)))))
                .isEqualTo(berbeda);
        assertThat(rencana.tanda(Optional.of(new Target.Antara(berkas(100), berkas(110)))))
                .isEmpty();
        assertThat(rencana.tanda(Optional.of(new Target.Antara(berkas(90), berkas(100)))))
                .isEmpty();
        assertThat(rencana.tanda(Optional.of(new Target.Antara(berkas(101), berkas(110)))))
                .isEqualTo(berbeda);
        assertThat(rencana.tanda(Optional.of(new Target.Antara(berkas(90), berkas(99)))))
                .isEqualTo(berbeda);
        assertThat(rencana.tanda(
                        Optional.of(new Target.Antara(Besaran.of(90, Satuan.ORANG), Besaran.of(110, Satuan.ORANG)))))
                .isEqualTo(berbeda);
        assertThat(rencana.tanda(Optional.of(new Target.Nihil(SURAT.satuan())))).isEqualTo(berbeda);
        Rencana nihil = Rencana.of(AturanPeriode.JUMLAH, TAHUN, Map.of(TAHUN, berkas(0)));
        assertThat(nihil.tanda(Optional.of(new Target.Nihil(SURAT.satuan())))).isEmpty();
        assertThat(nihil.tanda(Optional.of(new Target.Nihil(Satuan.ORANG)))).isEqualTo(berbeda);
    }

    @Test
    void a_part_is_monitored_alone_and_to_date_also_from_shorter_parts() {
        DataBerkala data = DataBerkala.of(
                TAHUN,
                DataKinerja.of(Periode.bulan(2025, 1), SURAT.sebanyak(4)),
                DataKinerja.of(Periode.bulan(2025, 2), SURAT.sebanyak(4)),
                DataKinerja.of(Periode.bulan(2025, 3), SURAT.sebanyak(0)),
                DataKinerja.of(tw(2), SURAT.sebanyak(22)));
        List<Pantauan> tabel = BERLUBANG.pantau(data, Pengukuran.of(jumlah(SURAT)), AturanCapaian.NAIK);
        assertThat(tabel.stream().map(RencanaTest::baris))
                .containsExactly(
                        "2025-TW1: 8 berkas, 80,00 %; 8 berkas, 80,00 %",
                        "2025-TW2: 22 berkas, 110,00 %; 30 berkas, 100,00 %",
                        "2025-TW3: Data 'jumlah surat' belum ada., -; 30 berkas, -",
                        "2025-TW4: Data 'jumlah surat' belum ada., -; 30 berkas, 30,00 %");
        assertThat(tabel.get(1).realisasiSampai().hasil().tanda()).isEmpty();
        assertThat(tabel.get(2).realisasiSampai().hasil().tanda()).containsExactly(Tanda.BAGIAN_TIDAK_LENGKAP);
        assertThat(tabel.get(3).realisasiSampai().jejak().teks()).contains("Tahun 2025 s.d. Triwulan IV 2025");
    }

    private static String baris(Pantauan p) {
        return p.periode() + ": " + p.realisasi().teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL) + ", "
                + persen(p.capaian().hasil()) + "; "
                + p.realisasiSampai().teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL) + ", "
                + persen(p.capaianSampai().hasil());
    }

    private static String persen(Result<Persentase> hasil) {
        return hasil.fold(n -> n.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL), gagal -> "-");
    }

    @Test
    void plans_that_contradict_themselves_cannot_be_made() {
        assertThatThrownBy(() -> Rencana.of(AturanPeriode.JUMLAH, TAHUN, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target must be in one unit, but was in []");
        assertThatThrownBy(() -> Rencana.of(AturanPeriode.JUMLAH, tw(1), Map.of(tw(2), berkas(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bagian must lie within 2025-TW1 up to 2025-03-31, but was 2025-TW2");
        assertThatThrownBy(() -> Rencana.of(
                        AturanPeriode.RATA_RATA, TAHUN, Map.of(tw(1), berkas(1), Periode.semester(2025, 2), berkas(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("target must be for parts of one length, which a mean is made of, but was for");
        assertThatThrownBy(() ->
                        new Rencana(AturanPeriode.TERAKHIR, Bentuk.SAMPAI_DENGAN, TAHUN, Map.of(TAHUN, berkas(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bentuk must be PER_BAGIAN for TERAKHIR, but was SAMPAI_DENGAN");
        Rencana terakhir = Rencana.of(AturanPeriode.TERAKHIR, TAHUN, Map.of(TAHUN, berkas(1)));
        assertThatThrownBy(() -> terakhir.bentuk(Bentuk.SAMPAI_DENGAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bentuk must be PER_BAGIAN for TERAKHIR, but was SAMPAI_DENGAN");
        assertThat(terakhir.bentuk(Bentuk.PER_BAGIAN)).isEqualTo(Result.success(terakhir));
    }
}
