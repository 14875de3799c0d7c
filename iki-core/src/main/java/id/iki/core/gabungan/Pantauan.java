// SPDX-License-Identifier: Apache-2.0
package id.iki.core.gabungan;

import id.iki.core.capaian.Capaian;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.nilai.Periode;

/**
 * A row of the monitoring of a plan (<i>pantauan</i>): how a part stands, alone and since the beginning.
 *
 * <p>Made by {@link Rencana#pantau}.
 *
 * @param periode the part
 * @param realisasi the realisation of the part alone
 * @param capaian its achievement against the part's own target
 * @param realisasiSampai the realisation from the beginning to the end of the part
 * @param capaianSampai its achievement against the target to date
 */
public record Pantauan(
        Periode periode, Realisasi realisasi, Capaian capaian, Realisasi realisasiSampai, Capaian capaianSampai) {}
