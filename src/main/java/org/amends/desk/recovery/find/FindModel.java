package org.amends.desk.recovery.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.customer.Customer;
import org.amends.core.language.Wording;
import org.amends.core.people.Actor;
import org.amends.core.playbook.FailureKind;
import org.amends.core.refusal.Refusal;
import org.amends.core.register.Registered;
import org.amends.core.visit.MeetCustomer;
import org.amends.core.visit.Other;
import org.amends.core.visit.Visit;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;

/** What is typed to find a customer, the few who fit, and what is known of the one pointed at. Only the last thing typed is answered. */
public final class FindModel {
    static final int SHOWN = 5;

    private final CaseDesk desk;
    private final MeetCustomer meet;
    private final Consumer<Customer> taken;
    private final DraftText typed;
    private final ObservableList<Registered> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Visit>> visit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING_TYPED);
    private int pointed;

    /** What the list of those found says of itself. */
    public enum State {
        NO_LIST,
        NOTHING_TYPED,
        NOBODY,
        FOUND
    }

    /** `taken` is told whose case it is now. */
    public FindModel(CaseDesk desk, MeetCustomer meet, Consumer<Customer> taken) {
        this.desk = desk;
        this.meet = meet;
        this.taken = taken;
        typed = desk.typed("find");
        typed.textProperty().addListener((property, before, now) -> search());
    }

    void open() {
        typed.fill(desk.owner(), "");
        search();
    }

    private void search() {
        String words = typed.value().strip();
        Actor actor = desk.actor();
        desk.background().run(() -> new Answer(meet.hasList(), words.isEmpty() ? List.of() : meet.find(actor, words, SHOWN)),
                answer -> {
                    if (words.equals(typed.value().strip())) {
                        show(answer, words);
                    }
                }, desk::fail);
    }

    private record Answer(boolean hasList, List<Registered> found) {
    }

    private void show(Answer answer, String words) {
        found.setAll(answer.found());
        State blank = words.isEmpty() ? State.NOTHING_TYPED : State.NOBODY;
        State nobody = answer.hasList() ? blank : State.NO_LIST;
        state.set(answer.found().isEmpty() ? nobody : State.FOUND);
        visit.set(Optional.empty());
        point(0);
    }

    /** One further down the list, or up. */
    void move(int by) {
        point(pointed + by);
    }

    private void point(int next) {
        if (next < 0 || next >= found.size()) {
            return;
        }
        pointed = next;
        Registered who = found.get(next);
        desk.background().run(() -> meet.meet(who), met -> {
            if (pointed < found.size() && found.get(pointed).equals(who)) {
                visit.set(Optional.of(met));
            }
        }, desk::fail);
    }

    /** Tells that another record is the same person, or no longer where it was told before. */
    void join(Other other) {
        if (pointed < found.size()) {
            Registered who = found.get(pointed);
            var actor = desk.actor();
            desk.background().run(() -> {
                if (other.tie() == Other.Tie.JOINED) {
                    meet.part(actor, other.who());
                } else {
                    meet.join(actor, who, other.who());
                }
                return who;
            }, done -> point(pointed), desk::fail);
        }
    }

    /** The first record that is not joined yet; {@link #part} is its opposite. */
    void join() {
        others().filter(other -> other.tie() != Other.Tie.JOINED).findFirst().ifPresentOrElse(this::join,
                () -> desk.refuse(Refusal.of("find.no-twin")));
    }

    void part() {
        others().filter(other -> other.tie() == Other.Tie.JOINED).findFirst().ifPresentOrElse(this::join,
                () -> desk.refuse(Refusal.of("find.not-joined")));
    }

    private Stream<Other> others() {
        return visit.get().stream().flatMap(met -> met.others().stream());
    }

    /** Takes the one pointed at into the case; `then` runs once that is on disk. */
    void take(Runnable then) {
        if (found.isEmpty()) {
            desk.refuse(Refusal.of("find.nobody"));
            return;
        }
        Registered who = found.get(pointed);
        var ref = desk.file().ref();
        var actor = desk.actor();
        desk.background().run(() -> meet.taken(actor, who, ref), done -> desk.perform(() -> {
            typed.textProperty().set("");
            taken.accept(who.customer());
            then.run();
        }, new CaseEvent.CustomerNoted(who.customer())), desk::fail);
    }

    /** What the pack calls a kind of failure. */
    Wording kind(String id) {
        return desk.policy().playbook().kind(id).map(FailureKind::title).orElse(Wording.same(id));
    }

    public DraftText typed() {
        return typed;
    }

    public ObservableList<Registered> found() {
        return found;
    }

    public ReadOnlyObjectProperty<Optional<Visit>> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isPointed(Registered who) {
        return pointed < found.size() && found.get(pointed).equals(who);
    }

    void point(Registered who) {
        point(found.indexOf(who));
    }
}
