// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.gabungan;

import static id.iki.formulas.rumus.Rumus.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.iki.core.agregasi.Agregat;
import id.iki.core.agregasi.AturanAgregat;
import id.iki.core.agregasi.AturanAgregat.TanpaHasil;
import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.gabungan.DataBerkala;
import id.iki.core.keputusan.Cermin;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.kinerja.AturanPeriode;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Tanda;
import id.iki.formulas.json.ModulJackson2;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A decree over the quarters of a year, its means and its mirrors. */
class LaporanBerkalaTest {

    private static final Populasi<Object> ADUAN = Populasi.of("aduan");
    private static final Ciri<Object> SELESAI = Ciri.of("selesai");
    private static final Populasi<Object> POS = Populasi.of("pos kamling", "pos");

    private static final Rumusan ADUAN_SELESAI = Rumusan.of("Aduan selesai", persentase(ADUAN, SELESAI))
            .kode("aduan")
            .target(persen(80))
            .kebijakan(Kebijakan.BAWAAN.periode(AturanPeriode.JUMLAH));
    private static final Rumusan JUMLAH_POS = Rumusan.of("Jumlah pos kamling", jumlah(POS))
            .target(Besaran.of(10, POS.satuan()))
            .kebijakan(Kebijakan.BAWAAN.periode(AturanPeriode.TERAKHIR));

    private static final Keputusan KEPUTUSAN = Keputusan.builder()
            .jenis("KEPUTUSAN CAMAT CONTOH")
            .nomor("1")
            .tentang("IKI")
            .penetap("CAMAT CONTOH")
            .periode(Periode.tahun(2025))
            .addJabatan(
                    Jabatan.builder()
                            .kode("camat")
                            .nama("CAMAT")
                            .addSasaran(Sasaran.of("Pelayanan")
                                    .indikator("Aduan", ADUAN_SELESAI)
                                    .indikator("Pos", JUMLAH_POS, Rumusan.of("Tanpa aturan", jumlah(ADUAN)))
                                    .indikator("Target", Rumusan.of("Target 80%", takTerhitung("tidak tercetak"))))
                            .build(),
                    Jabatan.builder()
                            .kode("kasi")
                            .nama("KASI")
                            .atasan("Camat")
                            .addSasaran(Sasaran.of("Aduan")
                                    .indikator(
                                            "Penyelesaian aduan",
                                            Rumusan.of("Lihat camat", rujukan("aduan")),
                                            Rumusan.of("Jumlah pos kamling", jumlah(POS)),
                                            Rumusan.of("Target 80%", takTerhitung("tidak tercetak"))))
                            .build(),
                    Jabatan.builder()
                            .kode("staf")
                            .nama("STAF")
                            .atasan("Sekretaris")
                            .addSasaran(
                                    Sasaran.of("Aduan").indikator("Aduan", Rumusan.of("Lihat camat", rujukan("aduan"))))
                            .build())
            .build();

    private static final DataBerkala DATA = DataBerkala.of(
            Periode.tahun(2025),
            DataKinerja.of(
                            Periode.triwulan(2025, 1),
                            ADUAN.sebanyak(10),
                            ADUAN.yang(SELESAI).sebanyak(5),
                            POS.sebanyak(7))
                    .sebagaiContoh(),
            DataKinerja.of(
                    Periode.triwulan(2025, 2),
                    ADUAN.sebanyak(30),
                    ADUAN.yang(SELESAI).sebanyak(27),
                    POS.sebanyak(null)));

