// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static id.iki.formulas.periksa.AturanPeriksa.*;

import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Fungsi;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Sasaran;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A position: its title, superior, task, functions and objectives. */
final class PeriksaJabatan {

    private static final Pattern KELURAHAN = Pattern.compile("(?<!\\p{L})(?:lurah|kelurahan)(?!\\p{L})");
    private static final Pattern KECAMATAN = Pattern.compile("(?<!\\p{L})(?:camat|kecamatan)(?!\\p{L})");
    private static final Pattern HURUF = Pattern.compile("[a-z]{1,3}");

    private final Jabatan jabatan;
    private final Indeks indeks;
    private final Lingkaran lingkaran;
    private final Penampung temuan;
    private final Tempat tempat;

    PeriksaJabatan(Jabatan jabatan, Indeks indeks, Lingkaran lingkaran, Penampung temuan) {
        this.jabatan = jabatan;
        this.indeks = indeks;
        this.lingkaran = lingkaran;
        this.temuan = temuan;
        this.tempat = Tempat.of(jabatan.kode());
    }

    void periksa() {
        nama();
        jabatan.tugas().ifPresent(t -> {
            PeriksaTeks.periksa(t.bunyi(), tempat, temuan);
            indeks.bertugasSama(jabatan)
                    .ifPresent(lain -> temuan.catat(
                            TUGAS_GANDA,
                            tempat,
                            Teks.cetak(t.bunyi()),
                            lain.nama().dibaca()));
        });
        fungsi(jabatan.fungsi());
        sasaran();
    }

    private void nama() {
        String nama = Teks.cetak(jabatan.nama());
        PeriksaTeks.periksa(jabatan.nama(), tempat, temuan);
        if (jabatan.nama().tercetak().isBlank()) {
            temuan.catat(JABATAN_TIDAK_TERCETAK, tempat, nama);
        } else if (indeks.ganda(jabatan)) {
            temuan.catat(JABATAN_GANDA, tempat, nama);
        }
        jabatan.atasan().ifPresent(atasan -> {
            if (jabatan.bernama(atasan.dibaca())) {
                temuan.catat(ATASAN_DIRI_SENDIRI, tempat, Teks.cetak(atasan));
            } else if (!indeks.adaJabatan(atasan)) {
                temuan.catat(ATASAN_TIDAK_DIKENAL, tempat, Teks.cetak(atasan));
            }
            lingkaran
                    .lewat(jabatan)
                    .ifPresent(lewat -> temuan.catat(ATASAN_BERPUTAR, tempat, Teks.cetak(atasan), lewat));
        });
    }

    private void fungsi(List<Fungsi> fungsi) {
        Set<String> dipakai = new HashSet<>();
        int sebelum = 0;
        for (int i = 0; i < fungsi.size(); i++) {
            String huruf = fungsi.get(i).huruf().strip().toLowerCase(Locale.ROOT);
            Bunyi bunyi = fungsi.get(i).bunyi();
            Tempat sini = tempat.fungsi(i + 1);
            String kutipan = fungsi.get(i).huruf() + ". " + Teks.cetak(bunyi);
            int urutan = urutan(huruf);
            if (!dipakai.add(huruf)) {
                temuan.catat(HURUF_GANDA, sini, kutipan, huruf);
                sebelum++; // it stands for the letter that belongs here
            } else {
                if (urutan != sebelum + 1) {
                    temuan.catat(HURUF_TIDAK_URUT, sini, kutipan, huruf);
                }
                sebelum = urutan > 0 ? urutan : sebelum + 1;
            }
            PeriksaTeks.periksa(bunyi, sini, temuan);
        }
    }

    /** Returns the place of a letter: a 1, z 26, aa 27; 0 if it is none. */
    private static int urutan(String huruf) {
        return HURUF.matcher(huruf).matches() ? huruf.chars().reduce(0, (n, c) -> n * 26 + c - 'a' + 1) : 0;
    }

    private void sasaran() {
        if (jabatan.sasaran().isEmpty()) {
            temuan.catat(JABATAN_TANPA_INDIKATOR, tempat, Teks.cetak(jabatan.nama()));
        }
        Set<String> lingkup = lingkup();
        Set<String> sudah = new HashSet<>();
        for (int s = 0; s < jabatan.sasaran().size(); s++) {
            Sasaran sasaran = jabatan.sasaran().get(s);
            Tempat disasaran = tempat.sasaran(s + 1);
            PeriksaTeks.periksa(sasaran.uraian(), disasaran, temuan);
            if (sasaran.indikator().isEmpty()) {
                temuan.catat(SASARAN_TANPA_INDIKATOR, disasaran, Teks.cetak(sasaran.uraian()));
            }
            for (int i = 0; i < sasaran.indikator().size(); i++) {
                Indikator indikator = sasaran.indikator().get(i);
                Tempat sini = disasaran.indikator(i + 1);
                hubungan(indikator, sini, sudah);
                PeriksaIndikator.periksa(indikator, lingkup, sini, temuan);
            }
        }
    }

    private void hubungan(Indikator indikator, Tempat sini, Set<String> sudah) {
        String nama = Teks.cetak(indikator.nama());
        if (!sudah.add(Teks.samakan(indikator.nama()))) {
            temuan.catat(INDIKATOR_GANDA, sini, nama);
        }
        jabatan.atasan()
                .filter(a -> !jabatan.bernama(a.dibaca()) && indeks.punyaIndikator(a, indikator.nama()))
                .ifPresent(a -> temuan.catat(INDIKATOR_SAMA_ATASAN, sini, nama, a.dibaca()));
    }

    /** Returns the area that the title names; a kelurahan lies in a kecamatan that its title may name too. */
    private Set<String> lingkup() {
        String nama = Teks.isi(jabatan.nama().dibaca());
        return KELURAHAN.matcher(nama).find()
                ? Set.of("kelurahan")
                : KECAMATAN.matcher(nama).find() ? Set.of("kecamatan") : Set.of();
    }
}
