// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static id.iki.formulas.rumus.Rumus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.iki.core.fakta.Ciri;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.fakta.Populasi;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.Ukuran;
import id.iki.core.kinerja.Kebijakan;
import id.iki.core.kinerja.PenyebutNol;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Realisasi;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Failure;
import id.iki.core.result.Result;
import id.iki.core.result.Tanda;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sentences, figures, refusals and trails, each as a whole. */
class RumusTest {

    record Kelurahan(String nama, @Nullable BigDecimal skm) {}

    private static final Populasi<Kelurahan> KELURAHAN = Populasi.of("kelurahan");
    private static final Ukuran<Kelurahan> SKM = Ukuran.of("nilai SKM");
    private static final Populasi<String> PENGAJUAN = Populasi.of("pengajuan");
    private static final Populasi<String> REKOMENDASI = Populasi.of("rekomendasi", "berkas");
    private static final Populasi<String> PESERTA = Populasi.of("peserta musrenbang", "orang");
    private static final Populasi<String> UNSUR = Populasi.of("unsur");
    private static final Ciri<String> HADIR = Ciri.of("hadir");
    private static final Ciri<String> TERWAKILI = Ciri.of("terwakili");
    private static final Populasi<String> SPP = Populasi.of("SPP", "berkas");
    private static final Populasi<String> SPM = Populasi.of("SPM", "berkas");
    private static final Skor SAKIP = Skor.of("Nilai SAKIP Kecamatan");
    static final DaftarButir DOKUMEN = DaftarButir.of("Dokumen Pelaporan", "Laporan Tahunan", "LKPJ", "LPPD");

    static final Rasio KUALITAS = jumlah(KELURAHAN)
            .yang(SKM.sekurangKurangnya(75))
            .dibagi(jumlah(KELURAHAN))
            .kaliSeratusPersen();

    static Fakta kelurahan(@Nullable String... skm) {
        List<Kelurahan> semua = new ArrayList<>();
        for (String s : skm) {
            semua.add(new Kelurahan("K" + (semua.size() + 1), s == null ? null : new BigDecimal(s)));
        }
        return KELURAHAN
                .daftar(semua, Kelurahan::nama)
                .nilai(SKM, Kelurahan::skm)
                .sumber("Hasil SKM 2019");
    }

    static Realisasi hitung(Rumus rumus, Kebijakan kebijakan, Fakta... fakta) {
        return Perhitungan.of(DataKinerja.of(Periode.tahun(2019), fakta))
                .kebijakan(kebijakan)
                .hitung(rumus);
    }

    static Result<Nilai> hitung(Rumus rumus, Fakta... fakta) {
        return hitung(rumus, Kebijakan.BAWAAN, fakta).hasil();
    }

    static String keterangan(Result<Nilai> hasil) {
        return hasil.fold(Object::toString, Failure::keterangan);
    }

    @Test
    void both_spellings_are_one_formula() {
        assertThat(persentase(KELURAHAN, SKM.sekurangKurangnya(75))).isEqualTo(KUALITAS);
    }

