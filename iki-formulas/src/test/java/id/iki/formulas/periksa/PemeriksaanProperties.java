// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static id.iki.formulas.periksa.Bahan.*;
import static id.iki.formulas.rumus.Rumus.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.iki.core.fakta.Kunci;
import id.iki.core.keputusan.Bunyi;
import id.iki.core.keputusan.Fungsi;
import id.iki.core.keputusan.Indikator;
import id.iki.core.keputusan.Jabatan;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.keputusan.Sasaran;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Result;
import id.iki.formulas.rumus.Rumus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Laws of the checks over decrees with any mixture of defects. */
class PemeriksaanProperties {

    private static final List<String> JUDUL = List.of("CAMAT", "LURAH", "KASI TRANTIB", "STAF", "BENDAHAHA");
    private static final List<String> NAMA_INDIKATOR = List.of(
            NAMA,
            "Prosentase pos pos",
            "Terpakainya pos aktif",
            "Jumlah laporan tepat waktu",
            "Persentase warga Jumlah warga",
            "1. Jumlah pos");
    private static final List<String> RUMUSAN = List.of(
            BUNYI,
            "Jumlah pos dikali 100%",
            "Persentase pos yang ditindaklanjuti",
            "Target 80%",
            "1. Pelaksanaan money",
            "Jumlah pos se Kecamatan dibagi jumlah pos di kelurahan x 100 %",
            "Jumlah warga dibagi jumlah warga x 100 %",
            "Jumlah yang\ndikerjakan antara lain <b>");
    private static final List<Rumus> RUMUS = List.of(
            RASIO,
            CACAH,
            takTerhitung("tidak jelas"),
            takTerhitung("tidak jelas").target(persen(80)),
            jumlah(POS).dibagi(jumlah(WARGA)).kaliSeratusPersen());

    private static Arbitrary<Rumusan> rumusan() {
        return Combinators.combine(
                        Arbitraries.of(RUMUSAN),
                        Arbitraries.of(RUMUS),
                        Arbitraries.of("Buku", "Kantor", "").list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((bunyi, rumus, sumber, disimpulkan) -> {
                    Rumusan polos = Rumusan.of(bunyi, rumus)
                            .sumber(sumber.stream().filter(s -> !s.isEmpty()).toArray(String[]::new));
                    return disimpulkan ? polos.disimpulkan("Dari namanya.") : polos;
                });
    }

    private static Arbitrary<Sasaran> sasaran() {
        Arbitrary<Indikator> indikator = Combinators.combine(
                        Arbitraries.of(NAMA_INDIKATOR), rumusan().list().ofMaxSize(2))
                .as((nama, rumusan) -> Indikator.of(nama, rumusan.toArray(Rumusan[]::new)));
        return Combinators.combine(
                        Arbitraries.of("Meningkatnya keamanan", "Menigkatnya money"),
                        indikator.list().ofMaxSize(3))
                .as((uraian, daftar) -> new Sasaran(Bunyi.of(uraian), daftar));
    }

    private static Arbitrary<Jabatan.Builder> jabatan() {
        return Combinators.combine(
                        Arbitraries.of(JUDUL),
                        Arbitraries.of("Camat", "Staf", "Sekcam", "Lurah").optional(),
                        Arbitraries.of("Menjaga pos.", "Membina degan baik.", "Mencatat.")
                                .optional(),
                        Arbitraries.of("a", "b", "c").list().ofMaxSize(3),
                        sasaran().list().ofMaxSize(2))
                .as((judul, atasan, tugas, huruf, sasaran) -> {
                    Jabatan.Builder bangun = Jabatan.builder()
                            .nama(judul)
                            .addAllFungsi(huruf.stream()
                                    .map(h -> new Fungsi(h, Bunyi.of("Menjaga pos;")))
                                    .toList())
                            .sasaran(sasaran);
                    atasan.ifPresent(bangun::atasan);
                    tugas.ifPresent(bangun::tugas);
                    return bangun;
                });
    }

    @Provide
    Arbitrary<List<Jabatan>> daftar() {
        return jabatan()
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(l -> IntStream.range(0, l.size())
                        .mapToObj(i -> l.get(i).kode("j" + i).build())
                        .toList());
    }

    private static Pemeriksaan periksa(List<Jabatan> jabatan) {
        return Pemeriksaan.of(keputusan(jabatan));
    }

    /** What a finding is, without the sentence, which may name another position. */
    private static List<String> pokok(List<Temuan> temuan) {
        return temuan.stream()
                .map(t -> t.kode() + " " + t.tempat() + " " + t.kutipan())
                .toList();
    }

    private static List<Temuan> milik(Pemeriksaan hasil, Jabatan jabatan) {
        return hasil.temuan().stream()
                .filter(t -> t.tempat().akar().equals(jabatan.kode()))
                .toList();
    }

    /** Returns whether one position names the other, or has its title or task. */
    private static boolean berhubungan(Jabatan satu, Jabatan lain) {
        return satu.bernama(lain.nama().dibaca())
                || satu.atasan().filter(a -> lain.bernama(a.dibaca())).isPresent()
                || (satu.tugas().isPresent() && satu.tugas().equals(lain.tugas()));
    }

    /** Returns a position and its superiors, and theirs, with all that are related to one of them. */
    private static List<Jabatan> terkait(Jabatan jabatan, List<Jabatan> daftar) {
        List<Jabatan> garis = new ArrayList<>(List.of(jabatan));
        for (int i = 0; i < garis.size(); i++) {
            Jabatan satu = garis.get(i);
            daftar.stream()
                    .filter(l -> !garis.contains(l))
                    .filter(l ->
                            satu.atasan().filter(a -> l.bernama(a.dibaca())).isPresent())
                    .forEach(garis::add);
        }
        return daftar.stream()
                .filter(l -> garis.contains(l) || garis.stream().anyMatch(g -> berhubungan(g, l)))
                .toList();
    }

    @Property(tries = 200)
    void findings_do_not_depend_on_unrelated_positions(@ForAll("daftar") List<Jabatan> daftar) {
        Pemeriksaan semua = periksa(daftar);
        for (Jabatan jabatan : daftar) {
            List<Jabatan> terkait = terkait(jabatan, daftar);
            Statistics.label("terkait").collect(terkait.size() == daftar.size());
            assertThat(milik(periksa(terkait), jabatan)).isEqualTo(milik(semua, jabatan));
        }
        Statistics.label("terkait").coverage(c -> {
            c.check(true).percentage(p -> p > 5);
            c.check(false).percentage(p -> p > 5);
        });
    }

    @Property(tries = 200)
    void another_position_adds_findings_and_removes_none_but_its_own_absence(
            @ForAll("daftar") List<Jabatan> daftar, @ForAll @IntRange(max = 6) int di) {
        List<Jabatan> tanpa = new ArrayList<>(daftar);
        Jabatan tambahan = tanpa.remove(di % daftar.size());
        List<String> hilang = new ArrayList<>(pokok(periksa(tanpa).temuan()));
        pokok(periksa(daftar).temuan()).forEach(hilang::remove);
        if (tanpa.stream().anyMatch(j -> j.bernama(tambahan.nama().dibaca()))) {
            hilang.removeIf(t -> t.startsWith("ATASAN_BERPUTAR ")); // which of them is in the circle is not said
        }
        assertThat(hilang).allMatch(t -> t.startsWith("ATASAN_TIDAK_DIKENAL "));
        Statistics.label("hilang").collect(hilang.isEmpty());
        assertThat(hilang.size()).isLessThanOrEqualTo((int) tanpa.stream()
                .filter(j ->
                        j.atasan().filter(a -> tambahan.bernama(a.dibaca())).isPresent())
                .count());
        Statistics.label("hilang").coverage(c -> c.check(false).count(n -> n > 0));
    }

    @Property(tries = 200)
    void silencing_removes_exactly_one(@ForAll("daftar") List<Jabatan> daftar, @ForAll @IntRange(max = 1000) int ke) {
        Pemeriksaan semua = periksa(daftar);
        assertThat(new HashSet<>(pokok(semua.temuan())))
                .as("each finding can be named")
                .hasSameSizeAs(semua.temuan());
        Statistics.label("ada")
                .collect(!semua.temuan().isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p > 50));
        if (semua.temuan().isEmpty()) {
            return;
        }
        List<Temuan> sisa = new ArrayList<>(semua.temuan());
        Temuan satu = sisa.remove(ke % sisa.size());
        Pemeriksaan hasil = semua.bungkam(List.of(Bungkam.of(satu, "dibahas")));
        assertThat(hasil.temuan()).isEqualTo(sisa);
        assertThat(hasil.dibungkam()).hasSize(1);
    }

