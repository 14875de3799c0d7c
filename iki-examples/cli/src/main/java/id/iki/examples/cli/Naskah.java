// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import id.iki.formulas.json.ModulJackson2;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes documents as JSON, or as YAML where the name of the file says so. What cannot be read is one sentence. */
final class Naskah {

    private static final ObjectMapper JSON = ModulJackson2.mapperKetat();
    private static final ObjectMapper YAML = ModulJackson2.mapperKetatYaml();
    private static final ObjectWriter PENULIS =
            JSON.writerWithDefaultPrettyPrinter().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final String BELUM_ADA = "Missing required creator property";
    private static final Pattern NAMA = Pattern.compile("'([^']*)'");

    private Naskah() {}

    /** Returns a document as the tree that fingerprints are made from. */
    static Object pohon(Object dokumen) {
        return JSON.convertValue(dokumen, Object.class);
    }

    /** Writes a document as JSON, indented. */
    static void tulis(Object dokumen, PrintWriter keluaran) throws IOException {
        PENULIS.writeValue(keluaran, dokumen);
        keluaran.println();
    }

    /** Reads a file, or standard input. */
    static <T> T baca(Path berkas, Class<T> tipe) {
        return dari(Teks.baca(berkas), tipe);
    }

    /** Reads a text; the name of its file decides the format. Standard input is YAML unless it begins like JSON. */
    static <T> T dari(Teks teks, Class<T> tipe) {
        boolean yaml = isYaml(teks);
        try {
            T dokumen = (yaml ? YAML : JSON).readValue(teks.isi(), tipe);
            if (dokumen == null) {
                throw new SalahPakai(teks.sebutan() + " baris 1 kolom 1: tidak ada dokumen di dalamnya.");
            }
            return dokumen;
        } catch (JsonProcessingException e) {
            throw new SalahPakai(teks.sebutan() + letak(e) + ": " + masalah(e, yaml) + ".");
        }
    }

    private static boolean isYaml(Teks teks) {
        if (teks.nama().equals(Teks.MASUKAN_STANDAR)) {
            return !teks.isi().stripLeading().startsWith("{")
                    && !teks.isi().stripLeading().startsWith("[");
        }
        String akhiran = teks.nama().toLowerCase(Locale.ROOT);
        return akhiran.endsWith(".yaml") || akhiran.endsWith(".yml");
    }

    private static String letak(JsonProcessingException galat) {
        for (Throwable satu = galat; satu != null; satu = satu.getCause()) {
            JsonLocation letak = satu instanceof JsonProcessingException j ? j.getLocation() : null;
            if (letak != null && letak.getLineNr() > 0) {
                return " baris " + letak.getLineNr() + " kolom " + Math.max(1, letak.getColumnNr());
            }
        }
        return " baris 1 kolom 1";
    }

    private static String masalah(JsonProcessingException galat, boolean yaml) {
        if (galat instanceof JsonMappingException pemetaan && !(galat.getCause() instanceof JsonProcessingException)) {
            boolean tanpa = pemetaan.getOriginalMessage().startsWith(BELUM_ADA);
            List<JsonMappingException.Reference> jalur = pemetaan.getPath();
            return isi(pemetaan) + tempat(tanpa ? jalur.subList(0, jalur.size() - 1) : jalur);
        } else if (galat.getCause() instanceof JsonProcessingException sebab) {
            return masalah(sebab, yaml);
        } else if (galat instanceof StreamConstraintsException) {
            return "dokumen terlalu dalam, atau ada angka, teks, atau nama yang terlalu panjang";
        } else if (galat instanceof JsonEOFException) {
            return "berkas berakhir sebelum dokumennya selesai";
        } else if (galat instanceof JsonParseException
                && galat.getOriginalMessage().startsWith("Duplicate")) {
            return "properti '" + nama(galat) + "' tertulis dua kali";
        } else if (galat.getOriginalMessage().startsWith("aliases")) {
            return "rujukan YAML (*nama) tidak dibaca; tuliskan nilainya";
        } else if (galat.getOriginalMessage().startsWith("tags")) {
            return "tanda YAML (!nama) tidak dibaca; beri tanda kutip pada teks";
        } else if (galat.getOriginalMessage().startsWith("a whole number")) {
            return "bilangan bulat harus ditulis biasa, seperti 15";
        }
        return "bukan " + (yaml ? "YAML" : "JSON") + " yang sah";
    }

    private static String isi(JsonMappingException galat) {
        String pesan = galat.getOriginalMessage();
        if (galat instanceof UnrecognizedPropertyException asing) {
            return "properti '" + asing.getPropertyName() + "' tidak dikenal (yang dikenal: "
                    + asing.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(joining(", ")) + ")";
        } else if (galat instanceof InvalidTypeIdException jenis) {
            return jenis.getTypeId() == null
                    ? "properti 'jenis' belum ada"
                    : "jenis '" + jenis.getTypeId() + "' tidak dikenal";
        } else if (galat instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "nilai '" + format.getValue() + "' tidak dikenal (yang dikenal: "
                    + Arrays.stream(format.getTargetType().getEnumConstants())
                            .map(e -> ((Enum<?>) e).name())
                            .collect(joining(", "))
                    + ")";
        } else if (galat instanceof ValueInstantiationException && galat.getCause() != null) {
            return sebab(galat.getCause());
        } else if (pesan.startsWith(BELUM_ADA)) {
            return "properti '" + nama(galat) + "' belum ada";
        } else if (pesan.startsWith("Trailing token")) {
            return "ada isi lain sesudah dokumennya";
        } else if (pesan.startsWith("a text must hold whole characters")) {
            return "ada huruf yang hanya separuh";
        } else if (pesan.startsWith("No content")) {
            return "tidak ada dokumen di dalamnya";
        }
        return "bentuk nilainya tidak sesuai";
    }

    /** The rule that was broken is quoted as the library states it. */
    private static String sebab(Throwable sebab) {
        return sebab instanceof NullPointerException
                ? "ada nilai wajib yang kosong"
                : "isinya tidak sah (" + Objects.requireNonNullElse(sebab.getMessage(), "") + ")";
    }

    private static String nama(JsonProcessingException galat) {
        Matcher nama = NAMA.matcher(galat.getOriginalMessage());
        return nama.find() ? nama.group(1) : "";
    }

    private static String tempat(List<JsonMappingException.Reference> jalur) {
        StringBuilder tempat = new StringBuilder();
        for (JsonMappingException.Reference satu : jalur) {
            if (satu.getFieldName() != null) {
                tempat.append(tempat.isEmpty() ? "" : ".").append(satu.getFieldName());
            } else {
                tempat.append('[').append(satu.getIndex()).append(']');
            }
        }
        return tempat.isEmpty() ? "" : " pada '" + tempat + "'";
    }
}
