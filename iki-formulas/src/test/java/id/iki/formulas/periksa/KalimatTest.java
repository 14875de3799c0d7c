// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences by themselves: what is found in each, and nothing else. */
class KalimatTest {

    private static List<String> kode(String kalimat) {
        return Pemeriksaan.kalimat(kalimat).temuan().stream()
                .map(t -> t.kode().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jumlah A dibagi jumlah A x 100 % | PEMBILANG_SAMA_PENYEBUT",
                "Jumlah A yang B dibagi jumlah A x 100 % |",
                "Jumlah A yang B dibandingkan jumlah seluruh A x 100 % |",
                "Jumlah A yang B dibandingkan dengan jumlah A yang ada di kali 100% |",
                "Jumlah A yang B dibanding dengan jumlah A dikali 100 % |",
                "Jumlah A yang B berbanding dengan jumlah A X 100% |",
                "Jumlah A yang B berbanding jumlah banyaknya A dikalikan 100% |",
                "Jumlah A yang B / jumlah A X 100% |",
                "(Jumlah A yang B) / (jumlah A) x 100% |",
                "(Jumlah A yang B)/(jumlah A) x 100% |",
                "Jumlah A yang B : jumlah A x 100% |",
                "Jumlah A yang B ÷ jumlah A x 100% |",
                "Jumlah A yang B dibagi jumlah A |",
                "1. Jumlah A yang B dibagi jumlah A x 100 % |",
                "Jumlah A yang B dibagi jumlah C x 100 % | PEMBILANG_BUKAN_BAGIAN",
                "Jumlah A di wilayah kecamatan dibagi jumlah A pada kecamatan x 100% |",
                "Jumlah A yang hadir sekurang-kurangnya 75 orang dari semua unsur, berbanding jumlah A yang hadir x 100%"
                        + " | PEMBILANG_SAMA_PENYEBUT",
                "Jumlah A dengan nilai sekurang-kurangnya 75 dibagi jumlah A x 100 % |",
                "Jumlah A x 100% | TANPA_PENYEBUT",
                "Jumlah A yang B di kali 100% Jenis A : 1. C 2. D | TANPA_PENYEBUT",
                "Jumlah keluhan/pengaduan dikali 100% | TANPA_PENYEBUT",
                "Jumlah A dan jumlah B x 100% | TANPA_OPERASI",
                "Jumlah indeks 100% | ",
                "1. Jumlah A yang aktif 2. Target 80% | BEBERAPA_RUMUSAN HANYA_TARGET KRITERIA_TIDAK_JELAS",
                "Persentase A yang B | HANYA_NAMA",
                "2. Prosentase A | SALAH_EJA HANYA_NAMA",
                "Presentase A | SALAH_EJA HANYA_NAMA",
                "Persentasenya A | TANPA_OPERASI",
                "Persentase A, jumlah A yang B dibagi jumlah A x 100 % |",
                "100 % | HANYA_TARGET",
                "Target: 82,5 % | HANYA_TARGET",
                "1. 100 % dari peserta | HANYA_TARGET",
                "100 % dari peserta yang hadir | HANYA_TARGET",
                "Jadwal gotong royong, target 100% | TANPA_OPERASI",
                "Pelaksanaan MTQ | TANPA_OPERASI",
                "Nilai SAKIP Kecamatan |",
                "Rata-rata waktu tunggu |",
                "Dokumen perencanaan terdiri dari : 1. Renstra 2. Renja |",
                "Dokumen perencanaan meliputi : 1. Renstra |",
                "Jumlah A, antara lain B | DAFTAR_TERBUKA",
                "Jumlah A dan lain-lain | DAFTAR_TERBUKA",
                "Jumlah A dll. | DAFTAR_TERBUKA",
                "Jumlah A antar lain B | SALAH_EJA DAFTAR_TERBUKA",
                "Jumlah yang di SPJ kan | SATUAN_TIDAK_JELAS",
                "Jumlah pajak yang dibayarkan | SATUAN_TIDAK_JELAS",
                "Jumlah pajak yang dibayarkan, target 10 | SATUAN_TIDAK_JELAS",
                "Jumlah pajak yang dibayarkan (rupiah) |",
                "Jumlah sosialisasi dan monev | SATUAN_TIDAK_JELAS",
                "Jumlah bahan A dibagi jumlah bahan A yang ada x 100 % | PEMBILANG_SAMA_PENYEBUT",
                "Jumlah bahan-bahan | SATUAN_TIDAK_JELAS",
                "Persentase masyarakat yang memilah sampah | HANYA_NAMA SATUAN_TIDAK_JELAS",
                "Jumlah A yang aktif | KRITERIA_TIDAK_JELAS",
                "Jumlah A yang aktif, yaitu yang rapat tiap bulan |",
                "Jumlah A yang ditindaklanjuti | KRITERIA_TIDAK_JELAS",
                "Jumlah A sesuai standar pelayanan | KRITERIA_TIDAK_JELAS",
                "Jumlah A sesuai dengan ketentuan dan yang memadai | KRITERIA_TIDAK_JELAS KRITERIA_TIDAK_JELAS",
                "Jumlah A sesuai ketentuan dari LPTQ |",
                "Jumlah A sebagaimana ketentuan berlaku | KRITERIA_TIDAK_JELAS",
                "Jumlah A yang interaktif |",
                "Jumlah A tepat waktu | TENGGAT_TIDAK_ADA",
                "Jumlah A tepat waktu sebelum tanggal 5 |",
                "Jumlah A dalam 14 hari, tepat waktu |",
                "Jumlah RT di kelurahan yang aman dibagi jumlah RT se Kecamatan x 100 % | LINGKUP_BERBEDA",
                "Jumlah RT di kelurahan yang aman dibagi jumlah RT se-Kelurahan x 100 % |",
                "Jumlah RT yang aman dibagi jumlah RT se Kecamatan x 100 % |",
                "Jumlah money A | MONEY_UNTUK_MONEV SATUAN_TIDAK_JELAS",
                "Jumlah monev monev A | KATA_BERULANG SATUAN_TIDAK_JELAS",
                "Jumlah A <p>B</p> | SISA_MARKUP SISA_MARKUP",
                "Jumlah A < B > C |",
                "Jumlah KarangTaruna | SALAH_EJA",
                "Jumlah Program& kegiatan | SALAH_EJA",
                "Jumlah pengguna WhatsApp |",
                "Jumlah IJIN dan ijin dan ijin | SALAH_EJA SALAH_EJA",
                "Jumlah degan&degan | SALAH_EJA",
                "'   ' |"
            })
    void a_sentence_has_these_findings(String kalimat, String diharapkan) {
        assertThat(String.join(" ", kode(kalimat))).isEqualTo(diharapkan == null ? "" : diharapkan.strip());
    }

