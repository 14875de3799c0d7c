// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.pembangkit;

import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.Daftar;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.StatusButir;
import id.iki.core.fakta.Syarat;
import id.iki.core.fakta.Ukuran;
import id.iki.core.nilai.Periode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small world of facts: two populations given as lists, two given as counts, a score and a checklist.
 *
 * @param baris the rows of the listed populations
 * @param cacah the given counts by population and condition; a null count is given as missing
 * @param skor the score, null if missing
 * @param isian the answers to the checklist
 */
public record Dunia(
        Map<Populasi<Baris>, List<Baris>> baris,
        Map<Cacah<Baris>, @Nullable BigDecimal> cacah,
        @Nullable BigDecimal skor,
        Map<String, StatusButir> isian) {

    /** A row: its name, a number and two answers, each perhaps missing. */
    public record Baris(
            String nama,
            @Nullable BigDecimal nilai,
            @Nullable Boolean a,
            @Nullable Boolean b) {}

    public static final Populasi<Baris> DESA = Populasi.of("desa");
    public static final Populasi<Baris> POS = Populasi.of("pos kamling", "pos");
    public static final Populasi<Baris> SURAT = Populasi.of("surat", "berkas");
    public static final Populasi<Baris> ADUAN = Populasi.of("aduan dan usulan", "berkas");
    public static final List<Populasi<Baris>> TERDAFTAR = List.of(DESA, POS);
    public static final List<Populasi<Baris>> TERCACAH = List.of(SURAT, ADUAN);
    public static final Ukuran<Baris> NILAI = Ukuran.of("nilai SKM");
    public static final Ciri<Baris> A = Ciri.of("aktif");
    public static final Ciri<Baris> B = Ciri.of("tepat waktu");
    public static final Skor SKOR = Skor.of("Nilai SAKIP");
    public static final DaftarButir BUTIR = DaftarButir.of("Dokumen", "Renstra", "Renja", "RKA/DPA");
    public static final List<Syarat<Baris>> SYARAT = List.of(
            Syarat.semua(),
            NILAI.sekurangKurangnya(75),
            NILAI.kurangDari(75),
            NILAI.lebihDari(75),
            NILAI.palingBanyak(75),
            A,
            A.tidak(),
            B,
            A.dan(B),
            A.dan(NILAI.sekurangKurangnya(75)),
            B.tidak().dan(A));

    public DataKinerja data() {
        List<Fakta> fakta = new ArrayList<>();
        baris.forEach((p, rows) -> fakta.add(daftar(p, rows)));
        cacah.forEach((c, n) -> fakta.add(c.sebanyak(n)));
        fakta.add(SKOR.sebesar(skor));
        fakta.add(BUTIR.isian(isian));
        return DataKinerja.of(Periode.tahun(2019), fakta);
    }

    private static Daftar<Baris> daftar(Populasi<Baris> p, List<Baris> rows) {
        return p.daftar(rows, Baris::nama)
                .nilai(NILAI, Baris::nilai)
                .ciri(A, Baris::a)
                .ciri(B, Baris::b);
    }

    public Dunia dengan(Map<Populasi<Baris>, List<Baris>> lain) {
        return new Dunia(lain, cacah, skor, isian);
    }
}
