package org.amends.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.casefile.CaseRef;
import org.amends.core.casefile.Recorded;
import org.amends.core.compensation.authority.Granted;
import org.amends.core.complaint.Channel;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Actor;
import org.amends.core.people.Approval;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Rules;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.fixtures.TurningClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real store; a clerk may give 50 a case, 100 a customer and year, 300 a day. Each test is a way round that must not be one. */
class LimitsNobodyGetsRoundTest {
    private static final Actor OTHER_CLERK = new Actor(new PersonId("p-9"), RoleId.CLERK, "s-9");
    private static final String ACCOUNT = "0012345678";
    private static final String PHONE = "13800138000";
    @TempDir
    private Path folder;
    private final TurningClock clock = new TurningClock(Cases.NOW);
    private final Seeded seams = new Seeded(11);
    private StoreSession store;

    @Test
    void splittingOneGrantIntoManyLeavesTheCasesLimit() {
        open();
        CaseFile file = begun(ACCOUNT, PHONE);
        for (int i = 0; i < 5; i++) {
            file = granted(file, "10");
        }
        assertThat(refusal(file, "0.01")).isEqualTo("limit.crossed case supervisor");
    }

    @Test
    void closingAndReopeningACaseLeavesWhatItWasGiven() {
        open();
        CaseFile file = granted(begun(ACCOUNT, PHONE), "50");
        file = saved(perform(file, Cases.CLERK, rest()));
        file = saved(perform(file, Cases.CLERK, new CaseEvent.Closed()));
        file = saved(perform(file, Cases.CLERK, new CaseEvent.Reopened(Personal.of("又来了"))));
        assertThat(refusal(file, "1")).startsWith("limit.crossed case");
    }

    @Test
    void secondCaseOfACustomerCountsByAccountOrTelephoneHoweverWritten() {
        open();
        granted(begun(ACCOUNT, PHONE), "50");
        assertThat(year(begun("00 1234-5678", ""))).isEqualTo("50.00");
        assertThat(year(begun("", "+86 138 0013 8000"))).isEqualTo("50.00");
        assertThat(year(begun("", "１３８００１３８０００"))).isEqualTo("50.00");
        assertThat(year(begun("", "13800138001"))).isEqualTo("0.00");
        granted(begun("", "138-0013-8000"), "50");
        assertThat(refusal(begun(ACCOUNT, ""), "50")).isEqualTo("limit.crossed customer-year supervisor");
    }

    @Test
    void renamingTheCustomerOfACaseAfterwardsLeavesWhatTheyWereGiven() {
        open();
        CaseFile file = granted(begun(ACCOUNT, PHONE), "50");
        saved(perform(file, Cases.CLERK, customer("999", "13900139000")));
        assertThat(year(begun(ACCOUNT, ""))).isEqualTo("50.00");
        assertThat(year(begun("", PHONE))).isEqualTo("50.00");
    }

    @Test
    void clockPutForwardOpensNeitherDayNorYear() {
        open();
        seal(LocalDate.of(2026, 11, 22));
        granted(begun(ACCOUNT, PHONE), "50");
        for (int i = 0; i < 5; i++) {
            granted(begun("acc-" + i, ""), "50");
        }
        for (int days : List.of(1, 1, 60)) {
            clock.forward(Duration.ofDays(days));
            assertThat(refusal(begun("another", ""), "1")).isEqualTo("limit.crossed day supervisor");
            assertThat(year(begun(ACCOUNT, ""))).isEqualTo("50.00");
        }
    }

    @Test
    void clockPutBackOpensNeitherDayNorYear() {
        open();
        granted(begun(ACCOUNT, PHONE), "50");
        for (int i = 0; i < 5; i++) {
            granted(begun("acc-" + i, ""), "50");
        }
        seal(LocalDate.of(2026, 11, 22));
        for (int days : List.of(1, 1, 400)) {
            clock.forward(Duration.ofDays(-days));
            assertThat(refusal(begun("another", ""), "1")).isEqualTo("limit.crossed day supervisor");
            assertThat(year(begun(ACCOUNT, ""))).isEqualTo("50.00");
        }
    }

