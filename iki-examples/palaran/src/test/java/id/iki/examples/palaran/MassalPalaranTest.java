// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.StatusButir;
import id.iki.core.laporan.Laporan;
import id.iki.core.result.Failure;
import id.iki.formulas.batch.Baris;
import id.iki.formulas.batch.Hasil;
import id.iki.formulas.batch.Hitungan;
import id.iki.formulas.batch.Kolom;
import id.iki.formulas.batch.RencanaHitung;
import id.iki.formulas.batch.Tabel;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every formula of the decree is computed in columns. */
class MassalPalaranTest {

    private final RencanaHitung rencana = RencanaHitung.of(Palaran.keputusan());

    @Test
    void no_formula_is_left_to_the_ordinary_path() {
        assertThat(rencana.hitungan()).hasSize(87);
        assertThat(rencana.perBaris()).isEmpty();
        assertThat(rencana.masukan()).noneMatch(k -> k instanceof Populasi<?>);
    }

    @Test
    void the_facts_of_the_example_give_its_report() {
        List<Laporan.Baris> laporan =
                Laporan.of(Palaran.keputusan(), Palaran.data()).baris().toList();
        rencana.hitung(List.of(Palaran.data()).iterator(), hasil -> {
            for (int k = 0; k < laporan.size(); k++) {
                Laporan.Baris biasa = laporan.get(k);
                Kolom kolom = hasil.realisasi(rencana.hitungan().get(k).kode());
                assertThat(kolom.alasan(0)).isEqualTo(biasa.realisasi().hasil().fold(n -> null, Failure::alasan));
                biasa.realisasi()
                        .hasil()
                        .toOptional()
                        .ifPresent(n -> assertThat(kolom.angka(0)).isEqualTo(n.angka()));
            }
        });
    }

    @Test
    void columns_of_counts_give_what_the_ordinary_path_gives() {
        int banyak = 100;
        Tabel.Builder isi = rencana.tabel(Palaran.keputusan().periode(), banyak).sebagaiContoh();
        int ke = 0;
        for (Kunci kunci : rencana.masukan()) {
            ke++;
            long[] angka = new long[banyak];
            BitSet kosong = new BitSet();
            for (int i = 0; i < banyak; i++) {
                angka[i] = Math.floorMod(i * (ke + 3) + 7 * ke, 13);
                kosong.set(i, (i + ke) % 37 == 0);
            }
            if (kunci instanceof Cacah<?> cacah) {
                isi.kolom(cacah, angka, kosong);
            } else if (kunci instanceof Skor skor) {
                isi.kolom(skor, angka, kosong);
            } else if (kunci instanceof DaftarButir daftar) {
                for (String butir : daftar.butir()) {
                    byte[] status = new byte[banyak];
                    for (int i = 0; i < banyak; i++) {
                        status[i] = (byte) (Math.floorMod(i * i + butir.length(), StatusButir.values().length + 1) - 1);
                    }
                    isi.kolom(daftar, butir, status);
                }
            }
        }
        Hasil hasil = rencana.hitung(isi.build());
        int terhitung = 0;
        for (int i = 0; i < banyak; i++) {
            Baris baris = hasil.baris(i);
            for (Hitungan satu : rencana.hitungan()) {
                Kolom realisasi = hasil.realisasi(satu.kode());
                int ini = i;
                terhitung += baris.realisasi(satu.kode())
                        .hasil()
                        .fold(
                                n -> {
                                    assertThat(realisasi.angka(ini)).isEqualTo(n.angka());
                                    return 1;
                                },
                                gagal -> {
                                    assertThat(realisasi.alasan(ini)).isEqualTo(gagal.alasan());
                                    return 0;
                                });
                assertThat(hasil.capaian(satu.kode()).alasan(i))
                        .isEqualTo(baris.capaian(satu.kode()).hasil().fold(n -> null, Failure::alasan));
            }
        }
        assertThat(terhitung).isGreaterThan(banyak * 20);
    }
}
