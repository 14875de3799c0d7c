// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.periksa;

import static id.iki.formulas.periksa.Tingkat.*;

import java.util.Optional;

/**
 * A rule that definitions are checked by (<i>aturan periksa</i>). The list is closed; a name is a stable code that
 * reports, baselines and lists of silenced findings carry. Each rule has one Indonesian sentence on what is wrong, one
 * on why it matters, and one on what to do.
 */
public enum AturanPeriksa {
    /** The wording claims a percentage of a count, but has no denominator: "Jumlah ... dikali 100%". */
    TANPA_PENYEBUT(
            GALAT,
            "Rumusan ini dinyatakan dalam persen, tetapi hanya menyebut pembilang.",
            "Tanpa penyebut, persentasenya tidak dapat dihitung.",
            "Tambahkan 'dibagi jumlah ...' sebelum 'x 100 %'."),

    /** The wording is the name of a percentage and nothing else. */
    HANYA_NAMA(
            GALAT,
            "Rumusan ini hanya nama persentase, tanpa pembilang dan penyebut.",
            "Dua orang dapat menghitungnya dengan cara yang berbeda.",
            "Tulis hitungannya, misalnya 'Jumlah A yang B dibagi jumlah A x 100 %'."),

    /** The wording is a target and nothing else: "Target 80%". */
    HANYA_TARGET(
            GALAT,
            "Rumusan ini hanya berisi target.",
            "Target tidak mengatakan apa yang diukur.",
            "Tulis apa yang dihitung; targetnya disebut sesudah itu."),

    /** The wording has no operation: it names a thing or an event, or several counts with nothing between them. */
    TANPA_OPERASI(
            GALAT,
            "Rumusan ini tidak memuat hitungan apa pun.",
            "Nama kegiatan atau dokumen, dan beberapa jumlah tanpa operasi, tidak menghasilkan satu angka.",
            "Nyatakan hitungannya: jumlah, pembagian, nilai, atau daftar yang diperiksa."),

    /** The formula is one without a value. */
    RUMUS_TAK_TERHITUNG(
            GALAT,
            "Rumusan ini tidak dapat dihitung: {rincian}.",
            "Indikatornya tidak pernah mempunyai realisasi.",
            "Lengkapi rumusannya, lalu nyatakan rumusnya."),

    /** Numerator and denominator are the same. */
    PEMBILANG_SAMA_PENYEBUT(
            GALAT,
            "Pembilang dan penyebut menghitung hal yang sama.",
            "Hasilnya selalu 100 %, sehingga tidak mengukur apa pun.",
            "Pastikan apa yang seharusnya menjadi penyebut, misalnya yang diundang dan bukan yang hadir."),

    /** Numerator, denominator and position are of different areas: a kelurahan over a kecamatan. */
    LINGKUP_BERBEDA(
            GALAT,
            "Penyebut mencakup wilayah lain daripada pembilang: {rincian}.",
            "Pembilangnya tidak akan pernah mencapai seluruh penyebut.",
            "Samakan wilayah pembilang dan penyebut."),

    /** The name says "Jumlah", the formula is a percentage. */
    NAMA_JUMLAH_RUMUS_PERSEN(
            GALAT,
            "Nama indikator menyebut jumlah, tetapi rumusannya persentase.",
            "Angka yang dilaporkan akan dibaca dengan satuan yang salah.",
            "Ganti nama indikator menjadi 'Persentase ...', atau rumusannya menjadi jumlah."),

    /** The name says "Persentase", the formula is not one. */
    NAMA_PERSEN_RUMUS_JUMLAH(
            GALAT,
            "Nama indikator menyebut persentase, tetapi rumusannya bukan persentase.",
            "Angka yang dilaporkan akan dibaca dengan satuan yang salah.",
            "Lengkapi rumusannya dengan penyebut, atau ganti nama indikator menjadi 'Jumlah ...'."),

    /** A position has no objective. */
    JABATAN_TANPA_INDIKATOR(
            GALAT,
            "Jabatan ini tidak mempunyai indikator.",
            "Kinerjanya tidak dapat diukur.",
            "Tetapkan sasaran dan indikatornya."),

    /** An objective has no indicator. */
    SASARAN_TANPA_INDIKATOR(
            GALAT,
            "Sasaran ini tidak mempunyai indikator.",
            "Tidak ada yang menunjukkan apakah sasaran ini tercapai.",
            "Tetapkan indikatornya."),

    /** An indicator has no wording. */
    INDIKATOR_TANPA_RUMUSAN(
            GALAT,
            "Indikator ini tidak mempunyai rumusan.",
            "Tidak diketahui bagaimana indikator ini dihitung.",
            "Tetapkan rumusannya."),

