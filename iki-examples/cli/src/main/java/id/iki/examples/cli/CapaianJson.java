// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.formulas.cocok.Kecocokan;
import id.iki.formulas.cocok.RumusCetak;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows as JSON, with the exact figure that each formula gives. */
final class CapaianJson {

    private CapaianJson() {}

    record Butir(
            int baris,
            String indikator,
            String target,
            String realisasi,
            @Nullable String rumus,
            @Nullable String capaian,
            @Nullable String predikat,
            String status,
            List<Masalah> alasan,
            @Nullable String capaianCetak,
            @Nullable String cocok,
            List<String> cocokDengan,
            Map<String, String> menurutRumus) {}

    record Masalah(String kode, String keterangan, @Nullable String kolom) {}

    static void tulis(List<BarisCapaian> baris, PrintWriter keluaran) throws IOException {
        Naskah.tulis(baris.stream().map(CapaianJson::butir).toList(), keluaran);
    }

    private static Butir butir(BarisCapaian satu) {
        Map<String, String> menurutRumus = new LinkedHashMap<>();
        satu.seharusnya().forEach((RumusCetak rumus, Object angka) -> menurutRumus.put(rumus.kode(), angka.toString()));
        return new Butir(
                satu.asal().nomor(),
                satu.asal().sel("indikator"),
                satu.asal().sel("target"),
                satu.asal().sel("realisasi"),
                satu.rumus() == null ? null : satu.rumus().name(),
                satu.capaian() == null ? null : CapaianCsv.capaian(satu),
                satu.predikat() == null ? null : CapaianCsv.predikat(satu.predikat()),
                satu.capaian() == null ? "TANPA_HASIL" : "TERHITUNG",
                satu.masalah().stream()
                        .map(m -> new Masalah(m.kode(), m.kalimat(), m.kolom()))
                        .toList(),
                satu.cetak().ada() ? satu.asal().sel(BarisCapaian.KOLOM_CETAK) : null,
                satu.cetak().ada() ? CapaianCsv.cocok(satu) : null,
                satu.cocok().stream().map(Kecocokan::kode).toList(),
                menurutRumus);
    }
}
