// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Tahap;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.formulas.cocok.Kecocokan;
import id.iki.formulas.cocok.RumusCetak;
import java.io.PrintWriter;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows as an inspector would read them: a table, what matches and with what, and what does not. */
final class CapaianTeks {

    /** Where all of these give the figure, as where R = T, it tells nothing about the formula. */
    private static final Set<RumusCetak> SEMUA = Set.of(RumusCetak.RASIO, RumusCetak.LINEAR, RumusCetak.RESIPROKAL);

    private static final Character[] GARIS = AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS;

    private CapaianTeks() {}

    static void tulis(Tabel tabel, List<BarisCapaian> baris, CaraCapaian cara, PrintWriter keluaran) {
        keluaran.println("PEMERIKSAAN CAPAIAN");
        keluaran.println("Asal   : " + tabel.asal());
        keluaran.println("Angka  : "
                + (cara.angka() == null
                        ? "notasi tidak dipilih; yang bermakna ganda ditolak"
                        : cara.angka() == NotasiAngka.id ? "notasi Indonesia (1.234,5)" : "notasi polos (1234.5)"));
        keluaran.println("Capaian: menurut arah dan rumus tiap baris; "
                + cara.tahap().stream().map(Tahap::sebutan).collect(joining("; lalu ")));
        if (!baris.isEmpty()) {
            keluaran.println(AsciiTable.getTable(GARIS, baris, kolom(cara)));
        }
        ringkasan(baris, keluaran);
        tidakCocok(baris, keluaran);
        keluaran.flush();
    }

    private static List<ColumnData<BarisCapaian>> kolom(CaraCapaian cara) {
        List<ColumnData<BarisCapaian>> kolom = new ArrayList<>();
        kolom.add(kolom("Baris", HorizontalAlign.RIGHT, 6)
                .with(b -> Integer.toString(b.asal().nomor())));
        kolom.add(
                kolom("Indikator", HorizontalAlign.LEFT, 40).with(b -> b.asal().sel("indikator")));
        kolom.add(kolom("Target", HorizontalAlign.RIGHT, 20).with(b -> b.asal().sel("target")));
        kolom.add(
                kolom("Realisasi", HorizontalAlign.RIGHT, 20).with(b -> b.asal().sel("realisasi")));
        kolom.add(kolom("Capaian", HorizontalAlign.RIGHT, 12)
                .with(b -> b.capaian() == null ? "tanpa hasil" : Notasi.INDONESIA.tulis(b.capaian())));
        if (cara.skala().isPresent()) {
            kolom.add(kolom("Predikat", HorizontalAlign.LEFT, 24).with(b -> predikat(b.predikat())));
        }
        kolom.add(
                kolom("Tercetak", HorizontalAlign.RIGHT, 12).with(b -> b.asal().sel(BarisCapaian.KOLOM_CETAK)));
        kolom.add(kolom("Pemeriksaan", HorizontalAlign.LEFT, 56).with(CapaianTeks::pemeriksaan));
        return kolom;
    }

    private static Column kolom(String judul, HorizontalAlign rata, int lebar) {
        return new Column()
                .header(judul)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(rata)
                .maxWidth(lebar + 2, OverflowBehaviour.NEWLINE);
    }

    private static String predikat(@Nullable Predikat predikat) {
        return predikat == null ? "-" : predikat.toString();
    }

    private static String pemeriksaan(BarisCapaian baris) {
        List<String> kalimat = new ArrayList<>();
        baris.masalah().forEach(m -> kalimat.add(m.kalimat()));
        if (baris.isTidakTerbanding()) {
            kalimat.add("Tidak dapat dicocokkan.");
        } else if (baris.isTidakCocok()) {
            kalimat.add("Tidak cocok dengan rumus mana pun.");
        } else if (baris.cetak().ada()) {
            kalimat.add("Cocok: " + String.join("; ", cocok(baris)) + ".");
            if (baris.rumus() != null && baris.cocok().stream().noneMatch(k -> dinyatakan(baris, k.rumus()))) {
                kalimat.add("Bukan rumus baris ini, " + baris.rumus().rumus() + ".");
            }
        }
        String tercetak = baris.asal().sel("predikat_cetak");
        Predikat predikat = baris.predikat();
        if (predikat != null
                && !tercetak.isEmpty()
                && !tercetak.equalsIgnoreCase(predikat.label())
                && !tercetak.equalsIgnoreCase(predikat.kode())) {
            kalimat.add("Predikat tercetak '" + tercetak + "', menurut skala '" + predikat + "'.");
        }
        return String.join(" ", kalimat);
    }

