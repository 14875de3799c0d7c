// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.*;
import static id.iki.examples.palaran.KosakataKantor.*;
import static id.iki.examples.palaran.KosakataKelurahan.*;

import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.nilai.Periode;
import id.iki.examples.palaran.Objek.Dokumen;
import id.iki.examples.palaran.Objek.Kegiatan;
import id.iki.examples.palaran.Objek.Kelurahan;
import id.iki.examples.palaran.Objek.Layanan;
import id.iki.examples.palaran.Objek.PosKamling;
import id.iki.examples.palaran.Objek.Unsur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * DATA CONTOH: invented figures for 2019. None of them was ever measured or reported in Palaran.
 *
 * <p>They are chosen so that the corner cases of real data occur; a comment names each where it stands. The figures of a
 * village are those of one village, whichever it is.
 */
final class DataContoh {

    private static final List<Kelurahan> SKM_KELURAHAN = List.of(
            new Kelurahan("Rawa Makmur", new BigDecimal("82.50")),
            new Kelurahan("Handil Bakti", new BigDecimal("75.00")), // corner case: the bound itself passes
            new Kelurahan("Simpang Pasir", new BigDecimal("74.99")), // corner case: fails, and is not rounded up
            new Kelurahan("Bukuan", new BigDecimal("78.25")),
            new Kelurahan("Bantuas", new BigDecimal("80.00")));

    private static final List<Unsur> UNSUR = List.of(
            new Unsur("Kelurahan", true),
            new Unsur("LPM", true),
            new Unsur("PKK", true),
            new Unsur("Karang Taruna", true),
            new Unsur("Tokoh masyarakat", true),
            new Unsur("Dunia usaha", false)); // corner case: a provision of the formula is not met

    private static final List<PosKamling> POS = List.of(
            new PosKamling("Pos Rawa Makmur 1", true),
            new PosKamling("Pos Rawa Makmur 2", true),
            new PosKamling("Pos Handil Bakti", true),
            new PosKamling("Pos Simpang Pasir", false),
            new PosKamling("Pos Bukuan", true),
            new PosKamling("Pos Bantuas", null)); // corner case: an element without a value, not monitored

    private static final List<Layanan> LAYANAN_UMUM_KELURAHAN = List.of(
            new Layanan("001", "Legalisasi SKCK", true),
            new Layanan("002", "Legalisasi SKTM", true),
            new Layanan("003", "Legalisasi SKTM", false),
            new Layanan("004", "Rekomendasi Keterangan Ahli Waris", true),
            new Layanan("005", "Rekomendasi Dispensasi Nikah", true),
            new Layanan("006", "Legalisasi SKCK", true));

    private static final List<Kegiatan> GOTONG_ROYONG = List.of(
            new Kegiatan("Gotong royong kantor, triwulan I", tanggal(2, 15), tanggal(2, 15)),
            new Kegiatan("Gotong royong wilayah, triwulan I", tanggal(3, 22), tanggal(3, 22)),
            new Kegiatan("Gotong royong kantor, triwulan II", tanggal(5, 17), tanggal(5, 24)),
            new Kegiatan("Gotong royong wilayah, triwulan II", tanggal(6, 21), tanggal(6, 21)),
            new Kegiatan("Gotong royong kantor, triwulan III", tanggal(8, 16), tanggal(8, 16)),
            new Kegiatan("Gotong royong wilayah, triwulan III", tanggal(9, 20), tanggal(9, 20)),
            new Kegiatan("Gotong royong kantor, triwulan IV", tanggal(11, 15), tanggal(11, 15)),
            new Kegiatan("Gotong royong wilayah, triwulan IV", tanggal(12, 13), null));