    @Test
    void sealedDayEndsTheDaysLimitAndNotTheYears() {
        open();
        for (int i = 0; i < 5; i++) {
            granted(begun("acc-" + i, ""), "50");
        }
        granted(begun(ACCOUNT, PHONE), "50");
        seal(LocalDate.of(2026, 11, 23));
        clock.forward(Duration.ofDays(1));
        CaseFile next = granted(begun(ACCOUNT, ""), "50");
        assertThat(next.resolution().awards().goodwill()).hasSize(1);
        assertThat(refusal(begun("", PHONE), "1")).isEqualTo("limit.crossed customer-year supervisor");
    }

    @Test
    void deletedOrOlderTablesAreMadeAnewFromTheChainOfEvents() throws Exception {
        open();
        byte[] older = closed();
        open();
        granted(begun(ACCOUNT, PHONE), "50");
        closed();
        Files.write(folder.resolve("index.mv.db"), older);
        open();
        assertThat(year(begun(ACCOUNT, ""))).isEqualTo("50.00");
        closed();
        Files.delete(folder.resolve("index.mv.db"));
        open();
        assertThat(year(begun(ACCOUNT, ""))).isEqualTo("50.00");
    }

    @Test
    void changedByteInTheJournalIsToldAndNeverTakenForLess() throws Exception {
        open();
        granted(begun(ACCOUNT, PHONE), "50");
        closed();
        Path journal = folder.resolve("journal-000001.seg");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        open();
        assertThat(store.found()).isPresent();
    }

    @Test
    void caseOfAnotherCounterCountsOnceItIsHere() {
        open();
        seal(LocalDate.of(2026, 11, 22));
        CaseRef there = new CaseRef(new CaseId(new UUID(7, 7)),
                new CaseNumber("3702", "02", LocalDate.of(2026, 11, 23), 'A', 1));
        List<Recorded> events = new ArrayList<>();
        events.add(other(new CaseEvent.Opened(there, Cases.POLICY, Channel.COUNTER)));
        Cases.acts().subList(0, 7).forEach(act -> events.add(other(act)));
        events.add(other(new CaseEvent.GoodwillGranted("money", Rules.yuan("50"), Personal.of("来回跑"), Optional.empty())));
        store.cases().append(there.id(), 0, events);
        Granted here = store.grants().granted(begun("", PHONE), LocalDate.of(2026, 11, 23), "CNY");
        assertThat(here.toCustomerThisYear()).isEqualTo(Rules.yuan("50"));
        assertThat(here.todayByRole()).containsEntry(RoleId.CLERK, Rules.yuan("50"));
        granted(begun("", PHONE), "50");
        assertThat(refusal(begun(ACCOUNT, ""), "1")).isEqualTo("limit.crossed customer-year supervisor");
    }

    @Test
    void changeOfRoleLeavesCaseAndCustomerAsTheyWere() {
        open();
        CaseFile file = granted(begun(ACCOUNT, PHONE), "50");
        Actor risen = new Actor(Cases.CLERK.person(), RoleId.SUPERVISOR, "s-2");
        assertThat(refusal(file, risen, "150.01", Optional.empty())).startsWith("limit.beyond");
        Actor stranger = new Actor(Cases.CLERK.person(), new RoleId("director"), "s-3");
        assertThat(refusal(file, stranger, "1", Optional.empty())).startsWith("limit.beyond");
        assertThat(refusal(file, OTHER_CLERK, "1", Optional.empty())).startsWith("limit.crossed case");
    }

