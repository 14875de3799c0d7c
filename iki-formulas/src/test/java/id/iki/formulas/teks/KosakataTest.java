// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.teks;

import static id.iki.formulas.rumus.Rumus.jumlah;
import static id.iki.formulas.rumus.Rumus.persentase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.Ukuran;
import id.iki.formulas.rumus.Rumus;
import id.iki.formulas.teks.Draf.Kurang;
import org.junit.jupiter.api.Test;

class KosakataTest {

    private interface Pos {}

    private interface Berkas {}

    private static final Populasi<Pos> POS = Populasi.of("pos kamling di wilayah kecamatan", "pos");
    private static final Ciri<Pos> AKTIF = Ciri.of("aktif");
    private static final Ukuran<Pos> JAM = Ukuran.of("jam jaga");
    private static final Populasi<Berkas> SPP = Populasi.of("SPP", "berkas");
    private static final Populasi<Berkas> SPM = Populasi.of("SPM", "berkas");
    private static final Ciri<Berkas> DIAJUKAN = Ciri.of("diajukan");
    private static final Skor SAKIP = Skor.of("Nilai SAKIP").rentang(0, 100);
    private static final DaftarButir DOKUMEN = DaftarButir.of("Dokumen", "Renstra", "Renja");
    private static final Kosakata KOSAKATA = Kosakata.of(
                    POS.yang(AKTIF.dan(JAM.lebihDari(1))), SPP.yang(DIAJUKAN), SPM.yang(DIAJUKAN), SAKIP, DOKUMEN)
            .sebut("Pos  Kamling", POS);

    private static Bacaan baca(String kalimat) {
        return Bacaan.baca(kalimat, KOSAKATA);
    }

    @Test
    void words_become_the_offices_own_nouns() {
        assertThat(
                        baca("Jumlah Pos Kamling yang AKTIF berbanding jumlah seluruh pos kamling di wilayah Kecamatan X 100%")
                                .rumus())
                .contains(persentase(POS, AKTIF));
        assertThat(baca("Jumlah pos kamling dengan jam jaga minimal 8").rumus())
                .contains(jumlah(POS).yang(JAM.sekurangKurangnya(8)));
        Bacaan bertempat = baca("Jumlah pos kamling yang aktif dibagi jumlah Pos Kamling di wilayah Kelurahan x 100 %");
        assertThat(bertempat.rumus()).contains(persentase(POS, AKTIF));
        assertThat(bertempat.draf().lingkup()).contains("di wilayah Kelurahan");
        assertThat(baca("Jumlah SPP dibagi jumlah pos kamling di wilayah Kelurahan x 100 %")
                        .tidakTerbaca())
                .containsExactly("pos kamling di wilayah Kelurahan");
        assertThat(baca("Nilai sakip").rumus()).contains(Rumus.skor(SAKIP));
        assertThat(baca("Persentase butir yang selesai dari dokumen, terdiri dari: 1. renstra; 2. RENJA")
                        .rumus())
                .contains(Rumus.daftarPeriksa(DOKUMEN));
    }

    @Test
    void kinds_joined_by_dan_are_counted_apart_where_each_is_known() {
        Bacaan bacaan = baca("Jumlah SPP dan SPM yang diajukan");
        assertThat(bacaan.rumus())
                .contains(jumlah(SPP).yang(DIAJUKAN).dan(jumlah(SPM).yang(DIAJUKAN)));
        assertThat(bacaan.kaidah()).containsExactly(Kaidah.KOMPONEN_DIPISAHKAN);
        assertThat(baca("Jumlah SPP dan pos kamling").draf().kurang()).contains(Kurang.OPERASI);
        assertThat(baca("Jumlah SPP dan SPJ yang diajukan").draf().kurang()).containsExactly(Kurang.KATA_DIKENAL);
    }

    @Test
    void a_name_that_is_not_known_is_not_understood() {
        Bacaan bacaan = baca("Jumlah warga dibagi jumlah pos kamling x 100 %");
        assertThat(bacaan.jenis()).isEqualTo("TIDAK_LENGKAP");
        assertThat(bacaan.tidakTerbaca()).containsExactly("warga");
        assertThat(bacaan.draf().penyebut()).contains(jumlah(POS));
        assertThat(bacaan.keterangan()).contains("Rumus belum lengkap: belum ada kata yang dikenal kosakata.");
        assertThat(baca("Jumlah pos kamling yang diajukan").tidakTerbaca()).containsExactly("diajukan");
        assertThat(baca("Jumlah pos kamling dengan umur lebih dari 3").tidakTerbaca())
                .containsExactly("umur");
        assertThat(baca("Nilai SKM").tidakTerbaca()).containsExactly("Nilai SKM");
        assertThat(baca("Jumlah Dokumen meliputi: 1. Renja 2. Renstra").isLengkap())
                .isFalse();
        assertThat(baca("Jumlah Dokumen meliputi: 1. Renstra").isLengkap()).isFalse();
        assertThat(baca("Persentase warga yang aktif").draf().kurang())
                .containsExactly(Kurang.PENYEBUT, Kurang.KATA_DIKENAL);
    }

    @Test
    void two_nouns_cannot_have_one_name() {
        assertThatThrownBy(() -> Kosakata.of(POS, Populasi.of("Pos kamling di wilayah kecamatan")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "kunci must have different names, but 'Pos kamling di wilayah kecamatan' is both");
        assertThatThrownBy(() -> Kosakata.of(POS.yang(AKTIF), POS.yang(Ciri.of("Aktif"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Kosakata.of(
                        POS.yang(JAM.lebihDari(1)),
                        POS.yang(Ukuran.<Pos>of("Jam jaga").lebihDari(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KOSAKATA.sebut("spp", POS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KOSAKATA.sebut(" \u00a0", POS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("frasa must not be blank");
        assertThat(Bacaan.baca("Skor: spp", KOSAKATA.sebut("spp", SAKIP)).rumus())
                .contains(Rumus.skor(SAKIP));
        assertThat(Bacaan.baca("Jumlah gardu", KOSAKATA.sebut("gardu", POS.yang(AKTIF)))
                        .rumus())
                .contains(jumlah(POS));
        assertThat(Bacaan.baca("Jumlah arsip meliputi: 1. Renstra 2. Renja", KOSAKATA.sebut("arsip", DOKUMEN))
                        .isLengkap())
                .isTrue();
    }
}
