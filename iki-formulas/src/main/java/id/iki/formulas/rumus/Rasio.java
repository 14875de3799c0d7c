// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.rumus;

import static com.google.common.base.Preconditions.checkNotNull;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import id.iki.core.fakta.Kunci;
import id.iki.core.fakta.Populasi;
import id.iki.core.kinerja.Perhitungan;
import id.iki.core.kinerja.Target;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Persentase;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Alasan;
import id.iki.core.result.Result;
import id.iki.core.result.Success;
import id.iki.core.result.Tanda;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ratio in percent (<i>rasio</i>): "jumlah A dibagi jumlah B x 100 %".
 *
 * <table>
 * <caption>What happens at the edges</caption>
 * <tr><th>case</th><th>result</th></tr>
 * <tr><td>both counts known</td><td>the exact fraction</td></tr>
 * <tr><td>denominator 0</td><td>no result, {@link Alasan#PENYEBUT_NOL}, unless the indicator's policy states a value
 *     for 0/0</td></tr>
 * <tr><td>A is a part of B by its definition, but larger</td><td>no result,
 *     {@link Alasan#BAGIAN_MELEBIHI_KESELURUHAN}; also where B is 0</td></tr>
 * <tr><td>A is not a part of B, and larger</td><td>above 100 %, flagged
 *     {@link Tanda#DI_ATAS_SERATUS_PERSEN}</td></tr>
 * <tr><td>a provision is not met</td><td>the ratio, flagged {@link Tanda#KETENTUAN_TIDAK_TERPENUHI}</td></tr>
 * <tr><td>a count is missing or invalid</td><td>no result, with the reason of every such count</td></tr>
 * </table>
 *
 * @param pembilang the numerator
 * @param penyebut the denominator
 * @param ketentuan the provisions that the measured event must meet, usually none
 */
@JsonTypeName("RASIO")
@JsonPropertyOrder({"pembilang", "penyebut", "ketentuan"})
public record Rasio(
        Jumlah<?> pembilang,
        Jumlah<?> penyebut,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Ketentuan> ketentuan) implements Rumus {

    private static final Pattern LINGKUP = Pattern.compile("(di|pada|dalam|se)( |$)|se-");

    /** Creates a ratio. */
    public Rasio {
        checkNotNull(pembilang, "pembilang");
        checkNotNull(penyebut, "penyebut");
        ketentuan = ImmutableList.copyOf(ketentuan);
    }

    /**
     * Returns whether the numerator is by its definition a part of the denominator: the same population under the
     * same conditions and perhaps further ones.
     *
     * @return true if a value above 100 % would be a data error
     */
    @JsonIgnore
    public boolean isBagian() {
        return pembilang.cacah().bagianDari(penyebut.cacah());
    }

    /**
     * Goes on with ", dengan ketentuan ...": provisions on the measured event. The ratio is computed all the same,
     * and flagged if one is not met.
     *
     * @param tambahan the provisions
     * @return the ratio
     */
    public Rasio denganKetentuan(Ketentuan... tambahan) {
        return new Rasio(
                pembilang,
                penyebut,
                ImmutableList.<Ketentuan>builder()
                        .addAll(ketentuan)
                        .add(tambahan)
                        .build());
    }

    /**
     * Goes on with ", target ... %".
     *
     * @param target the percentage to be achieved
     * @return the formula with its target
     */
    public AmbangTarget target(Persentase target) {
        return new AmbangTarget(this, Target.of(target));
    }

    @Override
    public String jenis() {
        return "RASIO";
    }

    @Override
    public Optional<String> kalimat() {
        String rasio = pembilang.kalimat().orElseThrow() + " dibagi " + sebutanPenyebut() + " x 100 %";
        return Optional.of(
                ketentuan.isEmpty()
                        ? rasio
                        : ketentuan.stream()
                                .map(Ketentuan::sebutan)
                                .collect(joining(" serta ", rasio + ", dengan ketentuan ", "")));
    }

    /** Another noun in quotes, where it would be read as the numerator's with a place added. */
    private String sebutanPenyebut() {
        Populasi<?> lain = penyebut.cacah().populasi();
        String awal = Ascii.toLowerCase(pembilang.cacah().populasi().nama()) + " ";
        String nama = Ascii.toLowerCase(lain.nama());
        boolean rancu = nama.startsWith(awal)
                && LINGKUP.matcher(nama.substring(awal.length())).lookingAt()
                && !lain.sebutan().startsWith("\"");
        return rancu
                ? "jumlah " + Kutipan.dikutip(lain.nama())
                        + penyebut.cacah().sebutan().substring(lain.sebutan().length())
                : penyebut.sebutan();
    }

    @Override
    public Optional<Satuan> satuan() {
        return Optional.of(Satuan.PERSEN);
    }

    @Override
    public List<Kunci> masukan() {
        return Stream.concat(
                        Stream.of(pembilang.cacah(), penyebut.cacah()),
                        ketentuan.stream().flatMap(k -> k.masukan().stream()))
                .distinct()
                .toList();
    }

    @Override
    public Result<Nilai> hitung(Perhitungan perhitungan) {
        Result<Nilai> rasio = perhitungan.rasio(pembilang.cacah(), penyebut.cacah());
        for (int i = 0; i < ketentuan.size(); i++) { // no iterator: this runs for every figure
            rasio = Result.combine(
                    rasio,
                    ketentuan.get(i).terpenuhi(perhitungan),
                    (nilai, terpenuhi) -> terpenuhi
                            ? Result.success(nilai)
                            : new Success<>(nilai, ImmutableSet.of(Tanda.KETENTUAN_TIDAK_TERPENUHI)));
        }
        return rasio;
    }

    @JsonCreator
    static Rasio dari(
            @JsonProperty(value = "pembilang", required = true) Jumlah<?> pembilang,
            @JsonProperty(value = "penyebut", required = true) Jumlah<?> penyebut,
            @JsonProperty("ketentuan") @Nullable List<Ketentuan> ketentuan) {
        return new Rasio(pembilang, penyebut, ketentuan == null ? List.of() : ketentuan);
    }
}
