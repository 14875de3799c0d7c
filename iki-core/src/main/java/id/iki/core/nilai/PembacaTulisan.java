// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import com.google.common.base.CharMatcher;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads cells of reports: first what the cell is made of, then each figure in a notation. */
final class PembacaTulisan {

    /** Longer texts are refused: no figure of the field comes near. */
    static final int PANJANG = 100;

    private static final Pattern KOSONG = Pattern.compile("[-\u2013\u2014]?|(?i:n/?a|n\\.a\\.?)");

    // letters after a blank; a digit or a bracket after the figure is more than one figure and a unit, and "juta"
    // (million)
    // is a part of the number that digits beside it would not have
    private static final String SATUAN =
            "(\\s*%|\\s+(?!(?i:ribu|rb|juta|jt|miliar|milyar|triliun)(?!\\p{L}))\\p{L}[\\p{L} /.\u00B2\u00B3]*?)?";
    // rupiah are no percentage: a figure with both has no unit
    private static final String RUPIAH = "((?i:rp)\\.?\\s*(?!-?[0-9.,]+-?\\s*(?:%|(?i:persen)(?!\\p{L}))))?";
    private static final String DIGIT = "(-?[0-9][0-9.,]*(?<![.,]))";
    private static final Pattern TUNGGAL = Pattern.compile(RUPIAH + DIGIT + "(,-)?" + SATUAN);
    // between dashes a minus would be hard to tell: signs are for ranges in words
    private static final Pattern ANTARA =
            Pattern.compile("(?!-)" + RUPIAH + DIGIT + SATUAN + "\\s*[-\u2013]\\s*(?!-)" + RUPIAH + DIGIT + SATUAN);
    private static final Pattern ANTARA_KATA = Pattern.compile(
            RUPIAH + DIGIT + SATUAN + "\\s+(?i:s\\.d\\.?|s/d|sampai(?: dengan)?)\\s+" + RUPIAH + DIGIT + SATUAN);
    private static final Pattern PERBANDINGAN = Pattern.compile("[0-9][0-9.,]*\\s*[:/]\\s*[0-9][0-9.,]*");

    /** Up to three digits, one point, more digits: thousands to one reader and decimals to another. */
    private static final Pattern SATU_TITIK = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]+");

    private static final Satuan SATUAN_RUPIAH = new Satuan("Rp");

    private PembacaTulisan() {}

    static Result<Tulisan> baca(String asli, Optional<Notasi> notasi) {
        String teks = CharMatcher.whitespace().trimAndCollapseFrom(asli, ' ');
        if (teks.length() > PANJANG) {
            return Result.failure(new Kendala(
                    Alasan.TULISAN_TERLALU_PANJANG,
                    Map.of("panjang", Integer.toString(teks.length()), "batas", Integer.toString(PANJANG))));
        }
        if (KOSONG.matcher(teks).matches()) {
            return Result.success(new Tulisan.Kosong());
        }
        Matcher tunggal = TUNGGAL.matcher(teks);
        if (tunggal.matches() && (tunggal.group(3) == null || tunggal.group(1) != null)) {
            return angka(tunggal.group(2), satuan(tunggal.group(1), tunggal.group(4)), notasi)
                    .map(satu -> satu);
        }
        for (Pattern pola : List.of(ANTARA, ANTARA_KATA)) {
            Matcher antara = pola.matcher(teks);
            if (antara.matches()) {
                return antara(teks, antara, notasi);
            }
        }
        return gagal(
                PERBANDINGAN.matcher(teks).matches() ? Alasan.ANGKA_BERUPA_PERBANDINGAN : Alasan.BUKAN_ANGKA, teks);
    }

    private static Result<Tulisan> antara(String teks, Matcher m, Optional<Notasi> notasi) {
        Optional<Satuan> atas = satuan(m.group(4), m.group(6));
        Optional<Satuan> bawah = satuan(m.group(1), m.group(3));
        Optional<Satuan> satuan = atas.or(() -> bawah);
        if (bawah.isPresent() && !bawah.equals(satuan)) {
            return Result.failure(new Kendala(
                    Alasan.SATUAN_RENTANG_BERBEDA,
                    Map.of(
                            "tulisan", teks,
                            "bawah", bawah.get().nama(),
                            "atas", satuan.orElseThrow().nama())));
        }
        return Result.combine(
                angka(m.group(2), satuan, notasi),
                angka(m.group(5), satuan, notasi),
                (a, b) -> a.angka().compareTo(b.angka()) > 0
                        ? gagal(Alasan.RENTANG_TERBALIK, teks)
                        : Result.success(new Tulisan.Antara(a, b)));
    }

    private static Result<Tulisan.Tunggal> angka(String angka, Optional<Satuan> satuan, Optional<Notasi> notasi) {
        return (notasi.isPresent() ? desimal(angka, notasi.get()) : desimal(angka))
                .map(d -> new Tulisan.Tunggal(Pecahan.of(d), d.scale(), satuan));
    }

    private static Result<BigDecimal> desimal(String angka, Notasi notasi) {
        BigDecimal desimal = notasi.desimal(angka);
        return desimal == null
                ? Result.failure(new Kendala(Alasan.ANGKA_TIDAK_SAH, Map.of("tulisan", angka, "notasi", notasi.nama())))
                : Result.success(desimal);
    }

    /** Reads a figure in whichever notation it can be; refuses it where that gives two numbers. */
    private static Result<BigDecimal> desimal(String angka) {
        BigDecimal polos = Notasi.POLOS.desimal(angka);
        BigDecimal indonesia = SATU_TITIK.matcher(angka).matches()
                ? new BigDecimal(angka.replace(".", ""))
                : Notasi.INDONESIA.desimal(angka);
        if (indonesia != null && polos != null && indonesia.compareTo(polos) != 0) {
            return Result.failure(new Kendala(
                    Alasan.ANGKA_BERMAKNA_GANDA,
                    Map.of(
                            "tulisan",
                            angka,
                            "indonesia",
                            Pecahan.of(indonesia).sebutan(),
                            "polos",
                            Pecahan.of(polos).sebutan())));
        }
        @Nullable BigDecimal satu = indonesia == null ? polos : indonesia;
        return satu == null
                ? Result.failure(new Kendala(
                        Alasan.ANGKA_TIDAK_SAH, Map.of("tulisan", angka, "notasi", "Indonesia maupun polos")))
                : Result.success(satu);
    }

    private static Optional<Satuan> satuan(@Nullable String depan, @Nullable String belakang) {
        if (belakang == null) {
            return depan == null ? Optional.empty() : Optional.of(SATUAN_RUPIAH);
        }
        String nama = belakang.strip();
        if (depan != null) {
            return Optional.of(new Satuan(SATUAN_RUPIAH.nama() + " " + nama));
        }
        return Optional.of(nama.toLowerCase(Locale.ROOT).equals("persen") ? Satuan.PERSEN : new Satuan(nama));
    }

    private static <T> Result<T> gagal(Alasan alasan, String teks) {
        return Result.failure(Kendala.of(alasan, "tulisan", teks));
    }
}
