// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Periode;
import id.iki.formulas.rumus.Rumus;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the JSON Schema of a document from what its types are read with: the annotated creators. A new property or a
 * new formula is therefore in the schema as soon as it can be read.
 */
final class PembuatSkema {

    private static final String ANGKA = "^-?[0-9]+(\\.[0-9]+|/[0-9]+)?$";
    private static final String PERIODE = "^[0-9]{4}(-(S[1-2]|TW[1-4]|0[1-9]|1[0-2]))?$";
    private static final Map<String, Object> TEKS = Map.of("type", "string");
    private static final Map<String, Object> KOSONG = Map.of("type", "null");

    private final Map<String, Object> definisi = new TreeMap<>();

    private PembuatSkema() {}

    static Map<String, Object> dari(Class<?> dokumen, String nama, String judul) {
        PembuatSkema pembuat = new PembuatSkema();
        Map<String, Object> skema = urut("$schema", "https://json-schema.org/draft/2020-12/schema");
        skema.put("$id", "urn:iki:skema:" + nama);
        skema.put("title", judul);
        skema.putAll(pembuat.bentuk(dokumen));
        skema.put("$defs", pembuat.definisi);
        return skema;
    }

    private Object tipe(AnnotatedType tipe) {
        Object skema = tanpaKosong(tipe);
        return tipe.isAnnotationPresent(Nullable.class) ? urut("anyOf", List.of(skema, KOSONG)) : skema;
    }

    private Object tanpaKosong(AnnotatedType tipe) {
        Class<?> kelas = kelas(tipe.getType());
        if (Map.class.isAssignableFrom(kelas)) {
            Map<String, Object> peta = urut("type", "object");
            peta.put("additionalProperties", tipe(isi(tipe, 1)));
            return peta;
        } else if (List.class.isAssignableFrom(kelas)) {
            Map<String, Object> daftar = urut("type", "array");
            daftar.put("items", tipe(isi(tipe, 0)));
            return daftar;
        } else if (kelas == String.class) {
            return TEKS;
        } else if (kelas == boolean.class || kelas == Boolean.class) {
            return Map.of("type", "boolean");
        } else if (kelas == int.class || kelas == long.class) {
            return Map.of("type", "integer");
        }
        return rujuk(kelas);
    }

    private static AnnotatedType isi(AnnotatedType tipe, int ke) {
        return ((AnnotatedParameterizedType) tipe).getAnnotatedActualTypeArguments()[ke];
    }

