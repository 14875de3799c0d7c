/**
 * The two lines of Jackson: a module for each, which registers the library's formulas, and a strict mapper.
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
 * input that nobody has vetted use {@code mapperKetat()}, which refuses unknown and repeated properties and bounds
 * depth, lengths and size.
 */
@NullMarked
package id.iki.formulas.json;

import org.jspecify.annotations.NullMarked;
