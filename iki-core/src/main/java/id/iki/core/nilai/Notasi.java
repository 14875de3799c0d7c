// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A notation of figures (<i>notasi</i>). It is always chosen; no default locale is ever asked. */
public enum Notasi {
    /** Decimal comma, thousands dots: {@code 1.234,50}. What Indonesian reports print. */
    INDONESIA(',', '.', true),

    /** Decimal point, no thousands separator: {@code 1234.50}. What programs exchange. */
    POLOS('.', ',', false);

    private final char desimal;
    private final char ribuan;
    private final boolean kelompok;

    Notasi(char desimal, char ribuan, boolean kelompok) {
        this.desimal = desimal;
        this.ribuan = ribuan;
        this.kelompok = kelompok;
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
}
