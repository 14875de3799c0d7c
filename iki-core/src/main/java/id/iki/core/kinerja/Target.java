// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import id.iki.core.nilai.Nilai;

/**
 * What is to be achieved (<i>target</i>).
 *
 * @param nilai the value, with its unit
 */
public record Target(Nilai nilai) {}
