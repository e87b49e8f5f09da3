package org.amends.cli.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.amends.core.guide.SheetFacts;

/** What a customer reads on a sheet, text by text; names, numbers, days and sums left aside. */
final class FactsTexts {

    private FactsTexts() {
    }

    static Stream<String> of(SheetFacts facts) {
        SheetFacts.Body body = facts.body();
        SheetFacts.Refused refused = facts.refused();
        return Stream.of(List.of(facts.head().message(), body.happened()), body.did(),
                        body.acts().stream().map(SheetFacts.Act::what).toList(),
                        body.gains().stream().flatMap(g -> g.lines().stream()).toList(), body.bring(),
                        List.of(facts.next().what(), refused.asked(), refused.why(), refused.fact(),
                                refused.allTheSame(), refused.nextDoor()))
                .flatMap(List::stream).filter(text -> !text.isBlank()).distinct();
    }
}