    /** Two positions have one title. */
    JABATAN_GANDA(
            GALAT,
            "Jabatan dengan nama ini ada lebih dari satu.",
            "Tidak jelas tabel mana yang berlaku, dan kinerjanya dapat terhitung dua kali.",
            "Gabungkan tabelnya, atau bedakan nama jabatannya."),

    /** A position is its own superior. */
    ATASAN_DIRI_SENDIRI(
            GALAT,
            "Atasan jabatan ini adalah jabatan itu sendiri.",
            "Garis komandonya berputar.",
            "Sebutkan atasan yang sebenarnya."),

    /** The superior's superior, or one above, is the position again. */
    ATASAN_BERPUTAR(
            GALAT,
            "Garis atasan dari jabatan ini kembali ke jabatan ini melalui {rincian}.",
            "Tidak ada di antaranya yang menjadi atasan terakhir, sehingga kinerja tidak dapat diturunkan.",
            "Sebutkan atasan yang sebenarnya pada salah satu jabatan itu."),

    /** Weights do not sum to exactly 1. */
    BOBOT_TIDAK_SATU(
            GALAT,
            "Jumlah bobot adalah {rincian}, seharusnya tepat 1.",
            "Nilai gabungannya menjadi terlalu besar atau terlalu kecil.",
            "Sesuaikan bobotnya sehingga jumlahnya tepat 1, misalnya 1/3 dan bukan 0,33."),

    /** A weight is 0 or negative. */
    BOBOT_TIDAK_POSITIF(
            GALAT,
            "Bobot ini {rincian}, seharusnya lebih dari 0.",
            "Yang bobotnya 0 atau negatif tidak dinilai, atau malah mengurangi nilai.",
            "Beri bobot lebih dari 0, atau keluarkan dari daftar."),

    /** Two steps of a scale leave a hole between them. */
    SKALA_BERCELAH(
            GALAT,
            "Ada celah pada skala antara {rincian}.",
            "Nilai yang jatuh di celah itu tidak mempunyai predikat.",
            "Sambungkan kedua jenjang, atau bulatkan nilainya sebelum dibaca pada skala."),

    /** Two steps of a scale overlap. */
    SKALA_TUMPANG_TINDIH(
            GALAT,
            "Dua jenjang pada skala bertumpang tindih pada {rincian}.",
            "Nilai di situ mempunyai dua predikat.",
            "Ubah batas salah satu jenjang."),

    /** The numerator is not by its definition a part of the denominator. */
    PEMBILANG_BUKAN_BAGIAN(
            PERINGATAN,
            "Yang dihitung pada pembilang bukan bagian dari penyebut.",
            "Persentasenya dapat melebihi 100 % dan tidak menunjukkan bagian dari keseluruhan.",
            "Hitung pembilang dari penyebut yang sama, atau nyatakan bahwa keduanya memang berbeda."),

    /** The name of an indicator is a statement or an activity, not a measure. */
    INDIKATOR_PERNYATAAN(
            PERINGATAN,
            "Nama indikator ini pernyataan atau kegiatan, bukan ukuran.",
            "Pernyataan adalah sasaran; tidak terlihat apa yang diukur.",
            "Mulai dengan ukurannya, misalnya 'Persentase ...' atau 'Jumlah ...'."),

    /** A criterion is named but not defined: "aktif", "sesuai standar". */
    KRITERIA_TIDAK_JELAS(
            PERINGATAN,
            "Kriteria '{rincian}' tidak ditentukan.",
            "Apa yang memenuhinya bergantung pada siapa yang menghitung.",
            "Tulis kriterianya, atau sebutkan dokumen yang menetapkannya."),

    /** "tepat waktu" without a deadline. */
    TENGGAT_TIDAK_ADA(
            PERINGATAN,
            "Ketepatan waktu disebut tanpa tenggat.",
            "Tidak dapat diputuskan apa yang terlambat.",
            "Tulis tenggatnya, misalnya 'paling lambat tanggal 10 bulan berikutnya'."),

    /** The name asks for "tepat waktu", no wording does. */
    TEPAT_WAKTU_TIDAK_DIUKUR(
            PERINGATAN,
            "Nama indikator menuntut tepat waktu, tetapi rumusannya tidak.",
            "Yang terlambat ikut terhitung.",
            "Tambahkan 'tepat waktu' pada rumusannya."),

    /** An indicator has several formulas and no rule that combines them. */
    BEBERAPA_RUMUSAN(
            PERINGATAN,
            "Indikator ini mempunyai {rincian} rumusan tanpa aturan penggabungan.",
            "Tidak ada satu angka untuk indikator ini; masing-masing dilaporkan sendiri.",
            "Jadikan tiap rumusan indikator tersendiri, atau tetapkan cara menggabungkannya."),

