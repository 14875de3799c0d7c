/**
 * Documents: definitions, facts and results as JSON or YAML, versioned.
 *
 * <p>Open {@link id.iki.core.dokumen.DokumenDefinisi} first. Each document is a value whose annotations serve Jackson 2
 * and Jackson 3 alike; the mapper is the application's own. The library's formulas are registered by the modules of
 * {@code id.iki.formulas.json}, which also has strict mappers and the JSON Schema of each document.
 *
 * <p>Property names are the Indonesian terms of the glossary. Exact numbers are strings ({@code "82.5"}, {@code "2/3"}),
 * never JSON numbers with decimals, which a reader might take for binary fractions. What is absent is left out; order
 * is kept. A document of another version is refused.
 *
 * <p>{@link id.iki.core.dokumen.DokumenHasil} is the audit record: it computes itself again and names the first
 * difference. Its fingerprints ({@link id.iki.core.dokumen.Sidik}) are specified so that anybody can make them without
 * this library:
 *
 * <ol>
 *   <li>Take the whole document, such as {@code {"iki":"definisi/1","keputusan":{...}}}, as this library writes it:
 *       what is absent is left out, exact numbers are strings in lowest terms.
 *   <li>Bring it into the canonical form of RFC 8785 (JSON Canonicalization Scheme): no white space; the properties of
 *       every object sorted by the UTF-16 code units of their names; the order of lists kept; in strings only
 *       {@code \"}, {@code \\}, {@code \b}, {@code \t}, {@code \n}, {@code \f}, {@code \r} and other controls as
 *       {@code \}{@code u00xx} in lower case are escaped; whole numbers in plain digits, also those beyond
 *       2^53, which the RFC leaves open. Numbers with decimals do not occur.
 *   <li>Encode it in UTF-8 and take SHA-256; the fingerprint is its 64 hexadecimal digits in lower case.
 * </ol>
 *
 * <p>Nothing here may be null. Nothing here rounds.
 */
@NullMarked
package id.iki.core.dokumen;

import org.jspecify.annotations.NullMarked;
