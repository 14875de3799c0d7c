/**
 * The cross-check of printed achievements: which formula, which rounding and which cap give the figure that a report
 * prints, from the target and the realisation that it prints.
 *
 * <p>Open {@link id.iki.formulas.cocok.Kecocokan} first. It computes and compares; nothing is fitted. A figure that no
 * combination gives is a misprint, was computed from other figures than those printed, or by another rule; which of these,
 * the figures do not say. One that several combinations give, as every formula does where R = T, tells nothing about the
 * rule.
 *
 * <p>Nothing here may be null. Figures are compared exactly, after the rounding under test.
 */
@NullMarked
package id.iki.formulas.cocok;

import org.jspecify.annotations.NullMarked;
