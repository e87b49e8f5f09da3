package org.amends.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.Recorded;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;

class TodayViewModelTest {
    private static final Duration LATER = Duration.ofMinutes(25);
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final TodayViewModel model = new TodayViewModel(files, Packs.policies(), Desks.murmurs(files),
            Clock.fixed(Cases.NOW.plus(LATER), ZoneId.of("Asia/Shanghai")), Background.immediate());

    @Test
    void isEmptyOnAQuietDay() {
        model.open();
        assertThat(model.inHand()).isEmpty();
        assertThat(model.numbered(1)).isEmpty();
    }

    @Test
    void showsCasesInHandWithTheirPromises() {
        keep(Cases.acts());
        model.open();
        assertThat(model.inHand()).hasSize(1);
        assertThat(model.promises()).hasSize(1);
        assertThat(model.kind(model.inHand().getFirst()).zh()).isEqualTo("card");
        assertThat(model.numbered(1)).contains(model.inHand().getFirst());
    }

    @Test
    void countsHowLongAHeldCaseWaits() {
        keep(List.of(Cases.acts().getFirst()));
        files.append(Cases.REF.id(), 2, List.of(Cases.recorded(new CaseEvent.Held(
                org.amends.core.customer.Personal.of("去取卡")))));
        model.open();
        assertThat(model.held()).hasSize(1);
        assertThat(model.waiting(model.held().getFirst())).isEqualTo(LATER);
    }

    private void keep(List<CaseEvent> acts) {
        List<Recorded> all = new java.util.ArrayList<>(List.of(Cases.recorded(Cases.opened())));
        acts.forEach(act -> all.add(Cases.recorded(act)));
        files.append(Cases.REF.id(), 0, all);
    }
}
