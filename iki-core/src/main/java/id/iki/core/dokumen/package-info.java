/**
 * Documents: definitions, facts and results as JSON or YAML, versioned.
 *
 * <p>Open {@link id.iki.core.dokumen.DokumenDefinisi} first. Each document is a value whose annotations serve Jackson 2
 * and Jackson 3 alike; the mapper is the application's own. The library's formulas are registered by the modules of
 * {@code id.iki.formulas.json}.
 *
 * <p>Property names are the Indonesian terms of the glossary. Exact numbers are strings ({@code "82.5"}, {@code "2/3"}),
 * never JSON numbers with decimals, which a reader might take for binary fractions. What is absent is left out; order
 * is kept. A document of another version is refused.
 *
 * <p>Nothing here may be null. Nothing here rounds.
 */
@NullMarked
package id.iki.core.dokumen;

import org.jspecify.annotations.NullMarked;
