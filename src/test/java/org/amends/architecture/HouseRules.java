package org.amends.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The house rules for one root package, by name. The same rules are held against the house and against `bad`. */
final class HouseRules {
    private final String root;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    private HouseRules(String root) {
        this.root = root;
    }

    static Map<String, ArchRule> of(String root) {
        HouseRules house = new HouseRules(root);
        house.rings();
        house.libraries();
        house.calls();
        house.rules.putAll(ShapeRules.of());
        return house.rules;
    }

    private void rings() {
        rules.put("core points at nothing but itself and the plainest of java", classes().that()
                .resideInAPackage(in("core")).should().onlyDependOnClassesThat(resideInAnyPackage(in("core"),
                        "java.lang..", "java.util..", "java.time..", "java.math..", "java.text..",
                        "com.google.errorprone..", "org.jspecify.."))
                .because("the core must be readable and testable without any library (house.md 1)"));
        rules.put("the desk meets core alone", noClasses().that().resideInAPackage(in("desk")).should()
                .dependOnClassesThat().resideInAnyPackage(in("store"), in("journal"), in("vault"), in("sheet"),
                        in("print"), in("wire"), in("sync"), in("export"), in("pack"), in("hub"), in("cli"), in("app"))
                .because("the desk never meets store; app joins them (house.md 1)"));
        rules.put("outer rings do not know the desk", noClasses().that().resideInAnyPackage(in("store"), in("journal"),
                        in("vault"), in("sheet"), in("print"), in("wire"), in("sync"), in("hub"), in("export"), in("pack"), in("cli"))
                .should().dependOnClassesThat(resideInAnyPackage(in("desk"), in("app"), "javafx.."))
                .because("only app sees all rings"));
        rules.put("no package cycles", slices().matching(root + ".(**)").should().beFreeOfCycles()
                .because("a cycle is one big package in disguise"));
        rules.put("screens do not know each other", noScreenKnowsAnother());
    }

    private ArchRule noScreenKnowsAnother() {
        return slices().matching(root + ".desk.(*)..").should().notDependOnEachOther()
                .ignoreDependency(resideInAnyPackage(in("desk")), resideInAnyPackage(in("desk.kit")))
                .ignoreDependency(resideInAnyPackage(in("desk.shell")), resideInAnyPackage(in("desk")))
                .because("screen talks to screen only through the shell (house.md 3)");
    }

    private void libraries() {
        rules.put("only store knows SQL", noClasses().that().resideOutsideOfPackages(in("store"), in("hub"))
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..",
                        "org.jdbi..", "org.flywaydb..")
                .because("SQL stays behind the ports"));
        rules.put("JSON stays at the edges", noClasses().that().resideOutsideOfPackages(in("pack"), in("journal"),
                        in("store"), in("export"), in("intake"), in("wire"), in("sync"), in("hub"), in("cli"), in("bench"))
                .should().dependOnClassesThat().resideInAnyPackage("com.fasterxml..", "com.networknt..")
                .because("only packs, journals, exports and commands speak JSON"));
        rules.put("JavaFX lives in desk and app", noClasses().that().resideOutsideOfPackages(in("desk"), in("app"))
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                .because("nothing but the screen knows the screen"));
        rules.put("view models know no scene", noClasses().that().haveSimpleNameEndingWith("Model").and()
                .resideInAPackage(in("desk")).should().dependOnClassesThat().resideInAnyPackage("javafx.scene..",
                        "javafx.stage..", "org.controlsfx..", "atlantafx..")
                .because("a view model is tested without a toolkit"));
    }

    private void calls() {
        rules.put("one caller of Platform.runLater", noClasses().that().doNotHaveSimpleName("FxBackground").should()
                .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
                .because("all ways to the FX thread go through Background"));
        rules.put("nobody asks the machine for the time", clockRule());
        rules.put("only app makes threads", noClasses().that().resideOutsideOfPackages(in("app"), in("hub")).should()
                .dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.Executors").orShould()
                .dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.CompletableFuture").orShould()
                .dependOnClassesThat().haveFullyQualifiedName("java.util.Timer")
                .because("threads have one owner that closes them in order (house.md 6)"));
        rules.put("no standard streams", noClasses().that().doNotHaveSimpleName("Console").should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err")
                .because("standard output is for the commands' JSON"));
        rules.put("no vague names", noClasses().should().haveNameMatching(
                        ".*\\.[A-Za-z]*(Manager|Helper|Util|Utils|Impl)(\\$.*)?")
                .because("a name says the act or the thing (house.md 7)"));
    }

    private ArchRule clockRule() {
        List<String> seams = new ArrayList<>(List.of(in("app"), in("bench")));
        return noClasses().that().resideOutsideOfPackages(seams.toArray(String[]::new))
                .should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now")
                .orShould().callMethod(java.time.ZonedDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime")
                .orShould().callMethod(java.util.UUID.class, "randomUUID")
                .orShould().callConstructor(java.util.Random.class)
                .orShould().callMethod(java.time.Clock.class, "systemUTC")
                .orShould().callMethod(java.time.Clock.class, "systemDefaultZone")
                .because("clock and ids come in, so that tests and crash runs can hold them still");
    }

    private String in(String ring) {
        return root + "." + ring + "..";
    }
}
