package org.amends.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.core.care.CareEntry;
import org.amends.core.care.CareNote;
import org.amends.core.customer.Personal;
import org.amends.core.evidence.Attached;

/** How each event changes the file. One line each; exhaustive, so a new event does not compile until it has its line. */
final class Fold {
    /** What an ending ends when the care was agreed in an earlier case. */
    private static final CareNote NO_CARE =
            new CareNote(List.of(), CareNote.Source.CUSTOMER, Personal.NONE, LocalDate.EPOCH, LocalDate.EPOCH);

    private Fold() {
    }

    static CaseFile first(Recorded recorded) {
        if (!(recorded.event() instanceof CaseEvent.Opened opened)) {
            throw new IllegalArgumentException("a case begins with Opened, not " + recorded.event());
        }
        Instant at = recorded.at();
        Progress progress = new Progress(opened.policy(), Status.OPEN, new Progress.Times(at, at, at, Map.of()),
                new Progress.Holder(recorded.by().person(), Personal.NONE, Optional.empty()), Map.of());
        return new CaseFile(opened.ref(), 1, progress, Intake.from(opened.channel()), CaseFile.Outcome.NONE);
    }

    static CaseFile next(CaseFile file, Recorded recorded) {
        CaseFile changed = recorded.event() instanceof CaseEvent.EvidenceAttached attached
                ? attached(file, new Attached(attached.evidence(), recorded.by().person(), recorded.at()))
                : apply(file, recorded.event(), recorded.at());
        return new CaseFile(changed.ref(), file.version() + 1, changed.progress().at(recorded.at()),
                changed.intake(), changed.outcome());
    }

    private static CaseFile apply(CaseFile f, CaseEvent event, Instant at) {
        return switch (event) {
            case CaseEvent.Opened again -> throw new IllegalArgumentException("opened twice: " + again.ref().number());
            case CaseEvent.DangerAnswered e -> f.with(f.intake().with(e.danger()));
            case CaseEvent.DangerAdvised e -> f.with(f.intake().advised(e.danger()));
            case CaseEvent.ComplaintTaken e -> f.with(f.intake().with(e.complaint()));
            case CaseEvent.CustomerNoted e -> f.with(f.intake().with(e.customer()));
            case CaseEvent.QuestionAnswered e -> f.with(f.intake().with(e));
            case CaseEvent.WayChosen e -> person(f, p -> new Intake.Person(e.way(), p.before(), p.after(), p.needsMet(), p.care()));
            case CaseEvent.FeelingNoted e -> person(f, p -> felt(p, e));
            case CaseEvent.NeedMet e -> person(f, p ->
                    new Intake.Person(p.way(), p.before(), p.after(), adding(p.needsMet(), e.need()), p.care()));
            case CaseEvent.ApologyGiven e -> f.with(f.response().with(e));
            case CaseEvent.ResponsibilityTaken e -> f.with(f.response().with(e));
            case CaseEvent.CauseFound e -> f.with(f.response().with(e));
            case CaseEvent.RemedyAgreed e -> f.with(f.resolution().with(e.remedy(), e.promise()));
            case CaseEvent.RemedyDone e ->
                f.with(f.resolution().marking(e.remedy(), Resolution.AgreedRemedy.State.DONE, at));
            case CaseEvent.RemedyWithdrawn e ->
                f.with(f.resolution().marking(e.remedy(), Resolution.AgreedRemedy.State.WITHDRAWN, at));
            case CaseEvent.PromiseMade e -> f.with(f.resolution().with(e.promise()));
            case CaseEvent.PromiseKept e -> f.with(f.resolution().keeping(e.promise(), at));
            case CaseEvent.PromiseLapsed e -> f.with(f.resolution().renewing(e));
            case CaseEvent.PromiseMoved e -> f.with(f.resolution().moving(e.promise(), e.due()));
            case CaseEvent.EntitlementAwarded e -> f.with(f.resolution().with(f.resolution().awards().with(e)));
            case CaseEvent.EntitlementRefused e -> f.with(f.resolution().with(f.resolution().awards().with(e)));
            case CaseEvent.EvidenceAttached e -> f;
            case CaseEvent.EvidenceOpened e -> f;
            case CaseEvent.EvidenceWithdrawn e -> f.with(f.resolution().with(f.resolution().awards().without(e)));
            case CaseEvent.GoodwillGranted e -> f.with(f.resolution().with(f.resolution().awards().with(e)));
            case CaseEvent.NothingOffered e -> f.with(f.resolution().with(f.resolution().awards().with(e)));
            case CaseEvent.Ending e -> ending(f, e, at);
            case AsideEvent e -> aside(f, e, at);
        };
    }

    private static CaseFile attached(CaseFile f, Attached one) {
        return f.with(f.resolution().with(f.resolution().awards().with(one)));
    }

