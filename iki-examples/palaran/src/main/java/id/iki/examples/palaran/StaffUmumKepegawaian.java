// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.KosakataKantor.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.fakta.Populasi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.examples.palaran.Objek.Permohonan;

/** STAFF UMUM & KEPEGAWAIAN: letters, archive and staff matters, six counts for two indicators. */
final class StaffUmumKepegawaian {

    private static final Sasaran KESEKRETARIATAN = Sasaran.of(
                    "Meningkatnya Pelayanan Administrasi Kesekretariatan di Kecamatan Palaran")
            .indikator(
                    "Jumlah surat masuk dan keluar yang dicatat dalam buku agenda",
                    Rumusan.of(
                                    "1. Jumlah penanganan surat menyurat",
                                    jumlah(SURAT_MASUK)
                                            .yang(DICATAT)
                                            .dan(jumlah(SURAT_KELUAR).yang(DICATAT)))
                            .sumber("1. Register surat masuk/keluar maupun online")
                            .disimpulkan("Apa yang dihitung diambil dari indikatornya, yaitu surat masuk dan surat"
                                    + " keluar yang dicatat dalam buku agenda."),
                    Rumusan.of("2. Jumlah dokumen yang diarsip", jumlah(ARSIP).yang(DIARSIP))
                            .sumber("2. Register arsip surat"));

    private static final Sasaran KEPEGAWAIAN = Sasaran.of(
                    "Meningkatnya pelayanan administrasi kepegawaian di Kecamatan Palaran")
            .indikator(
                    "Jumlah pelayanan administrasi kepegawaian yang diproses",
                    permohonan("1. Jumlah permohonan kenaikan pangkat", KENAIKAN_PANGKAT),
                    permohonan("2. Jumlah permohonan kenaikan gaji berkala", KENAIKAN_GAJI),
                    permohonan("3. Jumlah permohonan cuti", CUTI),
                    permohonan("4. Jumlah permohonan ijin", IZIN));

    /** Two sources are printed beside the four counts, not one beside each. */
    private static Rumusan permohonan(String bunyi, Populasi<Permohonan> permohonan) {
        return Rumusan.of(bunyi, jumlah(permohonan)).sumber("1. DUK", "2. Data Kepegawaian");
    }

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("staff-umum-dan-kepegawaian")
            .nama("STAFF UMUM & KEPEGAWAIAN")
            .tugas("Membantu Kasubag Umum dan Kepegawaian dalam melaksanakan tugas sesuai dengan bidangnya.")
            .addFungsi("a", "Memproses data-data administrasi kepegawaian dan pelaporan;")
            .addFungsi("b", "Memproses administrasi umum dan ketatausahaan;")
            .addFungsi("c", "Menyiapkan keperluan rapat, ruangan, soundsystem, dokumentasi dan daftar hadir;")
            .addFungsi("d", "Mencatat surat masuk dan keluar dalam buku agenda surat;")
            .addFungsi(
                    "e",
                    "Melaksanakan tugas lainnya yang diberikan oleh atasan sesuai dengan ketentuan peraturan"
                            + " perundang-undangan.")
            .atasan("Kasubag Umum dan Kepegawaian")
            .addSasaran(KESEKRETARIATAN, KEPEGAWAIAN)
            .build();

    private StaffUmumKepegawaian() {}
}
