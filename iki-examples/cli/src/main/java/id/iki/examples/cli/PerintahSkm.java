// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.result.Result;
import id.iki.formulas.skm.BobotSkm;
import id.iki.formulas.skm.JawabanKosong;
import id.iki.formulas.skm.NilaiSkm;
import id.iki.formulas.skm.RezimSkm;
import id.iki.formulas.skm.Skm;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code iki skm}: a satisfaction survey from raw answers. */
@Command(
        name = "skm",
        description = {
            "Menghitung survei kepuasan masyarakat dari jawaban mentah.",
            "Satu responden sebaris, satu unsur sekolom, jawaban 1 sampai 4.",
            "Nama unsur dibaca dari kepala tabel; kolom responden, nomor, no, dan id dilewati.",
            "Status keluar 0 bila nilainya terhitung, 1 bila tidak."
        })
final class PerintahSkm implements Callable<Integer> {

    /** The forms of the result, as they are typed. */
    enum Format {
        teks,
        json,
        csv
    }

<<<<<<< HEAD
    private static final Set<String> BUKAN_UNSUR = Set.of("responden", "nomor", "no", "id");

    @Parameters(
            paramLabel = "BERKAS",
            description = "Tabel CSV berpemisah koma, titik koma, atau tab; - untuk masukan standar.")
=======
    @Parameters(paramLabel = "BERKAS", description = "Tabel CSV berpemisah koma, titik koma, atau tab.")
>>>>>>> fuzz
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private Path berkas;

    @Option(
            names = "--rezim",
            paramLabel = "REZIM",
            description = "permenpan-14-2017 (bawaan, sembilan unsur) atau kepmenpan-25-2004 (empat belas unsur).",
            defaultValue = "permenpan-14-2017")
    private String rezim = "permenpan-14-2017";

    @Option(
            names = "--bobot",
            paramLabel = "BOBOT",
            description = "Bobot unsur: tepat (bawaan, 1/n), atau pembulatannya seperti 0,11; 0,111; 0,071.",
            defaultValue = "tepat")
    private String bobot = "tepat";

    @Option(
            names = "--kosong",
            paramLabel = "KOSONG",
            description = "Jawaban kosong: ${COMPLETION-CANDIDATES} (bawaan: TOLAK).",
            defaultValue = "TOLAK")
    private JawabanKosong kosong = JawabanKosong.TOLAK;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Bentuk keluaran: ${COMPLETION-CANDIDATES} (bawaan: teks).",
            defaultValue = "teks")
    private Format format = Format.teks;

    @Option(names = "--jelaskan", description = "Sertakan jejak perhitungan pada bentuk teks.")
    private boolean jelaskan;

    @Mixin
    private Keluaran keluaran = new Keluaran();

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        Skm survei = survei();
        Result<NilaiSkm> hasil = survei.hasil();
        keluaran.teks(k -> {
            switch (format) {
                case teks -> SkmTeks.tulis(survei, hasil, jelaskan, k);
                case json -> SkmData.json(survei, hasil, k);
                case csv -> SkmData.csv(survei, hasil, k);
            }
        });
        hasil.kendala().forEach(k -> spec.commandLine().getErr().println(asal() + ": " + k.keterangan()));
        return hasil.isSuccess() ? Iki.SELESAI : Iki.ADA_TANPA_HASIL;
    }

    private String asal() {
        return Teks.sebutan(berkas.toString());
    }

    private Skm survei() {
        RezimSkm dipakai = RezimSkm.semua().stream()
                .filter(r -> r.kode().equals(rezim))
                .findFirst()
                .orElseThrow(() -> new SalahPakai("Rezim '" + rezim + "' tidak dikenal. Yang ada: "
                        + RezimSkm.semua().stream().map(RezimSkm::kode).collect(Collectors.joining(", ")) + "."));
        BobotSkm dibobot = bobot(dipakai);
<<<<<<< HEAD
        Tabel tabel = Tabel.baca(berkas).utuh();
        List<String> unsur = tabel.kolom().stream()
                .filter(k -> !BUKAN_UNSUR.contains(k.toLowerCase(Locale.ROOT)))
                .toList();
        if (unsur.size() != dipakai.banyakUnsur()) {
            throw new SalahPakai(asal() + " baris 1: terbaca " + unsur.size() + " unsur ("
                    + String.join(", ", unsur) + "), sedangkan rezim " + dipakai.kode() + " meminta "
                    + dipakai.banyakUnsur() + ".");
        }
        List<LembarSkm> lembar =
                tabel.baris().stream().map(b -> lembar(b, unsur)).toList();
        return new Skm(dipakai, unsur, lembar, dibobot, kosong);
=======
        return SkmCsv.baca(Tabel.baca(berkas), dipakai, dibobot, kosong);
>>>>>>> fuzz
    }

    private BobotSkm bobot(RezimSkm dipakai) {
        try {
            BobotSkm satu = BobotSkm.parse(bobot);
            if (satu.isUntuk(dipakai.banyakUnsur())) {
                return satu;
            }
        } catch (IllegalArgumentException e) {
            throw new SalahPakai("Bobot '" + bobot + "' tidak terbaca; tulis 'tepat' atau seperti 0,11.");
        }
        throw new SalahPakai("Bobot " + bobot + " bukan pembulatan 1/" + dipakai.banyakUnsur()
                + ", bobot unsur pada rezim " + dipakai.kode() + ".");
    }
<<<<<<< HEAD

    private LembarSkm lembar(Tabel.Baris baris, List<String> unsur) {
        Map<String, Pecahan> jawaban = new LinkedHashMap<>();
        for (String satu : unsur) {
            jawaban(baris, satu).ifPresent(angka -> jawaban.put(satu, angka));
        }
        return new LembarSkm("baris " + baris.nomor(), jawaban);
    }

    private Optional<Pecahan> jawaban(Tabel.Baris baris, String unsur) {
        String sel = baris.sel(unsur);
        // answers are small: a point in one can only be a decimal point
        Result<Tulisan> hasil = (sel.indexOf('.') >= 0 ? Notasi.POLOS : Notasi.INDONESIA).baca(sel);
        Tulisan isi = hasil.toOptional().orElse(null);
        if (isi instanceof Tulisan.Kosong) {
            return Optional.empty();
        } else if (isi instanceof Tulisan.Tunggal satu && satu.satuan().isEmpty()) {
            return Optional.of(satu.angka());
        }
        throw new SalahPakai(asal() + " baris " + baris.nomor() + " kolom '" + unsur + "': "
                + hasil.fold(t -> "Jawaban '" + sel + "' bukan satu angka.", Failure::keterangan));
    }
=======
>>>>>>> fuzz
}
