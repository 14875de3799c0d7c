// SPDX-License-Identifier: Apache-2.0
package id.iki.core.fakta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Rentang;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Result;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaktaTest {

    record Desa(
            String nama, @Nullable BigDecimal skm, @Nullable Boolean aktif) {}

    private static final Populasi<Desa> DESA = Populasi.of("desa");
    private static final Ukuran<Desa> SKM = Ukuran.of("nilai SKM");
    private static final Ciri<Desa> AKTIF = Ciri.of("aktif");
    private static final Periode TAHUN = Periode.tahun(2019);

    private static Desa desa(String nama, @Nullable String skm, @Nullable Boolean aktif) {
        return new Desa(nama, skm == null ? null : new BigDecimal(skm), aktif);
    }

    private final Daftar<Desa> lima = DESA.daftar(
                    List.of(
                            desa("A", "82.1", true),
                            desa("B", "75", false),
                            desa("C", "74.999", true),
                            desa("D", null, true),
                            desa("E", "90", null)),
                    Desa::nama)
            .nilai(SKM, Desa::skm)
            .ciri(AKTIF, Desa::aktif)
            .sumber("Hasil SKM");

    private List<Uji> uji(Syarat<Desa> syarat) {
        return IntStream.range(0, lima.jumlah()).mapToObj(syarat.uji(lima)).toList();
    }

    @Test
    void conditions_test_the_unrounded_number() {
        assertThat(uji(SKM.sekurangKurangnya(75)))
                .containsExactly(Uji.LOLOS, Uji.LOLOS, Uji.TIDAK_LOLOS, Uji.TANPA_NILAI, Uji.LOLOS);
        assertThat(uji(SKM.lebihDari(75)))
                .containsExactly(Uji.LOLOS, Uji.TIDAK_LOLOS, Uji.TIDAK_LOLOS, Uji.TANPA_NILAI, Uji.LOLOS);
        assertThat(uji(SKM.palingBanyak(75)))
                .containsExactly(Uji.TIDAK_LOLOS, Uji.LOLOS, Uji.LOLOS, Uji.TANPA_NILAI, Uji.TIDAK_LOLOS);
        assertThat(uji(SKM.kurangDari(75)))
                .containsExactly(Uji.TIDAK_LOLOS, Uji.TIDAK_LOLOS, Uji.LOLOS, Uji.TANPA_NILAI, Uji.TIDAK_LOLOS);
        assertThat(uji(SKM.kurangDari(new BigDecimal("74.9991"))).get(2)).isEqualTo(Uji.LOLOS);
        assertThat(uji(AKTIF)).containsExactly(Uji.LOLOS, Uji.TIDAK_LOLOS, Uji.LOLOS, Uji.LOLOS, Uji.TANPA_NILAI);
        assertThat(uji(AKTIF.tidak()))
                .containsExactly(Uji.TIDAK_LOLOS, Uji.LOLOS, Uji.TIDAK_LOLOS, Uji.TIDAK_LOLOS, Uji.TANPA_NILAI);
    }

    @Test
    void one_condition_that_fails_decides_whatever_the_other_lacks() {
        assertThat(uji(SKM.kurangDari(80).dan(AKTIF)))
                .containsExactly(Uji.TIDAK_LOLOS, Uji.TIDAK_LOLOS, Uji.LOLOS, Uji.TANPA_NILAI, Uji.TIDAK_LOLOS);
        assertThat(uji(AKTIF.dan(SKM.kurangDari(80))))
                .isEqualTo(uji(SKM.kurangDari(80).dan(AKTIF)));
    }

    @Test
    void conjunctions_are_flat_and_without_repetition() {
        Syarat<Desa> dua = SKM.sekurangKurangnya(75).dan(AKTIF);
        assertThat(dua.dan(AKTIF)).isEqualTo(dua);
        assertThat(Syarat.<Desa>semua().dan(AKTIF)).isEqualTo(AKTIF);
        assertThat(AKTIF.dan(Syarat.semua())).isEqualTo(AKTIF);
        assertThat(Syarat.<Desa>semua().dan(Syarat.semua())).isEqualTo(Syarat.semua());
        assertThat(dua.dan(SKM.kurangDari(90)).bagian()).hasSize(3);
        assertThat(dua.sebutan()).isEqualTo("dengan nilai SKM sekurang-kurangnya 75 dan yang aktif");
        assertThat(dua.ukuranDiuji()).containsExactly(SKM);
        assertThat(dua.ciriDiuji()).containsExactly(AKTIF);
        assertThatThrownBy(() -> new Syarat.Dan<>(List.of(AKTIF)))
                .hasMessageStartingWith("bagian must be at least two different simple conditions, but were [Ciri");
        assertThatThrownBy(() -> new Syarat.Dan<>(List.of(AKTIF, AKTIF))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Syarat.Dan<>(List.of(AKTIF, dua))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_part_is_known_by_its_definition() {
        Cacah<Desa> semua = DESA.semua();
        Cacah<Desa> aktif = DESA.yang(AKTIF);
        assertThat(aktif.bagianDari(semua)).isTrue();
        assertThat(aktif.yang(SKM.sekurangKurangnya(75)).bagianDari(aktif)).isTrue();
        assertThat(aktif.bagianDari(aktif)).isTrue();
        assertThat(semua.bagianDari(aktif)).isFalse();
        assertThat(DESA.yang(AKTIF.tidak()).bagianDari(aktif)).isFalse();
        assertThat(aktif.bagianDari(Populasi.of("dusun").semua())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kelurahan | kelurahan",
                "UKM, perdagangan dan perkoperasian | UKM, perdagangan dan perkoperasian",
                "pengaduan yang ditindaklanjuti | \"pengaduan yang ditindaklanjuti\"",
                "Yang lain | \"Yang lain\"",
                "jumlah surat | \"jumlah surat\"",
                "surat dan jumlah berkas | \"surat dan jumlah berkas\"",
                "x | x",
                "surat x 100 | \"surat x 100\"",
                "surat kali 100 | \"surat kali 100\"",
                "surat dibagi, dua | \"surat dibagi, dua\"",
                "surat sesuai standar | \"surat sesuai standar\"",
                "surat yang sesuai | \"surat yang sesuai\"",
                "seluruh surat | \"seluruh surat\"",
                "surat minimal 5 | \"surat minimal 5\"",
                "surat minimal | surat minimal",
                "surat di atas 5 | \"surat di atas 5\"",
                "surat dalam satu tahun | \"surat dalam satu tahun\"",
                "surat setiap bulan | \"surat setiap bulan\"",
                "surat tahunan | surat tahunan",
                "surat 2. akhir | \"surat 2. akhir\"",
                "dok. | \"dok.\"",
                "dok. masuk | dok. masuk",
                "target surat | \"target surat\"",
                "surat\u00a0masuk | \"surat\u00a0masuk\"",
                "surat\u200b | \"surat\u200b\"",
                "KLA / Forum Anak | KLA / Forum Anak",
                "KLA / jumlah anak | \"KLA / jumlah anak\"",
                "tax | tax",
                "RKA/DPA | RKA/DPA",
                "a; b | \"a; b\"",
                "skor 1, target 2 | \"skor 1, target 2\"",
                "Renstra (0,5) | \"Renstra (0,5)\"",
                "SPJ (Belanja) | SPJ (Belanja)"
            })
    void names_that_would_be_read_as_part_of_the_sentence_are_quoted(String nama, String sebutan) {
        assertThat(Populasi.of(nama).sebutan()).isEqualTo(sebutan);
    }

    @Test
    void quotes_inside_names_are_doubled() {
        assertThat(Populasi.of("aplikasi \"e-tepian\"").sebutan()).isEqualTo("\"aplikasi \"\"e-tepian\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a  b", "a\nb", "a\tb"})
    void names_have_single_blanks_only(String nama) {
        assertThatThrownBy(() -> Ciri.of(nama))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a name must not be blank and must have single blanks only, but was '%s'", nama);
    }

    @Test
    void a_count_is_whole_and_not_negative() {
        assertThat(hasil(DESA.sebanyak(5))).isEqualTo(Result.success(Pecahan.of(5)));
        assertThat(hasil(DESA.sebanyak(new BigDecimal("5.00")))).isEqualTo(Result.success(Pecahan.of(5)));
        assertThat(hasil(DESA.sebanyak(BigInteger.TEN.pow(30))))
                .isEqualTo(Result.success(Pecahan.of(BigInteger.TEN.pow(30))));
        assertThat(hasil(DESA.sebanyak(0))).isEqualTo(Result.success(Pecahan.NOL));
        assertThat(keterangan(DESA.sebanyak(-3)))
                .isEqualTo("Jumlah 'desa' tercatat -3; jumlah harus bilangan bulat yang tidak negatif.");
        assertThat(keterangan(DESA.yang(AKTIF).sebanyak(new BigDecimal("2.5"))))
                .isEqualTo("Jumlah 'desa yang aktif' tercatat 2,5; jumlah harus bilangan bulat yang tidak negatif.");
        assertThat(keterangan(DESA.sebanyak((Long) null))).isEqualTo("Data 'jumlah desa' belum ada.");
        assertThat(((FaktaCacah) DESA.sebanyak(-3)).jumlah()).contains(Pecahan.of(-3));
        assertThat(((FaktaCacah) DESA.sebanyak((Long) null)).jumlah()).isEmpty();
    }

    @Test
    void binary_floating_point_is_refused_where_it_enters() {
        assertThatThrownBy(() -> DESA.sebanyak(0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number must be a Long, Integer, BigInteger or BigDecimal, but was the Double 0.1: use"
                        + " BigDecimal, which is exact");
        assertThatThrownBy(() ->
                        DESA.daftar(List.of(desa("A", "1", true)), Desa::nama).nilai(SKM, d -> 1.5f))
                .hasMessageContaining("but was the Float 1.5");
        assertThat(hasil(DESA.sebanyak((short) 3))).isEqualTo(Result.success(Pecahan.of(3)));
        assertThat(hasil(DESA.sebanyak((Number) (byte) 3))).isEqualTo(Result.success(Pecahan.of(3)));
    }

    @Test
    void a_score_lies_within_its_scale() {
        Skor sakip = Skor.of("Nilai SAKIP").rentang(Rentang.of(0, 100));
        assertThat(((FaktaSkor) sakip.sebesar(100)).hasil().isSuccess()).isTrue();
        assertThat(((FaktaSkor) sakip.sebesar(0)).hasil().isSuccess()).isTrue();
        FaktaSkor luar = (FaktaSkor) sakip.sebesar(new BigDecimal("100.5"));
        assertThat(luar.hasil().<String>fold(Pecahan::toString, g -> g.keterangan()))
                .isEqualTo("Nilai 'Nilai SAKIP' tercatat 100,5, di luar rentang 0 sampai 100.");
        assertThat(luar.nilai()).contains(Pecahan.parse("100.5"));
        FaktaSkor tiada = (FaktaSkor) sakip.sebesar(null);
        assertThat(tiada.hasil().kendala()).extracting(k -> k.alasan()).containsExactly(Alasan.DATA_BELUM_ADA);
        assertThat(tiada.nilai()).isEmpty();
        assertThat(((FaktaSkor) Skor.of("Suhu").satuan(new Satuan("C")).sebesar(-4))
                        .hasil()
                        .isSuccess())
                .isTrue();
    }

    @Test
    void a_checklist_reports_every_fault_of_its_answers() {
        DaftarButir dokumen = DaftarButir.of("Dokumen", "Renstra", "Renja", "RKA");
        record Jawaban(String butir, @Nullable StatusButir status) {}
        Isian isian = (Isian) dokumen.isian(
                Arrays.asList(
                        new Jawaban("Renstra", StatusButir.SELESAI),
                        new Jawaban("Renstra", StatusButir.BELUM),
                        new Jawaban("Renja", null),
                        new Jawaban("LAKIP", StatusButir.SELESAI)),
                Jawaban::butir,
                Jawaban::status);
        assertThat(isian.hasil().<String>fold(Object::toString, g -> g.keterangan()))
                .isEqualTo("Butir 'Renstra' pada daftar 'Dokumen' diisi lebih dari satu kali."
                        + " Isian 'LAKIP' tidak ada pada daftar 'Dokumen'."
                        + " Isian 'Dokumen' belum ada untuk 2 dari 3 butir: Renja, RKA.");
        assertThat(((Isian) dokumen.isian(Map.of())).hasil().<String>fold(Object::toString, g -> g.keterangan()))
                .isEqualTo("Data 'isian Dokumen' belum ada.");
        assertThat(((Isian) dokumen.isian(Map.of(
                                "RKA", StatusButir.BELUM,
                                "Renstra", StatusButir.TEPAT_WAKTU,
                                "Renja", StatusButir.TIDAK_BERLAKU)))
                        .hasil()
                        .orElseThrow())
                .containsExactly(StatusButir.TEPAT_WAKTU, StatusButir.TIDAK_BERLAKU, StatusButir.BELUM);
        assertThat(dokumen.sebutanButir(b -> "")).isEqualTo("1. Renstra; 2. Renja; 3. RKA");
        assertThatThrownBy(() -> DaftarButir.of("Dokumen"))
                .hasMessage("butir must be at least one, each once, but were []");
        assertThatThrownBy(() -> DaftarButir.of("Dokumen", "a "))
                .hasMessage("a name must not be blank and must have single blanks only, but was 'a '");
        assertThatThrownBy(() -> DaftarButir.of("Dokumen", "a", "a"))
                .hasMessage("butir must be at least one, each once, but were [a, a]");
    }

    @Test
    void what_an_application_changes_later_does_not_show() {
        List<Desa> asal = new ArrayList<>(List.of(desa("A", "80", true)));
        Daftar<Desa> daftar = DESA.daftar(asal, Desa::nama);
        asal.clear();
        Daftar<Desa> dinilai = daftar.nilai(SKM, Desa::skm);
        assertThat(dinilai.jumlah()).isEqualTo(1);
        assertThat(dinilai.nilai(SKM, 0)).isEqualTo(Pecahan.of(80));
        assertThat(dinilai.ciri(AKTIF, 0)).isEqualTo(Uji.TANPA_NILAI);
        assertThat(lima.nilai(SKM, 3)).isNull();
        assertThat(lima.ciri(AKTIF, 1)).isEqualTo(Uji.TIDAK_LOLOS);
        assertThatThrownBy(() -> lima.nilai(SKM, Desa::skm)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void contradictory_facts_are_refused() {
        assertThatThrownBy(() -> DataKinerja.of(TAHUN, DESA.sebanyak(1), DESA.sebanyak(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fakta must have one fact for each key, but had two: jumlah desa: 1 and jumlah desa: 2");
        assertThatThrownBy(() -> DataKinerja.of(TAHUN, DESA.yang(AKTIF).sebanyak(1), lima))
                .hasMessage("fakta must give a population as a list or as counts, but had both: desa: [A, B, C, D, E]"
                        + " and jumlah desa yang aktif: 1");
    }

    @Test
    void facts_are_found_by_equal_keys() {
        DataKinerja data = DataKinerja.of(
                TAHUN,
                List.of(
                        DESA.sebanyak(5).sumber("Register"),
                        DESA.yang(AKTIF).sebanyak(4),
                        Skor.of("S").sebesar(1)));
        FaktaCacah fakta = data.cacah(Populasi.<Desa>of("desa").yang(Ciri.of("aktif")));
        assertThat(fakta).isNotNull();
        assertThat(fakta.hasil()).isEqualTo(Result.success(Pecahan.of(4)));
        assertThat(data.cacah(DESA.semua()))
                .extracting(f -> f.sumber().orElseThrow())
                .isEqualTo("Register");
        assertThat(data.cacah(DESA.yang(AKTIF.tidak()))).isNull();
        assertThat(data.daftar(DESA)).isNull();
        assertThat(data.skor(Skor.of("S"))).isNotNull();
        assertThat(data.skor(Skor.of("T"))).isNull();
        assertThat(data.isian(DaftarButir.of("S", "a"))).isNull();
        DataKinerja lain = DataKinerja.of(TAHUN, lima, DaftarButir.of("S", "a").isian(Map.of()));
        assertThat(lain.daftar(Populasi.<Desa>of("desa"))).isEqualTo(lima);
        assertThat(lain.isian(DaftarButir.of("S", "a"))).isNotNull();
        assertThat(data.periode()).isEqualTo(TAHUN);
        assertThat(data.isContoh()).isFalse();
        assertThat(data.sebagaiContoh().isContoh()).isTrue();
        assertThat(data).isEqualTo(DataKinerja.of(TAHUN, data.fakta())).isNotEqualTo(data.sebagaiContoh());
    }

    private static Result<Pecahan> hasil(Fakta fakta) {
        return ((FaktaCacah) fakta).hasil();
    }

    private static String keterangan(Fakta fakta) {
        return hasil(fakta).fold(Pecahan::toString, gagal -> gagal.keterangan());
    }
}
