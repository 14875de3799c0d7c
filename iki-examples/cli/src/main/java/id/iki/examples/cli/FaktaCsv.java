// SPDX-License-Identifier: Apache-2.0
package id.iki.examples.cli;

import id.iki.core.fakta.Cacah;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.DataKinerja;
import id.iki.core.fakta.Fakta;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Skor;
import id.iki.core.fakta.StatusButir;
import id.iki.core.keputusan.Keputusan;
import id.iki.core.nilai.Notasi;
import id.iki.core.nilai.Pembulatan;
import id.iki.core.nilai.Periode;
import id.iki.core.nilai.Satuan;
import id.iki.core.nilai.Tulisan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts as the table that an office fills in: {@code fakta,nilai,sumber}. A fact is named by the words that the library
 * prints for it. A row that cannot be used is reported with its line, and its fact is missing with that reason as its
 * source; the other rows live.
 */
final class FaktaCsv {

    static final List<String> KOLOM = List.of("fakta", "nilai", "sumber");

    private static final int BANYAK_SARAN = 20;

    private final Notasi notasi;
    private final Map<String, Isi> dikenal = new LinkedHashMap<>();
    private final List<String> temuan = new ArrayList<>();
    private int saran = 0;

    /** A fact that the definition asks for, and the row that gives it. */
    private static final class Isi {
        private final String nama;
        private final Kunci kunci;
        private final @Nullable String butir;
        private final List<Tabel.Baris> baris = new ArrayList<>();

        private Isi(String nama, Kunci kunci, @Nullable String butir) {
            this.nama = nama;
            this.kunci = kunci;
            this.butir = butir;
        }
    }

    private record Nilai(Optional<BigDecimal> angka, Optional<String> catatan) {}

    FaktaCsv(Keputusan keputusan, Notasi notasi) {
        this.notasi = notasi;
        keputusan
                .rumusan()
                .flatMap(r -> r.formulasi().masukan().stream())
                .distinct()
                .forEach(this::daftarkan);
    }

    private void daftarkan(Kunci kunci) {
        if (kunci instanceof DaftarButir daftar) {
            daftar.butir().forEach(b -> daftarkan("isian " + daftar.sebutan() + ": " + b, daftar, b));
        } else if (kunci instanceof Cacah<?> cacah) {
            String nama = "jumlah " + cacah.sebutan();
            daftarkan(
                    dikenal.containsKey(samakan(nama))
                            ? nama + " (" + cacah.populasi().satuan() + ")"
                            : nama,
                    kunci,
                    null);
        } else if (kunci instanceof Skor skor) {
            daftarkan(
                    dikenal.containsKey(samakan(skor.sebutan()))
                            ? skor.sebutan() + " (" + skor.satuan() + ")"
                            : skor.sebutan(),
                    kunci,
                    null);
        } else {
            temuan.add("Fakta '" + kunci.sebutan() + "' harus berupa daftar; berikan datanya sebagai JSON atau YAML.");
        }
    }

    private void daftarkan(String nama, Kunci kunci, @Nullable String butir) {
        if (dikenal.putIfAbsent(samakan(nama), new Isi(nama, kunci, butir)) != null) {
            temuan.add("Fakta '" + nama + "' bermakna lebih dari satu; berikan datanya sebagai JSON atau YAML.");
        }
    }

    /** Returns the empty table of the facts that the definition asks for, in its order. */
    List<List<String>> formulir() {
        return Stream.concat(Stream.of(KOLOM), dikenal.values().stream().map(i -> List.of(i.nama, "", "")))
                .toList();
    }

    /** Returns what is wrong with the table, as sentences with their lines. */
    List<String> temuan() {
        return List.copyOf(temuan);
    }

    /** Returns the facts of a table. */
    DataKinerja baca(Tabel tabel, Periode periode) {
        tabel.wajib("fakta", "nilai");
        for (Tabel.Baris baris : tabel.baris()) {
            Isi isi = dikenal.get(samakan(baris.sel("fakta")));
            if (isi != null) {
                isi.baris.add(baris);
            } else {
                temuan.add(tempat(tabel, baris)
                        + baris.cacat()
                                .map(c -> c.substring(c.indexOf(": ") + 2))
                                .orElseGet(() -> "fakta '" + baris.sel("fakta") + "' tidak dikenal."
                                        + terdekat(baris.sel("fakta"))));
            }
        }
        List<Fakta> fakta = new ArrayList<>();
        Map<DaftarButir, List<Isi>> isian = new LinkedHashMap<>();
        for (Isi isi : dikenal.values()) {
            if (isi.baris.isEmpty()) {
                continue;
            }
            if (isi.kunci instanceof DaftarButir daftar) {
                isian.computeIfAbsent(daftar, d -> new ArrayList<>()).add(isi);
            } else {
                fakta.add(fakta(tabel, isi));
            }
        }
        isian.forEach((daftar, butir) -> fakta.add(isian(tabel, daftar, butir)));
        return DataKinerja.of(periode, fakta);
    }

    private Fakta fakta(Tabel tabel, Isi isi) {
        Tabel.Baris baris = isi.baris.get(0);
        Nilai nilai;
        if (isi.baris.size() > 1) {
            nilai = salah(
                    tabel,
                    isi.baris.get(1),
                    "fakta '" + isi.nama + "' sudah ada pada baris " + baris.nomor() + "; tidak ada yang dipakai.");
        } else {
            nilai = nilai(tabel, isi, baris);
        }
        BigDecimal angka = nilai.angka.orElse(null);
        Fakta fakta = isi.kunci instanceof Cacah<?> cacah ? cacah.sebanyak(angka) : ((Skor) isi.kunci).sebesar(angka);
        String sumber = sumber(baris, nilai.catatan);
        return sumber.isEmpty() ? fakta : fakta.sumber(sumber);
    }

