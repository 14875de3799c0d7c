// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Capaian;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.core.nilai.Tulisan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.formulas.cocok.Kecocokan;
import id.iki.formulas.cocok.RumusCetak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of targets and realisations, computed and compared with what is printed beside it.
 *
 * @param asal the row as it was read
 * @param rumus the formula that the row declares, null if that cannot be told
 * @param target the target, null if there is none that can be used
 * @param realisasi the realisation, null if there is none that can be used
 * @param capaian the achievement, null if there is none
 * @param predikat the rating, null if there is none
 * @param masalah what stands in the way of a figure, with the column where it stands
 * @param cetak the printed achievement
 * @param cocok the combinations that give the printed achievement
 */
record BarisCapaian(
        Tabel.Baris asal,
        @Nullable RumusCapaian rumus,
        @Nullable Target target,
        @Nullable Nilai realisasi,
        @Nullable BigDecimal capaian,
        @Nullable Predikat predikat,
        List<Masalah> masalah,
        Cetak cetak,
        List<Kecocokan> cocok) {

    /** What stands in the way: a stable code, a sentence, and the column; no column where the whole row is meant. */
    record Masalah(String kode, String kalimat, @Nullable String kolom) {}

    /** The printed achievement: nothing, a figure, or something that is no figure. */
    record Cetak(boolean ada, Tulisan.@Nullable Tunggal angka) {}

    static final String KOLOM_CETAK = "capaian_cetak";

    private static final Map<String, RumusCapaian> TURUN = Map.of(
            "",
            RumusCapaian.TURUN_LINEAR,
            "linear",
            RumusCapaian.TURUN_LINEAR,
            "resiprokal",
            RumusCapaian.TURUN_RESIPROKAL);

    static BarisCapaian hitung(Tabel.Baris asal, CaraCapaian cara) {
        if (asal.cacat().isPresent()) {
            // its cells may stand in the wrong columns: nothing of it is used
            Masalah cacat = new Masalah("BARIS_CACAT", asal.cacat().get(), null);
            return new BarisCapaian(
                    asal, null, null, null, null, null, List.of(cacat), new Cetak(false, null), List.of());
        }
        List<Masalah> masalah = new ArrayList<>();
        RumusCapaian rumus = rumus(asal, masalah);
        Optional<Tulisan> t = isi(asal, "target", cara, masalah);
        Optional<Tulisan> r = isi(asal, "realisasi", cara, masalah);
        Target target = target(asal, t, r);
        Nilai realisasi = realisasi(asal, t, r, masalah);
        BigDecimal angka = null;
        Predikat predikat = null;
        if (masalah.isEmpty() && rumus != null) {
            AturanCapaian aturan = new AturanCapaian(rumus, cara.tahap());
            Capaian capaian = aturan.hitung(
                    realisasi == null
                            ? Result.failure(Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", "realisasi"))
                            : Result.success(realisasi),
                    Optional.ofNullable(target));
            capaian.hasil().kendala().forEach(k -> masalah.add(masalah(k, kolom(k.alasan()))));
            angka = capaian.hasil().<@Nullable BigDecimal>fold(p -> p.desimal(cara.pembulatan()), g -> null);
            if (angka != null && cara.skala().isPresent()) {
                predikat = capaian.predikat().<@Nullable Predikat>fold(p -> p, g -> null);
                capaian.predikat().kendala().forEach(k -> masalah.add(masalah(k, null)));
            }
        }
        Cetak cetak = cetak(asal, cara, masalah);
        List<Kecocokan> cocok = target == null || realisasi == null || cetak.angka() == null
                ? List.of()
                : Kecocokan.cari(target, realisasi, cetak.angka(), cara.batasDicoba());
        return new BarisCapaian(asal, rumus, target, realisasi, angka, predikat, List.copyOf(masalah), cetak, cocok);
    }

    private static @Nullable RumusCapaian rumus(Tabel.Baris asal, List<Masalah> masalah) {
        String arah = asal.sel("arah").toLowerCase(Locale.ROOT);
        String rumus = asal.sel("rumus").toLowerCase(Locale.ROOT);
        if (!List.of("", "naik", "turun").contains(arah)) {
            masalah.add(new Masalah(
                    "ARAH_TIDAK_DIKENAL", "Arah '" + arah + "' tidak dikenal; yang dikenal: naik, turun.", "arah"));
            return null;
        }
        if (!TURUN.containsKey(rumus)) {
            masalah.add(new Masalah(
                    "RUMUS_TIDAK_DIKENAL",
                    "Rumus '" + rumus + "' tidak dikenal; yang dikenal: linear, resiprokal.",
                    "rumus"));
            return null;
        }
        if (!arah.equals("turun") && !rumus.isEmpty()) {
            masalah.add(new Masalah(
                    "RUMUS_BUKAN_UNTUK_NAIK",
                    "Rumus '" + rumus + "' hanya untuk arah turun, sedangkan arah baris ini naik.",
                    "rumus"));
            return null;
        }
        return arah.equals("turun") ? TURUN.get(rumus) : RumusCapaian.NAIK;
    }

    private static boolean isNihil(Tabel.Baris asal) {
        return asal.sel("target").equalsIgnoreCase("nihil");
    }

    private static Optional<Tulisan> isi(Tabel.Baris asal, String kolom, CaraCapaian cara, List<Masalah> masalah) {
        if (kolom.equals("target") && isNihil(asal)) {
            return Optional.empty();
        }
        Result<Tulisan> hasil = cara.baca(asal.sel(kolom));
        hasil.kendala().forEach(k -> masalah.add(masalah(k, kolom)));
        return hasil.toOptional();
    }

    private static @Nullable Target target(Tabel.Baris asal, Optional<Tulisan> t, Optional<Tulisan> r) {
        Satuan satuan = satuan(asal, t, r);
        if (isNihil(asal)) {
            return new Target.Nihil(satuan);
        } else if (t.orElse(null) instanceof Tulisan.Antara antara) {
            Nilai bawah = Nilai.of(antara.bawah().angka(), satuan);
            Nilai atas = Nilai.of(antara.atas().angka(), satuan);
            return bawah.equals(atas) ? Target.of(atas) : new Target.Antara(bawah, atas);
        }
        return t.orElse(null) instanceof Tulisan.Tunggal satu ? Target.of(Nilai.of(satu.angka(), satuan)) : null;
    }

    private static @Nullable Nilai realisasi(
            Tabel.Baris asal, Optional<Tulisan> t, Optional<Tulisan> r, List<Masalah> masalah) {
        if (r.orElse(null) instanceof Tulisan.Antara) {
            masalah.add(masalah(
                    Kendala.of(Alasan.REALISASI_BERUPA_RENTANG, "tulisan", asal.sel("realisasi")), "realisasi"));
        }
        return r.orElse(null) instanceof Tulisan.Tunggal satu ? Nilai.of(satu.angka(), satuan(asal, r, t)) : null;
    }

    private static Cetak cetak(Tabel.Baris asal, CaraCapaian cara, List<Masalah> masalah) {
        Result<Tulisan> hasil = cara.baca(asal.sel(KOLOM_CETAK));
        hasil.kendala().forEach(k -> masalah.add(masalah(k, KOLOM_CETAK)));
        return new Cetak(
                !hasil.toOptional().map(t -> t instanceof Tulisan.Kosong).orElse(false),
                hasil.toOptional().orElse(null) instanceof Tulisan.Tunggal satu ? satu : null);
    }

    /** A figure's own unit; without one, that of the row; without one, that of the other figure. */
    private static Satuan satuan(Tabel.Baris asal, Optional<Tulisan> satu, Optional<Tulisan> lain) {
        return Stream.of(
                        satu.flatMap(Tulisan::satuan).map(Satuan::nama),
                        Optional.of(asal.sel("satuan")).filter(s -> !s.isEmpty()),
                        lain.flatMap(Tulisan::satuan).map(Satuan::nama))
                .flatMap(Optional::stream)
                .findFirst()
                .map(BarisCapaian::satuan)
                .orElse(Satuan.NILAI);
    }

    /** One unit for its usual spellings; a table is not consistent in them. */
    private static Satuan satuan(String nama) {
        String kecil = nama.toLowerCase(Locale.ROOT);
        if (kecil.equals("%") || kecil.startsWith("persen")) {
            return Satuan.PERSEN;
        }
        return switch (kecil) {
            case "poin %", "poin persen" -> Satuan.POIN_PERSEN;
            case "rp", "rp.", "rupiah" -> new Satuan("Rp");
            default -> new Satuan(kecil);
        };
    }

    private static Masalah masalah(Kendala kendala, @Nullable String kolom) {
        return new Masalah(kendala.alasan().name(), kendala.keterangan(), kolom);
    }

    private static @Nullable String kolom(Alasan alasan) {
        return switch (alasan) {
            case TARGET_BELUM_ADA, TARGET_NOL, TARGET_NEGATIF -> "target";
            case DATA_BELUM_ADA, REALISASI_NOL, REALISASI_NEGATIF, SATUAN_BERBEDA -> "realisasi";
            default -> null;
        };
    }

    /** Returns whether the printed achievement is one that nothing gives, or no figure at all. */
    boolean isTidakCocok() {
        return cetak.ada() && cocok.isEmpty();
    }

    /** Returns whether something is printed that cannot be compared: it, the target or the realisation is no figure. */
    boolean isTidakTerbanding() {
        return cetak.ada() && (cetak.angka() == null || target == null || realisasi == null);
    }

    /** Returns whether the row has a figure, and nothing is wrong with it. */
    boolean isBersih() {
        return masalah.isEmpty() && capaian != null && !isTidakCocok();
    }

    /** Returns the codes of what is wrong, each once. */
    List<String> kodeMasalah() {
        return masalah.stream().map(Masalah::kode).distinct().toList();
    }

    /** Returns what the formulas give, exact, where they are defined. */
    Map<RumusCetak, Pecahan> seharusnya() {
        Map<RumusCetak, Pecahan> semua = new EnumMap<>(RumusCetak.class);
        if (target != null && realisasi != null) {
            for (RumusCetak satu : RumusCetak.values()) {
                satu.hitung(target, realisasi).flatMap(Result::toOptional).ifPresent(angka -> semua.put(satu, angka));
            }
        }
        return semua;
    }
}
