// SPDX-License-Identifier: Apache-2.0
/**
 * The two lines of Jackson: a module for each, which registers the library's formulas, and strict mappers for JSON and
 * YAML.
 *
 * <p>An application that has Jackson 2 uses {@link id.iki.formulas.json.ModulJackson2}, one that has Jackson 3 {@link
 * id.iki.formulas.json.ModulJackson3}. On the class path {@code findAndRegisterModules} finds either; on the module path
 * it is added by hand, because a module cannot provide a service that may be absent. Nothing else of the mapper is
 * configured. Both lines are optional dependencies: with neither, this package is not used and nothing is missing.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules(); // or add the module by hand
 * mapper.registerSubtypes(RataRata.class);                           // a formula of the application's own
 * Keputusan keputusan = mapper.readValue(berkas, DokumenDefinisi.class).keputusan();
 * }</pre>
 *
 * <p>Jackson 3 ignores unknown properties unless it is told not to, and neither line bounds the size of a document. For
 * input that nobody has vetted use {@code mapperKetat()} or {@code mapperKetatYaml()}. They bound a document to 64 MiB,
 * 64 levels, texts of 100,000 and names and numbers of 1,000 characters, and refuse unknown and repeated properties.
 * The values bound themselves, whoever reads them: 100 measures and 100 traits in a list, 6 stages in a rule, 16
 * references in a chain, 4096 bits in the common denominator of weights.
 *
 * <p>The JSON Schema (2020-12) of each document is a resource of this module: {@code /META-INF/iki/definisi-1.schema.json},
 * {@code data-1.schema.json}, {@code hasil-1.schema.json}. They are made from the annotated types by a test, which fails
 * when they differ; {@code -Diki.tulis=true} writes them anew. A formula of the application's own is allowed under any
 * {@code jenis} that is not the library's; what it holds is not described.
 *
 * <p>Nothing here may be null, and nothing rounds.
 */
@NullMarked
package id.iki.formulas.json;

import org.jspecify.annotations.NullMarked;
