package org.amends.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Status;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.complaint.Channel;
import org.amends.core.hall.HallEvent;
import org.amends.core.language.Wording;
import org.amends.core.policy.Policies;
import org.amends.core.policy.Policy;
import org.amends.core.policy.PolicyId;
import org.amends.core.policy.Timetable;
import org.amends.core.privacy.EndRetention;
import org.amends.core.policy.KeptKind;
import org.amends.core.policy.Retention;
import org.amends.core.recovery.Recovery;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept no longer than the pack says goes at the day end; lesson, sums and chain stay. */
class RetentionTest {
    private static final Duration THREE_YEARS = Duration.ofDays(3 * 366);

    @TempDir
    Path folder;

    private static Policies keeping(int months) {
        Policy pack = Packs.policy();
        Retention retention = new Retention(List.of(new KeptKind(KeptKind.CASE, Wording.same("to settle it"),
                Optional.of(months), Wording.same("unverified"))));
        Timetable timetable = new Timetable(pack.timetable().clocks(), pack.timetable().calendar(), retention);
        Policy kept = new Policy(pack.header(), pack.playbook(), pack.guard(), pack.allowances(), timetable, pack.hall());
        return new Policies() {
            @Override
            public Policy present() {
                return kept;
            }

            @Override
            public Optional<Policy> find(PolicyId id) {
                return Optional.of(kept);
            }
        };
    }

    private static CaseFile closed(StoreSession store) {
        Recovery recovery = new Recovery(store.cases(), store.grants(), Packs.policies(), new Seeded(9),
                Clock.fixed(Cases.NOW, Stores.ZONE));
        CaseFile file = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
        CaseFile ready = recovery.perform(file, Cases.CLERK, Cases.acts().toArray(CaseEvent[]::new)).saved();
        List<CaseEvent> kept = ready.resolution().openPromises().stream().<CaseEvent>map(p ->
                new CaseEvent.PromiseKept(p.id(), org.amends.core.customer.Personal.NONE)).toList();
        CaseFile done = store.cases().append(ready.ref().id(), ready.version(), kept.stream().map(Cases::recorded).toList());
        return store.cases().append(done.ref().id(), done.version(), List.of(Cases.recorded(new CaseEvent.Closed())));
    }

    private static int run(StoreSession store, Policies policies, Duration later) {
        return new EndRetention(store.cases(), store.hallLog(), store::shred, policies,
                Clock.fixed(Cases.NOW.plus(later), Stores.ZONE)).run(Cases.CLERK);
    }

    private static void isForgotten(StoreSession store, CaseFile before) {
        CaseFile after = store.cases().find(before.ref().id()).orElseThrow();
        assertThat(after.intake().customer().name().isErased()).isTrue();
        assertThat(after.outcome().resolution().awards()).as("sums stay").isNotNull();
        assertThat(after.version()).isEqualTo(before.version());
        for (String mark : List.of("王秀兰", "13800138000")) {
            assertThat(store.cases().rows(new CaseQuery(Set.of(Status.values()), Instant.EPOCH, Instant.MAX, mark, 10)))
                    .as(mark).isEmpty();
        }
        assertThat(store.copies().ofSameCustomer(before.ref().id())).as("no mark is left to know the customer by")
                .containsExactly(before.ref().id());
    }

    @Test
    void erasesOnceTheTermIsOverAndNotADaySooner() {
        CaseFile before;
        try (StoreSession store = Stores.open(folder)) {
            before = closed(store);
            assertThat(run(store, keeping(36), Duration.ofDays(1000))).isZero();
            assertThat(run(store, Packs.policies(), THREE_YEARS)).as("a pack without terms").isZero();
            assertThat(store.cases().find(before.ref().id()).orElseThrow().intake().customer().name().isErased()).isFalse();
            assertThat(run(store, keeping(36), THREE_YEARS)).isEqualTo(1);
            isForgotten(store, before);
            assertThat(run(store, keeping(36), THREE_YEARS)).as("once is enough").isZero();
            assertThat(store.hallLog().all(HallEvent.RetentionEnded.class)).hasSize(1);
        }
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.found()).as("the chain is whole").isEmpty();
            isForgotten(store, before);
        }
    }

    @Test
    void finishesAtTheNextStartWhatAPowerCutLeftBetweenEventAndKey() {
        CaseFile before;
        try (StoreSession store = Stores.open(folder)) {
            before = closed(store);
            store.hallLog().record(Cases.CLERK, new HallEvent.RetentionEnded(before.ref().id().value().toString(), Cases.POLICY));
        }
        try (StoreSession store = Stores.open(folder)) {
            isForgotten(store, before);
        }
    }

    @Test
    void keepsWhatIsOpen() {
        try (StoreSession store = Stores.open(folder)) {
            new Recovery(store.cases(), store.grants(), Packs.policies(), () -> new UUID(4, 4),
                    Clock.fixed(Cases.NOW, Stores.ZONE)).open(Cases.CLERK, Channel.COUNTER);
            assertThat(run(store, keeping(1), THREE_YEARS)).isZero();
        }
    }
}
