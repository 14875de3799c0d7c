// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.benchmarks;

import static id.iki.formulas.rumus.Rumus.daftarPeriksa;
import static id.iki.formulas.rumus.Rumus.jumlah;
import static id.iki.formulas.rumus.Rumus.persentase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.StatusButir;
import id.iki.core.fakta.Ukuran;
import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Periode;
import id.iki.formulas.json.ModulJackson2;
import id.iki.formulas.periksa.Pemeriksaan;
import id.iki.formulas.rumus.Rumus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How cost grows with the work: time divided by {@code n} must not grow with {@code n}. The work is a decree of
 * {@code n} positions (built, checked, written and read as JSON, evaluated, explained), a position of {@code n}
 * indicators, a ratio over {@code n} elements, a checklist of {@code n} items.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls what has @Setup first
public class Pertumbuhan {

    private static final Ciri<Object> SELESAI = Ciri.of("selesai");
    private static final JsonMapper MAPPER = ModulJackson2.mapperKetat();

    /** A decree of {@code n} positions with two indicators each, and the facts for it. */
    @State(Scope.Benchmark)
    public static class Naskah {
        @Param({"100", "1000", "10000"})
        int n;

        Keputusan keputusan;
        DataKinerja data;
        Laporan laporan;
        String json;

        @Setup
        public void siapkan() throws JsonProcessingException {
            keputusan = keputusan(n, 2);
            data = data(keputusan);
            laporan = Laporan.of(keputusan, data);
            json = MAPPER.writeValueAsString(new DokumenDefinisi(keputusan));
        }
    }

    /** A position of {@code n} indicators. */
    @State(Scope.Benchmark)
    public static class SatuJabatan {
        @Param({"10", "100", "1000", "10000"})
        int n;

        Keputusan keputusan;
        DataKinerja data;

        @Setup
        public void siapkan() {
            keputusan = keputusan(1, n);
            data = data(keputusan);
        }
    }

    /** A list of {@code n} elements and a checklist of {@code n} items. */
    @State(Scope.Benchmark)
    public static class Banyak {
        @Param({"10", "1000", "100000"})
        int n;

        Rumus tersaring;
        Rumus terperiksa;
        Perhitungan perhitungan;

        @Setup
        public void siapkan() {
            Populasi<Integer> kelurahan = Populasi.of("kelurahan");
            Ukuran<Integer> skm = Ukuran.of("nilai SKM");
            List<Integer> elemen = IntStream.range(0, n).boxed().toList();
            DaftarButir butir = DaftarButir.of(
                    "Dokumen", elemen.stream().map(i -> "dokumen " + i).toArray(String[]::new));
            tersaring = persentase(kelurahan, skm.sekurangKurangnya(75));
            terperiksa = daftarPeriksa(butir);
            perhitungan = Perhitungan.of(DataKinerja.of(
                    Periode.tahun(2019),
                    kelurahan.daftar(elemen, i -> "kelurahan " + i).nilai(skm, i -> 50 + i % 50),
                    butir.isian(elemen, i -> "dokumen " + i, i -> StatusButir.SELESAI)));
        }
    }

    private static Populasi<Object> berkas(int jabatan, int indikator) {
        return Populasi.of("berkas " + jabatan + " " + indikator, "berkas");
    }

    private static Keputusan keputusan(int banyakJabatan, int banyakIndikator) {
        Keputusan.Builder keputusan = Keputusan.builder()
                .jenis("KEPUTUSAN CONTOH")
                .nomor("1")
                .tentang("DATA CONTOH")
                .penetap("CONTOH")
                .periode(Periode.tahun(2019));
        for (int j = 0; j < banyakJabatan; j++) {
            List<Indikator> indikator = new ArrayList<>(banyakIndikator);
            for (int i = 0; i < banyakIndikator; i++) {
                Rumus rumus = i % 2 == 0 ? persentase(berkas(j, i), SELESAI) : jumlah(berkas(j, i));
                indikator.add(Indikator.of(
                        "Persentase berkas " + j + " " + i + " yang selesai",
                        Rumusan.of(rumus.kalimat().orElseThrow(), rumus)));
            }
            keputusan.addJabatan(Jabatan.builder()
                    .kode("staf-" + j)
                    .nama("STAF " + j)
                    .atasan("STAF " + j / 10)
                    .tugas("Melaksanakan tugas " + j)
                    .addFungsi("a", "Pelaksanaan tugas " + j)
                    .addSasaran(new Sasaran(Bunyi.of("Meningkatnya pelayanan " + j), indikator))
                    .build());
        }
        return keputusan.build();
    }

    private static DataKinerja data(Keputusan keputusan) {
        List<Fakta> fakta = new ArrayList<>();
        for (int j = 0; j < keputusan.jabatan().size(); j++) {
            int banyak = keputusan.jabatan().get(j).sasaran().get(0).indikator().size();
            for (int i = 0; i < banyak; i++) {
                fakta.add(berkas(j, i).sebanyak(10));
                fakta.add(berkas(j, i).yang(SELESAI).sebanyak(7));
            }
        }
        return DataKinerja.of(Periode.tahun(2019), fakta).sebagaiContoh();
    }

    @Benchmark
    public Keputusan menyusun(Naskah naskah) {
        return keputusan(naskah.n, 2);
    }

    @Benchmark
    public Pemeriksaan memeriksa(Naskah naskah) {
        return Pemeriksaan.of(naskah.keputusan);
    }

    @Benchmark
    public String menulisJson(Naskah naskah) throws JsonProcessingException {
        return MAPPER.writeValueAsString(new DokumenDefinisi(naskah.keputusan));
    }

    @Benchmark
    public DokumenDefinisi membacaJson(Naskah naskah) throws JsonProcessingException {
        return MAPPER.readValue(naskah.json, DokumenDefinisi.class);
    }

    @Benchmark
    public Laporan menghitung(Naskah naskah) {
        return Laporan.of(naskah.keputusan, naskah.data);
    }

    @Benchmark
    public void menjelaskan(Naskah naskah, Blackhole teks) {
        naskah.laporan.baris().forEach(b -> teks.consume(b.jejak().teks()));
    }

    @Benchmark
    public Laporan satuJabatan(SatuJabatan jabatan) {
        return Laporan.of(jabatan.keputusan, jabatan.data);
    }

    @Benchmark
    public Realisasi elemen(Banyak banyak) {
        return banyak.perhitungan.hitung(banyak.tersaring);
    }

    @Benchmark
    public String jejakElemen(Banyak banyak) {
        return banyak.perhitungan.hitung(banyak.tersaring).jejak().teks();
    }

    @Benchmark
    public Realisasi daftarButir(Banyak banyak) {
        return banyak.perhitungan.hitung(banyak.terperiksa);
    }
}
