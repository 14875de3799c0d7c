// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static id.iki.examples.palaran.Kosakata.*;
import static id.iki.examples.palaran.KosakataKelurahan.*;
import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;

/** LURAH: its ratios are printed in full; others are completed from them. */
final class Lurah {

    private static final Sasaran PELAYANAN = Sasaran.of(Bunyi.dibetulkan(
                    "Menigkatnya kualitas pelayanan publik di kelurahan",
                    "Meningkatnya kualitas pelayanan publik di kelurahan"))
            .indikator(
                    Bunyi.dibetulkan(
                            "1. Presentase pelayanan administrasi kependudukan sesuai standar pelayanan",
                            "1. Persentase pelayanan administrasi kependudukan sesuai standar pelayanan"),
                    Rumusan.of(
                                    "Jumlah pelayanan administrasi kependudukan sesuai standar pelayanan dibanding"
                                            + " dengan jumlah pelayanan administrasi kependudukan pada kelurahan dikali"
                                            + " 100%",
                                    jumlah(KEPENDUDUKAN_KELURAHAN)
                                            .yang(SESUAI_STANDAR)
                                            .dibagi(jumlah(KEPENDUDUKAN_KELURAHAN))
                                            .kaliSeratusPersen())
                            .sumber("Data Kelurahan")
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN));

    private static final Sasaran PEMERINTAHAN = Sasaran.of(
                    "Meningkatnya Kinerja Penyelenggaraan Tugas Umum Pemerintahan di Kelurahan")
            .indikator(
                    "Persentase Pelayanan administrasi umum lainnya sesuai standar pelayanan",
                    Rumusan.of(
                                    "Jumlah pelayanan administrasi umum lainnya sesuai standar pelayanan dibandingkan"
                                            + " dengan jumlah pelayanan administrasi umum lainnya pada kelurahan dikali"
                                            + " 100%",
                                    jumlah(UMUM_LAINNYA_KELURAHAN)
                                            .yang(SESUAI_STANDAR)
                                            .dibagi(jumlah(UMUM_LAINNYA_KELURAHAN))
                                            .kaliSeratusPersen())
                            .sumber("Data Kelurahan")
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN))
            .indikator(
                    "2. Persentase keluhan/pengaduan pelayanan administratif yang ditindaklanjuti",
                    Rumusan.of(
                                    "Jumlah keluhan/pengaduan pelayanan administratif yang ditindaklanjuti dibandingkan"
                                            + " jumlah keluhan/pengaduan pelayanan administratif dikali 100 %",
                                    jumlah(TINDAK_LANJUT_KELUHAN_KELURAHAN)
                                            .dibagi(jumlah(KELUHAN_KELURAHAN))
                                            .kaliSeratusPersen())
                            .sumber("Data pengaduan masyarakat")
                            .kebijakan(BILA_TIDAK_ADA_PERMINTAAN))
            .indikator(
                    "Persentase RT yang aktif",
                    Rumusan.of(
                                    Bunyi.dibetulkan(
                                            "Jumlah RT yang memenuhi kriteriaaktif dibandingkan dengan jumlah RT se Kecamatan"
                                                    + " di kali 100%",
                                            "Jumlah RT yang memenuhi kriteria aktif dibandingkan dengan jumlah RT se Kecamatan"
                                                    + " di kali 100%"),
                                    jumlah(RT_KELURAHAN)
                                            .yang(MEMENUHI_KRITERIA_AKTIF)
                                            .dibagi(jumlah(RT_KECAMATAN))
                                            .kaliSeratusPersen())
                            .sumber("Seksi Pemerintahan")
                            .disimpulkan("Pembilang dibaca sebagai RT di kelurahan; penyebut tetap RT se-Kecamatan"
                                    + " seperti tercetak, sehingga satu kelurahan tidak dapat mencapai 100 %.")
                            .kebijakan(BILA_KESALAHAN_DATA));

    static final Jabatan JABATAN = Jabatan.builder()
            .kode("lurah")
            .nama("LURAH")
            .tugas("Membantu Camat dalam mengoordinasikan serta mengendalikan penyelenggaraan pemerintahan, pelayanan"
                    + " publik, dan pemberdayaan masyarakat kelurahan.")
            .addFungsi("a", "Melaksanakan kegiatan pemerintahan kelurahan;")
            .addFungsi("b", "Melaksanakan pemberdayaan masyarakat;")
            .addFungsi("c", "Melaksanakan pelayanan masyarakat;")
            .addFungsi(
                    "d",
                    Bunyi.dibetulkan(
                            "Melaksanakan pemeliharaan ketertarikan dan ketertiban umum;",
                            "Melaksanakan pemeliharaan ketenteraman dan ketertiban umum;"))
            .addFungsi("e", "Melaksanakan pemeliharaan prasarana dan fasilitas pelayanan umum; dan")
            .addFungsi(
                    "f",
                    "Melaksanakan tugas lain yang diberikan oleh Camat sesuai dengan ketentuan peraturan"
                            + " perundang-undangan.")
            .atasan("Camat")
            .addSasaran(PELAYANAN, PEMERINTAHAN)
            .catatan("Menurut isinya, indikator pelayanan administrasi umum lainnya dan keluhan/pengaduan termasuk"
                    + " sasaran pertama; keduanya dibiarkan pada sasaran yang tercetak.")
            .build();

    private Lurah() {}
}
