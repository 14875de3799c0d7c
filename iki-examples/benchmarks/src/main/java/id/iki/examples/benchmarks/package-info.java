/**
 * What a figure costs, against what people write by hand: exact {@code BigDecimal}, plain {@code double}, and an
 * expression evaluator, on the same work in the same run.
 *
 * <p>Every contender's answer is compared with the exact one before anything is timed. Times of different runs and
 * machines do not compare; the ratios of one run do.
 */
@NullMarked
package id.iki.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
