package org.amends.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseRef;
import org.amends.core.compensation.Money;
import org.amends.core.complaint.Channel;
import org.amends.core.hall.HallEvent;
import org.amends.core.identity.Ids;
import org.amends.core.people.Approval;
import org.amends.core.people.RoleId;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.fixtures.TurningClock;
import org.amends.journal.Entry;
import org.amends.journal.Envelope;
import org.amends.journal.Journal;
import org.amends.journal.JournalOpening;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.sealed.CaseKeys;
import org.amends.vault.DeviceKeys;
import org.amends.vault.seal.DeviceKey;
import org.amends.vault.seal.HubSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsTest {
    private static final HallEvent EVENT = new HallEvent.ScreenLocked(Cases.CLERK.person());
    private final Seeded seams = new Seeded(21);
    private final TurningClock clock = new TurningClock(Cases.NOW);

    @TempDir
    Path folder;

    private StoreSession open() {
        return StoreSession.open(folder, Stores.keys(), new StoreSession.Place(Stores.HALL, Cases.CLERK,
                new StoreSeams(seams, seams, clock, Stores.ZONE)));
    }

    private static long seals(List<Envelope> saved) {
        return saved.stream().filter(e -> e.type().equals("journal.Sealed")).count();
    }

    @Test
    void sealsAfterARunAfterAnHourAndAtTheEndOfTheDay() {
        List<Envelope> saved = new ArrayList<>();
        try (StoreSession store = open()) {
            store.onSaved(saved::add);
            for (int i = 0; i < 255; i++) {
                store.hallLog().record(Cases.CLERK, EVENT);
            }
            assertThat(seals(saved)).as("with the opening these are 256").isEqualTo(1);
            assertThat(store.seals().unsealed()).isZero();

            store.hallLog().record(Cases.CLERK, EVENT);
            store.sealWhenDue();
            assertThat(seals(saved)).isEqualTo(1);
            clock.forward(Duration.ofMinutes(61));
            store.sealWhenDue();
            assertThat(seals(saved)).isEqualTo(2);
            store.sealWhenDue();
            assertThat(seals(saved)).as("nothing new, no seal").isEqualTo(2);

            store.hallLog().record(Cases.CLERK, new HallEvent.DaySealed(LocalDate.of(2026, 11, 23), 0,
                    Money.of(0, "CNY"), store.hallLog().lastHash(), new Approval(Cases.CLERK.person(),
                    RoleId.SUPERVISOR, Cases.NOW, "", "", "00")));
            assertThat(seals(saved)).isEqualTo(3);
        }
        try (StoreSession again = open()) {
            assertThat(again.seals().broken() + again.seals().foreign()).isZero();
            assertThat(again.seals().unsealed()).as("the new opening alone").isEqualTo(1);
        }
    }

    @Test
    void findsAHistoryRewrittenBySomebodyWhoHoldsTheJournalKey() throws IOException {
        try (StoreSession store = open()) {
            store.hallLog().record(Cases.CLERK, EVENT);
            clock.forward(Duration.ofHours(2));
            store.sealWhenDue();
        }
        rewrite(folder);
        try (StoreSession store = open()) {
            assertThat(store.seals().broken()).isEqualTo(1);
        }
    }

    @Test
    void tellsASealOfAnotherDeviceFromItsOwn() throws IOException {
        try (StoreSession store = open()) {
            clock.forward(Duration.ofHours(2));
            store.sealWhenDue();
        }
        new DiskFiles(folder).delete("device.key");
        try (StoreSession store = open()) {
            assertThat(store.seals().foreign()).isEqualTo(1);
            assertThat(store.seals().broken()).isZero();
        }
    }

    @Test
    void opensAJournalFromBeforeThereWereSealsAndSealsItWhole() throws IOException {
        DiskFiles files = new DiskFiles(folder);
        CaseKeys.open(files, Stores.keys().of("case-keys")).close();
        try (Journal journal = journal(files)) {
            for (int i = 0; i < 3; i++) {
                journal.append(new Entry(new Entry.Subject("hall.Unknown", 1, Optional.empty(), Optional.empty()),
                        Cases.NOW, Cases.CLERK, List.of(), JsonNodeFactory.instance.objectNode()));
            }
        }
        try (StoreSession store = open()) {
            assertThat(store.events()).as("three, one seal over them, one opening").isEqualTo(5);
            assertThat(store.seals().broken()).isZero();
        }
    }

    @Test
    void wrapsEachCasesKeyForTheHubOnceOneIsKnownAndSaysSoWhenNoneIs() throws IOException {
        HubSecret hub = HubSecret.fresh();
        List<Envelope> saved = new ArrayList<>();
        try (StoreSession store = open()) {
            store.onSaved(saved::add);
            store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened()),
                    Cases.recorded(Cases.acts().getFirst())));
        }
        assertThat(saved.get(0).caseKey().orElseThrow().hub()).as("no hub was known").isEmpty();
        assertThat(saved.get(1).caseKey()).as("not the first event").isEmpty();
        new DeviceKeys(new DiskFiles(folder), Stores.keys()).enrol(hub.publicKey());
        saved.clear();
        var next = new CaseId(new UUID(4, 4));
        try (StoreSession store = open()) {
            store.onSaved(saved::add);
            store.cases().append(next, 0, List.of(Cases.recorded(new CaseEvent.Opened(
                    new CaseRef(next, store.cases().nextNumber()), Cases.POLICY,
                    Channel.COUNTER))));
        }
        var wrapped = Envelope.read(saved.getFirst().bytes()).orElseThrow().caseKey().orElseThrow().hub().orElseThrow();
        try (CaseKeys keys = CaseKeys.open(new DiskFiles(folder), Stores.keys().of("case-keys"))) {
            assertThat(hub.open(wrapped, CaseKeys.bound(next))).contains(keys.keyFor(next));
        }
        assertThat(hub.open(wrapped, CaseKeys.bound(Cases.REF.id()))).as("bound to its case").isEmpty();
        assertThat(HubSecret.fresh().open(wrapped, CaseKeys.bound(next))).as("another hub").isEmpty();
    }

    @Test
    void verifiesNothingButItsOwnSignature() {
        DeviceKey key = DeviceKey.fresh();
        byte[] signed = key.sign(new byte[] {1, 2});
        assertThat(DeviceKey.verifies(key.publicKey(), new byte[] {1, 2}, signed)).isTrue();
        assertThat(DeviceKey.verifies(key.publicKey(), new byte[] {1, 3}, signed)).isFalse();
        assertThat(DeviceKey.verifies(DeviceKey.fresh().publicKey(), new byte[] {1, 2}, signed)).isFalse();
        assertThat(DeviceKey.verifies(HexFormat.of().parseHex("00"), new byte[] {1, 2}, signed)).isFalse();
        assertThat(DeviceKey.read(key.encoded()).publicKey()).isEqualTo(key.publicKey());
    }

    private Journal journal(DiskFiles files) {
        return new JournalOpening(files, Stores.keys().of("journal"), seams, seams, Stores.ZONE)
                .open(new UUID(7, 7));
    }

    /** The same events once more in a chain that is whole in itself, one of them changed; the seal is kept as it was. */
    private void rewrite(Path place) throws IOException {
        DiskFiles files = new DiskFiles(place);
        List<Envelope> all = new ArrayList<>();
        try (Journal journal = journal(files)) {
            journal.read(all::add);
        }
        for (String name : files.list()) {
            if (name.endsWith(".seg")) {
                files.delete(name);
            }
        }
        try (Journal journal = new JournalOpening(files, Stores.keys().of("journal"), new Repeated(all), seams,
                Stores.ZONE).open(all.getFirst().stream().device())) {
            for (Envelope e : all) {
                var payload = e.payload().deepCopy();
                if (e.type().equals("hall.ScreenLocked")) {
                    payload.putObject("person").put("value", "somebody-else");
                }
                journal.append(new Entry(new Entry.Subject(e.type(), 1, Optional.empty(), Optional.empty()),
                        e.occurredAt(), e.actor(), List.of(), payload));
            }
        }
    }

    /** Gives the stream its old incarnation back, then anything. */
    private static final class Repeated implements Ids {
        private final Seeded other = new Seeded(5);
        private UUID first;

        Repeated(List<Envelope> all) {
            first = all.getFirst().stream().incarnation();
        }

        @Override
        public UUID next() {
            UUID given = first == null ? other.next() : first;
            first = null;
            return given;
        }
    }
}
