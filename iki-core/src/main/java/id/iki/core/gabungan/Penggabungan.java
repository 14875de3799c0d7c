// SPDX-License-Identifier: Apache-2.0
package id.iki.core.gabungan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Kunci;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.AturanPeriode;
import id.iki.core.kinerja.Formulasi;
import id.iki.core.kinerja.Pengukuran;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A formula over the facts of several parts, which are periods or units. It is a formula itself, so its figure has a
 * trail like any other.
 */
final class Penggabungan implements Formulasi {

    private static final Set<Alasan> TANPA_DATA = Set.of(Alasan.DATA_BELUM_ADA, Alasan.PENYEBUT_NOL);

    private final Parta parta;
    private final Pengukuran asli;
    private final Map<String, Pengukuran> rujukan;
    private final ImmutableList<Potong> semua;
    private final ImmutableList<Potong> berdata;

    /**
     * The parts of a whole.
     *
     * @param judul the name of the whole
     * @param kosong the whole without facts
     * @param data the facts of the parts by name, in their order
     */
    record Parta(String judul, DataKinerja kosong, Map<String, DataKinerja> data) {}

    /** A part with what the formula makes of its facts alone. */
    private record Potong(String nama, DataKinerja data, Realisasi realisasi) {
        /** A fact that the formula needs was not given, and none of those given is wrong. */
        boolean isTanpaData() {
            List<Alasan> alasan =
                    realisasi.hasil().kendala().stream().map(Kendala::alasan).toList();
            return alasan.contains(Alasan.DATA_BELUM_ADA) && TANPA_DATA.containsAll(alasan);
        }

        /** The facts are known and valid, though a quotient of them may not exist. */
        boolean isSah() {
            return realisasi.hasil().kendala().stream().allMatch(k -> k.alasan() == Alasan.PENYEBUT_NOL);
        }
    }

    private Penggabungan(Parta parta, Pengukuran asli, Map<String, Pengukuran> rujukan) {
        this.parta = parta;
        this.asli = asli;
        this.rujukan = rujukan;
        this.semua = parta.data().entrySet().stream()
                .map(e -> new Potong(
                        e.getKey(),
                        e.getValue(),
                        // the mark of sample data stands once, with the whole
                        Perhitungan.of(DataKinerja.of(
                                        e.getValue().periode(), e.getValue().fakta()))
                                .rujukan(rujukan)
                                .hitung(asli)))
                .collect(toImmutableList());
        this.berdata = semua.stream().filter(b -> !b.isTanpaData()).collect(toImmutableList());
    }

    /**
     * Computes a formula over the parts, by the rule that its policy declares.
     *
     * @param rujukan the formulas that it can refer to, each with its own rule
     */
    static Realisasi hitung(Parta parta, Pengukuran asli, Map<String, Pengukuran> rujukan) {
        Perhitungan kosong = Perhitungan.of(parta.kosong());
        Realisasi tanpaFakta = kosong.rujukan(rujukan).hitung(asli);
        if (tanpaFakta.hasil().kendala().stream().anyMatch(k -> k.alasan() == Alasan.RUJUKAN_MELINGKAR)) {
            return tanpaFakta;
        }
        // a wording that only names another formula has the figure of that one, by that one's rule
        return asli.formulasi().masukan().isEmpty()
                ? kosong.rujukan(dirujuk(parta, asli.formulasi(), rujukan)).hitung(asli)
                : kosong.kebijakan(asli.kebijakan()).hitung(new Penggabungan(parta, asli, rujukan));
    }

    /** Returns the formulas that a formula refers to, each as one over the parts. */
    private static Map<String, Pengukuran> dirujuk(Parta parta, Formulasi formulasi, Map<String, Pengukuran> rujukan) {
        return Maps.transformValues(
                Maps.filterKeys(rujukan, formulasi.rujukan()::contains),
                p -> new Pengukuran(hitung(parta, p, rujukan).formulasi(), p.kebijakan()));
    }

    @Override
    public String jenis() {
        return asli.formulasi().jenis();
    }

    @Override
    public Optional<String> kalimat() {
        return asli.formulasi().kalimat();
    }

    @Override
    public Optional<Satuan> satuan() {
        return asli.formulasi().satuan();
    }

    @Override
    public List<Kunci> masukan() {
        return asli.formulasi().masukan();
    }

    @Override
    public Result<Nilai> hitung(Perhitungan perhitungan) {
        AturanPeriode aturan = asli.kebijakan().periode().orElse(null);
        perhitungan.catat(() -> new Langkah.Keterangan(
                "gabungan", parta.judul() + (aturan == null ? ", tanpa aturan" : ", " + aturan.kata())));
        semua.forEach(b -> perhitungan.catat(
                () -> new Langkah.Bagian(b.nama(), b.realisasi().jejak())));
        if (berdata.size() < semua.size()) {
            perhitungan.catat(() -> new Langkah.Keterangan(
                    "belum ada data",
                    semua.stream().filter(Potong::isTanpaData).map(Potong::nama).collect(joining(", "))));
        }
        if (aturan == null) {
            return Result.failure(new Kendala(Alasan.ATURAN_PERIODE_BELUM_ADA, Map.of()));
        }
        if (berdata.isEmpty()) {
            return Perhitungan.of(parta.kosong()).rujukan(rujukan).hitung(asli).hasil();
        }
        Result<Nilai> hasil = switch (aturan) {
            case JUMLAH -> jumlah(perhitungan);
            case TERAKHIR -> terakhir();
            case KUMULATIF -> kumulatif();
            case RATA_RATA -> rataRata(perhitungan);
        };
        return berdata.size() < semua.size() ? hasil.flag(Set.of(Tanda.BAGIAN_TIDAK_LENGKAP)) : hasil;
    }