    @Test
    void every_kind_prints_its_sentence() {
        assertThat(KUALITAS.kalimat())
                .contains("Jumlah kelurahan dengan nilai SKM sekurang-kurangnya 75 dibagi jumlah kelurahan x 100 %");
        assertThat(jumlah(SPP)
                        .yang(Ciri.of("diajukan"))
                        .dan(jumlah(SPM))
                        .dan(jumlah(REKOMENDASI))
                        .kalimat())
                .contains("Jumlah SPP yang diajukan dan jumlah SPM dan jumlah rekomendasi");
        assertThat(jumlah(PESERTA)
                        .yang(HADIR)
                        .dibagi(jumlah(PENGAJUAN))
                        .kaliSeratusPersen()
                        .denganKetentuan(jumlah(PESERTA).yang(HADIR).sekurangKurangnya(75), semua(UNSUR, TERWAKILI))
                        .target(persen(new BigDecimal("82.5")))
                        .kalimat())
                .contains("Jumlah peserta musrenbang yang hadir dibagi jumlah pengajuan x 100 %, dengan ketentuan"
                        + " jumlah peserta musrenbang yang hadir sekurang-kurangnya 75 serta semua unsur harus"
                        + " terwakili, target 82,5 %");
        assertThat(skor(SAKIP).target(80).kalimat()).contains("Skor: Nilai SAKIP Kecamatan, target 80");
        assertThat(daftarPeriksa(DOKUMEN).kalimat())
                .contains("Persentase butir yang selesai dari Dokumen Pelaporan, terdiri dari: 1. Laporan Tahunan;"
                        + " 2. LKPJ; 3. LPPD");
        assertThat(daftarPeriksa(DOKUMEN).tepatWaktu().banyaknya(Satuan.DOKUMEN).kalimat())
                .contains("Banyaknya dokumen yang selesai tepat waktu dari Dokumen Pelaporan, terdiri dari:"
                        + " 1. Laporan Tahunan; 2. LKPJ; 3. LPPD");
        assertThat(daftarPeriksa(DOKUMEN).semuaAtauTidak().kalimat().orElseThrow())
                .startsWith("Kelengkapan butir yang selesai dari ");
        assertThat(daftarPeriksa(DOKUMEN).berbobot(bobot(2, 1, 1)).kalimat().orElseThrow())
                .isEqualTo("Persentase berbobot butir yang selesai dari Dokumen Pelaporan, terdiri dari:"
                        + " 1. Laporan Tahunan (0,5); 2. LKPJ (0,25); 3. LPPD (0,25)");
        assertThat(rujukan("camat.kehadiran").kalimat()).contains("Rumus yang dirujuk: camat.kehadiran");
        assertThat(takTerhitung("x").kalimat()).isEmpty();
        assertThat(takTerhitung("x").target(persen(80)).kalimat()).isEmpty();
    }

    static Map<String, Pecahan> bobot(int a, int b, int c) {
        int n = a + b + c;
        return Map.of("Laporan Tahunan", Pecahan.of(a, n), "LKPJ", Pecahan.of(b, n), "LPPD", Pecahan.of(c, n));
    }

    @Test
    void kinds_have_stable_codes() {
        assertThat(List.of(
                        jumlah(SPP),
                        jumlah(SPP).dan(jumlah(SPM)),
                        KUALITAS,
                        skor(SAKIP),
                        daftarPeriksa(DOKUMEN),
                        KUALITAS.target(persen(100)),
                        rujukan("x"),
                        takTerhitung("x")))
                .extracting(Rumus::jenis)
                .containsExactly(
                        "JUMLAH",
                        "JUMLAH",
                        "RASIO",
                        "SKOR",
                        "DAFTAR_PERIKSA",
                        "AMBANG_TARGET",
                        "RUJUKAN",
                        "TAK_TERHITUNG");
    }

    @Test
    void the_bound_itself_passes() {
        assertThat(hitung(KUALITAS, kelurahan("82.1", "75", "74.999", "90", "88")))
                .isEqualTo(Result.success(new Persentase(Pecahan.of(4, 5))));
        assertThat(hitung(
                        KUALITAS,
                        KELURAHAN.sebanyak(5),
                        KELURAHAN.yang(SKM.sekurangKurangnya(75)).sebanyak(4)))
                .isEqualTo(Result.success(new Persentase(Pecahan.of(4, 5))));
    }

    @Test
    void the_trail_names_every_element() {
        assertThat(hitung(KUALITAS, Kebijakan.BAWAAN, kelurahan("82.1", "75", "74.999"))
                        .jejak()
                        .teks())
                .isEqualTo("""
                        Jumlah kelurahan dengan nilai SKM sekurang-kurangnya 75 dibagi jumlah kelurahan x 100 %
                          jumlah kelurahan dengan nilai SKM sekurang-kurangnya 75: 2 dari 3 (sumber: Hasil SKM 2019)
                            K1, nilai SKM 82,1: lolos
                            K2, nilai SKM 75: lolos
                            K3, nilai SKM 74,999: tidak lolos
                          jumlah kelurahan: 3 kelurahan (sumber: Hasil SKM 2019)
                          2 / 3 = 66,67 % (2/3)
                          realisasi: 66,67 % (2/3)
                        """);
    }

