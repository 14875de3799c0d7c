// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Dasar;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.StatusButir;
import id.iki.core.fakta.Ukuran;
import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.PenyebutNol;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small decree that uses everything a document can hold, and facts for it. All figures are invented. */
final class Contoh {

    record Desa(
            String nama, @Nullable BigDecimal skm, @Nullable Boolean aktif) {}

    static final Populasi<Desa> DESA = Populasi.of("desa");
    static final Ukuran<Desa> SKM = Ukuran.of("nilai SKM");
    static final Ciri<Desa> AKTIF = Ciri.of("aktif");
    static final Populasi<Object> SURAT = Populasi.of("surat", "berkas");
    static final Populasi<Object> BALASAN = Populasi.of("balasan", "berkas");
    static final Ciri<Object> TEPAT = Ciri.of("tepat waktu");
    static final Skor SAKIP = Skor.of("Nilai SAKIP").rentang(0, 100);
    static final Skor ADUAN = Skor.of("Aduan").satuan(new Satuan("aduan"));
    static final DaftarButir DOKUMEN = DaftarButir.of("Dokumen", "Renstra", "Renja");

    static final Skala SKALA = Skala.builder("lima-jenjang", "Skala lima jenjang")
            .mulai(91, Predikat.of("Sangat Tinggi"))
            .diAtas(50, new Predikat("S", "Sedang"))
            .dibulatkan(Pembulatan.BULAT)
            .dasar(new Dasar(
                    "Laporan contoh",
                    Optional.of(LocalDate.of(2019, 1, 1)),
                    Optional.empty(),
                    Dasar.Verifikasi.BERSUMBER,
                    "data contoh"))
            .selebihnya(Predikat.of("Rendah"));

    private Contoh() {}

    static Keputusan keputusan() {
        return Keputusan.builder()
                .jenis("KEPUTUSAN CAMAT CONTOH")
                .nomor("1/2019")
                .tentang("INDIKATOR KINERJA INDIVIDU")
                .penetap("CAMAT CONTOH")
                .addMenimbang("bahwa perlu contoh;")
                .addMengingat("Peraturan Walikota No. XX")
                .addMenetapkan("KESATU", "Indikator sebagaimana terlampir.")
                .tempat("Contoh")
                .tanggal(LocalDate.of(2019, 4, 1))
                .addTembusan("Walikota")
                .periode(Periode.tahun(2019))
                .addJabatan(camat(), staf())
                .build();
    }

    private static Jabatan camat() {
        return Jabatan.builder()
                .kode("camat")
                .nama("CAMAT")
                .tugas("Memimpin.")
                .addFungsi("a", "Mengoordinasikan;")
                .addSasaran(Sasaran.of("Meningkatnya kualitas pelayanan")
                        .indikator(
                                "Prosentase desa yang baik",
                                AturanCapaian.of(RumusCapaian.NAIK)
                                        .bulatkan(Pembulatan.DUA_DESIMAL)
                                        .palingTinggi(Persentase.of(120))
                                        .skala(SKALA),
                                Rumusan.of(
                                                "Jumlah desa dengan nilai SKM sekurang-kurangnya 75 dibagi jumlah desa x"
                                                        + " 100 %",
                                                persentase(DESA, SKM.sekurangKurangnya(75)))
                                        .kode("camat.skm")
                                        .sumber("Nilai SKM")
                                        .target(persen(90))
                                        .kebijakan(Kebijakan.BAWAAN.elemenTanpaNilai(
                                                Kebijakan.ElemenTanpaNilai.KELUARKAN)),
                                Rumusan.of(
                                                "Jumlah balasan tepat waktu berbanding jumlah surat X 100%",
                                                jumlah(BALASAN)
                                                        .yang(TEPAT)
                                                        .dibagi(jumlah(SURAT))
                                                        .kaliSeratusPersen()
                                                        .denganKetentuan(
                                                                jumlah(BALASAN).sekurangKurangnya(3),
                                                                semua(DESA, AKTIF)))
                                        .kebijakan(Kebijakan.BAWAAN.penyebutNol(PenyebutNol.bernilai(
                                                PenyebutNol.Makna.TIDAK_ADA_PERMINTAAN, Persentase.SERATUS))))
                        .indikator(
                                "Nilai SAKIP",
                                Rumusan.of("Nilai SAKIP", skor(SAKIP).target(72)))
                        .indikator(
                                "Aduan",
                                AturanCapaian.of(RumusCapaian.TURUN_LINEAR),
                                Rumusan.of("Aduan", skor(ADUAN)).target(Besaran.of(10, new Satuan("aduan")))))
                .build();
    }

    private static Jabatan staf() {
        return Jabatan.builder()
                .kode("staf")
                .nama(Bunyi.dibetulkan("STAFF PROGRAM& KEUANGAN", "STAFF PROGRAM & KEUANGAN"))
                .atasan("Camat")
                .catatan("Contoh catatan.")
                .addSasaran(Sasaran.of("Tersusunnya dokumen")
                        .indikator(
                                Bunyi.of("Jumlah dokumen\nyang disusun"),
                                Rumusan.of(
                                                "Dokumen meliputi : 1. Renstra 2. Renja",
                                                daftarPeriksa(DOKUMEN)
                                                        .tepatWaktu()
                                                        .berbobot(Map.of(
                                                                "Renstra", Pecahan.of(1, 3),
                                                                "Renja", Pecahan.of(2, 3))))
                                        .disimpulkan("Bobot contoh."),
                                Rumusan.of(
                                        "Jumlah surat dan balasan",
                                        jumlah(SURAT).dan(jumlah(BALASAN))),
                                Rumusan.of("Prosentase desa", rujukan("camat.skm")),
                                Rumusan.of(
                                        "Target 80%",
                                        takTerhitung("tidak tercetak apa yang diukur")
                                                .target(persen(80)))))
                .build();
    }

    static DataKinerja data() {
        return DataKinerja.of(
                        Periode.tahun(2019),
                        DESA.daftar(
                                        List.of(
                                                new Desa("A", new BigDecimal("82.5"), true),
                                                new Desa("B", new BigDecimal("74.999"), true),
                                                new Desa("C", null, false)),
                                        Desa::nama)
                                .nilai(SKM, Desa::skm)
                                .ciri(AKTIF, Desa::aktif)
                                .sumber("Hasil SKM (DATA CONTOH)"),
                        SURAT.sebanyak(12).sumber("Agenda (DATA CONTOH)"),
                        BALASAN.sebanyak((Long) null),
                        BALASAN.yang(TEPAT).sebanyak(9),
                        SAKIP.sebesar(new BigDecimal("71.25")),
                        ADUAN.sebesar(25),
                        DOKUMEN.isian(Map.of("Renstra", StatusButir.SELESAI, "Renja", StatusButir.TERLAMBAT)))
                .sebagaiContoh();
    }
}