    @Property(tries = 200)
    void a_baseline_of_itself_leaves_none_and_of_a_part_leaves_the_rest(
            @ForAll("daftar") List<Jabatan> daftar, @ForAll @IntRange(max = 1000) int sampai) {
        List<Temuan> temuan = periksa(daftar).temuan();
        assertThat(periksa(daftar).sejak(temuan).temuan()).isEmpty();
        List<Jabatan> terbalik = new ArrayList<>(daftar);
        Collections.reverse(terbalik);
        assertThat(periksa(terbalik).sejak(temuan).temuan())
                .as("positions in another order")
                .isEmpty();
        int batas = sampai % (temuan.size() + 1);
        assertThat(periksa(daftar).sejak(temuan.subList(0, batas)).temuan()).hasSize(temuan.size() - batas);
    }

    /** A formula that counts how often it is asked anything. */
    private record Penghitung(AtomicLong kali) implements Formulasi {
        @Override
        public String jenis() {
            kali.incrementAndGet();
            return "PENGHITUNG";
        }

        @Override
        public Optional<String> kalimat() {
            kali.incrementAndGet();
            return Optional.empty();
        }

        @Override
        public Optional<Satuan> satuan() {
            kali.incrementAndGet();
            return Optional.of(Satuan.PERSEN);
        }

        @Override
        public List<Kunci> masukan() {
            kali.incrementAndGet();
            return List.of();
        }

        @Override
        public Result<Nilai> hitung(Perhitungan perhitungan) {
            throw new AssertionError("a check computes nothing");
        }
    }

    private static long tanyaan(int banyak) {
        AtomicLong kali = new AtomicLong();
        Sasaran sasaran = Sasaran.of("Meningkatnya keamanan").indikator(NAMA, Rumusan.of(BUNYI, new Penghitung(kali)));
        List<Jabatan> daftar = IntStream.range(0, banyak)
                .mapToObj(i -> Jabatan.builder()
                        .kode("j" + i)
                        .nama("STAF")
                        .tugas("Menjaga pos.")
                        .atasan(i == 0 ? "Camat" : "Kasi " + i / 2)
                        .addSasaran(sasaran)
                        .build())
                .toList();
        kali.set(0);
        Pemeriksaan hasil = periksa(daftar);
        assertThat(hasil.temuan()).hasSize(5 * banyak);
        return kali.get();
    }

    @Test
    void ten_thousand_positions_of_one_title_and_task_are_each_looked_at_once() {
        assertThat(tanyaan(10_000)).isEqualTo(1_000 * tanyaan(10));
    }
}