    private static CaseFile aside(CaseFile f, AsideEvent event, Instant at) {
        return switch (event) {
            case AsideEvent.MurmurNoted e ->
                f.with(f.intake().with(e.murmur())).with(f.progress().into(Status.MURMUR, at, e.murmur().words()));
            case AsideEvent.MurmurTaken e -> f.with(f.progress().into(Status.OPEN, at, f.progress().holder().note()).heldBy(
                    new Progress.Holder(e.by(), f.progress().holder().note(), Optional.empty())));
            case AsideEvent.CareAgreed e -> person(f, p -> p.with(new CareEntry(e.note(), at, CareEntry.State.AGREED)));
            case AsideEvent.CareEnded e -> person(f, p -> p.with(p.care().map(care -> care.ended(at))
                    .orElse(new CareEntry(NO_CARE, at, CareEntry.State.ENDED))));
            case AsideEvent.WentBeyondCounter e -> f.with(f.response().with(new Response.WentBeyond(e.way(), e.words(), at)));
            case AsideEvent.ClockStopped e -> f.with(f.progress().at(f.progress().times().stopped(e.clock(), e.reason(), at)));
            case AsideEvent.ClockWentOn e -> f.with(f.progress().at(f.progress().times().goingOn(e.clock(), at)));
            case AsideEvent.OrderTaken e -> f.with(f.intake().with(e.order()).with(e.customer()))
                    .with(f.resolution().with(e.answer())).with(f.progress().into(Status.HELD, at, e.order().words()));
            case AsideEvent.OrderAnswered e -> f.with(f.resolution().keeping("order-answer", at));
            case AsideEvent.LapseFound e -> f.with(f.resolution().lapsing(e.promise(), at));
            case AsideEvent.MurmurAnswered e -> f.with(f.progress().into(Status.ANSWERED, at, e.how()));
        };
    }

    private static CaseFile ending(CaseFile f, CaseEvent.Ending event, Instant at) {
        return switch (event) {
            case CaseEvent.SheetIssued e -> f.with(f.closing().with(issued(f.closing().paper(), e)));
            case CaseEvent.SheetDeclined e ->
                f.with(f.closing().with(new Closing.Paper(f.closing().paper().issued(), Optional.of(e))));
            case CaseEvent.TaughtBack e -> f.with(f.closing().with(e));
            case CaseEvent.CustomerAnswered e -> f.with(f.closing().with(e));
            case CaseEvent.FairnessWaived e -> f.with(f.closing().with(e));
            case CaseEvent.FollowUpPlanned e -> f
                    .with(f.resolution().with(e.promise()))
                    .with(f.closing().with(new Closing.After(Optional.of(e.promise()), Optional.empty(), again(f))));
            case CaseEvent.FollowUpDeclined e ->
                f.with(f.closing().with(new Closing.After(Optional.empty(), Optional.of(e), again(f))));
            case CaseEvent.FollowUpMissed e -> f.with(f.resolution().trying(e)).with(f.closing().missed(at));
            case CaseEvent.FollowUpAnswered e ->
                f.with(f.resolution().keeping(e.promise(), at)).with(f.closing().answered(e));
            case CaseEvent.StepSkipped e -> f.with(f.progress().skipping(e.stage(), e.reason()));
            case CaseEvent.Held e -> f.with(f.progress().into(Status.HELD, at, e.note()));
            case CaseEvent.Resumed e -> f.with(f.progress().into(Status.OPEN, at, f.progress().holder().note()));
            case CaseEvent.HandedOver e -> f.with(f.progress().heldBy(
                    new Progress.Holder(e.to(), e.note(), f.progress().holder().carriedOver())));
            case CaseEvent.CarriedOver e -> f.with(f.progress().heldBy(new Progress.Holder(
                    f.progress().holder().owner(), f.progress().holder().note(), Optional.of(e.reason()))));
            case CaseEvent.Closed e -> f.with(f.progress().into(Status.CLOSED, at, Personal.NONE));
            case CaseEvent.Reopened e ->
                f.with(f.progress().into(Status.OPEN, at, e.reason())).with(f.closing().again());
        };
    }

    /** A new decision starts the counting of calls anew; the last answer stays. */
    private static Closing.Calls again(CaseFile f) {
        return new Closing.Calls(List.of(), f.closing().after().calls().answered());
    }

    private static CaseFile person(CaseFile f, java.util.function.UnaryOperator<Intake.Person> change) {
        return f.with(f.intake().with(change.apply(f.intake().person())));
    }

    private static Intake.Person felt(Intake.Person p, CaseEvent.FeelingNoted noted) {
        return noted.moment() == CaseEvent.FeelingNoted.Moment.BEFORE
                ? new Intake.Person(p.way(), Optional.of(noted), p.after(), p.needsMet(), p.care())
                : new Intake.Person(p.way(), p.before(), Optional.of(noted), p.needsMet(), p.care());
    }

    private static Closing.Paper issued(Closing.Paper paper, CaseEvent.SheetIssued sheet) {
        List<CaseEvent.SheetIssued> more = new ArrayList<>(paper.issued());
        more.add(sheet);
        return new Closing.Paper(more, paper.declined());
    }

    private static Set<String> adding(Set<String> all, String one) {
        Set<String> more = new HashSet<>(all);
        more.add(one);
        return Set.copyOf(more);
    }
}
