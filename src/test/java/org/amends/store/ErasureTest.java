package org.amends.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.Status;
import org.amends.core.complaint.Channel;
import org.amends.core.guide.Sheet;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.people.StepUp;
import org.amends.core.privacy.EraseCustomer;
import org.amends.core.privacy.PrivacyOffice;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.core.refusal.Refusal;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erasing a person: the key goes, the lesson, the sums and the chain stay. */
class ErasureTest {
    private static final Person BOSS = new Person(new PersonId("p-boss"), "李芳", RoleId.SUPERVISOR);
    private static final Sheet SHEET = new Sheet("%PDF 王秀兰".getBytes(StandardCharsets.UTF_8), "abc123", 1);

    @TempDir
    Path folder;

    private static CaseFile closed(StoreSession store) {
        Recovery recovery = new Recovery(store.cases(), store.grants(), Packs.policies(), new Seeded(9),
                Clock.fixed(Cases.NOW, Stores.ZONE));
        CaseFile file = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
        Acted acted = recovery.perform(file, Cases.CLERK, Cases.acts().toArray(CaseEvent[]::new));
        CaseFile ready = ((Acted.Saved) acted).file();
        store.papers().keep(ready.ref().id(), SHEET);
        return store.cases().append(ready.ref().id(), ready.version(), List.of(Cases.recorded(new CaseEvent.Closed())));
    }

    private static EraseCustomer erasing(StoreSession store) {
        StepUp yes = (who, password, order) -> new Admission.Granted<>(new Approval(who, RoleId.SUPERVISOR, Cases.NOW,
                order.limit(), order.reason(), "x"));
        return new EraseCustomer(store.cases(), store.hallLog(), store::shred,
                new PrivacyOffice(() -> List.of(BOSS), yes, () -> Cases.CLERK));
    }

    private static Optional<Refusal> erase(StoreSession store, CaseId id, String reason) {
        return erasing(store).erase(id, new PrivacyOffice.Yes(BOSS.id(), "secret".toCharArray(), reason));
    }

    @Test
    void keepsTheLessonAndTheSumsAndForgetsThePerson() {
        CaseFile before;
        try (StoreSession store = Stores.open(folder)) {
            before = closed(store);
            assertThat(before.progress().status()).isEqualTo(Status.CLOSED);
            assertThat(erase(store, before.ref().id(), "客户来信要求删除")).isEmpty();
            gone(store, before);
        }
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.wasRebuilt()).isFalse();
            assertThat(store.found()).as("the chain is whole").isEmpty();
            gone(store, before);
        }
    }

    private static void gone(StoreSession store, CaseFile before) {
        CaseFile after = store.cases().find(before.ref().id()).orElseThrow();
        assertThat(after.intake().customer().name().isErased()).isTrue();
        assertThat(after.progress().status()).isEqualTo(Status.CLOSED);
        assertThat(after.resolution().awards().goodwillTotal("CNY")).isEqualTo(
                before.resolution().awards().goodwillTotal("CNY"));
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(store.papers().find(before.ref().id(), SHEET.digest())).isEmpty();
        for (String mark : List.of("王秀兰", "13800138000", "8000")) {
            assertThat(store.cases().rows(new CaseQuery(Set.of(Status.values()), Instant.EPOCH, Instant.MAX, mark,
                    10))).as(mark).isEmpty();
        }
        assertThat(store.hallLog().all(HallEvent.CaseErased.class)).singleElement()
                .satisfies(event -> assertThat(event.approval().reason()).isEqualTo("客户来信要求删除"));
    }

    @Test
    void finishesAtTheNextStartWhatAPowerCutLeftBetweenEventAndKey() {
        CaseFile before;
        try (StoreSession store = Stores.open(folder)) {
            before = closed(store);
            store.hallLog().record(Cases.CLERK, new HallEvent.CaseErased(before.ref().id().value().toString(),
                    new Approval(BOSS.id(), RoleId.SUPERVISOR, Cases.NOW, EraseCustomer.LIMIT, "客户来信要求删除", "x")));
        }
        try (StoreSession store = Stores.open(folder)) {
            gone(store, before);
        }
    }

    @Test
    void refusesOpenUnknownAndUnreasonedCases() {
        try (StoreSession store = Stores.open(folder)) {
            CaseFile file = closed(store);
            assertThat(erase(store, file.ref().id(), " ").map(Refusal::key)).hasValue("erase.reason");
            assertThat(erase(store, Cases.REF.id(), "x").map(Refusal::key)).hasValue("erase.unknown");
            CaseFile open = new Recovery(store.cases(), store.grants(), Packs.policies(), new Seeded(11),
                    Clock.fixed(Cases.NOW, Stores.ZONE)).open(Cases.CLERK, Channel.COUNTER).saved();
            assertThat(erase(store, open.ref().id(), "x").map(Refusal::key)).hasValue("erase.open");
            assertThat(erasing(store).erase(file.ref().id(), new PrivacyOffice.Yes(new PersonId("p-clerk"),
                    "secret".toCharArray(), "x")).map(Refusal::key)).hasValue("erase.approver");
            assertThat(store.papers().find(file.ref().id(), SHEET.digest())).contains(SHEET.pdf());
            assertThat(store.hallLog().all(HallEvent.CaseErased.class)).isEmpty();
        }
    }
}