    private static Class<?> kelas(Type tipe) {
        return tipe instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) tipe;
    }

    private Object rujuk(Class<?> kelas) {
        String nama = kelas.getName().replaceFirst(".*\\.", "").replace("$", "");
        if (!definisi.containsKey(nama)) {
            definisi.put(nama, TEKS); // a type may hold itself
            definisi.put(nama, bentuk(kelas));
        }
        return Map.of("$ref", "#/$defs/" + nama);
    }

    private Map<String, Object> bentuk(Class<?> kelas) {
        if (kelas == Pecahan.class) {
            Map<String, Object> teks = urut("type", "string");
            teks.put("maxLength", 1000);
            teks.put("pattern", ANGKA);
            return urut("anyOf", List.of(teks, Map.of("type", "integer")));
        } else if (kelas == Periode.class) {
            Map<String, Object> teks = urut("type", "string");
            teks.put("pattern", PERIODE);
            return teks;
        } else if (kelas.isEnum()) {
            return urut(
                    "enum",
                    Arrays.stream(kelas.getEnumConstants())
                            .map(e -> ((Enum<?>) e).name())
                            .toList());
        } else if (kelas == Formulasi.class) {
            return formulasi();
        } else if (kelas == Rumus.class) {
            return salahSatu(Batas.rumus());
        } else if (kelas.isAnnotationPresent(JsonSubTypes.class)) {
            return salahSatu(
                    Arrays.stream(kelas.getAnnotation(JsonSubTypes.class).value())
                            .map(JsonSubTypes.Type::value)
                            .toArray(Class<?>[]::new));
        }
        List<Map<String, Object>> cara =
                pembuat(kelas).map(p -> bentuk(kelas, p)).toList();
        return cara.size() == 1 ? cara.get(0) : urut("anyOf", cara);
    }

    /** A formula of the application's own is allowed under any other kind; what it holds is for its reader to check. */
    private Map<String, Object> formulasi() {
        List<Object> jenis = new ArrayList<>();
        List<Object> pilihan = new ArrayList<>();
        for (Class<?> satu : Batas.rumus()) {
            jenis.add(satu.getAnnotation(JsonTypeName.class).value());
            pilihan.add(rujuk(satu));
        }
        Map<String, Object> sendiri = urut(
                "description",
                "Rumus milik aplikasi sendiri: jenisnya bukan salah satu jenis pustaka; isinya diperiksa oleh"
                        + " aplikasi itu.");
        sendiri.put("type", "object");
        sendiri.put("properties", Map.of("jenis", urut("type", "string", "not", Map.of("enum", jenis))));
        sendiri.put("required", List.of("jenis"));
        definisi.put("FormulasiSendiri", sendiri);
        pilihan.add(Map.of("$ref", "#/$defs/FormulasiSendiri"));
        return urut("oneOf", pilihan);
    }

    private Map<String, Object> salahSatu(Class<?>... jenis) {
        return urut("oneOf", Arrays.stream(jenis).map(this::rujuk).toList());
    }

    /** What Jackson makes a value with: the annotated creators, or the constructor of a record. */
    private static Stream<Executable> pembuat(Class<?> kelas) {
        List<Executable> beranotasi = Stream.<Executable>concat(
                        Arrays.stream(kelas.getDeclaredConstructors()), Arrays.stream(kelas.getDeclaredMethods()))
                .filter(p -> p.isAnnotationPresent(JsonCreator.class))
                .sorted((a, b) -> Integer.compare(a.getParameterCount(), b.getParameterCount()))
                .toList();
        return beranotasi.isEmpty() ? Stream.of(kelas.getDeclaredConstructors()[0]) : beranotasi.stream();
    }

    private Map<String, Object> bentuk(Class<?> kelas, Executable pembuat) {
        JsonCreator anotasi = pembuat.getAnnotation(JsonCreator.class);
        if (anotasi != null && anotasi.mode() == JsonCreator.Mode.DELEGATING) {
            @SuppressWarnings("unchecked")
            Map<String, Object> skema = (Map<String, Object>) tipe(pembuat.getAnnotatedParameterTypes()[0]);
            return skema;
        }
        Map<String, Object> properti = new LinkedHashMap<>();
        List<String> wajib = new ArrayList<>();
        JsonTypeName jenis = kelas.getAnnotation(JsonTypeName.class);
        if (jenis != null && bertipe(kelas)) {
            properti.put("jenis", Map.of("const", jenis.value()));
            wajib.add("jenis");
        }
        Parameter[] parameter = pembuat.getParameters();
        for (int i = 0; i < parameter.length; i++) {
            JsonProperty nama = parameter[i].getAnnotation(JsonProperty.class);
            String kunci = nama == null || nama.value().isEmpty() ? parameter[i].getName() : nama.value();
            AnnotatedType tipe = pembuat.getAnnotatedParameterTypes()[i];
            properti.put(kunci, kunci.equals("iki") ? versi(kelas) : tipe(tipe));
            if (nama != null && nama.required()) {
                wajib.add(kunci);
            } else if (!tipe.isAnnotationPresent(Nullable.class)) {
                throw new AssertionError(kelas + "." + kunci + " must be required, or nullable where it may be absent");
            }
        }
        Map<String, Object> skema = urut("type", "object");
        skema.put("properties", properti);
        if (!wajib.isEmpty()) {
            skema.put("required", wajib);
        }
        skema.put("additionalProperties", false);
        return skema;
    }

    private static boolean bertipe(Class<?> kelas) {
        return kelas.isAnnotationPresent(JsonTypeInfo.class)
                || Arrays.stream(kelas.getInterfaces()).anyMatch(PembuatSkema::bertipe);
    }

    private static Object versi(Class<?> dokumen) {
        try {
            Field versi = dokumen.getField("VERSI");
            return Map.of("const", versi.get(null));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> urut(Object... isi) {
        Map<String, Object> peta = new LinkedHashMap<>();
        for (int i = 0; i < isi.length; i += 2) {
            peta.put((String) isi[i], isi[i + 1]);
        }
        return peta;
    }
}
