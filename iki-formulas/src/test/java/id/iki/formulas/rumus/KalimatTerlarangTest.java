// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import id.iki.core.fakta.Populasi;
import java.io.File;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nonsense does not compile: the table of sentences that must be refused, beside their legal neighbours. */
class KalimatTerlarangTest {

    @TempDir
    static Path keluaran;

    private static final String AWAL = """
            import static id.iki.formulas.rumus.Rumus.*;
            import id.iki.core.fakta.*;
            import id.iki.core.kinerja.*;
            import id.iki.core.nilai.*;
            import id.iki.core.result.*;
            import id.iki.formulas.rumus.*;
            class Contoh {
                record Kelurahan(String nama) {}
                record Usulan(String nama) {}
                static final Populasi<Kelurahan> KELURAHAN = Populasi.of("kelurahan");
                static final Ukuran<Kelurahan> NILAI_SKM = Ukuran.of("nilai SKM");
                static final Ciri<Kelurahan> AKTIF = Ciri.of("aktif");
                static final Populasi<Usulan> USULAN = Populasi.of("usulan");
                static final Ciri<Usulan> PRIORITAS = Ciri.of("menjadi prioritas");
                static final Skor SAKIP = Skor.of("Nilai SAKIP");
                static final DaftarButir DOKUMEN = DaftarButir.of("Dokumen", "Renja");
                static Object hitung(Formulasi f) { return f; }
                Object contoh() { return hitung(%s); }
            }
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "S1 the decree's sentence | jumlah(KELURAHAN).yang(NILAI_SKM.sekurangKurangnya(75)).dibagi(jumlah(KELURAHAN)).kaliSeratusPersen()",
                "S1 shorter               | persentase(KELURAHAN, NILAI_SKM.sekurangKurangnya(75))",
                "S2 a count               | jumlah(KELURAHAN).yang(AKTIF)",
                "S3 a target              | persentase(USULAN, PRIORITAS).target(persen(100))",
                "a count with a target    | jumlah(KELURAHAN).target(5)",
                "two conditions           | jumlah(KELURAHAN).yang(AKTIF.dan(NILAI_SKM.lebihDari(75)))",
                "two counts               | jumlah(KELURAHAN).dan(jumlah(KELURAHAN).yang(AKTIF)).target(5)",
                "provisions               | persentase(USULAN, PRIORITAS).denganKetentuan(jumlah(USULAN).sekurangKurangnya(75), semua(KELURAHAN, AKTIF))",
                "a score                  | skor(SAKIP).target(80)",
                "a checklist              | daftarPeriksa(DOKUMEN).tepatWaktu().target(persen(100))",
                "a target on nothing      | takTerhitung(\"x\").target(persen(80))"
            })
    void sentences_that_must_compile(String nama, String kalimat) {
        assertThat(galat(kalimat)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "I1 x 100 % without a denominator        | jumlah(KELURAHAN).kaliSeratusPersen() | cannot find symbol",
                "I2 a measure without a comparison       | jumlah(KELURAHAN).yang(NILAI_SKM) | incompatible types",
                "I3 a dangling division as a formula     | jumlah(KELURAHAN).dibagi(jumlah(USULAN)) | incompatible types",
                "I4 a condition on another population    | jumlah(KELURAHAN).yang(PRIORITAS) | incompatible types",
                "I5 division by a percentage             | jumlah(KELURAHAN).dibagi(persentase(USULAN, PRIORITAS)) | incompatible types",
                "I6 a percent target on a count          | jumlah(KELURAHAN).target(persen(100)) | incompatible types",
                "I6b a count target on a percentage      | persentase(USULAN, PRIORITAS).target(5) | incompatible types",
                "I7 x 100 % twice                        | jumlah(KELURAHAN).dibagi(jumlah(USULAN)).kaliSeratusPersen().kaliSeratusPersen() | cannot find symbol",
                "I8 two denominators                     | jumlah(KELURAHAN).dibagi(jumlah(USULAN)).dibagi(jumlah(USULAN)) | cannot find symbol",
                "I8b a ratio divided again               | persentase(USULAN, PRIORITAS).dibagi(jumlah(USULAN)) | cannot find symbol",
                "I9 a part by a foreign condition        | persentase(KELURAHAN, PRIORITAS) | ",
                "I10 a misspelt noun                     | jumlah(KELURAHN) | cannot find symbol",
                "I10b a noun as text                     | jumlah(\"kelurahan\") | ",
                "I12 part and whole turned round         | persentase(NILAI_SKM.sekurangKurangnya(75), KELURAHAN) | ",
                "I13 a target on a dangling division     | jumlah(KELURAHAN).dibagi(jumlah(USULAN)).target(persen(100)) | cannot find symbol",
                "I14 a third party's node                | new Rumus() {} | must not extend sealed classes",
                "a binary fraction as a bound            | jumlah(KELURAHAN).yang(NILAI_SKM.sekurangKurangnya(74.5)) | ",
                "two targets                             | persentase(USULAN, PRIORITAS).target(persen(80)).target(persen(90)) | cannot be applied",
                "a condition on a finished ratio         | persentase(USULAN, PRIORITAS).yang(PRIORITAS) | cannot find symbol",
                "a provision as a condition              | jumlah(KELURAHAN).yang(jumlah(KELURAHAN).sekurangKurangnya(75)) | incompatible types",
                "a condition as a provision              | persentase(USULAN, PRIORITAS).denganKetentuan(PRIORITAS) | cannot be converted to id.iki.formulas.rumus.Ketentuan",
                "a trait of another population for all   | persentase(USULAN, PRIORITAS).denganKetentuan(semua(KELURAHAN, PRIORITAS)) | ",
                "mixed conditions                        | jumlah(KELURAHAN).yang(AKTIF.dan(PRIORITAS)) | incompatible types",
                "a score with a condition                | skor(SAKIP).yang(AKTIF) | cannot find symbol",
                "a percent target on a score             | skor(SAKIP).target(persen(80)) | ",
                "a count as a percentage                 | jumlah(KELURAHAN).target(Persentase.of(5)) | incompatible types",
                "adding a ratio to a count               | jumlah(KELURAHAN).dan(persentase(USULAN, PRIORITAS)) | incompatible types"
            })
    void sentences_that_must_not_compile(String nama, String kalimat, String sebab) {
        assertThat(galat(kalimat)).as(kalimat).hasSize(1).first().asString().contains(sebab == null ? "" : sebab);
    }

    /** Compiles the sentence and returns the errors; none of them may lie outside the sentence's own line. */
    private static List<String> galat(String kalimat) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> temuan = new DiagnosticCollector<>();
        String kode = AWAL.formatted(kalimat);
        JavaFileObject berkas =
                new SimpleJavaFileObject(URI.create("string:///Contoh.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return kode;
                    }
                };
        List<String> opsi =
                ImmutableList.of("-proc:none", "--release", "17", "-cp", jalur(), "-d", keluaran.toString());
        javac.getTask(new StringWriter(), null, temuan, opsi, null, List.of(berkas))
                .call();
        return temuan.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .peek(d -> assertThat(d.getLineNumber()).isEqualTo(kode.lines().count() - 1))
                .map(d -> d.getMessage(Locale.ROOT))
                .toList();
    }

    private static String jalur() {
        return Stream.of(Rumus.class, Populasi.class, ImmutableList.class, NullMarked.class)
                .map(KalimatTerlarangTest::asal)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String asal(Class<?> kelas) {
        try {
            return Path.of(kelas.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
