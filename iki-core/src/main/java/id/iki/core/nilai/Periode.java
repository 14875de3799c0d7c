// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A reporting period (<i>periode</i>): a calendar year, half-year, quarter or month.
 *
 * <p>Periods are ordered by their first day, a longer one before the shorter ones that begin with it.
 *
 * @param jangka how long it is
 * @param tahun the calendar year, 1945 to 9999
 * @param ke which one of the year, from 1
 */
public record Periode(Jangka jangka, int tahun, int ke) implements Comparable<Periode> {

    /** The length of a period. */
    public enum Jangka {
        /** A year. */
        TAHUN(12, ""),
        /** A half-year. */
        SEMESTER(6, "-S"),
        /** A quarter (<i>triwulan</i>). */
        TRIWULAN(3, "-TW"),
        /** A month. */
        BULAN(1, "-");

        private final int bulan;
        private final String tandaKode;

        Jangka(int bulan, String tandaKode) {
            this.bulan = bulan;
            this.tandaKode = tandaKode;
        }

        /**
         * Returns how many periods of this length a year has.
         *
         * @return 1, 2, 4 or 12
         */
        public int perTahun() {
            return 12 / bulan;
        }
    }

    private static final Pattern KODE = Pattern.compile("(\\d{4})(?:-(S|TW)([1-4])|-(\\d{2}))?");
    private static final List<String> ANGKA_ROMAWI = List.of("I", "II", "III", "IV");
    private static final List<String> BULAN = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final Comparator<Periode> URUTAN =
            Comparator.comparing(Periode::mulai).thenComparing(Periode::jangka);

    /**
     * Creates a period.
     *
     * @throws IllegalArgumentException if the year is not 1945 to 9999, or the year has no such period
     */
    public Periode {
        checkNotNull(jangka, "jangka");
        checkArgument(tahun >= 1945 && tahun <= 9999, "tahun must be 1945 to 9999, but was %s", tahun);
        checkArgument(
                ke >= 1 && ke <= jangka.perTahun(),
                "ke must be 1 to %s for %s, but was %s",
                jangka.perTahun(),
                jangka,
                ke);
    }

    /**
     * Returns a year.
     *
     * @param tahun the calendar year
     * @return the period
     */
    public static Periode tahun(int tahun) {
        return new Periode(Jangka.TAHUN, tahun, 1);
    }

    /**
     * Returns a half-year.
     *
     * @param tahun the calendar year
     * @param ke 1 or 2
     * @return the period
     */
    public static Periode semester(int tahun, int ke) {
        return new Periode(Jangka.SEMESTER, tahun, ke);
    }

    /**
     * Returns a quarter.
     *
     * @param tahun the calendar year
     * @param ke 1 to 4
     * @return the period
     */
    public static Periode triwulan(int tahun, int ke) {
        return new Periode(Jangka.TRIWULAN, tahun, ke);
    }

    /**
     * Returns a month.
     *
     * @param tahun the calendar year
     * @param ke 1 to 12
     * @return the period
     */
    public static Periode bulan(int tahun, int ke) {
        return new Periode(Jangka.BULAN, tahun, ke);
    }

    /**
     * Reads the code of a period: {@code 2019}, {@code 2019-S1}, {@code 2019-TW3}, {@code 2019-07}.
     *
     * @param kode the code
     * @return the period
     * @throws IllegalArgumentException if it is none of these
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Periode parse(String kode) {
        Matcher m = KODE.matcher(kode);
        checkArgument(m.matches(), "a period must look like 2019, 2019-S1, 2019-TW3 or 2019-07, but was '%s'", kode);
        int tahun = Integer.parseInt(m.group(1));
        if (m.group(4) != null) {
            return bulan(tahun, Integer.parseInt(m.group(4)));
        }
        if (m.group(2) == null) {
            return tahun(tahun);
        }
        return new Periode(
                m.group(2).equals("S") ? Jangka.SEMESTER : Jangka.TRIWULAN, tahun, Integer.parseInt(m.group(3)));
    }

    /**
     * Returns the first day.
     *
     * @return the day
     */
    public LocalDate mulai() {
        return LocalDate.of(tahun, (ke - 1) * jangka.bulan + 1, 1);
    }

    /**
     * Returns the last day.
     *
     * @return the day
     */
    public LocalDate akhir() {
        return mulai().plusMonths(jangka.bulan).minusDays(1);
    }

    /**
     * Returns the periods of a length that this one consists of, in order; none if that length is longer.
     *
     * @param jangka the length
     * @return the periods
     */
    public List<Periode> bagian(Jangka jangka) {
        return IntStream.rangeClosed(1, jangka.perTahun())
                .mapToObj(i -> new Periode(jangka, tahun, i))
                .filter(this::memuat)
                .toList();
    }

    /**
     * Returns whether a period lies within this one.
     *
     * @param lain the other period
     * @return true if no day of it lies outside
     */
    public boolean memuat(Periode lain) {
        return !lain.mulai().isBefore(mulai()) && !lain.akhir().isAfter(akhir());
    }

    /**
     * Returns the period as a report names it: {@code Tahun 2019}, {@code Triwulan III 2019}, {@code Juli 2019}.
     *
     * @return the name
     */
    public String nama() {
        return switch (jangka) {
            case TAHUN -> "Tahun " + tahun;
            case SEMESTER -> "Semester " + ANGKA_ROMAWI.get(ke - 1) + " " + tahun;
            case TRIWULAN -> "Triwulan " + ANGKA_ROMAWI.get(ke - 1) + " " + tahun;
            case BULAN -> BULAN.get(ke - 1) + " " + tahun;
        };
    }

    @Override
    public int compareTo(Periode lain) {
        return URUTAN.compare(this, lain);
    }

    /** Returns the code of the period; {@link #parse} reads it. */
    @Override
    @JsonValue
    public String toString() {
        return switch (jangka) {
            case TAHUN -> Integer.toString(tahun);
            case SEMESTER, TRIWULAN -> tahun + jangka.tandaKode + ke;
            case BULAN -> tahun + "-" + (ke < 10 ? "0" : "") + ke;
        };
    }
}
