// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.Ukuran;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.PenyebutNol.Makna;
import java.math.BigDecimal;

/**
 * The vocabulary of the decree (<i>kosakata</i>): its nouns, what can be true of them, and what a denominator of 0
 * means.
 *
 * <p>Where one noun's figure may exceed the other's (a complaint of last year followed up in this one), numerator and
 * denominator are two nouns; where that would be an error, they are one noun and a trait of it.
 */
final class Kosakata {

    /** Nothing was requested: there was nothing to serve. */
    static final Kebijakan BILA_TIDAK_ADA_PERMINTAAN = Kebijakan.BAWAAN.penyebutNol(Makna.TIDAK_ADA_PERMINTAAN);

    /** What is measured does not exist. */
    static final Kebijakan BILA_TIDAK_ADA_OBJEK = Kebijakan.BAWAAN.penyebutNol(Makna.TIDAK_ADA_OBJEK);

    /** It cannot be 0 in reality. */
    static final Kebijakan BILA_KESALAHAN_DATA = Kebijakan.BAWAAN.penyebutNol(Makna.KESALAHAN_DATA);

    // pelayanan administrasi wilayah
    static final Populasi<Kelurahan> KELURAHAN = Populasi.of("kelurahan");
    static final Ukuran<Kelurahan> NILAI_SKM = Ukuran.of("nilai survey kepuasan masyarakat");
    static final Populasi<Rekomendasi> REKOMENDASI = Populasi.of("rekomendasi");
    static final Ciri<Rekomendasi> DITERBITKAN = Ciri.of("diterbitkan");
    static final Populasi<Pengajuan> PENGAJUAN = Populasi.of("pengajuan dari masyarakat", "pengajuan");
    static final Skor NILAI_SKM_KECAMATAN = Skor.of("Nilai Survey Kepuasan Masyarakat");
    static final Skor NILAI_SAKIP = Skor.of("Nilai SAKIP Kecamatan");

    // Musrenbang
    static final Populasi<Peserta> PESERTA_MUSRENBANG = Populasi.of("peserta musrenbang kecamatan", "orang");
    static final Populasi<Undangan> UNDANGAN_MUSRENBANG = Populasi.of("undangan musrenbang kecamatan", "orang");
    static final Ciri<Peserta> HADIR = Ciri.of("hadir");
    static final Populasi<Unsur> UNSUR_MUSRENBANG = Populasi.of("unsur musrenbang kecamatan", "unsur");
    static final Ciri<Unsur> TERWAKILI = Ciri.of("terwakili");

    /** A village with the score of its satisfaction survey, as an application may have it. */
    record Kelurahan(String nama, BigDecimal skm) {}

    interface Rekomendasi {}

    interface Pengajuan {}

    interface Peserta {}

    interface Undangan {}

    interface Unsur {}

    private Kosakata() {}
}
