/**
 * The {@code iki} command, the library's first embedder: everything it does goes through the public API.
 *
 * <p>Open {@link id.iki.examples.cli.Iki} first. Data go to standard output, messages to standard error, both in UTF-8.
 */
@NullMarked
package id.iki.examples.cli;

import org.jspecify.annotations.NullMarked;
