// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static id.iki.formulas.periksa.AturanPeriksa.*;

import com.google.common.collect.Sets;
import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.nilai.Satuan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of an indicator says, and whether its wordings say the same. */
final class PeriksaIndikator {

    private static final Pattern PERNYATAAN = Pattern.compile("^(?:ter\\p{L}+nya|me\\p{L}+nya|ber\\p{L}+nya|adanya"
            + "|tertib|kegiatan|pelaksanaan|penyelenggaraan|akuntabilitas)(?!\\p{L})");

    private PeriksaIndikator() {}

    /** Examines an indicator and its wordings, but not what relates it to other indicators. */
    static void periksa(Indikator indikator, Set<String> lingkupJabatan, Tempat tempat, Penampung temuan) {
        nama(indikator, tempat, temuan);
        int nomor = 0;
        for (Rumusan rumusan : indikator.rumusan()) {
            Tempat sini = tempat.rumusan(++nomor);
            banding(indikator, rumusan, sini, temuan);
            PeriksaRumusan.periksa(rumusan, lingkupJabatan, sini, temuan);
        }
    }

    private static void nama(Indikator indikator, Tempat tempat, Penampung temuan) {
        String nama = Teks.cetak(indikator.nama());
        PeriksaTeks.nama(indikator.nama(), tempat, temuan);
        if (PERNYATAAN.matcher(Teks.isi(nama)).find()) {
            temuan.catat(INDIKATOR_PERNYATAAN, tempat, nama);
        }
        List<String> rumusan = indikator.rumusan().stream()
                .map(Rumusan::bunyi)
                .map(Teks::cetak)
                .toList();
        Map<Kriteria, String> kriteria = Kriteria.tidakJelas(nama);
        // what a wording says too is reported there
        rumusan.forEach(r -> kriteria.keySet().removeAll(Kriteria.tidakJelas(r).keySet()));
        kriteria.forEach((k, kata) -> temuan.catat(KRITERIA_TIDAK_JELAS, tempat, nama, kata));
        if (Kriteria.tepatWaktu(nama) && rumusan.stream().noneMatch(Kriteria::tepatWaktu)) {
            if (!rumusan.isEmpty()) {
                temuan.catat(TEPAT_WAKTU_TIDAK_DIUKUR, tempat, nama);
            }
            if (Kriteria.tanpaTenggat(nama)) {
                temuan.catat(TENGGAT_TIDAK_ADA, tempat, nama);
            }
        }
        if (rumusan.isEmpty()) {
            temuan.catat(INDIKATOR_TANPA_RUMUSAN, tempat, nama);
        } else if (rumusan.size() > 1) {
            temuan.catat(BEBERAPA_RUMUSAN, tempat, nama, Integer.toString(rumusan.size()));
        }
    }

    private static void banding(Indikator indikator, Rumusan rumusan, Tempat tempat, Penampung temuan) {
        Bunyi nama = indikator.nama();
        String isiNama = Teks.isi(Teks.cetak(nama));
        String cetak = Teks.cetak(rumusan.bunyi());
        Kalimat kalimat = Kalimat.of(cetak);
        boolean persen = kalimat.persen()
                || rumusan.formulasi().satuan().filter(Satuan.PERSEN::equals).isPresent();
        if (isiNama.startsWith("jumlah ") && persen) {
            temuan.catat(NAMA_JUMLAH_RUMUS_PERSEN, tempat, cetak);
        } else if (Teks.berawalPersen(isiNama) && !persen && pastiBukanPersen(rumusan, kalimat)) {
            temuan.catat(NAMA_PERSEN_RUMUS_JUMLAH, tempat, cetak);
        }
        if (isiNama.equals(kalimat.isi()) || isiNama.startsWith(kalimat.isi() + " ")) {
            temuan.catat(RUMUSAN_MENGULANG_NAMA, tempat, cetak);
        }
        if (indikator.rumusan().size() == 1
                && Teks.bernomor(cetak)
                && !Teks.bernomor(Teks.cetak(nama))
                && !cetak.contains(" 2. ")) {
            temuan.catat(DAFTAR_TUNGGAL, tempat, cetak);
        }
        if (!kalimat.hanyaTarget()
                && !kalimat.skor()
                && Sets.intersection(Teks.kataInti(isiNama), Teks.kataInti(kalimat.isi()))
                        .isEmpty()) {
            temuan.catat(RUMUSAN_TIDAK_SESUAI, tempat, cetak);
        }
    }

    /** Returns whether the formula has a unit that is not percent; what is only referred to has none of its own. */
    private static boolean pastiBukanPersen(Rumusan rumusan, Kalimat kalimat) {
        return rumusan.formulasi().satuan().isPresent() || kalimat.cacah();
    }
}
