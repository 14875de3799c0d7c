// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of text cells read from a CSV file: UTF-8, a header line, separator {@code ,} {@code ;} or tab. Cells are kept as they
 * are written; what they mean is for the command to say. A file that cannot be read as a table is refused with one sentence
 * that names file, line and column; a row with too few or too many cells is kept with its defect, so that the other rows live.
 */
final class Tabel {

    /** Tables with more columns than this are refused. */
    static final int BATAS_KOLOM = 1_000;
    /** Cells longer than this are refused, in characters. */
    static final int BATAS_SEL = 10_000;

    private static final List<Character> PEMISAH = List.of('\t', ';', ',');
    private static final CsvFactory PABRIK = new CsvFactory();

    private final String asal;
    private final Map<String, Integer> letak;
    private final List<String> kolom;
    private final List<Baris> baris;

    private Tabel(String asal, Map<String, Integer> letak, List<String> kolom, List<Baris> baris) {
        this.asal = asal;
        this.letak = letak;
        this.kolom = List.copyOf(kolom);
        this.baris = List.copyOf(baris);
    }

    /** One row: its cells in the order of the header, and the line of the file on which it begins, from 1. */
    static final class Baris {
        private final Map<String, Integer> letak;
        private final int nomor;
        private final List<String> sel;
        private final @Nullable String cacat;

        private Baris(Map<String, Integer> letak, int nomor, List<String> sel, @Nullable String cacat) {
            this.letak = letak;
            this.nomor = nomor;
            this.sel = List.copyOf(sel);
            this.cacat = cacat;
        }

        /** Returns the line of the file on which the row begins. */
        int nomor() {
            return nomor;
        }

        /** Returns the cells: exactly as many as there are columns, blank where the row was too short. */
        List<String> sel() {
            return sel;
        }

        /** Returns the cell of a column, without spaces around it; empty when the table has no such column. */
        String sel(String kolom) {
            Integer tempat = letak.get(kunci(kolom));
            return tempat == null ? "" : sel.get(tempat).strip();
        }

        /** Returns what is wrong with the row as a whole: a sentence naming file, line and column. */
        Optional<String> cacat() {
            return Optional.ofNullable(cacat);
        }
    }

    /** Returns what the table was read from, as messages begin with it. */
    String asal() {
        return asal;
    }

    /** Returns the names of the header, as written but without spaces around them. */
    List<String> kolom() {
        return kolom;
    }

    /** Returns the rows, in order; lines with nothing on them are no rows, but a blank in quotes is a cell of a sole column. */
    List<Baris> baris() {
        return baris;
    }

    /** Returns whether there is a column of this name, upper and lower case alike. */
    boolean punya(String nama) {
        return letak.containsKey(kunci(nama));
    }

    /** Returns this table if it has all these columns, and refuses it otherwise. */
    Tabel wajib(String... nama) {
        for (String satu : nama) {
            if (!punya(satu)) {
                throw new SalahPakai(asal + " baris 1: kolom '" + satu + "' tidak ada. Kolom yang terbaca: "
                        + String.join(", ", kolom) + ".");
            }
        }
        return this;
    }

    /** Returns this table if every row is whole, and refuses it with the first defect otherwise. */
    Tabel utuh() {
        baris.stream().flatMap(b -> b.cacat().stream()).findFirst().ifPresent(c -> {
            throw new SalahPakai(c);
        });
        return this;
    }

    /** Reads a file, or standard input. */
    static Tabel baca(Path berkas) {
        return dari(Teks.baca(berkas));
    }

    /** Reads a text. */
    static Tabel dari(Teks teks) {
        CsvSchema skema = CsvSchema.emptySchema().withColumnSeparator(pemisah(teks.isi()));
        try (CsvParser pembaca = PABRIK.createParser(teks.isi())) {
            pembaca.setSchema(skema);
            return tabel(teks, pembaca);
        } catch (JsonProcessingException e) {
            throw salah(
                    teks.sebutan(),
                    e.getLocation().getLineNr(),
                    "kolom huruf ke-" + Math.max(1, e.getLocation().getColumnNr())
                            + ": tanda kutip tidak ditutup atau diikuti huruf lain; gandakan tanda kutip di dalam sel berkutip.");
        } catch (IOException e) {
            throw new SalahPakai(teks.sebutan() + " tidak dapat dibaca.");
        }
    }