    private static final List<Kegiatan> PEMBINAAN = List.of(
            new Kegiatan("Pembinaan Lembaga Kemasyarakatan Kelurahan", tanggal(3, 12), tanggal(3, 12)),
            new Kegiatan("Pembinaan Kader PKK Kecamatan", tanggal(4, 9), tanggal(4, 16)),
            new Kegiatan(
                    "Sosialisasi penyelenggaraan KLA / Forum Anak Tingkat Kecamatan", tanggal(7, 23), tanggal(7, 23)),
            new Kegiatan("Sosialisasi Forum Kecamatan Sehat", tanggal(9, 10), tanggal(9, 10)),
            new Kegiatan("Monev UKS di Kecamatan", tanggal(10, 8), null));

    private static final List<Kegiatan> PEMBINAAN_DI_KELURAHAN = List.of(
            new Kegiatan("Pembinaan Lembaga Kemasyarakatan Kelurahan", tanggal(3, 19), tanggal(3, 19)),
            new Kegiatan("Pembinaan Kader PKK Kelurahan", tanggal(5, 14), tanggal(5, 14)),
            new Kegiatan("Pembinaan Karang Taruna", tanggal(10, 28), tanggal(10, 28)));

    private static final List<Kegiatan> KEAGAMAAN =
            List.of(new Kegiatan("Pelaksanaan MTQ Tingkat Kecamatan", tanggal(3, 5), tanggal(3, 5)));

    private static final List<Dokumen> PERENCANAAN = List.of(
            Dokumen.tidakBerlaku("Dokumen Renstra"), // corner case: not applicable, due every five years
            Dokumen.selesai("Dokumen Renja", tanggal(5, 31), tanggal(5, 28)),
            Dokumen.selesai("Dokumen RKA/DPA", tanggal(1, 31), tanggal(1, 31)),
            Dokumen.selesai("Dokumen RKA/DPA Perubahan", tanggal(9, 30), tanggal(10, 11))); // corner case: late

    private static final List<Dokumen> PELAPORAN = List.of(
            Dokumen.selesai("Dokumen Laporan Tahunan", tanggal(3, 31), tanggal(3, 20)),
            // corner case: finished, but on an unknown day
            Dokumen.selesaiTanpaTanggal("Dokumen LKPI dan LPPD", tanggal(3, 31)));

    private static final List<Dokumen> LAKIP = List.of(
            Dokumen.selesai("Dokumen LAKIP", tanggal(2, 28), tanggal(2, 25)),
            Dokumen.selesai("Dokumen IKU Kecamatan", tanggal(3, 29), tanggal(3, 15)),
            Dokumen.selesai("Dokumen IKI Kecamatan", tanggal(4, 1), tanggal(4, 1)),
            Dokumen.selesai("Dokumen Pengukuran Kinerja", tanggal(7, 15), tanggal(7, 12)),
            Dokumen.belum("Dokumen Review Renstra", tanggal(8, 30)),
            Dokumen.selesai("Dokumen Perjanjian Kinerja Kecamatan", tanggal(1, 31), tanggal(1, 24)),
            Dokumen.selesai("Dokumen Rencana Aksi Kecamatan", tanggal(2, 28), tanggal(2, 20)));

    private static final List<Dokumen> PROFIL =
            List.of(Dokumen.selesai("Profil Kecamatan Palaran", tanggal(6, 28), tanggal(6, 21)));

    private static final List<Dokumen> MONOGRAFI =
            List.of(Dokumen.selesai("Monografi Kecamatan Palaran", tanggal(6, 28), tanggal(7, 19)));

    private static final List<Dokumen> PROFIL_SATU_KELURAHAN =
            List.of(Dokumen.selesai("Profil Kelurahan", tanggal(5, 31), tanggal(5, 24)));

    static final DataKinerja DATA = DataKinerja.of(
                    Periode.tahun(2019),
                    Stream.of(kecamatan(), ekonomiDanKesejahteraan(), keuangan(), kantor(), kelurahan())
                            .flatMap(List::stream)
                            .flatMap(List::stream)
                            .toList())
            .sebagaiContoh();

