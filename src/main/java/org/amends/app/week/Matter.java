package org.amends.app.week;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.app.week.counter.WeekDesk;
import org.amends.app.week.counter.Used;
import org.amends.core.apology.ApologyElement;
import org.amends.core.caseclock.CaseClocks;
import org.amends.core.caseclock.ClockReading;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.cause.Cause;
import org.amends.core.cause.Reach;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Complaint;
import org.amends.core.complaint.Danger;
import org.amends.core.complaint.Feeling;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.guide.writing.SheetMenu;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Question;
import org.amends.core.playbook.Stage;
import org.amends.core.promise.Promise;
import org.amends.core.remedy.Remedy;
import org.amends.core.remedy.RemedyTemplate;

/** One matter from the first word to the closed case, with its twist, through the services the desk uses. */
final class Matter {
    private static final Duration A_MOMENT = Duration.ofMinutes(2);
    private static final Set<ApologyElement> SAID =
            Set.of(ApologyElement.REGRET, ApologyElement.ACKNOWLEDGE, ApologyElement.RESPONSIBILITY);

    private final WeekDesk desk;
    private final Twist twist;
    private final Customer customer;
    private final int turn;
    private final FailureKind kind;

    /** `turn` counts the matters of the counter; it decides what is chosen where any choice would do. */
    Matter(WeekDesk desk, Twist twist, Customer customer, int turn) {
        this.desk = desk;
        this.twist = twist;
        this.customer = twist == Twist.NO_NAME ? Customer.UNNAMED : customer;
        this.turn = turn;
        this.kind = new Award(desk).kind(twist, turn);
    }

    /** From the first word at the counter. */
    CaseFile play() {
        return play(desk.recovery.open(desk.clerk, Channel.COUNTER).saved());
    }

    /** On with a case that was a murmur or an order before. */
    CaseFile play(CaseFile begun) {
        CaseFile file = receive(begun);
        if (twist == Twist.CARRIED && begun.intake().origin().order().isEmpty()) {
            return file;
        }
        return finish(file);
    }

    /** What is left of a case that stayed overnight, too. */
    CaseFile finish(CaseFile received) {
        CaseFile file = new Asides(desk, twist).around(respond(received));
        file = new Award(desk).decide(file, twist, turn);
        file = resolve(file);
        return new Ending(desk, twist, turn).end(file);
    }

    private CaseFile receive(CaseFile begun) {
        desk.clock.on(A_MOMENT);
        Danger danger = twist == Twist.DANGER ? Danger.values()[1 + turn % (Danger.values().length - 1)] : Danger.NONE;
        CaseFile file = desk.perform(begun, new CaseEvent.DangerAnswered(danger));
        if (danger != Danger.NONE) {
            file = desk.perform(file, new CaseEvent.DangerAdvised(danger));
            desk.tally.add(Used.DANGER_ADVISED);
        }
        List<CaseEvent> acts = new ArrayList<>();
        acts.add(new CaseEvent.ComplaintTaken(new Complaint(kind.id(), begun.intake().channel(), words(begun),
                Personal.of("昨天晚上"), Personal.of("早点弄好"))));
        acts.add(new CaseEvent.CustomerNoted(customer));
        WayOfExplaining way = WayOfExplaining.values()[turn % WayOfExplaining.values().length];
        acts.add(new CaseEvent.WayChosen(way));
        acts.add(new CaseEvent.FeelingNoted(CaseEvent.FeelingNoted.Moment.BEFORE,
                Feeling.values()[desk.chance.under(Feeling.values().length)], Personal.of("跑了好几趟了")));
        for (Question question : kind.script().questions()) {
            if (!question.choices().isEmpty()) {
                acts.add(new CaseEvent.QuestionAnswered(question.id(),
                        question.choices().get(desk.chance.under(question.choices().size())).id(), Personal.NONE));
            }
        }
        if (!kind.script().needs().isEmpty()) {
            acts.add(new CaseEvent.NeedMet(kind.script().needs().get(turn % kind.script().needs().size()).id()));
            desk.tally.add(Used.NEED_MET);
        }
        file = desk.perform(file, acts.toArray(CaseEvent[]::new));
        told(way);
        return file;
    }

    private Personal words(CaseFile begun) {
        return begun.intake().origin().order().map(order -> order.words())
                .orElseGet(() -> Personal.of(kind.everydayWords().isEmpty() ? kind.title().zh() : kind.everydayWords().getFirst().zh()));
    }

