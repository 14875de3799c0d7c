// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.dasar;

import static id.iki.formulas.rumus.Rumus.persentase;

import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Syarat;
import id.iki.core.fakta.Ukuran;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.Kebijakan.ElemenTanpaNilai;
import id.iki.core.kinerja.PenyebutNol;
import id.iki.core.kinerja.PenyebutNol.Makna;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import id.iki.core.result.Success;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One idea: a figure that cannot be computed is an answer too. It is a {@link Failure} with a code, a sentence and a
 * remedy; nothing is thrown, and nothing becomes 0 or 100.
 */
public final class TanpaHasil {
    private record Pengaduan(String nomor, @Nullable Integer lama) {}

    private static final Populasi<Pengaduan> PENGADUAN = Populasi.of("pengaduan");
    private static final Ukuran<Pengaduan> LAMA = Ukuran.of("lama penyelesaian");
    private static final Syarat<Pengaduan> CEPAT = LAMA.palingBanyak(14);

    private TanpaHasil() {}

    /**
     * Prints refusals, and how a declared policy settles some of them.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.println("DATA CONTOH");
        Kebijakan bawaan = Kebijakan.BAWAAN;

        cetak("Data belum ada", bawaan, PENGADUAN.sebanyak(12));
        cetak(
                "Dua sebab sekaligus",
                bawaan,
                PENGADUAN.sebanyak(null),
                PENGADUAN.yang(CEPAT).sebanyak(-1));
        cetak(
                "Bagian melebihi keseluruhan",
                bawaan,
                PENGADUAN.sebanyak(12),
                PENGADUAN.yang(CEPAT).sebanyak(13));

        Fakta[] nihil = {PENGADUAN.sebanyak(0), PENGADUAN.yang(CEPAT).sebanyak(0)};
        cetak("Penyebut nol", bawaan, nihil);
        cetak("Penyebut nol yang diberi makna", bawaan.penyebutNol(Makna.TIDAK_ADA_PERMINTAAN), nihil);
        cetak(
                "Penyebut nol yang diberi nilai",
                bawaan.penyebutNol(PenyebutNol.bernilai(Makna.TIDAK_ADA_PERMINTAAN, Persentase.SERATUS)),
                nihil);

        List<Pengaduan> pengaduan =
                List.of(new Pengaduan("P-01", 3), new Pengaduan("P-02", 15), new Pengaduan("P-03", null));
        Fakta daftar = PENGADUAN.daftar(pengaduan, Pengaduan::nomor).nilai(LAMA, Pengaduan::lama);
        cetak("Elemen tanpa nilai", bawaan, daftar);
        cetak("Elemen tanpa nilai dikeluarkan", bawaan.elemenTanpaNilai(ElemenTanpaNilai.KELUARKAN), daftar);
    }

    private static void cetak(String judul, Kebijakan kebijakan, Fakta... fakta) {
        DataKinerja data = DataKinerja.of(Periode.tahun(2025), fakta).sebagaiContoh();
        Result<Nilai> hasil = Perhitungan.of(data)
                .kebijakan(kebijakan)
                .hitung(persentase(PENGADUAN, CEPAT))
                .hasil();

        System.out.println();
        System.out.println(judul);
        if (hasil instanceof Success<Nilai> berhasil) {
            System.out.println("  " + berhasil.value().teks(Notasi.INDONESIA, Pembulatan.DUA_DESIMAL));
            berhasil.tanda().forEach(tanda -> System.out.println("  Catatan: " + tanda.keterangan()));
        } else if (hasil instanceof Failure<Nilai> gagal) {
            System.out.println("  " + gagal.alasan() + ": " + gagal.keterangan());
            System.out.println("  Perlu: " + gagal.kebutuhan());
        }
    }
}
