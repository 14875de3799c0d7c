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

    @Parameters(
            paramLabel = "BERKAS",
            description = "Tabel CSV berpemisah koma, titik koma, atau tab; - untuk masukan standar.")
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
        return SkmCsv.baca(Tabel.baca(berkas), dipakai, dibobot, kosong);
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
}
