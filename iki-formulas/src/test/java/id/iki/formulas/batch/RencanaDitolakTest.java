// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static id.iki.formulas.batch.RencanaHitungTest.BERKAS;
import static id.iki.formulas.batch.RencanaHitungTest.DOKUMEN;
import static id.iki.formulas.batch.RencanaHitungTest.PELAYANAN;
import static id.iki.formulas.batch.RencanaHitungTest.SKOR;
import static id.iki.formulas.batch.RencanaHitungTest.TAHUN;
import static id.iki.formulas.rumus.Rumus.daftarPeriksa;
import static id.iki.formulas.rumus.Rumus.jumlah;
import static id.iki.formulas.rumus.Rumus.persen;
import static id.iki.formulas.rumus.Rumus.skor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Target;
import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plans, tables and calculations that are refused, with what was wrong. */
class RencanaDitolakTest {

    @Test
    void what_cannot_be_is_refused() {
        RencanaHitung rencana = RencanaHitung.of(PELAYANAN, Hitungan.of("dok", daftarPeriksa(DOKUMEN)));
        long[] dua = {1, 2};
        byte[] kosong = {-1, -1};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RencanaHitung.of(PELAYANAN, PELAYANAN))
                .withMessage("kode must be unique, but two calculations had 'pelayanan'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.hitung(
                        RencanaHitung.of(PELAYANAN).tabel(TAHUN, 0).build()))
                .withMessage("tabel must be made by this plan, but was made by another");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.tabel(TAHUN, -1))
                .withMessage("banyakBaris must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.tabel(TAHUN, 2).kolom(SKOR, dua, new BitSet()))
                .withMessage(
                        "kolom must be one that the plan reads, [berkas yang selesai, berkas, DaftarButir[nama=dokumen,"
                                + " butir=[Renja, LKjIP]]], but was 'Skor[nama=nilai SAKIP, satuan=nilai, rentang=Optional.empty]'");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> rencana.tabel(TAHUN, 2).kolom(BERKAS.semua(), dua).kolom(BERKAS.semua(), dua))
                .withMessage("'berkas' must have one column, but was given two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.tabel(TAHUN, 3).kolom(BERKAS.semua(), dua))
                .withMessage("'berkas' must have a value for 3 rows, but had 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.tabel(TAHUN, 2).kolom(DaftarButir.of("x", "y"), "y", kosong))
                .withMessageStartingWith("kolom must be one that the plan reads, [berkas yang selesai, berkas, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.tabel(TAHUN, 2).kolom(DOKUMEN, "Renstra", kosong))
                .withMessage("butir must be one of [Renja, LKjIP], but was 'Renstra'");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        rencana.tabel(TAHUN, 2).kolom(DOKUMEN, "Renja", kosong).kolom(DOKUMEN, "Renja", kosong))
                .withMessage("'Renja' must have one column, but was given two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.tabel(TAHUN, 3).kolom(DOKUMEN, "Renja", kosong))
                .withMessage("'Renja' must have an answer for 3 rows, but had 2");
        for (byte salah : new byte[] {-2, 5}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rencana.tabel(TAHUN, 2).kolom(DOKUMEN, "Renja", new byte[] {4, salah}))
                    .withMessage("the answers to 'Renja' must be -1 to 4, but row 1 had " + salah);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rencana.desimal(SKOR, 2))
                .withMessageStartingWith("skor must be one that the plan reads, ");
        RencanaHitung sakip = RencanaHitung.of(Hitungan.of("sakip", skor(SKOR)));
        for (int salah : new int[] {-1, 16}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sakip.desimal(SKOR, salah))
                    .withMessage("desimal must be 0 to 15, but was " + salah);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sakip.hitung(sakip.tabel(TAHUN, 0).build()).realisasi("x"))
                .withMessage("kode must be one of [sakip], but was 'x'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hitungan.of(" ", jumlah(BERKAS)))
                .withMessage("kode must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hitungan.of("t", jumlah(BERKAS)).target(SKOR.rentang(0, 1)))
                .withMessageStartingWith("the target of t must be a score without bounds, but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hitungan(
                        "t",
                        Pengukuran.of(jumlah(BERKAS)),
                        AturanCapaian.NAIK,
                        Optional.of(Target.of(persen(1))),
                        Optional.of(SKOR)))
                .withMessageStartingWith("t must have a target for all rows or one for each, but had both: ");
        assertThat(ImmutableList.of(sakip.desimal(SKOR, 15), sakip.desimal(SKOR, 0)))
                .hasSize(2);
    }
}
