// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static id.iki.formulas.rumus.Rumus.*;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.Populasi;
import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Periode;
import id.iki.formulas.rumus.Rumus;
import java.util.List;
import java.util.Locale;

/** What the checks are tried on: definitions without a defect, to be given one. */
final class Bahan {

    static final Populasi<Object> POS = Populasi.of("pos");
    static final Populasi<Object> WARGA = Populasi.of("warga", "orang");
    static final Populasi<Object> LAPORAN = Populasi.of("laporan bulanan", "laporan");
    static final Ciri<Object> DIPAKAI = Ciri.of("dipakai");
    static final Ciri<Object> DIKIRIM = Ciri.of("dikirim");

    static final String NAMA = "Persentase pos yang dipakai";
    static final String BUNYI = "Jumlah pos yang dipakai dibagi jumlah pos x 100 %";
    static final Rumus RASIO = persentase(POS, DIPAKAI);
    static final Rumus CACAH = jumlah(POS).yang(DIPAKAI);
    static final Sasaran SASARAN = Sasaran.of("Meningkatnya keamanan").indikator(NAMA, rumusan(BUNYI, RASIO));

    private Bahan() {}

    /** Returns a wording with a source and a target. */
    static Rumusan rumusan(String bunyi, Rumus rumus) {
        return rumusan(Bunyi.of(bunyi), rumus);
    }

    static Rumusan rumusan(Bunyi bunyi, Rumus rumus) {
        return tanpaSumber(bunyi, rumus).sumber("Laporan Trantib");
    }

    static Rumusan tanpaSumber(Bunyi bunyi, Rumus rumus) {
        Rumusan polos = Rumusan.of(bunyi, rumus);
        return polos.target().isPresent() || rumus.satuan().isEmpty()
                ? polos
                : polos.target(Nilai.of(Pecahan.SATU, rumus.satuan().orElseThrow()));
    }

    static Jabatan.Builder jabatan(String nama) {
        return Jabatan.builder().kode(nama.toLowerCase(Locale.ROOT)).nama(nama);
    }

    /** Returns a position without a defect. */
    static Jabatan baik(String nama) {
        return jabatan(nama).addSasaran(SASARAN).build();
    }

    static Keputusan keputusan(List<Jabatan> jabatan) {
        return Keputusan.builder()
                .jenis("KEPUTUSAN CAMAT")
                .nomor("1")
                .tentang("INDIKATOR KINERJA INDIVIDU")
                .penetap("CAMAT")
                .periode(Periode.tahun(2024))
                .addAllJabatan(jabatan)
                .build();
    }

    static Pemeriksaan periksa(Jabatan... jabatan) {
        return Pemeriksaan.of(keputusan(List.of(jabatan)));
    }

    static Pemeriksaan periksa(Sasaran... sasaran) {
        return periksa(jabatan("TRANTIB").addSasaran(sasaran).build());
    }

    static Pemeriksaan periksa(String nama, Rumusan... rumusan) {
        return periksa(Bunyi.of(nama), rumusan);
    }

    static Pemeriksaan periksa(Bunyi nama, Rumusan... rumusan) {
        return periksa(Sasaran.of("Meningkatnya keamanan").indikator(Indikator.of(nama, rumusan)));
    }

    static Pemeriksaan periksa(String nama, String bunyi, Rumus rumus) {
        return periksa(nama, rumusan(bunyi, rumus));
    }
}
