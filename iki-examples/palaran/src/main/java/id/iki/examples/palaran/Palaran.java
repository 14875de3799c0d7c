// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static java.util.stream.Collectors.joining;

import id.iki.core.fakta.DataKinerja;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.result.Result;
import java.time.LocalDate;

/**
 * The decree of the district head (<i>camat</i>) of Palaran on individual performance indicators, with sample figures.
 *
 * <pre>{@code
 * Laporan laporan = Laporan.of(Palaran.keputusan(), Palaran.data());
 * }</pre>
 */
public final class Palaran {

    private static final Keputusan KEPUTUSAN = Keputusan.builder()
            .jenis("KEPUTUSAN CAMAT PALARAN KOTA SAMARINDA")
            .nomor("000/0010/400.02")
            .tentang("INDIKATOR KINERJA INDIVIDU PADA KANTOR KECAMATAN PALARAN KOTA SAMARINDA")
            .penetap("CAMAT PALARAN")
            .addMenimbang(
                    "Bahwa untuk melaksanakan ketentuan pasal 3 dan pasal 4 Peraturan Menteri Pendayagunaan Aparatur"
                            + " Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama"
                            + " di Lingkungan Instansi Pemerintah, maka perlu menetapkan Indikator Kinerja Utama"
                            + " (IKU);",
                    "Bahwa untuk dapat mencapai Indikator Kinerja Utama di maksud perlu dijabarkan kedalam Indikator"
                            + " Kinerja Individu (IKI);",
                    "Bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan b, perlu menetapkan"
                            + " Keputusan Camat Palaran tentang Indikator Kinerja Individu (IKI).")
            .addMengingat(
                    "Undang-undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia"
                            + " Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587)"
                            + " sebagaimana telah diubah dengan Peraturan Pemerintah Pengganti Undang-undang Nomor 2"
                            + " Tahun 2014 tentang Perubahan Undang-undang Nomor 23 Tahun 2014 tentang Pemerintahan"
                            + " Daerah (lembaran Negara Republik Indonesia Tahun 2014 Nomor 246);",
                    "Undang-undang Nomor 10 Tahun 2004 tentang Pembentukan Peraturan Perundang-undangan (Lembaran"
                            + " Negara Republik Indonesia Tahun 2004 nomor 53, Tambahan Lembaran Negara Republik"
                            + " Indonesia Nomor 4389);",
                    "Undang-undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia"
                            + " Tahun 2004 Nomor 125, Tambahan Lembaran Negara Republik Indonesia Nomor 4437);",
                    "Peraturan Pemerintah Nomor 58 Tahun 2005 tentang Pengelolaan Keuangan Daerah (Lembaran Negara"
                            + " Republik Indonesia Tahun 2000 Nomor 211, Tambahan Lembaran Negara Republik Indonesia"
                            + " Nomor 4029);",
                    "Instruksi Presiden Nomor 5 Tahun 2004 tentang Percepatan Pemberantasan Korupsi;",
                    "Instruksi Presiden Nomor 7 Tahun 1999 tentang Akuntabilitas Kinerja Instansi Pemerintahan;",
                    "Peraturan Menteri Dalam Negeri Nomor 13 Tahun 2006 tentang Kinerja Utama di Lingkungan Instansi"
                            + " Pemerintah;",
                    "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/20/M/PAN/11/2007 tentang Pedoman"
                            + " Penyusunan Indikator Kinerja Utama;",
                    "Peraturan Daerah Kota Samarinda Nomor 4 tahun 2016 Tentang Pembentukan dan Susunan Perangkat"
                            + " Daerah Kota Samarinda (Lembaran Daerah Kota Samarinda Tahun 2016 Nomor 4);",
                    "Peraturan Walikota No. XX tentang SOTK Dinas/Badan/Kecamatan")
            .addMenetapkan(
                    "KESATU",
                    "Indikator Kinerja Individu sebagaimana tercantum dalam lampiran keputusan ini, merupakan acuan"
                            + " ukuran kinerja yang digunakan oleh Kecamatan untuk menetapkan evaluasi capaian kinerja"
                            + " individu.")
            .addMenetapkan(
                    "Kedua",
                    "Penyusunan Laporan Pencapaian Kinerja dan Evaluasi terhadap pencapaian kinerja dilakukan oleh"
                            + " setiap Pimpinan Unit Kerja dan disampaikan kepada Camat Palaran.")
            .addMenetapkan("Ketiga", "Keputusan ini berlaku sejak tanggal ditetapkan.")
            .tempat("Samarinda")
            .tanggal(LocalDate.of(2019, 4, 1))
            .addTembusan(
                    "Walikota Samarinda",
                    "Inspektorat Daerah Kota Samarinda",
                    "Bagian Organisasi Sekretariat Daerah Kota Samarinda")
            .periode(Periode.tahun(2019))
            .addJabatan(
                    Camat.JABATAN,
                    KasiPelayananUmum.JABATAN,
                    KasiEkonomiPembangunan.JABATAN,
                    KasiKesejahteraan.JABATAN,
                    KasiLingkunganHidup.JABATAN,
                    BendaharaPengeluaran.JABATAN,
                    BendaharaPembantuGaji.JABATAN,
                    StaffPerencanaan.JABATAN,
                    BendaharaBarang.JABATAN,
                    StaffKesejahteraan.JABATAN,
                    StaffPemerintahan.JABATAN,
                    StaffPelayananUmum.JABATAN,
                    StaffLingkunganHidup.JABATAN,
                    StaffEkonomiPembangunan.JABATAN,
                    StaffUmumKepegawaian.JABATAN,
                    Lurah.JABATAN,
                    SekretarisLurah.JABATAN,
                    BendaharaPembantu.JABATAN,
                    KasiPemerintahanKelurahan.JABATAN,
                    TanpaJabatanKelurahan.JABATAN,
                    KasiKesejahteraanKelurahan.JABATAN)
            .build();

    /**
     * Returns the decree: 21 positions with 87 wordings, in the order of the print.
     *
     * @return the decree
     */
    public static Keputusan keputusan() {
        return KEPUTUSAN;
    }

    /**
     * Returns invented figures for 2019 (DATA CONTOH), marked as such.
     *
     * @return the figures
     */
    public static DataKinerja data() {
        return DataContoh.DATA;
    }

    /**
     * Prints every wording of the decree with its value, or with why it has none.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.print(teks(Laporan.of(keputusan(), data())));
    }

    private static String teks(Laporan laporan) {
        StringBuilder teks = new StringBuilder("DATA CONTOH: semua angka di bawah ini karangan.\n")
                .append(laporan.keputusan().sitasi())
                .append('\n')
                .append(laporan.data().periode().nama())
                .append('\n');
        for (Laporan.PerJabatan satu : laporan.jabatan()) {
            teks.append('\n').append(satu.jabatan().nama()).append('\n');
            satu.jabatan()
                    .catatan()
                    .ifPresent(c -> teks.append("  Catatan: ").append(c).append('\n'));
            satu.baris()
                    .forEach(b -> teks.append("  ")
                            .append(b.rumusan().bunyi())
                            .append("\n    = ")
                            .append(hasil(b))
                            .append('\n'));
        }
        return teks.toString();
    }

    private static String hasil(Laporan.Baris baris) {
        Result<Nilai> hasil = baris.realisasi().hasil();
        return hasil.fold(
                nilai -> nilai.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL)
                        + hasil.tanda().stream().map(t -> ". " + t.keterangan()).collect(joining()),
                gagal -> "tanpa hasil. " + gagal.keterangan());
    }

    private Palaran() {}
}