    private static List<List<Fakta>> kecamatan() {
        return List.of(
                dari(
                        "Hasil SKM kelurahan 2019",
                        KELURAHAN.daftar(SKM_KELURAHAN, Kelurahan::nama).nilai(NILAI_SKM, Kelurahan::skm)),
                dari("Hasil SKM Kecamatan 2019", NILAI_SKM_KECAMATAN.sebesar(new BigDecimal("78.15"))),
                // corner case: a noun without any fact; NILAI_SAKIP of a year is given in the next
                dari("Register rekomendasi", REKOMENDASI.yang(DITERBITKAN).sebanyak(118), PENGAJUAN.sebanyak(120)),
                dari("Data pengaduan masyarakat", TINDAK_LANJUT_PENGADUAN.sebanyak(45), PENGADUAN.sebanyak(48)),
                dari(
                        "Laporan hasil Musrenbang Kecamatan",
                        PESERTA_MUSRENBANG.yang(HADIR).sebanyak(82),
                        UNDANGAN_MUSRENBANG.sebanyak(95),
                        UNSUR_MUSRENBANG.daftar(UNSUR, Unsur::nama).ciri(TERWAKILI, Unsur::terwakili),
                        USULAN_MUSRENBANG.yang(MENJADI_PRIORITAS).sebanyak(64),
                        USULAN_MUSRENBANG.sebanyak(160)),
                dari(
                        "Laporan kegiatan organisasi",
                        ORMAS.yang(AKTIF).sebanyak(19), // corner case: a part larger than its whole
                        ORMAS.sebanyak(18)),
                dari(
                        "Laporan monitoring Trantib",
                        POS_KAMLING.daftar(POS, PosKamling::nama).ciri(DIPAKAI_SISKAMLING, PosKamling::aktif)),
                dari(
                        "Laporan monitoring prasarana",
                        // corner case: above 100 %, a fact, since repairs need not stem from a proposal
                        PRASARANA.yang(TELAH_DIPERBAIKI).sebanyak(14),
                        USULAN_MASYARAKAT.yang(TERAKOMODIR).sebanyak(12)),
                dari(
                        "Register pelayanan",
                        KEPENDUDUKAN.yang(SESUAI_STANDAR).sebanyak(1798),
                        KEPENDUDUKAN.sebanyak(1860),
                        UMUM_LAINNYA.yang(SESUAI_STANDAR).sebanyak(640),
                        UMUM_LAINNYA.sebanyak(652)),
                dari(
                        "Register surat tanah",
                        SURAT_TANAH.yang(SESUAI_STANDAR).sebanyak(0), // corner case: 0/0, nothing was requested
                        SURAT_TANAH.sebanyak(0)),
                dari("Data layanan pengaduan", TINDAK_LANJUT_KELUHAN.sebanyak(27), KELUHAN.sebanyak(30)),
                dari(
                        "Laporan kegiatan pelayanan umum",
                        SOSIALISASI_PELAYANAN.yang(DILAKSANAKAN).sebanyak(4),
                        MONEV_PELAYANAN.yang(DILAKSANAKAN).sebanyak(2)),
                dari(
                        "Jadwal gotong royong",
                        JADWAL_GOTONG_ROYONG
                                .daftar(GOTONG_ROYONG, Kegiatan::nama)
                                .ciri(TERLAKSANA, Kegiatan::terlaksana)));
    }