    /** Name and wording have no word in common. */
    RUMUSAN_TIDAK_SESUAI(
            PERINGATAN,
            "Rumusan ini tidak memuat satu kata pun dari nama indikatornya.",
            "Yang dihitung mungkin bukan yang dinyatakan sebagai indikator.",
            "Periksa apakah rumusan ini milik indikator ini."),

    /** What is counted has no unit. */
    SATUAN_TIDAK_JELAS(
            PERINGATAN,
            "Satuan dari yang dihitung tidak jelas.",
            "'{rincian}' tidak dapat dicacah tanpa satuan.",
            "Sebutkan satuannya, misalnya dokumen, kegiatan, orang, atau rupiah."),

    /** A wording has no source. */
    SUMBER_TIDAK_ADA(
            PERINGATAN,
            "Rumusan ini tidak mempunyai sumber data.",
            "Angkanya tidak dapat ditelusuri.",
            "Sebutkan dokumen atau register asal datanya."),

    /** A source is a post, a unit, a place or a quantity, not a document. */
    SUMBER_BUKAN_DOKUMEN(
            PERINGATAN,
            "Sumber data ini bukan dokumen.",
            "Jabatan, unit kerja, tempat, atau nama besaran tidak menunjukkan di mana angkanya tercatat.",
            "Sebutkan dokumen atau registernya."),

    /** A table is printed without the title of a position. */
    JABATAN_TIDAK_TERCETAK(
            PERINGATAN,
            "Nama jabatan untuk tabel ini tidak tercetak.",
            "Tidak diketahui siapa yang bertanggung jawab atas indikatornya.",
            "Sebutkan jabatannya."),

    /** The superior that is named has no position in the decree. */
    ATASAN_TIDAK_DIKENAL(
            PERINGATAN,
            "Atasan yang disebut tidak ada dalam keputusan ini.",
            "Indikatornya tidak dapat diselaraskan dengan indikator atasan.",
            "Tambahkan jabatan atasannya, atau betulkan namanya."),

    /** Two functions of a position have one letter. */
    HURUF_GANDA(
            PERINGATAN,
            "Huruf '{rincian}' dipakai untuk lebih dari satu fungsi.",
            "Fungsi tidak dapat dirujuk dengan hurufnya.",
            "Urutkan kembali huruf fungsinya."),

    /** A function's letter does not follow the one before. */
    HURUF_TIDAK_URUT(
            PERINGATAN,
            "Huruf '{rincian}' tidak mengikuti huruf sebelumnya.",
            "Mungkin ada fungsi yang hilang.",
            "Periksa apakah ada fungsi yang tidak tercetak, lalu urutkan hurufnya."),

    /** A position has one indicator twice. */
    INDIKATOR_GANDA(
            PERINGATAN,
            "Indikator ini sudah ada pada jabatan yang sama.",
            "Dua angka akan dilaporkan dengan satu nama.",
            "Bedakan nama indikatornya menurut apa yang diukur."),

    /** An indicator is also one of the superior's. */
    INDIKATOR_SAMA_ATASAN(
            PERINGATAN,
            "Indikator ini sama dengan indikator atasannya, {rincian}.",
            "Tidak jelas apakah angkanya kinerja bawahan, atasan, atau terhitung dua kali.",
            "Turunkan indikator atasan menjadi bagian yang dikerjakan jabatan ini."),

    /** A position has the task of another one, word for word. */
    TUGAS_GANDA(
            PERINGATAN,
            "Tugas ini sama kata demi kata dengan tugas {rincian}.",
            "Mungkin tersalin dari jabatan lain.",
            "Tulis tugas jabatan ini sendiri."),

    /** The text of a neighbouring cell has run into this one. */
    TEKS_TERLIMPAH(
            PERINGATAN,
            "Teks sel lain tercetak di sini: '{rincian}'.",
            "Teksnya dapat dibaca sebagai bagian dari sel ini.",
            "Hapus teks yang bukan milik sel ini."),

    /** The text of a cell was torn apart in print. */
    SEL_TERBELAH(
            PERINGATAN,
            "Teks ini tercetak terbelah di beberapa sel.",
            "Bagian-bagiannya mudah dibaca sebagai milik baris lain.",
            "Satukan teksnya dalam satu sel."),

    /** A decision to silence a finding silences none. */
    BUNGKAM_TANPA_TEMUAN(
            PERINGATAN,
            "Tidak ada temuan {rincian} di tempat ini yang dapat dibungkam.",
            "Daftar bungkam yang usang dapat kelak menutupi temuan baru.",
            "Hapus dari daftar bungkam, atau betulkan kode, tempat, dan kutipannya."),