    private void told(WayOfExplaining way) {
        desk.tally.add(switch (way) {
            case SHORT -> Used.WAY_SHORT;
            case PATIENT -> Used.WAY_PATIENT;
            case NORMAL -> Used.WAY_NORMAL;
        });
        desk.tally.add(Used.FEELING_BEFORE);
        if (twist == Twist.NO_NAME) {
            desk.tally.add(Used.NO_NAME_GIVEN);
        }
    }

    private CaseFile respond(CaseFile received) {
        desk.clock.on(A_MOMENT);
        Reach reach = Reach.values()[turn % (Reach.values().length - 1)];
        List<String> causes = kind.handling().causes().stream().filter(id -> desk.policies.present().playbook().cause(id).isPresent())
                .toList();
        Cause cause = desk.policies.present().playbook().cause(causes.get(turn % causes.size())).orElseThrow();
        CaseFile file = desk.perform(received, new CaseEvent.ApologyGiven(SAID, phrase(Stage.APOLOGISE)),
                new CaseEvent.ResponsibilityTaken(phrase(Stage.TAKE_RESPONSIBILITY)),
                new CaseEvent.CauseFound(cause.party(), cause.id(), reach, Personal.of("现场看过")));
        desk.tally.add(Used.valueOf("REACH_" + reach.name()));
        List<ClockReading> clocks = CaseClocks.of(file, desk.policies.present(), desk.hall.zone());
        if (clocks.stream().anyMatch(clock -> clock.deadline().lines().size() > 1)) {
            desk.tally.add(Used.CLOCK_EXPLAINED);
        }
        return twist == Twist.CLOCK ? stopAndGoOn(file, clocks) : file;
    }

    private CaseFile stopAndGoOn(CaseFile file, List<ClockReading> clocks) {
        Optional<ClockReading> pausing = clocks.stream().filter(clock -> !clock.rule().pauses().isEmpty()).findFirst();
        if (pausing.isEmpty()) {
            return file;
        }
        String clock = pausing.get().rule().id();
        CaseFile stopped = desk.perform(file, new AsideEvent.ClockStopped(clock, pausing.get().rule().pauses().getFirst().id()));
        desk.tally.add(Used.CLOCK_STOPPED);
        desk.clock.on(A_MOMENT);
        CaseFile going = desk.perform(stopped, new AsideEvent.ClockWentOn(clock));
        Instant before = pausing.get().deadline().due();
        boolean isLater = CaseClocks.of(going, desk.policies.present(), desk.hall.zone()).stream()
                .anyMatch(reading -> reading.rule().id().equals(clock) && !reading.deadline().due().isBefore(before));
        if (isLater) {
            desk.tally.add(Used.CLOCK_WENT_ON);
        }
        return going;
    }

    private String phrase(Stage stage) {
        return kind.script().steps().stream().filter(step -> step.stage() == stage).flatMap(step -> step.phrases().stream())
                .findFirst().orElse("");
    }

    /** At the counter where it can be; with a date that a promise keeps, where the twist wants one. */
    private CaseFile resolve(CaseFile file) {
        desk.clock.on(A_MOMENT);
        List<RemedyTemplate> remedies = kind.handling().remedies();
        RemedyTemplate chosen = remedies.stream().filter(r -> r.isAtTheCounter() != twist.hasPromise()).findFirst()
                .orElse(remedies.getFirst());
        Remedy remedy = new Remedy("r-1", chosen.id(), chosen.kind(), chosen.title(), Personal.NONE);
        if (!twist.hasPromise()) {
            return desk.perform(file, new CaseEvent.RemedyAgreed(remedy, Optional.empty()), new CaseEvent.RemedyDone("r-1"));
        }
        Instant due = desk.today().plusDays(1).atTime(twist == Twist.PROMISE_LAPSES ? 8 : 16, 0).atZone(desk.hall.zone()).toInstant();
        desk.tally.add(Used.PROMISE_MADE);
        CaseFile promised = desk.perform(file, new CaseEvent.RemedyAgreed(remedy,
                Optional.of(new Promise("r-1", chosen.title(), chosen.owner().zh(), due))));
        if (twist != Twist.PROMISE_MOVED) {
            return promised;
        }
        desk.tally.add(Used.PROMISE_MOVED);
        return desk.perform(promised, new CaseEvent.PromiseMoved("r-1", due.plus(Duration.ofHours(20)), Personal.of("客户明天不在家")));
    }

    /** The sheets a case with promises takes home. */
    static String sheet(CaseFile file, int turn) {
        return file.resolution().openPromises().isEmpty() || turn % 2 == 0 ? SheetMenu.RECOVERY : SheetMenu.PROMISES;
    }
}