    private static List<List<Fakta>> ekonomiDanKesejahteraan() {
        return List.of(
                dari("Data pembinaan UKM", UKM.yang(MENDAPAT_PEMBINAAN).sebanyak(86), UKM.sebanyak(214)),
                dari(
                        "Laporan kegiatan MTQ",
                        PESERTA_MTQ.yang(IKUT_SERTA).sebanyak(114),
                        PESERTA_MTQ.sebanyak(120),
                        CABANG_LOMBA.yang(DISELENGGARAKAN).sebanyak(7),
                        CABANG_LOMBA.sebanyak(7),
                        KEGIATAN_KEAGAMAAN.isian(KEAGAMAAN, Kegiatan::nama, Kegiatan::status)),
                dari(
                        "Laporan lomba sekolah sehat",
                        SEKOLAH.yang(MENGIKUTI_LOMBA).sebanyak(33),
                        SEKOLAH.sebanyak(45)),
                dari("Data lembaga kemasyarakatan", LEMBAGA.yang(AKTIF).sebanyak(41), LEMBAGA.sebanyak(45)),
                dari(
                        "Laporan kegiatan pembinaan",
                        PEMBINAAN_PEMBERDAYAAN.isian(PEMBINAAN, Kegiatan::nama, Kegiatan::status)));
    }

    private static List<List<Fakta>> keuangan() {
        return List.of(
                dari(
                        "Buku bendahara pengeluaran",
                        SPP.yang(DIAJUKAN).sebanyak(96),
                        SPM.yang(DIAJUKAN).sebanyak(94),
                        BERKAS_PENCAIRAN.sebanyak(94),
                        LAPORAN_KAS.sebanyak(12),
                        LAPORAN_PENYERAPAN.sebanyak(12),
                        BERKAS_BELANJA.yang(DI_SPJ_KAN).sebanyak(180),
                        BAHAN_PERTANGGUNGJAWABAN.yang(DISIAPKAN).sebanyak(24),
                        BUKU_KAS_UMUM.yang(DIKERJAKAN).sebanyak(1240),
                        PENUTUPAN_KAS.yang(DIKERJAKAN).sebanyak(12),
                        SURAT_SETORAN_PAJAK.yang(DIBAYARKAN).sebanyak(88),
                        SPT_TAHUNAN.yang(DILAPORKAN).sebanyak(34)),
                dari(
                        "Buku bendahara gaji",
                        SPP_GAJI.yang(DIAJUKAN).sebanyak(14),
                        SPM_GAJI.yang(DIAJUKAN).sebanyak(14),
                        BERKAS_PENCAIRAN_GAJI.sebanyak(14)),
                dari(
                        "Register dokumen perencanaan dan pelaporan",
                        DOKUMEN_PERENCANAAN.isian(PERENCANAAN, Dokumen::nama, Dokumen::status),
                        DOKUMEN_PELAPORAN.isian(PELAPORAN, Dokumen::nama, Dokumen::status),
                        DOKUMEN_LAKIP.isian(LAKIP, Dokumen::nama, Dokumen::status)),
                dari(
                        "Laporan realisasi belanja",
                        REALISASI_BELANJA.yang(DIINPUT_E_TEPIAN).sebanyak(12),
                        PENANGANAN_KEUANGAN.sebanyak(null))); // corner case: a missing figure is not 0
    }

    private static List<List<Fakta>> kantor() {
        return List.of(
                dari(
                        "Buku register dan kartu inventaris",
                        BARANG_REGISTER.sebanyak(412),
                        BARANG_MILIK_KANTOR.sebanyak(430),
                        BARANG_INVENTARIS.yang(TERDATA_DALAM_KARTU).sebanyak(398)),
                dari(
                        "Register profil dan monografi",
                        PROFIL_KECAMATAN
                                .daftar(PROFIL, Dokumen::nama)
                                .ciri(DISUSUN, Dokumen::disusun)
                                .ciri(DISUSUN_TEPAT_WAKTU, Dokumen::tepatWaktu),
                        MONOGRAFI_KECAMATAN.daftar(MONOGRAFI, Dokumen::nama).ciri(DISUSUN, Dokumen::disusun)),
                dari(
                        "Buku agenda dan arsip",
                        SURAT_MASUK.yang(DICATAT).sebanyak(845),
                        SURAT_KELUAR.yang(DICATAT).sebanyak(512),
                        ARSIP.yang(DIARSIP).sebanyak(1203)),
                dari(
                        "Data kepegawaian",
                        KENAIKAN_PANGKAT.sebanyak(6),
                        KENAIKAN_GAJI.sebanyak(9),
                        CUTI.sebanyak(22),
                        IZIN.sebanyak(41)));
    }