    @Test
    void an_element_without_a_value_is_named() {
        Fakta fakta = kelurahan("80", null, "70", null);
        assertThat(keterangan(hitung(KUALITAS, fakta)))
                .isEqualTo("Data 'nilai SKM' belum ada untuk 2 dari 4 kelurahan: K2, K4.");
        Realisasi tanpa =
                hitung(KUALITAS, Kebijakan.BAWAAN.elemenTanpaNilai(Kebijakan.ElemenTanpaNilai.KELUARKAN), fakta);
        assertThat(tanpa.hasil().orElseThrow()).isEqualTo(new Persentase(Pecahan.of(1, 2)));
        assertThat(tanpa.hasil().tanda()).containsExactly(Tanda.ELEMEN_DIKELUARKAN);
        assertThat(tanpa.jejak().teks()).endsWith("""
                          jumlah kelurahan dengan nilai SKM sekurang-kurangnya 75: 1 dari 4 (sumber: Hasil SKM 2019)
                            K1, nilai SKM 80: lolos
                            K2: belum ada nilai
                            K3, nilai SKM 70: tidak lolos
                            K4: belum ada nilai
                          jumlah kelurahan, tanpa 2 yang dikeluarkan: 2 kelurahan (sumber: Hasil SKM 2019)
                          1 / 2 = 50,00 % (1/2)
                          realisasi: 50,00 % (1/2)
                            catatan ELEMEN_DIKELUARKAN: Elemen tanpa nilai dikeluarkan dari perhitungan sesuai kebijakan.
                        """);
    }

    @Test
    void zero_denominators_are_told_apart() {
        Rasio lintas = jumlah(REKOMENDASI).dibagi(jumlah(PENGAJUAN)).kaliSeratusPersen();
        Kebijakan permintaan = Kebijakan.BAWAAN.penyebutNol(PenyebutNol.Makna.TIDAK_ADA_PERMINTAAN);
        assertThat(keterangan(hitung(lintas, permintaan, REKOMENDASI.sebanyak(0), PENGAJUAN.sebanyak(0))
                        .hasil()))
                .isEqualTo("Penyebut 'jumlah pengajuan' bernilai 0 dan pembilang 'jumlah rekomendasi' bernilai 0,"
                        + " sehingga hasil baginya tidak terdefinisi (tidak ada permintaan).");
        assertThat(keterangan(hitung(lintas, REKOMENDASI.sebanyak(7), PENGAJUAN.sebanyak(0))))
                .isEqualTo("Penyebut 'jumlah pengajuan' bernilai 0 dan pembilang 'jumlah rekomendasi' bernilai 7,"
                        + " sehingga hasil baginya tidak terdefinisi (maknanya belum ditentukan).");
        assertThat(keterangan(hitung(
                        persentase(PESERTA, HADIR),
                        PESERTA.sebanyak(0),
                        PESERTA.yang(HADIR).sebanyak(7))))
                .isEqualTo("Jumlah 'peserta musrenbang yang hadir' (7) melebihi jumlah 'peserta musrenbang' (0),"
                        + " padahal merupakan bagiannya.");
    }

    @Test
    void a_stated_value_holds_for_zero_of_zero_only() {
        Rasio lintas = jumlah(REKOMENDASI).dibagi(jumlah(PENGAJUAN)).kaliSeratusPersen();
        Kebijakan seratus = Kebijakan.BAWAAN.penyebutNol(
                PenyebutNol.bernilai(PenyebutNol.Makna.TIDAK_ADA_PERMINTAAN, Persentase.SERATUS));
        Realisasi nol = hitung(lintas, seratus, REKOMENDASI.sebanyak(0), PENGAJUAN.sebanyak(0));
        assertThat(nol.hasil().orElseThrow()).isEqualTo(Persentase.SERATUS);
        assertThat(nol.hasil().tanda()).containsExactly(Tanda.NILAI_MENURUT_KEBIJAKAN);
        assertThat(nol.jejak().teks()).contains("  0 / 0, tidak ada permintaan, menurut kebijakan = 100,00 % (1)\n");
        assertThat(hitung(lintas, seratus, REKOMENDASI.sebanyak(7), PENGAJUAN.sebanyak(0))
                        .hasil()
                        .kendala())
                .extracting(k -> k.alasan())
                .containsExactly(Alasan.PENYEBUT_NOL);
    }

