// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.Ukuran;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.PenyebutNol.Makna;
import id.iki.core.nilai.Satuan;
import id.iki.examples.palaran.Objek.CabangLomba;
import id.iki.examples.palaran.Objek.Dokumen;
import id.iki.examples.palaran.Objek.Kegiatan;
import id.iki.examples.palaran.Objek.Kelurahan;
import id.iki.examples.palaran.Objek.Layanan;
import id.iki.examples.palaran.Objek.Lembaga;
import id.iki.examples.palaran.Objek.Pengaduan;
import id.iki.examples.palaran.Objek.Pengajuan;
import id.iki.examples.palaran.Objek.Peserta;
import id.iki.examples.palaran.Objek.PosKamling;
import id.iki.examples.palaran.Objek.Prasarana;
import id.iki.examples.palaran.Objek.Rekomendasi;
import id.iki.examples.palaran.Objek.Sekolah;
import id.iki.examples.palaran.Objek.TindakLanjut;
import id.iki.examples.palaran.Objek.Undangan;
import id.iki.examples.palaran.Objek.UnitUsaha;
import id.iki.examples.palaran.Objek.Unsur;
import id.iki.examples.palaran.Objek.Usulan;

/**
 * The vocabulary of the decree (<i>kosakata</i>): its nouns, what can be true of them, and what a denominator of 0
 * means. Here are the nouns of the district (<i>kecamatan</i>) and what all positions share; {@link KosakataKelurahan}
 * has those of a village, {@link KosakataKantor} those of the office's own administration.
 *
 * <p>Where one noun's figure may exceed the other's (a complaint of last year followed up in this one), numerator and
 * denominator are two nouns; where that would be an error, they are one noun and a trait of it.
 *
 * <p>Of the meanings of 0 none fits a meeting to which nobody was invited, repairs without proposals, an empty schedule
 * or a neighbourhood that never reports. There the default stands: no result, and a meaning that nobody has declared.
 */
final class Kosakata {

    /** Nothing was requested: there was nothing to serve. */
    static final Kebijakan BILA_TIDAK_ADA_PERMINTAAN = Kebijakan.BAWAAN.penyebutNol(Makna.TIDAK_ADA_PERMINTAAN);

    /** What is measured does not exist. */
    static final Kebijakan BILA_TIDAK_ADA_OBJEK = Kebijakan.BAWAAN.penyebutNol(Makna.TIDAK_ADA_OBJEK);

    /** It cannot be 0 in reality. */
    static final Kebijakan BILA_KESALAHAN_DATA = Kebijakan.BAWAAN.penyebutNol(Makna.KESALAHAN_DATA);

    static final Satuan KEGIATAN = new Satuan("kegiatan");

    // pelayanan administrasi wilayah
    static final Populasi<Kelurahan> KELURAHAN = Populasi.of("kelurahan");
    static final Ukuran<Kelurahan> NILAI_SKM = Ukuran.of("nilai survey kepuasan masyarakat");
    static final Populasi<Rekomendasi> REKOMENDASI = Populasi.of("rekomendasi");
    static final Ciri<Rekomendasi> DITERBITKAN = Ciri.of("diterbitkan");
    static final Populasi<Pengajuan> PENGAJUAN = Populasi.of("pengajuan dari masyarakat", "pengajuan");
    static final Populasi<TindakLanjut> TINDAK_LANJUT_PENGADUAN =
            Populasi.of("tindak lanjut pengaduan masyarakat", "pengaduan");
    static final Populasi<Pengaduan> PENGADUAN = Populasi.of("pengaduan masyarakat", "pengaduan");
    static final Skor NILAI_SKM_KECAMATAN = Skor.of("Nilai Survey Kepuasan Masyarakat");
    static final Skor NILAI_SAKIP = Skor.of("Nilai SAKIP Kecamatan");

    // pelayanan umum
    static final Populasi<Layanan> KEPENDUDUKAN = Populasi.of("pelayanan administrasi kependudukan", "pelayanan");
    static final Populasi<Layanan> UMUM_LAINNYA = Populasi.of("pelayanan administrasi umum lainnya", "pelayanan");
    static final Populasi<Layanan> SURAT_TANAH = Populasi.of("pelayanan administrasi surat tanah", "pelayanan");
    static final Ciri<Layanan> SESUAI_STANDAR = Ciri.of("sesuai standar pelayanan");
    static final Populasi<TindakLanjut> TINDAK_LANJUT_KELUHAN =
            Populasi.of("tindak lanjut keluhan/pengaduan pelayanan administratif", "pengaduan");
    static final Populasi<Pengaduan> KELUHAN = Populasi.of("keluhan/pengaduan pelayanan administratif", "pengaduan");
    static final Populasi<Kegiatan> SOSIALISASI_PELAYANAN = Populasi.of("sosialisasi pelayanan publik", "kegiatan");
    static final Populasi<Kegiatan> MONEV_PELAYANAN = Populasi.of("monev pelayanan publik", "kegiatan");
    static final Ciri<Kegiatan> DILAKSANAKAN = Ciri.of("dilaksanakan");

