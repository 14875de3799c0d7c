// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Populasi;
import id.iki.examples.palaran.Objek.Berkas;
import id.iki.examples.palaran.Objek.Dokumen;
import id.iki.examples.palaran.Objek.Kegiatan;
import id.iki.examples.palaran.Objek.Laporan;
import id.iki.examples.palaran.Objek.Layanan;
import id.iki.examples.palaran.Objek.Lembaga;
import id.iki.examples.palaran.Objek.Pengaduan;
import id.iki.examples.palaran.Objek.Peserta;
import id.iki.examples.palaran.Objek.RukunTetangga;
import id.iki.examples.palaran.Objek.TindakLanjut;
import id.iki.examples.palaran.Objek.Undangan;
import id.iki.examples.palaran.Objek.UnitUsaha;
import id.iki.examples.palaran.Objek.Usulan;
import id.iki.examples.palaran.Objek.Warga;

/**
 * The nouns of a village (<i>kelurahan</i>). A lurah answers for the figures of one village, the camat for those of
 * all; so the same words of the decree are another noun here than in {@link Kosakata}.
 */
final class KosakataKelurahan {

    // pelayanan
    static final Populasi<Layanan> KEPENDUDUKAN_KELURAHAN =
            Populasi.of("pelayanan administrasi kependudukan di kelurahan", "pelayanan");
    static final Populasi<Layanan> UMUM_LAINNYA_KELURAHAN =
            Populasi.of("pelayanan administrasi umum lainnya di kelurahan", "pelayanan");
    static final Populasi<TindakLanjut> TINDAK_LANJUT_KELUHAN_KELURAHAN =
            Populasi.of("tindak lanjut keluhan/pengaduan pelayanan administratif di kelurahan", "pengaduan");
    static final Populasi<Pengaduan> KELUHAN_KELURAHAN =
            Populasi.of("keluhan/pengaduan pelayanan administratif di kelurahan", "pengaduan");
    static final Populasi<Berkas> PENYELESAIAN_PERTANAHAN =
            Populasi.of("penyelesaian administrasi pertanahan di kelurahan", "berkas");
    static final Populasi<Berkas> PERTANAHAN = Populasi.of("administrasi pertanahan di kelurahan", "berkas");

    // rukun tetangga dan ketertiban
    static final Populasi<RukunTetangga> RT_KELURAHAN = Populasi.of("RT di kelurahan", "RT");
    static final Populasi<RukunTetangga> RT_KECAMATAN = Populasi.of("RT se-Kecamatan", "RT");
    static final Ciri<RukunTetangga> MEMENUHI_KRITERIA_AKTIF = Ciri.of("memenuhi kriteria aktif");
    static final Populasi<Laporan> LAPORAN_RT = Populasi.of("laporan data RT", "laporan");
    static final Ciri<Laporan> TEPAT_WAKTU = Ciri.of("tepat waktu");
    static final Populasi<Kegiatan> SOSIALISASI_RT = Populasi.of("sosialisasi administrasi RT", "kegiatan");
    static final Populasi<Kegiatan> MONEV_RT = Populasi.of("monev administrasi RT", "kegiatan");
    static final Populasi<Kegiatan> KOORDINASI_PENERTIBAN = Populasi.of("koordinasi penertiban", "kegiatan");

    // Musrenbang, profil dan ekonomi
    static final Populasi<Peserta> PESERTA_MUSRENBANG_KELURAHAN =
            Populasi.of("peserta musrenbang di kelurahan", "orang");
    static final Populasi<Undangan> UNDANGAN_MUSRENBANG_KELURAHAN =
            Populasi.of("undangan musrenbang di kelurahan", "orang");
    static final Populasi<Usulan> USULAN_MUSRENBANG_DI_KELURAHAN =
            Populasi.of("usulan musrenbang di kelurahan", "usulan");
    static final Populasi<Dokumen> PROFIL_KELURAHAN = Populasi.of("Dokumen Profil Kelurahan", "dokumen");
    static final Populasi<UnitUsaha> UKM_KELURAHAN =
            Populasi.of("UKM, usaha perdagangan dan koperasi di kelurahan", "unit usaha");

    // masyarakat dan lingkungan
    static final Populasi<Warga> MASYARAKAT = Populasi.of("masyarakat di kelurahan", "orang");
    static final Ciri<Warga> MEMILAH_SAMPAH = Ciri.of("melakukan pemilahan sampah");
    static final Populasi<Lembaga> LEMBAGA_KELURAHAN = Populasi.of("lembaga kemasyarakatan di kelurahan", "lembaga");
    static final DaftarButir PEMBINAAN_KELURAHAN = DaftarButir.of(
            "pembinaan, sosialisasi dan monev pemberdayaan masyarakat di kelurahan",
            "Pembinaan Lembaga Kemasyarakatan Kelurahan",
            "Pembinaan Kader PKK Kelurahan",
            "Pembinaan Karang Taruna");

    private KosakataKelurahan() {}
}
