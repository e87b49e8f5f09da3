package org.amends.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Channel;
import org.amends.core.daybook.CaseLine;
import org.amends.core.daybook.DayBook;
import org.amends.core.dayend.CloseDay;
import org.amends.core.dayend.Exported;
import org.amends.core.dayend.Sealing;
import org.amends.core.people.Approval;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day end over a real encrypted store: the same book after a restart, and a day that stays sealed. */
class DayEndPartsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(Cases.NOW, Stores.ZONE);
    @TempDir
    private Path folder;

    private static Recovery recovery(StoreSession store) {
        return new Recovery(store.cases(), store.grants(), Packs.policies(), new Seeded(7), CLOCK);
    }

    private static CloseDay closeDay(StoreSession store) {
        return DayEndParts.closeDay(store, recovery(store), Packs.policies(), Stores.HALL, CLOCK);
    }

    private static void twoCases(StoreSession store) {
        Recovery recovery = recovery(store);
        CaseFile file = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
        List<CaseEvent> acts = Stream.concat(Cases.acts().stream(), Stream.of(new CaseEvent.Closed())).toList();
        assertThat(recovery.perform(file, Cases.CLERK, acts.toArray(CaseEvent[]::new))).isInstanceOf(Acted.Saved.class);
        recovery.open(Cases.CLERK, Channel.COUNTER).saved();
    }

    @Test
    void sealsADayThatStaysSealedAndTellsTheSame() throws Exception {
        DayBook sealed;
        try (StoreSession store = Stores.open(folder)) {
            twoCases(store);
            CloseDay closeDay = closeDay(store);
            DayBook open = closeDay.book(DAY);
            assertThat(open.blocking()).hasSize(1);
            closeDay.carryOver(open.blocking().getFirst().ref().id(), "等客户王秀兰回电", Cases.CLERK);
            Sealing sealing = closeDay.seal(closeDay.book(DAY), Cases.CLERK, new Approval(
                    new PersonId("p-2"), RoleId.SUPERVISOR, Cases.NOW, "day", "", "proof"));
            assertThat(sealing).isInstanceOf(Sealing.Sealed.class);
            sealed = ((Sealing.Sealed) sealing).book();
            closeDay.exported(DAY, Cases.CLERK, new Exported(Exported.Ending.COMPLETE, List.of()));
        }
        try (StoreSession store = Stores.open(folder)) {
            DayBook again = closeDay(store).book(DAY);
            assertThat(again.isSealed()).isTrue();
            assertThat(again.frame().sealed().orElseThrow().signature().proof()).isEqualTo("proof");
            assertThat(again.hasChangedSinceSealing()).isFalse();
            assertThat(again.cases()).isEqualTo(sealed.cases());
            assertThat(again.promises()).isEqualTo(sealed.promises());
            assertThat(again.cases()).extracting(c -> c.standing().state())
                    .containsExactlyInAnyOrder(CaseLine.State.CLOSED, CaseLine.State.CARRIED_OVER);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).as(file.toString())
                        .doesNotContain("王秀兰");
            }
        }
    }
}
