// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static id.iki.formulas.periksa.AturanPeriksa.*;

import com.google.common.collect.ImmutableList;
import id.iki.core.keputusan.Rumusan;
import id.iki.core.kinerja.Formulasi;
import id.iki.formulas.rumus.AmbangTarget;
import id.iki.formulas.rumus.Rasio;
import id.iki.formulas.rumus.TakTerhitung;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a wording says by itself, as printed and as the formula it was read as. */
final class PeriksaRumusan {

    /** Areas from the smallest; those of one rank do not contain each other. */
    private static final List<Set<String>> WILAYAH = ImmutableList.of(
            Set.of("desa", "kelurahan"), Set.of("kecamatan"), Set.of("kabupaten", "kota"), Set.of("provinsi"));

    /** What cannot be counted as it stands: no noun, a mass, or an activity that has no single pieces. */
    private static final Pattern TAK_TERCACAH = Pattern.compile("^jumlah (?:yang|bahan|pajak|penanganan|pengelolaan"
            + "|penyiapan|sosialisasi|mone[vy]|koordinasi|pembinaan|pelaksanaan)(?!\\p{L})");

    private static final Pattern MASYARAKAT = Pattern.compile("^(?:pr[eo]sentase|persentase) masyarakat(?!\\p{L})");
    private static final Pattern SATUAN = Pattern.compile("rupiah|(?<!\\p{L})rp(?!\\p{L})|satuan");
    private static final Pattern TERBUKA =
            Pattern.compile("(?<!\\p{L})(?:antara? lain|dan lain-lain|dll|dsb|dan sebagainya)(?!\\p{L})");

    private static final Pattern BUKAN_DOKUMEN = Pattern.compile("^(?:bendahara|seksi|kasi|kepala|kasubb?ag|subbag"
            + "|subbagian|bidang|bagian|staff?|camat|lurah|sekretaris|sekretariat|dinas|badan|inspektorat|kantor|upt"
            + "|bank|rumah|balai|pos|masyarakat|warga|jumlah|banyaknya|pr[eo]sentase|persentase)(?!\\p{L})");
    private static final Pattern DOKUMEN = Pattern.compile(
            "laporan|data|register|buku|dokumen|rekap|daftar|arsip|berita acara|surat|notulen|hasil|kartu");

    private PeriksaRumusan() {}

    /** Examines a wording with its formula, sources and target, for a position whose title names its area. */
    static void periksa(Rumusan rumusan, Set<String> lingkupJabatan, Tempat tempat, Penampung temuan) {
        String cetak = Teks.cetak(rumusan.bunyi());
        Kalimat kalimat = Kalimat.of(cetak);
        PeriksaTeks.periksa(rumusan.bunyi(), tempat, temuan);
        Formulasi rumus = rumusan.formulasi() instanceof AmbangTarget ambang ? ambang.rumus() : rumusan.formulasi();
        boolean terbaca =
                !(rumus instanceof TakTerhitung) && rumusan.disimpulkan().isEmpty();
        bentuk(kalimat, terbaca, tempat, temuan);
        if (rumus instanceof TakTerhitung tak) {
            if (rumusan.formulasi() instanceof AmbangTarget && !kalimat.hanyaTarget()) {
                temuan.catat(HANYA_TARGET, tempat, cetak);
            }
            temuan.catat(RUMUS_TAK_TERHITUNG, tempat, cetak, tak.sebab());
        }
        Rasio rasio = rumus instanceof Rasio satu ? satu : null;
        kalimat.bagian().forEach(k -> pembagian(k, rasio, lingkupJabatan, tempat, temuan));
        kata(kalimat, tempat, temuan);
        if (rumus.satuan().isEmpty() && rumus.rujukan().isEmpty() && !(rumus instanceof TakTerhitung)) {
            temuan.catat(SATUAN_TIDAK_JELAS, tempat, cetak, rumus.jenis());
        }
        if (rumusan.sumberData().isEmpty()) {
            temuan.catat(SUMBER_TIDAK_ADA, tempat, cetak);
        }
        if (rumusan.target().isEmpty()) {
            temuan.catat(TARGET_TIDAK_ADA, tempat, cetak);
        }
        rumusan.disimpulkan().ifPresent(d -> temuan.catat(RUMUS_DISIMPULKAN, tempat, cetak, d));
        for (int i = 0; i < rumusan.sumberData().size(); i++) {
            sumber(rumusan.sumberData().get(i).nama(), tempat.sumber(i + 1), temuan);
        }
    }

    /** Examines a sentence alone. */
    static void kalimat(String teks, Tempat tempat, Penampung temuan) {
        Kalimat kalimat = Kalimat.of(teks);
        PeriksaTeks.periksa(teks, tempat, temuan);
        bentuk(kalimat, false, tempat, temuan);
        kalimat.bagian().forEach(k -> pembagian(k, null, Set.of(), tempat, temuan));
        kata(kalimat, tempat, temuan);
    }

