// SPDX-License-Identifier: Apache-2.0
package id.iki.core.kinerja;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.iki.core.fakta.Kunci;
import id.iki.core.nilai.Nilai;
import id.iki.core.nilai.Satuan;
import id.iki.core.result.Result;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an indicator is measured (<i>formulasi</i>). The library's formulas are the sealed tree of {@code iki-formulas};
 * an application that measures in a way of its own implements this interface and is treated like them in reports,
 * trails and aggregation.
 *
 * <p>An implementation is an immutable value with {@code equals}. It reads facts only through the
 * {@link Perhitungan} it is given, which records what was read; so its trail cannot leave an input out. Evaluating it
 * twice over the same facts gives the same.
 *
 * <p>In a JSON document a formula has the name of its type, {@code @JsonTypeName}, as {@code jenis}. The library's own
 * are registered by its Jackson modules; an application registers its own with the mapper.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "jenis")
public interface Formulasi {

    /**
     * Returns the kind of formula, as reports and documents name it: {@code RASIO}, {@code JUMLAH}, ...
     *
     * @return a stable code
     */
    String jenis();

    /**
     * Returns the formula as an Indonesian sentence.
     *
     * @return the canonical sentence; empty where there is nothing to compute
     */
    Optional<String> kalimat();

    /**
     * Returns the unit of the value.
     *
     * @return the unit, empty where it depends on another formula or there is nothing to compute
     */
    Optional<Satuan> satuan();

    /**
     * Returns the facts that the value is computed from, apart from those of formulas it refers to.
     *
     * @return the keys, each once: a count, a score, a checklist, or a population that must be given as a list
     */
    List<Kunci> masukan();

    /**
     * Computes the value.
     *
     * @param perhitungan gives the facts and policies, and records what is read
     * @return the value, or why there is none; a problem in the facts is a failure, never an exception
     */
    Result<Nilai> hitung(Perhitungan perhitungan);

    /**
     * Returns the target that is part of the formula's own wording, as in "Jadwal gotong royong, target 100%".
     *
     * @return the target, empty for most formulas
     */
    default Optional<Target> targetTercetak() {
        return Optional.empty();
    }

    /**
     * Returns the codes of the formulas that this one refers to.
     *
     * @return the codes, empty for most formulas
     */
    default Set<String> rujukan() {
        return Set.of();
    }

    /**
     * Returns the code of the formula whose value is this one's, for a wording that only names another.
     *
     * @return the code, one of {@link #rujukan}; empty for most formulas
     */
    default Optional<String> samaDengan() {
        return Optional.empty();
    }
}
