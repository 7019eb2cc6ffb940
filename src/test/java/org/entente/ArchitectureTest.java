package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule articles_flow_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("reading")
            .definedBy("..reading..")
            .layer("extraction")
            .definedBy("..extraction..")
            .layer("exchange")
            .definedBy("..exchange..")
            .layer("evaluation")
            .definedBy("..evaluation..")
            .layer("graph")
            .definedBy("..graph..")
            .layer("export")
            .definedBy("..export..")
            .layer("api")
            .definedBy("..api..")
            .layer("command")
            .definedBy("..command..")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("api", "command")
            .whereLayer("graph")
            .mayOnlyBeAccessedByLayers("export", "api", "command")
            .whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("graph", "api", "command")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("evaluation", "graph", "api", "command")
            .whereLayer("extraction")
            .mayOnlyBeAccessedByLayers("exchange", "evaluation", "graph", "api", "command");

    @ArchTest
    static final ArchRule no_package_needs_one_that_needs_it =
            slices().matching("org.entente.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule extraction_is_pure = noClasses()
            .that()
            .resideInAPackage("..extraction..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.neo4j..",
                    "tools.jackson..",
                    "com.fasterxml..",
                    "java.net.http..",
                    "java.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class);

    @ArchTest
    static final ArchRule stanford_stays_in_one_package = noClasses()
            .that()
            .resideOutsideOfPackage("..extraction.language..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule the_embedded_server_stands_alone = noClasses()
            .that()
            .resideInAPackage("..embedded..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "..reading..",
                    "..extraction..",
                    "..exchange..",
                    "..evaluation..",
                    "..graph..",
                    "..api..",
                    "..command..");

    @ArchTest
    static final ArchRule the_driver_stays_in_the_graph = noClasses()
            .that()
            .resideOutsideOfPackages("..graph..", "..embedded..", "..command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j..");
}
