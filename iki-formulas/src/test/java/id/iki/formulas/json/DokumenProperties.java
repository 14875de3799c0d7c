// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableMap;
import id.iki.core.agregasi.AturanAgregat;
import id.iki.core.capaian.Anggaran;
import id.iki.core.capaian.AturanCapaian;
import id.iki.core.capaian.Berlaku;
import id.iki.core.capaian.Dasar;
import id.iki.core.capaian.Jenjang;
import id.iki.core.capaian.Predikat;
import id.iki.core.capaian.RumusCapaian;
import id.iki.core.capaian.Skala;
import id.iki.core.capaian.SkalaNilai;
import id.iki.core.dokumen.DokumenData;
import id.iki.core.dokumen.DokumenDefinisi;
import id.iki.core.dokumen.DokumenHasil;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.fakta.Pembanding;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.Syarat;
import id.iki.core.gabungan.DataBerkala;
import id.iki.core.gabungan.DataUnit;
import id.iki.core.gabungan.Rencana;
import id.iki.core.jejak.Jejak;
import id.iki.core.jejak.Langkah;
import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.kinerja.AturanPeriode;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.PenyebutNol;
import id.iki.core.kinerja.Target;
import id.iki.core.laporan.Laporan;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import id.iki.core.pembangkit.Angka;
import id.iki.core.pembangkit.Aturan;
import id.iki.core.result.Result;
import id.iki.formulas.pembangkit.Dunia;
import id.iki.formulas.pembangkit.DuniaBerkala;
import id.iki.formulas.pembangkit.Kinerja;
import id.iki.formulas.pembangkit.Naskah;
import id.iki.formulas.rumus.Ketentuan;
import id.iki.formulas.rumus.Rumus;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Every value that a document holds comes back equal, through both lines of Jackson, which write the same. */
@Domain(Naskah.class)
@Domain(Kinerja.class)
@Domain(DuniaBerkala.class)
@Domain(Angka.class)
@Domain(DomainContext.Global.class)
class DokumenProperties {

    private static final Type SKALA_BERLAKU = new TypeReference<Berlaku<Skala>>() {}.getType();

    private static void bolakBalik(Object nilai, Type tipe) {
        String json = Garis.JSON_2.tulis(nilai);
        assertThat(Garis.JSON_3.tulis(nilai)).isEqualTo(json);
        assertThat(Garis.JSON_2.baca(json, tipe)).isEqualTo(nilai);
        assertThat(Garis.JSON_3.baca(json, tipe)).isEqualTo(nilai);
    }

    /** The lines quote differently where a text looks like something else, and read what the other wrote. */
    private static <T> void bolakBalikYaml(T nilai, Class<T> tipe) {
        for (Garis penulis : List.of(Garis.YAML_2, Garis.YAML_3)) {
            String yaml = penulis.tulis(nilai);
            assertThat(Garis.YAML_2.baca(yaml, tipe)).as(yaml).isEqualTo(nilai);
            assertThat(Garis.YAML_3.baca(yaml, tipe)).as(yaml).isEqualTo(nilai);
        }
    }

    /** Each try writes and reads sixteen documents; what they are made of has properties of its own below. */
    @Property(tries = 50)
    void whole_documents(@ForAll Keputusan keputusan, @ForAll Dunia dunia) {
        bolakBalik(new DokumenDefinisi(keputusan), DokumenDefinisi.class);
        bolakBalik(new DokumenData(dunia.data()), DokumenData.class);
        bolakBalik(DokumenHasil.of(Laporan.of(keputusan, dunia.data())), DokumenHasil.class);
        bolakBalikYaml(new DokumenDefinisi(keputusan), DokumenDefinisi.class);
        bolakBalikYaml(new DokumenData(dunia.data()), DokumenData.class);
    }

    @Property(tries = 500)
    void texts_as_yaml(@ForAll Bunyi bunyi) {
        bolakBalikYaml(bunyi, Bunyi.class);
    }

    @Property(tries = 100)
    void a_record_replays_after_reading_and_a_changed_figure_is_named(
            @ForAll Keputusan keputusan, @ForAll Dunia dunia, @ForAll @IntRange(max = 100) int ke) {
        DokumenHasil tercatat = Garis.JSON_3.baca(
                Garis.JSON_2.tulis(
                        DokumenHasil.of(Laporan.of(keputusan, dunia.data())).bersidik(Garis::pohon)),
                DokumenHasil.class);
        assertThat(tercatat.ulang(Garis::pohon)).isEmpty();
        List<id.iki.core.dokumen.Angka> angka = new ArrayList<>(tercatat.angka());
        id.iki.core.dokumen.Angka benar = angka.get(ke % angka.size());
        angka.set(
                ke % angka.size(),
                new id.iki.core.dokumen.Angka(
                        benar.tempat(),
                        Optional.of(new Persentase(Pecahan.of(-777, 13))),
                        benar.capaian(),
                        benar.predikat(),
                        benar.kendala(),
                        benar.tanda(),
                        benar.jejak()));
        assertThat(new DokumenHasil(
                                keputusan, dunia.data(), tercatat.berkala(), tercatat.aturan(), tercatat.sidik(), angka)
                        .ulang(Garis::pohon))
                .hasValueSatisfying(b -> {
                    assertThat(b.tempat()).isEqualTo(benar.tempat());
                    assertThat(b.bagian()).isEqualTo("realisasi");
                });
    }

