// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.palaran;

import id.iki.core.fakta.StatusButir;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The things that the decree counts, as an application of the office may keep them (<i>objek</i>). Those of which the
 * sample figures have a list are records; of the others only counts are known, so the type is all there is.
 */
final class Objek {

    /** A village with the score of its satisfaction survey. */
    record Kelurahan(String nama, BigDecimal skm) {}

    /** A group that must be represented at a planning meeting. */
    record Unsur(String nama, boolean terwakili) {}

    /** A neighbourhood watch post; null until somebody has looked whether it is in use. */
    record PosKamling(String nama, @Nullable Boolean aktif) {}

    /** One service given to one applicant. */
    record Layanan(String nomor, String jenis, boolean sesuaiStandar) {}

    /** An activity with its day on the schedule and the day on which it took place, null if it did not. */
    record Kegiatan(String nama, LocalDate jadwal, @Nullable LocalDate pelaksanaan) {
        boolean terlaksana() {
            return pelaksanaan != null;
        }

        StatusButir status() {
            return pelaksanaan == null ? StatusButir.BELUM : menurutTanggal(jadwal, pelaksanaan);
        }
    }

    /**
     * A document with its due date, null if it is not due this year, and the day on which it was finished, null if it
     * is not finished or nobody wrote the day down.
     */
    record Dokumen(
            String nama,
            @Nullable LocalDate tenggat,
            boolean disusun,
            @Nullable LocalDate selesai) {
        static Dokumen selesai(String nama, LocalDate tenggat, LocalDate selesai) {
            return new Dokumen(nama, tenggat, true, selesai);
        }

        static Dokumen selesaiTanpaTanggal(String nama, LocalDate tenggat) {
            return new Dokumen(nama, tenggat, true, null);
        }

        static Dokumen belum(String nama, LocalDate tenggat) {
            return new Dokumen(nama, tenggat, false, null);
        }

        static Dokumen tidakBerlaku(String nama) {
            return new Dokumen(nama, null, false, null);
        }

        StatusButir status() {
            if (tenggat == null) {
                return StatusButir.TIDAK_BERLAKU;
            }
            if (!disusun) {
                return StatusButir.BELUM;
            }
            return selesai == null ? StatusButir.SELESAI : menurutTanggal(tenggat, selesai);
        }

        /** Null if it is finished and nobody wrote the day down. */
        @Nullable
        Boolean tepatWaktu() {
            return status() == StatusButir.SELESAI ? null : status() == StatusButir.TEPAT_WAKTU;
        }
    }

    private static StatusButir menurutTanggal(LocalDate batas, LocalDate selesai) {
        return selesai.isAfter(batas) ? StatusButir.TERLAMBAT : StatusButir.TEPAT_WAKTU;
    }

    interface Rekomendasi {}

    interface Pengajuan {}

    interface Pengaduan {}

    interface TindakLanjut {}

    interface Peserta {}

    interface Undangan {}

    interface Usulan {}

    interface Lembaga {}

    interface Prasarana {}

    interface UnitUsaha {}

    interface CabangLomba {}

    interface Sekolah {}

    interface Laporan {}

    interface Berkas {}

    interface Entri {}

    interface Barang {}

    interface Surat {}

    interface Permohonan {}

    interface RukunTetangga {}

    interface Warga {}

    private Objek() {}
}
