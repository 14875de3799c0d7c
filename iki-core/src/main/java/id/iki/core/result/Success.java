// SPDX-License-Identifier: Apache-2.0
package id.iki.core.result;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that has a value.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param tanda the flags: facts about the value that a reader must be told
 */
public record Success<T>(T value, Set<Tanda> tanda) implements Result<T> {

    static final Set<Tanda> TANPA_TANDA = ImmutableSet.of();

    /** Creates an outcome. */
    public Success {
        checkNotNull(value, "value");
        // asked here, not by copyOf: outcomes with the same flags are made all the time
        tanda = tanda instanceof ImmutableSet ? tanda : ImmutableSet.copyOf(tanda);
    }

    @SuppressWarnings("ReferenceEquality") // there is one immutable empty set
    private static boolean isTanpaTanda(Set<Tanda> tanda) {
        return tanda == TANPA_TANDA;
    }

    /** Returns whether there is nothing a reader must be told: the ordinary case, found without asking a set. */
    boolean polos() {
        return isTanpaTanda(tanda);
    }

    @Override
    public boolean isSuccess() {
        return true;
    }

    @Override
    public List<Kendala> kendala() {
        return List.of();
    }

    @Override
    public Result<T> flag(Set<Tanda> tambahan) {
        if (tanda.containsAll(tambahan)) {
            return this;
        }
        return new Success<>(value, polos() ? tambahan : Sets.union(tanda, tambahan));
    }

    @Override
    public <U> Result<U> flatMap(Function<? super T, Result<U>> function) {
        Result<U> next = function.apply(value);
        if (polos()) {
            return next;
        }
        // this value's flags were raised first, so they stand first
        return next instanceof Success<U> s ? new Success<U>(s.value(), tanda).flag(s.tanda()) : next;
    }

    @Override
    public <U extends @Nullable Object> U fold(
            Function<? super T, ? extends U> onSuccess, Function<? super Failure<T>, ? extends U> onFailure) {
        return onSuccess.apply(value);
    }
}
