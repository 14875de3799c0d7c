// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import id.iki.core.result.Result;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A notation of figures (<i>notasi</i>), in which they are written and strictly read. It is always chosen; no default
 * locale is ever asked.
 *
 * <table>
 * <caption>How a cell is read</caption>
 * <tr><th>cell</th><th>{@link #INDONESIA}</th><th>{@link #POLOS}</th><th>not chosen, {@link Tulisan#baca}</th></tr>
 * <tr><td>{@code 75}</td><td>75</td><td>75</td><td>75</td></tr>
 * <tr><td>{@code 1.234,5}</td><td>1234.5</td><td>refused</td><td>1234.5</td></tr>
 * <tr><td>{@code 82,5}</td><td>82.5</td><td>refused</td><td>82.5</td></tr>
 * <tr><td>{@code 4.25}</td><td>refused</td><td>4.25</td><td>refused: 425 or 4.25</td></tr>
 * <tr><td>{@code 1.234}</td><td>1234</td><td>1.234</td><td>refused: 1234 or 1.234</td></tr>
 * <tr><td>{@code 1,234}</td><td>1.234</td><td>1234</td><td>refused: 1.234 or 1234</td></tr>
 * <tr><td>{@code 0.25}</td><td>refused</td><td>0.25</td><td>0.25</td></tr>
 * <tr><td>{@code 80-90 %}, {@code 7 s.d. 8 bulan}</td><td colspan="3">a range, with its unit</td></tr>
 * <tr><td>blank, {@code -}, {@code n/a}</td><td colspan="3">nothing filled in; never 0</td></tr>
 * <tr><td>{@code 1:32}, {@code 4/5}</td><td colspan="3">refused: a comparison, not a figure</td></tr>
 * <tr><td>{@code Tercapai}, {@code 5 juta}, {@code 1e5}, {@code NaN}, {@code +5}</td><td colspan="3">refused: no figure</td></tr>
 * </table>
 */
public enum Notasi {
    /** Decimal comma, thousands dots: {@code 1.234,50}. What Indonesian reports print. */
    INDONESIA("Indonesia", ',', '.', true),

    /**
     * Decimal point, no thousands separator: {@code 1234.50}. What programs exchange. Where it is read, thousands commas
     * in their places are accepted: {@code 1,234.50}.
     */
    POLOS("polos", '.', ',', false);

    private final String nama;
    private final char desimal;
    private final char ribuan;
    private final boolean kelompok;
    private final Pattern tersusun;
    private final Pattern tanpaRibuan;

    Notasi(String nama, char desimal, char ribuan, boolean kelompok) {
        this.nama = nama;
        this.desimal = desimal;
        this.ribuan = ribuan;
        this.kelompok = kelompok;
        String pecahan = "(?:\\" + desimal + "[0-9]+)?";
        this.tersusun = Pattern.compile("-?[1-9][0-9]{0,2}(?:\\" + ribuan + "[0-9]{3})+" + pecahan);
        this.tanpaRibuan = Pattern.compile("-?[0-9]+" + pecahan);
    }

    /**
     * Returns a figure in this notation, with every decimal it has, trailing zeros included.
     *
     * @param angka the figure
     * @return the text
     */
    public String tulis(BigDecimal angka) {
        DecimalFormatSymbols simbol = DecimalFormatSymbols.getInstance(Locale.ROOT);
        simbol.setDecimalSeparator(desimal);
        simbol.setGroupingSeparator(ribuan);
        simbol.setMinusSign('-');
        DecimalFormat format = new DecimalFormat("#,##0", simbol);
        format.setGroupingUsed(kelompok);
        format.setMinimumFractionDigits(Math.max(0, angka.scale()));
        format.setMaximumFractionDigits(Math.max(0, angka.scale()));
        return format.format(angka);
    }

    /**
     * Returns what a cell said, in this notation: the unit after the figure, both bounds of a range, {@code -} for
     * nothing. Reading it back gives the same, but a text of more than 100 characters is not read back: {@link #baca}
     * refuses it. Thousands separators can make such a text of one that was read.
     *
     * @param tulisan what to write
     * @return the text
     */
    public String tulis(Tulisan tulisan) {
        if (tulisan instanceof Tulisan.Tunggal satu) {
            return bersatuan(tulisan, tulis(satu));
        } else if (tulisan instanceof Tulisan.Antara antara) {
            // a minus after a dash would be hard to read, and is not read
            String sampai = antara.bawah().angka().signum() < 0 ? " sampai " : "-";
            return bersatuan(tulisan, tulis(antara.bawah()) + sampai + tulis(antara.atas()));
        }
        return "-";
    }

    private String tulis(Tulisan.Tunggal satu) {
        return tulis(satu.angka().round(new Pembulatan(satu.desimal(), RoundingMode.HALF_UP)));
    }

    private static String bersatuan(Tulisan tulisan, String angka) {
        return tulisan.satuan().map(s -> angka + " " + s.nama()).orElse(angka);
    }

    /**
     * Reads a cell of a report in this notation, strictly: digits 0 to 9, thousands separators in their places or
     * nowhere, one decimal separator with digits on both sides, a leading minus. Spaces around it are ignored. The
     * figure may have {@code Rp} before it, or {@code %} or a unit in words after it. Exponents, other signs, other
     * digits and anything more are refused, as is a text of more than 100 characters.
     *
     * @param teks the text
     * @return what it says, exactly; a failure if it is not written in this notation
     */
    public Result<Tulisan> baca(String teks) {
        return PembacaTulisan.baca(teks, Optional.of(this));
    }

    /** Returns the number that digits and separators stand for, null if they do not in this notation. */
    @Nullable
    BigDecimal desimal(String angka) {
        return tersusun.matcher(angka).matches() || tanpaRibuan.matcher(angka).matches()
                ? new BigDecimal(angka.replace(Character.toString(ribuan), "").replace(desimal, '.'))
                : null;
    }

    /** Returns the name as a sentence has it. */
    String nama() {
        return nama;
    }
}
