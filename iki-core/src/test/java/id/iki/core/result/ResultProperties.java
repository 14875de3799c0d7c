// SPDX-License-Identifier: Apache-2.0
package id.iki.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No reason and no flag is ever lost, whatever outcomes are combined in. */
class ResultProperties {

    @Provide
    Arbitrary<Result<Integer>> hasil() {
        Arbitrary<Result<Integer>> ada = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(Tanda.class).set().ofMaxSize(3))
                .as(Success::new);
        Arbitrary<Result<Integer>> tiada = Arbitraries.of("a", "b", "c", "d")
                .map(f -> Kendala.of(Alasan.DATA_BELUM_ADA, "fakta", f))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Failure::new);
        return Arbitraries.oneOf(ada, tiada);
    }

    @Property
    void combining_keeps_every_reason_in_order(
            @ForAll("hasil") Result<Integer> a,
            @ForAll("hasil") Result<Integer> b,
            @ForAll("hasil") Result<Integer> c) {
        Result<Integer> semua = Result.combine(a, b, (x, y) -> c);
        if (a.isSuccess() && b.isSuccess()) {
            assertThat(semua.kendala()).isEqualTo(c.kendala());
        } else {
            List<Kendala> harus = new ArrayList<>();
            Iterables.concat(a.kendala(), b.kendala()).forEach(k -> {
                if (!harus.contains(k)) {
                    harus.add(k);
                }
            });
            assertThat(semua.kendala()).isEqualTo(harus);
        }
        assertThat(semua.isSuccess()).isEqualTo(a.isSuccess() && b.isSuccess() && c.isSuccess());
        if (semua.isSuccess()) {
            assertThat(semua.tanda()).isEqualTo(Sets.union(Sets.union(a.tanda(), b.tanda()), c.tanda()));
        }
    }

    @Property
    void all_of_many_keep_every_reason_and_every_value(@ForAll List<@From("hasil") Result<Integer>> banyak) {
        Result<List<Integer>> semua = Result.all(banyak);
        assertThat(semua.kendala())
                .isEqualTo(banyak.stream()
                        .flatMap(r -> r.kendala().stream())
                        .distinct()
                        .toList());
        if (semua.isSuccess()) {
            assertThat(semua.orElseThrow())
                    .isEqualTo(banyak.stream().map(Result::orElseThrow).toList());
            banyak.forEach(r -> assertThat(semua.tanda()).containsAll(r.tanda()));
        }
    }

    @Property
    void going_on_keeps_reasons_and_flags(@ForAll("hasil") Result<Integer> a, @ForAll("hasil") Result<Integer> b) {
        Result<Integer> lanjut = a.flatMap(x -> b);
        assertThat(lanjut.kendala()).isEqualTo(a.isSuccess() ? b.kendala() : a.kendala());
        if (lanjut.isSuccess()) {
            assertThat(lanjut.tanda()).isEqualTo(Sets.union(a.tanda(), b.tanda()));
            assertThat(lanjut.orElseThrow()).isEqualTo(b.orElseThrow());
        }
        assertThat(a.map(x -> x)).isEqualTo(a);
        assertThat(a.toOptional().isPresent()).isEqualTo(a.isSuccess());
    }

    @Property
    void flags_are_added_once(@ForAll("hasil") Result<Integer> a, @ForAll Set<Tanda> tanda) {
        Result<Integer> ditandai = a.flag(tanda);
        assertThat(ditandai.flag(tanda)).isEqualTo(ditandai);
        assertThat(ditandai.tanda()).isEqualTo(a.isSuccess() ? Sets.union(a.tanda(), tanda) : Set.of());
    }

    @Property
    void asking_for_a_value_that_is_not_there_says_why(@ForAll("hasil") Result<Integer> a) {
        if (a instanceof Failure<Integer> gagal) {
            assertThatThrownBy(a::orElseThrow)
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage(gagal.keterangan());
            assertThat(gagal.alasan()).isEqualTo(a.kendala().get(0).alasan());
            assertThat(a.<String>fold(x -> "ada", Failure::kebutuhan)).startsWith("Isi data '");
            assertThat(gagal.english()).startsWith("The fact '");
        } else {
            assertThat(a.<String>fold(x -> "ada", Failure::kebutuhan)).isEqualTo("ada");
        }
    }
}
