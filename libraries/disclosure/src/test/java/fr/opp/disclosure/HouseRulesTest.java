package fr.opp.disclosure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine stands alone, so its rules do too. */
class HouseRulesTest {
    private final JavaClasses engine = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.opp.disclosure");

    @Test
    void dependsOnNothingButTheLanguageAndTheSolver() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "com.google.ortools..", "fr.opp.disclosure..")
                .check(engine);
    }

    @Test
    void onlyOnePackageKnowsTheSolver() {
        classes()
                .that()
                .resideOutsideOfPackage("fr.opp.disclosure.lp")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("com.google.ortools..")
                .check(engine);
    }

    @Test
    void theAuditKnowsNothingOfTheMethodThatItAudits() {
        classes()
                .that()
                .resideInAPackage("fr.opp.disclosure.audit")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "fr.opp.disclosure.audit", "fr.opp.disclosure.lp")
                .check(engine);
        slices().matching("fr.opp.disclosure.(**)").should().beFreeOfCycles().check(engine);
    }

    @Test
    void atLeastHalfOfTheTypesStayInTheirPackage() {
        List<JavaClass> types = engine.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();

        assertThat(types)
                .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .hasSizeLessThanOrEqualTo(types.size() / 2);
    }
}
