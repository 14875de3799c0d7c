// SPDX-License-Identifier: Apache-2.0
package id.iki.core.capaian;

import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Map;

/** A rule run backwards: from the figures that are wanted to the realisations that give them. */
final class Balikan {

    private Balikan() {}

    /**
     * Returns the realisations whose figure lies in an interval.
     *
     * @param tahap the stages that lead to the figure
     * @param dituju the figures, in percents
     */
    static Result<Jangkauan> jangkauan(
            AturanCapaian aturan, Target target, List<Tahap> tahap, Daerah dituju, String tujuan) {
        Daerah capaian = dituju;
        for (int i = tahap.size() - 1; i >= 0; i--) {
            Tahap satu = tahap.get(i);
            if (satu instanceof Tahap.Bulatkan bulatkan) {
                capaian = capaian.sebelumDibulatkan(bulatkan.pembulatan());
            } else if (satu instanceof Tahap.Batasi batasi) {
                capaian = capaian.sebelumDibatasi(batasi);
            }
        }
        RumusCapaian rumus = aturan.rumus();
        Daerah realisasi;
        Nilai contoh;
        if (target instanceof Target.Sebesar sebesar) {
            Pecahan t = sebesar.nilai().angka();
            if (rumus.hitung(t, Pecahan.SATU) instanceof Failure<Persentase> gagal) {
                return gagal.cast();
            }
            contoh = sebesar.nilai();
            realisasi = rumus.realisasi(t, saham(capaian));
        } else if (target instanceof Target.Antara antara) {
            contoh = antara.bawah();
            realisasi = realisasi(rumus, antara, capaian);
        } else {
            contoh = Nilai.of(Pecahan.NOL, target.satuan());
            realisasi = nihil(capaian);
        }
        return realisasi.isKosong()
                ? Result.failure(
                        new Kendala(Alasan.TIDAK_TERJANGKAU, Map.of("tujuan", tujuan, "aturan", aturan.sebutan())))
                : Result.success(new Jangkauan(
                        tujuan,
                        aturan,
                        rumus.isNaik() && !(target instanceof Target.Nihil),
                        contoh,
                        realisasi.peta(r -> contoh.withAngka(r).dalamSatuan())));
    }

    private static Daerah saham(Daerah persen) {
        return persen.peta(p -> p.dividedBy(Pecahan.SERATUS));
    }

    /** Below the range its lower bound is the target, above it its upper bound; inside, the achievement is 100 %. */
    private static Daerah realisasi(RumusCapaian rumus, Target.Antara target, Daerah capaian) {
        Pecahan bawah = target.bawah().angka();
        Pecahan atas = target.atas().angka();
        Daerah hasil = capaian.letak(Pecahan.SERATUS) == 0 ? Daerah.antara(bawah, atas) : Daerah.KOSONG;
        if (bawah.signum() > 0) {
            hasil = hasil.gabung(rumus.realisasi(bawah, saham(capaian)).irisan(Daerah.hingga(bawah, false)));
        }
        if (atas.signum() > 0) {
            hasil = hasil.gabung(rumus.realisasi(atas, saham(capaian)).irisan(Daerah.sejak(atas, false)));
        }
        return hasil;
    }

    private static Daerah nihil(Daerah capaian) {
        Daerah hasil = capaian.letak(Pecahan.SERATUS) == 0 ? Daerah.antara(Pecahan.NOL, Pecahan.NOL) : Daerah.KOSONG;
        return capaian.letak(Pecahan.NOL) == 0 ? hasil.gabung(Daerah.POSITIF) : hasil;
    }
}
