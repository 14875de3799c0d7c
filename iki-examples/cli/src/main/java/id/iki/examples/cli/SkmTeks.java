// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import id.iki.formulas.skm.BobotSkm;
import id.iki.formulas.skm.NilaiSkm;
import id.iki.formulas.skm.Skm;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A survey as an official would read it; averages with four decimals, the value as its regime rounds it. */
final class SkmTeks {

    static final Pembulatan EMPAT_DESIMAL = new Pembulatan(4, RoundingMode.HALF_UP);

    private SkmTeks() {}

    static void tulis(Skm survei, Result<NilaiSkm> hasil, boolean jelaskan, PrintWriter keluaran) {
        keluaran.println("SURVEI KEPUASAN MASYARAKAT");
        keluaran.println("Rezim     : " + survei.rezim().nama());
        keluaran.println("Bobot     : "
                + (survei.bobot().equals(BobotSkm.TEPAT)
                        ? "tepat, 1/" + survei.unsur().size()
                        : survei.bobot().toString()));
        keluaran.println("Responden : " + survei.lembar().size());
        hasil.fold(
                nilai -> {
                    nilai(nilai, hasil, keluaran);
                    return nilai;
                },
                gagal -> {
                    keluaran.println();
                    keluaran.println("Tanpa hasil. " + ringkas(gagal));
                    return gagal;
                });
        if (jelaskan) {
            keluaran.println();
            survei.jejak().baris().forEach(keluaran::println);
        }
        keluaran.flush();
    }

    /** Returns the first reason, and how many more there are; all of them are told as messages. */
    private static String ringkas(Failure<NilaiSkm> gagal) {
        int lagi = gagal.kendala().size() - 1;
        return gagal.kendala().get(0).keterangan() + (lagi == 0 ? "" : " Ada " + lagi + " kendala lagi.");
    }

    private static void nilai(NilaiSkm nilai, Result<NilaiSkm> hasil, PrintWriter keluaran) {
        List<ColumnData<NilaiSkm.Unsur>> kolom = List.of(
                kolom("Unsur", HorizontalAlign.LEFT).with(NilaiSkm.Unsur::nama),
                kolom("n", HorizontalAlign.RIGHT).with(u -> bulat(u.responden())),
                kolom("Jumlah", HorizontalAlign.RIGHT).with(u -> bulat(u.jumlah())),
                kolom("NRR", HorizontalAlign.RIGHT).with(u -> empat(u.nrr())),
                kolom("NRR tertimbang", HorizontalAlign.RIGHT).with(u -> empat(nilai.tertimbang(u))));
        keluaran.println(AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, nilai.unsur(), kolom));
        keluaran.println("Indeks    : " + empat(nilai.indeks()));
        keluaran.println(
                "Nilai     : " + Notasi.INDONESIA.tulis(nilai.nilai()) + " (tepatnya " + nilai.konversi() + ")");
        keluaran.println("Mutu      : " + nilai.mutu());
        hasil.tanda().forEach(t -> keluaran.println("Catatan   : " + t.keterangan()));
    }

    private static Column kolom(String judul, HorizontalAlign rata) {
        return new Column()
                .header(judul)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(rata)
                .maxWidth(60, OverflowBehaviour.NEWLINE);
    }

    private static String bulat(long angka) {
        return Notasi.INDONESIA.tulis(BigDecimal.valueOf(angka));
    }

    private static String empat(Pecahan angka) {
        return Notasi.INDONESIA.tulis(angka.round(EMPAT_DESIMAL));
    }
}
