package fr.opp.kit.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The rules of the house style that a machine can hold. Each module's test calls {@link #check} with its root package. */
public final class HouseRules {
    private static final Set<String> BLOCKING =
            Set.of("block", "blockFirst", "blockLast", "blockOptional", "toIterable", "toStream");

    private HouseRules() {}

    /** Checks the main classes of a module. */
    public static void check(String rootPackage) {
        checkDependencies(rootPackage);
        mostTypesStayInTheirPackage(mainClasses(rootPackage));
    }

    /** All rules but visibility, for modules whose purpose is a vocabulary. */
    public static void checkDependencies(String rootPackage) {
        JavaClasses classes = mainClasses(rootPackage);
        nothingBlocks(rootPackage, classes);
        nobodyAsksTheSystemClock(rootPackage, classes);
        packagesFormNoCycle(rootPackage, classes);
        servicesAreStrangersToEachOther(rootPackage, classes);
    }

    private static JavaClasses mainClasses(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
    }

    private static void nothingBlocks(String rootPackage, JavaClasses classes) {
        noClasses()
                .that(resideInAPackage(rootPackage + ".."))
                .should()
                .callMethodWhere(blockingCall())
                .because("a blocked event loop serves nobody; libraries that block run on a bounded scheduler")
                .check(classes);
    }

    private static DescribedPredicate<JavaMethodCall> blockingCall() {
        return DescribedPredicate.describe(
                "blocks",
                call -> (call.getTargetOwner().getName().startsWith("reactor.core.publisher")
                                && BLOCKING.contains(call.getName()))
                        || (call.getTargetOwner().isEquivalentTo(Thread.class)
                                && call.getName().equals("sleep")));
    }

    private static void nobodyAsksTheSystemClock(String rootPackage, JavaClasses classes) {
        noClasses()
                .that(resideInAPackage(rootPackage + ".."))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .because("time is injected as a Clock")
                .check(classes);
    }

    private static void packagesFormNoCycle(String rootPackage, JavaClasses classes) {
        slices().matching(rootPackage + ".(**)").should().beFreeOfCycles().check(classes);
    }

    private static void servicesAreStrangersToEachOther(String rootPackage, JavaClasses classes) {
        List<String> services = List.of("survey", "collection", "aggregation", "dashboard", "portal");
        for (String service : services) {
            String other = "fr.opp." + service;
            if (!rootPackage.equals(other)) {
                noClasses()
                        .that(resideInAPackage(rootPackage + ".."))
                        .should()
                        .dependOnClassesThat(resideInAPackage(other + ".."))
                        .check(classes);
            }
        }
    }

    private static void mostTypesStayInTheirPackage(JavaClasses classes) {
        List<JavaClass> topLevel = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        long open = topLevel.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        if (open * 2 > topLevel.size()) {
            throw new AssertionError(open + " of " + topLevel.size()
                    + " top-level types are public: at least half stay in their package");
        }
    }
}