    @Property
    void formulas(@ForAll Rumus rumus) {
        bolakBalik(rumus, Formulasi.class);
    }

    @Property
    void conditions_and_provisions(@ForAll Syarat<Dunia.Baris> syarat, @ForAll Ketentuan ketentuan) {
        if (!(syarat instanceof Syarat.Semua)) {
            bolakBalik(syarat, Syarat.class);
        }
        bolakBalik(ketentuan, Ketentuan.class);
    }

    /** Each try writes some twenty facts, twice. */
    @Property(tries = 100)
    void facts(@ForAll Dunia dunia, @ForAll boolean contoh) {
        DataKinerja data = dunia.data();
        bolakBalik(contoh ? data.sebagaiContoh() : data, DataKinerja.class);
        data.fakta().forEach(f -> {
            bolakBalik(f, Fakta.class);
            bolakBalik(f.sumber("Register \"A\""), Fakta.class);
        });
    }

    @Property
    void numbers_and_values(@ForAll Pecahan angka, @ForAll Pembulatan pembulatan) {
        bolakBalik(angka, Pecahan.class);
        bolakBalik(pembulatan, Pembulatan.class);
        bolakBalik(new Persentase(angka), Nilai.class);
        bolakBalik(new Persentase(angka), Persentase.class);
        bolakBalik(new Besaran(angka, Satuan.ORANG), Nilai.class);
        bolakBalik(new Besaran(angka, Satuan.NILAI), Besaran.class);
        bolakBalik(new Rentang(angka, angka.plus(Pecahan.SATU)), Rentang.class);
        bolakBalik(Target.of(new Persentase(angka)), Target.class);
        bolakBalik(
                new Target.Antara(
                        new Besaran(angka, Satuan.ORANG), new Besaran(angka.plus(Pecahan.SATU), Satuan.ORANG)),
                Target.class);
        bolakBalik(new Target.Nihil(Satuan.ORANG), Target.class);
        bolakBalik(
                Kebijakan.BAWAAN.penyebutNol(
                        PenyebutNol.bernilai(PenyebutNol.Makna.TIDAK_ADA_OBJEK, new Persentase(angka))),
                Kebijakan.class);
    }

    @Property(tries = 200)
    void facts_of_several_periods_and_units(@ForAll DuniaBerkala.Tahun tahun) {
        DataBerkala data = tahun.data();
        bolakBalik(data, DataBerkala.class);
        bolakBalik(data.sampaiDengan(Periode.triwulan(2025, 3)), DataBerkala.class);
        tahun.potong().stream()
                .map(p -> new DataUnit(
                        ImmutableMap.of("Bukuan", p.data(), "Bantuas", p.data().sebagaiContoh())))
                .forEach(u -> bolakBalik(u, DataUnit.class));
    }

    @Property(tries = 100)
    void rules_over_periods_and_members(
            @ForAll AturanPeriode aturan, @ForAll Pecahan a, @ForAll Pecahan b, @ForAll Pembulatan pembulatan) {
        bolakBalik(Kebijakan.BAWAAN.periode(aturan), Kebijakan.class);
        Rencana rencana = Rencana.of(
                aturan,
                Periode.tahun(2025),
                ImmutableMap.of(
                        Periode.semester(2025, 1), new Persentase(a), Periode.semester(2025, 2), new Persentase(b)));
        bolakBalik(rencana, Rencana.class);
        if (aturan == AturanPeriode.JUMLAH) {
            bolakBalik(rencana.bentuk(Rencana.Bentuk.SAMPAI_DENGAN).orElseThrow(), Rencana.class);
        }
        AturanAgregat rata = AturanAgregat.rataRata("indikator");
        bolakBalik(rata, AturanAgregat.class);
        bolakBalik(rata.wajib("Nilai SAKIP").bulatkan(pembulatan).skala(Contoh.SKALA), AturanAgregat.class);
        bolakBalik(
                AturanAgregat.berbobot(
                                "sasaran",
                                ImmutableMap.of(
                                        "A", new Persentase(Pecahan.of(1, 3)), "B", new Persentase(Pecahan.of(2, 3))))
                        .tanpaHasil(AturanAgregat.TanpaHasil.KELUARKAN),
                AturanAgregat.class);
        bolakBalik(
                new Langkah.Bagian(
                        "Triwulan I 2025",
                        new Jejak("x", List.of(Langkah.akhir("realisasi", Result.success(new Persentase(a)))))),
                Langkah.class);
    }

