// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    /** Files above this size are refused, in bytes. */
    static final int BATAS_BITA = 64 << 20;
    /** Tables with more columns than this are refused. */
    static final int BATAS_KOLOM = 1_000;
    /** Cells longer than this are refused, in characters. */
    static final int BATAS_SEL = 10_000;

    private static final List<Character> PEMISAH = List.of('\t', ';', ',');
    private static final char BOM = '\uFEFF';
    private static final CsvFactory PABRIK = new CsvFactory();

    private final String berkas;
    private final Map<String, Integer> letak;
    private final List<String> kolom;
    private final List<Baris> baris;

    private Tabel(String berkas, Map<String, Integer> letak, List<String> kolom, List<Baris> baris) {
        this.berkas = berkas;
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

    /** Returns the name of the file, as messages quote it. */
    String berkas() {
        return berkas;
    }

    /** Returns the names of the header, as written but without spaces around them. */
    List<String> kolom() {
        return kolom;
    }

    /** Returns the rows, in order; lines with nothing on them are no rows. */
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
                throw new SalahPakai("Berkas '" + berkas + "' baris 1: kolom '" + satu
                        + "' tidak ada. Kolom yang terbaca: " + String.join(", ", kolom) + ".");
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

    /** Reads a file. */
    static Tabel baca(Path berkas) {
        try (InputStream aliran = Files.newInputStream(berkas)) {
            return dari(berkas.toString(), aliran.readNBytes(BATAS_BITA + 1));
        } catch (NoSuchFileException e) {
            throw new SalahPakai("Berkas '" + berkas + "' tidak ada.");
        } catch (IOException e) {
            throw new SalahPakai("Berkas '" + berkas + "' tidak dapat dibaca.");
        }
    }

    /** Reads the content of a file. */
    static Tabel dari(String berkas, byte[] isi) {
        if (isi.length > BATAS_BITA) {
            throw new SalahPakai("Berkas '" + berkas + "' lebih besar dari " + (BATAS_BITA >> 20) + " MiB.");
        }
        String teks = teks(berkas, isi);
        CsvSchema skema = CsvSchema.emptySchema().withColumnSeparator(pemisah(teks));
        try (CsvParser pembaca = PABRIK.createParser(teks)) {
            pembaca.setSchema(skema);
            return tabel(berkas, pembaca);
        } catch (JsonProcessingException e) {
            throw salah(
                    berkas,
                    e.getLocation().getLineNr(),
                    "kolom huruf ke-" + Math.max(1, e.getLocation().getColumnNr())
                            + ": tanda kutip tidak ditutup atau diikuti huruf lain; gandakan tanda kutip di dalam sel berkutip.");
        } catch (IOException e) {
            throw new SalahPakai("Berkas '" + berkas + "' tidak dapat dibaca.");
        }
    }

    private static Tabel tabel(String berkas, CsvParser pembaca) throws IOException {
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
            while (pembaca.nextToken() != JsonToken.END_ARRAY) {
                nomor = nomor == 0 ? baris(pembaca) : nomor;
                String isi = pembaca.getText();
                if (isi.length() > BATAS_SEL || sel.size() >= BATAS_KOLOM) {
                    throw salah(
                            berkas,
                            nomor,
                            "kolom ke-" + (sel.size() + 1) + ": lebih dari " + BATAS_KOLOM + " kolom atau " + BATAS_SEL
                                    + " huruf dalam satu sel.");
                }
                sel.add(isi);
            }
            if (sel.size() <= 1 && sel.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (kolom.isEmpty()) {
                kepala(berkas, nomor, sel, letak, kolom);
            } else {
                baris.add(baris(berkas, letak, kolom, nomor, sel));
            }
        }
        if (kolom.isEmpty()) {
            throw new SalahPakai("Berkas '" + berkas + "' baris 1: kepala tabel tidak ada; berkas ini kosong.");
        }
        return new Tabel(berkas, letak, kolom, baris);
    }

    /** The line on which the cell just read begins; a line break inside quotes belongs to the cell. */
    private static int baris(JsonParser pembaca) {
        return pembaca.currentTokenLocation().getLineNr();
    }

    private static void kepala(
            String berkas, int nomor, List<String> sel, Map<String, Integer> letak, List<String> kolom) {
        for (String satu : sel) {
            String nama = satu.strip();
            if (nama.isEmpty()) {
                throw salah(berkas, nomor, "kolom ke-" + (kolom.size() + 1) + " tidak bernama.");
            }
            Integer lain = letak.putIfAbsent(kunci(nama), kolom.size());
            if (lain != null) {
                throw salah(
                        berkas,
                        nomor,
                        "kolom ke-" + (lain + 1) + " dan ke-" + (kolom.size() + 1) + " sama-sama bernama '" + nama
                                + "'.");
            }
            kolom.add(nama);
        }
    }

    private static Baris baris(
            String berkas, Map<String, Integer> letak, List<String> kolom, int nomor, List<String> sel) {
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
        return new Baris(letak, nomor, pas, cacat == null ? null : kalimat(berkas, nomor, cacat));
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

    private static String teks(String berkas, byte[] isi) {
        ByteBuffer masuk = ByteBuffer.wrap(isi);
        CharBuffer keluar = CharBuffer.allocate(isi.length + 1);
        CoderResult hasil = UTF_8.newDecoder().decode(masuk, keluar, true);
        keluar.flip();
        if (hasil.isError()) {
            String terbaca = keluar.toString();
            int akhir = terbaca.lastIndexOf('\n');
            throw salah(
                    berkas,
                    1 + (int) terbaca.chars().filter(c -> c == '\n').count(),
                    "kolom huruf ke-" + (terbaca.length() - akhir)
                            + ": bukan UTF-8; simpan ulang berkas sebagai CSV UTF-8.");
        }
        return !keluar.isEmpty() && keluar.charAt(0) == BOM
                ? keluar.subSequence(1, keluar.length()).toString()
                : keluar.toString();
    }

    private static String kunci(String nama) {
        return nama.strip().toLowerCase(Locale.ROOT);
    }

    private static String kalimat(String berkas, int nomor, String masalah) {
        return "Berkas '" + berkas + "' baris " + nomor + ": " + masalah;
    }

    private static SalahPakai salah(String berkas, int nomor, String masalah) {
        return new SalahPakai(kalimat(berkas, nomor, masalah));
    }
}
