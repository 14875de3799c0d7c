// SPDX-License-Identifier: Apache-2.0
package id.iki.core.result;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that has no value, with every reason that was met.
 *
 * @param <T> the type that the value would have had
 * @param kendala the reasons, at least one, in the order in which they were met
 */
public record Failure<T>(List<Kendala> kendala) implements Result<T> {

    /** Creates an outcome without a value. */
    public Failure {
        checkArgument(!kendala.isEmpty(), "kendala must not be empty: a failure has a reason");
        kendala = ImmutableList.copyOf(kendala);
    }

    /**
     * Returns the failure that has the reasons of two outcomes; a reason that both have is kept once.
     *
     * @param <T> the type that the value would have had
     * @param first the first outcome
     * @param second the second outcome
     * @return the failure
     * @throws IllegalArgumentException if neither outcome is a failure
     */
    public static <T> Failure<T> of(Result<?> first, Result<?> second) {
        return new Failure<>(ImmutableSet.copyOf(Iterables.concat(first.kendala(), second.kendala()))
                .asList());
    }

    /**
     * Returns the first reason: the one to show where only one fits.
     *
     * @return the reason's stable code
     */
    public Alasan alasan() {
        return kendala.get(0).alasan();
    }

    /**
     * Returns the reasons as Indonesian sentences.
     *
     * @return the sentences, separated by a blank
     */
    public String keterangan() {
        return kendala.stream().map(Kendala::keterangan).collect(joining(" "));
    }

    /**
     * Returns what would make the figure computable, as Indonesian sentences.
     *
     * @return the sentences, separated by a blank, each once
     */
    public String kebutuhan() {
        return kendala.stream().map(Kendala::kebutuhan).distinct().collect(joining(" "));
    }

    /**
     * Returns the reasons as English sentences.
     *
     * @return the sentences, separated by a blank
     */
    public String english() {
        return kendala.stream().map(Kendala::english).collect(joining(" "));
    }

    /**
     * Returns this failure for a value of another type. A failure has no value, so it fits every type.
     *
     * @param <U> the other type
     * @return this failure
     */
    @SuppressWarnings("unchecked") // holds no T
    public <U> Failure<U> cast() {
        return (Failure<U>) this;
    }

    @Override
    public boolean isSuccess() {
        return false;
    }

    @Override
    public Set<Tanda> tanda() {
        return Set.of();
    }

    @Override
    public Result<T> flag(Set<Tanda> tambahan) {
        return this;
    }

    @Override
    public <U> Result<U> flatMap(Function<? super T, Result<U>> function) {
        return cast();
    }

    @Override
    public <U extends @Nullable Object> U fold(
            Function<? super T, ? extends U> onSuccess, Function<? super Failure<T>, ? extends U> onFailure) {
        return onFailure.apply(this);
    }
}
