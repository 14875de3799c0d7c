// SPDX-License-Identifier: Apache-2.0
package id.iki.core.dokumen;

import static com.google.common.base.Preconditions.checkArgument;

/** The version that a document states. */
final class Versi {

    private Versi() {}

    static void periksa(String tertulis, String versi) {
        checkArgument(tertulis.equals(versi), "iki must be '%s', but was '%s'", versi, tertulis);
    }
}
