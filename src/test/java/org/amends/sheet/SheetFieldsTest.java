package org.amends.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetFields;
import org.amends.core.guide.SheetLook;
import org.amends.core.guide.SheetSize;
import org.amends.core.language.Language;
import org.junit.jupiter.api.Test;

/** The names published for templates are the names a full sheet fills, no more and no less. */
class SheetFieldsTest {

    @Test
    void aFullSheetFillsEveryPublishedName() {
        SheetFacts facts = new SheetFacts("recovery", new SheetFacts.Head("h", "n", "d", "g", "m"),
                new SheetFacts.Body("happened", List.of("did"), List.of(new SheetFacts.Act("what", "by")),
                        List.of(new SheetFacts.Gain("title", "sum", List.of("line"))), List.of("bring")),
                new SheetFacts.Next("what", "when"), new SheetFacts.Contact("who", "phone", "code"),
                new SheetFacts.Refused("asked", "why", "article", "fact", "all the same", "next door"));
        Set<String> filled = new TreeSet<>();
        collect(SheetModel.of(facts, new Setting(SheetLook.a4(SheetSize.STANDARD), Language.ZH, Air.ROOMY, Setting.Break.WHERE_IT_FALLS)), filled);
        assertThat(filled).containsExactlyInAnyOrderElementsOf(SheetFields.of("recovery"));
    }

    private static void collect(Object value, Set<String> names) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> {
                names.add(String.valueOf(name));
                collect(inner, names);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> collect(inner, names));
        }
    }
}
