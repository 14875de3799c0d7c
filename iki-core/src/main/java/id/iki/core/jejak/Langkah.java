// SPDX-License-Identifier: Apache-2.0
package id.iki.core.jejak;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.iki.core.fakta.StatusButir;
import id.iki.core.fakta.Uji;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Tanda;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One step of a trail (<i>langkah</i>). The kinds are closed; each renders itself in Indonesian. */
public sealed interface Langkah {

    /**
     * Returns the step for a reader.
     *
     * @return one line, and further lines that belong to it, indented by two blanks
     */
    List<String> baris();

    private static String teks(Nilai nilai) {
        return nilai.teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL);
    }

    private static String dari(Optional<String> sumber) {
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
    record Keterangan(String judul, String isi) implements Langkah {
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
    record Data(String sebutan, Optional<Nilai> nilai, Optional<String> sumber) implements Langkah {
        @Override
        public List<String> baris() {
            return List.of(sebutan + ": " + nilai.map(Langkah::teks).orElse("tidak ada nilai") + dari(sumber));
        }
    }

    /**
     * One element of a tested list.
     *
     * @param nama its name
     * @param nilai its values under the attributes that the condition asks for
     * @param uji what the test found
     */
    record Elemen(String nama, Map<String, String> nilai, Uji uji) {
        /** Creates an element. */
        public Elemen {
            nilai = ImmutableMap.copyOf(nilai);
        }

        private String teks() {
            return nama
                    + nilai.entrySet().stream()
                            .map(e -> ", " + e.getKey() + " " + e.getValue())
                            .collect(joining())
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
    record Saringan(String sebutan, List<Elemen> elemen, Optional<String> sumber) implements Langkah {
        /** Creates a step. */
        public Saringan {
            elemen = ImmutableList.copyOf(elemen);
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
                    sebutan + ": " + jumlah(Uji.LOLOS) + " dari " + elemen.size() + dari(sumber),
                    elemen.stream().map(Elemen::teks));
        }
    }

    /**
     * The answers to a checklist were read.
     *
     * @param sebutan the list
     * @param status the status by item, in the order of the list
     * @param sumber the document that the answers come from
     */
    record Isian(String sebutan, Map<String, StatusButir> status, Optional<String> sumber) implements Langkah {
        /** Creates a step. */
        public Isian {
            status = ImmutableMap.copyOf(status);
        }

        @Override
        public List<String> baris() {
            return menjorok(
                    sebutan + dari(sumber),
                    status.entrySet().stream()
                            .map(e -> e.getKey() + ": " + e.getValue().kata()));
        }
    }

    /**
     * Something was computed.
     *
     * @param uraian the operation with its exact operands, such as {@code 4 / 5}
     * @param hasil the exact result
     */
    record Hitungan(String uraian, Nilai hasil) implements Langkah {
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
    record Ketentuan(String uraian, boolean terpenuhi) implements Langkah {
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
    record Rujukan(String kode, Jejak jejak) implements Langkah {
        @Override
        public List<String> baris() {
            return menjorok("merujuk rumus '" + kode + "'", jejak.baris().stream());
        }
    }

    /**
     * The figure that the steps led to.
     *
     * @param nilai the exact value
     * @param tanda what a reader must be told about it
     */
    record Hasil(Nilai nilai, List<Tanda> tanda) implements Langkah {
        /** Creates a step. */
        public Hasil {
            tanda = ImmutableList.copyOf(tanda);
        }

        @Override
        public List<String> baris() {
            return menjorok(
                    "hasil: " + teks(nilai) + " (" + nilai.angka() + ")",
                    tanda.stream().map(t -> "catatan " + t + ": " + t.keterangan()));
        }
    }

    /**
     * There is no figure.
     *
     * @param kendala what stands in the way
     */
    record TanpaHasil(List<Kendala> kendala) implements Langkah {
        /** Creates a step. */
        public TanpaHasil {
            kendala = ImmutableList.copyOf(kendala);
        }

        @Override
        public List<String> baris() {
            return menjorok(
                    "tanpa hasil", kendala.stream().map(k -> k.alasan() + ": " + k.keterangan() + " " + k.kebutuhan()));
        }
    }
}
