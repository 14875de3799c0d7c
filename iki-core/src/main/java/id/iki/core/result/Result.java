// SPDX-License-Identifier: Apache-2.0
package id.iki.core.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a calculation: a value ({@link Success}) or the reasons why there is none ({@link Failure}).
 *
 * <pre>{@code
 * String sel = hasil.fold(nilai -> nilai.toString(), gagal -> gagal.keterangan());
 * hasil.tanda().forEach(tanda -> catatan.add(tanda.keterangan())); // what a reader of the value must be told
 * }</pre>
 *
 * <p>Immutable as far as the value is. Combining outcomes never loses a reason: where several inputs are missing, all
 * of them are named.
 *
 * @param <T> the type of the value
 */
public sealed interface Result<T> permits Success, Failure {

    /**
     * Returns the outcome that holds a value.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the outcome, without flags
     */
    static <T> Result<T> success(T value) {
        return new Success<>(value, Success.TANPA_TANDA);
    }

    /**
     * Returns the outcome that has no value, for one reason.
     *
     * @param <T> the type that the value would have had
     * @param kendala what stands in the way
     * @return the outcome
     */
    static <T> Result<T> failure(Kendala kendala) {
        return new Failure<>(List.of(kendala));
    }

    /**
     * Combines two outcomes. The function is called only when both have a value; otherwise the reasons of both are
     * kept, the first one's first. Flags of all three outcomes are kept.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <R> the type of the combined value
     * @param first the first outcome
     * @param second the second outcome
     * @param function what to do with both values
     * @return the combined outcome
     */
    static <A, B, R> Result<R> combine(
            Result<A> first, Result<B> second, BiFunction<? super A, ? super B, Result<R>> function) {
        if (first instanceof Success<A> a && second instanceof Success<B> b) {
            Result<R> result = function.apply(a.value(), b.value());
            return a.polos() && b.polos() ? result : result.flag(a.tanda()).flag(b.tanda());
        }
        return Failure.of(first, second);
    }

    /**
     * Combines any number of outcomes of one kind.
     *
     * @param <T> the type of the values
     * @param outcomes the outcomes
     * @return the values in their order, with the flags of all; or every reason of those that have no value
     */
    static <T> Result<List<T>> all(Iterable<? extends Result<T>> outcomes) {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        ImmutableSet.Builder<Tanda> tanda = ImmutableSet.builder();
        ImmutableSet.Builder<Kendala> kendala = ImmutableSet.builder();
        for (Result<T> satu : outcomes) {
            satu.toOptional().ifPresent(values::add);
            tanda.addAll(satu.tanda());
            kendala.addAll(satu.kendala());
        }
        List<Kendala> semua = kendala.build().asList();
        return semua.isEmpty() ? new Success<>(values.build(), tanda.build()) : new Failure<>(semua);
    }

    /**
     * Returns whether there is a value.
     *
     * @return true for {@link Success}
     */
    boolean isSuccess();

    /**
     * Returns what stands in the way of a value, in the order in which it was met.
     *
     * @return the reasons; empty exactly when there is a value
     */
    List<Kendala> kendala();

    /**
     * Returns the flags of the value: facts about it that a reader must be told.
     *
     * @return the flags; empty for a failure
     */
    Set<Tanda> tanda();

    /**
     * Returns this outcome with flags added to those it has. A failure has no value to flag and stays as it is.
     *
     * @param tambahan the flags to add
     * @return the flagged outcome
     */
    Result<T> flag(Set<Tanda> tambahan);

    /**
     * Returns the outcome for a value computed from this one's; flags and reasons are kept.
     *
     * @param <U> the type of the new value
     * @param function computes the new value; not called for a failure
     * @return the new outcome
     */
    default <U> Result<U> map(Function<? super T, ? extends U> function) {
        return flatMap(value -> success(function.apply(value)));
    }

    /**
     * Returns the outcome of a further calculation on this value; flags and reasons are kept.
     *
     * @param <U> the type of the new value
     * @param function the further calculation; not called for a failure
     * @return the new outcome
     */
    <U> Result<U> flatMap(Function<? super T, Result<U>> function);

    /**
     * Returns one of two answers, by whether there is a value.
     *
     * @param <U> the type of the answer
     * @param onSuccess answers for a value
     * @param onFailure answers for its absence
     * @return the answer
     */
    <U extends @Nullable Object> U fold(
            Function<? super T, ? extends U> onSuccess, Function<? super Failure<T>, ? extends U> onFailure);

    /**
     * Returns the value, if there is one.
     *
     * @return the value, or empty
     */
    default Optional<T> toOptional() {
        return fold(Optional::of, failure -> Optional.empty());
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws NoSuchElementException if there is none; the message is the failure's sentence
     */
    default T orElseThrow() {
        return fold(Function.identity(), failure -> {
            throw new NoSuchElementException(failure.keterangan());
        });
    }
}
