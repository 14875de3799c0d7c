// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.spark;

import static org.apache.spark.sql.functions.expr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** DATA CONTOH: {@code BuatContoh folder orang} writes an invented decree and a table of so many invented people. */
public final class BuatContoh {

    private BuatContoh() {}

    /**
     * Writes {@code folder/definisi.json} and {@code folder/orang.parquet}.
     *
     * @param args the folder, how many people
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("Pemakaian: BuatContoh folder orang");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(args[0]));
        Files.writeString(folder.resolve("definisi.json"), Definisi.tulis(KeputusanContoh.keputusan()));
        try (SparkSession spark = HitungMassal.sesi()) {
            tabel(spark, Long.parseLong(args[1]))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(folder.resolve("orang.parquet").toString());
        }
        System.out.println("DATA CONTOH: " + args[1] + " orang rekaan dalam " + folder);
    }

    /** Invents people: the same for the same number. Some facts are missing, 0, or contradict each other. */
    static Dataset<Row> tabel(SparkSession spark, long orang) {
        return spark.range(orang)
                .withColumn(Definisi.ORANG, expr("concat('Orang contoh ', id)"))
                .withColumn(Definisi.UNIT, expr("concat('Kantor contoh ', lpad(pmod(xxhash64(id, 1), 500), 3, '0'))"))
                .withColumn("b", expr("if(pmod(xxhash64(id, 2), 100) = 0, 0, pmod(xxhash64(id, 3), 400))"))
                .withColumn(
                        Definisi.nama(KeputusanContoh.BERKAS.semua()),
                        expr("if(pmod(xxhash64(id, 4), 100) < 4, null, b)"))
                .withColumn(
                        Definisi.nama(KeputusanContoh.BERKAS.yang(KeputusanContoh.SELESAI)),
                        expr("case when pmod(xxhash64(id, 5), 100) < 4 then null"
                                + " when pmod(xxhash64(id, 6), 200) = 0 then b + 1"
                                + " else b - b * pmod(xxhash64(id, 7), 50) div 100 end"))
                .withColumn(Definisi.nama(KeputusanContoh.RENCANA_KUNJUNGAN.semua()), expr("pmod(xxhash64(id, 8), 30)"))
                .withColumn(
                        Definisi.nama(KeputusanContoh.KUNJUNGAN.semua()),
                        expr("if(pmod(xxhash64(id, 9), 100) < 2, null, pmod(xxhash64(id, 10), 35))"))
                .withColumn(
                        Definisi.nama(KeputusanContoh.SKM),
                        expr("cast(if(pmod(xxhash64(id, 11), 100) < 3, null, 60 + pmod(xxhash64(id, 12), 4100) / 100)"
                                + " as decimal(5, 2))"))
                .drop("id", "b");
    }
}
