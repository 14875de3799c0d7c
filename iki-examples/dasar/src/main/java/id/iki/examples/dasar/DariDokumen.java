// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import id.iki.core.dokumen.DokumenData;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.formulas.json.ModulJackson3;
import tools.jackson.databind.json.JsonMapper;

/** One idea: definition and facts come from documents, and the result is a document that can be computed again. */
public final class DariDokumen {
    private static final String DEFINISI = """
            {"iki": "definisi/1", "keputusan": {
              "jenis": "KEPUTUSAN KEPALA DINAS CONTOH", "nomor": "1/2025", "tentang": "INDIKATOR KINERJA INDIVIDU",
              "penetap": "KEPALA DINAS CONTOH", "periode": "2025",
              "jabatan": [{"kode": "kabid", "nama": "KEPALA BIDANG PELAYANAN", "sasaran": [{
                "uraian": "Meningkatnya kualitas pelayanan", "indikator": [{
                  "nama": "Persentase permohonan yang selesai tepat waktu", "rumusan": [{
                    "bunyi": "Jumlah permohonan yang selesai tepat waktu dibagi jumlah permohonan x 100 %",
                    "formulasi": {"jenis": "RASIO",
                      "pembilang": {"jenis": "JUMLAH", "cacah": {"populasi": "permohonan",
                        "syarat": {"jenis": "CIRI", "nama": "selesai tepat waktu"}}},
                      "penyebut": {"jenis": "JUMLAH", "cacah": {"populasi": "permohonan"}}},
                    "target": {"jenis": "SEBESAR", "nilai": {"angka": "90", "satuan": "%"}}}]}]}]}]}}
            """;

    private static final String DATA = """
            {"iki": "data/1", "data": {"periode": "2025", "contoh": true, "fakta": [
              {"jenis": "CACAH", "cacah": {"populasi": "permohonan"}, "jumlah": "48", "sumber": "Register"},
              {"jenis": "CACAH", "cacah": {"populasi": "permohonan",
                "syarat": {"jenis": "CIRI", "nama": "selesai tepat waktu"}}, "jumlah": "41", "sumber": "Register"}]}}
            """;

    private DariDokumen() {}

    /**
     * Prints the figure, and whether its record gives the same when it is computed again.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        JsonMapper mapper = ModulJackson3.mapperKetat(); // or the application's own, with the module registered
        Laporan laporan = Laporan.of(
                mapper.readValue(DEFINISI, DokumenDefinisi.class).keputusan(),
                mapper.readValue(DATA, DokumenData.class).data());

        System.out.println("DATA CONTOH, " + laporan.data().periode().nama());
        laporan.baris().forEach(baris -> {
            System.out.println("Realisasi: " + baris.realisasi().teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL));
            System.out.println("Capaian: " + baris.capaian().teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL));
        });

        String hasil = mapper.writeValueAsString(
                DokumenHasil.of(laporan).bersidik(dokumen -> mapper.convertValue(dokumen, Object.class)));
        System.out.println("Dihitung ulang: "
                + mapper.readValue(hasil, DokumenHasil.class)
                        .ulang(dokumen -> mapper.convertValue(dokumen, Object.class))
                        .map(Object::toString)
                        .orElse("semua sama"));
    }
}
