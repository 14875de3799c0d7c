// SPDX-License-Identifier: Apache-2.0
package id.iki.core.jejak;

import static com.google.common.base.Preconditions.checkNotNull;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.iki.core.fakta.StatusButir;
import id.iki.core.fakta.Uji;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One step of a trail (<i>langkah</i>). The kinds are closed; each renders itself in Indonesian. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "jenis")
@JsonSubTypes({
    @JsonSubTypes.Type(Langkah.Keterangan.class),
    @JsonSubTypes.Type(Langkah.Data.class),
    @JsonSubTypes.Type(Langkah.Saringan.class),
    @JsonSubTypes.Type(Langkah.Isian.class),
    @JsonSubTypes.Type(Langkah.Hitungan.class),
    @JsonSubTypes.Type(Langkah.Ketentuan.class),
    @JsonSubTypes.Type(Langkah.Rujukan.class),
    @JsonSubTypes.Type(Langkah.Bagian.class),
    @JsonSubTypes.Type(Langkah.Hasil.class),
    @JsonSubTypes.Type(Langkah.TanpaHasil.class)
})
public sealed interface Langkah {

    /**
     * Returns the step for a reader.
     *
     * @return one line, and further lines that belong to it, indented by two blanks
     */
    List<String> baris();

    /**
     * Returns the trail of another figure that this step took in.
     *
     * @return the trail, empty for most steps
     */
    default Optional<Jejak> dalam() {
        return Optional.empty();
    }

