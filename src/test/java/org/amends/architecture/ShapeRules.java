package org.amends.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What a type may look like, whatever ring it lives in. */
final class ShapeRules {
    private static final int MOST_PARAMETERS = 6;
    private static final int MOST_COMPONENTS = 8;

    private ShapeRules() {
    }

    static Map<String, ArchRule> of() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("no constructor takes more than six", constructors().that()
                .areDeclaredInClassesThat().areNotRecords().and().areDeclaredInClassesThat().areNotEnums()
                .should(have("at most six parameters", unit -> unit.getRawParameterTypes().size() <= MOST_PARAMETERS))
                .because("what needs more has something in it that wants a name (house.md 8)"));
        rules.put("no record holds more than eight", constructors().that().areDeclaredInClassesThat().areRecords()
                .should(have("at most eight components", unit -> unit.getRawParameterTypes().size() <= MOST_COMPONENTS))
                .because("pure data may hold more than six, but not without end"));
        rules.put("no yes or no is handed to a public method", methods().that().arePublic()
                .and().areDeclaredInClassesThat().arePublic().and().areDeclaredInClassesThat().areNotRecords()
                .should(have("no boolean parameter", ShapeRules::takesNoBoolean))
                .because("two methods or an enum say what true means (house.md 7)"));
        rules.put("view models are final", classes().that().haveSimpleNameEndingWith("ViewModel").and().areNotInterfaces()
                .should().haveModifier(JavaModifier.FINAL).because("a view model is no base class (house.md 3)"));
        return rules;
    }

    private static boolean takesNoBoolean(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                || unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(boolean.class));
    }

    private static <T extends JavaCodeUnit> ArchCondition<T> have(String what, Predicate<JavaCodeUnit> kept) {
        return new ArchCondition<>("have " + what) {
            @Override
            public void check(T unit, ConditionEvents events) {
                if (!kept.test(unit)) {
                    events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " has not " + what));
                }
            }
        };
    }
}
