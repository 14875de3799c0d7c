// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.examples.palaran.Palaran;
import id.iki.formulas.json.ModulJackson2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code iki hitung}, {@code ulang} and {@code skema}: from files to a result that can be computed again. */
class PerintahHitungTest {

    private static final Path MASUKAN = Path.of("src", "test", "resources", "masukan");

    private static String masukan(String nama) {
        return MASUKAN.resolve(nama).toString();
    }

    private static Jalan hitung(String data, String... lagi) {
        String[] args = new String[5 + lagi.length];
        System.arraycopy(
                new String[] {"hitung", "--definisi", masukan("definisi.yaml"), "--data", data}, 0, args, 0, 5);
        System.arraycopy(lagi, 0, args, 5, lagi.length);
        return Jalan.iki(args);
    }

    @Test
    void a_yaml_definition_and_json_facts_give_the_result_document_that_is_committed() throws IOException {
        Jalan jalan = hitung(masukan("data.json"));
        assertThat(jalan.pesan()).isEmpty();
        assertThat(jalan.keluaran()).isEqualTo(Files.readString(MASUKAN.resolve("hasil.json")));
        assertThat(jalan.status()).isEqualTo(1);
    }

    @Test
    void the_empty_form_names_every_fact_that_is_needed() throws IOException {
        Jalan jalan = Jalan.iki("hitung", "--definisi", masukan("definisi.yaml"), "--formulir");
        assertThat(jalan.status()).isZero();
        assertThat(jalan.keluaran()).isEqualTo(Jalan.tercatat("hitung-formulir.csv"));
    }

    @Test
    void bad_rows_are_reported_in_their_place_and_the_rest_is_computed() throws IOException {
        Jalan jalan = hitung(masukan("data.csv"), "--angka", "id", "--contoh");
        String berkas = "Berkas '" + masukan("data.csv") + "' baris ";
        assertThat(jalan.pesan().lines())
                .containsExactly(
                        berkas + "7: fakta 'jumlah desa yang aktiv' tidak dikenal. Yang terdekat:"
                                + " 'jumlah desa yang aktif'.",
                        berkas + "15: fakta 'bukan apa-apa' tidak dikenal.",
                        berkas + "8: kolom ke-3 ('sumber') tidak ada; baris ini berisi 2 sel, kepala tabel 3 kolom.",
                        berkas + "9: Angka '71.25' tidak sah dalam notasi Indonesia.",
                        berkas + "14: fakta 'Aduan' sudah ada pada baris 10; tidak ada yang dipakai.",
                        berkas + "13: 'sudah' bukan jawaban; yang dapat ditulis: tepat waktu, terlambat, selesai,"
                                + " belum, tidak berlaku.");
        assertThat(jalan.keluaran()).isEqualTo(Jalan.tercatat("hitung-csv.json"));
        assertThat(jalan.status()).isEqualTo(1);
        JsonNode angka = new JsonMapper().readTree(jalan.keluaran()).get("angka");
        assertThat(angka.get(0).get("realisasi").get("angka").asText()).isEqualTo("80");
        assertThat(angka.get(2).get("kendala").get(0).get("alasan").asText()).isEqualTo("DATA_BELUM_ADA");
        assertThat(angka.get(2).toString()).contains("baris 9: Angka '71.25' tidak sah dalam notasi Indonesia.");
    }

    @Test
    void a_result_replays_and_a_changed_one_names_the_first_difference(@TempDir Path folder) throws IOException {
        Path hasil = folder.resolve("hasil.json");
        assertThat(hitung(masukan("data.json"), "--out", hasil.toString()).keluaran())
                .isEmpty();
        Jalan sama = Jalan.iki("ulang", hasil.toString());
        assertThat(sama.keluaran()).isEqualTo("Sama: 8 angka dengan jejaknya, begitu pula sidik definisi dan data.\n");
        assertThat(sama.status()).isZero();
        String json = Files.readString(hasil);
        Files.writeString(hasil, json.replaceFirst("\"angka\" : \"55.56\"", "\"angka\" : \"100\""));
        Jalan beda = Jalan.iki("ulang", hasil.toString());
        assertThat(beda.keluaran())
                .isEqualTo("Berbeda. Pada camat/1/1/1, capaian: tercatat 100 %, dihitung ulang 1389/25 %.\n");
        assertThat(beda.status()).isEqualTo(1);
        Files.writeString(hasil, json.replace("\"jumlah\" : \"12\"", "\"jumlah\" : \"13\""));
        assertThat(Jalan.iki("ulang", hasil.toString()).keluaran())
                .startsWith("Berbeda. Pada dokumen, sidik data: tercatat ");
    }

