// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import id.iki.core.keputusan.Keputusan;
import id.iki.formulas.batch.RencanaHitung;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The job: {@code HitungMassal definisi.json tabel.parquet keluaran}.
 *
 * <p>The table has a row for each person: {@code orang} and {@code unit} as text, each count as a BIGINT and each score
 * as a DECIMAL under its words in the sentence, each item of a checklist as its status. It writes
 * {@code keluaran/hasil}, a row for each person and figure, exact or with its reason, and {@code keluaran/gulungan}, the
 * ratios of each unit.
 *
 * <p>Where it runs is not its business: {@code spark-submit --master} says so, and without it all processors of this
 * machine are used.
 */
public final class HitungMassal {

    private HitungMassal() {}

    /**
     * Runs the job.
     *
     * @param args the definition document, the table, the folder to write to
     * @throws IOException if the definition cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("Pemakaian: HitungMassal definisi.json tabel.parquet keluaran");
            System.exit(2);
        }
        try (SparkSession spark = sesi()) {
            jalankan(spark, teks(spark, args[0]), spark.read().parquet(args[1]), args[2]);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static SparkSession sesi() {
        SparkConf konfigurasi = new SparkConf().setAppName("iki").setIfMissing("spark.master", "local[*]");
        return SparkSession.builder().config(konfigurasi).getOrCreate();
    }

    private static String teks(SparkSession spark, String nama) throws IOException {
        Path berkas = new Path(nama);
        try (InputStream masuk =
                berkas.getFileSystem(spark.sparkContext().hadoopConfiguration()).open(berkas)) {
            return new String(masuk.readAllBytes(), UTF_8);
        }
    }

    /** Evaluates a table, and writes the figures and their roll-up. */
    static void jalankan(SparkSession spark, String definisi, Dataset<Row> tabel, String keluaran) {
        Keputusan keputusan = Definisi.baca(definisi);
        RencanaHitung rencana = Definisi.rencana(keputusan, tabel.schema());
        Definisi.Periksa periksa = Definisi.periksa(rencana, tabel.schema());
        if (!periksa.salah().isEmpty()) {
            throw new IllegalArgumentException(
                    "Tabel tidak dapat dipakai: " + String.join("; ", periksa.salah()) + ".");
        }
        periksa.tanpa().forEach(k -> System.out.println("Tanpa kolom, belum ada bagi semua: " + k));
        rencana.perBaris().forEach((kode, sebab) -> System.out.println("Dihitung per baris: " + kode + ", " + sebab));

        long mulai = System.nanoTime();
        Broadcast<String> disiarkan =
                spark.sparkContext().broadcast(definisi, scala.reflect.ClassTag$.MODULE$.apply(String.class));
        tabel.mapPartitions(new PerPartisi(disiarkan, tabel.schema()), Encoders.row(PerPartisi.HASIL))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(keluaran + "/hasil");
        double detik = (System.nanoTime() - mulai) / 1e9;
        Dataset<Row> hasil = spark.read().parquet(keluaran + "/hasil");
        Gulungan.hitung(spark, keputusan, hasil)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(keluaran + "/gulungan");
        laporkan(keputusan, hasil, detik);
    }

    private static void laporkan(Keputusan keputusan, Dataset<Row> hasil, double detik) {
        long angka = hasil.count();
        System.out.println(keputusan.sitasi());
        System.out.printf(
                Locale.ROOT, "%d angka dalam %.1f detik, %.0f angka per detik%n", angka, detik, angka / detik);
        hasil.groupBy(col("kode"), coalesce(col("alasan"), lit("terhitung")).as("keadaan"))
                .count()
                .orderBy("kode", "keadaan")
                .collectAsList()
                .forEach(b -> System.out.println(b.getString(0) + " " + b.getString(1) + " " + b.getLong(2)));
    }
}