    // Musrenbang
    static final Populasi<Peserta> PESERTA_MUSRENBANG = Populasi.of("peserta musrenbang kecamatan", "orang");
    static final Populasi<Undangan> UNDANGAN_MUSRENBANG = Populasi.of("undangan musrenbang kecamatan", "orang");
    static final Ciri<Peserta> HADIR = Ciri.of("hadir");
    static final Populasi<Unsur> UNSUR_MUSRENBANG = Populasi.of("unsur musrenbang kecamatan", "unsur");
    static final Ciri<Unsur> TERWAKILI = Ciri.of("terwakili");
    static final Populasi<Usulan> USULAN_MUSRENBANG = Populasi.of("usulan musrenbang kelurahan", "usulan");
    static final Ciri<Usulan> MENJADI_PRIORITAS = Ciri.of("menjadi prioritas");

    // ketenteraman, prasarana dan lingkungan
    static final Populasi<PosKamling> POS_KAMLING = Populasi.of("pos kamling di wilayah kecamatan", "pos");
    static final Ciri<PosKamling> DIPAKAI_SISKAMLING = Ciri.of("aktif dipakai untuk Siskamling");
    static final Populasi<Prasarana> PRASARANA = Populasi.of("prasarana dan sarana umum di wilayah kecamatan", "unit");
    static final Ciri<Prasarana> TELAH_DIPERBAIKI = Ciri.of("telah diperbaiki");
    static final Populasi<Usulan> USULAN_MASYARAKAT = Populasi.of("usulan masyarakat", "usulan");
    static final Ciri<Usulan> TERAKOMODIR = Ciri.of("terakomodir melalui musrenbang kecamatan");
    static final Populasi<Kegiatan> JADWAL_GOTONG_ROYONG = Populasi.of("kegiatan gotong royong terjadwal", "kegiatan");
    static final Ciri<Kegiatan> TERLAKSANA = Ciri.of("terlaksana");

    // ekonomi, kesejahteraan dan pemberdayaan masyarakat
    static final Populasi<Lembaga> ORMAS =
            Populasi.of("organisasi sosial kemasyarakatan di wilayah kecamatan", "organisasi");
    static final Populasi<Lembaga> LEMBAGA = Populasi.of("lembaga kemasyarakatan", "lembaga");
    static final Ciri<Lembaga> AKTIF = Ciri.of("aktif");
    static final Populasi<UnitUsaha> UKM =
            Populasi.of("UKM, usaha perdagangan dan koperasi di wilayah kecamatan", "unit usaha");
    static final Ciri<UnitUsaha> MENDAPAT_PEMBINAAN = Ciri.of("mendapat pembinaan");
    static final Populasi<Peserta> PESERTA_MTQ = Populasi.of("peserta terdaftar MTQ tingkat kecamatan", "orang");
    static final Ciri<Peserta> IKUT_SERTA = Ciri.of("ikut serta");
    static final Populasi<CabangLomba> CABANG_LOMBA = Populasi.of("cabang lomba MTQ menurut LPTQ", "cabang lomba");
    static final Ciri<CabangLomba> DISELENGGARAKAN = Ciri.of("diselenggarakan");
    static final Populasi<Sekolah> SEKOLAH = Populasi.of("sekolah tingkat SD, SLTP dan SLTA", "sekolah");
    static final Ciri<Sekolah> MENGIKUTI_LOMBA = Ciri.of("mengikuti lomba sekolah sehat");
    static final DaftarButir PEMBINAAN_PEMBERDAYAAN = DaftarButir.of(
            "pembinaan, sosialisasi dan monev pemberdayaan masyarakat",
            "Pembinaan Lembaga Kemasyarakatan Kelurahan",
            "Pembinaan Kader PKK Kecamatan",
            "Sosialisasi penyelenggaraan KLA / Forum Anak Tingkat Kecamatan",
            "Sosialisasi Forum Kecamatan Sehat",
            "Monev UKS di Kecamatan");
    static final DaftarButir KEGIATAN_KEAGAMAAN =
            DaftarButir.of("kegiatan keagamaan", "Pelaksanaan MTQ Tingkat Kecamatan");

    // profil dan monografi
    static final Populasi<Dokumen> PROFIL_KECAMATAN = Populasi.of("Dokumen Profil Kecamatan", "dokumen");
    static final Populasi<Dokumen> MONOGRAFI_KECAMATAN = Populasi.of("Dokumen Monografi Kecamatan", "dokumen");
    static final Ciri<Dokumen> DISUSUN = Ciri.of("disusun");
    static final Ciri<Dokumen> DISUSUN_TEPAT_WAKTU = Ciri.of("disusun tepat waktu");

    private Kosakata() {}
}
