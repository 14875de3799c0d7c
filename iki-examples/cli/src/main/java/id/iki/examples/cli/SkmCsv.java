// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Tulisan;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import id.iki.formulas.skm.BobotSkm;
import id.iki.formulas.skm.JawabanKosong;
import id.iki.formulas.skm.LembarSkm;
import id.iki.formulas.skm.RezimSkm;
import id.iki.formulas.skm.Skm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answers of a survey as a table: a respondent a row, an unsur a column. A survey with an answer that cannot be read is
 * refused: without it, every figure would be another.
 */
final class SkmCsv {

    private static final Set<String> BUKAN_UNSUR = Set.of("responden", "nomor", "no", "id");

    private SkmCsv() {}

    /** Returns the survey of a table. */
    static Skm baca(Tabel tabel, RezimSkm rezim, BobotSkm bobot, JawabanKosong kosong) {
        tabel.utuh();
        List<String> unsur = tabel.kolom().stream()
                .filter(k -> !BUKAN_UNSUR.contains(k.toLowerCase(Locale.ROOT)))
                .toList();
        if (unsur.size() != rezim.banyakUnsur()) {
            throw new SalahPakai(tabel.asal() + " baris 1: terbaca " + unsur.size() + " unsur ("
                    + String.join(", ", unsur) + "), sedangkan rezim " + rezim.kode() + " meminta "
                    + rezim.banyakUnsur() + ".");
        }
        List<LembarSkm> lembar =
                tabel.baris().stream().map(b -> lembar(tabel, b, unsur)).toList();
        return new Skm(rezim, unsur, lembar, bobot, kosong);
    }

    private static LembarSkm lembar(Tabel tabel, Tabel.Baris baris, List<String> unsur) {
        Map<String, Pecahan> jawaban = new LinkedHashMap<>();
        for (String satu : unsur) {
            jawaban(tabel, baris, satu).ifPresent(angka -> jawaban.put(satu, angka));
        }
        return new LembarSkm("baris " + baris.nomor(), jawaban);
    }

    private static Optional<Pecahan> jawaban(Tabel tabel, Tabel.Baris baris, String unsur) {
        String sel = baris.sel(unsur);
        // answers are small: a point in one can only be a decimal point
        Result<Tulisan> hasil = (sel.indexOf('.') >= 0 ? Notasi.POLOS : Notasi.INDONESIA).baca(sel);
        Tulisan isi = hasil.toOptional().orElse(null);
        if (isi instanceof Tulisan.Kosong) {
            return Optional.empty();
        } else if (isi instanceof Tulisan.Tunggal satu && satu.satuan().isEmpty()) {
            return Optional.of(satu.angka());
        }
        throw new SalahPakai(tabel.asal() + " baris " + baris.nomor() + " kolom '" + unsur + "': "
                + hasil.fold(t -> "Jawaban '" + sel + "' bukan satu angka.", Failure::keterangan));
    }
}