    @Test
    void the_report_of_a_decree_from_files_and_its_record(@TempDir Path folder) throws IOException {
        Path definisi = folder.resolve("palaran.json");
        Files.writeString(
                definisi, ModulJackson2.mapperKetat().writeValueAsString(new DokumenDefinisi(Palaran.keputusan())));
        Path hasil = folder.resolve("hasil.json");
        Jalan bawaan = Jalan.iki("laporan", "--jabatan", "camat", "--hasil", hasil.toString());
        assertThat(bawaan.keluaran())
                .isEqualTo(Jalan.iki("laporan", "--jabatan", "camat").keluaran());
        assertThat(Jalan.iki("ulang", hasil.toString()).keluaran()).startsWith("Sama: 87 angka");
        Jalan tanpaData = Jalan.iki("laporan", "--definisi", definisi.toString());
        assertThat(tanpaData.status()).isEqualTo(2);
        assertThat(tanpaData.pesan()).isEqualTo("Berkas data belum diberikan; pakai --data BERKAS.\n");
        Path csv = folder.resolve("data.csv");
        Files.writeString(
                csv,
                Jalan.iki("hitung", "--definisi", definisi.toString(), "--formulir")
                        .keluaran());
        Jalan kosong = Jalan.iki("laporan", "--definisi", definisi.toString(), "--data", csv.toString());
        assertThat(kosong.status()).isEqualTo(1);
        assertThat(kosong.pesan()).isEmpty();
        assertThat(kosong.keluaran()).contains("belum ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.json", "data.csv"})
    void facts_from_standard_input_are_those_of_the_file(String nama) throws IOException {
        Jalan berkas = hitung(masukan(nama), "--angka", "id");
        Jalan standar = Jalan.iki(
                Files.readAllBytes(MASUKAN.resolve(nama)),
                "hitung",
                "--definisi",
                masukan("definisi.yaml"),
                "--data",
                "-",
                "--angka",
                "id");
        String sebutan = "Berkas '" + masukan(nama) + "'";
        assertThat(standar.pesan()).isEqualTo(berkas.pesan().replace(sebutan, "Masukan standar"));
        assertThat(standar.status()).isEqualTo(berkas.status());
        JsonNode angka = new JsonMapper().readTree(standar.keluaran()).get("angka");
        assertThat(angka.toString().replace("Masukan standar", sebutan))
                .isEqualTo(new JsonMapper()
                        .readTree(berkas.keluaran())
                        .get("angka")
                        .toString());
    }

    @Test
    void a_definition_or_facts_as_yaml_come_from_standard_input() throws IOException {
        byte[] definisi = Files.readAllBytes(MASUKAN.resolve("definisi.yaml"));
        assertThat(Jalan.iki(definisi, "hitung", "--definisi", "-", "--data", masukan("data.json")))
                .isEqualTo(hitung(masukan("data.json")));
        byte[] data = new YAMLMapper()
                .writeValueAsBytes(
                        new JsonMapper().readTree(MASUKAN.resolve("data.json").toFile()));
        for (String awal : new String[] {"", "# data\n", "\n"}) {
            byte[] isi = (awal + new String(data, UTF_8)).getBytes(UTF_8);
            assertThat(Jalan.iki(isi, "hitung", "--definisi", masukan("definisi.yaml"), "--data", "-"))
                    .isEqualTo(hitung(masukan("data.json")));
        }
    }

