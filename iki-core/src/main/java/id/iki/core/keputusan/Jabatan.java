// SPDX-License-Identifier: Apache-2.0
package id.iki.core.keputusan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A position (<i>jabatan</i>) with its task, functions and objectives.
 */
@Value.Immutable
@GayaNilai
@JsonPropertyOrder({"kode", "nama", "tugas", "fungsi", "atasan", "sasaran", "catatan"})
public interface Jabatan {

    /**
     * Returns a builder.
     *
     * @return a builder without content
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the code of the position, unique in its decree.
     *
     * @return the code, such as {@code kasi-pelayanan-umum}
     */
    @JsonProperty("kode")
    String kode();

    /**
     * Returns the title.
     *
     * @return the title
     */
    @JsonProperty("nama")
    Bunyi nama();

    /**
     * Returns the task.
     *
     * @return the task, empty if the decree prints none
     */
    Optional<Tugas> tugas();

    /**
     * Returns the functions.
     *
     * @return the functions in their order
     */
    @JsonProperty("fungsi")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Fungsi> fungsi();

    /**
     * Returns the title of the superior as the decree names it, with the title it is read as. The decree may name a
     * superior that it has no position for.
     *
     * @return the title, empty if the decree names none
     */
    Optional<Bunyi> atasan();

    /**
     * Returns the objectives.
     *
     * @return the objectives in their order; empty if the decree prints no table for the position
     */
    @JsonProperty("sasaran")
    List<Sasaran> sasaran();

    /**
     * Returns what a reader must know of how the position stands in the print.
     *
     * @return the remark, empty if there is none
     */
    Optional<String> catatan();

    /**
     * Returns whether a title names this position, as printed or as read; case and white space do not matter.
     *
     * @param judul the title
     * @return true if it does
     */
    default boolean bernama(String judul) {
        String dicari = samakan(judul);
        return dicari.equals(samakan(nama().tercetak())) || dicari.equals(samakan(nama().dibaca()));
    }

    private static String samakan(String judul) {
        return judul.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @JsonProperty("tugas")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Tugas tugasJson() {
        return tugas().orElse(null);
    }

    @JsonProperty("atasan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Bunyi atasanJson() {
        return atasan().orElse(null);
    }

    @JsonProperty("catatan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable String catatanJson() {
        return catatan().orElse(null);
    }

    @JsonCreator
    private static Jabatan dari(
            @JsonProperty(value = "kode", required = true) String kode,
            @JsonProperty(value = "nama", required = true) Bunyi nama,
            @JsonProperty("tugas") @Nullable Tugas tugas,
            @JsonProperty("fungsi") @Nullable List<Fungsi> fungsi,
            @JsonProperty("atasan") @Nullable Bunyi atasan,
            @JsonProperty(value = "sasaran", required = true) List<Sasaran> sasaran,
            @JsonProperty("catatan") @Nullable String catatan) {
        return builder()
                .kode(kode)
                .nama(nama)
                .tugas(Optional.ofNullable(tugas))
                .fungsi(fungsi == null ? List.of() : fungsi)
                .atasan(Optional.ofNullable(atasan))
                .sasaran(sasaran)
                .catatan(Optional.ofNullable(catatan))
                .build();
    }

    /** Builds a {@link Jabatan}. Not thread-safe. */
    class Builder extends ImmutableJabatan.Builder {
        Builder() {}

        /**
         * Sets the title, read as printed.
         *
         * @param tercetak the title
         * @return this builder
         */
        public Builder nama(String tercetak) {
            return nama(Bunyi.of(tercetak));
        }

        /**
         * Sets the task, read as printed.
         *
         * @param tercetak the task
         * @return this builder
         */
        public Builder tugas(String tercetak) {
            return tugas(Bunyi.of(tercetak));
        }

        /**
         * Sets the task.
         *
         * @param bunyi the task
         * @return this builder
         */
        public Builder tugas(Bunyi bunyi) {
            return tugas(new Tugas(bunyi));
        }

        /**
         * Sets the title of the superior, read as printed.
         *
         * @param tercetak the title
         * @return this builder
         */
        public Builder atasan(String tercetak) {
            return atasan(Bunyi.of(tercetak));
        }

        /**
         * Adds a function, read as printed.
         *
         * @param huruf its letter
         * @param tercetak the text
         * @return this builder
         */
        public Builder addFungsi(String huruf, String tercetak) {
            return addFungsi(huruf, Bunyi.of(tercetak));
        }

        /**
         * Adds a function.
         *
         * @param huruf its letter
         * @param bunyi the text
         * @return this builder
         */
        public Builder addFungsi(String huruf, Bunyi bunyi) {
            return addFungsi(new Fungsi(huruf, bunyi));
        }
    }
}
