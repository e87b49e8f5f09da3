package org.amends.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.Recorded;
import org.amends.core.customer.Personal;
import org.amends.fixtures.Cases;
import org.junit.jupiter.api.Test;

class PromiseStoryTest {
    private static final CaseEvent SHEET =
            new CaseEvent.SheetIssued("recovery", "cd", "LARGE", CaseEvent.SheetIssued.Way.PRINTED, 1);

    @Test
    void standsOnTheSheetsThatWentOutAfterIt() {
        List<Recorded> history = history();
        history.add(Cases.recorded(SHEET));
        assertThat(PromiseStory.of("f-1", history)).hasValueSatisfying(story -> {
            assertThat(story.to().name().shown()).isEqualTo("王秀兰");
            assertThat(story.sheets()).extracting(PromiseStory.OnPaper::template).containsExactly("recovery");
        });
        assertThat(PromiseStory.of("unknown", history)).isEmpty();
    }

    @Test
    void standsOnNoSheetOnceItsDateMoved() {
        List<Recorded> history = history();
        history.add(Cases.recorded(SHEET));
        history.add(Cases.recorded(new CaseEvent.PromiseMoved("f-1", Cases.NOW.plusSeconds(200_000), Personal.of("不在家"))));
        assertThat(PromiseStory.of("f-1", history)).hasValueSatisfying(story -> {
            assertThat(story.moves()).isEqualTo(1);
            assertThat(story.sheets()).isEmpty();
        });
    }

    private static List<Recorded> history() {
        List<Recorded> all = new ArrayList<>(List.of(Cases.recorded(Cases.opened())));
        Cases.acts().forEach(act -> all.add(Cases.recorded(act)));
        return all;
    }
}