    @Provide
    Arbitrary<Skala> skala() {
        Arbitrary<List<Long>> batas =
                Arbitraries.longs().between(-50, 150).list().ofMaxSize(5).uniqueElements();
        return Combinators.combine(
                        batas,
                        Arbitraries.of(Pembanding.SEKURANG_KURANGNYA, Pembanding.LEBIH_DARI),
                        new Angka().pembulatan().optional(),
                        Arbitraries.of(Rentang.of(-100, 200)).optional(),
                        Arbitraries.of(
                                        new Dasar(
                                                "Regulasi 1/2017",
                                                Optional.of(LocalDate.of(2017, 5, 9)),
                                                Optional.empty(),
                                                Dasar.Verifikasi.BERSUMBER,
                                                "salinan"),
                                        new Dasar(
                                                "Regulasi 2",
                                                Optional.empty(),
                                                Optional.of(LocalDate.of(2020, 1, 1)),
                                                Dasar.Verifikasi.SEBAGIAN_DISIMPULKAN,
                                                "laporan"))
                                .optional())
                .as((b, p, bulat, rentang, dasar) -> {
                    Skala.Builder skala = Skala.builder("x", "Skala X");
                    b.stream()
                            .sorted(Comparator.reverseOrder())
                            .forEach(n -> skala.jenjang(
                                    new Jenjang(new Predikat("J" + n, "Jenjang " + n), p, Pecahan.of(n))));
                    bulat.ifPresent(skala::dibulatkan);
                    rentang.ifPresent(skala::untuk);
                    dasar.ifPresent(skala::dasar);
                    return skala.selebihnya(Predikat.of("Terbawah"));
                });
    }

    @Property
    void rules_and_scales(@ForAll("skala") Skala skala, @ForAll RumusCapaian rumus, @ForAll Pembulatan pembulatan) {
        bolakBalik(skala, Skala.class);
        bolakBalik(
                AturanCapaian.of(rumus)
                        .bulatkan(pembulatan)
                        .palingTinggi(Persentase.of(120))
                        .skala(skala)
                        .palingRendah(Persentase.of(0)),
                AturanCapaian.class);
        bolakBalik(AturanCapaian.NAIK, AturanCapaian.class);
    }

    @Property
    void scores_budgets_and_dated_rules(
            @ForAll("skalaNilai") SkalaNilai skala, @ForAll("skala") Skala predikat, @ForAll Pecahan angka) {
        bolakBalik(skala, SkalaNilai.class);
        bolakBalik(AturanCapaian.NAIK.skala(predikat).skor(skala), AturanCapaian.class);
        bolakBalik(new Anggaran(new Besaran(angka, Satuan.NILAI), Besaran.of(1, Satuan.NILAI)), Anggaran.class);
        Berlaku<Skala> berlaku = Berlaku.of(
                        Dasar.of("Regulasi 1", Dasar.Verifikasi.BERSUMBER, "salinan")
                                .mulai(LocalDate.of(2017, 5, 9)),
                        predikat)
                .lalu(Dasar.of("Regulasi 2", Dasar.Verifikasi.BERSUMBER, "salinan"), predikat);
        bolakBalik(berlaku, SKALA_BERLAKU);
    }

    @Provide
    Arbitrary<SkalaNilai> skalaNilai() {
        return new Aturan().skalaNilai();
    }

    @Property
    void wordings(@ForAll Rumus rumus, @ForAll boolean disimpulkan, @ForAll boolean dibetulkan) {
        Rumusan rumusan = Rumusan.of(
                        dibetulkan ? Bunyi.dibetulkan("money\n1. X", "monev 1. X") : Bunyi.of("money\n1. X"), rumus)
                .kode("a.b")
                .sumber("Register", "Laporan");
        bolakBalik(disimpulkan ? rumusan.disimpulkan("dari LURAH") : rumusan, Rumusan.class);
        bolakBalik(
                rumusan.kebijakan(Kebijakan.BAWAAN.elemenTanpaNilai(Kebijakan.ElemenTanpaNilai.KELUARKAN)),
                Rumusan.class);
    }

    @Property
    void nouns(@ForAll("nama") String nama, @ForAll("nama") String satuan) {
        bolakBalik(Populasi.of(nama), Populasi.class);
        bolakBalik(Populasi.of(nama, satuan), Populasi.class);
        bolakBalik(Skor.of(nama), Skor.class);
        bolakBalik(Skor.of(nama).satuan(new Satuan(satuan)).rentang(0, 100), Skor.class);
        bolakBalik(Bunyi.tidakTercetak(nama), Bunyi.class);
        bolakBalik(Predikat.of(nama), Predikat.class);
    }

    @Provide
    Arbitrary<String> nama() {
        return Arbitraries.strings()
                .withChars("abc yang\"\\/;:,éß漢\u2028")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(s -> s.strip().replaceAll("\\s+", " "))
                .filter(s -> !s.isBlank());
    }

    @Property
    void periods(@ForAll("periode") Periode periode) {
        bolakBalik(periode, Periode.class);
    }

    @Provide
    Arbitrary<Periode> periode() {
        return Arbitraries.of("2019", "2019-S2", "2020-TW3", "2021-11").map(Periode::parse);
    }
}