    private Result<Nilai> jumlah(Perhitungan perhitungan) {
        Result<Nilai> hasil = tergabung().flatMap(data -> {
            Realisasi realisasi = Perhitungan.of(data)
                    .rujukan(dirujuk(parta, asli.formulasi(), rujukan))
                    .hitung(asli);
            perhitungan.catat(() -> new Langkah.Bagian(
                    "data gabungan " + berdata.stream().map(Potong::nama).collect(joining(", ")), realisasi.jejak()));
            return realisasi.hasil();
        });
        List<Nilai> bagian = berdata.stream()
                .flatMap(b -> b.realisasi().hasil().toOptional().stream())
                .toList();
        if (bagian.size() > 1) {
            hasil.toOptional()
                    .ifPresent(n -> bandingkan(
                            n,
                            n.withAngka(AturanPeriode.RATA_RATA.gabung(angka(bagian))),
                            "rata-rata dari " + bagian.size() + " bagian",
                            perhitungan));
        }
        return hasil;
    }

    /** Joins the facts that the formula needs. */
    private Result<DataKinerja> tergabung() {
        List<Potong> salah = berdata.stream().filter(b -> !b.isSah()).toList();
        if (!salah.isEmpty()) {
            return bermasalah(salah);
        }
        return PenjumlahanFakta.jumlahkan(
                        masukan(), berdata.stream().map(Potong::data).toList())
                .map(fakta -> DataKinerja.of(parta.kosong().periode(), fakta));
    }

    private Result<Nilai> terakhir() {
        Potong terakhir = berdata.get(berdata.size() - 1);
        Result<Nilai> hasil = terakhir.realisasi().hasil();
        if (!hasil.isSuccess()) {
            return bermasalah(List.of(terakhir));
        }
        return terakhir.equals(semua.get(semua.size() - 1)) ? hasil : hasil.flag(Set.of(Tanda.ANGKA_TERDAHULU));
    }

    private Result<Nilai> kumulatif() {
        return bernilai().flatMap(nilai -> {
            for (int i = 1; i < nilai.size(); i++) {
                if (nilai.get(i).angka().compareTo(nilai.get(i - 1).angka()) < 0) {
                    return Result.failure(new Kendala(
                            Alasan.KUMULATIF_TURUN,
                            Map.of(
                                    "bagian", berdata.get(i).nama(),
                                    "nilai", nilai.get(i).sebutan(),
                                    "sebelumnya", nilai.get(i - 1).sebutan())));
                }
            }
            return terakhir();
        });
    }

    private Result<Nilai> rataRata(Perhitungan perhitungan) {
        if (berdata.stream().map(b -> b.data().periode().jangka()).distinct().count() > 1) {
            return Result.failure(Kendala.of(
                    Alasan.PERIODE_TIDAK_SERAGAM,
                    "bagian",
                    berdata.stream().map(Potong::nama).collect(joining(", "))));
        }
        return bernilai().flatMap(nilai -> {
            Nilai rata = nilai.get(0).withAngka(AturanPeriode.RATA_RATA.gabung(angka(nilai)));
            perhitungan.catat(() -> new Langkah.Hitungan(
                    nilai.stream().map(n -> n.dalamSatuan().sebutan()).collect(joining(" + ", "(", ")")) + " / "
                            + nilai.size(),
                    rata));
            Optional<Nilai> gabungan = tergabung()
                    .flatMap(d -> Perhitungan.of(d)
                            .rujukan(dirujuk(parta, asli.formulasi(), rujukan))
                            .hitung(asli)
                            .hasil())
                    .toOptional()
                    .filter(n -> n.satuan().equals(Satuan.PERSEN));
            gabungan.ifPresent(n -> bandingkan(rata, n, "jumlah pembilang dibagi jumlah penyebut", perhitungan));
            return gabungan.isPresent() && !gabungan.get().equals(rata)
                    ? Result.success(rata).flag(Set.of(Tanda.RATA_RATA_PERSENTASE))
                    : Result.success(rata);
        });
    }

    /** Shows what the other way to join percentages would give. */
    private static void bandingkan(Nilai hasil, Nilai lain, String cara, Perhitungan perhitungan) {
        if (hasil.satuan().equals(Satuan.PERSEN)) {
            perhitungan.catat(() -> new Langkah.Hitungan("pembanding: " + cara, lain));
            Besaran selisih = new Besaran(hasil.dalamSatuan().minus(lain.dalamSatuan()), Satuan.POIN_PERSEN);
            perhitungan.catat(() -> new Langkah.Hitungan("selisih terhadap pembanding", selisih));
        }
    }

    /** Returns the figures of the parts with data, in their order; none may lack one. */
    private Result<List<Nilai>> bernilai() {
        List<Potong> salah =
                berdata.stream().filter(b -> !b.realisasi().hasil().isSuccess()).toList();
        return salah.isEmpty()
                ? Result.all(berdata.stream().map(b -> b.realisasi().hasil()).toList())
                : bermasalah(salah);
    }

    private static List<Pecahan> angka(List<Nilai> nilai) {
        return nilai.stream().map(Nilai::angka).toList();
    }

    private static <T> Result<T> bermasalah(List<Potong> salah) {
        return new Failure<>(salah.stream()
                .flatMap(b -> Stream.concat(
                        b.realisasi().hasil().kendala().stream(),
                        Stream.of(Kendala.of(Alasan.BAGIAN_BERMASALAH, "bagian", b.nama()))))
                .collect(ImmutableSet.toImmutableSet())
                .asList());
    }
}