    @Test
    void a_finding_is_a_whole_message() {
        assertThat(Pemeriksaan.kalimat(" Jumlah  RT\nyang aktif dikali 100% ").temuan())
                .containsExactly(
                        new Temuan(
                                AturanPeriksa.TANPA_PENYEBUT,
                                Tempat.of("kalimat"),
                                "Jumlah RT yang aktif dikali 100%",
                                "Rumusan ini dinyatakan dalam persen, tetapi hanya menyebut pembilang. Tanpa penyebut,"
                                        + " persentasenya tidak dapat dihitung.",
                                "Tambahkan 'dibagi jumlah ...' sebelum 'x 100 %'."),
                        new Temuan(
                                AturanPeriksa.KRITERIA_TIDAK_JELAS,
                                Tempat.of("kalimat"),
                                "Jumlah RT yang aktif dikali 100%",
                                "Kriteria 'aktif' tidak ditentukan. Apa yang memenuhinya bergantung pada siapa yang"
                                        + " menghitung.",
                                "Tulis kriterianya, atau sebutkan dokumen yang menetapkannya."));
    }

    @Test
    void words_are_quoted_as_printed_and_corrected() {
        assertThat(Pemeriksaan.kalimat("Jumlah Keterliban KarangTaruna PROGRAM& Tersusnya İİ degan")
                        .temuan())
                .filteredOn(t -> t.kode() == AturanPeriksa.SALAH_EJA)
                .extracting(t -> t.kutipan() + ": " + t.saran())
                .containsExactly(
                        "Keterliban: Mungkin maksudnya 'ketertiban'.",
                        "Tersusnya: Mungkin maksudnya 'tersusunnya'.",
                        "degan: Mungkin maksudnya 'dengan'.",
                        "KarangTaruna: Mungkin maksudnya 'Karang Taruna'.",
                        "PROGRAM&: Mungkin maksudnya 'PROGRAM &'.");
    }

    @Test
    void a_long_hostile_sentence_is_answered() {
        for (String potong :
                Splitter.on('|').split("Jumlah |/ |: |x 100 % |(|<a|dibagi |sekurang-kurangnya 75 orang |a a |&")) {
            assertThat(Pemeriksaan.kalimat(potong.repeat(100_000 / potong.length()))
                            .temuan())
                    .isNotNull();
        }
    }
}
