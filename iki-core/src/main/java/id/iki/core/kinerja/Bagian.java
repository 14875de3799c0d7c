// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import id.iki.core.nilai.Pecahan;

/**
 * A part and the whole it belongs to (<i>bagian</i>), as counted.
 *
 * @param bagian the part, never more than the whole
 * @param keseluruhan the whole
 */
public record Bagian(Pecahan bagian, Pecahan keseluruhan) {}
