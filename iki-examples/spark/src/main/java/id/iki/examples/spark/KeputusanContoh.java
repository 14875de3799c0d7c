// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.spark;

import static id.iki.formulas.rumus.Rumus.jumlah;
import static id.iki.formulas.rumus.Rumus.persen;
import static id.iki.formulas.rumus.Rumus.persentase;
import static id.iki.formulas.rumus.Rumus.skor;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.Skala;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Satuan;
import id.iki.formulas.rumus.Rumus;

/** DATA CONTOH: an invented decree with three indicators of a service officer. */
final class KeputusanContoh {

    static final Populasi<Object> BERKAS = Populasi.of("berkas");
    static final Ciri<Object> SELESAI = Ciri.of("selesai tepat waktu");
    static final Populasi<Object> KUNJUNGAN = Populasi.of("kunjungan lapangan", "kunjungan");
    static final Populasi<Object> RENCANA_KUNJUNGAN = Populasi.of("kunjungan yang direncanakan", "kunjungan");
    static final Skor SKM = Skor.of("Nilai SKM loket").rentang(25, 100);

    private static final Skala SKALA = Skala.builder("contoh", "Skala contoh")
            .mulai(91, Predikat.of("Sangat Tinggi"))
            .mulai(76, Predikat.of("Tinggi"))
            .mulai(66, Predikat.of("Sedang"))
            .mulai(51, Predikat.of("Rendah"))
            .selebihnya(Predikat.of("Sangat Rendah"));

    private KeputusanContoh() {}

    static Keputusan keputusan() {
        AturanCapaian aturan = AturanCapaian.NAIK
                .bulatkan(Pembulatan.DUA_DESIMAL)
                .palingTinggi(persen(120))
                .skala(SKALA);
        return Keputusan.builder()
                .jenis("KEPUTUSAN CONTOH")
                .nomor("1")
                .tentang("INDIKATOR KINERJA INDIVIDU (DATA CONTOH)")
                .penetap("KEPALA DINAS CONTOH")
                .periode(Periode.tahun(2025))
                .addJabatan(Jabatan.builder()
                        .kode("petugas")
                        .nama("PETUGAS PELAYANAN")
                        .addSasaran(Sasaran.of("Meningkatnya kualitas pelayanan")
                                .indikator(indikator(
                                        "pelayanan", persentase(BERKAS, SELESAI).target(persen(90)), aturan))
                                .indikator(indikator(
                                        "kunjungan",
                                        jumlah(KUNJUNGAN)
                                                .dibagi(jumlah(RENCANA_KUNJUNGAN))
                                                .kaliSeratusPersen()
                                                .target(persen(100)),
                                        aturan))
                                .indikator(
                                        "Kepuasan masyarakat",
                                        aturan,
                                        Rumusan.of("Nilai SKM loket", skor(SKM))
                                                .kode("skm")
                                                .target(Besaran.of(82, Satuan.NILAI))))
                        .build())
                .build();
    }

    private static Indikator indikator(String kode, Rumus rumus, AturanCapaian aturan) {
        return Indikator.of(
                        rumus.kalimat().orElseThrow(),
                        Rumusan.of(rumus.kalimat().orElseThrow(), rumus).kode(kode))
                .aturan(aturan);
    }
}