    private static List<List<Fakta>> kelurahan() {
        return List.of(
                dari(
                        "Register pelayanan kelurahan",
                        KEPENDUDUKAN_KELURAHAN.yang(SESUAI_STANDAR).sebanyak(410),
                        KEPENDUDUKAN_KELURAHAN.sebanyak(415),
                        UMUM_LAINNYA_KELURAHAN
                                .daftar(LAYANAN_UMUM_KELURAHAN, Layanan::nomor)
                                .ciri(SESUAI_STANDAR, Layanan::sesuaiStandar)),
                dari(
                        "Data pengaduan kelurahan",
                        TINDAK_LANJUT_KELUHAN_KELURAHAN.sebanyak(9),
                        KELUHAN_KELURAHAN.sebanyak(9)),
                dari(
                        "Register pertanahan kelurahan",
                        // corner case: n/0, files of last year were finished and none came in
                        PENYELESAIAN_PERTANAHAN.sebanyak(3),
                        PERTANAHAN.sebanyak(0)),
                dari("Data RT", RT_KELURAHAN.yang(MEMENUHI_KRITERIA_AKTIF).sebanyak(24), RT_KECAMATAN.sebanyak(131)),
                dari("Data laporan RT", LAPORAN_RT.yang(TEPAT_WAKTU).sebanyak(276), LAPORAN_RT.sebanyak(300)),
                dari(
                        "Laporan kegiatan kelurahan",
                        SOSIALISASI_RT.yang(DILAKSANAKAN).sebanyak(2),
                        MONEV_RT.yang(DILAKSANAKAN).sebanyak(4),
                        KOORDINASI_PENERTIBAN.yang(DILAKSANAKAN).sebanyak(5),
                        PEMBINAAN_KELURAHAN.isian(PEMBINAAN_DI_KELURAHAN, Kegiatan::nama, Kegiatan::status)),
                dari(
                        "Data hasil Musrenbang Kelurahan",
                        PESERTA_MUSRENBANG_KELURAHAN.yang(HADIR).sebanyak(54),
                        UNDANGAN_MUSRENBANG_KELURAHAN.sebanyak(60),
                        USULAN_MUSRENBANG_DI_KELURAHAN.yang(MENJADI_PRIORITAS).sebanyak(12),
                        USULAN_MUSRENBANG_DI_KELURAHAN.sebanyak(35)),
                dari(
                        "Register profil kelurahan",
                        PROFIL_KELURAHAN
                                .daftar(PROFIL_SATU_KELURAHAN, Dokumen::nama)
                                .ciri(DISUSUN_TEPAT_WAKTU, Dokumen::tepatWaktu)),
                dari(
                        "Data pembinaan UKM kelurahan",
                        UKM_KELURAHAN.yang(MENDAPAT_PEMBINAAN).sebanyak(0), // corner case: 0/0, none exists
                        UKM_KELURAHAN.sebanyak(0)),
                dari(
                        "Data bank sampah",
                        MASYARAKAT.yang(MEMILAH_SAMPAH).sebanyak(0), // corner case: 0/0, cannot be true
                        MASYARAKAT.sebanyak(0)),
                dari(
                        "Data lembaga kelurahan",
                        LEMBAGA_KELURAHAN.yang(AKTIF).sebanyak(8),
                        LEMBAGA_KELURAHAN.sebanyak(9)));
    }

    /** Names the document that facts come from; whoever sees a figure sees that the document is invented too. */
    private static List<Fakta> dari(String dokumen, Fakta... fakta) {
        return Stream.of(fakta).map(f -> f.sumber(dokumen + " (DATA CONTOH)")).toList();
    }

    private static LocalDate tanggal(int bulan, int hari) {
        return LocalDate.of(2019, bulan, hari);
    }

    private DataContoh() {}
}