    private Nilai nilai(Tabel tabel, Isi isi, Tabel.Baris baris) {
        if (baris.cacat().isPresent()) {
            return salah(
                    tabel,
                    baris,
                    baris.cacat().get().substring(baris.cacat().get().indexOf(": ") + 2));
        }
        Satuan satuan = isi.kunci instanceof Cacah<?> cacah ? cacah.populasi().satuan() : ((Skor) isi.kunci).satuan();
        String sel = baris.sel("nilai");
        return notasi.baca(sel)
                .fold(
                        tulisan -> tulisan instanceof Tulisan.Tunggal satu
                                ? satu.satuan().map(satuan::equals).orElse(true)
                                        ? new Nilai(Optional.of(angka(satu)), Optional.empty())
                                        : salah(
                                                tabel,
                                                baris,
                                                "satuan '" + satu.satuan().get() + "' bukan '" + satuan + "'.")
                                : tulisan instanceof Tulisan.Kosong
                                        ? new Nilai(Optional.empty(), Optional.of(kosong(sel)))
                                        : salah(tabel, baris, "'" + sel + "' adalah rentang, bukan satu angka."),
                        gagal -> salah(tabel, baris, gagal.keterangan()));
    }

    private static BigDecimal angka(Tulisan.Tunggal satu) {
        return satu.angka().round(new Pembulatan(satu.desimal(), RoundingMode.HALF_UP));
    }

    /** Blank, a dash and n/a are three answers of an office; none of them is a figure. */
    private static String kosong(String sel) {
        return switch (sel.toLowerCase(Locale.ROOT)) {
            case "" -> "belum diisi";
            case "-" -> "tertulis '-': tidak ada";
            default -> "tertulis '" + sel + "': tidak berlaku";
        };
    }

    private Nilai salah(Tabel tabel, Tabel.Baris baris, String masalah) {
        temuan.add(tempat(tabel, baris) + masalah);
        return new Nilai(Optional.empty(), Optional.of("baris " + baris.nomor() + ": " + masalah));
    }

    private static String tempat(Tabel tabel, Tabel.Baris baris) {
        return tabel.asal() + " baris " + baris.nomor() + ": ";
    }

    private static String sumber(Tabel.Baris baris, Optional<String> catatan) {
        return Stream.concat(Stream.of(baris.sel("sumber")).filter(s -> !s.isEmpty()), catatan.stream())
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private Fakta isian(Tabel tabel, DaftarButir daftar, List<Isi> butir) {
        List<Map.Entry<String, StatusButir>> jawaban = new ArrayList<>();
        List<String> sumber = new ArrayList<>();
        for (Isi isi : butir) {
            for (Tabel.Baris baris : isi.baris) {
                Optional<String> catatan = Optional.empty();
                StatusButir status = status(baris.sel("nilai"));
                if (status != null && baris.cacat().isEmpty() && isi.butir != null) {
                    jawaban.add(Map.entry(isi.butir, status));
                } else if (notasi.baca(baris.sel("nilai"))
                                .toOptional()
                                .filter(Tulisan.Kosong.class::isInstance)
                                .isEmpty()
                        || baris.cacat().isPresent()) {
                    catatan = salah(
                                    tabel,
                                    baris,
                                    "'" + baris.sel("nilai")
                                            + "' bukan jawaban; yang dapat ditulis: tepat waktu, terlambat, selesai,"
                                            + " belum, tidak berlaku.")
                            .catatan;
                }
                String satu = sumber(baris, catatan);
                if (!satu.isEmpty() && !sumber.contains(satu)) {
                    sumber.add(satu);
                }
            }
        }
        Fakta fakta = daftar.isian(jawaban, Map.Entry::getKey, Map.Entry::getValue);
        return sumber.isEmpty() ? fakta : fakta.sumber(String.join("; ", sumber));
    }

    private static @Nullable StatusButir status(String sel) {
        String nama = sel.toUpperCase(Locale.ROOT).replaceAll("\\s+", "_");
        return Stream.of(StatusButir.values())
                .filter(s -> s.name().equals(nama))
                .findFirst()
                .orElse(null);
    }

    /** Suggests for the first unknown names only: a table of nothing else must not take forever. */
    private String terdekat(String nama) {
        if (nama.length() > 200 || saran++ >= BANYAK_SARAN) {
            return "";
        }
        String dicari = samakan(nama);
        return dikenal.entrySet().stream()
                .map(e -> Map.entry(jarak(dicari, e.getKey()), e.getValue().nama))
                .filter(e -> e.getKey() <= Math.max(3, dicari.length() / 3))
                .min(Map.Entry.comparingByKey())
                .map(e -> " Yang terdekat: '" + e.getValue() + "'.")
                .orElse("");
    }

    /** Returns how many letters must be put in, taken out or changed to get from one word to the other. */
    private static int jarak(String satu, String lain) {
        int[] atas = new int[lain.length() + 1];
        for (int j = 0; j <= lain.length(); j++) {
            atas[j] = j;
        }
        for (int i = 1; i <= satu.length(); i++) {
            int[] ini = new int[lain.length() + 1];
            ini[0] = i;
            for (int j = 1; j <= lain.length(); j++) {
                int ganti = atas[j - 1] + (satu.charAt(i - 1) == lain.charAt(j - 1) ? 0 : 1);
                ini[j] = Math.min(ganti, 1 + Math.min(atas[j], ini[j - 1]));
            }
            atas = ini;
        }
        return atas[lain.length()];
    }

    private static String samakan(String nama) {
        return nama.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
