// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.spark;

import static id.iki.examples.spark.KeputusanContoh.BERKAS;
import static id.iki.examples.spark.KeputusanContoh.KUNJUNGAN;
import static id.iki.examples.spark.KeputusanContoh.RENCANA_KUNJUNGAN;
import static id.iki.examples.spark.KeputusanContoh.SELESAI;
import static id.iki.examples.spark.KeputusanContoh.SKM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.iki.core.fakta.DataKinerja;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Pecahan;
import id.iki.core.result.Failure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the job writes is what the ordinary path gives for every person. */
class HitungMassalTest {

    private static final int ORANG = 300;
    private static final Keputusan KEPUTUSAN = KeputusanContoh.keputusan();

    private static SparkSession spark;

    @TempDir
    private static Path folder;

    private static Dataset<Row> tabel;

    @BeforeAll
    static void jalankan() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
        tabel = BuatContoh.tabel(spark, ORANG).cache();
        String masuk = folder.resolve("orang.parquet").toString();
        tabel.write().parquet(masuk);
        HitungMassal.jalankan(spark, Definisi.tulis(KEPUTUSAN), spark.read().parquet(masuk), folder.toString());
    }

    @AfterAll
    static void tutup() throws IOException {
        spark.close();
    }

    private static DataKinerja data(Row orang) {
        return DataKinerja.of(
                KEPUTUSAN.periode(),
                BERKAS.sebanyak(orang.<Long>getAs(Definisi.nama(BERKAS.semua()))),
                BERKAS.yang(SELESAI).sebanyak(orang.<Long>getAs(Definisi.nama(BERKAS.yang(SELESAI)))),
                KUNJUNGAN.sebanyak(orang.<Long>getAs(Definisi.nama(KUNJUNGAN.semua()))),
                RENCANA_KUNJUNGAN.sebanyak(orang.<Long>getAs(Definisi.nama(RENCANA_KUNJUNGAN.semua()))),
                SKM.sebesar(orang.<BigDecimal>getAs(Definisi.nama(SKM))));
    }

    @Test
    void every_figure_and_reason_is_that_of_the_ordinary_path() {
        Map<String, Row> hasil = new HashMap<>();
        spark.read()
                .parquet(folder.resolve("hasil").toString())
                .collectAsList()
                .forEach(b -> hasil.put(b.getAs("orang") + "/" + b.getAs("kode"), b));
        int tanpaHasil = 0;

        assertThat(hasil).hasSize(3 * ORANG);
        for (Row orang : tabel.collectAsList()) {
            for (Laporan.Baris biasa :
                    Laporan.of(KEPUTUSAN, data(orang)).baris().toList()) {
                Row baris = hasil.get(
                        orang.getAs("orang") + "/" + biasa.rumusan().kode().orElseThrow());
                biasa.realisasi().hasil().fold(n -> cocok(baris, "", n.angka()), gagal -> cocok(baris, "", gagal));
                biasa.capaian()
                        .hasil()
                        .fold(n -> cocok(baris, "capaian_", n.angka()), gagal -> cocok(baris, "capaian_", gagal));
                assertThat(baris.<String>getAs("predikat"))
                        .isEqualTo(biasa.capaian().predikat().fold(p -> p.kode(), gagal -> null));
                tanpaHasil += biasa.realisasi().hasil().isSuccess() ? 0 : 1;
            }
        }
        assertThat(tanpaHasil).isPositive();
    }

    private static Row cocok(Row baris, String awalan, Pecahan angka) {
        assertThat(Pecahan.of(baris.<Long>getAs(awalan + "pembilang"), baris.<Long>getAs(awalan + "penyebut")))
                .isEqualTo(angka);
        assertThat(baris.<String>getAs(awalan + "alasan")).isNull();
        return baris;
    }

    private static Row cocok(Row baris, String awalan, Failure<?> gagal) {
        assertThat(baris.<Long>getAs(awalan + "pembilang")).isNull();
        assertThat(baris.<String>getAs(awalan + "alasan"))
                .isEqualTo(gagal.alasan().name());
        return baris;
    }

    @Test
    void the_roll_up_is_the_sum_of_the_counts_of_those_who_have_a_figure() {
        Map<String, long[]> jumlah = new HashMap<>();
        for (Row orang : tabel.collectAsList()) {
            Long a = orang.getAs(Definisi.nama(BERKAS.yang(SELESAI)));
            Long b = orang.getAs(Definisi.nama(BERKAS.semua()));
            long[] unit = jumlah.computeIfAbsent(orang.getAs("unit"), u -> new long[4]);
            if (a != null && b != null && a <= b && b > 0) {
                unit[0] += a;
                unit[1] += b;
                unit[2]++;
            } else {
                unit[3]++;
            }
        }
        List<Row> gulungan = spark.read()
                .parquet(folder.resolve("gulungan").toString())
                .filter("kode = 'pelayanan'")
                .collectAsList();

        assertThat(gulungan).hasSameSizeAs(jumlah.keySet());
        for (Row satu : gulungan) {
            long[] unit = jumlah.get(satu.<String>getAs("unit"));
            assertThat(satu.<Long>getAs("terhitung")).isEqualTo(unit[2]);
            assertThat(satu.<Long>getAs("tanpa_hasil")).isEqualTo(unit[3]);
            BigDecimal persen = satu.getAs("persen");
            if (unit[1] == 0) {
                assertThat(persen).isNull();
                assertThat(satu.<String>getAs("alasan")).isNotBlank();
            } else {
                assertThat(satu.<BigDecimal>getAs("atas")).isEqualByComparingTo(BigDecimal.valueOf(unit[0]));
                // hundredths of a percent, halves up
                assertThat(persen.unscaledValue().longValueExact())
                        .isEqualTo((20_000 * unit[0] + unit[1]) / (2 * unit[1]));
            }
        }
    }

    @Test
    void a_table_with_other_columns_is_refused() {
        Dataset<Row> salah = spark.sql("select 'a' as orang, 1 as unit, 2.5D as berkas");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HitungMassal.jalankan(spark, Definisi.tulis(KEPUTUSAN), salah, folder.toString()))
                .withMessage(
                        "Tabel tidak dapat dipakai: kolom 'unit' harus ada dan bertipe STRING; kolom 'berkas' harus"
                                + " bertipe BIGINT, bukan DOUBLE.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Definisi.baca("{}"))
                .withMessageStartingWith("not a definition document: ");
    }
}
