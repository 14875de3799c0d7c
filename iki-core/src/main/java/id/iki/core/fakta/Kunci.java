// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

/**
 * What a fact is about (<i>kunci</i>, key): the noun by which an office gives it and a formula finds it. A formula names
 * the keys it needs, so that an application knows which figures to ask for.
 */
public sealed interface Kunci permits Populasi, Cacah, Skor, DaftarButir {

    /**
     * Returns the words as they stand in a canonical sentence.
     *
     * @return the words
     */
    String sebutan();
}