    @Test
    void standard_input_is_read_once_and_named_in_messages() {
        for (String perintah : new String[] {"hitung", "laporan"}) {
            assertThat(Jalan.iki(new byte[0], perintah, "--definisi", "-", "--data", "-"))
                    .isEqualTo(new Jalan(
                            2, "", "Masukan standar hanya dapat dibaca satu kali; berikan yang lain dari berkas.\n"));
        }
        assertThat(Jalan.iki("[]".getBytes(UTF_8), "periksa", "--bungkam", "-", "--garis-dasar", "-")
                        .pesan())
                .isEqualTo("Masukan standar hanya dapat dibaca satu kali; berikan yang lain dari berkas.\n");
        String[] args = {"hitung", "--definisi", masukan("definisi.yaml"), "--data", "-"};
        assertThat(Jalan.iki("nama;angka\nA;1\n".getBytes(UTF_8), args).pesan())
                .isEqualTo("Masukan standar baris 1: kolom 'fakta' tidak ada. Kolom yang terbaca: nama, angka.\n");
        assertThat(Jalan.iki(new byte[0], args).pesan())
                .isEqualTo("Masukan standar baris 1 kolom 1: tidak ada dokumen di dalamnya.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"definisi", "data", "hasil"})
    void schemas_are_printed(String jenis) throws IOException {
        Jalan jalan = Jalan.iki("skema", jenis);
        assertThat(jalan.status()).isZero();
        assertThat(new JsonMapper().readTree(jalan.keluaran()).get("$id").asText())
                .isEqualTo("urn:iki:skema:" + jenis + "-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                          | baris 1 kolom 2: berkas berakhir sebelum dokumennya selesai.",
                "{]                         | baris 1 kolom 2: bukan JSON yang sah.",
                "``                         | baris 1 kolom 1: tidak ada dokumen di dalamnya.",
                "{\"iki\":\"data/1\",\"iki\":1} | baris 1 kolom 22: properti 'iki' tertulis dua kali.",
                "{\"iki\":\"data/1\",\"dat\":1} | baris 1 kolom 24: properti 'data' belum ada.",
                "{\"iki\":\"data/2\",\"data\":{\"periode\":\"2019\",\"fakta\":[]}} | baris 1 kolom 53: isinya tidak sah (iki must be 'data/1', but was 'data/2').",
                "{\"iki\":\"data/1\",\"data\":{\"periode\":\"19\",\"fakta\":[]}} | baris 1 kolom 35: isinya tidak sah (a period must look like 2019, 2019-S1, 2019-TW3 or 2019-07, but was '19') pada 'data.periode'.",
                "{\"iki\":\"data/1\",\"data\":{\"periode\":\"2019\",\"fakta\":[],\"x\":1}} | baris 1 kolom 59: properti 'x' tidak dikenal (yang dikenal: contoh, fakta, periode) pada 'data.x'.",
                "{\"iki\":\"data/1\",\"data\":{\"fakta\":[]}} | baris 1 kolom 35: properti 'periode' belum ada pada 'data'.",
                "{\"iki\":\"data/1\",\"data\":{\"periode\":\"2019\",\"fakta\":[{\"jenis\":\"X\"}]}} | baris 1 kolom 60: jenis 'X' tidak dikenal pada 'data.fakta[0]'.",
                "{\"iki\":\"data/1\",\"data\":{\"periode\":\"2019\",\"fakta\":[{}]}} | baris 1 kolom 52: properti 'jenis' belum ada pada 'data.fakta[0]'.",
                "{\"iki\":\"data/1\",\"data\":{\"periode\":\"2019\",\"fakta\":7}} | baris 1 kolom 50: bentuk nilainya tidak sesuai pada 'data.fakta'.",
                "{\"iki\":\"data/1\",\"data\":{\"periode\":\"2019\",\"fakta\":[{\"jenis\":\"CACAH\",\"cacah\":{\"populasi\":\"x\"},\"jumlah\":1e1000000000}]}} | baris 1 kolom 102: bentuk nilainya tidak sesuai pada 'data.fakta[0].jumlah'.",
                "{\"iki\":\"data/1\",\"data\":{\"periode\":\"2019\",\"fakta\":[]}} {} | baris 1 kolom 55: ada isi lain sesudah dokumennya.",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ | baris 1 kolom 1: bentuk nilainya tidak sesuai.",
            })
    void what_cannot_be_read_is_one_sentence_with_its_place(String isi, String pesan, @TempDir Path folder)
            throws IOException {
        Path berkas = folder.resolve("data.json");
        Files.writeString(berkas, isi);
        Jalan jalan = hitung(berkas.toString());
        assertThat(jalan.pesan()).isEqualTo("Berkas '" + berkas + "' " + pesan + "\n");
        assertThat(jalan.status()).isEqualTo(2);
        assertThat(jalan.keluaran()).isEmpty();
    }

    @Test
    void encodings_missing_files_and_wrong_options(@TempDir Path folder) throws IOException {
        Path berkas = folder.resolve("data.json");
        Files.write(berkas, "{\n \"ik\u00e9\"".getBytes(ISO_8859_1));
        assertThat(hitung(berkas.toString()).pesan())
                .isEqualTo(
                        "Berkas '" + berkas + "' baris 2 kolom huruf ke-5: bukan UTF-8; simpan ulang sebagai UTF-8.\n");
        Files.write(berkas, ("\ufeff" + Files.readString(MASUKAN.resolve("data.json"))).getBytes(UTF_8));
        assertThat(hitung(berkas.toString()).pesan()).isEmpty();
        Files.writeString(folder.resolve("data.yaml"), "iki: &x data/1\ndata: *x\n");
        assertThat(hitung(folder.resolve("data.yaml").toString()).pesan())
                .isEqualTo("Berkas '" + folder.resolve("data.yaml")
                        + "' baris 2 kolom 7: rujukan YAML (*nama) tidak dibaca; tuliskan nilainya.\n");
        assertThat(hitung(folder.resolve("tidak-ada.json").toString()).pesan())
                .isEqualTo("Berkas '" + folder.resolve("tidak-ada.json") + "' tidak ada.\n");
        assertThat(hitung(masukan("data.csv"), "--periode", "19").pesan())
                .isEqualTo("Periode '19' tidak sah; tulis seperti 2019, 2019-S1, 2019-TW3, atau 2019-07.\n");
        assertThat(Jalan.iki("hitung").pesan())
                .isEqualTo("Berkas keputusan belum diberikan; pakai --definisi BERKAS.\n");
        assertThat(Jalan.iki("skema", "laporan").pesan())
                .isEqualTo(
                        "Nilai 'laporan' tidak sah untuk JENIS. Yang ada: definisi, data, hasil. Lihat 'iki skema --help'.\n");
        assertThat(Jalan.iki("ulang").pesan()).isEqualTo("Belum diberikan: BERKAS. Lihat 'iki ulang --help'.\n");
    }
}
