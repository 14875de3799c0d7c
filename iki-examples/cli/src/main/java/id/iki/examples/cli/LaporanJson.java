// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.iki.core.capaian.Predikat;
import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.kinerja.Target;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Nilai;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report as JSON; the names of its properties are a contract. */
final class LaporanJson {

    private LaporanJson() {}

    record Dokumen(
            Kepala keputusan, String periode, boolean contohData, List<Posisi> jabatan, Laporan.Ringkasan ringkasan) {}

    record Kepala(
            String jenis,
            String nomor,
            String tentang,
            String penetap,
            @Nullable String tempat,
            @Nullable String tanggal) {}

    record Posisi(
            String nama, @Nullable String atasan, @Nullable String catatan, List<Tujuan> sasaran) {}

    record Tujuan(String uraian, List<Ukuran> indikator) {}

    record Ukuran(String nama, List<Butir> formulasi) {}

    record Butir(
            String bunyi,
            @Nullable String kalimat,
            String jenis,
            @Nullable Figur nilai,
            @Nullable Object target,
            @Nullable Figur capaian,
            @Nullable String predikat,
            String status,
            @Nullable String alasan,
            @Nullable String keterangan,
            @Nullable String alasanCapaian,
            @Nullable String alasanPredikat,
            List<String> tanda,
            List<String> sumberData,
            boolean disimpulkan,
            @Nullable String catatanBacaan,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<String> jejak) {}

    record Figur(String pecahan, String desimal, String satuan) {}

    static void tulis(Laporan laporan, boolean jelaskan, PrintWriter keluaran) throws IOException {
        Naskah.tulis(dokumen(laporan, jelaskan), keluaran);
    }

    private static Dokumen dokumen(Laporan laporan, boolean jelaskan) {
        return new Dokumen(
                kepala(laporan.keputusan()),
                laporan.data().periode().toString(),
                laporan.data().isContoh(),
                laporan.jabatan().stream().map(j -> posisi(j, jelaskan)).toList(),
                laporan.ringkasan());
    }

    private static Kepala kepala(Keputusan keputusan) {
        return new Kepala(
                keputusan.jenis(),
                keputusan.nomor(),
                keputusan.tentang(),
                keputusan.penetap(),
                keputusan.tempat().orElse(null),
                keputusan.tanggal().map(Object::toString).orElse(null));
    }

    private static Posisi posisi(Laporan.PerJabatan bagian, boolean jelaskan) {
        return new Posisi(
                bagian.jabatan().nama().dibaca(),
                bagian.jabatan().atasan().map(Bunyi::dibaca).orElse(null),
                bagian.jabatan().catatan().orElse(null),
                bagian.sasaran().stream()
                        .map(s -> new Tujuan(
                                s.sasaran().uraian().tercetak(),
                                s.indikator().stream()
                                        .map(i -> new Ukuran(
                                                i.indikator().nama().tercetak(),
                                                i.baris().stream()
                                                        .map(b -> butir(b, jelaskan))
                                                        .toList()))
                                        .toList()))
                        .toList());
    }

    private static Butir butir(Laporan.Baris baris, boolean jelaskan) {
        Rumusan rumusan = baris.rumusan();
        Result<Nilai> hasil = baris.realisasi().hasil();
        Optional<Failure<?>> gagal = hasil.fold(n -> Optional.empty(), Optional::of);
        return new Butir(
                rumusan.bunyi().tercetak(),
                rumusan.formulasi().kalimat().orElse(null),
                Angka.jenis(baris),
                hasil.toOptional().map(LaporanJson::figur).orElse(null),
                rumusan.target().map(LaporanJson::target).orElse(null),
                baris.capaian().hasil().toOptional().map(LaporanJson::figur).orElse(null),
                Rincian.predikat(baris).map(Predikat::kode).orElse(null),
                Rincian.status(baris),
                gagal.map(g -> g.alasan().name()).orElse(null),
                gagal.map(Failure::keterangan).orElse(null),
                baris.capaian()
                        .hasil()
                        .<@Nullable String>fold(c -> null, g -> g.alasan().name()),
                Rincian.tanpaPredikat(baris).map(k -> k.alasan().name()).orElse(null),
                Rincian.tanda(baris),
                Rincian.sumberData(baris),
                rumusan.disimpulkan().isPresent(),
                rumusan.disimpulkan().orElse(null),
                jelaskan ? baris.jejak().baris() : null);
    }

    private static Figur figur(Nilai nilai) {
        return new Figur(
                nilai.angka().toString(), Angka.polos(nilai), nilai.satuan().nama());
    }

    /** A value as a figure, a range as the figures of its bounds, nothing at all as its word. */
    private static Object target(Target target) {
        if (target instanceof Target.Sebesar sebesar) {
            return figur(sebesar.nilai());
        } else if (target instanceof Target.Antara antara) {
            return List.of(figur(antara.bawah()), figur(antara.atas()));
        }
        return target.sebutan();
    }
}