    /** A wording has no target. */
    TARGET_TIDAK_ADA(
            SARAN,
            "Rumusan ini tidak mempunyai target.",
            "Realisasinya dapat dilaporkan, tetapi capaiannya tidak dapat dihitung.",
            "Tetapkan targetnya, di sini atau dalam perjanjian kinerja."),

    /** The formula was inferred, not printed. */
    RUMUS_DISIMPULKAN(
            SARAN,
            "Rumus ini disimpulkan, tidak tercetak demikian. {rincian}",
            "Pembaca lain dapat menyimpulkan rumus yang berbeda.",
            "Pastikan bacaannya pada yang menetapkan, lalu cetak rumusannya lengkap."),

    /** The wording is the name of the indicator over again. */
    RUMUSAN_MENGULANG_NAMA(
            SARAN,
            "Rumusan ini hanya mengulang nama indikatornya.",
            "Cara menghitungnya tidak dijelaskan.",
            "Jelaskan apa yang dihitung dan kapan sesuatu ikut terhitung."),

    /** A numbered list has one item. */
    DAFTAR_TUNGGAL(
            SARAN,
            "Daftar bernomor ini hanya mempunyai satu butir.",
            "Mungkin butir lainnya hilang.",
            "Lengkapi butirnya, atau hapus nomornya."),

    /** A list is left open: "antara lain". */
    DAFTAR_TERBUKA(
            SARAN,
            "Daftar ini terbuka karena memakai '{rincian}'.",
            "Tidak jelas apa lagi yang ikut terhitung.",
            "Sebutkan semua butirnya dengan 'terdiri dari' atau 'meliputi'."),

    /** A word is likely misspelt, misread by a scanner, or not standard. */
    SALAH_EJA(
            SARAN,
            "Kata ini mungkin salah eja atau salah pindai.",
            "Salah eja menyulitkan pencarian dan dapat mengubah arti.",
            "Mungkin maksudnya '{rincian}'."),

    /** "money" stands where "monev" is meant. */
    MONEY_UNTUK_MONEV(
            SARAN,
            "'money' tercetak di tempat 'monev' (monitoring dan evaluasi).",
            "Salah pindai ini mengubah arti.",
            "Tulis 'monev'."),

    /** A word stands twice in a row. */
    KATA_BERULANG(
            SARAN,
            "Satu kata tercetak dua kali berturut-turut.",
            "Mungkin ada kata lain yang hilang atau salah tulis.",
            "Hapus salah satunya, atau pakai tanda hubung bila memang kata ulang."),

    /** Markup was left in a text. */
    SISA_MARKUP(
            SARAN,
            "Ada sisa kode pemformatan dalam teks ini.",
            "Kode itu akan ikut tercetak dalam laporan.",
            "Hapus kodenya.");

    // the quality of an indicator as teaching material on SAKIP gives it; the library's own rules have no source
    private static final String BAHAN = "Bahan SAKIP (https://fliphtml5.com/bamdc/iowc/13._SAKIP_dan_SPIP/28): ";
    private static final String DAPAT_DIUKUR =
            BAHAN + "indikator spesifik, dapat diukur, berjangka waktu, dapat dipantau dan dikumpulkan";
    private static final String SELARAS = BAHAN + "indikator selaras antar tingkatan unit organisasi";
    private static final String ISIAN = "{rincian}";

    private final Tingkat tingkat;
    private final String masalah;
    private final String akibat;
    private final String saran;

    AturanPeriksa(Tingkat tingkat, String masalah, String akibat, String saran) {
        this.tingkat = tingkat;
        this.masalah = masalah;
        this.akibat = akibat;
        this.saran = saran;
    }

    /**
     * Returns how grave a breach is.
     *
     * @return the severity
     */
    public Tingkat tingkat() {
        return tingkat;
    }

    /**
     * Returns where the rule comes from. Most rules are the library's own, taken from defects of printed decrees.
     *
     * @return the source, empty if the rule is the library's own
     */
    public Optional<String> dasar() {
        return switch (this) {
            case HANYA_NAMA, HANYA_TARGET, INDIKATOR_PERNYATAAN, TENGGAT_TIDAK_ADA, SUMBER_TIDAK_ADA ->
                Optional.of(DAPAT_DIUKUR);
            case INDIKATOR_SAMA_ATASAN, ATASAN_TIDAK_DIKENAL -> Optional.of(SELARAS);
            default -> Optional.empty();
        };
    }

    /** Returns what is wrong and why it matters. */
    String pesan(String rincian) {
        return (masalah + " " + akibat).replace(ISIAN, rincian);
    }

    String saran(String rincian) {
        return saran.replace(ISIAN, rincian);
    }
}
