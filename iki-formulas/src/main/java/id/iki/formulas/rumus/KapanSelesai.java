// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import id.iki.core.fakta.StatusButir;

/** When an item of a checklist counts as done. */
public enum KapanSelesai {
    /** When it is done, on time or late. */
    SELESAI("selesai") {
        @Override
        public boolean terhitung(StatusButir status) {
            return status != StatusButir.BELUM && status != StatusButir.TIDAK_BERLAKU;
        }
    },
    /**
     * When it is done on time. One that is done, but nobody recorded when, counts and is flagged: the decree says
     * "tepat waktu" without naming deadlines.
     */
    TEPAT_WAKTU("selesai tepat waktu") {
        @Override
        public boolean terhitung(StatusButir status) {
            return status == StatusButir.TEPAT_WAKTU || status == StatusButir.SELESAI;
        }
    };

    private final String kata;

    KapanSelesai(String kata) {
        this.kata = kata;
    }

    /**
     * Returns whether an answer counts as done.
     *
     * @param status the answer
     * @return true if it does; an item that does not apply counts neither way, and is not done
     */
    public abstract boolean terhitung(StatusButir status);

    String kata() {
        return kata;
    }
}
