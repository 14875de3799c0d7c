// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.pembangkit;

import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Dasar;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.PenyebutNol;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Rentang;
import id.iki.formulas.rumus.Rumus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Whole decrees: every part present or absent, every kind of formula, rule, target and policy, awkward texts. */
public class Naskah extends DomainContextBase {

    private static final Skala SKALA = Skala.builder("x", "Skala X")
            .mulai(91, Predikat.of("Tinggi"))
            .diAtas(50, new Predikat("S", "Sedang"))
            .dibulatkan(Pembulatan.BULAT)
            .untuk(Rentang.of(-1000, 1000))
            .dasar(new Dasar(
                    "Regulasi 1/2017",
                    Optional.of(LocalDate.of(2017, 5, 9)),
                    Optional.of(LocalDate.of(2020, 12, 31)),
                    Dasar.Verifikasi.SEBAGIAN_DISIMPULKAN,
                    "salinan"))
            .selebihnya(Predikat.of("Rendah"));

    @Provide
    public Arbitrary<AturanCapaian> aturan() {
        return Combinators.combine(
                        Arbitraries.of(RumusCapaian.class),
                        Arbitraries.of(0, 1, 2, 3, 4),
                        Arbitraries.integers().between(0, 3))
                .as((rumus, bentuk, desimal) -> {
                    AturanCapaian aturan = AturanCapaian.of(rumus);
                    Pembulatan bulat = new Pembulatan(desimal, Pembulatan.BULAT.cara());
                    return switch (bentuk) {
                        case 0 -> aturan;
                        case 1 -> aturan.bulatkan(bulat).palingTinggi(Persentase.of(120));
                        case 2 -> aturan.palingRendah(Persentase.of(0)).skala(SKALA);
                        case 3 -> aturan.skala(SKALA).bulatkan(bulat).palingTinggi(Persentase.SERATUS);
                        default -> aturan.palingTinggi(new Persentase(Pecahan.of(4, 3)));
                    };
                });
    }

    /** Texts as decrees have them, with what a format might trip over. */
    private static Arbitrary<String> teks() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "60",
                                "1e5",
                                "~",
                                "null",
                                "yes",
                                "2019-04-01",
                                "- a",
                                "# b",
                                "a: b",
                                "*a",
                                "&a",
                                "!x",
                                "<<",
                                "'",
                                "\"",
                                "\\",
                                "{",
                                "[]",
                                "%",
                                "@",
                                "|",
                                "\u0085x",
                                "\u2028",
                                "\ud83d\ude00",
                                "a\nb",
                                "\tb",
                                " b "),
                        Arbitraries.strings()
                                .withChars("abc 12\n\"\\/;:,éß漢#-")
                                .ofMinLength(1)
                                .ofMaxLength(12))
                .filter(s -> !s.isBlank());
    }

    @Provide
    public Arbitrary<Bunyi> bunyi() {
        return Combinators.combine(teks(), teks(), Arbitraries.of(0, 1, 2)).as((a, b, n) -> switch (n) {
            case 0 -> Bunyi.of(a);
            case 1 -> Bunyi.dibetulkan(a, b);
            default -> Bunyi.tidakTercetak(b);
        });
    }

    private Arbitrary<Rumusan> rumusan() {
        return Combinators.combine(
                        bunyi(),
                        new Kinerja().rumus(),
                        teks().optional(),
                        Arbitraries.integers().between(0, 5),
                        teks())
                .as((bunyi, rumus, disimpulkan, bentuk, sumber) -> {
                    Rumusan dasar = Rumusan.of(bunyi, rumus);
                    Rumusan rumusan =
                            disimpulkan.map(dasar::disimpulkan).orElse(dasar).sumber(sumber);
                    Kebijakan kebijakan = Kebijakan.BAWAAN;
                    return switch (bentuk) {
                        case 0 -> rumusan.kebijakan(kebijakan.elemenTanpaNilai(Kebijakan.ElemenTanpaNilai.KELUARKAN));
                        case 1 ->
                            rumusan.kebijakan(kebijakan.penyebutNol(
                                    PenyebutNol.bernilai(PenyebutNol.Makna.TIDAK_ADA_PERMINTAAN, Persentase.SERATUS)));
                        case 2 -> target(rumusan, rumus);
                        default -> rumusan;
                    };
                });
    }

    private static Rumusan target(Rumusan rumusan, Rumus rumus) {
        return rumus.satuan()
                .map(s -> rumusan.target(
                        s.nama().length() % 2 == 0
                                ? new Target.Antara(Nilai.of(Pecahan.of(10), s), Nilai.of(Pecahan.of(25, 2), s))
                                : new Target.Nihil(s)))
                .orElse(rumusan);
    }

    private Arbitrary<Indikator> indikator() {
        return Combinators.combine(bunyi(), aturan(), rumusan().list().ofMaxSize(3))
                .as((nama, aturan, rumusan) ->
                        Indikator.of(nama, rumusan.toArray(Rumusan[]::new)).aturan(aturan));
    }

    private Arbitrary<Sasaran> sasaran() {
        return Combinators.combine(bunyi(), indikator().list().ofMaxSize(2)).as(Sasaran::new);
    }

    private Arbitrary<Jabatan> jabatan() {
        return Combinators.combine(
                        bunyi(),
                        bunyi().optional(),
                        bunyi().optional(),
                        teks().optional(),
                        sasaran().list().ofMaxSize(2))
                .as((nama, tugas, atasan, catatan, sasaran) -> {
                    Jabatan.Builder jabatan = Jabatan.builder();
                    jabatan.kode("j").nama(nama).sasaran(sasaran);
                    tugas.ifPresent(t -> jabatan.tugas(t).addFungsi("a", t));
                    return jabatan.atasan(atasan).catatan(catatan).build();
                });
    }

    @Provide
    public Arbitrary<Keputusan> keputusan() {
        Sasaran dirujuk = Sasaran.of("yang dirujuk")
                .indikator(
                        "yang dirujuk",
                        Rumusan.of("yang dirujuk", Kinerja.dirujuk()).kode(Kinerja.KODE));
        return Combinators.combine(
                        teks(),
                        teks().list().ofMaxSize(2),
                        Arbitraries.of(LocalDate.of(2019, 4, 1), LocalDate.of(2024, 2, 29))
                                .optional(),
                        teks().optional(),
                        jabatan(),
                        Arbitraries.of("2019", "2019-S2", "2020-TW3", "2021-11").map(Periode::parse))
                .as((teks, daftar, tanggal, tempat, jabatan, periode) -> {
                    Keputusan.Builder keputusan = Keputusan.builder();
                    keputusan
                            .jenis(teks)
                            .nomor(teks)
                            .tentang(teks)
                            .penetap(teks)
                            .periode(periode);
                    keputusan.menimbang(daftar).mengingat(daftar).tembusan(daftar);
                    daftar.forEach(d -> keputusan.addMenetapkan(d, d));
                    return keputusan
                            .tempat(tempat)
                            .tanggal(tanggal)
                            .addJabatan(jabatan)
                            .addJabatan(Jabatan.builder()
                                    .kode("k")
                                    .nama("K")
                                    .sasaran(List.of(dirujuk))
                                    .build())
                            .build();
                })
                .withoutEdgeCases();
    }
}