    /** Returns the rounded figure, and beside it the exact one unless it is a whole quantity. */
    private static String teks(Nilai nilai) {
        String bulat = nilai.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL);
        return nilai instanceof Besaran && nilai.angka().isInteger() ? bulat : bulat + " (" + nilai.angka() + ")";
    }

    private static String bersumber(Optional<String> sumber) {
        return sumber.map(s -> " (sumber: " + s + ")").orElse("");
    }

    private static List<String> menjorok(String kepala, Stream<String> isi) {
        return Stream.concat(Stream.of(kepala), isi.map(s -> "  " + s)).toList();
    }

    /**
     * A remark: the legal basis, the wording as printed, what was inferred.
     *
     * @param judul what the remark is about
     * @param isi the remark
     */
    @JsonTypeName("KETERANGAN")
    @JsonPropertyOrder({"judul", "isi"})
    record Keterangan(
            @JsonProperty(required = true) String judul,
            @JsonProperty(required = true) String isi) implements Langkah {
        /** Creates a step. */
        public Keterangan {
            checkNotNull(judul, "judul");
            checkNotNull(isi, "isi");
        }

        @Override
        public List<String> baris() {
            return List.of(judul + ": " + isi);
        }
    }

    /**
     * A fact was read.
     *
     * @param sebutan what it is about
     * @param nilai what it says, empty if it is missing or invalid
     * @param sumber the document it comes from
     */
    @JsonTypeName("DATA")
    @JsonPropertyOrder({"sebutan", "nilai", "sumber"})
    record Data(String sebutan, Optional<Nilai> nilai, Optional<String> sumber) implements Langkah {
        /** Creates a step. */
        public Data {
            checkNotNull(sebutan, "sebutan");
        }

        @JsonCreator
        static Data dari(
                @JsonProperty(value = "sebutan", required = true) String sebutan,
                @JsonProperty("nilai") @Nullable Nilai nilai,
                @JsonProperty("sumber") @Nullable String sumber) {
            return new Data(sebutan, Optional.ofNullable(nilai), Optional.ofNullable(sumber));
        }

        @JsonProperty("nilai")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        private @Nullable Nilai nilaiJson() {
            return nilai.orElse(null);
        }

        @JsonProperty("sumber")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        private @Nullable String sumberJson() {
            return sumber.orElse(null);
        }

        @Override
        public List<String> baris() {
            return List.of(sebutan + ": " + nilai.map(Langkah::teks).orElse("tidak ada nilai") + bersumber(sumber));
        }
    }

    /**
     * One element of a list.
     *
     * @param nama its name
     * @param nilai its numbers under the measures that were asked for, those it has
     * @param ciri its answers under the traits that were asked for, those it has
     * @param uji what the test found
     */
    @JsonPropertyOrder({"nama", "nilai", "ciri", "uji"})
    record Elemen(
            @JsonProperty(required = true) String nama,
            @JsonProperty(required = true) Map<String, Pecahan> nilai,
            @JsonProperty(required = true) Map<String, Boolean> ciri,
            @JsonProperty(required = true) Uji uji) {
        /** Creates an element. */
        public Elemen {
            checkNotNull(nama, "nama");
            checkNotNull(uji, "uji");
            nilai = ImmutableMap.copyOf(nilai);
            ciri = ImmutableMap.copyOf(ciri);
        }

        private String teks() {
            return Stream.of(
                                    Stream.of(nama),
                                    nilai.entrySet().stream()
                                            .map(e -> e.getKey() + " "
                                                    + e.getValue().sebutan()),
                                    ciri.entrySet().stream()
                                            .map(e -> e.getKey() + " " + (e.getValue() ? "ya" : "tidak")))
                            .flatMap(s -> s)
                            .collect(joining(", "))
                    + ": "
                    + uji.kata();
        }
    }

    /**
     * A condition was tested on every element of a list.
     *
     * @param sebutan what was counted
     * @param elemen the elements in the order of the list
     * @param sumber the document that the list comes from
     */
    @JsonTypeName("SARINGAN")
    @JsonPropertyOrder({"sebutan", "elemen", "sumber"})
    record Saringan(String sebutan, List<Elemen> elemen, Optional<String> sumber) implements Langkah {
        /** Creates a step. */
        public Saringan {
            checkNotNull(sebutan, "sebutan");
            elemen = ImmutableList.copyOf(elemen);
        }

        @JsonCreator
        static Saringan dari(
                @JsonProperty(value = "sebutan", required = true) String sebutan,
                @JsonProperty(value = "elemen", required = true) List<Elemen> elemen,
                @JsonProperty("sumber") @Nullable String sumber) {
            return new Saringan(sebutan, elemen, Optional.ofNullable(sumber));
        }

        @JsonProperty("sumber")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        private @Nullable String sumberJson() {
            return sumber.orElse(null);
        }

        /**
         * Returns how many elements the test had a finding for.
         *
         * @param uji the finding
         * @return the number
         */
        public long jumlah(Uji uji) {
            return elemen.stream().filter(e -> e.uji() == uji).count();
        }

        @Override
        public List<String> baris() {
            return menjorok(
                    sebutan + ": " + jumlah(Uji.LOLOS) + " dari " + elemen.size() + bersumber(sumber),
                    elemen.stream().map(Elemen::teks));
        }
    }

    /**
     * The answers to a checklist were read.
     *
     * @param sebutan the list
     * @param status the answers by item, in the order of the list; none for an item that was not answered
     * @param sumber the document that the answers come from
     */
    @JsonTypeName("ISIAN")
    @JsonPropertyOrder({"sebutan", "status", "sumber"})
    record Isian(String sebutan, Map<String, List<StatusButir>> status, Optional<String> sumber) implements Langkah {
        /** Creates a step. */
        public Isian {
            checkNotNull(sebutan, "sebutan");
            status = ImmutableMap.copyOf(Maps.transformValues(status, ImmutableList::copyOf));
        }

        @JsonCreator
        static Isian dari(
                @JsonProperty(value = "sebutan", required = true) String sebutan,
                @JsonProperty(value = "status", required = true) Map<String, List<StatusButir>> status,
                @JsonProperty("sumber") @Nullable String sumber) {
            return new Isian(sebutan, status, Optional.ofNullable(sumber));
        }

        @JsonProperty("sumber")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        private @Nullable String sumberJson() {
            return sumber.orElse(null);
        }

        @Override
        public List<String> baris() {
            return menjorok(
                    sebutan + bersumber(sumber),
                    status.entrySet().stream()
                            .map(e -> e.getKey() + ": "
                                    + (e.getValue().isEmpty()
                                            ? "belum ada isian"
                                            : e.getValue().stream()
                                                    .map(StatusButir::kata)
                                                    .collect(joining("; ")))));
        }
    }

    /**
     * Something was computed.
     *
     * @param uraian the operation with its exact operands, such as {@code 4 / 5}
     * @param hasil the exact result
     */
    @JsonTypeName("HITUNGAN")
    @JsonPropertyOrder({"uraian", "hasil"})
    record Hitungan(
            @JsonProperty(required = true) String uraian,
            @JsonProperty(required = true) Nilai hasil) implements Langkah {
        /** Creates a step. */
        public Hitungan {
            checkNotNull(uraian, "uraian");
            checkNotNull(hasil, "hasil");
        }

        @Override
        public List<String> baris() {
            return List.of(uraian + " = " + teks(hasil));
        }
    }

    /**
     * A provision of the formula was examined.
     *
     * @param uraian the provision
     * @param terpenuhi whether it was met
     */
    @JsonTypeName("KETENTUAN")
    @JsonPropertyOrder({"uraian", "terpenuhi"})
    record Ketentuan(
            @JsonProperty(required = true) String uraian,
            @JsonProperty(required = true) boolean terpenuhi) implements Langkah {
        /** Creates a step. */
        public Ketentuan {
            checkNotNull(uraian, "uraian");
        }

        @Override
        public List<String> baris() {
            return List.of("ketentuan " + uraian + ": " + (terpenuhi ? "terpenuhi" : "tidak terpenuhi"));
        }
    }

    /**
     * Another formula was evaluated because this one refers to it.
     *
     * @param kode the code of the other formula
     * @param jejak its trail
     */
    @JsonTypeName("RUJUKAN")
    @JsonPropertyOrder({"kode", "jejak"})
    record Rujukan(
            @JsonProperty(required = true) String kode,
            @JsonProperty(required = true) Jejak jejak) implements Langkah {
        /** Creates a step. */
        public Rujukan {
            checkNotNull(kode, "kode");
            checkNotNull(jejak, "jejak");
        }

        @Override
        public List<String> baris() {
            return menjorok("merujuk rumus '" + kode + "'", jejak.baris().stream());
        }

        @Override
        public Optional<Jejak> dalam() {
            return Optional.of(jejak);
        }
    }

    /**
     * A part of the figure was computed: a period, a unit, a member of a mean.
     *
     * @param nama its name
     * @param jejak its trail
     */
    @JsonTypeName("BAGIAN")
    @JsonPropertyOrder({"nama", "jejak"})
    record Bagian(
            @JsonProperty(required = true) String nama,
            @JsonProperty(required = true) Jejak jejak) implements Langkah {
        @Override
        public Optional<Jejak> dalam() {
            return Optional.of(jejak);
        }

        @Override
        public List<String> baris() {
            return menjorok(nama, jejak.baris().stream());
        }
    }

    /**
     * The figure that the steps led to.
     *
     * @param nama what it is: {@code realisasi}, {@code capaian}
     * @param nilai the exact value
     * @param tanda what a reader must be told about it
     */
    @JsonTypeName("HASIL")
    @JsonPropertyOrder({"nama", "nilai", "tanda"})
    record Hasil(
            @JsonProperty(required = true) String nama,
            @JsonProperty(required = true) Nilai nilai,
            @JsonProperty(required = true) List<Tanda> tanda)
            implements Langkah {
        /** Creates a step. */
        public Hasil {
            checkNotNull(nama, "nama");
            checkNotNull(nilai, "nilai");
            tanda = ImmutableList.copyOf(tanda);
        }

        @Override
        public List<String> baris() {
            return menjorok(nama + ": " + teks(nilai), tanda.stream().map(t -> "catatan " + t + ": " + t.keterangan()));
        }
    }

    /**
     * There is no figure.
     *
     * @param nama what it would be: {@code realisasi}, {@code capaian}
     * @param kendala what stands in the way
     */
    @JsonTypeName("TANPA_HASIL")
    @JsonPropertyOrder({"nama", "kendala"})
    record TanpaHasil(
            @JsonProperty(required = true) String nama,
            @JsonProperty(required = true) List<Kendala> kendala) implements Langkah {
        /** Creates a step. */
        public TanpaHasil {
            checkNotNull(nama, "nama");
            kendala = ImmutableList.copyOf(kendala);
        }

        @Override
        public List<String> baris() {
            return menjorok(
                    nama + ": tanpa hasil",
                    kendala.stream().map(k -> k.alasan() + ": " + k.keterangan() + " " + k.kebutuhan()));
        }
    }

    /**
     * Returns the last step of a calculation.
     *
     * @param nama what was computed: {@code realisasi}, {@code capaian}
     * @param hasil its outcome
     * @return the figure, or the reasons why there is none
     */
    static Langkah akhir(String nama, Result<? extends Nilai> hasil) {
        return hasil.fold(
                nilai -> new Hasil(nama, nilai, List.copyOf(hasil.tanda())),
                gagal -> new TanpaHasil(nama, gagal.kendala()));
    }
}
