// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Notasi;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code iki hitung}: evaluates a decree given as a document, and prints the result document. */
@Command(
        name = "hitung",
        description = {
            "Menghitung keputusan dari berkas dan mencetak dokumen hasil (JSON) yang dapat dihitung ulang.",
            "Fakta dalam CSV: kolom fakta, nilai, sumber; --formulir mencetak tabel kosongnya.",
            "Status keluar 0 bila semua angka terhitung, 1 bila ada yang tanpa hasil atau ada baris yang tidak terpakai."
        })
final class PerintahHitung implements Callable<Integer> {

    @Mixin
    private Masukan masukan = new Masukan();

    @Option(names = "--formulir", description = "Cetak tabel kosong (CSV) dari fakta yang diperlukan.")
    private boolean formulir;

    @Option(names = "--contoh", description = "Tandai data sebagai DATA CONTOH.")
    private boolean contoh;

    @Mixin
    private Keluaran keluaran = new Keluaran();

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        Keputusan keputusan = masukan.keputusan();
        if (formulir) {
            FaktaCsv fakta = new FaktaCsv(keputusan, Notasi.POLOS);
            keluaran.teks(k -> Csv.tulis(fakta.formulir(), k));
            return Iki.SELESAI;
        }
        Masukan.Fakta fakta = masukan.fakta(keputusan, spec.commandLine().getErr());
        Laporan laporan = Laporan.of(keputusan, contoh ? fakta.data().sebagaiContoh() : fakta.data());
        keluaran.teks(k -> Naskah.tulis(DokumenHasil.of(laporan).bersidik(Naskah::pohon), k));
        return fakta.utuh() && laporan.ringkasan().tanpaHasil() == 0 ? Iki.SELESAI : Iki.ADA_TANPA_HASIL;
    }
}