    @Test
    void nobodyIsTheirOwnSecondPerson() {
        open();
        CaseFile file = granted(begun(ACCOUNT, PHONE), "50");
        assertThat(refusal(file, Cases.CLERK, "60", Optional.of(approval(Cases.CLERK.person(), clock.instant()))))
                .startsWith("approval.self");
        PersonId second = new PersonId("p-2");
        assertThat(refusal(file, Cases.CLERK, "60", Optional.of(approval(second, clock.instant().minusSeconds(121)))))
                .startsWith("approval.stale");
        CaseFile after = saved(perform(file, Cases.CLERK, goodwill("60", Optional.of(approval(second, clock.instant())))));
        Approval kept = after.resolution().awards().goodwill().getLast().approval().orElseThrow();
        assertThat(List.of(kept.by().value(), kept.limit(), kept.reason())).containsExactly("p-2", "case", "三趟了");
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    private void open() {
        store = StoreSession.open(folder, Stores.keys(), new StoreSession.Place(Stores.HALL, Cases.CLERK,
                new StoreSeams(seams, seams, clock, Stores.ZONE)));
    }

    private byte[] closed() throws Exception {
        store.close();
        store = null;
        return Files.readAllBytes(folder.resolve("index.mv.db"));
    }

    private Recovery recovery() {
        return new Recovery(store.cases(), store.grants(), Packs.policies(), seams, clock);
    }

    private void seal(LocalDate day) {
        store.hallLog().record(Cases.CLERK, new HallEvent.DaySealed(day, 0, Rules.yuan("0"), store.hallLog().lastHash(),
                approval(new PersonId("p-2"), clock.instant())));
    }

    private CaseFile begun(String account, String phone) {
        CaseFile file = recovery().open(Cases.CLERK, Channel.COUNTER).saved();
        CaseEvent[] acts = Cases.acts().subList(0, 7).toArray(CaseEvent[]::new);
        acts[2] = customer(account, phone);
        return saved(perform(file, Cases.CLERK, acts));
    }

    private static CaseEvent customer(String account, String phone) {
        return new CaseEvent.CustomerNoted(new Customer(Personal.of("王秀兰"), Salutation.MS, Personal.of(phone),
                Personal.of(account), Personal.NONE));
    }

    private static CaseEvent[] rest() {
        return Cases.acts().stream().skip(7).filter(act -> !(act instanceof CaseEvent.NothingOffered)).toArray(CaseEvent[]::new);
    }

    private CaseFile granted(CaseFile file, String sum) {
        return saved(perform(file, Cases.CLERK, goodwill(sum, Optional.empty())));
    }

    private String year(CaseFile file) {
        return org.amends.core.compensation.MoneyText.figure(store.grants().granted(file,
                LocalDate.ofInstant(clock.instant(), Stores.ZONE), "CNY").toCustomerThisYear());
    }

    private String refusal(CaseFile file, String sum) {
        return refusal(file, Cases.CLERK, sum, Optional.empty());
    }

    private String refusal(CaseFile file, Actor by, String sum, Optional<Approval> approval) {
        Acted acted = perform(file, by, goodwill(sum, approval));
        assertThat(acted).isInstanceOf(Acted.Refused.class);
        var why = ((Acted.Refused) acted).refusal();
        return (why.key() + " " + String.join(" ", why.args())).strip();
    }

    private Acted perform(CaseFile file, Actor by, CaseEvent... acts) {
        return recovery().perform(file, by, acts);
    }

    private static CaseFile saved(Acted acted) {
        assertThat(acted).isInstanceOf(Acted.Saved.class);
        return ((Acted.Saved) acted).file();
    }

    private static CaseEvent goodwill(String sum, Optional<Approval> approval) {
        return new CaseEvent.GoodwillGranted("money", Rules.yuan(sum), Personal.of("来回跑"), approval);
    }

    private static Approval approval(PersonId by, Instant at) {
        return new Approval(by, RoleId.SUPERVISOR, at, "case", "三趟了", "proof");
    }

    private static Recorded other(CaseEvent event) {
        return new Recorded(OTHER_CLERK, Cases.NOW, event);
    }
}
