// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSet;
import id.iki.core.fakta.DaftarButir;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.StatusButir;
import id.iki.core.jejak.Langkah;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Besaran;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Pecahan;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Kendala;
import id.iki.core.result.Result;
import id.iki.core.result.Success;
import id.iki.core.result.Tanda;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A checklist (<i>daftar periksa</i>): a closed list of items, introduced in the decree by "terdiri dari" or
 * "meliputi", each of which is done or not.
 *
 * <p>An unfilled list is no data, never 0 and never 100 %; a partly filled one has no result until every item has an
 * answer. Items that do not apply in the period are left out of the part and of the whole; if none applies, there is no
 * result.
 *
 * @param daftar the items
 * @param kapan when an item counts as done
 * @param penilaian how the answers become a figure
 */
@JsonTypeName("DAFTAR_PERIKSA")
@JsonPropertyOrder({"daftar", "kapan", "penilaian"})
public record DaftarPeriksa(
        @JsonProperty(required = true) DaftarButir daftar,
        @JsonProperty(required = true) KapanSelesai kapan,
        @JsonProperty(required = true) Penilaian penilaian)
        implements Rumus {

    /**
     * Creates a checklist.
     *
     * @throws IllegalArgumentException if a weighted scoring has other items than the list
     */
    public DaftarPeriksa {
        checkNotNull(daftar, "daftar");
        checkNotNull(kapan, "kapan");
        penilaian = penilaian.untuk(daftar);
    }

    /**
     * Goes on with "tepat waktu": only what is done on time counts.
     *
     * @return the checklist
     */
    public DaftarPeriksa tepatWaktu() {
        return new DaftarPeriksa(daftar, KapanSelesai.TEPAT_WAKTU, penilaian);
    }

    /**
     * Scores by the number of items done.
     *
     * @param satuan the unit of that number, such as {@code dokumen}
     * @return the checklist
     */
    public DaftarPeriksa banyaknya(Satuan satuan) {
        return new DaftarPeriksa(daftar, kapan, new Penilaian.Banyaknya(satuan));
    }

    /**
     * Scores 100 % when every applicable item is done, else 0 %.
     *
     * @return the checklist
     */
    public DaftarPeriksa semuaAtauTidak() {
        return new DaftarPeriksa(daftar, kapan, new Penilaian.SemuaAtauTidak());
    }

    /**
     * Scores by the weight of the items done.
     *
     * @param bobot the weight of every item; positive, together exactly 1
     * @return the checklist
     * @throws IllegalArgumentException if the weights are not such, or are not given for exactly the items of the list
     */
    public DaftarPeriksa berbobot(Map<String, Pecahan> bobot) {
        return new DaftarPeriksa(daftar, kapan, new Penilaian.Berbobot(bobot));
    }

    /**
     * Goes on with ", target ... %", for a checklist that is scored in percent.
     *
     * @param target the percentage to be achieved
     * @return the formula with its target
     * @throws IllegalArgumentException if the checklist is scored by a number of items
     */
    public AmbangTarget target(Persentase target) {
        return new AmbangTarget(this, Target.of(target));
    }

    /**
     * Goes on with ", target ...", for a checklist that is scored by a number of items.
     *
     * @param jumlah the number to be achieved
     * @return the formula with its target
     * @throws IllegalArgumentException if the checklist is scored in percent
     */
    public AmbangTarget target(long jumlah) {
        return new AmbangTarget(this, Target.of(Besaran.of(jumlah, penilaian.satuan())));
    }

    @Override
    public String jenis() {
        return "DAFTAR_PERIKSA";
    }

    @Override
    public Optional<String> kalimat() {
        return Optional.of(penilaian.sebutan(kapan.kata()) + " dari " + daftar.sebutan() + ", terdiri dari: "
                + daftar.sebutanButir(penilaian::sebutanBobot));
    }

    @Override
    public Optional<Satuan> satuan() {
        return Optional.of(penilaian.satuan());
    }

    @Override
    public List<Kunci> masukan() {
        return List.of(daftar);
    }

    @Override
    public Result<Nilai> hitung(Perhitungan perhitungan) {
        return perhitungan.isian(daftar).flatMap(status -> nilai(status, perhitungan));
    }

    private Result<Nilai> nilai(List<StatusButir> status, Perhitungan perhitungan) {
        Map<String, Boolean> selesai = new LinkedHashMap<>();
        for (int i = 0; i < status.size(); i++) {
            if (status.get(i) != StatusButir.TIDAK_BERLAKU) {
                selesai.put(daftar.butir().get(i), kapan.terhitung(status.get(i)));
            }
        }
        if (selesai.isEmpty()) {
            return Result.failure(Kendala.of(Alasan.SEMUA_BUTIR_TIDAK_BERLAKU, "daftar", daftar.nama()));
        }
        Nilai nilai = penilaian.hitung(selesai);
        perhitungan.catat(() -> new Langkah.Hitungan(
                selesai.values().stream().filter(s -> s).count() + " dari " + selesai.size() + " butir yang berlaku "
                        + kapan.kata(),
                nilai));
        return kapan == KapanSelesai.TEPAT_WAKTU && status.contains(StatusButir.SELESAI)
                ? new Success<>(nilai, ImmutableSet.of(Tanda.TEPAT_WAKTU_TIDAK_DIUJI))
                : Result.success(nilai);
    }
}
