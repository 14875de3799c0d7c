// SPDX-License-Identifier: Apache-2.0
package id.iki.formulas.arsitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.Streams;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rules that hold for the library's classes; each is also tried against a planted violation. */
final class AturanArsitektur {

    /** Words of the sentence: verbs and particles. They name methods only where sentences are made. */
    private static final Set<String> KATA_KALIMAT = Set.of(
            "jumlah",
            "yang",
            "dan",
            "tidak",
            "sekurangKurangnya",
            "kurangDari",
            "palingBanyak",
            "lebihDari",
            "dibagi",
            "kaliSeratusPersen",
            "denganKetentuan",
            "persen",
            "persentase",
            "sebanyak",
            "sebesar");

    static final ArchRule TANPA_DAUR = slices().matching("id.iki.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package must be understood without those that use it");

    static final ArchRule TANPA_BINER = noClasses()
            .should(menyentuh(
                    Set.of("double", "float", "java.lang.Double", "java.lang.Float", MathContext.class.getName())))
            .because("nothing rounds between input and result");

    static final ArchRule TANPA_DATABIND = noClasses()
            .that()
            .resideOutsideOfPackage("..json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..", "tools.jackson..")
            .because("the mapper is the application's own");

    static final ArchRule TERTUTUP =
            classes().that().arePublic().should(tertutup()).because("only what is meant to be extended may be");

    static final ArchRule KATA = methods()
            .that()
            .haveNameMatching(String.join("|", KATA_KALIMAT))
            .and()
            .areNotDeclaredIn(Object.class)
            .and()
            .arePublic()
            .should()
            .beDeclaredInClassesThat(DescribedPredicate.describe(
                    "belong to the sentence or have it as a record component",
                    (JavaClass c) -> Set.of("id.iki.core.fakta", "id.iki.formulas.rumus", "id.iki.formulas.teks")
                                    .contains(c.getPackageName())
                            || c.isRecord()
                            || !c.getPackageName().startsWith("id.iki")))
            .because("Indonesian verbs and particles occur only in the sentence");

    static final ArchRule TANPA_JAM = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "reads a clock, a locale, a time zone, the environment or the system",
                    panggilan -> panggilan.getTargetOwner().isEquivalentTo(System.class)
                                    && !Set.of("arraycopy", "identityHashCode", "lineSeparator")
                                            .contains(panggilan.getName())
                            || panggilan.getName().equals("now")
                            || (panggilan.getTargetOwner().isEquivalentTo(Locale.class)
                                    && panggilan.getName().equals("getDefault"))
                            || (panggilan.getName().equals("systemDefault"))))
            .because("the core is pure");

    private AturanArsitektur() {}

    /** Returns the exported packages of classes that lack the null marker. */
    static List<String> tanpaPenanda(Iterable<Class<?>> kelas) {
        return Streams.stream(kelas)
                .map(Class::getPackage)
                .distinct()
                .filter(p -> !p.isAnnotationPresent(NullMarked.class))
                .map(Package::getName)
                .sorted()
                .toList();
    }

    private static ArchCondition<JavaClass> menyentuh(Set<String> terlarang) {
        return new ArchCondition<>("touch " + terlarang) {
            @Override
            public void check(JavaClass kelas, ConditionEvents temuan) {
                kelas.getDirectDependenciesFromSelf().stream()
                        .filter(d ->
                                terlarang.contains(dasar(d.getTargetClass()).getName()))
                        .forEach(d -> temuan.add(SimpleConditionEvent.satisfied(d, d.getDescription())));
                kelas.getFields().stream()
                        .filter(f -> terlarang.contains(dasar(f.getRawType()).getName()))
                        .forEach(f -> temuan.add(SimpleConditionEvent.satisfied(f, f.getDescription())));
                kelas.getCodeUnits().stream()
                        .filter(u ->
                                terlarang.contains(dasar(u.getRawReturnType()).getName())
                                        || u.getRawParameterTypes().stream()
                                                .anyMatch(t -> terlarang.contains(dasar(t).getName()))
                                        || u.getCallsFromSelf().stream()
                                                .anyMatch(c -> terlarang.contains(dasar(c.getTarget()
                                                                        .getRawReturnType())
                                                                .getName())
                                                        || c.getTarget().getRawParameterTypes().stream()
                                                                .anyMatch(t -> terlarang.contains(dasar(t).getName()))))
                        .forEach(u -> temuan.add(SimpleConditionEvent.satisfied(u, u.getDescription())));
            }
        };
    }

    private static JavaClass dasar(JavaClass kelas) {
        return kelas.getBaseComponentType();
    }

    private static ArchCondition<JavaClass> tertutup() {
        return new ArchCondition<>("be final, sealed, a record, an enum, an interface or a builder") {
            @Override
            public void check(JavaClass kelas, ConditionEvents temuan) {
                boolean baik = kelas.getModifiers().contains(JavaModifier.FINAL)
                        || kelas.isRecord()
                        || kelas.isEnum()
                        || kelas.isInterface()
                        || kelas.reflect().isSealed()
                        || kelas.getSimpleName().equals("Builder");
                temuan.add(new SimpleConditionEvent(kelas, baik, kelas.getName() + " can be extended"));
            }
        };
    }
}
