// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.spark;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import id.iki.core.fakta.DataKinerja;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import id.iki.formulas.batch.Hitungan;
import id.iki.formulas.batch.RencanaHitung;
import id.iki.formulas.rumus.Rasio;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The ratios of a unit (<i>gulungan</i>, roll-up): the sum of the numerators over the sum of the denominators of all who
 * have a figure; never a mean of percentages. Figures that are no ratios are not combined: no rule says how.
 */
final class Gulungan {

    private static final DataType BILANGAN = DataTypes.createDecimalType(38, 0);

    private static final StructType SKEMA = new StructType()
            .add(Definisi.UNIT, DataTypes.StringType)
            .add("kode", DataTypes.StringType)
            .add("terhitung", DataTypes.LongType)
            .add("tanpa_hasil", DataTypes.LongType)
            .add("atas", BILANGAN)
            .add("bawah", BILANGAN)
            .add("persen", DataTypes.createDecimalType(38, 2))
            .add("alasan", DataTypes.StringType);

    private Gulungan() {}

    static Dataset<Row> hitung(SparkSession spark, Keputusan keputusan, Dataset<Row> hasil) {
        Map<String, Rasio> rasio = new LinkedHashMap<>();
        for (Hitungan satu : RencanaHitung.of(keputusan).hitungan()) {
            PerPartisi.rasio(satu.pengukuran().formulasi()).ifPresent(r -> rasio.put(satu.kode(), r));
        }
        List<Row> baris = hasil
                .filter(col("kode").isin(rasio.keySet().toArray()))
                .groupBy(Definisi.UNIT, "kode")
                .agg(
                        count_if(col("alasan").isNull()).as("terhitung"),
                        count(lit(1)).as("semua"),
                        total("atas"),
                        total("bawah"))
                .orderBy(Definisi.UNIT, "kode")
                .collectAsList()
                .stream()
                .map(b -> satu(b, requireNonNull(rasio.get(b.getString(1))), keputusan.periode()))
                .toList();
        return spark.createDataFrame(baris, SKEMA);
    }

    private static Column total(String kolom) {
        // 38 digits: the sum of two milliards of the largest figures does not overflow
        return sum(col(kolom).cast(DataTypes.createDecimalType(28, 0))).as(kolom);
    }

    private static Row satu(Row b, Rasio rasio, Periode periode) {
        BigDecimal atas = b.getDecimal(4);
        BigDecimal bawah = b.getDecimal(5);
        Result<Nilai> nilai = Perhitungan.of(DataKinerja.of(
                        periode,
                        rasio.pembilang().cacah().sebanyak(atas),
                        rasio.penyebut().cacah().sebanyak(bawah)))
                .hitung(new Rasio(rasio.pembilang(), rasio.penyebut(), List.of()))
                .hasil();
        return RowFactory.create(
                b.get(0),
                b.get(1),
                b.getLong(2),
                b.getLong(3) - b.getLong(2),
                atas,
                bawah,
                nilai.fold(n -> n.desimal(Pembulatan.DUA_DESIMAL), gagal -> null),
                nilai.fold(n -> null, Failure::keterangan));
    }
}