    private static Tabel tabel(Teks teks, CsvParser pembaca) throws IOException {
        String asal = teks.sebutan();
        Map<String, Integer> letak = new LinkedHashMap<>();
        List<String> kolom = new ArrayList<>();
        List<Baris> baris = new ArrayList<>();
        JsonToken tanda;
        while ((tanda = pembaca.nextToken()) != null) {
            if (tanda != JsonToken.START_ARRAY) {
                continue;
            }
            List<String> sel = new ArrayList<>();
            int nomor = 0;
            boolean dikutip = false;
            while (pembaca.nextToken() != JsonToken.END_ARRAY) {
                nomor = nomor == 0 ? baris(pembaca) : nomor;
                String isi = pembaca.getText();
                if (isi.length() > BATAS_SEL || sel.size() >= BATAS_KOLOM) {
                    throw salah(
                            asal,
                            nomor,
                            "kolom ke-" + (sel.size() + 1) + ": lebih dari " + BATAS_KOLOM + " kolom atau " + BATAS_SEL
                                    + " huruf dalam satu sel.");
                }
                sel.add(isi);
                dikutip = isDikutip(teks.isi(), pembaca);
            }
            boolean adaSel = kolom.size() == 1 && dikutip;
            if (!adaSel && sel.size() <= 1 && sel.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (kolom.isEmpty()) {
                kepala(asal, nomor, sel, letak, kolom);
            } else {
                baris.add(baris(asal, letak, kolom, nomor, sel));
            }
        }
        if (kolom.isEmpty()) {
            throw new SalahPakai(asal + " baris 1: kepala tabel tidak ada; berkas ini kosong.");
        }
        return new Tabel(asal, letak, kolom, baris);
    }

    /** The line on which the cell just read begins; a line break inside quotes belongs to the cell. */
    private static int baris(JsonParser pembaca) {
        return pembaca.currentTokenLocation().getLineNr();
    }

    private static boolean isDikutip(String teks, JsonParser pembaca) {
        long letak = pembaca.currentTokenLocation().getCharOffset();
        return letak < teks.length() && teks.charAt((int) letak) == '"';
    }

    private static void kepala(
            String asal, int nomor, List<String> sel, Map<String, Integer> letak, List<String> kolom) {
        for (String satu : sel) {
            String nama = satu.strip();
            if (nama.isEmpty()) {
                throw salah(asal, nomor, "kolom ke-" + (kolom.size() + 1) + " tidak bernama.");
            }
            Integer lain = letak.putIfAbsent(kunci(nama), kolom.size());
            if (lain != null) {
                throw salah(
                        asal,
                        nomor,
                        "kolom ke-" + (lain + 1) + " dan ke-" + (kolom.size() + 1) + " sama-sama bernama '" + nama
                                + "'.");
            }
            kolom.add(nama);
        }
    }

    private static Baris baris(
            String asal, Map<String, Integer> letak, List<String> kolom, int nomor, List<String> sel) {
        String cacat = null;
        if (sel.size() < kolom.size()) {
            cacat = "kolom ke-" + (sel.size() + 1) + " ('" + kolom.get(sel.size()) + "') tidak ada; baris ini berisi "
                    + sel.size() + " sel, kepala tabel " + kolom.size() + " kolom.";
        } else if (sel.size() > kolom.size()) {
            cacat = "kolom ke-" + (kolom.size() + 1) + " ('" + sel.get(kolom.size())
                    + "') melebihi kepala tabel; baris ini berisi " + sel.size() + " sel, kepala tabel " + kolom.size()
                    + " kolom. Sel yang memuat pemisah kolom ditulis dalam tanda kutip.";
        }
        List<String> pas = new ArrayList<>(sel.subList(0, Math.min(sel.size(), kolom.size())));
        while (pas.size() < kolom.size()) {
            pas.add("");
        }
        return new Baris(letak, nomor, pas, cacat == null ? null : kalimat(asal, nomor, cacat));
    }

    /** The rarest in a name wins: the names of unsur hold commas, hardly a semicolon, never a tab. */
    private static char pemisah(String teks) {
        StringBuilder kepala = new StringBuilder();
        boolean kutip = false;
        for (char c : teks.stripLeading().lines().findFirst().orElse("").toCharArray()) {
            kutip ^= c == '"';
            kepala.append(kutip ? '"' : c);
        }
        return PEMISAH.stream()
                .filter(p -> kepala.indexOf(p.toString()) >= 0)
                .findFirst()
                .orElse(',');
    }

    private static String kunci(String nama) {
        return nama.strip().toLowerCase(Locale.ROOT);
    }

    private static String kalimat(String asal, int nomor, String masalah) {
        return asal + " baris " + nomor + ": " + masalah;
    }

    private static SalahPakai salah(String asal, int nomor, String masalah) {
        return new SalahPakai(kalimat(asal, nomor, masalah));
    }
}
