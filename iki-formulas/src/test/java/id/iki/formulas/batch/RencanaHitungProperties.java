// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.batch;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.capaian.Capaian;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.pembangkit.Angka;
import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import id.iki.formulas.batch.Lajur.Kasus;
import id.iki.formulas.pembangkit.Dunia;
import id.iki.formulas.pembangkit.Kinerja;
import id.iki.formulas.rumus.Rumus;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A row has in columns what the ordinary path gives for it. */
@Domain(Lajur.class)
class RencanaHitungProperties {

    /** Compares a row of a column with the outcome of the ordinary path. */
    static void sama(Kolom kolom, int i, Result<? extends Nilai> hasil) {
        assertThat(kolom.ada(i)).isEqualTo(hasil.isSuccess());
        if (hasil instanceof Failure<?> f) {
            assertThat(kolom.alasan(i)).isEqualTo(f.alasan());
        } else {
            Nilai nilai = hasil.orElseThrow();
            assertThat(kolom.alasan(i)).isNull();
            assertThat(kolom.angka(i)).isEqualTo(nilai.angka());
            assertThat(kolom.satuan()).isIn(null, nilai.satuan());
        }
        assertThat(kolom.tanda(i)).isEqualTo(hasil.tanda());
        assertThat(Stream.of(Tanda.values()).filter(t -> kolom.bertanda(i, t)).collect(toSet()))
                .isEqualTo(hasil.tanda());
    }

    static void sama(Hasil hasil, int i, String kode, Realisasi realisasi, Capaian capaian) {
        sama(hasil.realisasi(kode), i, realisasi.hasil());
        sama(hasil.capaian(kode), i, capaian.hasil());
        assertThat(hasil.realisasi(kode).predikat(i)).isNull();
        assertThat(Optional.ofNullable(hasil.capaian(kode).predikat(i)))
                .isEqualTo(capaian.predikat().toOptional());
    }

    @Property(tries = 700)
    @StatisticsReport(onFailureOnly = true)
    void columns_give_what_the_ordinary_path_gives(@ForAll Kasus kasus) {
        Hasil hasil = kasus.rencana().hitung(kasus.tabel());
        Set<Alasan> alasan = EnumSet.noneOf(Alasan.class);
        Set<Tanda> tanda = EnumSet.noneOf(Tanda.class);
        boolean berpredikat = false;
        boolean besar = false;
        for (Hitungan h : kasus.rencana().hitungan()) {
            Kolom kolom = hasil.capaian(h.kode());
            for (int i = 0; i < kasus.baris(); i++) {
                Baris baris = hasil.baris(i);
                sama(hasil, i, h.kode(), baris.realisasi(h.kode()), baris.capaian(h.kode()));
                alasan.addAll(Stream.ofNullable(kolom.alasan(i)).toList());
                tanda.addAll(kolom.tanda(i));
                berpredikat |= kolom.predikat(i) != null;
                besar |= kolom.ada(i) && kolom.q[i] == 0;
            }
        }
        tercapai("predikat", berpredikat, 15);
        tercapai("melebihi long", besar, 1);
        tercapai("semua dalam lajur", kasus.rencana().perBaris().isEmpty(), 30);
        tercapai("sebagian per baris", !kasus.rencana().perBaris().isEmpty(), 3);
        for (Alasan satu : List.of(
                Alasan.DATA_BELUM_ADA,
                Alasan.CACAH_TIDAK_SAH,
                Alasan.BAGIAN_MELEBIHI_KESELURUHAN,
                Alasan.PENYEBUT_NOL,
                Alasan.TARGET_BELUM_ADA,
                Alasan.SATUAN_BERBEDA)) {
            tercapai(satu.name(), alasan.contains(satu), 2);
        }
        for (Alasan satu : List.of(
                Alasan.ISIAN_TIDAK_LENGKAP,
                Alasan.SEMUA_BUTIR_TIDAK_BERLAKU,
                Alasan.SKOR_DI_LUAR_RENTANG,
                Alasan.TARGET_NOL,
                Alasan.TARGET_NEGATIF,
                Alasan.REALISASI_NOL,
                Alasan.REALISASI_NEGATIF)) {
            tercapai(satu.name(), alasan.contains(satu), 0.1);
        }
        for (Tanda satu : List.of(Tanda.DI_ATAS_SERATUS_PERSEN, Tanda.DIBATASI, Tanda.CAPAIAN_NEGATIF)) {
            tercapai(satu.name(), tanda.contains(satu), 2);
        }
        for (Tanda satu : List.of(
                Tanda.KETENTUAN_TIDAK_TERPENUHI, Tanda.NILAI_MENURUT_KEBIJAKAN, Tanda.TEPAT_WAKTU_TIDAK_DIUJI)) {
            tercapai(satu.name(), tanda.contains(satu), 0.3);
        }
    }

    private static void tercapai(String apa, boolean ya, double persen) {
        Statistics.label(apa).collect(ya).coverage(c -> c.check(true).percentage(p -> p >= persen));
    }

    @Property(tries = 200)
    @StatisticsReport(onFailureOnly = true)
    @Domain(Kinerja.class)
    void rows_given_whole_give_what_the_ordinary_path_gives(
            @ForAll Rumus rumus, @ForAll @Size(min = 1, max = 5) List<Dunia> dunia) {
        Map<String, Pengukuran> rujukan = Map.of(Kinerja.KODE, Pengukuran.of(Kinerja.dirujuk()));
        Hitungan hitungan = Hitungan.of("h", rumus);
        RencanaHitung rencana = RencanaHitung.of(List.of(hitungan), rujukan);
        List<DataKinerja> baris = dunia.stream().map(Dunia::data).toList();
        List<Integer> blok = new ArrayList<>();
        rencana.hitung(baris.iterator(), hasil -> {
            blok.add(hasil.banyakBaris());
            for (int i = 0; i < hasil.banyakBaris(); i++) {
                Realisasi biasa = Perhitungan.of(baris.get(i))
                        .rujukan(rujukan)
                        .kebijakan(Kebijakan.BAWAAN)
                        .hitung(rumus);
                Capaian capaian = hitungan.aturan().hitung(biasa.hasil(), rumus.targetTercetak());
                sama(hasil, i, "h", biasa, capaian);
                assertThat(hasil.baris(i).data()).isSameAs(baris.get(i));
                assertThat(hasil.baris(i).realisasi("h").hasil()).isEqualTo(biasa.hasil());
                Statistics.label("hasil")
                        .collect(hasil.realisasi("h").ada(i))
                        .coverage(c -> c.check(true).percentage(p -> p > 20));
            }
        });
        assertThat(blok).containsExactly(baris.size());
    }

    @Property(tries = 200)
    void a_rounded_figure_is_that_of_its_exact_number(
            @ForAll Kasus kasus, @ForAll("pembulatan") Pembulatan pembulatan) {
        Hasil hasil = kasus.rencana().hitung(kasus.tabel());
        Kolom kolom = hasil.realisasi("h0");
        for (int i = 0; i < kasus.baris(); i++) {
            if (kolom.ada(i)) {
                Pecahan dalamSatuan =
                        hasil.baris(i).realisasi("h0").hasil().orElseThrow().dalamSatuan();
                BigInteger bulat = dalamSatuan.round(pembulatan).unscaledValue();
                if (bulat.bitLength() < Long.SIZE) {
                    assertThat(kolom.desimal(i, pembulatan)).isEqualTo(bulat.longValueExact());
                }
            }
        }
    }

    @Provide
    Arbitrary<Pembulatan> pembulatan() {
        return new Angka().pembulatan();
    }
}
