package org.amends.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds each rule against the house, and against `bad`, where each must fail: a rule that cannot fail is none. */
class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.amends");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("bad");

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEachRule() {
        return HouseRules.of("org.amends").entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                () -> rule.getValue().allowEmptyShould(true).check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleFailsOnTheBadTree() {
        return HouseRules.of("bad").entrySet().stream().map((Map.Entry<String, com.tngtech.archunit.lang.ArchRule> rule) ->
                DynamicTest.dynamicTest(rule.getKey(), () -> assertThat(
                        rule.getValue().allowEmptyShould(true).evaluate(BAD).hasViolation()).isTrue()));
    }
}
