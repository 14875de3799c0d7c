// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pecahan;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import id.iki.formulas.skm.NilaiSkm;
import id.iki.formulas.skm.Skm;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A survey as JSON and as CSV; the names of properties and columns are a contract. */
final class SkmData {

    private SkmData() {}

    record Dokumen(
            int responden,
            List<Unsur> unsur,
            @Nullable Figur nilai,
            @Nullable String mutu,
            @Nullable String kinerja,
            String rezim,
            String bobot,
            String status,
            @Nullable String alasan,
            @Nullable String keterangan,
            List<String> tanda) {}

    record Unsur(String nama, int responden, long jumlah, Figur nrr, Figur tertimbang) {}

    record Figur(String pecahan, String desimal) {
        private static Figur of(Pecahan tepat, BigDecimal bulat) {
            return new Figur(tepat.toString(), Notasi.POLOS.tulis(bulat));
        }

        private static Figur of(Pecahan tepat) {
            return of(tepat, tepat.round(SkmTeks.EMPAT_DESIMAL));
        }
    }

    static void json(Skm survei, Result<NilaiSkm> hasil, PrintWriter keluaran) throws IOException {
        Naskah.tulis(dokumen(survei, hasil), keluaran);
    }

    private static Dokumen dokumen(Skm survei, Result<NilaiSkm> hasil) {
        String rezim = survei.rezim().kode();
        String bobot = survei.bobot().toString();
        return hasil.fold(
                nilai -> new Dokumen(
                        nilai.responden(),
                        nilai.unsur().stream().map(u -> unsur(nilai, u)).toList(),
                        Figur.of(nilai.konversi(), nilai.nilai()),
                        nilai.mutu().kode(),
                        nilai.mutu().label(),
                        rezim,
                        bobot,
                        "TERHITUNG",
                        null,
                        null,
                        hasil.tanda().stream().map(Enum::name).toList()),
                (Failure<NilaiSkm> gagal) -> new Dokumen(
                        survei.lembar().size(),
                        List.of(),
                        null,
                        null,
                        null,
                        rezim,
                        bobot,
                        "TANPA_HASIL",
                        gagal.alasan().name(),
                        gagal.keterangan(),
                        List.of()));
    }

    private static Unsur unsur(NilaiSkm nilai, NilaiSkm.Unsur satu) {
        return new Unsur(
                satu.nama(), satu.responden(), satu.jumlah(), Figur.of(satu.nrr()), Figur.of(nilai.tertimbang(satu)));
    }

    static void csv(Skm survei, Result<NilaiSkm> hasil, PrintWriter keluaran) {
        Dokumen dokumen = dokumen(survei, hasil);
        List<List<String>> baris = new ArrayList<>();
        baris.add(List.of(
                "jenis",
                "nama",
                "responden",
                "jumlah",
                "nrr",
                "tertimbang",
                "nilai",
                "mutu",
                "kinerja",
                "rezim",
                "bobot",
                "status",
                "alasan"));
        for (Unsur satu : dokumen.unsur()) {
            baris.add(List.of(
                    "UNSUR",
                    satu.nama(),
                    Integer.toString(satu.responden()),
                    Long.toString(satu.jumlah()),
                    satu.nrr().desimal(),
                    satu.tertimbang().desimal(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    ""));
        }
        Figur nilai = dokumen.nilai();
        baris.add(List.of(
                "NILAI",
                "",
                Integer.toString(dokumen.responden()),
                "",
                "",
                "",
                nilai == null ? "" : nilai.desimal(),
                teks(dokumen.mutu()),
                teks(dokumen.kinerja()),
                dokumen.rezim(),
                dokumen.bobot(),
                dokumen.status(),
                teks(dokumen.alasan())));
        Csv.tulis(baris, keluaran);
    }

    private static String teks(@Nullable String isi) {
        return isi == null ? "" : isi;
    }
}
