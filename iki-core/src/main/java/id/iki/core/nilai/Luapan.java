// SPDX-License-Identifier: Apache-2.0
package id.iki.core.nilai;

/** Whether arithmetic of longs overflows; {@link Long#MIN_VALUE}, which has no negative, counts as an overflow. */
final class Luapan {

    private Luapan() {}

    /** Returns whether a product does; it fits when its upper half is only the sign of its lower half. */
    static boolean kali(long a, long b) {
        long rendah = a * b;
        return Math.multiplyHigh(a, b) != rendah >> (Long.SIZE - 1) || rendah == Long.MIN_VALUE;
    }

    /** Returns whether a sum does; it fits when its sign is that of one of the two. */
    static boolean tambah(long a, long b) {
        long jumlah = a + b;
        return ((a ^ jumlah) & (b ^ jumlah)) < 0 || jumlah == Long.MIN_VALUE;
    }
}