    @Test
    void above_100_percent_is_a_fact_across_populations_and_an_error_within_one() {
        Result<Nilai> lintas = hitung(
                jumlah(REKOMENDASI).dibagi(jumlah(PENGAJUAN)).kaliSeratusPersen(),
                REKOMENDASI.sebanyak(12),
                PENGAJUAN.sebanyak(10));
        assertThat(lintas.orElseThrow()).isEqualTo(Persentase.of(120));
        assertThat(lintas.tanda()).containsExactly(Tanda.DI_ATAS_SERATUS_PERSEN);
        assertThat(keterangan(hitung(
                        persentase(PESERTA, HADIR),
                        PESERTA.sebanyak(10),
                        PESERTA.yang(HADIR).sebanyak(12))))
                .isEqualTo("Jumlah 'peserta musrenbang yang hadir' (12) melebihi jumlah 'peserta musrenbang' (10),"
                        + " padahal merupakan bagiannya.");
    }

    @Test
    void every_missing_fact_is_named() {
        assertThat(keterangan(hitung(
                        jumlah(REKOMENDASI).dibagi(jumlah(PENGAJUAN)).kaliSeratusPersen(),
                        REKOMENDASI.sebanyak((Long) null))))
                .isEqualTo("Data 'jumlah rekomendasi' belum ada. Data 'jumlah pengajuan' belum ada.");
        assertThat(keterangan(hitung(skor(SAKIP)))).isEqualTo("Data 'Nilai SAKIP Kecamatan' belum ada.");
        assertThat(keterangan(hitung(daftarPeriksa(DOKUMEN)))).isEqualTo("Data 'isian Dokumen Pelaporan' belum ada.");
        assertThat(keterangan(hitung(takTerhitung("tidak ada operasi di antara kedua jumlah"))))
                .isEqualTo("Rumusan ini tidak dapat dihitung: tidak ada operasi di antara kedua jumlah.");
    }

    @Test
    void provisions_flag_a_ratio_and_never_zero_it() {
        Rasio hadir = jumlah(PESERTA)
                .yang(HADIR)
                .dibagi(jumlah(PENGAJUAN))
                .kaliSeratusPersen()
                .denganKetentuan(jumlah(PESERTA).yang(HADIR).sekurangKurangnya(75), semua(UNSUR, TERWAKILI));
        Fakta unsur = UNSUR.daftar(List.of("tokoh", "pemuda"), u -> u).ciri(TERWAKILI, u -> true);
        Result<Nilai> cukup = hitung(hadir, PESERTA.yang(HADIR).sebanyak(75), PENGAJUAN.sebanyak(100), unsur);
        assertThat(cukup).isEqualTo(Result.success(Persentase.of(75)));
        Realisasi kurang =
                hitung(hadir, Kebijakan.BAWAAN, PESERTA.yang(HADIR).sebanyak(74), PENGAJUAN.sebanyak(100), unsur);
        assertThat(kurang.hasil().orElseThrow()).isEqualTo(Persentase.of(74));
        assertThat(kurang.hasil().tanda()).containsExactly(Tanda.KETENTUAN_TIDAK_TERPENUHI);
        assertThat(kurang.jejak().teks())
                .contains("  ketentuan jumlah peserta musrenbang yang hadir sekurang-kurangnya 75: tidak terpenuhi\n")
                .contains("  ketentuan semua unsur harus terwakili: terpenuhi\n");
        Fakta tiada = UNSUR.daftar(List.<String>of(), u -> u);
        assertThat(hitung(hadir, PESERTA.yang(HADIR).sebanyak(75), PENGAJUAN.sebanyak(100), tiada)
                        .tanda())
                .containsExactly(Tanda.KETENTUAN_TIDAK_TERPENUHI);
        Fakta sebagian = UNSUR.daftar(List.of("tokoh", "pemuda"), u -> u).ciri(TERWAKILI, "tokoh"::equals);
        assertThat(hitung(hadir, PESERTA.yang(HADIR).sebanyak(75), PENGAJUAN.sebanyak(100), sebagian)
                        .tanda())
                .containsExactly(Tanda.KETENTUAN_TIDAK_TERPENUHI);
        assertThat(keterangan(hitung(hadir, PESERTA.yang(HADIR).sebanyak(75), PENGAJUAN.sebanyak(100))))
                .isEqualTo("Data 'jumlah unsur yang terwakili' belum ada. Data 'jumlah unsur' belum ada.");
    }

