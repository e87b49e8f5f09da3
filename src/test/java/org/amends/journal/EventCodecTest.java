package org.amends.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.customer.Personal;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Approval;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.fixtures.Cases;
import org.amends.fixtures.CrashFiles;
import org.amends.fixtures.Seeded;
import org.amends.journal.sealed.CaseKeys;
import org.amends.vault.seal.StoreKeys;
import org.junit.jupiter.api.Test;

class EventCodecTest {
    private final StoreKeys keys = new StoreKeys(new byte[32]);
    private final CrashFiles files = new CrashFiles();
    private final CaseKeys caseKeys = CaseKeys.open(files, keys.of("case-keys"));
    private final EventCodec codec = new EventCodec(caseKeys);
    private final Seeded seams = new Seeded(2);
    private final Journal journal = new JournalOpening(files, keys.of("journal"), seams, seams, ZoneId.of("UTC"))
            .open(seams.next());

    private Envelope keep(CaseEvent event) {
        return journal.append(new Entry(new Entry.Subject(EventCodec.type(event), 1, Optional.of(Cases.REF.id()),
                Optional.of(Cases.POLICY)), Cases.NOW, Cases.CLERK, List.of(), codec.payload(Cases.REF.id(), event)));
    }

    private static List<CaseEvent> events() {
        List<CaseEvent> events = new ArrayList<>(Cases.acts());
        events.add(Cases.opened());
        events.add(new CaseEvent.GoodwillGranted("money", Cases.yuan(30), Personal.of("来回跑"), Optional.of(
                new Approval(new PersonId("p-2"), RoleId.SUPERVISOR, Cases.NOW, "case", "同意", "proof"))));
        events.add(new CaseEvent.EntitlementAwarded("rule", Map.of("price", "3000"), Cases.yuan(1500),
                LocalDate.of(2026, 11, 20)));
        events.add(new CaseEvent.Closed());
        return events;
    }

    @Test
    void readsEveryEventBackEqual() {
        for (CaseEvent event : events()) {
            assertThat(codec.caseEvent(keep(event))).contains(event);
        }
        HallEvent sealed = new HallEvent.DaySealed(LocalDate.of(2026, 11, 23), 3, Cases.yuan(5), "ab",
                new Approval(new PersonId("p-2"), RoleId.SUPERVISOR, Cases.NOW, "day", "", "proof"));
        Envelope hall = journal.append(new Entry(new Entry.Subject(EventCodec.type(sealed), 1, Optional.empty(),
                Optional.empty()), Cases.NOW, Cases.CLERK, List.of(), codec.payload(sealed)));
        assertThat(codec.hallEvent(hall)).contains(sealed);
    }

    @Test
    void showsNoPersonalTextInTheFrozenBytes() {
        for (CaseEvent event : events()) {
            String bytes = new String(keep(event).bytes(), StandardCharsets.UTF_8);
            assertThat(bytes).doesNotContain("王秀兰", "13800138000", "读不出来", "来回跑");
        }
    }

    @Test
    void erasesACaseWithoutBreakingTheChain() {
        Envelope kept = keep(Cases.acts().get(2));
        caseKeys.erase(Cases.REF.id());
        assertThat(codec.caseEvent(kept)).get().isInstanceOfSatisfying(CaseEvent.CustomerNoted.class,
                e -> assertThat(e.customer().name().isErased()).isTrue());
        assertThat(Envelopes.read(kept.bytes())).isPresent();
        CaseKeys reopened = CaseKeys.open(files, keys.of("case-keys"));
        assertThat(reopened.find(Cases.REF.id())).isEmpty();
    }

    @Test
    void leavesUnknownTypesAlone() {
        Envelope later = journal.append(new Entry(new Entry.Subject("case.FromTheFuture", 1,
                Optional.of(Cases.REF.id()), Optional.empty()), Cases.NOW, Cases.CLERK, List.of(),
                Envelopes.object()));
        assertThat(codec.caseEvent(later)).isEmpty();
    }
}
