// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * W5 in DuckDB: the table of {@link SejutaBaris} in memory, on one thread, by whole numbers and by decimals. Its driver
 * is in the jar only with the profile {@code duckdb}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@SuppressWarnings("NullAway.Init") // JMH calls what has @Setup first
public class SejutaBarisDuckDb {

    private static final String BILANGAN = "least(12000, (200000 * a + 9 * b) // (18 * b))";

    // DuckDB divides decimals in floating point: what is divided must be whole
    private static final String DESIMAL = "least(120.00, cast(cast(200000 * a + 9 * b as bigint)"
            + " // cast(18 * b as bigint) as decimal(16, 0)) * 0.01)";

    private Connection koneksi;
    private Statement pernyataan;

    /** Fills the table, and compares the answers before anything is timed. */
    @Setup
    public void siapkan(SejutaBaris baris) throws SQLException, IOException {
        koneksi = DriverManager.getConnection("jdbc:duckdb:");
        pernyataan = koneksi.createStatement();
        pernyataan.execute("set threads = 1");
        Path berkas = Files.createTempFile("w5", ".csv");
        try {
            tulis(baris, berkas);
            pernyataan.execute("create table orang (" + kolom("bigint") + ")");
            pernyataan.execute("copy orang from '" + berkas + "' (header false, nullstr '')");
            pernyataan.execute("create table orang_desimal (" + kolom("decimal(18, 0)") + ")");
            pernyataan.execute("insert into orang_desimal from orang");
        } finally {
            Files.delete(berkas);
        }
        SejutaBaris.sama(baris.tangan(), bigint(), desimal());
    }

    private static String kolom(String tipe) {
        return IntStream.range(0, SejutaBaris.INDIKATOR)
                .mapToObj(k -> "a" + k + " " + tipe + ", b" + k + " " + tipe)
                .collect(Collectors.joining(", "));
    }

    private static void tulis(SejutaBaris baris, Path berkas) throws IOException {
        try (BufferedWriter keluar = Files.newBufferedWriter(berkas)) {
            for (int i = 0; i < baris.orang; i++) {
                for (int k = 0; k < SejutaBaris.INDIKATOR; k++) {
                    keluar.write(k == 0 ? "" : ",");
                    keluar.write(baris.tanpaSelesai[k].get(i) ? "" : Long.toString(baris.selesai[k][i]));
                    keluar.write(",");
                    keluar.write(baris.tanpaBerkas[k].get(i) ? "" : Long.toString(baris.berkas[k][i]));
                }
                keluar.newLine();
            }
        }
    }

    /** Closes the database. */
    @TearDown
    public void bereskan() throws SQLException {
        koneksi.close();
    }

    @Benchmark
    public long[] bigint() throws SQLException {
        return ringkasan("orang", BILANGAN, 1);
    }

    @Benchmark
    public long[] desimal() throws SQLException {
        return ringkasan("orang_desimal", DESIMAL, 100);
    }

    private long[] ringkasan(String tabel, String rumus, int kali) throws SQLException {
        long[] semua = new long[SejutaBaris.BANYAK_RINGKASAN];
        for (int k = 0; k < SejutaBaris.INDIKATOR; k++) {
            String[] batas = {"9100", "7600", "6600", "5100"};
            String c = kali == 1 ? "c" : "c * 100";
            String sql = "select sum(" + c + "), count_if(" + c + " >= 9100), "
                    + IntStream.range(1, batas.length)
                            .mapToObj(
                                    i -> "count_if(" + c + " >= " + batas[i] + " and " + c + " < " + batas[i - 1] + ")")
                            .collect(Collectors.joining(", "))
                    + ", count_if(" + c + " < 5100), count_if(a is null or b is null), count_if(a <= b and b = 0),"
                    + " count_if(a > b) from (select a, b, case when a <= b and b > 0 then " + rumus
                    + " end as c from (select a" + k + " as a, b" + k + " as b from " + tabel + "))";
            try (ResultSet hasil = pernyataan.executeQuery(sql)) {
                hasil.next();
                for (int i = 0; i < semua.length; i++) {
                    semua[i] += hasil.getBigDecimal(i + 1).longValueExact();
                }
            }
        }
        return semua;
    }
}
