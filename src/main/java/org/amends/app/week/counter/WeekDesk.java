package org.amends.app.week.counter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.amends.cli.play.PlayFailed;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.followup.FollowUpQueue;
import org.amends.core.greenlist.GreenList;
import org.amends.core.hall.Hall;
import org.amends.core.language.Wording;
import org.amends.core.ledger.PromiseLedger;
import org.amends.core.murmur.Murmurs;
import org.amends.core.order.AnswerOrders;
import org.amends.core.order.Orders;
import org.amends.core.people.Actor;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.policy.Policies;
import org.amends.core.policy.Policy;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.core.rights.Rights;
import org.amends.core.rounds.HallRounds;
import org.amends.core.visit.MeetCustomer;
import org.amends.core.dayend.CloseDay;
import org.amends.core.daybook.DayBooks;
import org.amends.core.daybook.PolicyTitles;
import org.amends.core.daybook.SyncState;
import org.amends.core.privacy.EndRetention;
import org.amends.export.outgoing.FolderTables;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.amends.vault.seal.StoreKeys;

/** One counter of the week: its own encrypted store, its own clock, and the services over both as the desk has them. */
public final class WeekDesk implements AutoCloseable {
    private static final int KEY_BYTES = 32;
    public final WeekClock clock;
    public final WeekSeams chance;
    public final Hall hall;
    public final Actor clerk;
    public final Actor colleague;
    public final Actor supervisor;
    public final StoreSession store;
    public final Policies policies;
    public final Recovery recovery;
    public final Tally tally;
    public final Path folder;

    /** What all counters of the week share. */
    public record Shared(Path folder, Policy policy, LocalDate monday, Tally tally, PaperDesk paper) {
    }

    private final PaperDesk paper;

    public WeekDesk(Shared shared, Hall hall, WeekSeams chance) {
        this.hall = hall;
        this.chance = chance;
        this.tally = shared.tally();
        this.paper = shared.paper();
        clock = new WeekClock(shared.monday(), hall.zone());
        policies = new OnePack(shared.policy());
        clerk = actor("clerk", RoleId.CLERK);
        colleague = actor("colleague", RoleId.CLERK);
        supervisor = actor("supervisor", RoleId.SUPERVISOR);
        folder = shared.folder().resolve("counter-" + hall.counter());
        store = StoreSession.open(folder.resolve("data"), new StoreKeys(new byte[KEY_BYTES]), new StoreSession.Place(hall, clerk,
                new StoreSeams(chance, chance, clock, hall.zone())));
        recovery = new Recovery(store.cases(), store.grants(), policies, chance, clock);
    }

    private Actor actor(String who, RoleId role) {
        return new Actor(new PersonId(who + "-" + hall.counter()), role, "week-" + hall.counter());
    }

    public CaseFiles cases() {
        return store.cases();
    }

    /** Does the acts or says which rule refused them: a week that is refused what it should be given has failed. */
    public CaseFile perform(CaseFile file, Actor by, CaseEvent... acts) {
        return switch (recovery.perform(file, by, acts)) {
            case Acted.Saved(CaseFile saved) -> saved;
            case Acted.Refused refused -> throw new PlayFailed("counter " + hall.counter() + ", case " + file.ref().number().text()
                    + ", " + List.of(acts).stream().map(act -> act.getClass().getSimpleName()).toList() + ": refused with "
                    + refused.refusal().key());
        };
    }

    public CaseFile perform(CaseFile file, CaseEvent... acts) {
        return perform(file, clerk, acts);
    }

    public PaperDesk paper() {
        return paper;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), hall.zone());
    }

    public Rights rights() {
        return new Rights(policies, clock);
    }

    public Murmurs murmurs() {
        return new Murmurs(cases(), recovery, () -> clerk);
    }

    public PromiseLedger ledger() {
        return new PromiseLedger(cases(), policies, clock);
    }

    public FollowUpQueue followUps() {
        return new FollowUpQueue(cases(), clock);
    }

    public HallRounds rounds() {
        return new HallRounds(store.hallLog(), policies, () -> clerk, clock);
    }

    public MeetCustomer meet() {
        return new MeetCustomer(new MeetCustomer.Sources(store.register(), cases(), store.pastCases()), store.hallLog(), clock);
    }

    public GreenList greenList() {
        return new GreenList(cases(), meet().past(), clock);
    }

    public Orders orders() {
        return new Orders(cases(), recovery, () -> clerk, clock, new Orders.Place(name -> new CaseId(UUID.nameUUIDFromBytes(
                (hall.code() + name).getBytes(StandardCharsets.UTF_8))), new Wording("答复来单 {0}", "Answer to order {0}"), "counter"));
    }

    public AnswerOrders answers() {
        Supplier<Actor> actor = () -> clerk;
        return new AnswerOrders(orders(), recovery, actor, new FolderTables(folder.resolve("out")), clock);
    }

    public CloseDay closeDay() {
        DayBooks books = new DayBooks(new DayBooks.Sources(cases(), store.hallLog(), () -> SyncState.offline(store.events())), policies,
                new PolicyTitles(policies), () -> hall, clock);
        return new CloseDay(cases(), store.hallLog(), recovery, books,
                new EndRetention(cases(), store.hallLog(), store::shred, policies, clock));
    }

    @Override
    public void close() {
        store.close();
    }
}