    @Test
    void counts_together_keep_each() {
        Realisasi dua = hitung(jumlah(SPP).dan(jumlah(SPM)), Kebijakan.BAWAAN, SPP.sebanyak(12), SPM.sebanyak(9));
        assertThat(dua.hasil()).isEqualTo(Result.success(Besaran.of(21, new Satuan("berkas"))));
        assertThat(dua.jejak().teks()).isEqualTo("""
                        Jumlah SPP dan jumlah SPM
                          jumlah SPP: 12 berkas
                          jumlah SPM: 9 berkas
                          12 + 9 = 21 berkas
                          realisasi: 21 berkas
                        """);
        assertThatThrownBy(() -> jumlah(SPP).dan(jumlah(PESERTA)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("komponen must be at least two counts in one unit, but were [")
                .hasMessageEndingWith("] in [berkas, orang]");
    }

    @Test
    void targets_have_the_unit_of_their_formula() {
        assertThat(jumlah(SPP).target(12).targetTercetak()).contains(Target.of(Besaran.of(12, new Satuan("berkas"))));
        assertThat(skor(SAKIP).target(new BigDecimal("72.5")).target())
                .isEqualTo(Target.of(new Besaran(Pecahan.parse("72.5"), Satuan.NILAI)));
        assertThat(jumlah(SPP).dan(jumlah(SPM)).target(3).satuan()).contains(new Satuan("berkas"));
        assertThat(takTerhitung("x").target(persen(80)).targetTercetak()).contains(Target.of(Persentase.of(80)));
        assertThat(KUALITAS.targetTercetak()).isEmpty();
        assertThat(daftarPeriksa(DOKUMEN).banyaknya(Satuan.DOKUMEN).target(3).target())
                .isEqualTo(Target.of(Besaran.of(3, Satuan.DOKUMEN)));
        assertThatThrownBy(
                        () -> daftarPeriksa(DOKUMEN).banyaknya(Satuan.DOKUMEN).target(persen(100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target must be in the unit of the formula, dokumen, but was in %");
    }

    @Test
    void bad_definitions_are_refused_with_what_was_wrong() {
        assertThatThrownBy(() -> takTerhitung(" ")).hasMessage("sebab must not be blank");
        assertThatThrownBy(() -> rujukan("")).hasMessage("kode must not be blank");
        assertThatThrownBy(() -> jumlah(SPP).sekurangKurangnya(-1))
                .hasMessage("batas must not be negative, but was -1");
        assertThatThrownBy(
                        () -> new AmbangTarget(jumlah(SPP).target(1), Target.of(Besaran.of(1, new Satuan("berkas")))))
                .hasMessageStartingWith("a formula must have one target, but there is one in AmbangTarget[");
        assertThatThrownBy(() -> daftarPeriksa(DOKUMEN).banyaknya(Satuan.PERSEN))
                .hasMessage("satuan must be that of a count, but was %");
        assertThatThrownBy(() -> daftarPeriksa(DOKUMEN).berbobot(Map.of("LKPJ", Pecahan.SATU)))
                .hasMessageStartingWith(
                        "bobot must be given for exactly the items [Laporan Tahunan, LKPJ, LPPD], but was");
        assertThatThrownBy(() -> daftarPeriksa(DOKUMEN).berbobot(Map.of("LKPJ", Pecahan.of(1, 2))))
                .hasMessage("bobot must be positive and must sum to exactly 1, but were {LKPJ=1/2} with sum 1/2");
        assertThatThrownBy(() -> new JumlahGabungan(Arrays.asList(jumlah(SPP))))
                .hasMessageContaining("at least two counts");
    }
}
