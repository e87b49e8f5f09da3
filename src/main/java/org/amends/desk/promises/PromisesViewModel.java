package org.amends.desk.promises;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.customer.Personal;
import org.amends.core.draft.Drafts;
import org.amends.core.guide.writing.SheetMenu;
import org.amends.core.language.Spoken;
import org.amends.core.language.Wording;
import org.amends.core.ledger.LapsedPromises;
import org.amends.core.ledger.LedgerLine;
import org.amends.core.ledger.PromiseLedger;
import org.amends.core.ledger.PromiseStory;
import org.amends.core.people.Actor;
import org.amends.core.policy.Policies;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.core.refusal.Refusal;
import org.amends.core.timing.spoken.SpokenTime;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.draft.DraftLine;
import org.amends.desk.kit.draft.DraftText;

/** The open promises and what can be done about the chosen one. FX thread. */
public final class PromisesViewModel {
    private final Office office;
    private final PromiseLedger ledger;
    private final LapsedPromises lapsed;
    private final Clock clock;
    private final Background background;
    private final ObservableList<LedgerLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LedgerLine> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<PromiseStory>> story = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final DraftText words;
    private final DraftText when;
    private boolean busy;

    /** Where cases are, who acts, and the name of whoever sees to a new date. */
    public record Office(CaseFiles files, Recovery recovery, Policies policies, Supplier<Actor> actor, String owner) {
    }

    public PromisesViewModel(Office office, Drafts kept, Clock clock, Background background) {
        this.office = office;
        this.clock = clock;
        this.background = background;
        ledger = new PromiseLedger(office.files(), office.policies(), clock);
        lapsed = new LapsedPromises(office.files(), office.recovery(), office.actor(), clock);
        DraftLine drafts = new DraftLine(kept, background, fault::set);
        words = new DraftText(drafts, "words");
        when = new DraftText(drafts, "when");
    }

    /** Opens what lapsed meanwhile and reads the ledger; the chosen promise stays chosen while it is open. */
    public void open() {
        background.run(() -> {
            lapsed.open();
            return ledger.lines();
        }, this::show, fault::set);
    }

    /** Takes up the promise with this number, counted from one; false when there is none. */
    public boolean choose(int number) {
        boolean there = number >= 1 && number <= lines.size();
        if (there) {
            choose(lines.get(number - 1));
        }
        return there;
    }

    public void choose(LedgerLine line) {
        chosen.set(line);
        refusal.set(null);
        words.fill(place(line), "");
        when.fill(place(line), "");
        story.set(Optional.empty());
        background.run(() -> ledger.story(line.open()), found -> {
            if (line.equals(chosen.get())) {
                story.set(found);
            }
        }, fault::set);
    }

    /** What the pack calls a paper. */
    public Wording paper(String template) {
        return new SheetMenu(office.policies().present()).title(template);
    }

    /** It was kept, in the way the words say. */
    public void keep() {
        LedgerLine line = chosen.get();
        if (line == null) {
            refusal.set(Refusal.of("promise.none"));
        } else if (words.value().isBlank()) {
            refusal.set(Refusal.of("promise.how"));
        } else {
            perform(line, new CaseEvent.PromiseKept(line.open().promise().id(), said()));
        }
    }

    /** Another date, told to the customer: before it lapses for a reason, after it lapsed with an apology and somebody who sees to it. */
    public void setDate() {
        LedgerLine line = chosen.get();
        if (line == null) {
            refusal.set(Refusal.of("promise.none"));
            return;
        }
        switch (SpokenTime.read(when.value(), LocalDateTime.now(clock), SpokenTime.Side.PROMISED)) {
            case Spoken.Parsed<SpokenTime.When> heard -> perform(line, dated(line, due(heard.value())));
            case Spoken.Unclear<SpokenTime.When> unclear -> refusal.set(unclear.why());
        }
    }

    private CaseEvent dated(LedgerLine line, Instant due) {
        String promise = line.open().promise().id();
        return isLapsed(line) ? new CaseEvent.PromiseLapsed(promise, due, office.owner(), said())
                : new CaseEvent.PromiseMoved(promise, due, said());
    }

    /** By the clock of now, not of when the list was read: a promise may lapse while it is on screen. */
    public boolean isLapsed(LedgerLine line) {
        return !line.open().promise().due().isAfter(clock.instant());
    }

    /** A day without a time is promised until its office hours are usually over. */
    private Instant due(SpokenTime.When heard) {
        return heard.day().atTime(heard.time().orElse(LocalTime.of(17, 0))).atZone(clock.getZone()).toInstant();
    }

    private Personal said() {
        return Personal.of(words.value().strip());
    }

    private void perform(LedgerLine line, CaseEvent act) {
        if (busy) {
            return;
        }
        busy = true;
        background.run(() -> office.recovery().perform(
                office.files().find(line.open().ref().id()).orElseThrow(), office.actor().get(), act), this::ended, why -> {
                    busy = false;
                    fault.set(why);
                });
    }

    private void ended(Acted acted) {
        busy = false;
        switch (acted) {
            case Acted.Refused refused -> refusal.set(refused.refusal());
            case Acted.Saved saved -> {
                done(words);
                done(when);
                chosen.set(null);
                story.set(Optional.empty());
                refusal.set(null);
                open();
            }
        }
    }

    private void done(DraftText text) {
        text.commit();
        text.fill(place(chosen.get()), "");
    }

    private static String place(LedgerLine line) {
        return line.open().ref().id() + "/promise/" + line.open().promise().id();
    }

    private void show(List<LedgerLine> read) {
        fault.set(null);
        LedgerLine before = chosen.get();
        lines.setAll(read);
        if (before != null) {
            chosen.set(read.stream().filter(l -> Objects.equals(place(l), place(before))).findFirst().orElse(null));
        }
    }

    public ObservableList<LedgerLine> lines() {
        return lines;
    }

    public ReadOnlyObjectProperty<LedgerLine> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** To whom the chosen promise was said and where it stands; empty until it is read. */
    public ReadOnlyObjectProperty<Optional<PromiseStory>> storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** How it was kept, why the date moves, or the apology: as the act wants it. */
    public DraftText words() {
        return words;
    }

    /** The new date, as people say it. */
    public DraftText when() {
        return when;
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