    private static boolean dinyatakan(BarisCapaian baris, RumusCetak rumus) {
        return rumus == RumusCetak.NIHIL
                || (baris.rumus() != null
                        && rumus.kode().equals(baris.rumus().rumus().replace(" ", "")));
    }

    /** The matches in words: of one formula the first rounding that gives the figure, halves up where that does. */
    private static List<String> cocok(BarisCapaian baris) {
        if (Set.copyOf(baris.cocok().stream().map(Kecocokan::rumus).toList()).containsAll(SEMUA)) {
            return List.of("semua rumus memberi angka ini");
        }
        Map<RumusCetak, String> perRumus = new EnumMap<>(RumusCetak.class);
        for (Kecocokan satu : baris.cocok()) {
            perRumus.putIfAbsent(
                    satu.rumus(),
                    satu.rumus().kode() + ", " + satu.pembulatan().desimal() + " desimal, "
                            + satu.batas()
                                    .map(Tahap.Batasi::sebutan)
                                    .orElseGet(() -> kata(satu.pembulatan().cara())));
        }
        return List.copyOf(perRumus.values());
    }

    private static String kata(RoundingMode cara) {
        return switch (cara) {
            case DOWN -> "dipotong";
            case HALF_EVEN -> "dibulatkan ke genap";
            default -> "dibulatkan";
        };
    }

    private static void ringkasan(List<BarisCapaian> baris, PrintWriter keluaran) {
        long terhitung = baris.stream().filter(b -> b.capaian() != null).count();
        keluaran.println();
        keluaran.println("RINGKASAN");
        keluaran.println("Baris                   : " + baris.size());
        keluaran.println("Terhitung               : " + terhitung);
        keluaran.println("Tanpa hasil             : " + (baris.size() - terhitung));
        hitung(baris.stream()
                        .filter(b -> b.capaian() == null)
                        .flatMap(b -> b.kodeMasalah().stream())
                        .toList())
                .forEach((kode, n) -> keluaran.println("  " + kode + ": " + n));
        long tercetak = baris.stream().filter(b -> b.cetak().ada()).count();
        if (tercetak == 0) {
            return;
        }
        long tidak = baris.stream().filter(BarisCapaian::isTidakCocok).count();
        long tidakTerbanding =
                baris.stream().filter(BarisCapaian::isTidakTerbanding).count();
        keluaran.println("Capaian tercetak        : " + tercetak);
        keluaran.println("  cocok                 : " + (tercetak - tidak));
        keluaran.println("  tidak cocok           : " + (tidak - tidakTerbanding));
        keluaran.println("  tidak dapat dicocokkan: " + tidakTerbanding);
        keluaran.println("Baris yang cocok menurut rumus (satu baris dapat cocok dengan beberapa):");
        hitung(baris.stream()
                        .flatMap(b ->
                                b.cocok().stream().map(k -> k.rumus().kode()).distinct())
                        .toList())
                .forEach((kode, n) -> keluaran.println("  " + kode + ": " + n));
    }

    private static Map<String, Long> hitung(List<String> kode) {
        return kode.stream().collect(groupingBy(k -> k, TreeMap::new, counting()));
    }

    private static void tidakCocok(List<BarisCapaian> baris, PrintWriter keluaran) {
        List<BarisCapaian> tidak = baris.stream()
                .filter(b -> b.isTidakCocok() && !b.isTidakTerbanding())
                .toList();
        if (tidak.isEmpty()) {
            return;
        }
        keluaran.println();
        keluaran.println("TIDAK COCOK");
        for (BarisCapaian satu : tidak) {
            Pembulatan pembulatan =
                    new Pembulatan(requireNonNull(satu.cetak().angka()).desimal(), RoundingMode.HALF_UP);
            String menurut = satu.seharusnya().entrySet().stream()
                    .map(e -> e.getKey().kode() + " = "
                            + Notasi.INDONESIA.tulis(e.getValue().round(pembulatan)))
                    .collect(joining("; "));
            keluaran.println("Baris " + satu.asal().nomor() + ", " + satu.asal().sel("indikator") + ": tercetak "
                    + satu.asal().sel(BarisCapaian.KOLOM_CETAK) + "; "
                    + (menurut.isEmpty() ? "tidak ada rumus yang terdefinisi untuk angka ini" : menurut) + ".");
        }
    }
}