    private static String teks(Laporan.Baris baris) {
        return baris.realisasi().teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL);
    }

    @Test
    void each_wording_has_the_figure_of_the_year_by_its_own_rule() {
        Laporan laporan = Laporan.of(KEPUTUSAN, DATA);
        List<Laporan.Baris> baris = laporan.baris().toList();
        assertThat(baris.stream().map(LaporanBerkalaTest::teks).limit(5))
                .containsExactly(
                        "80,00 %",
                        "7 pos",
                        "Aturan untuk menggabungkan data beberapa periode belum ditetapkan.",
                        "Rumusan ini tidak dapat dihitung: tidak tercetak.",
                        "80,00 %");
        assertThat(baris.get(0).tanda()).containsExactly(Tanda.BAGIAN_TIDAK_LENGKAP);
        assertThat(baris.get(1).tanda()).containsExactlyInAnyOrder(Tanda.ANGKA_TERDAHULU, Tanda.BAGIAN_TIDAK_LENGKAP);
        assertThat(laporan.data().isContoh()).isTrue();
        assertThat(laporan.data().periode()).isEqualTo(Periode.tahun(2025));
        assertThat(laporan.berkala()).contains(DATA);
        assertThat(baris.get(0).jejak().teks()).contains("data: DATA CONTOH", "belum ada data: Triwulan III 2025, ");
    }

    @Test
    void the_audit_record_of_several_periods_replays() throws JsonProcessingException {
        DokumenHasil hasil = DokumenHasil.of(Laporan.of(KEPUTUSAN, DATA));
        String json = ModulJackson2.mapperKetat().writeValueAsString(hasil);
        DokumenHasil dibaca = ModulJackson2.mapperKetat().readValue(json, DokumenHasil.class);
        assertThat(dibaca.ulang()).isEmpty();
        assertThat(dibaca.berkala()).contains(DATA);
        String diubah = json.replace("\"jumlah\":\"27\"", "\"jumlah\":\"26\"");
        assertThat(ModulJackson2.mapperKetat()
                        .readValue(diubah, DokumenHasil.class)
                        .ulang())
                .isPresent();
    }

    @Test
    void an_indicator_with_several_wordings_needs_a_rule_to_enter_a_mean() {
        AturanAgregat rata = AturanAgregat.rataRata("indikator");
        Laporan.PerJabatan camat = Laporan.of(KEPUTUSAN, DATA).jabatan().get(0);
        Laporan.PerSasaran sasaran = camat.sasaran().get(0);
        Agregat apart = sasaran.agregat(rata);
        assertThat(apart).hasToString("rata-rata 1 dari 3 indikator: 100,00 %");
        assertThat(apart.anggota().get(1).hasil().kendala())
                .containsExactly(Kendala.of(Alasan.RUMUSAN_BELUM_DIGABUNGKAN, "jumlah", "2"));
        assertThat(apart.anggota().get(1).nama()).isEqualTo("Pos");
        // (100 + 70) / 2
        assertThat(sasaran.agregat(rata, AturanAgregat.rataRata("rumusan")))
                .hasToString("rata-rata 2 dari 3 indikator: 85,00 %");
        assertThat(sasaran.indikator().get(1).agregat(AturanAgregat.rataRata("rumusan")).anggota().stream()
                        .map(a -> a.nama()))
                .containsExactly("Jumlah pos kamling", "Tanpa aturan");
        assertThat(camat.agregat(AturanAgregat.rataRata("sasaran"), rata))
                .hasToString("rata-rata 1 dari 1 sasaran: 100,00 %");
        assertThat(camat.agregat(AturanAgregat.rataRata("sasaran"), rata.tanpaHasil(TanpaHasil.TOLAK))
                        .hasil()
                        .isSuccess())
                .isFalse();
    }

    @Test
    void mirrors_follow_references_and_need_a_superior_of_the_decree() {
        assertThat(KEPUTUSAN.cermin().stream().map(LaporanBerkalaTest::sebutan))
                .containsExactly(
                        "kasi/Penyelesaian aduan/Lihat camat = camat/Aduan/Aduan selesai",
                        "kasi/Penyelesaian aduan/Jumlah pos kamling = camat/Pos/Jumlah pos kamling");
    }

    private static String sebutan(Cermin c) {
        return c.bawahan().kode() + "/" + c.indikator().nama() + "/"
                + c.rumusan().bunyi() + " = " + c.atasan().kode() + "/"
                + c.indikatorAtasan().nama() + "/" + c.rumusanAtasan().bunyi();
    }
}
