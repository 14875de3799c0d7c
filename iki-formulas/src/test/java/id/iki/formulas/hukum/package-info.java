/**
 * The laws of achievement as a test kit (<i>hukum</i>, law), for this library and for applications that embed it.
 *
 * <p>Open {@link id.iki.formulas.hukum.Hukum} first: each law is a method that throws an {@link java.lang.AssertionError}
 * naming the law and the figures that break it. It needs no test framework, so it serves JUnit and jqwik alike. The
 * interfaces beside it bring the laws as JUnit 5 tests, over figures that reach the edges.
 *
 * <p>In an application:
 *
 * <pre>{@code
 * <dependency>
 *   <groupId>id.iki</groupId><artifactId>iki-formulas</artifactId><version>...</version>
 *   <type>test-jar</type><scope>test</scope>
 * </dependency>
 *
 * class RumusKamiTest implements HukumRumus {       // a formula of the application's own
 *     public Hukum.Arah arah() { return Hukum.Arah.TURUN; }
 *     public Result<Persentase> hitung(Pecahan target, Pecahan realisasi) { return RumusKami.capaian(target, realisasi); }
 * }
 *
 * class AturanKamiTest implements HukumAturan {     // a rule of the library, declared by the application
 *     public AturanCapaian aturan() { return Kantor.ATURAN; }
 * }
 *
 * class SkalaKamiTest implements HukumSkala {       // a scale of the application's own
 *     public Skala skala() { return Kantor.SKALA; }
 * }
 *
 * @Property // or any single law, over figures of one's own
 * void never_falls(@ForAll("t") Pecahan t, @ForAll("r") Pecahan r1, @ForAll("r") Pecahan r2) {
 *     Hukum.searah(RumusKami::capaian, Hukum.Arah.NAIK, t, r1, r2);
 * }
 * }</pre>
 *
 * <p>A failure is never against a law: a formula may refuse figures. But what it gives for some figures must agree with
 * what it gives for others. Nothing here may be null.
 */
@NullMarked
package id.iki.formulas.hukum;

import org.jspecify.annotations.NullMarked;
