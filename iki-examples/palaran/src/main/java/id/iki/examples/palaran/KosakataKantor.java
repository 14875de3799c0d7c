// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Populasi;
import id.iki.examples.palaran.Objek.Barang;
import id.iki.examples.palaran.Objek.Berkas;
import id.iki.examples.palaran.Objek.Entri;
import id.iki.examples.palaran.Objek.Laporan;
import id.iki.examples.palaran.Objek.Permohonan;
import id.iki.examples.palaran.Objek.Surat;

/**
 * The nouns of the office's own administration: treasury, planning documents, goods, letters and staff matters. Units
 * that the decree does not print (<i>berkas</i>, <i>entri</i>, <i>lembar</i>) are assumed; the wordings that rest on
 * one say so.
 */
final class KosakataKantor {

    // perbendaharaan
    static final Populasi<Berkas> SPP = Populasi.of("SPP", "berkas");
    static final Populasi<Berkas> SPM = Populasi.of("SPM", "berkas");
    static final Populasi<Berkas> SPP_GAJI = Populasi.of("SPP gaji dan tunjangan", "berkas");
    static final Populasi<Berkas> SPM_GAJI = Populasi.of("SPM gaji dan tunjangan", "berkas");
    static final Ciri<Berkas> DIAJUKAN = Ciri.of("diajukan");
    static final Populasi<Berkas> BERKAS_PENCAIRAN = Populasi.of("berkas pencairan", "berkas");
    static final Populasi<Berkas> BERKAS_PENCAIRAN_GAJI = Populasi.of("berkas pencairan gaji dan tunjangan", "berkas");
    static final Populasi<Berkas> LAPORAN_KAS = Populasi.of("berkas laporan penerimaan dan pengeluaran", "berkas");
    static final Populasi<Berkas> LAPORAN_PENYERAPAN =
            Populasi.of("berkas laporan realisasi penyerapan anggaran kegiatan", "berkas");
    static final Populasi<Berkas> BERKAS_BELANJA = Populasi.of("berkas belanja", "berkas");
    static final Ciri<Berkas> DI_SPJ_KAN = Ciri.of("di-SPJ-kan");
    static final Populasi<Berkas> BAHAN_PERTANGGUNGJAWABAN = Populasi.of("bahan laporan pertanggungjawaban", "berkas");
    static final Ciri<Berkas> DISIAPKAN = Ciri.of("disiapkan");
    static final Populasi<Entri> BUKU_KAS_UMUM = Populasi.of("entri buku kas umum", "entri");
    static final Populasi<Entri> PENUTUPAN_KAS = Populasi.of("entri register penutupan kas", "entri");
    static final Ciri<Entri> DIKERJAKAN = Ciri.of("dikerjakan");
    static final Populasi<Berkas> SURAT_SETORAN_PAJAK = Populasi.of("Surat Setoran Pajak", "lembar");
    static final Ciri<Berkas> DIBAYARKAN = Ciri.of("dibayarkan");
    static final Populasi<Berkas> SPT_TAHUNAN = Populasi.of("SPT Tahunan", "SPT");
    static final Ciri<Berkas> DILAPORKAN = Ciri.of("dilaporkan");

    // perencanaan, pelaporan dan keuangan
    static final DaftarButir DOKUMEN_PERENCANAAN = DaftarButir.of(
            "Dokumen Perencanaan Program Kerja dan Kegiatan Kecamatan",
            "Dokumen Renstra",
            "Dokumen Renja",
            "Dokumen RKA/DPA",
            "Dokumen RKA/DPA Perubahan");
    static final DaftarButir DOKUMEN_PELAPORAN =
            DaftarButir.of("Dokumen Pelaporan", "Dokumen Laporan Tahunan", "Dokumen LKPI dan LPPD");
    static final DaftarButir DOKUMEN_LAKIP = DaftarButir.of(
            "Dokumen LAKIP Kecamatan",
            "Dokumen LAKIP",
            "Dokumen IKU Kecamatan",
            "Dokumen IKI Kecamatan",
            "Dokumen Pengukuran Kinerja",
            "Dokumen Review Renstra",
            "Dokumen Perjanjian Kinerja Kecamatan",
            "Dokumen Rencana Aksi Kecamatan");
    static final Populasi<Laporan> REALISASI_BELANJA =
            Populasi.of("laporan realisasi belanja barang dan jasa", "laporan");
    static final Ciri<Laporan> DIINPUT_E_TEPIAN = Ciri.of("diinput dalam aplikasi e-tepian");
    static final Populasi<Berkas> PENANGANAN_KEUANGAN = Populasi.of("penanganan administrasi keuangan", "berkas");

    // barang milik kantor
    static final Populasi<Barang> BARANG_REGISTER = Populasi.of("barang pada buku register", "barang");
    static final Populasi<Barang> BARANG_MILIK_KANTOR = Populasi.of("barang milik kantor", "barang");
    static final Populasi<Barang> BARANG_INVENTARIS = Populasi.of("barang inventaris kantor", "barang");
    static final Ciri<Barang> TERDATA_DALAM_KARTU = Ciri.of("terdata dalam Kartu Inventaris Kantor");

    // surat-menyurat dan kepegawaian
    static final Populasi<Surat> SURAT_MASUK = Populasi.of("surat masuk", "surat");
    static final Populasi<Surat> SURAT_KELUAR = Populasi.of("surat keluar", "surat");
    static final Ciri<Surat> DICATAT = Ciri.of("dicatat dalam buku agenda");
    static final Populasi<Berkas> ARSIP = Populasi.of("dokumen");
    static final Ciri<Berkas> DIARSIP = Ciri.of("diarsip");
    static final Populasi<Permohonan> KENAIKAN_PANGKAT = Populasi.of("permohonan kenaikan pangkat", "permohonan");
    static final Populasi<Permohonan> KENAIKAN_GAJI = Populasi.of("permohonan kenaikan gaji berkala", "permohonan");
    static final Populasi<Permohonan> CUTI = Populasi.of("permohonan cuti", "permohonan");
    static final Populasi<Permohonan> IZIN = Populasi.of("permohonan izin", "permohonan");

    private KosakataKantor() {}
}