    private static void bentuk(Kalimat kalimat, boolean terbaca, Tempat tempat, Penampung temuan) {
        List<Kalimat> bagian = kalimat.bagian();
        if (bagian.size() > 1) {
            temuan.catat(BEBERAPA_RUMUSAN, tempat, kalimat.cetak(), Integer.toString(bagian.size()));
        }
        for (Kalimat satu : bagian) {
            if (satu.hanyaTarget()) {
                temuan.catat(HANYA_TARGET, tempat, satu.cetak());
            } else if (satu.hanyaNama()) {
                temuan.catat(HANYA_NAMA, tempat, satu.cetak());
            } else if (satu.tanpaPenyebut()) {
                temuan.catat(TANPA_PENYEBUT, tempat, satu.cetak());
            } else if (satu.tanpaOperasi() && !terbaca) {
                // a wording that was read as what it prints has an operation, in words that are not known here
                temuan.catat(TANPA_OPERASI, tempat, satu.cetak());
            }
        }
    }

    private static void pembagian(
            Kalimat kalimat, @Nullable Rasio rasio, Set<String> lingkupJabatan, Tempat tempat, Penampung temuan) {
        boolean sama = kalimat.pembilangSamaPenyebut()
                || (rasio != null && rasio.pembilang().equals(rasio.penyebut()));
        if (sama) {
            temuan.catat(PEMBILANG_SAMA_PENYEBUT, tempat, kalimat.cetak());
        } else if (!kalimat.pembilangBagianPenyebut() || (rasio != null && !rasio.isBagian())) {
            temuan.catat(PEMBILANG_BUKAN_BAGIAN, tempat, kalimat.cetak());
        }
        String lingkup = lingkup(kalimat.atas(), kalimat.bawah(), lingkupJabatan);
        if (lingkup.isEmpty() && rasio != null) {
            lingkup = lingkup(
                    Teks.isi(rasio.pembilang().cacah().sebutan()),
                    Teks.isi(rasio.penyebut().cacah().sebutan()),
                    lingkupJabatan);
        }
        if (!lingkup.isEmpty()) {
            temuan.catat(LINGKUP_BERBEDA, tempat, kalimat.cetak(), lingkup);
        }
    }

    /** Returns in what the areas differ; empty if they do not, or are not named. */
    private static String lingkup(String pembilang, String penyebut, Set<String> lingkupJabatan) {
        Set<String> bawah = Teks.lingkup(penyebut);
        Set<String> atas = Teks.lingkup(pembilang);
        if (bawah.isEmpty()) {
            return "";
        }
        if (!atas.isEmpty()) {
            return Collections.disjoint(atas, bawah)
                    ? "pembilang " + String.join(", ", atas) + ", penyebut " + String.join(", ", bawah)
                    : "";
        }
        return lingkupJabatan.stream().anyMatch(j -> peringkat(bawah) > peringkat(Set.of(j)))
                ? "jabatan " + String.join(", ", lingkupJabatan) + ", penyebut " + String.join(", ", bawah)
                : "";
    }

    private static int peringkat(Set<String> wilayah) {
        int tertinggi = -1;
        for (int i = 0; i < WILAYAH.size(); i++) {
            tertinggi = Collections.disjoint(WILAYAH.get(i), wilayah) ? tertinggi : i;
        }
        return tertinggi;
    }

    private static void kata(Kalimat kalimat, Tempat tempat, Penampung temuan) {
        String cetak = kalimat.cetak();
        Kriteria.tidakJelas(cetak).forEach((k, kata) -> temuan.catat(KRITERIA_TIDAK_JELAS, tempat, cetak, kata));
        if (Kriteria.tanpaTenggat(cetak)) {
            temuan.catat(TENGGAT_TIDAK_ADA, tempat, cetak);
        }
        Matcher tercacah = (kalimat.cacah() ? TAK_TERCACAH : MASYARAKAT).matcher(kalimat.isi());
        if (tercacah.find() && !SATUAN.matcher(kalimat.isi()).find()) {
            temuan.catat(SATUAN_TIDAK_JELAS, tempat, cetak, tercacah.group());
        }
        Matcher terbuka = TERBUKA.matcher(kalimat.isi());
        if (terbuka.find()) {
            temuan.catat(DAFTAR_TERBUKA, tempat, cetak, terbuka.group());
        }
    }

    private static void sumber(String nama, Tempat tempat, Penampung temuan) {
        PeriksaTeks.periksa(nama, tempat, temuan);
        String isi = Teks.isi(nama);
        if (BUKAN_DOKUMEN.matcher(isi).find() && !DOKUMEN.matcher(isi).find()) {
            temuan.catat(SUMBER_BUKAN_DOKUMEN, tempat, nama);
        }
    }
}
